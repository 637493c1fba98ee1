import { kyselyAdapter } from '@better-auth/kysely-adapter'
import { betterAuth, type BetterAuthOptions } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Kysely } from 'kysely'
import { deviceOf } from './device.ts'
import { hashPassword, isPassword } from './password.ts'
import type { AuthDatabase } from './session.table.ts'
import { withHashedTokens } from './tokens.ts'

/** A session ends this long after it was last used, in seconds. */
const idle = 8 * 60 * 60
const storage = (db: Kysely<AuthDatabase>) => kyselyAdapter(db, { type: 'postgres', transaction: true })

/**
 * The library that keeps passwords, sessions and second factors. Only called in process (`auth.api`): none of its addresses
 * is reachable, so what may be asked stands in session.router.ts alone.
 */
export function makeLibrary(db: Kysely<AuthDatabase>, origin: string, secret: string) {
  return betterAuth({
    appName: '问效',
    baseURL: origin,
    secret,
    database: (options: BetterAuthOptions) => withHashedTokens(storage(db)(options)),
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1, // looked at by weakness(), in words
      maxPasswordLength: 1_000,
      password: { hash: hashPassword, verify: isPassword },
    },
    session: { expiresIn: idle, updateAge: 5 * 60, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: { enabled: false }, // attempts.ts counts by account as well as by address
    advanced: {
      cookiePrefix: 'wenxiao',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ({ data: { ...session, userAgent: deviceOf(session.userAgent ?? '') } }) },
      },
    },
    plugins: [twoFactor({ issuer: '问效', totpOptions: totp })],
  })
}
export type Library = ReturnType<typeof makeLibrary>
/** How codes of the second factor are made, as authenticator apps expect it; `period` in seconds. */
export const totp = { digits: 6, period: 30 } as const
