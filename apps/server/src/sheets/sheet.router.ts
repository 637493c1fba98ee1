import { z } from 'zod'
import { code, digest, file, id } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'
import type { SheetFiled, SheetPage, SheetSummary } from './sheet.ts'

export const sheetRouter = router({
  list: procedure.input(z.strictObject({ jurisdiction: code.optional() })).query(async (): Promise<readonly SheetSummary[]> => { throw new Error('signature only') }),
  get: procedure.input(z.strictObject({ id })).query(async (): Promise<SheetPage> => { throw new Error('signature only') }),
  /** `file` is the facts file's text, `pack` the digest by which it is read. */
  file: procedure.input(z.strictObject({ jurisdiction: code, pack: digest, file })).mutation(async (): Promise<SheetFiled> => { throw new Error('signature only') }),
})
