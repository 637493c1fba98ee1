import { randomUUID } from 'node:crypto'
import type { Refusal } from '@wenxiao/core'
import type { Role } from '../access/role.ts'
import type { Scope } from '../access/scope.ts'
import { record, type Act } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { notFound, refuse } from '../refuse.ts'
import { makeAccount, removeAccount } from '../sessions/accounts.ts'
import type { Auth } from '../sessions/session.ts'
import { freeLogin } from './login.ts'
import { addUnits, changeRole, listPeople, listUnits } from './people.queries.ts'
import type { PersonListed, UnitShown } from './people.ts'
import { sameLogin, takenLogin, wrongLogin } from './refusals.ts'

/** Where it is done and by whom, as a procedure is given it. */
export interface Managing {
  readonly store: Store
  readonly auth: Auth
  readonly scope: Scope
  readonly actor: Act['by']
}
interface New {
  readonly title: string
  readonly login: string
  readonly roles: readonly Role[]
}
/** A person to be added; `unit` is an id. */
export interface NewPerson extends New {
  readonly jurisdiction: string
  readonly unit: string | null
  readonly ground: string
}
/** Several at once; `unit` is a title, and one that is not there yet comes to be with them. */
export interface NewPeople {
  readonly jurisdiction: string
  readonly people: readonly (New & { readonly unit: string | null })[]
  readonly ground: string
}
interface Added {
  readonly people: readonly PersonListed[]
  /** Units that came to be with them. */
  readonly units: readonly UnitShown[]
}

/** A person, their roles and the name they sign in by: all of it or nothing. */
export async function addPerson(managing: Managing, person: NewPerson, sample = false): Promise<PersonListed> {
  const { jurisdiction, unit, ground } = person
  const { people } = await adding(managing, { jurisdiction, ground, sample, path: (field) => field }, async (trx) => {
    const there = unit === null ? [] : await listUnits(trx, jurisdiction)
    if (unit !== null && !there.some(({ id }) => id === unit)) throw notFound('单位', unit)
    return { people: [{ ...person, unit }], units: [] }
  })
  const [added] = people
  if (!added) throw new Error('a person who was just added is not there')
  return added
}

/** Several people with the units they name: all of it or nothing, and every reason why not. */
export const addPeople = (managing: Managing, { jurisdiction, people, ground }: NewPeople): Promise<Added> =>
  adding(managing, { jurisdiction, ground, sample: false, path: (field, at) => `people.${at}.${field}` }, async (trx) => {
    const titles = [...new Set(people.flatMap(({ unit }) => (unit === null ? [] : [unit])))]
    const before = await listUnits(trx, jurisdiction)
    const fresh = titles.filter((title) => !before.some((one) => one.title === title))
    const units = await addUnits(trx, jurisdiction, fresh, managing.actor.title)
    const idOf = new Map([...before, ...units].map(({ id, title }) => [title, id]))
    return { people: people.map((one) => ({ ...one, unit: one.unit === null ? null : (idOf.get(one.unit) ?? null) })), units }
  })

interface How {
  readonly jurisdiction: string
  readonly ground: string
  readonly sample: boolean
  /** Where a refusal about a field of one of them stands. */
  readonly path: (field: string, at: number) => string
}
type Ready = New & { readonly unit: string | null }
type Prepare = (trx: Work) => Promise<{ readonly people: readonly Ready[]; readonly units: readonly UnitShown[] }>

async function adding(managing: Managing, how: How, prepare: Prepare): Promise<Added> {
  const { store, auth, scope, actor } = managing
  const { jurisdiction, ground } = how
  const made: string[] = []
  try {
    return await within(store, scope, async (trx) => {
      const { people, units } = await prepare(trx)
      const rows = people.map((person) => ({ ...person, id: randomUUID() }))
      await insert(trx, managing, how, rows)
      await giveLogins(trx, managing, how, rows, made)
      // Acts wait for each other from the first record on, and for nothing else after it.
      for (const { id, title } of units)
        await record(trx, { jurisdiction, by: actor, act: 'unit.added', to: { is: 'unit', id, title }, ground })
      for (const { id, title, roles } of rows) {
        const more = { roles: roles.join(' ') }
        await record(trx, { jurisdiction, by: actor, act: 'person.added', to: { is: 'person', id, title }, ground, more })
      }
      const listed = await listPeople(trx, jurisdiction)
      const addedPeople = rows.flatMap(({ id, login }) => listed.filter((one) => one.id === id).map((one) => ({ ...one, login })))
      return { people: addedPeople, units }
    })
  } catch (error) {
    for (const id of made) await removeAccount(auth, id) // made on another connection, they do not go back with the rest
    throw error
  }
}
type Row = Ready & { readonly id: string }

async function insert(trx: Work, { actor }: Managing, { jurisdiction, ground, sample }: How, rows: readonly Row[]) {
  for (const { id, title, unit, roles } of rows) {
    await trx.insertInto('person').values({ jurisdiction, id, title, unit, sample, recorded_by: actor.title }).execute()
    for (const role of roles) await changeRole(trx, { jurisdiction, person: id, role, held: true, ground, by: actor.person })
  }
}

/** Every name or none, in one order for everybody, so that two who give names away never wait for each other. */
async function giveLogins(trx: Work, { store, auth }: Managing, { path }: How, rows: readonly Row[], made: string[]) {
  const refused: Refusal[] = []
  const names = rows.map(({ login }) => login)
  const order = rows.map((row, at) => ({ ...row, at })).toSorted((a, b) => (a.login < b.login ? -1 : a.login > b.login ? 1 : 0))
  for (const { id, login, at } of order) {
    const where = path('login', at)
    if (!/^[a-z0-9][a-z0-9.-]{2,40}$/.test(login)) refused.push(wrongLogin(login, where))
    else if (names.indexOf(login) !== at) refused.push(sameLogin(login, where))
    else {
      await freeLogin(trx, { store, auth }, login)
      if (await makeAccount(auth, id, login)) made.push(id)
      else refused.push(takenLogin(login, where))
    }
  }
  if (refused.length > 0) throw refuse({ refused })
}
