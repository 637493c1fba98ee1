import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { contextOf, heads, somebody } from '../testing/somebody.ts'
import { asSuperuser } from '../testing/cluster.ts'
import { testDatabase } from '../testing/database.ts'
import { facts, signed, trustTestKey } from '../testing/pack.ts'
import { logins } from '../postgres/postgres.ts'
import { recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { callerFor } from '../router.ts'
import { migrate } from './migrate.ts'
import { openStore, within } from './store.ts'

const { folder, socket } = inject('postgres')
const migrations = readdirSync(join(import.meta.dirname, 'migrations'))
  .map((file) => basename(file, '.sql'))
  .toSorted()
const both = { app: 'wenxiao_app', auth: 'wenxiao_auth' }
const migrating = (database: string): pg.ClientConfig => ({ ...logins(folder, socket).migrate, database })

describe('migrate', () => {
  it('builds everything from an empty database, once, also when several begin together', async () => {
    const { name } = await testDatabase({ empty: true })
    const results = await Promise.all([1, 2, 3].map(() => migrate(migrating(name), both)))
    expect(results.flatMap((result) => result.applied)).toEqual(migrations)
    expect(await migrate(migrating(name), both)).toMatchObject({
      applied: [],
      owner: { role: 'wenxiao_owner', login: 'wenxiao_migrate' },
      application: { grantee: 'wenxiao_app', role: null, unbound: false },
    })
  })

  it('binds a login that is above the rules to a role beneath them', async () => {
    const { name, superuser } = await testDatabase({ empty: true })
    const { application } = await migrate(superuser, { app: 'postgres', auth: 'postgres' })
    expect(application).toEqual({ grantee: 'wenxiao_app', role: 'wenxiao_app', unbound: false })
    const store = openStore({ ...superuser, max: 2 }, application.role, heads(), () => undefined)
    try {
      await within(store, [], async (trx) => (await recordDivisions(trx), trustTestKey(trx)))
      const caller = (visible: readonly string[]) => callerFor(contextOf(store, somebody(visible)))
      const { pack } = await caller([]).packs.install({ file: signed() })
      await caller(['330522']).sheets.file({ jurisdiction: '330522', pack: pack.digest, file: JSON.stringify(facts) })
      expect(await caller(['330522']).sheets.list({})).toHaveLength(1)
      expect(await caller(['330822']).sheets.list({})).toHaveLength(0)
      await expect(within(store, ['330522'], (trx) => trx.deleteFrom('sheet').execute())).rejects.toThrow(/permission denied/)
    } finally {
      await store.close()
    }
    expect(name).toBe(superuser.database)
  })

  it('works with one plain login that may make no roles: it owns the tables, and row-level security still holds', async () => {
    const { name } = await testDatabase({ empty: true })
    const login = `${name}_plain`
    await asSuperuser(folder, socket, async (client) => {
      await client.query(`create role ${login} login password 'plain'`)
      await client.query(`grant create on database ${name} to ${login}`)
    })
    const plain = { host: socket, port: 5432, user: login, password: 'plain', database: name }
    const { application, owner } = await migrate(plain, { app: login, auth: login })
    expect(owner.role).toBe(login)
    expect(application).toEqual({ grantee: login, role: null, unbound: true })
    const store = openStore({ ...plain, max: 2 }, null, heads(), () => undefined)
    try {
      await within(store, [], async (trx) => (await recordDivisions(trx), trustTestKey(trx)))
      const caller = (visible: readonly string[]) => callerFor(contextOf(store, somebody(visible)))
      const { pack } = await caller([]).packs.install({ file: signed() })
      await caller(['330522']).sheets.file({ jurisdiction: '330522', pack: pack.digest, file: JSON.stringify(facts) })
      expect(
        [await caller(['330522']).sheets.list({}), await caller(['330822']).sheets.list({})].map((list) => list.length),
      ).toEqual([1, 0])
    } finally {
      await store.close()
      await asSuperuser(folder, socket, async (client) => {
        await client.query(`drop database ${name} with (force)`)
        await client.query(`drop role ${login}`)
        await client.query(`create database ${name}`)
      })
    }
  })
})
