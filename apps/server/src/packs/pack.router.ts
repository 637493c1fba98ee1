import { z } from 'zod'
import { digest, file } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'
import type { PackInstalled, PackPage, PackSummary, RefusedFile } from './pack.ts'

export const packRouter = router({
  list: procedure.query(async (): Promise<readonly PackSummary[]> => { throw new Error('signature only') }),
  get: procedure.input(z.strictObject({ digest })).query(async (): Promise<PackPage> => { throw new Error('signature only') }),
  install: procedure.input(z.strictObject({ file })).mutation(async (): Promise<PackInstalled> => { throw new Error('signature only') }),
  refusals: procedure.query(async (): Promise<readonly RefusedFile[]> => { throw new Error('signature only') }),
})
