import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maintenance } from '../audit/record.ts'
import { loadAccounts } from '../sample/accounts.ts'
import { hasPassword, makeAccount } from '../sessions/accounts.ts'
import { loginsOf, personOf } from '../sessions/session.queries.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { firstAdministrator } from './first.ts'
import { addPerson } from './add.ts'
import { findWho } from './who.ts'

let database: TestDatabase
const data = mkdtempSync(join(tmpdir(), 'login-'))
afterAll(() => rmSync(data, { recursive: true }))
beforeAll(async () => {
  database = await testDatabase()
})
/** What a server leaves that is killed while it adds somebody: the account stands, the person does not. */
const breakOff = (login: string) => makeAccount(database.auth, randomUUID(), login)

describe('an account whose person never came to be', () => {
  it('does not keep the first administrator from being made at the next start', async () => {
    await breakOff('admin')
    expect(await firstAdministrator(database)).toMatchObject({ path: expect.stringContaining('/signin/link?token=') })
    const admin = await personOf(database.auth.db, 'admin')
    expect((await findWho(database.store, admin ?? ''))?.person.roles).toEqual(['administrator'])
  })

  it('does not keep a sample account from being made, nor does a person whose password was not set yet', async () => {
    await breakOff('changxing-maker')
    await loadAccounts(database, data)
    const maker = (await personOf(database.auth.db, 'changxing-maker')) ?? ''
    expect((await findWho(database.store, maker))?.person.roles).toEqual(['county-maker'])
    await sql`delete from auth.account where "userId" = ${maker}`.execute(database.auth.db)
    expect(await hasPassword(database.auth, maker)).toBe(false)
    await loadAccounts(database, data)
    expect(await hasPassword(database.auth, maker)).toBe(true)
  })
})

it('keeps the name of somebody who is there, also without a role, from everybody else', async () => {
  const { by: actor, scope } = maintenance('测试', '330522')
  const add = (login: string) =>
    addPerson(
      { ...database, scope, actor },
      { jurisdiction: '330522', title: '某岗位', login, unit: null, roles: [], ground: '测试' },
    )
  const { id } = await add('somebody')
  expect(await refusalsOf(add('somebody'))).toMatchObject([{ code: 'duplicate', path: 'login' }])
  expect(await loginsOf(database.auth.db, [id])).toEqual(new Map([[id, 'somebody']]))
  const both = await Promise.allSettled([add('twice'), add('twice')])
  expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
})
