import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Role } from '../access/role.ts'
import type { Work } from '../database/store.ts'
import type { PersonListed, PlacePeople, Settings, UnitShown } from './people.ts'

/** What is set in each of these jurisdictions; what nobody set is left out. */
export async function settingsOf(trx: Work, codes: readonly string[]): Promise<ReadonlyMap<string, Partial<Settings>>> {
  if (codes.length === 0) return new Map()
  const rows = await trx
    .selectFrom('setting')
    .distinctOn(['jurisdiction', 'name'])
    .select(['jurisdiction', 'name', 'value'])
    .where('jurisdiction', 'in', codes)
    .orderBy('jurisdiction')
    .orderBy('name')
    .orderBy('sequence', 'desc')
    .execute()
  const found = new Map<string, Partial<Settings>>()
  for (const row of rows) found.set(row.jurisdiction, { ...found.get(row.jurisdiction), [row.name]: row.value })
  return found
}

/** Sets something from now on. */
export async function addSetting<K extends keyof Settings>(
  trx: Work,
  setting: {
    readonly jurisdiction: string
    readonly name: K
    readonly value: Settings[K]
    readonly ground: string
    readonly by: string | null
  },
): Promise<void> {
  const { by, ...values } = setting
  await trx
    .insertInto('setting')
    .values({ ...values, changed_by: by })
    .execute()
}

/** Adds units by their titles; those that are there already are left out of the answer. */
export async function addUnits(trx: Work, jurisdiction: string, titles: readonly string[], by: string): Promise<UnitShown[]> {
  if (titles.length === 0) return []
  return trx
    .insertInto('unit')
    .values(titles.map((title) => ({ jurisdiction, id: randomUUID(), title, recorded_by: by })))
    .onConflict((on) => on.doNothing())
    .returning(['id', 'title'])
    .execute()
}

export const listUnits = (trx: Work, jurisdiction: string): Promise<UnitShown[]> =>
  trx.selectFrom('unit').select(['id', 'title']).where('jurisdiction', '=', jurisdiction).orderBy('recorded_at').execute()

/** People of a jurisdiction with the roles they hold now; one when an id is given. */
export async function listPeople(trx: Work, jurisdiction: string, id?: string): Promise<readonly Omit<PersonListed, 'login'>[]> {
  const people = await trx
    .selectFrom('person as p')
    .leftJoin('unit as u', (join) => join.onRef('u.jurisdiction', '=', 'p.jurisdiction').onRef('u.id', '=', 'p.unit'))
    .select(['p.id', 'p.title', 'p.sample', 'p.recorded_at', 'u.id as unit', 'u.title as unit_title'])
    .where('p.jurisdiction', '=', jurisdiction)
    .$if(id !== undefined, (query) => query.where('p.id', '=', id ?? ''))
    .orderBy('p.recorded_at')
    .execute()
  const changes = await trx
    .selectFrom('role_change')
    .distinctOn(['person', 'role'])
    .select(['person', 'role', 'held'])
    .where('jurisdiction', '=', jurisdiction)
    .$if(id !== undefined, (query) => query.where('person', '=', id ?? ''))
    .orderBy('person')
    .orderBy('role')
    .orderBy('sequence', 'desc')
    .execute()
  return people.map((row) => ({
    id: row.id,
    title: row.title,
    unit: row.unit === null || row.unit_title === null ? null : { id: row.unit, title: row.unit_title },
    roles: changes.filter((change) => change.person === row.id && change.held).map((change) => change.role),
    sample: row.sample,
    since: row.recorded_at,
  }))
}

/** Jurisdictions with how many people hold a role in each, and how many of those propose and confirm. */
export function listPlaces(trx: Work, codes: readonly string[]): Promise<PlacePeople[]> {
  const people = (role?: Role) =>
    role === undefined
      ? sql<number>`count(distinct held.person)::int`
      : sql<number>`count(distinct held.person) filter (where held.role = ${role})::int`
  return trx
    .with('last', (db) =>
      db
        .selectFrom('role_change')
        .distinctOn(['jurisdiction', 'person', 'role'])
        .select(['jurisdiction', 'person', 'role', 'held'])
        .orderBy('jurisdiction')
        .orderBy('person')
        .orderBy('role')
        .orderBy('sequence', 'desc'),
    )
    .selectFrom('jurisdiction as j')
    .leftJoin('last as held', (join) => join.onRef('held.jurisdiction', '=', 'j.code').on('held.held', '=', true))
    .where('j.code', 'in', codes)
    .groupBy(['j.code', 'j.title'])
    .select([
      'j.code',
      'j.title',
      people().as('people'),
      people('county-maker').as('makers'),
      people('county-confirmer').as('confirmers'),
    ])
    .orderBy('j.code')
    .execute()
}

/** Gives a role or takes it back, from now on. */
export async function changeRole(
  trx: Work,
  change: {
    readonly jurisdiction: string
    readonly person: string
    readonly role: Role
    readonly held: boolean
    readonly ground: string
    readonly by: string | null
  },
): Promise<void> {
  const { by, ...values } = change
  await trx
    .insertInto('role_change')
    .values({ ...values, changed_by: by })
    .execute()
}
