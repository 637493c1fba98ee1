import { randomUUID } from 'node:crypto'
import type { Role } from '../access/role.ts'
import type { Scope } from '../access/scope.ts'
import { record, type Act } from '../audit/record.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { notFound, refuse } from '../refuse.ts'
import { makeAccount, removeAccount } from '../sessions/accounts.ts'
import { makeInvitation } from '../sessions/session.queries.ts'
import type { Auth } from '../sessions/session.ts'
import { freeLogin } from './login.ts'
import { addSetting, changeRole, listPeople } from './people.queries.ts'
import type { Link, PersonListed, Settings, UnitShown } from './people.ts'

type By = Act['by']
const hours = 72

/** A one-time link for a person; earlier ones are void. */
export const link = async ({ db }: Auth, person: string): Promise<Link> => ({
  path: `/signin/link?token=${await makeInvitation(db, person, hours)}`,
  hours,
})

export async function addUnit(
  trx: Work,
  by: By,
  { jurisdiction, title }: { readonly jurisdiction: string; readonly title: string },
): Promise<UnitShown> {
  const id = randomUUID()
  const added = await trx
    .insertInto('unit')
    .values({ jurisdiction, id, title, recorded_by: by.title })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows !== 1n)
    throw refuse({
      refused: [
        {
          code: 'duplicate',
          path: 'title',
          found: `已有单位“${title}”`,
          because: '同名的单位无法分辨',
          remedy: '使用已有的单位，或写全称',
        },
      ],
    })
  await record(trx, { jurisdiction, by, act: 'unit.added', to: { is: 'unit', id, title }, ground: null })
  return { id, title }
}

export interface NewPerson {
  readonly jurisdiction: string
  readonly title: string
  readonly login: string
  readonly unit: string | null
  readonly roles: readonly Role[]
  readonly ground: string
}
/** Where it is done and by whom, as a procedure is given it. */
export interface Managing {
  readonly store: Store
  readonly auth: Auth
  readonly scope: Scope
  readonly actor: By
}

/** A person, their roles and the name they sign in by: all of it or nothing. */
export async function addPerson(
  { store, auth, scope, actor }: Managing,
  person: NewPerson,
  sample = false,
): Promise<PersonListed> {
  const { jurisdiction, title, unit, login, ground } = person
  const id = randomUUID()
  let made = false
  try {
    const listed = await within(store, scope, async (trx) => {
      if (unit !== null) await mustHaveUnit(trx, jurisdiction, unit)
      await trx.insertInto('person').values({ jurisdiction, id, title, unit, sample, recorded_by: actor.title }).execute()
      for (const role of person.roles)
        await changeRole(trx, { jurisdiction, person: id, role, held: true, ground, by: actor.person })
      await freeLogin(trx, { store, auth }, login)
      made = await makeAccount(auth, id, login)
      if (!made) throw refuse(takenLogin(login))
      const more = { roles: person.roles.join(' ') }
      await record(trx, { jurisdiction, by: actor, act: 'person.added', to: { is: 'person', id, title }, ground, more })
      const [added] = await listPeople(trx, jurisdiction, id)
      if (!added) throw new Error('a person who was just added is not there')
      return added
    })
    return { ...listed, login }
  } catch (error) {
    if (made) await removeAccount(auth, id) // it was made on another connection, and does not go back with the rest
    throw error
  }
}

async function mustHaveUnit(trx: Work, jurisdiction: string, unit: string): Promise<void> {
  const found = await trx
    .selectFrom('unit')
    .select('id')
    .where('jurisdiction', '=', jurisdiction)
    .where('id', '=', unit)
    .executeTakeFirst()
  if (!found) throw notFound('单位', unit)
}
const takenLogin = (login: string) => ({
  refused: [
    {
      code: 'duplicate',
      path: 'login',
      found: `登录名“${login}”不能用`,
      because: '每个登录名只属于一个人',
      remedy: '换一个登录名',
    } as const,
  ],
})

interface Change {
  readonly jurisdiction: string
  readonly person: string
  readonly ground: string
  readonly role?: Role
  readonly held?: boolean
}
/** Changes something about a person of this jurisdiction and records it; closing takes back every role. Says the roles they hold then. */
export async function changePerson(trx: Work, by: By, act: string, change: Change): Promise<PersonListed['roles']> {
  const { jurisdiction, person, ground, role, held } = change
  const [found] = await listPeople(trx, jurisdiction, person)
  if (!found) throw notFound('人员', person)
  const closing = act === 'person.closed'
  const changes = closing
    ? found.roles.map((one) => [one, false] as const)
    : role === undefined
      ? []
      : [[role, held === true] as const]
  if (changes.some(([, given]) => given) && person === by.person) throw refuse(ownRole())
  for (const [one, given] of changes)
    if (found.roles.includes(one) !== given)
      await changeRole(trx, { jurisdiction, person, role: one, held: given, ground, by: by.person })
  const more = role === undefined ? {} : { more: { role } }
  await record(trx, { jurisdiction, by, act, to: { is: 'person', id: person, title: found.title }, ground, ...more })
  const [now] = await listPeople(trx, jurisdiction, person)
  return now?.roles ?? []
}
const ownRole = () => ({
  refused: [
    {
      code: 'role',
      path: 'role',
      found: '不能给自己加岗位',
      because: '岗位由另一个人给',
      remedy: '请另一位系统管理员办理',
    } as const,
  ],
})

export async function set<K extends keyof Settings>(
  trx: Work,
  by: By,
  setting: { readonly jurisdiction: string; readonly name: K; readonly value: Settings[K]; readonly ground: string },
): Promise<void> {
  const { jurisdiction, name, value, ground } = setting
  await addSetting(trx, { ...setting, by: by.person })
  await record(trx, { jurisdiction, by, act: 'setting.changed', to: { is: 'setting', id: name }, ground, more: { value } })
}
