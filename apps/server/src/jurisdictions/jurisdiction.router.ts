import { within } from '../database/store.ts'
import { router, signedIn } from '../trpc.ts'
import { listJurisdictions } from './jurisdiction.queries.ts'
import type { JurisdictionSummary } from './jurisdiction.ts'

export const jurisdictionRouter = router({
  list: signedIn.query(({ ctx }): Promise<readonly JurisdictionSummary[]> =>
    within(ctx.store, ctx.scope, (trx) => listJurisdictions(trx, ctx.scope)),
  ),
})
