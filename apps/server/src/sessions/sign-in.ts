import type { Refused } from '@wenxiao/core'
import { APIError } from 'better-auth/api'
import { addressOf } from './accounts.ts'
import { trying } from './attempts.ts'
import { noCode, wrongCode, wrongPassword } from './refusals.ts'
import type { Asking, Auth, Entered } from './session.ts'
import { endSessionOf, personOf, takeCode } from './session.queries.ts'

/** Headers of a call to the library in process. */
export const headersOf = ({ cookie, agent }: Asking): Headers => new Headers({ cookie, 'user-agent': agent })

/** Leaves the cookies that the library set with whoever asked. */
export function leaveCookies(asking: Asking, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) asking.leave(cookie)
}

/** The library's answer, or undefined where it says no; everything else is thrown on. */
export async function answered<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined
    throw error
  }
}

const nobody = '00000000-0000-4000-8000-000000000000'
/** Account and password. `usable` says whether this person may sign in at all; who may not is answered like a wrong password. */
export const signIn = (
  { db, library }: Auth,
  asking: Asking,
  { login, password }: { readonly login: string; readonly password: string },
  usable: (person: string) => Promise<boolean>,
): Promise<(Entered & { readonly person: string }) | Refused> =>
  trying(db, { account: login, address: asking.address }, async () => {
    const known = (await personOf(db, login)) ?? nobody
    const person = (await usable(known)) ? known : nobody // asked all the same, so that it takes as long
    const body = { email: addressOf(person), password }
    const entered = await answered(library.api.signInEmail({ body, headers: headersOf(asking), returnHeaders: true }))
    if (!entered) return wrongPassword()
    leaveCookies(asking, entered.headers)
    return { person, next: 'twoFactorRedirect' in entered.response ? 'code' : 'in' } as const
  })

/** The second step: a code of the authenticator app, or one of the recovery codes. Each is taken once. */
export const enterCode = ({ db, library }: Auth, asking: Asking, code: string): Promise<{ readonly person: string } | Refused> =>
  trying(db, { address: asking.address }, async () => {
    const call = { body: { code }, headers: headersOf(asking), returnHeaders: true } as const
    const entered = await verified(/^\d{6}$/.test(code) ? library.api.verifyTOTP(call) : library.api.verifyBackupCode(call))
    if (typeof entered === 'string') return entered === 'again' ? noCode() : wrongCode()
    const { token, user } = entered.response
    if (token === undefined) return wrongCode()
    if (!(await takeCode(db, user.id, code))) {
      await endSessionOf(db, token)
      return wrongCode()
    }
    leaveCookies(asking, entered.headers)
    return { person: user.id }
  })

/** What a code led to; `again` when the first step is no longer remembered, or was tried too often. */
async function verified<T>(call: Promise<T>): Promise<T | 'wrong' | 'again'> {
  try {
    return await call
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error
    return ['INVALID_CODE', 'INVALID_BACKUP_CODE'].includes(error.body?.code ?? '') ? 'wrong' : 'again'
  }
}
