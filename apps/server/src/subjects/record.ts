import { sql } from 'kysely'
import type { Pack, Refusal } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { partsOf, type GivenThing } from '../sheets/filed.ts'
import type { FactTable, LinkTable, StatementTable } from './subject.table.ts'

/** Where what is recorded stands. */
export interface Sheet {
  readonly jurisdiction: string
  readonly sheet: string
}

/** Things that are on record as classified and are now filed openly, or the other way about. */
export async function changedSecrecy(trx: Work, jurisdiction: string, given: readonly GivenThing[]): Promise<readonly Refusal[]> {
  const known = await trx
    .selectFrom('subject')
    .select(['kind', 'id', 'classified'])
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', sql<string>`any(${given.map((thing) => thing.id)}::text[])`)
    .execute()
  const before = new Map(known.map((row) => [`${row.kind} ${row.id}`, row]))
  return given.flatMap((thing, i): readonly Refusal[] => {
    const was = before.get(`${thing.is} ${thing.id}`)
    if (!was || was.classified === (thing.classified === true)) return []
    return [
      {
        code: 'mismatch',
        path: `given[${i}].classified`,
        found: was.classified ? `“${thing.id}”已登记为涉密，这里没有标明` : `“${thing.id}”已登记为非涉密，这里标为涉密`,
        because: '一个对象是否涉密不能随填报改变',
        remedy: was.classified ? '标明 "classified": true 并删去名称，或改用另一个编号' : '确已定密的，换一个编号另行登记',
      },
    ]
  })
}

/** Puts the things of a sheet on record: what they are called, what they belong to, and every fact with who said so. */
export async function recordThings(
  trx: Work,
  pack: Pack,
  { jurisdiction, sheet }: Sheet,
  given: readonly GivenThing[],
): Promise<void> {
  const at = (thing: GivenThing) => ({ jurisdiction, sheet, kind: thing.is, id: thing.id })
  const subjects = given.map((thing) => ({
    jurisdiction,
    kind: thing.is,
    id: thing.id,
    classified: thing.classified === true,
    first_sheet: sheet,
  }))
  const statements = given.map((thing, position): StatementTable => ({ ...at(thing), position, title: thing.title ?? null }))
  const links = given.flatMap((thing) =>
    Object.entries(thing.links ?? {}).map(([link, to]): LinkTable => ({
      ...at(thing),
      link,
      to_kind: pack.words.subjects[thing.is]?.links?.[link] ?? '',
      to_id: to,
    })),
  )
  const facts = given.flatMap((thing) =>
    [['', thing.facts] as const, ...Object.entries(thing.anew ?? {})].flatMap(([anew, list]) =>
      Object.entries(list).map(([fact, filed]) => {
        const { plain, unit, origin, by, at: given_at, evidence } = partsOf(filed)
        return {
          ...at(thing),
          anew,
          fact,
          value: JSON.stringify({ plain } satisfies FactTable['value']['__select__']),
          unit,
          origin,
          given_by: by,
          given_at,
          evidence,
        }
      }),
    ),
  )
  for (const some of batches(subjects))
    await trx
      .insertInto('subject')
      .values(some)
      .onConflict((on) => on.doNothing())
      .execute()
  for (const some of batches(statements)) await trx.insertInto('statement').values(some).execute()
  for (const some of batches(links)) await trx.insertInto('link').values(some).execute()
  for (const some of batches(facts)) await trx.insertInto('fact').values(some).execute()
}

/** A statement may carry 65,535 values. */
function* batches<T>(rows: readonly T[], most = 4_000): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += most) yield rows.slice(from, from + most)
}
