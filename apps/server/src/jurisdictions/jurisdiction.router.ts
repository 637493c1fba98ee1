import { z } from 'zod'
import { isRefused } from '@wenxiao/core'
import { within } from '../database/store.ts'
import { code } from '../inputs.ts'
import { refuse } from '../refuse.ts'
import { over, router, signedIn } from '../trpc.ts'
import { addJurisdiction, listJurisdictions } from './jurisdiction.queries.ts'
import type { JurisdictionName, JurisdictionSummary } from './jurisdiction.ts'

export const jurisdictionRouter = router({
  list: signedIn.query(({ ctx }): Promise<readonly JurisdictionSummary[]> =>
    within(ctx.store, ctx.scope, (trx) => listJurisdictions(trx, ctx.scope)),
  ),
  /** One more beneath the jurisdiction named: `code` is its division code, refused with words where it cannot stand there. */
  add: over('administrator')
    .input(
      z.strictObject({
        jurisdiction: code,
        code: z.string().trim().max(40),
        title: z.string().trim().min(2).max(60),
        ground: z.string().trim().min(2).max(500),
      }),
    )
    .mutation(async ({ ctx, input: { jurisdiction: under, ...wanted } }): Promise<JurisdictionName> => {
      const added = await within(ctx.store, ctx.scope, (trx) => addJurisdiction(trx, ctx.actor, { ...wanted, under }))
      if (isRefused(added)) throw refuse(added)
      return added
    }),
})
