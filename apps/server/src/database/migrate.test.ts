import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { contextOf, heads, somebody } from '../testing/somebody.ts'
import { asSuperuser } from '../testing/cluster.ts'
import { testDatabase } from '../testing/database.ts'
import { facts, signed, trustTestKey } from '../testing/pack.ts'
import { logins } from '../postgres/postgres.ts'
import { recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { trustedKeys } from '../keys/key.queries.ts'
import { callerFor } from '../router.ts'
import type { Database } from './database.ts'
import { migrate, migratorOver } from './migrate.ts'
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

  it('takes a database of the first state, with its records, to the newest', async () => {
    const { name, store } = await testDatabase({ empty: true })
    const pool = new pg.Pool({ ...migrating(name), max: 1 })
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
    const digest = `sha256:${'0'.repeat(64)}`
    const id = '00000000-0000-4000-8000-000000000001'
    try {
      await db.connection().execute(async (one) => {
        await sql.raw("set role wenxiao_owner; create schema app; select set_config('app.visible', '330522', false)").execute(one)
        const { error } = await migratorOver(one).migrateTo('0001-ground')
        if (error) throw error
        await sql
          .raw(
            `insert into app.jurisdiction values ('330522', '长兴县', null);
             insert into app.pack values ('${digest}', 'fund', '1.0.0', '330522', '规则', '{}', 0, now(), '某人');
             insert into app.trusted_key values ('k1', 'p1', '某单位', '2020-01-01', null, now(), '某人'), ('k2', 'p2', '某单位', '2020-01-01', null, now(), '某人');
             insert into app.withdrawn_key values ('k2', '2024-01-01', '泄露', now(), '某人');
             insert into app.pack_signature values ('${digest}', 'k1'), ('${digest}', 'k2');
             insert into app.refused_file values ('${id}', '${digest}', 1, '[]', now(), '某人');
             insert into app.sheet values ('330522', '${id}', '${digest}', '${digest}', '2024-12-31', 'fund', 'f1', '{}', now(), '某人');
             insert into app.subject values ('330522', 'fund', 'f1', false, '${id}');
             insert into app.evaluation values ('330522', '${id}', '${digest}', '${id}', '${digest}', '${digest}', '0.1.0', 'fund', 'f1', 'fund', 'total',
               '2024-12-31', 80, 100, 100, 20, false, false, 'good', '{}', '${digest}', '\\x00', now(), '某人')`,
          )
          .execute(one)
      })
    } finally {
      await db.destroy()
    }
    expect((await migrate(migrating(name), both)).applied).toEqual(migrations.slice(1))
    const seen = (codes: readonly string[]) =>
      within(store, codes, async (trx) => [
        (await trx.selectFrom('sheet').select('id').execute()).length,
        (await trx.selectFrom('evaluation').select(['total', 'revisions']).execute()).length,
        (await trx.selectFrom('refused_file').select('id').execute()).length,
      ])
    expect([await seen([]), await seen(['330522']), await seen(['000000'])]).toEqual([
      [0, 0, 0],
      [1, 1, 0],
      [0, 0, 1],
    ])
    // Keys trusted so far were good for all: they are the platform's, withdrawn or not, and so are the signatures they made.
    const keys = await within(store, [], async (trx) => [
      await trustedKeys(trx),
      await trx.selectFrom('pack_signature').select(['key', 'jurisdiction']).orderBy('key').execute(),
    ])
    expect(keys).toMatchObject([
      [
        { key: 'k1', jurisdiction: '000000' },
        { key: 'k2', jurisdiction: '000000', withdrawn: '2024-01-01' },
      ],
      [
        { key: 'k1', jurisdiction: '000000' },
        { key: 'k2', jurisdiction: '000000' },
      ],
    ])
  })

  it('binds a login that is above the rules to a role beneath them', async () => {
    const { name, superuser } = await testDatabase({ empty: true })
    const { application } = await migrate(superuser, { app: 'postgres', auth: 'postgres' })
    expect(application).toEqual({ grantee: 'wenxiao_app', role: 'wenxiao_app', unbound: false })
    const store = openStore({ ...superuser, max: 2 }, application.role, heads(), () => undefined)
    try {
      await within(store, [], recordDivisions)
      await trustTestKey(store)
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
      await within(store, [], recordDivisions)
      await trustTestKey(store)
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
