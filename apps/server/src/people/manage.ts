import type { Role } from '../access/role.ts'
import { record, type Act } from '../audit/record.ts'
import { within, type Work } from '../database/store.ts'
import { notFound, refuse } from '../refuse.ts'
import { endLock } from '../sessions/attempts.ts'
import { loginsOf, makeInvitation } from '../sessions/session.queries.ts'
import type { Auth } from '../sessions/session.ts'
import type { Managing } from './add.ts'
import { addSetting, addUnits, changeRole, listPeople } from './people.queries.ts'
import type { Link, PersonListed, Settings, UnitShown } from './people.ts'
import { closedAccount, ownRole, takenUnit } from './refusals.ts'

type By = Act['by']
const hours = 72

/** A one-time link for a person; earlier ones are void. */
export const link = async ({ db }: Auth, person: string): Promise<Link> => ({
  path: `/signin/link?token=${await makeInvitation(db, person, hours)}`,
  hours,
})

/** A new one-time link for a person who is there already, on record with the lock of failed tries that it ends. */
export async function newLink({ store, auth, scope, actor }: Managing, change: Omit<Change, 'role' | 'held'>): Promise<Link> {
  await within(store, scope, async (trx) => {
    const { title } = await mustBeThere(trx, change)
    const login = (await loginsOf(auth.db, [change.person])).get(change.person)
    if (login === undefined) throw refuse({ refused: [closedAccount(title)] })
    const unlocked = await endLock(auth.db, login)
    await changePerson(trx, actor, 'person.link-made', change, unlocked ? { unlocked } : {})
  })
  return link(auth, change.person)
}

/** Adds a unit; one with the same title is refused. */
export async function addUnit(
  trx: Work,
  by: By,
  { jurisdiction, title }: { readonly jurisdiction: string; readonly title: string },
): Promise<UnitShown> {
  const [unit] = await addUnits(trx, jurisdiction, [title], by.title)
  if (!unit) throw refuse({ refused: [takenUnit(title)] })
  await record(trx, { jurisdiction, by, act: 'unit.added', to: { is: 'unit', ...unit }, ground: null })
  return unit
}

interface Change {
  readonly jurisdiction: string
  readonly person: string
  readonly ground: string
  readonly role?: Role
  readonly held?: boolean
}
async function mustBeThere(trx: Work, { jurisdiction, person }: Pick<Change, 'jurisdiction' | 'person'>) {
  const [found] = await listPeople(trx, jurisdiction, person)
  if (!found) throw notFound('人员', person)
  return found
}
/** Changes something about a person of this jurisdiction and records it; closing takes back every role. Says the roles they hold then. */
export async function changePerson(
  trx: Work,
  by: By,
  act: string,
  change: Change,
  also: Act['more'] = {},
): Promise<PersonListed['roles']> {
  const { jurisdiction, person, ground, role, held } = change
  const found = await mustBeThere(trx, change)
  const closing = act === 'person.closed'
  const changes = closing
    ? found.roles.map((one) => [one, false] as const)
    : role === undefined
      ? []
      : [[role, held === true] as const]
  if (changes.some(([, given]) => given) && person === by.person) throw refuse({ refused: [ownRole()] })
  for (const [one, given] of changes)
    if (found.roles.includes(one) !== given)
      await changeRole(trx, { jurisdiction, person, role: one, held: given, ground, by: by.person })
  const more = { ...(role === undefined ? {} : { role }), ...also }
  const to = { is: 'person', id: person, title: found.title }
  await record(trx, { jurisdiction, by, act, to, ground, ...(Object.keys(more).length > 0 ? { more } : {}) })
  const [now] = await listPeople(trx, jurisdiction, person)
  return now?.roles ?? []
}
export async function set<K extends keyof Settings>(
  trx: Work,
  by: By,
  setting: { readonly jurisdiction: string; readonly name: K; readonly value: Settings[K]; readonly ground: string },
): Promise<void> {
  const { jurisdiction, name, value, ground } = setting
  await addSetting(trx, { ...setting, by: by.person })
  await record(trx, { jurisdiction, by, act: 'setting.changed', to: { is: 'setting', id: name }, ground, more: { value } })
}
