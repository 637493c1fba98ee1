import { randomUUID } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Revision, Sheet } from '@wenxiao/core/engine'
import { digest } from '@wenxiao/core/manifest'
import type { Work } from '../database/store.ts'
import type { EvaluationColumn, EvaluationFilter, EvaluationSummary } from './evaluation.ts'
import type { Shown } from './evaluation.table.ts'
import { engine, textOf } from './engine.ts'
import { fits, orders } from './listed.ts'
import { add } from './points.ts'

export interface NewEvaluation {
  readonly jurisdiction: string
  readonly pack: string
  readonly factSheet: string
  /** Total of the track that was scored. */
  readonly track: string
  readonly sheet: Sheet
  /** The county's own values that were in force, as known on a day. */
  readonly revisions: readonly Revision[]
  readonly known: string
  readonly by: string
}

/** Puts an evaluation on record: the figures that lists need, and the whole score sheet. */
export async function insertEvaluation(
  trx: Work,
  { jurisdiction, pack, factSheet, track, sheet, revisions, known, by }: NewEvaluation,
): Promise<string> {
  const id = randomUUID()
  const text = textOf(sheet)
  const shown: Shown = {
    subject: sheet.subject.title,
    scheme: sheet.scheme.title,
    track: sheet.scheme.track,
    grade: sheet.grade?.title ?? null,
  }
  await trx
    .insertInto('evaluation')
    .values({
      jurisdiction,
      id,
      pack,
      sheet: factSheet,
      rulebook: sheet.rulebook,
      facts: sheet.facts,
      engine,
      kind: sheet.subject.is,
      subject: sheet.subject.id,
      scheme: sheet.scheme.id,
      track,
      day: sheet.on,
      total: sheet.total,
      out_of: sheet.outOf,
      judged: sheet.judged,
      deducted: add(...sheet.lines.map((line) => line.deducted)),
      provisional: sheet.provisional,
      vetoed: sheet.vetoed.length > 0,
      grade: sheet.grade?.id ?? null,
      shown: JSON.stringify(shown),
      result: digest(text),
      score_sheet: deflateRawSync(text),
      revisions: JSON.stringify(revisions),
      known_on: known,
      made_by: by,
    })
    .execute()
  return id
}

interface Which extends EvaluationFilter {
  readonly id?: string
  readonly ids?: readonly string[]
  readonly subject?: { readonly is: string; readonly id: string }
  readonly sheet?: string
  readonly sort?: EvaluationColumn | undefined
  /** From the least; else from the most. */
  readonly up?: boolean | undefined
  /** How many stand before the first. */
  readonly from?: number | undefined
  readonly most?: number | undefined
}
/** Visible evaluations that the filter leaves, sorted by a column and then the newest first. */
export async function listEvaluations(
  trx: Work,
  { id, ids, subject, sheet, sort = 'made', up = false, from = 0, most = 500, ...filter }: Which,
): Promise<readonly EvaluationSummary[]> {
  const rows = await trx
    .selectFrom('evaluation as e')
    .innerJoin('pack as p', 'p.digest', 'e.pack')
    .innerJoin('jurisdiction as j', 'j.code', 'e.jurisdiction')
    .select([
      'e.id',
      'j.code',
      'j.title as jurisdiction_title',
      'p.digest',
      'p.pack',
      'p.version',
      'p.title as pack_title',
      'e.kind',
      'e.subject',
      'e.scheme',
      'e.day',
      'e.total',
      'e.out_of',
      'e.judged',
      'e.deducted',
      'e.provisional',
      'e.vetoed',
      'e.grade',
      'e.shown',
      'e.made_at',
      'e.made_by',
      'e.known_on',
      'e.revisions',
    ])
    .where(fits(filter))
    .$if(ids !== undefined, (query) => query.where('e.id', '=', sql<string>`any(${ids}::uuid[])`))
    .$if(id !== undefined, (query) => query.where('e.id', '=', id ?? ''))
    .$if(subject !== undefined, (query) =>
      query.where('e.kind', '=', subject?.is ?? '').where('e.subject', '=', subject?.id ?? ''),
    )
    .$if(sheet !== undefined, (query) => query.where('e.sheet', '=', sheet ?? ''))
    .orderBy(orders[sort], up ? 'asc' : 'desc')
    .orderBy('e.made_at', 'desc')
    .orderBy('e.id')
    .offset(from)
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    jurisdiction: { code: row.code, title: row.jurisdiction_title },
    pack: { digest: row.digest, id: row.pack, version: row.version, title: row.pack_title },
    subject: { is: row.kind, id: row.subject, title: row.shown.subject },
    scheme: { id: row.scheme, title: row.shown.scheme, track: row.shown.track },
    on: row.day,
    total: row.total,
    outOf: row.out_of,
    judged: row.judged,
    deducted: row.deducted,
    provisional: row.provisional,
    vetoed: row.vetoed,
    grade: row.grade === null ? null : { id: row.grade, title: row.shown.grade ?? row.grade },
    known: row.known_on ?? row.made_at.slice(0, 10),
    revised: row.revisions.map((one) => one.parameter),
    made: row.made_at,
    by: row.made_by,
  }))
}

/** The newest evaluations of each of these jurisdictions, at most so many of each. */
export async function latestEvaluations(
  trx: Work,
  jurisdictions: readonly string[],
  most: number,
): Promise<readonly EvaluationSummary[]> {
  const rows = await trx
    .selectFrom('jurisdiction as j')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('evaluation')
          .whereRef('evaluation.jurisdiction', '=', 'j.code')
          .select('evaluation.id')
          .orderBy('made_at', 'desc')
          .limit(most)
          .as('e'),
      (join) => join.onTrue(),
    )
    .where('j.code', '=', sql<string>`any(${jurisdictions}::text[])`)
    .select('e.id')
    .execute()
  return listEvaluations(trx, { ids: rows.map((row) => row.id), most: rows.length })
}

/** All that an evaluation rests on and gave, as stored. */
export interface Stored {
  readonly jurisdiction: string
  readonly pack: string
  readonly factSheet: string
  /** The facts file's text; null where only results may be seen. */
  readonly facts: string | null
  readonly asked: {
    readonly on: string
    readonly scheme: string
    readonly subject: string
    readonly track: string
    readonly revisions: readonly Revision[]
  }
  readonly digests: { readonly rulebook: string; readonly facts: string; readonly result: string }
  readonly engine: string
  /** The score sheet's text. */
  readonly text: string
}
export async function findEvaluation(trx: Work, id: string): Promise<Stored | undefined> {
  const row = await trx
    .selectFrom('evaluation as e')
    .leftJoin('sheet as s', (join) => join.onRef('s.jurisdiction', '=', 'e.jurisdiction').onRef('s.id', '=', 'e.sheet'))
    .select([
      'e.jurisdiction',
      'e.pack',
      'e.sheet',
      's.text',
      'e.day',
      'e.scheme',
      'e.subject',
      'e.track',
      'e.rulebook',
      'e.facts',
      'e.result',
      'e.engine',
      'e.score_sheet',
      'e.revisions',
    ])
    .where('e.id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      jurisdiction: row.jurisdiction,
      pack: row.pack,
      factSheet: row.sheet,
      facts: row.text,
      asked: { on: row.day, scheme: row.scheme, subject: row.subject, track: row.track, revisions: row.revisions },
      digests: { rulebook: row.rulebook, facts: row.facts, result: row.result },
      engine: row.engine,
      text: inflateRawSync(row.score_sheet).toString('utf8'),
    }
  )
}
