import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '../access/role.ts'
import { maintenance } from '../audit/record.ts'
import { within, type Store } from '../database/store.ts'
import { divisions } from '../jurisdictions/divisions.ts'
import { holderOf } from '../people/login.ts'
import { addPerson } from '../people/add.ts'
import { addUnit } from '../people/manage.ts'
import { listUnits } from '../people/people.queries.ts'
import { makeFolder, writeWhole } from '../postgres/write-whole.ts'
import { hasPassword, setHash } from '../sessions/accounts.ts'
import { hashPassword } from '../sessions/password.ts'
import type { Auth, SampleAccounts } from '../sessions/session.ts'
import { sampleAccounts, type SampleAccount } from './people.ts'

const by = '样例装载'
interface Ground {
  readonly store: Store
  readonly auth: Auth
}

/** Makes the sample accounts that are not there yet. They share one password, made at random for this installation. */
export async function loadAccounts(ground: Ground, data: string): Promise<SampleAccounts> {
  const { password, made } = samplePassword(data)
  let hash: string | undefined
  for (const account of sampleAccounts) {
    const person = (await holderOf(ground, account.login)) ?? (await add(ground, account))
    if (made || !(await hasPassword(ground.auth, person)))
      await setHash(ground.auth, person, (hash ??= await hashPassword(password)))
  }
  const accounts = sampleAccounts.map(({ login, title, jurisdiction, roles: held }) => ({
    login,
    title,
    jurisdiction: divisions[jurisdiction] ?? jurisdiction,
    roles: held.map((role) => roles[role].title),
  }))
  return { password, accounts }
}

async function add({ store, auth }: Ground, { unit, ...account }: SampleAccount): Promise<string> {
  const { by: actor, scope } = maintenance(by, account.jurisdiction)
  const home = { jurisdiction: account.jurisdiction, title: unit }
  const units = await within(store, scope, (trx) => listUnits(trx, account.jurisdiction))
  const { id } = units.find((one) => one.title === unit) ?? (await within(store, scope, (trx) => addUnit(trx, actor, home)))
  const person = { ...account, unit: id, ground: '样例账号，只用于试看' }
  return (await addPerson({ store, auth, scope, actor }, person, true)).id
}

/** Letters and digits that are not mistaken for each other. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
function samplePassword(data: string): { readonly password: string; readonly made: boolean } {
  const path = join(data, 'keys/sample-accounts.json')
  const made = !existsSync(path)
  if (made) {
    const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
    makeFolder(join(data, 'keys'), 0o700)
    writeWhole(path, JSON.stringify({ password: [part(), part(), part()].join('-') }), 0o600)
  }
  return { password: (JSON.parse(readFileSync(path, 'utf8')) as { password: string }).password, made }
}

export const sampleWords = ({ password, accounts }: SampleAccounts): string =>
  [
    `样例账号（共 ${accounts.length} 个，仅在装入样例时可用，口令都是 ${password}）：`,
    ...accounts.map((one) => `  ${one.login}　${one.jurisdiction}　${one.title}`),
  ].join('\n')
