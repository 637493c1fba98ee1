import { sql } from 'kysely'
import { isRefused } from '@wenxiao/core'
import { gradeLines, rulebook } from '@wenxiao/core/engine'
import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { EvaluationFilter, EvaluationSpread, SpreadGroup } from './evaluation.ts'
import { fits } from './listed.ts'

/** From nothing to full marks in so many equal steps. */
const parts = 20

/** How the totals of the evaluations that a filter leaves are spread: of the group asked for, else of the one with the most. */
export async function spreadOf(
  trx: Work,
  { of, ...filter }: EvaluationFilter & { readonly of?: string | undefined },
): Promise<EvaluationSpread> {
  const groups = await groupsOf(trx, filter)
  const shown = groups.find((group) => group.key === of) ?? groups[0]
  if (!shown) return { groups, shown: null }
  const same = sql<boolean>`e.jurisdiction = ${shown.jurisdiction.code} and p.pack = ${shown.pack.id}
    and e.scheme = ${shown.scheme.id} and e.track = ${shown.scheme.total}`
  const evaluations = trx
    .selectFrom('evaluation as e')
    .innerJoin('pack as p', 'p.digest', 'e.pack')
    .innerJoin('jurisdiction as j', 'j.code', 'e.jurisdiction')
    .where(same)
    .where(fits(filter))
  const most = Number(shown.outOf)
  const counted = await evaluations
    .select([
      sql<number>`least(${parts - 1}, greatest(0, floor(e.total * ${parts} / ${shown.outOf}::numeric)))::int`.as('step'),
      sql<string | null>`e.shown ->> 'grade'`.as('word'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .groupBy(['step', 'word'])
    .execute()
  const newest = await evaluations
    .select(['e.pack', 'e.kind', 'e.day', 'e.revisions', 'p.version'])
    .orderBy('e.made_at', 'desc')
    .orderBy('e.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const pack = await findPack(trx, newest.pack)
  const book = pack && rulebook(pack, { on: newest.day, revisions: newest.revisions })
  const found = book && !isRefused(book) ? gradeLines(book, newest.kind, shown.scheme.total) : null
  const steps = Array.from({ length: parts }, (_, step) => ({
    from: (step * most) / parts,
    grades: counted.filter((one) => one.step === step).map(({ word, count }) => ({ grade: word, count })),
  }))
  const marks = { on: newest.day, version: newest.version, lines: (found?.lines ?? []).map(({ at, title }) => ({ at, title })) }
  return { groups, shown: { key: shown.key, most, steps, marks } }
}

/** What can be laid over one another: one track of one scheme of one pack in one jurisdiction; the largest first. */
async function groupsOf(trx: Work, filter: EvaluationFilter): Promise<readonly (SpreadGroup & { readonly outOf: string })[]> {
  const rows = await trx
    .selectFrom('evaluation as e')
    .innerJoin('pack as p', 'p.digest', 'e.pack')
    .innerJoin('jurisdiction as j', 'j.code', 'e.jurisdiction')
    .select(['e.jurisdiction', 'j.title', 'p.pack', 'e.scheme', 'e.track'])
    .select([
      sql<string>`max(p.title)`.as('pack_title'),
      sql<string>`max(e.shown ->> 'scheme')`.as('scheme_title'),
      sql<string>`max(e.shown ->> 'track')`.as('track_title'),
      sql<string>`max(e.out_of)::text`.as('out_of'),
      sql<number>`count(*)::int`.as('count'),
    ])
    .where(fits(filter))
    .groupBy(['e.jurisdiction', 'j.title', 'p.pack', 'e.scheme', 'e.track'])
    .having(sql<boolean>`max(e.out_of) > 0`)
    .orderBy('count', 'desc')
    .orderBy('e.jurisdiction')
    .orderBy('p.pack')
    .orderBy('e.scheme')
    .orderBy('e.track')
    .execute()
  return rows.map((row) => ({
    key: [row.jurisdiction, row.pack, row.scheme, row.track].join('/'),
    jurisdiction: { code: row.jurisdiction, title: row.title },
    pack: { id: row.pack, title: row.pack_title },
    scheme: { id: row.scheme, title: row.scheme_title, track: row.track_title, total: row.track },
    count: row.count,
    outOf: row.out_of,
  }))
}
