import { randomBytes } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { AuthDatabase } from './session.table.ts'
import type { SessionShown } from './session.ts'
import { hashToken } from './tokens.ts'

type Db = Kysely<AuthDatabase>

/** Id of the person who signs in by this name. */
export async function personOf(db: Db, login: string): Promise<string | undefined> {
  return (await db.selectFrom('login').select('person').where('login', '=', login).executeTakeFirst())?.person
}
export const loginsOf = async (db: Db, people: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (people.length === 0) return new Map()
  const rows = await db.selectFrom('login').selectAll().where('person', 'in', people).execute()
  return new Map(rows.map((row) => [row.person, row.login]))
}

/** A person's open sessions, the one used last first. */
export async function listSessions(db: Db, person: string, own: string): Promise<readonly SessionShown[]> {
  const rows = await db
    .selectFrom('session')
    .select(['id', 'userAgent', 'createdAt', 'updatedAt', 'expiresAt'])
    .where('userId', '=', person)
    .where('expiresAt', '>', sql<Date>`clock_timestamp()`)
    .orderBy('updatedAt', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    device: row.userAgent ?? '',
    began: row.createdAt.toISOString(),
    used: row.updatedAt.toISOString(),
    ends: row.expiresAt.toISOString(),
    this: row.id === own,
  }))
}

/** Ends one session of a person, all but one, or all; says how many. */
export async function endSessions(
  db: Db,
  person: string,
  which: { readonly only?: string; readonly except?: string },
): Promise<number> {
  const { only, except } = which
  const ended = await db
    .deleteFrom('session')
    .where('userId', '=', person)
    .$if(only !== undefined, (query) => query.where('id', '=', only ?? ''))
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .executeTakeFirst()
  return Number(ended.numDeletedRows)
}
export const endSessionOf = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('session').where('token', '=', hashToken(token)).execute()
}

/** A one-time link's secret for a person, valid for so many hours; earlier ones are void from now on. */
export async function makeInvitation(db: Db, person: string, hours: number): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('invitation').where('person', '=', person).where('used_at', 'is', null).execute()
    const expires_at = new Date(Date.now() + hours * 3_600_000)
    await trx
      .insertInto('invitation')
      .values({ token: hashToken(token), person, expires_at, used_at: null })
      .execute()
  })
  return token
}
/** Whose link this is, while it can still be used. */
export async function invitedBy(db: Db, token: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select('person')
    .where('token', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .executeTakeFirst()
  return row?.person
}
/** Uses a link: one caller gets the person, every other nothing. */
export async function useInvitation(db: Db, token: string): Promise<string | undefined> {
  const row = await db
    .updateTable('invitation')
    .set({ used_at: sql<Date>`clock_timestamp()` })
    .where('token', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`clock_timestamp()`)
    .returning('person')
    .executeTakeFirst()
  return row?.person
}

/** Takes a code of the second factor for a person, once; a code that was taken in the last ten minutes is not taken again. */
export async function takeCode(db: Db, person: string, code: string): Promise<boolean> {
  const now = sql<Date>`clock_timestamp()`
  const taken = await db
    .insertInto('used_code')
    .values({ person, code: hashToken(`${person} ${code}`), used_at: now })
    .onConflict((on) =>
      on
        .columns(['person', 'code'])
        .doUpdateSet({ used_at: now })
        .where('used_code.used_at', '<', sql<Date>`clock_timestamp() - interval '10 minutes'`),
    )
    .returning('person')
    .executeTakeFirst()
  return taken !== undefined
}
