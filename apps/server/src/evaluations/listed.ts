import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { Choosable, EvaluationColumn, EvaluationCounts, EvaluationFilter } from './evaluation.ts'

/** Grades as people rank them; a word that is not here stands after those that are. */
const ranked = ['优', '优秀', '良', '良好', '中', '合格', '差', '不合格']
const title = sql`(e.shown ->> 'subject') collate "C"`
const grade = sql<string | null>`e.shown ->> 'grade'`

/** What each column is sorted by, over `evaluation as e`, `pack as p`, `jurisdiction as j`. */
export const orders: Readonly<Record<EvaluationColumn, RawBuilder<unknown>>> = {
  subject: title,
  jurisdiction: sql`e.jurisdiction`,
  pack: sql`(p.title || ' ' || p.version) collate "C"`,
  on: sql`e.day`,
  total: sql`e.total`,
  grade: sql`coalesce(array_position(array[${sql.join(ranked)}]::text[], ${grade}), 99)`,
  deducted: sql`e.deducted`,
  made: sql`e.made_at`,
}

/** Whether an evaluation is one that a filter leaves, over the same tables. */
export function fits({ jurisdiction, grade: wanted, pack, kind, text }: EvaluationFilter): RawBuilder<SqlBool> {
  const words = text?.trim().toLowerCase() ?? ''
  const conditions = [
    ...(jurisdiction === undefined ? [] : [sql`e.jurisdiction = ${jurisdiction}`]),
    ...(wanted === undefined ? [] : [sql`${grade} = ${wanted}`]),
    ...(pack === undefined ? [] : [sql`p.pack = ${pack}`]),
    ...(kind === undefined ? [] : [sql`e.kind = ${kind}`]),
    ...(words === ''
      ? []
      : [sql`strpos(lower(concat_ws(' ', e.shown ->> 'subject', e.subject, e.shown ->> 'scheme', j.title)), ${words}) > 0`]),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** How many there are and how many the filter leaves; the choices of each filter count everything in the jurisdiction. */
export async function countEvaluations(trx: Work, filter: EvaluationFilter): Promise<EvaluationCounts> {
  const number = (what: RawBuilder<unknown>) => sql<number>`(count(*) filter (where ${what}))::int`
  const rows = await trx
    .selectFrom('evaluation as e')
    .innerJoin('pack as p', 'p.digest', 'e.pack')
    .innerJoin('jurisdiction as j', 'j.code', 'e.jurisdiction')
    .select(['p.digest', 'p.pack', 'p.title', 'e.kind', grade.as('word')])
    .select([
      number(sql`true`).as('count'),
      number(sql`e.provisional`).as('provisional'),
      number(fits(filter)).as('left'),
      sql<number>`min(${orders.grade})`.as('rank'),
    ])
    .$if(filter.jurisdiction !== undefined, (query) => query.where('e.jurisdiction', '=', filter.jurisdiction ?? ''))
    .groupBy(['p.digest', 'p.pack', 'p.title', 'e.kind', 'word'])
    .orderBy('rank')
    .orderBy('p.pack')
    .orderBy('e.kind')
    .execute()
  const named = await Promise.all(
    rows.map(async (row) => ({ ...row, called: (await findPack(trx, row.digest))?.words.subjects[row.kind]?.title ?? row.kind })),
  )
  const sum = (of: 'count' | 'provisional' | 'left') => rows.reduce((all, row) => all + row[of], 0)
  return {
    of: sum('count'),
    left: sum('left'),
    provisional: sum('provisional'),
    grades: choices(named.flatMap((row) => (row.word === null ? [] : [{ ...row, id: row.word, title: row.word }]))),
    packs: choices(named.map((row) => ({ ...row, id: row.pack }))),
    kinds: choices(named.map((row) => ({ ...row, id: row.kind, title: row.called }))),
  }
}

/** Added up by id, in the order in which each first comes. */
function choices(rows: readonly Choosable[]): readonly Choosable[] {
  const found = new Map<string, Choosable>()
  for (const { id, title: called, count } of rows)
    found.set(id, { id, title: called, count: count + (found.get(id)?.count ?? 0) })
  return [...found.values()]
}
