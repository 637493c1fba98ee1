import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { afterAll, inject } from 'vitest'
import { openStore, within, type Store } from '../database/store.ts'
import { recordDivisions } from '../jurisdictions/jurisdiction.queries.ts'
import { logins } from '../postgres/postgres.ts'
import type { Role } from '../access/role.ts'
import { callerFor, type Caller } from '../router.ts'
import { makeLibrary } from '../sessions/library.ts'
import type { Auth } from '../sessions/session.ts'
import { openAuth } from '../sessions/store.ts'
import { asSuperuser, template } from './cluster.ts'
import { contextOf, heads, somebody } from './somebody.ts'

export interface TestDatabase {
  readonly store: Store
  /** Signing in, on the same database. */
  readonly auth: Auth
  readonly name: string
  /** How the application logs in. */
  readonly login: pg.ClientConfig
  /** As whoever may do anything, to look at what the application cannot. */
  readonly superuser: pg.ClientConfig
  /** The procedures, as seen by a person of the first jurisdiction (else of the platform) who sees these and has these roles (else all). */
  readonly caller: (visible: readonly string[], roles?: readonly Role[]) => Caller
}

/** A database of one's own for a test file: copied from the migrated one (or empty), dropped at the end. */
export async function testDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const { folder, socket } = inject('postgres')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(folder, socket, (client) =>
    client.query(`create database ${name} template ${empty ? 'template0' : template} owner wenxiao_owner`),
  )
  const login = { ...logins(folder, socket).app, database: name }
  const store = openStore({ ...login, max: 5 }, null, heads(), () => undefined)
  const db = openAuth({ ...logins(folder, socket).auth, database: name, max: 5 }, null, () => undefined)
  const auth = { db, library: makeLibrary(db, 'http://127.0.0.1', randomBytes(32).toString('hex')) }
  afterAll(async () => {
    await Promise.all([store.close(), db.destroy()])
    await asSuperuser(folder, socket, (client) => client.query(`drop database ${name} with (force)`))
  })
  if (!empty) await within(store, [], recordDivisions)
  const superuser = await asSuperuser(folder, socket, async (client) => ({
    host: socket,
    port: 5432,
    user: 'postgres',
    password: client.password as string,
    database: name,
  }))
  const caller = (visible: readonly string[], roles?: readonly Role[]) =>
    callerFor(contextOf(store, somebody(visible, roles), auth))
  return { store, auth, name, login, superuser, caller }
}
