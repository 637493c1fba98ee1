import { sql, type Kysely } from 'kysely'
import type { AuthDatabase } from './session.table.ts'
import { hashToken } from './tokens.ts'

/** Minutes that a try counts, and how many are let through from one address and on one account. */
export const [minutes, mostFromAddress, mostOnAccount] = [15, 60, 10]

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
export async function mayTry(db: Kysely<AuthDatabase>, tried: Tried): Promise<boolean> {
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

/** After a try that succeeded: those on this account are forgotten, and all that do not count any more. */
export async function forgetTries(db: Kysely<AuthDatabase>, account: string): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where((eb) =>
      eb.or([
        eb('key', '=', hashToken(`account ${account}`)),
        eb('at', '<', sql<Date>`clock_timestamp() - make_interval(mins => ${minutes})`),
      ]),
    )
    .execute()
}
