import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { allOf, type Scope } from '../access/scope.ts'
import { recordedIn, type Heads } from '../audit/heads.ts'
import type { Database } from './database.ts'

/** The database as the server holds it while it runs. */
export interface Store {
  readonly db: Kysely<Database>
  /** Role taken in every transaction, where the login itself could pass row-level security; else null. */
  readonly role: string | null
  /** Where the last record of each audit chain is noted outside of the database. */
  readonly heads: Heads
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

/** A connection that breaks while it is used fails the work it was used for; unheard, it would end the server. */
export const heard = (client: pg.PoolClient): void => void client.on('error', () => undefined)

/** Opens the database as the application. `broken` hears of idle connections that were lost. */
export function openStore(config: pg.PoolConfig, role: string | null, heads: Heads, broken: (error: Error) => void): Store {
  const pool = new pg.Pool({ max: 20, application_name: 'wenxiao', ...config, types })
  let closing = false
  pool.on('error', (error) => closing || broken(error))
  pool.on('connect', heard)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }).withSchema('app')
  return { db, role, heads, close: () => ((closing = true), db.destroy()) }
}

/**
 * Work in one transaction that sees and adds what the scope says and nothing else; bare codes are all there is of these
 * jurisdictions, for maintenance. The first statement says so, for this transaction only; the database holds to it.
 */
export async function within<T>(
  { db, role, heads }: Store,
  scope: Scope | readonly string[],
  work: (trx: Work) => Promise<T>,
): Promise<T> {
  const { person, recording, ...lists } = 'visible' in scope ? scope : allOf(scope)
  const settings = {
    person: person ?? '',
    recording: [...recording, ...lists.writable, ...lists.managed].join(','),
    ...Object.fromEntries(Object.entries(lists).map(([name, codes]) => [name, codes.join(',')])),
  }
  const set = Object.entries(settings).map(([name, text]) => sql`set_config(${`app.${name}`}, ${text}, true)`)
  if (role !== null) set.push(sql`set_config('role', ${role}, true)`)
  const [done, recorded] = await db.transaction().execute(async (trx) => {
    await sql`select ${sql.join(set)}`.execute(trx)
    return [await work(trx), recordedIn(trx)] as const
  })
  for (const head of recorded) heads.keep(head)
  return done
}
