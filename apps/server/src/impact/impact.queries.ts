import { randomUUID } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Work } from '../database/store.ts'
import { givenIn } from '../sheets/filed.ts'
import type { Answer } from './answer.ts'
import { merge, type Standing } from './merge.ts'
import type { Asked } from './question.ts'

/** Fact sheets that make up the record of a jurisdiction for a pack, oldest first, and the newest day they speak of. */
export interface SheetsOnRecord {
  readonly ids: readonly string[]
  readonly day: string | null
  readonly things: number
  /** They were filed under this pack, in whatever version. */
  readonly own: boolean
}
/** Those filed under any version of the pack; where there are none, all that are on record. */
export async function sheetsOnRecord(trx: Work, jurisdiction: string, pack: string): Promise<SheetsOnRecord> {
  const rows = await trx
    .selectFrom('sheet')
    .innerJoin('pack', 'pack.digest', 'sheet.pack')
    .select(['sheet.id', 'sheet.day', 'pack.pack'])
    .where('sheet.jurisdiction', '=', jurisdiction)
    .orderBy('sheet.filed_at')
    .orderBy('sheet.id')
    .execute()
  const own = rows.filter((row) => row.pack === pack)
  const used = own.length > 0 ? own : rows
  const counted = await trx
    .selectFrom('subject')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('jurisdiction', '=', jurisdiction)
    .executeTakeFirstOrThrow()
  return {
    ids: used.map((row) => row.id),
    day:
      used
        .map((row) => row.day)
        .toSorted()
        .at(-1) ?? null,
    things: counted.n,
    own: own.length > 0,
  }
}

/** The record that these sheets make up. */
export async function mergedRecord(trx: Work, jurisdiction: string, sheets: readonly string[]): Promise<readonly Standing[]> {
  const rows = await trx
    .selectFrom('sheet')
    .select(['id', 'text'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', sql<string>`any(${sheets}::uuid[])`)
    .execute()
  const texts = new Map(rows.map((row) => [row.id, row.text]))
  return merge(sheets.map((id) => givenIn(texts.get(id) ?? '{"given":[]}')))
}

export interface NewRun {
  readonly jurisdiction: string
  readonly question: string
  readonly about: 'pack' | 'values'
  readonly from: string
  readonly asked: Asked
  readonly things: number
  readonly by: { readonly person: string | null; readonly title: string }
}
/** Puts a question on record; the same question asked before is given back, and `already` says so. */
export async function insertRun(trx: Work, run: NewRun): Promise<{ readonly id: string; readonly already: boolean }> {
  const { jurisdiction, question, about, asked, things, by } = run
  const id = randomUUID()
  const added = await trx
    .insertInto('impact_run')
    .values({
      jurisdiction,
      id,
      question,
      about,
      digest: asked.after.pack.digest,
      from_day: run.from,
      asked: JSON.stringify(asked),
      things,
      asked_by: by.title,
      person: by.person,
    })
    .onConflict((on) => on.columns(['jurisdiction', 'question']).doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return { id, already: false }
  const row = await trx
    .selectFrom('impact_run')
    .select('id')
    .where('jurisdiction', '=', jurisdiction)
    .where('question', '=', question)
    .executeTakeFirstOrThrow()
  return { id: row.id, already: true }
}

/** A question with how far its answer is. */
export interface StoredRun {
  readonly id: string
  readonly jurisdiction: { readonly code: string; readonly title: string }
  readonly about: 'pack' | 'values'
  readonly from: string
  readonly asked: Asked
  readonly things: number
  readonly at: string
  readonly by: string
  readonly done: number
  readonly because: string | null
  readonly answered: boolean
}
/** Questions of a jurisdiction, the newest first; one when it is named. */
export async function listRuns(trx: Work, jurisdiction: string, id?: string): Promise<readonly StoredRun[]> {
  const rows = await trx
    .selectFrom('impact_run as r')
    .innerJoin('jurisdiction as j', 'j.code', 'r.jurisdiction')
    .leftJoin('impact_result as a', (join) => join.onRef('a.jurisdiction', '=', 'r.jurisdiction').onRef('a.run', '=', 'r.id'))
    .select((eb) => [
      'r.id',
      'j.code',
      'j.title',
      'r.about',
      'r.from_day',
      'r.asked',
      'r.things',
      'r.asked_at',
      'r.asked_by',
      'a.because',
      'a.made_at',
      eb
        .selectFrom('impact_progress as p')
        .whereRef('p.jurisdiction', '=', 'r.jurisdiction')
        .whereRef('p.run', '=', 'r.id')
        .select(sql<number>`max(done)::int`.as('n'))
        .as('done'),
    ])
    .where('r.jurisdiction', '=', jurisdiction)
    .$if(id !== undefined, (query) => query.where('r.id', '=', id ?? ''))
    .orderBy('r.asked_at', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    jurisdiction: { code: row.code, title: row.title },
    about: row.about,
    from: row.from_day,
    asked: row.asked,
    things: row.things,
    at: row.asked_at,
    by: row.asked_by,
    done: row.done ?? 0,
    because: row.because,
    answered: row.made_at !== null,
  }))
}

/** Notes how far a question is; noting it twice does no harm. */
export const insertProgress = (trx: Work, jurisdiction: string, run: string, done: number): Promise<unknown> =>
  trx
    .insertInto('impact_progress')
    .values({ jurisdiction, run, done })
    .onConflict((on) => on.doNothing())
    .execute()

/** Keeps an answer, or why there is none; the first one stands. */
export const insertResult = (
  trx: Work,
  jurisdiction: string,
  run: string,
  result: Answer | { readonly because: string },
): Promise<unknown> =>
  trx
    .insertInto('impact_result')
    .values({
      jurisdiction,
      run,
      ...('because' in result
        ? { because: result.because, result: null }
        : { because: null, result: deflateRawSync(JSON.stringify(result)) }),
    })
    .onConflict((on) => on.doNothing())
    .execute()

export async function findAnswer(trx: Work, jurisdiction: string, run: string): Promise<Answer | undefined> {
  const row = await trx
    .selectFrom('impact_result')
    .select('result')
    .where('jurisdiction', '=', jurisdiction)
    .where('run', '=', run)
    .executeTakeFirst()
  return row?.result ? (JSON.parse(inflateRawSync(row.result).toString('utf8')) as Answer) : undefined
}
