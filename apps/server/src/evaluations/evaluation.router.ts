import { z } from 'zod'
import type { Explanation } from '@wenxiao/core/engine'
import { code, day, digest, id, name } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'
import type { EvaluationPage, EvaluationSummary, Verified } from './evaluation.ts'

export const evaluationRouter = router({
  list: procedure.input(z.strictObject({ jurisdiction: code.optional() })).query(async (): Promise<readonly EvaluationSummary[]> => { throw new Error('signature only') }),
  get: procedure.input(z.strictObject({ id })).query(async (): Promise<EvaluationPage> => { throw new Error('signature only') }),
  explain: procedure.input(z.strictObject({ id, line: name })).query(async (): Promise<Explanation> => { throw new Error('signature only') }),
  verify: procedure.input(z.strictObject({ id })).query(async (): Promise<Verified> => { throw new Error('signature only') }),
  make: procedure
    .input(z.strictObject({ jurisdiction: code, pack: digest, sheet: id, scheme: name.optional(), subject: name.optional(), on: day.optional() }))
    .mutation(async (): Promise<EvaluationSummary> => { throw new Error('signature only') }),
})
