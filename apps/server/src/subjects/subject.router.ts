import { z } from 'zod'
import { code, name } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'
import type { SubjectPage, SubjectSummary } from './subject.ts'

export const subjectRouter = router({
  list: procedure.input(z.strictObject({ jurisdiction: code, is: name.optional() })).query(async (): Promise<readonly SubjectSummary[]> => { throw new Error('signature only') }),
  get: procedure.input(z.strictObject({ jurisdiction: code, is: name, id: name })).query(async (): Promise<SubjectPage> => { throw new Error('signature only') }),
})
