import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { heard } from '../database/store.ts'
import type { AuthDatabase } from './session.table.ts'

/** Opens the schema auth under its own login; as `role` where that login is above the rules. Times are `Date`s here: the library compares them as such. */
export function openAuth(config: pg.PoolConfig, role: string | null, broken: (error: Error) => void): Kysely<AuthDatabase> {
  const pool = new pg.Pool({ max: 5, application_name: 'wenxiao auth', ...config })
  pool.on('error', broken)
  pool.on('connect', heard)
  if (role !== null) pool.on('connect', (client) => void client.query(`set role ${pg.escapeIdentifier(role)}`).catch(broken))
  return new Kysely<AuthDatabase>({ dialect: new PostgresDialect({ pool }) }).withSchema('auth')
}
