import { z } from 'zod'
import { within } from '../database/store.ts'
import { code, name } from '../inputs.ts'
import { as, router } from '../trpc.ts'
import { countRecords, listRecords } from './audit.queries.ts'
import { auditColumns, type AuditCounts, type AuditRecord, type AuditVerified } from './audit.ts'
import { verifyChain } from './verify.ts'

const reading = as('auditor', 'administrator', 'province-admin', 'county-confirmer')

const filter = { jurisdiction: code, act: name.optional(), text: z.string().max(200).optional() }

/** The trail of one's own jurisdiction. */
export const auditRouter = router({
  list: reading
    .input(
      z.strictObject({
        ...filter,
        before: z.int().positive().optional(),
        sort: z.enum(auditColumns).optional(),
        up: z.boolean().optional(),
        from: z.int().min(0).optional(),
        most: z.int().min(1).max(500).optional(),
      }),
    )
    .query(({ ctx, input: { most = 100, ...wanted } }): Promise<readonly AuditRecord[]> =>
      within(ctx.store, ctx.scope, (trx) => listRecords(trx, { ...wanted, most })),
    ),
  /** How many there are for the same filter. */
  counts: reading
    .input(z.strictObject(filter))
    .query(({ ctx, input: { jurisdiction, ...wanted } }): Promise<AuditCounts> =>
      within(ctx.store, ctx.scope, (trx) => countRecords(trx, jurisdiction, wanted)),
    ),
  /** Every record from the first on: changed, missing, reordered and cut ones are found. */
  verify: reading
    .input(z.strictObject({ jurisdiction: code }))
    .query(({ ctx, input: { jurisdiction } }): Promise<AuditVerified> =>
      within(ctx.store, ctx.scope, (trx) => verifyChain(trx, jurisdiction, ctx.store.heads.kept().get(jurisdiction))),
    ),
})
