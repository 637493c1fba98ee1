import type { Kysely } from 'kysely'
import type { Database } from './database.ts'

/** The database as the server holds it while it runs. */
export interface Store {
  readonly db: Kysely<Database>
}
