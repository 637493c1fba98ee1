import type { Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { shownFact } from './fact.ts'
import { listed } from './listed.ts'
import type { FactOnRecord, SubjectSummary } from './subject.ts'

/** Things on record in a jurisdiction that the filter leaves, as they are called and linked by the sheet that spoke of them last. */
export async function listSubjects(
  trx: Work,
  jurisdiction: JurisdictionName,
  wanted: Parameters<typeof listed>[2],
): Promise<readonly SubjectSummary[]> {
  const rows = await listed(trx, jurisdiction.code, wanted)
  return Promise.all(
    rows.map(async ({ kind, pack, ...row }): Promise<SubjectSummary> => ({
      ...row,
      jurisdiction,
      is: kind,
      kind: (await findPack(trx, pack))?.words.subjects[kind]?.title ?? kind,
    })),
  )
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
      's.reason',
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
        pack: row.pack,
        on: row.day,
        knownSince: row.filed_at,
        filedBy: row.filed_by,
        reason: row.reason,
        replacedBy: later && later.anew === row.anew && later.fact === row.fact ? later.sheet : null,
      }
    }),
  )
}
