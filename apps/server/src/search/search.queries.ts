import { sql, type RawBuilder } from 'kysely'
import type { Scope } from '../access/scope.ts'
import { today } from '../clock.ts'
import type { Work } from '../database/store.ts'
import { standing } from '../enablements/standing.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { Fit, Found } from './search.ts'
import { fitOf } from './fit.ts'

/** What is looked for, in small letters, and how many of a kind at most. */
export interface Looking {
  readonly words: string
  readonly most: number
}
const fits: readonly Fit[] = ['exact', 'prefix', 'contains']
const rank = (words: string, fields: readonly RawBuilder<unknown>[]) => {
  const any = (test: (field: RawBuilder<unknown>) => RawBuilder<unknown>) => sql.join(fields.map(test), sql` or `)
  return sql<number>`case when ${any((field) => sql`lower(${field}) = ${words}`)} then 0
    when ${any((field) => sql`starts_with(lower(${field}), ${words})`)} then 1
    when ${any((field) => sql`strpos(lower(${field}), ${words}) > 0`)} then 2 end`
}
type Of<K extends Found['kind']> = Extract<Found, { kind: K }>
interface Ranked {
  readonly rank: number
  readonly title: string | null
  readonly code: string
  readonly place: string
}
const hit = ({ rank: at, title, code, place }: Ranked) => ({
  fit: fits[at] ?? 'contains',
  title,
  place: { code, title: place },
})

/** Jurisdictions whose results may be seen. */
export async function findJurisdictions(
  trx: Work,
  scope: Scope,
  { words, most }: Looking,
): Promise<readonly Of<'jurisdiction'>[]> {
  const { rows } = await sql<Ranked>`
    select * from (
      select j.code, j.title, j.title as place, ${rank(words, [sql`j.title`, sql`j.code`])} as rank
      from app.jurisdiction j where j.code = any(${scope.results}::text[])) found
    where rank is not null order by rank, title collate "C", code limit ${most}`.execute(trx)
  return rows.map((row) => ({ ...hit(row), kind: 'jurisdiction', records: scope.visible.includes(row.code) }))
}

/** Things on record, by what they are called now and by id. What they were called is only a way to them. */
export async function findSubjects(trx: Work, { words, most }: Looking): Promise<readonly Of<'subject'>[]> {
  const { rows } = await sql<Ranked & { readonly is: string; readonly id: string; readonly pack: string }>`
    with candidate as (
      select t.jurisdiction, t.kind, t.id from app.statement t where strpos(lower(t.title), ${words}) > 0
      union select s.jurisdiction, s.kind, s.id from app.subject s where strpos(lower(s.id), ${words}) > 0),
    now as (
      select distinct on (c.jurisdiction, c.kind, c.id) c.*, t.title, h.pack
      from candidate c
      join app.statement t on t.jurisdiction = c.jurisdiction and t.kind = c.kind and t.id = c.id
      join app.sheet h on h.jurisdiction = t.jurisdiction and h.id = t.sheet
      order by c.jurisdiction, c.kind, c.id, h.filed_at desc)
    select * from (
      select now.kind as is, now.id, now.title, now.pack, j.code, j.title as place,
        ${rank(words, [sql`now.title`, sql`now.id`])} as rank
      from now join app.jurisdiction j on j.code = now.jurisdiction) found
    where rank is not null order by rank, title collate "C", code, id collate "C" limit ${most}`.execute(trx)
  return Promise.all(
    rows.map(async ({ pack, ...row }) => ({
      ...hit(row),
      kind: 'subject' as const,
      is: row.is,
      id: row.id,
      called: (await findPack(trx, pack))?.words.subjects[row.is]?.title ?? row.is,
    })),
  )
}

/** Evaluations by the title or id of what was evaluated, or by their own id. */
export async function findEvaluations(trx: Work, { words, most }: Looking): Promise<readonly Of<'evaluation'>[]> {
  type Row = Ranked & Omit<Of<'evaluation'>, 'kind' | 'fit' | 'place' | 'title'>
  const { rows } = await sql<Row>`
    select * from (
      select e.id, e.shown ->> 'subject' as title, e.shown ->> 'scheme' as scheme, e.shown ->> 'grade' as grade, e.day as on,
        e.total, e.made_at, j.code, j.title as place,
        ${rank(words, [sql`e.shown ->> 'subject'`, sql`e.subject`, sql`e.id::text`])} as rank
      from app.evaluation e join app.jurisdiction j on j.code = e.jurisdiction) found
    where rank is not null order by rank, title collate "C", code, made_at desc, id limit ${most}`.execute(trx)
  return rows.map((row) => {
    const { id, scheme, on, total, grade } = row
    return { ...hit(row), kind: 'evaluation', id, scheme, on, total, grade }
  })
}

/** Installed versions of packs by title, name, or the code or title of the jurisdiction whose they are. */
export async function findPacks(trx: Work, { words, most }: Looking): Promise<readonly Of<'pack'>[]> {
  const { rows } = await sql<Ranked & { readonly digest: string; readonly version: string }>`
    select * from (
      select p.digest, p.version, p.title, p.installed_at, j.code, j.title as place,
        ${rank(words, [sql`p.title`, sql`p.pack`, sql`j.code`, sql`j.title`])} as rank
      from app.pack p join app.jurisdiction j on j.code = p.jurisdiction) found
    where rank is not null order by rank, title collate "C", code, installed_at desc limit ${most}`.execute(trx)
  return rows.map((row) => ({ ...hit(row), kind: 'pack', digest: row.digest, version: row.version }))
}

/** Parameters, by title or id, of the versions in force today wherever results may be seen. */
export async function findParameters(trx: Work, { words }: Looking): Promise<readonly Of<'parameter'>[]> {
  const acts = await trx
    .selectFrom('enablement as e')
    .innerJoin('jurisdiction as j', 'j.code', 'e.jurisdiction')
    .select(['e.id', 'e.act', 'e.pack', 'e.digest', 'e.from_day', 'e.done_on', 'j.code', 'j.title'])
    .orderBy('e.sequence')
    .execute()
  const found: Of<'parameter'>[] = []
  for (const about of Map.groupBy(acts, (act) => `${act.code} ${act.pack}`).values()) {
    const [first] = about
    const done = about.map(({ from_day, done_on, ...act }) => ({ ...act, from: from_day, on: done_on, choices: [] }))
    const pack = await findPack(trx, standing(done, today(), today())?.digest ?? '')
    if (!first || !pack) continue
    for (const [id, { title }] of Object.entries(pack.words.parameters)) {
      const fit = fitOf(words, [title, id])
      const place = { code: first.code, title: first.title }
      if (fit) found.push({ kind: 'parameter', fit, title, place, id, pack: { id: pack.id, title: pack.title } })
    }
  }
  return found
}
