import { sql, type Kysely } from 'kysely'
import type { AccountShown } from '../people/people.ts'
import type { AuthDatabase } from './session.table.ts'

/** How these people sign in; whose account is closed is left out. */
export async function accountsOf(
  db: Kysely<AuthDatabase>,
  people: readonly string[],
): Promise<ReadonlyMap<string, { readonly login: string; readonly account: AccountShown }>> {
  if (people.length === 0) return new Map()
  const now = sql<Date>`clock_timestamp()`
  const rows = await db
    .selectFrom('login')
    .innerJoin('user', 'user.id', 'login.person')
    .where('login.person', 'in', people)
    .select((eb) => [
      'login.person',
      'login.login',
      'user.twoFactorEnabled',
      eb
        .exists(eb.selectFrom('account').whereRef('account.userId', '=', 'login.person').where('password', 'is not', null))
        .as('password'),
      eb
        .selectFrom('session')
        .whereRef('session.userId', '=', 'login.person')
        .where('session.expiresAt', '>', now)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('sessions'),
      eb
        .selectFrom('session')
        .whereRef('session.userId', '=', 'login.person')
        .where('session.expiresAt', '>', now)
        .select((inner) => inner.fn.max('session.updatedAt').as('at'))
        .as('used'),
      eb
        .selectFrom('invitation')
        .whereRef('invitation.person', '=', 'login.person')
        .where('used_at', 'is', null)
        .where('expires_at', '>', now)
        .select((inner) => inner.fn.max('expires_at').as('at'))
        .as('link'),
    ])
    .execute()
  return new Map(
    rows.map((row) => [
      row.person,
      {
        login: row.login,
        account: {
          password: Boolean(row.password),
          secondFactor: row.twoFactorEnabled ?? false,
          sessions: row.sessions ?? 0,
          used: row.used?.toISOString() ?? null,
          link: row.link?.toISOString() ?? null,
        },
      },
    ]),
  )
}
