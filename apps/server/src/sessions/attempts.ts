import { isRefused, type Refused } from '@wenxiao/core'
import { sql, type Kysely } from 'kysely'
import { minutes, tooMany } from './refusals.ts'
import type { AuthDatabase } from './session.table.ts'
import { hashToken } from './tokens.ts'

/** How many tries are let through from one address and on one account, in so many minutes. */
export const [mostFromAddress, mostOnAccount] = [60, 10]

/** What is tried, from where; what is not known is left out. */
export interface Tried {
  readonly account?: string
  readonly address: string
}
const keysOf = ({ account, address }: Tried): ReadonlyMap<string, number> =>
  new Map([
    [hashToken(`address ${address}`), mostFromAddress],
    ...(account === undefined ? [] : [[hashToken(`account ${account}`), mostOnAccount] as const]),
  ])

/**
 * Counts a try before it is made, so that tries made at once are all counted; says whether it may be made. Kept in the
 * database: a restart or a second server does not begin anew.
 */
async function mayTry(db: Kysely<AuthDatabase>, tried: Tried): Promise<boolean> {
  const keys = keysOf(tried)
  await db
    .insertInto('attempt')
    .values([...keys.keys()].map((key) => ({ key })))
    .execute()
  const since = sql<Date>`clock_timestamp() - make_interval(mins => ${minutes})`
  const counts = await db
    .selectFrom('attempt')
    .select(['key', sql<number>`count(*)::int`.as('n')])
    .where('key', 'in', [...keys.keys()])
    .where('at', '>', since)
    .groupBy('key')
    .execute()
  return counts.every(({ key, n }) => n <= (keys.get(key) ?? 0))
}

/** After a try that succeeded: it does not count, those before on this account do not any more, and all old ones are forgotten. */
async function forget(db: Kysely<AuthDatabase>, { account, address }: Tried): Promise<void> {
  const key = hashToken(`address ${address}`)
  const old = sql<boolean>`at < clock_timestamp() - make_interval(mins => ${minutes})`
  const mine = sql<boolean>`id = (select max(id) from auth.attempt where key = ${key})`
  await db
    .deleteFrom('attempt')
    .where((eb) => eb.or([old, mine, eb('key', '=', account === undefined ? '' : hashToken(`account ${account}`))]))
    .execute()
}

/**
 * Ends the count of failed tries on an account, because its owner has been given another way in; says whether there were so
 * many that it was locked. Tries from an address stay counted.
 */
export async function endLock(db: Kysely<AuthDatabase>, account: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('attempt')
    .where('key', '=', hashToken(`account ${account}`))
    .returning(sql<boolean>`at > clock_timestamp() - make_interval(mins => ${minutes})`.as('counted'))
    .execute()
  return gone.filter((row) => row.counted).length >= mostOnAccount
}

/** Tries something that somebody could guess at: refused without being tried when there were too many tries, and counted unless it succeeds. */
export async function trying<T>(db: Kysely<AuthDatabase>, tried: Tried, work: () => Promise<T | Refused>): Promise<T | Refused> {
  if (!(await mayTry(db, tried))) return tooMany()
  const done = await work()
  if (!isRefused(done)) await forget(db, tried)
  return done
}
