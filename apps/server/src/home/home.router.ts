import { procedure, router } from '../trpc.ts'
import type { Overview } from './home.ts'

export const homeRouter = router({
  overview: procedure.query(async (): Promise<Overview> => { throw new Error('signature only') }),
})
