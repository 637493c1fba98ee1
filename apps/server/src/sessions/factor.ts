import { isRefused, type Refused } from '@wenxiao/core'
import { trying } from './attempts.ts'
import { wrongCode, wrongPassword } from './refusals.ts'
import type { Asking, Auth, FactorBegun } from './session.ts'
import { answered, enterCode, headersOf, leaveCookies } from './sign-in.ts'

/** Makes a second factor for whoever is signed in; it counts once a code of it was entered. */
export const beginFactor = ({ db, library }: Auth, asking: Asking, password: string): Promise<FactorBegun | Refused> =>
  trying(db, { address: asking.address }, async () => {
    const made = await answered(library.api.enableTwoFactor({ body: { password }, headers: headersOf(asking) }))
    if (!made || made.method !== 'totp') return wrongPassword()
    const secret = new URL(made.totpURI).searchParams.get('secret') ?? ''
    return { uri: made.totpURI, secret, recovery: made.backupCodes }
  })

/** Switches it on by its first code; the session goes on under a new cookie. */
export async function confirmFactor(auth: Auth, asking: Asking, code: string): Promise<{ readonly on: true } | Refused> {
  const entered = /^\d{6}$/.test(code) ? await enterCode(auth, asking, code) : wrongCode()
  return isRefused(entered) ? entered : { on: true }
}

/** Switches it off again. */
export const stopFactor = ({ db, library }: Auth, asking: Asking, password: string): Promise<{ readonly on: false } | Refused> =>
  trying(db, { address: asking.address }, async () => {
    const call = { body: { password }, headers: headersOf(asking), returnHeaders: true } as const
    const stopped = await answered(library.api.disableTwoFactor(call))
    if (!stopped) return wrongPassword()
    leaveCookies(asking, stopped.headers)
    return { on: false } as const
  })
