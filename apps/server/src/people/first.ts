import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { platform } from '../jurisdictions/divisions.ts'
import { hasPassword } from '../sessions/accounts.ts'
import type { Auth } from '../sessions/session.ts'
import { addPerson } from './add.ts'
import { link, newLink } from './manage.ts'
import { listPeople } from './people.queries.ts'
import type { Link, PersonListed } from './people.ts'

const login = 'admin'
interface Ground {
  readonly store: Store
  readonly auth: Auth
}

/** A one-time link for the platform's administrator as long as they have no password; null once they have. */
export async function firstAdministrator(ground: Ground): Promise<Link | null> {
  const person = await administrator(ground, '首次启动')
  return (await hasPassword(ground.auth, person.id)) ? null : link(ground.auth, person.id)
}

/** A new one-time link for whoever holds the machine, when the administrator cannot get in; on record. */
export async function administratorLink(ground: Ground, by: string): Promise<Link> {
  const person = await administrator(ground, by)
  const { by: actor, scope } = maintenance(by)
  return newLink({ ...ground, scope, actor }, { jurisdiction: platform, person: person.id, ground: '维护命令' })
}

async function administrator({ store, auth }: Ground, by: string): Promise<Pick<PersonListed, 'id'>> {
  const { by: actor, scope } = maintenance(by)
  const people = await within(store, scope, (trx) => listPeople(trx, platform))
  const found = people.find((person) => person.roles.includes('administrator') && !person.sample)
  if (found) return found
  const person = {
    jurisdiction: platform,
    title: '平台系统管理员',
    login,
    unit: null,
    roles: ['administrator'] as const,
    ground: by,
  }
  return addPerson({ store, auth, scope, actor }, person)
}

export const firstWords = (address: string, { path, hours }: Link): string =>
  [
    `还没有系统管理员。请打开下面的链接设置口令（登录名 ${login}；只能用一次，${hours} 小时内有效，重新启动后换新的）：`,
    `  ${address}${path}`,
  ].join('\n')
