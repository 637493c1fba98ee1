import { hashPassword } from './password.ts'
import type { Auth } from './session.ts'
import { endSessions, personOf } from './session.queries.ts'

/** The library knows people by an address; ours leads nowhere and says nothing. */
export const addressOf = (person: string): string => `${person}@person.invalid`

/** Lets a person sign in by a name, once they have a password. False when the name is taken; nothing is changed then. */
export async function makeAccount({ db, library }: Auth, person: string, login: string): Promise<boolean> {
  if ((await personOf(db, login)) !== undefined) return false
  const { adapter } = await library.$context
  const now = new Date()
  await adapter.create({
    model: 'user',
    data: { id: person, name: person, email: addressOf(person), emailVerified: true, createdAt: now, updatedAt: now },
    forceAllowId: true,
  })
  const added = await db
    .insertInto('login')
    .values({ login, person })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 1n) return true
  await removeAccount({ db, library }, person)
  return false
}

/** A person who cannot sign in any more: password, sessions and second factor are gone; the name is free again. */
export async function removeAccount({ library }: Auth, person: string): Promise<void> {
  await (await library.$context).internalAdapter.deleteUser(person)
}

/** Sets a password and ends every session. */
export async function setPassword({ db, library }: Auth, person: string, password: string): Promise<void> {
  await setHash({ db, library }, person, await hashPassword(password))
  await endSessions(db, person, {})
}
/** Whether a password was ever set. */
export const hasPassword = async ({ library }: Auth, person: string): Promise<boolean> =>
  Boolean(await (await library.$context).internalAdapter.findCredentialAccount(person))

export async function setHash({ library }: Auth, person: string, hash: string): Promise<void> {
  const { internalAdapter } = await library.$context
  if (await internalAdapter.findCredentialAccount(person)) await internalAdapter.updatePassword(person, hash)
  else await internalAdapter.createAccount({ userId: person, providerId: 'credential', accountId: person, password: hash })
}

/** Takes a lost second factor away, and ends every session. */
export async function removeFactor({ db, library }: Auth, person: string): Promise<void> {
  const { adapter, internalAdapter } = await library.$context
  await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: person }] })
  await internalAdapter.updateUser(person, { twoFactorEnabled: false })
  await endSessions(db, person, {})
}
