import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'

/** The database as the server holds it while it runs. */
export interface Store {
  readonly db: Kysely<Database>
  /** Role taken in every transaction, where the login itself could pass row-level security; else null. */
  readonly role: string | null
  readonly close: () => Promise<void>
}
export type Work = Transaction<Database>

const iso = (text: string): string => new Date(text).toISOString()
/** Days stay days and times are ISO text, wherever the machine stands. */
const asText: ReadonlyMap<number, (text: string) => unknown> = new Map([
  [pg.types.builtins.DATE, (text) => text],
  [pg.types.builtins.TIMESTAMPTZ, iso],
  [pg.types.builtins.NUMERIC, (text) => text],
])
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : asText.get(oid)) ??
    pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}

/** Opens the database as the application. `broken` hears of idle connections that were lost. */
export function openStore(config: pg.PoolConfig, role: string | null, broken: (error: Error) => void): Store {
  const pool = new pg.Pool({ max: 20, application_name: 'wenxiao', ...config, types })
  let closing = false
  pool.on('error', (error) => closing || broken(error))
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('app')
  return { db, role, close: () => ((closing = true), db.destroy()) }
}

/**
 * Work in one transaction that sees and writes the records of these jurisdictions and of no other.
 * The first statement says so, for this transaction only; the database holds to it.
 */
export function within<T>({ db, role }: Store, visible: readonly string[], work: (trx: Work) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const seen = sql`set_config('app.visible', ${visible.join(',')}, true)`
    await (role === null ? sql`select ${seen}` : sql`select ${seen}, set_config('role', ${role}, true)`).execute(trx)
    return work(trx)
  })
}
