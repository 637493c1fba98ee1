import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { SubjectColumn, SubjectCounts, SubjectFilter } from './subject.ts'

/** A thing as it is called and linked by the sheet that spoke of it last. */
export interface Row {
  readonly kind: string
  readonly id: string
  readonly classified: boolean
  readonly title: string | null
  readonly pack: string
  readonly links: readonly { readonly link: string; readonly is: string; readonly id: string; readonly title: string | null }[]
  readonly facts: number
  readonly since: string
}

/** What each column is sorted by; names by code point, so that every machine sorts alike. */
const orders: Readonly<Record<SubjectColumn, RawBuilder<unknown>>> = {
  title: sql`coalesce(now.title, '') collate "C"`,
  id: sql`now.id collate "C"`,
  kind: sql`now.kind`,
  links: sql`coalesce(keys.key, '') collate "C"`,
  facts: sql`coalesce(keys.key, 0)`,
  since: sinceOf(sql`now`),
}
/** What is sorted by but does not stand with the thing itself, worked out for all things at once. */
const keys: Readonly<Partial<Record<SubjectColumn, (jurisdiction: string) => RawBuilder<unknown>>>> = {
  links: (jurisdiction) => sql`
    select l.sheet, l.kind, l.id, min(coalesce(t.title, l.to_id) collate "C") as key
    from app.link l left join lasting t on t.kind = l.to_kind and t.id = l.to_id
    where l.jurisdiction = ${jurisdiction} group by l.sheet, l.kind, l.id`,
  facts: (jurisdiction) => sql`
    select null::uuid as sheet, kind, id, count(*) as key
    from (select distinct kind, id, anew, fact from app.fact where jurisdiction = ${jurisdiction}) filed group by kind, id`,
}
function sinceOf(row: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select first.filed_at from app.sheet first
    where first.jurisdiction = ${row}.jurisdiction and first.id = ${row}.first_sheet)`
}

/** Everything of a jurisdiction, or of some kind or id in it, as it stands now. */
const now = (jurisdiction: string, { is, id }: Pick<SubjectFilter, 'is'> & { readonly id?: string | undefined }) => sql`
  select distinct on (s.kind, s.id) s.jurisdiction, s.kind, s.id, s.classified, s.first_sheet, t.title, t.sheet, h.pack
  from app.subject s
  join app.statement t on t.jurisdiction = s.jurisdiction and t.kind = s.kind and t.id = s.id
  join app.sheet h on h.jurisdiction = t.jurisdiction and h.id = t.sheet
  where s.jurisdiction = ${jurisdiction}
    and (${is ?? null}::text is null or s.kind = ${is ?? null}) and (${id ?? null}::text is null or s.id = ${id ?? null})
  order by s.kind, s.id, h.filed_at desc`

/** Whether a thing is one that a filter leaves. */
function fits({ text, under }: SubjectFilter): RawBuilder<unknown> {
  const words = text?.trim().toLowerCase() ?? ''
  const conditions = [
    ...(words === '' ? [] : [sql`strpos(lower(concat_ws(' ', now.title, now.id)), ${words}) > 0`]),
    ...(under === undefined
      ? []
      : [
          sql`exists (select from app.link l where l.jurisdiction = now.jurisdiction and l.sheet = now.sheet and l.kind = now.kind
            and l.id = now.id and l.to_kind = ${under.is} and l.to_id = ${under.id})`,
        ]),
  ]
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

interface Wanted extends SubjectFilter {
  readonly id?: string | undefined
  readonly sort?: SubjectColumn | undefined
  /** From the greatest; else from the least. */
  readonly down?: boolean | undefined
  readonly from?: number | undefined
  readonly most?: number | undefined
}
/** The things that a filter leaves, sorted and cut by the database; only those shown are looked up in full. */
export async function listed(
  trx: Work,
  jurisdiction: string,
  { is, id, sort = 'kind', down = false, from = 0, most = 5_000, ...filter }: Wanted,
): Promise<readonly Row[]> {
  const key = keys[sort]
  const { rows } = await sql<Row>`
    with lasting as materialized (${now(jurisdiction, key ? {} : { is, id })}),
    ${key ? sql`keys as materialized (${key(jurisdiction)}),` : sql``}
    shown as (
      select now.*, row_number() over (order by ${orders[sort]} ${down ? sql`desc` : sql`asc`}, now.kind, now.id collate "C") as at
      from lasting now
      ${key ? sql`left join keys on keys.kind = now.kind and keys.id = now.id and coalesce(keys.sheet, now.sheet) = now.sheet` : sql``}
      where ${fits(filter)} and (${is ?? null}::text is null or now.kind = ${is ?? null})
        and (${id ?? null}::text is null or now.id = ${id ?? null})
      order by at offset ${from} limit ${most}
    )
    select shown.kind, shown.id, shown.classified, shown.title, shown.pack,
      (select count(distinct (f.anew, f.fact))::int from app.fact f
        where f.jurisdiction = shown.jurisdiction and f.kind = shown.kind and f.id = shown.id) as facts,
      ${sinceOf(sql`shown`)} as since,
      coalesce((
        select json_agg(json_build_object('link', l.link, 'is', l.to_kind, 'id', l.to_id, 'title', (
          select t.title from app.statement t join app.sheet h on h.jurisdiction = t.jurisdiction and h.id = t.sheet
          where t.jurisdiction = l.jurisdiction and t.kind = l.to_kind and t.id = l.to_id
          order by h.filed_at desc limit 1)) order by l.link)
        from app.link l where l.jurisdiction = shown.jurisdiction and l.sheet = shown.sheet and l.kind = shown.kind
          and l.id = shown.id), '[]') as links
    from shown order by at`.execute(trx)
  return rows
}

/** How many things there are of each kind, and how many of them the filter leaves. */
export async function countSubjects(trx: Work, jurisdiction: string, { is, ...filter }: SubjectFilter): Promise<SubjectCounts> {
  const narrow = (filter.text ?? '') !== '' || filter.under !== undefined
  const { rows } = await (
    narrow
      ? sql<Counted>`with now as (${now(jurisdiction, {})})
          select kind, min(pack) as pack, count(*)::int as count, (count(*) filter (where classified))::int as classified,
            (count(*) filter (where ${fits(filter)}))::int as left from now group by kind`
      : sql<Counted>`select s.kind, min(h.pack) as pack, count(*)::int as count, count(*)::int as left,
            (count(*) filter (where s.classified))::int as classified
          from app.subject s join app.sheet h on h.jurisdiction = s.jurisdiction and h.id = s.first_sheet
          where s.jurisdiction = ${jurisdiction} group by s.kind`
  ).execute(trx)
  const kinds = await Promise.all(
    rows.map(async ({ kind, pack, count, left }) => {
      const words = (await findPack(trx, pack))?.words.subjects[kind]
      return { id: kind, title: words?.title ?? kind, count, left, links: Object.keys(words?.links ?? {}).length }
    }),
  )
  return {
    of: rows.reduce((all, row) => all + row.count, 0),
    left: rows.reduce((all, row) => all + (is === undefined || row.kind === is ? row.left : 0), 0),
    classified: rows.reduce((all, row) => all + row.classified, 0),
    kinds: kinds
      .toSorted((a, b) => a.links - b.links || (a.id < b.id ? -1 : 1))
      .map(({ id, title, count, left }) => ({ id, title, count, left })),
  }
}
interface Counted {
  readonly kind: string
  readonly pack: string
  readonly count: number
  readonly classified: number
  readonly left: number
}
