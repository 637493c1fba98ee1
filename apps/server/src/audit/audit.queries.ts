import type { Work } from '../database/store.ts'
import type { AuditRecord } from './audit.ts'
import type { Recorded } from './record.ts'
import { valuesIn } from './values.ts'

/** Records of a jurisdiction, the newest first; those before one when its number is given. */
export async function listRecords(
  trx: Work,
  { jurisdiction, before, most }: { readonly jurisdiction: string; readonly before: number | undefined; readonly most: number },
): Promise<readonly AuditRecord[]> {
  const rows = await trx
    .selectFrom('audit')
    .select(['content', 'hash'])
    .where('jurisdiction', '=', jurisdiction)
    .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
    .orderBy('sequence', 'desc')
    .limit(most)
    .execute()
  const records = rows.map(({ content, hash }) => ({ recorded: JSON.parse(content) as Recorded, hash }))
  const valuesOf = await valuesIn(
    trx,
    records.map((one) => one.recorded),
  )
  return records.map(({ recorded, hash }) => {
    const { sequence, at, by, act, to, ground, more = {} } = recorded
    return { sequence, at, by, act, to: { ...to, title: to.title ?? null }, ground, more, values: valuesOf(recorded), hash }
  })
}

/** Every jurisdiction that has a chain; for maintenance. */
export async function chained(trx: Work): Promise<readonly string[]> {
  const rows = await trx.selectFrom('audit').select('jurisdiction').distinct().orderBy('jurisdiction').execute()
  return rows.map((row) => row.jurisdiction)
}
