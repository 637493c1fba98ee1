import { z } from 'zod'
import { within } from '../database/store.ts'
import { code } from '../inputs.ts'
import { as, router } from '../trpc.ts'
import { listRecords } from './audit.queries.ts'
import type { AuditRecord, AuditVerified } from './audit.ts'
import { verifyChain } from './verify.ts'

const reading = as('auditor', 'administrator', 'province-admin', 'county-confirmer')

/** The trail of one's own jurisdiction. */
export const auditRouter = router({
  list: reading
    .input(
      z.strictObject({ jurisdiction: code, before: z.int().positive().optional(), most: z.int().min(1).max(500).optional() }),
    )
    .query(({ ctx, input: { jurisdiction, before, most = 100 } }): Promise<readonly AuditRecord[]> =>
      within(ctx.store, ctx.scope, (trx) => listRecords(trx, { jurisdiction, before, most })),
    ),
  /** Every record from the first on: changed, missing, reordered and cut ones are found. */
  verify: reading
    .input(z.strictObject({ jurisdiction: code }))
    .query(({ ctx, input: { jurisdiction } }): Promise<AuditVerified> =>
      within(ctx.store, ctx.scope, (trx) => verifyChain(trx, jurisdiction, ctx.store.heads.kept().get(jurisdiction))),
    ),
})
