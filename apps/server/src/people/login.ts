import { sql } from 'kysely'
import { nothing } from '../access/scope.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { removeAccount } from '../sessions/accounts.ts'
import { personOf } from '../sessions/session.queries.ts'
import type { Auth } from '../sessions/session.ts'

interface Ground {
  readonly store: Store
  readonly auth: Auth
}

/** Id of the person who signs in by this name; undefined where nobody does, also where an account was made and its person never came to be. */
export async function holderOf({ store, auth }: Ground, login: string): Promise<string | undefined> {
  const id = await personOf(auth.db, login)
  if (id === undefined) return undefined
  const found = await within(store, { ...nothing, person: id }, (trx) =>
    trx.selectFrom('person').select('id').where('id', '=', id).executeTakeFirst(),
  )
  return found?.id
}

/**
 * Frees a name that an account without a person keeps: a server killed between the two leaves one. Whoever else is giving
 * the same name away is waited for, from here to the end of the transaction.
 */
export async function freeLogin(trx: Work, ground: Ground, login: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('wenxiao login'), hashtext(${login}))`.execute(trx)
  const account = await personOf(ground.auth.db, login)
  if (account !== undefined && (await holderOf(ground, login)) === undefined) await removeAccount(ground.auth, account)
}
