import { isRefused, type Refused } from '@wenxiao/core'
import { sql } from 'kysely'
import type { Scope } from '../access/scope.ts'
import { record, type Act } from '../audit/record.ts'
import type { Work } from '../database/store.ts'
import { above, divisions } from './divisions.ts'
import type { JurisdictionName, JurisdictionSummary } from './jurisdiction.ts'
import { parentOf, taken } from './place.ts'

/** Puts the jurisdictions known by name on record, those above first; what is there stays. */
export async function recordDivisions(trx: Work): Promise<void> {
  const rows = Object.entries(divisions)
    .map(([code, title]) => ({ code, title, parent: above(code).find((one) => one in divisions) ?? null }))
    .sort((a, b) => above(a.code).length - above(b.code).length)
  await trx
    .insertInto('jurisdiction')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute()
}

/** Puts one more jurisdiction on record beneath another and on that one's trail, or refuses with words. */
export async function addJurisdiction(
  trx: Work,
  by: Act['by'],
  added: JurisdictionName & { readonly under: string; readonly ground: string | null },
): Promise<JurisdictionName | Refused> {
  const { code, title, under, ground } = added
  const there = await trx
    .selectFrom('jurisdiction')
    .select(['code', 'title'])
    .where('code', 'in', [code, ...above(code)])
    .execute()
  const parent = parentOf(code, under, there)
  if (isRefused(parent)) return parent
  const row = await trx
    .insertInto('jurisdiction')
    .values({ code, title, parent })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (row.numInsertedOrUpdatedRows !== 1n) return taken({ code, title })
  const to = { is: 'jurisdiction', id: code, title }
  await record(trx, { jurisdiction: under, by, act: 'jurisdiction.added', to, ground, more: { parent } })
  return { code, title }
}

export const findJurisdiction = (trx: Work, code: string): Promise<JurisdictionName | undefined> =>
  trx.selectFrom('jurisdiction').select(['code', 'title']).where('code', '=', code).executeTakeFirst()

/** These jurisdictions by name, in the order of their codes. */
export const namesOf = (trx: Work, codes: readonly string[]): Promise<readonly JurisdictionName[]> =>
  trx
    .selectFrom('jurisdiction')
    .select(['code', 'title'])
    .where('code', 'in', [...codes, ''])
    .orderBy('code')
    .execute()

/** Those whose results may be seen, by code, with how much there is of each. */
export async function listJurisdictions(trx: Work, { visible, results }: Scope): Promise<readonly JurisdictionSummary[]> {
  if (results.length === 0) return []
  const rows = await trx
    .selectFrom('jurisdiction as j')
    .leftJoin('jurisdiction as up', 'up.code', 'j.parent')
    .where('j.code', 'in', results)
    .select((eb) => [
      'j.code',
      'j.title',
      'up.code as up_code',
      'up.title as up_title',
      eb
        .selectFrom('pack')
        .whereRef('pack.jurisdiction', '=', 'j.code')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('packs'),
      eb
        .selectFrom('subject')
        .whereRef('subject.jurisdiction', '=', 'j.code')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('subjects'),
      eb
        .selectFrom('sheet')
        .whereRef('sheet.jurisdiction', '=', 'j.code')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('sheets'),
      eb
        .selectFrom('evaluation')
        .whereRef('evaluation.jurisdiction', '=', 'j.code')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('evaluations'),
    ])
    .orderBy('j.code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    title: row.title,
    parent: row.up_code === null || row.up_title === null ? null : { code: row.up_code, title: row.up_title },
    packs: row.packs ?? 0,
    subjects: visible.includes(row.code) ? (row.subjects ?? 0) : null,
    sheets: visible.includes(row.code) ? (row.sheets ?? 0) : null,
    evaluations: row.evaluations ?? 0,
  }))
}

/** Every code on record: for maintenance by whoever holds the machine, never for a request. */
export async function allJurisdictions(trx: Work): Promise<readonly string[]> {
  const rows = await trx.selectFrom('jurisdiction').select('code').execute()
  return rows.map((row) => row.code)
}
