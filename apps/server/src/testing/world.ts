import { randomUUID } from 'node:crypto'
import type { Who } from '../access/access.ts'
import { roleNames, type Role } from '../access/role.ts'
import type { Scope } from '../access/scope.ts'
import { maintenance } from '../audit/record.ts'
import { within, type Work } from '../database/store.ts'
import { addPerson } from '../people/add.ts'
import { addUnit, set } from '../people/manage.ts'
import type { Settings } from '../people/people.ts'
import { findWho } from '../people/who.ts'
import { callerFor, type Caller } from '../router.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { pack, signed, trustTestKey } from './pack.ts'
import { contextOf } from './somebody.ts'

/** What is on record in one jurisdiction, every title and paper marked with its code. */
export interface Place {
  readonly code: string
  readonly pack: string
  readonly sheet: string
  readonly evaluation: string
  readonly run: string
  readonly revisions: string
  readonly unit: string
}
/** Several jurisdictions with records and one person for each role, by whom everything is asked as in real life. */
export interface World {
  readonly database: TestDatabase
  readonly places: ReadonlyMap<string, Place>
  readonly who: (code: string, role: Role) => Who
  readonly caller: (who: Who | null) => Caller
}
/** Marks of a jurisdiction's results (and what things are called), of its records, and of its people. */
export const marks = (code: string) => ({ results: `题${code}`, records: `证${code}`, people: `位${code}` })

export async function testWorld(
  codes: readonly string[],
  upward: Readonly<Record<string, Settings['upward']>> = {},
): Promise<World> {
  const database = await testDatabase()
  const { store, auth } = database
  await trustTestKey(store)
  const caller = (who: Who | null) => callerFor(contextOf(store, who, auth))
  const ids = new Map<string, string>()
  const add = async (code: string, name: string, roles: readonly Role[], unit: string) => {
    const { by: actor, scope } = maintenance('测试', code)
    const person = {
      jurisdiction: code,
      title: `${marks(code).results}的${name}`,
      login: `${code}-${name}`,
      unit,
      roles,
      ground: '测试',
    }
    return (await addPerson({ store, auth, scope, actor }, person)).id
  }
  const found = async (id: string) => {
    const who = await findWho(store, id)
    if (!who) throw new Error('a person who was just added is not there')
    return who
  }
  const places = new Map<string, Place>()
  for (const code of codes) {
    const { by, scope } = maintenance('测试', code)
    const value = upward[code]
    const { id: unit } = await within(store, scope, async (trx) => {
      if (value) await set(trx, by, { jurisdiction: code, name: 'upward', value, ground: '测试' })
      return addUnit(trx, by, { jurisdiction: code, title: `${marks(code).people}的单位` })
    })
    for (const role of roleNames) ids.set(`${code} ${role}`, await add(code, role, [role], unit))
    const seeder = await found(await add(code, 'seeder', roleNames, unit))
    const place = await furnish(caller(seeder), code, unit)
    places.set(code, { ...place, revisions: await within(store, writing(seeder), (trx) => propose(trx, seeder, place)) })
  }
  // Last, when every setting is made: what a person may see is worked out at each request.
  const persons = new Map<string, Who>()
  for (const [key, id] of ids) persons.set(key, await found(id))
  const who = (code: string, role: Role) => {
    const person = persons.get(`${code} ${role}`)
    if (!person) throw new Error(`nobody is ${role} in ${code}`)
    return person
  }
  return { database, places, who, caller }
}

/** One of each thing that can be on record. */
async function furnish(caller: Caller, code: string, unit: string): Promise<Omit<Place, 'revisions'>> {
  const { results, records } = marks(code)
  const province = `${code.slice(0, 2)}0000`
  const { pack: installed } = await caller.packs.install({
    file: signed({ ...pack, id: `fund-${province.slice(0, 2)}`, title: `${province} 的规则`, jurisdiction: province }),
  })
  await caller.packs.install({ file: `{"${records}": ` }).catch(() => undefined)
  await caller.enablements.enable({
    jurisdiction: code,
    pack: installed.digest,
    from: '2020-01-01',
    document: `${results}〔2020〕1号`,
  })
  const given = [
    {
      is: 'fund',
      id: 'f1',
      title: `${results}的资金`,
      facts: { paid: { value: '80', unit: '万元', evidence: records }, budget: { value: '100', unit: '万元' } },
    },
    { is: 'project', id: 'p1', title: `${results}的项目`, links: { fund: 'f1' }, facts: { done: 'yes' } },
  ]
  const file = JSON.stringify({ on: '2024-12-31', given })
  const { sheet } = await caller.sheets.file({ jurisdiction: code, pack: installed.digest, file })
  const made = await caller.evaluations.make({ jurisdiction: code, pack: installed.digest, sheet: sheet.id })
  const run = await caller.impact.ask({ jurisdiction: code, pack: installed.digest })
  return { code, pack: installed.digest, sheet: sheet.id, evaluation: made.id, run: run.id, unit }
}

const writing = ({ person, scope }: Who): Scope => ({ ...scope, writable: [person.jurisdiction.code] })
/** Values proposed by this person; the small pack has none to set, so the set is empty. */
async function propose(trx: Work, { person }: Who, { code, pack: digest }: Pick<Place, 'code' | 'pack'>): Promise<string> {
  const id = randomUUID()
  const values = {
    jurisdiction: code,
    id,
    pack: `fund-${code.slice(0, 2)}`,
    digest,
    from_day: '2024-01-01',
    document: `${marks(code).results}〔2024〕2号`,
    reason: '测试',
    proposed_on: '2024-01-01',
    proposed_by: person.title,
    proposer: person.id,
  }
  await trx.insertInto('revision_set').values(values).execute()
  return id
}
