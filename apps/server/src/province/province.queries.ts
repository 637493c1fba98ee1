import type { Work } from '../database/store.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { CountyFigures } from './province.ts'

/** Figures that were worked out for exactly this state of rules and record. */
export async function findFigures(
  trx: Work,
  jurisdiction: string,
  pack: string,
  question: string,
): Promise<CountyFigures | undefined> {
  const row = await trx
    .selectFrom('figures')
    .select(['result', 'made_at'])
    .where('jurisdiction', '=', jurisdiction)
    .where('pack', '=', pack)
    .where('question', '=', question)
    .executeTakeFirst()
  return row && { ...row.result, made: row.made_at }
}
export const insertFigures = (
  trx: Work,
  jurisdiction: string,
  pack: string,
  question: string,
  result: Omit<CountyFigures, 'made'>,
): Promise<unknown> =>
  trx
    .insertInto('figures')
    .values({ jurisdiction, pack, question, result: JSON.stringify(result) })
    .onConflict((on) => on.doNothing())
    .execute()

export interface Place extends JurisdictionName {
  readonly parent: JurisdictionName | null
}
/** Jurisdictions by code, each with the one above it. */
export async function placesNamed(trx: Work, codes: readonly string[]): Promise<readonly Place[]> {
  if (codes.length === 0) return []
  const rows = await trx
    .selectFrom('jurisdiction as j')
    .leftJoin('jurisdiction as up', 'up.code', 'j.parent')
    .select(['j.code', 'j.title', 'up.code as up_code', 'up.title as up_title'])
    .where('j.code', 'in', codes)
    .orderBy('j.code')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    title: row.title,
    parent: row.up_code === null || row.up_title === null ? null : { code: row.up_code, title: row.up_title },
  }))
}
