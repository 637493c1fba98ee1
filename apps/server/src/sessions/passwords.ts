import type { Refused } from '@wenxiao/core'
import { setPassword } from './accounts.ts'
import { endLock, trying } from './attempts.ts'
import { weakness } from './password.ts'
import { voidLink, weakPassword, wrongPassword } from './refusals.ts'
import type { Asking, Auth } from './session.ts'
import { invitedBy, loginsOf, useInvitation } from './session.queries.ts'
import { answered, headersOf, leaveCookies } from './sign-in.ts'

/** Sets the password of whoever holds a one-time link, uses the link up and ends a lock of failed tries; a password that is refused does none of it. */
export const usePassword = (
  auth: Auth,
  asking: Asking,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<{ readonly person: string; readonly login: string; readonly unlocked: boolean } | Refused> =>
  trying(auth.db, { address: asking.address }, async () => {
    const person = await invitedBy(auth.db, token)
    const login = person && (await loginsOf(auth.db, [person])).get(person)
    if (!person || !login) return voidLink()
    const weak = weakness(password, login)
    if (weak !== null) return weakPassword(weak, 'password')
    if ((await useInvitation(auth.db, token)) !== person) return voidLink()
    await setPassword(auth, person, password)
    return { person, login, unlocked: await endLock(auth.db, login) }
  })

/** Changes one's own password; every other session ends, and this one goes on. */
export const changePassword = (
  auth: Auth,
  asking: Asking,
  person: string,
  { password, next }: { readonly password: string; readonly next: string },
): Promise<{ readonly changed: true } | Refused> =>
  trying(auth.db, { address: asking.address }, async () => {
    const login = (await loginsOf(auth.db, [person])).get(person) ?? ''
    const weak = weakness(next, login)
    if (weak !== null) return weakPassword(weak, 'next')
    const body = { currentPassword: password, newPassword: next, revokeOtherSessions: true }
    const changed = await answered(auth.library.api.changePassword({ body, headers: headersOf(asking), returnHeaders: true }))
    if (!changed) return wrongPassword()
    leaveCookies(asking, changed.headers)
    return { changed: true } as const
  })
