import type { PersonShown, Role } from '@wenxiao/server/api'

/** Whether a person holds one of these roles; what they may really do is decided by the server. */
export const holds = (person: PersonShown | null, ...roles: readonly Role[]): boolean =>
  person?.roles.some((held) => roles.some((role) => role === held.id)) ?? false
