import type { Person, Who } from '../access/access.ts'
import { roles as allRoles, type Role } from '../access/role.ts'
import { nothing } from '../access/scope.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { isAbove, platform } from '../jurisdictions/divisions.ts'
import { settingsOf } from './people.queries.ts'

/** A person with what they may see, worked out anew for every request: a role taken back or a setting changed holds at once. */
export interface Found extends Who {
  /** Their jurisdiction wants a second factor. */
  readonly secondFactor: boolean
}

/** The person of this id; undefined when there is none, or when they have no role. */
export async function findWho(store: Store, id: string): Promise<Found | undefined> {
  const own = await within(store, { ...nothing, person: id }, (trx) => ownRecord(trx, id))
  if (!own || own.roles.length === 0) return undefined
  const { home, beneath, roles, ...rest } = own
  const managed = { ...nothing, person: id, managed: [home.code, ...beneath] }
  const [settings, unit] = await within(store, managed, async (trx) => [
    await settingsOf(trx, managed.managed),
    rest.unit === null
      ? null
      : await trx
          .selectFrom('unit')
          .select(['id', 'title'])
          .where('jurisdiction', '=', home.code)
          .where('id', '=', rest.unit)
          .executeTakeFirst(),
  ])
  const reads = roles.some((role) => allRoles[role].reads)
  const seen = (how: readonly string[]) =>
    reads
      ? [home.code, ...beneath.filter((code) => home.code !== platform && how.includes(settings.get(code)?.upward ?? 'results'))]
      : []
  const person: Person = { id, title: rest.title, jurisdiction: home, unit: unit ?? null, roles, sample: rest.sample }
  return {
    person,
    beneath,
    secondFactor: settings.get(home.code)?.['second-factor'] === 'required',
    scope: {
      ...nothing,
      person: id,
      visible: seen(['records']),
      results: seen(['records', 'results']),
      recording: [home.code],
    },
  }
}

async function ownRecord(trx: Work, id: string) {
  const row = await trx
    .selectFrom('person')
    .innerJoin('jurisdiction', 'jurisdiction.code', 'person.jurisdiction')
    .select(['code', 'jurisdiction.title as place', 'person.title', 'unit', 'sample'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const changes = await trx
    .selectFrom('role_change')
    .distinctOn('role')
    .select(['role', 'held'])
    .where('jurisdiction', '=', row.code)
    .where('person', '=', id)
    .orderBy('role')
    .orderBy('sequence', 'desc')
    .execute()
  const codes = await trx
    .selectFrom('jurisdiction')
    .select('code')
    .where('code', 'like', `${stemOf(row.code)}%`)
    .orderBy('code')
    .execute()
  return {
    home: { code: row.code, title: row.place },
    title: row.title,
    unit: row.unit,
    sample: row.sample,
    roles: changes.filter((change) => change.held).map((change): Role => change.role),
    beneath: codes.map(({ code }) => code).filter((code) => isAbove(row.code, code)),
  }
}

/** What the codes beneath a jurisdiction begin with. */
const stemOf = (code: string): string => (code === platform ? '' : code.replace(/(00)+$/, ''))
