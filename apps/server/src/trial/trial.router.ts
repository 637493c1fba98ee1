import { z } from 'zod'
import type { Explanation } from '@wenxiao/core/engine'
import { day, digest, file, name } from '../inputs.ts'
import { procedure, router } from '../trpc.ts'
import type { Template, Tried } from './trial.ts'

const asked = { pack: digest, file, scheme: name.optional(), subject: name.optional(), on: day.optional() }

/** Mutations by name only, because a file does not fit into an address: nothing is kept. */
export const trialRouter = router({
  template: procedure.input(z.strictObject({ pack: digest })).query(async (): Promise<Template> => { throw new Error('signature only') }),
  score: procedure.input(z.strictObject(asked)).mutation(async (): Promise<Tried> => { throw new Error('signature only') }),
  explain: procedure.input(z.strictObject({ ...asked, line: name })).mutation(async (): Promise<Explanation> => { throw new Error('signature only') }),
})
