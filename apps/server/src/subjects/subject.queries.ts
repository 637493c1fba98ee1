import { sql } from 'kysely'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { shownFact } from './fact.ts'
import type { FactOnRecord, SubjectSummary } from './subject.ts'

interface Which {
  readonly is?: string | undefined
  readonly id?: string
  /** Only what belongs to this thing. */
  readonly under?: { readonly is: string; readonly id: string }
}

/** Things on record in a jurisdiction, as they are called and linked by the sheet that spoke of them last. */
export async function listSubjects(
  trx: Work,
  jurisdiction: JurisdictionName,
  { is, id, under }: Which,
): Promise<readonly SubjectSummary[]> {
  const rows = await latest(trx, jurisdiction.code)
    .$if(is !== undefined, (query) => query.where('s.kind', '=', is ?? ''))
    .$if(id !== undefined, (query) => query.where('s.id', '=', id ?? ''))
    .orderBy('s.kind')
    .orderBy('s.id')
    .limit(5_000)
    .execute()
  const links = await trx
    .selectFrom('link')
    .select(['sheet', 'kind', 'id', 'link', 'to_kind', 'to_id'])
    .where('jurisdiction', '=', jurisdiction.code)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .execute()
  const linksAt = groupBy(links, (row) => `${row.sheet} ${row.kind} ${row.id}`)
  const titles = await titlesOf(trx, jurisdiction.code)
  const summaries = await Promise.all(
    rows.map(async (row): Promise<SubjectSummary> => ({
      jurisdiction,
      is: row.kind,
      kind: (await findPack(trx, row.pack))?.words.subjects[row.kind]?.title ?? row.kind,
      id: row.id,
      title: row.title,
      classified: row.classified,
      links: (linksAt.get(`${row.sheet} ${row.kind} ${row.id}`) ?? []).map((l) => ({
        link: l.link,
        is: l.to_kind,
        id: l.to_id,
        title: titles.get(`${l.to_kind} ${l.to_id}`) ?? null,
      })),
      facts: row.facts ?? 0,
      since: row.since ?? row.filed_at,
    })),
  )
  return under === undefined
    ? summaries
    : summaries.filter((one) => one.links.some((link) => link.is === under.is && link.id === under.id))
}

const latest = (trx: Work, jurisdiction: string) =>
  trx
    .selectFrom('subject as s')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('statement')
          .innerJoin('sheet', (join) =>
            join.onRef('sheet.jurisdiction', '=', 'statement.jurisdiction').onRef('sheet.id', '=', 'statement.sheet'),
          )
          .whereRef('statement.jurisdiction', '=', 's.jurisdiction')
          .whereRef('statement.kind', '=', 's.kind')
          .whereRef('statement.id', '=', 's.id')
          .select(['statement.title', 'sheet.id as sheet', 'sheet.pack', 'sheet.filed_at'])
          .orderBy('sheet.filed_at', 'desc')
          .limit(1)
          .as('now'),
      (join) => join.onTrue(),
    )
    .where('s.jurisdiction', '=', jurisdiction)
    .select((eb) => [
      's.kind',
      's.id',
      's.classified',
      'now.title',
      'now.sheet',
      'now.pack',
      'now.filed_at',
      eb
        .selectFrom('fact')
        .whereRef('fact.jurisdiction', '=', 's.jurisdiction')
        .whereRef('fact.kind', '=', 's.kind')
        .whereRef('fact.id', '=', 's.id')
        .select(sql<number>`count(distinct (anew, fact))::int`.as('n'))
        .as('facts'),
      eb
        .selectFrom('sheet')
        .whereRef('sheet.jurisdiction', '=', 's.jurisdiction')
        .whereRef('sheet.id', '=', 's.first_sheet')
        .select('sheet.filed_at')
        .as('since'),
    ])

async function titlesOf(trx: Work, jurisdiction: string): Promise<ReadonlyMap<string, string | null>> {
  const rows = await trx
    .selectFrom('statement')
    .innerJoin('sheet', (join) =>
      join.onRef('sheet.jurisdiction', '=', 'statement.jurisdiction').onRef('sheet.id', '=', 'statement.sheet'),
    )
    .select(['statement.kind', 'statement.id', 'statement.title'])
    .distinctOn(['statement.kind', 'statement.id'])
    .where('statement.jurisdiction', '=', jurisdiction)
    .orderBy('statement.kind')
    .orderBy('statement.id')
    .orderBy('sheet.filed_at', 'desc')
    .execute()
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row.title]))
}

/** Every fact ever filed about a thing, newest first within a fact, each with the sheet that replaced it. */
export async function factsAbout(trx: Work, jurisdiction: string, is: string, id: string): Promise<readonly FactOnRecord[]> {
  const rows = await trx
    .selectFrom('fact as f')
    .innerJoin('sheet as s', (join) => join.onRef('s.jurisdiction', '=', 'f.jurisdiction').onRef('s.id', '=', 'f.sheet'))
    .select([
      'f.anew',
      'f.fact',
      'f.value',
      'f.unit',
      'f.origin',
      'f.given_by',
      'f.given_at',
      'f.evidence',
      'f.sheet',
      's.day',
      's.pack',
      's.filed_at',
      's.filed_by',
    ])
    .where('f.jurisdiction', '=', jurisdiction)
    .where('f.kind', '=', is)
    .where('f.id', '=', id)
    .orderBy('f.anew')
    .orderBy('f.fact')
    .orderBy('s.filed_at', 'desc')
    .execute()
  return Promise.all(
    rows.map(async (row, i): Promise<FactOnRecord> => {
      const later = rows[i - 1]
      const pack = await findPack(trx, row.pack)
      return {
        fact: row.fact,
        ...shownFact(pack?.words.subjects[is]?.facts[row.fact], row.fact, row.value.plain, row.unit),
        anew: row.anew === '' ? null : row.anew,
        origin: row.origin,
        by: row.given_by,
        at: row.given_at,
        evidence: row.evidence,
        sheet: row.sheet,
        on: row.day,
        knownSince: row.filed_at,
        filedBy: row.filed_by,
        replacedBy: later && later.anew === row.anew && later.fact === row.fact ? later.sheet : null,
      }
    }),
  )
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
