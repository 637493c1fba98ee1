import type { Refused } from '@wenxiao/core'
import { setPassword } from './accounts.ts'
import { forgetTries, mayTry } from './attempts.ts'
import { weakness } from './password.ts'
import { tooMany, voidLink, weakPassword, wrongPassword } from './refusals.ts'
import type { Asking, Auth } from './session.ts'
import { invitedBy, loginsOf, useInvitation } from './session.queries.ts'
import { answered, headersOf, leaveCookies } from './sign-in.ts'

/** Sets the password of whoever holds a one-time link, and uses the link up; a password that is refused does not. */
export async function usePassword(
  auth: Auth,
  asking: Asking,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<{ readonly person: string; readonly login: string } | Refused> {
  if (!(await mayTry(auth.db, { address: asking.address }))) return tooMany()
  const person = await invitedBy(auth.db, token)
  const login = person && (await loginsOf(auth.db, [person])).get(person)
  if (!person || !login) return voidLink()
  const weak = weakness(password, login)
  if (weak !== null) return weakPassword(weak)
  if ((await useInvitation(auth.db, token)) !== person) return voidLink()
  await setPassword(auth, person, password)
  await forgetTries(auth.db, login)
  return { person, login }
}

/** Changes one's own password; every other session ends, and this one goes on. */
export async function changePassword(
  auth: Auth,
  asking: Asking,
  person: string,
  { password, next }: { readonly password: string; readonly next: string },
): Promise<{ readonly changed: true } | Refused> {
  if (!(await mayTry(auth.db, { address: asking.address }))) return tooMany()
  const login = (await loginsOf(auth.db, [person])).get(person) ?? ''
  const weak = weakness(next, login)
  if (weak !== null) return { refused: weakPassword(weak).refused.map((one) => ({ ...one, path: 'next' })) }
  const body = { currentPassword: password, newPassword: next, revokeOtherSessions: true }
  const changed = await answered(auth.library.api.changePassword({ body, headers: headersOf(asking), returnHeaders: true }))
  if (!changed) return wrongPassword()
  leaveCookies(asking, changed.headers)
  return { changed: true }
}
