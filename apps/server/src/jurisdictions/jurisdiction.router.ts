import { within } from '../database/store.ts'
import { procedure, router } from '../trpc.ts'
import { listJurisdictions } from './jurisdiction.queries.ts'
import type { JurisdictionSummary } from './jurisdiction.ts'

export const jurisdictionRouter = router({
  list: procedure.query(({ ctx }): Promise<readonly JurisdictionSummary[]> =>
    within(ctx.store, ctx.visible, (trx) => listJurisdictions(trx, ctx.visible)),
  ),
})
