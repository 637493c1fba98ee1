import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import pg from 'pg'
import type { Database } from './database.ts'
import { grantJobs, installJobs } from '../jobs/install.ts'
import { findApplication, findOwner, type Application, type Owner } from './owner.ts'
import { privileges } from './privileges.ts'

const folder = join(import.meta.dirname, 'migrations')

/** The numbered files by name; each is one text of SQL. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const read = async (file: string): Promise<[string, Migration]> => {
    const text = await readFile(join(folder, file), 'utf8')
    return [
      basename(file, '.sql'),
      {
        up: (db) =>
          sql
            .raw(text)
            .execute(db)
            .then(() => undefined),
      },
    ]
  }
  return Object.fromEntries(await Promise.all(files.map(read)))
}

/** Takes the steps on a connection that is the owner's. */
export const migratorOver = (db: Kysely<Database>): Migrator =>
  new Migrator({
    db,
    provider: { getMigrations: readMigrations },
    migrationTableSchema: 'migration',
    allowUnorderedMigrations: true, // numbers are given out by subject, so that a lower one may come later
  })

export interface Migrated {
  readonly applied: readonly string[]
  readonly owner: Owner
  readonly application: Application
  readonly signIn: Application
}
/** Who logs in to do the platform's work, and to sign people in. */
export interface Logins {
  readonly app: string
  readonly auth: string
}

/**
 * Brings the database to the newest state, as the role that owns it, and gives the logins exactly what they may do.
 * Safe to run at every start and by several servers at once.
 */
export async function migrate(config: pg.PoolConfig, logins: Logins): Promise<Migrated> {
  const pool = new pg.Pool({ application_name: 'wenxiao migrate', ...config, max: 1 })
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await db.connection().execute(async (one) => {
      await sql`select pg_advisory_lock(hashtext('wenxiao migrate'))`.execute(one)
      const owner = await findOwner(one)
      const application = await findApplication(one, logins.app, owner, 'wenxiao_app')
      const signIn = await findApplication(one, logins.auth, owner, 'wenxiao_auth')
      await sql`set role ${sql.id(owner.role)}`.execute(one)
      await sql`create schema if not exists app`.execute(one)
      await sql`create schema if not exists auth`.execute(one)
      const { error, results = [] } = await migratorOver(one).migrateToLatest()
      if (error) throw error
      await installJobs(one)
      if (application.grantee !== owner.role) {
        await grant(one, application.grantee)
        await grantJobs(one, application.grantee)
      }
      if (signIn.grantee !== owner.role) await grantAuth(one, signIn.grantee)
      return { applied: results.map((r) => r.migrationName), owner, application, signIn }
    })
  } finally {
    await db.destroy()
  }
}

async function grant(db: Kysely<Database>, grantee: string): Promise<void> {
  const to = sql.id(grantee)
  await db.transaction().execute(async (trx) => {
    await sql`revoke all on schema app, migration from public`.execute(trx)
    await sql`grant usage on schema app, migration to ${to}`.execute(trx)
    await sql`revoke all on all tables in schema app from ${to}`.execute(trx)
    await sql`grant select on migration.kysely_migration to ${to}`.execute(trx)
    for (const [table, allowed] of Object.entries(privileges)) {
      await sql`grant ${sql.raw(allowed.join(', '))} on ${sql.id('app', table)} to ${to}`.execute(trx)
    }
  })
}

async function grantAuth(db: Kysely<Database>, grantee: string): Promise<void> {
  const to = sql.id(grantee)
  await db.transaction().execute(async (trx) => {
    await sql`revoke all on schema auth from public`.execute(trx)
    await sql`grant usage on schema auth to ${to}`.execute(trx)
    await sql`grant select, insert, update, delete on all tables in schema auth to ${to}`.execute(trx)
  })
}

/** Whether the database is in the state this server was written for. */
export async function isCurrent(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql<{ name: string }>`select name from migration.kysely_migration`.execute(db)
  const applied = new Set(rows.map((row) => row.name))
  return Object.keys(await readMigrations()).every((name) => applied.has(name))
}
