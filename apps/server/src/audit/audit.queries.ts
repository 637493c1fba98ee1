import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../database/store.ts'
import type { AuditColumn, AuditCounts, AuditFilter, AuditRecord } from './audit.ts'
import type { Recorded } from './record.ts'
import { valuesIn } from './values.ts'

interface Listed extends AuditFilter {
  readonly jurisdiction: string
  /** Only records with a smaller number. */
  readonly before?: number | undefined
  readonly sort?: AuditColumn | undefined
  readonly up?: boolean | undefined
  readonly from?: number | undefined
  readonly most: number
}
const said = (...path: readonly string[]) => sql`content::jsonb #>> ${`{${path.join(',')}}`}::text[]`
const orders: Readonly<Record<AuditColumn, RawBuilder<unknown>>> = {
  sequence: sql`sequence`,
  by: sql`${said('by', 'title')} collate "C"`,
  act: said('act'),
  to: sql`coalesce(${said('to', 'title')}, ${said('to', 'id')}) collate "C"`,
  ground: sql`coalesce(${said('ground')}, '') collate "C"`,
}
function fits({ act, text }: AuditFilter): RawBuilder<SqlBool> {
  const words = text?.trim().toLowerCase() ?? ''
  const all = sql`concat_ws(' ', ${said('by', 'title')}, ${said('to', 'title')}, ${said('to', 'id')}, ${said('ground')})`
  const conditions = [
    ...(act === undefined ? [] : [sql`${said('act')} = ${act}`]),
    ...(words === '' ? [] : [sql`strpos(lower(${all}), ${words}) > 0`]),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** Records of a jurisdiction that the filter leaves, the newest first unless they are sorted otherwise. */
export async function listRecords(
  trx: Work,
  { jurisdiction, before, sort = 'sequence', up = false, from = 0, most, ...filter }: Listed,
): Promise<readonly AuditRecord[]> {
  const rows = await trx
    .selectFrom('audit')
    .select(['content', 'hash'])
    .where('jurisdiction', '=', jurisdiction)
    .$if(before !== undefined, (query) => query.where('sequence', '<', before ?? 0))
    .where(fits(filter))
    .orderBy(orders[sort], up ? 'asc' : 'desc')
    .orderBy('sequence', 'desc')
    .offset(from)
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

/** How many records a trail has; only a filter makes the database read them. */
export async function countRecords(trx: Work, jurisdiction: string, filter: AuditFilter): Promise<AuditCounts> {
  const count = (what: RawBuilder<SqlBool>) =>
    trx
      .selectFrom('audit')
      .select(sql<number>`count(*)::int`.as('n'))
      .where('jurisdiction', '=', jurisdiction)
      .where(what)
      .executeTakeFirstOrThrow()
  const { n: of } = await count(sql<SqlBool>`true`)
  const filtered = filter.act !== undefined || (filter.text ?? '') !== ''
  return { of, left: filtered ? (await count(fits(filter))).n : of }
}

/** Every jurisdiction that has a chain; for maintenance. */
export async function chained(trx: Work): Promise<readonly string[]> {
  const rows = await trx.selectFrom('audit').select('jurisdiction').distinct().orderBy('jurisdiction').execute()
  return rows.map((row) => row.jurisdiction)
}
