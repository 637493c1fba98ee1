import type { Pack } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { partsOf, type GivenThing } from '../sheets/filed.ts'
import type { FactTable, LinkTable, StatementTable } from './subject.table.ts'

/** Where what is recorded stands. */
export interface Sheet {
  readonly jurisdiction: string
  readonly sheet: string
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
