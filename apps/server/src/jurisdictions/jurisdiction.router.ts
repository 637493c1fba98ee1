import { procedure, router } from '../trpc.ts'
import type { JurisdictionSummary } from './jurisdiction.ts'

export const jurisdictionRouter = router({
  list: procedure.query(async (): Promise<readonly JurisdictionSummary[]> => { throw new Error('signature only') }),
})
