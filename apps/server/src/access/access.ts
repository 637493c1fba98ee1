import type { Role } from './role.ts'
import type { Scope } from './scope.ts'

/** Who may call a procedure. Every procedure declares one; there is no other way to make one. */
export type Access =
  /** Whoever reaches the server. */
  | { readonly to: 'everybody' }
  /** Whoever gave a right password, also while a second factor is still to be set up. */
  | { readonly to: 'begun' }
  /** Every person; what they get is what they may see. */
  | { readonly to: 'signed-in' }
  /** Every person who may see the records, or the results, of the jurisdiction named in the input. */
  | { readonly to: 'seeing'; readonly what: 'records' | 'results' }
  /** Whoever has one of these roles: in the jurisdiction named in the input, there or above it, or somewhere (none is named). */
  | { readonly to: 'roles'; readonly roles: readonly Role[]; readonly where: 'here' | 'over' | 'anywhere' }

/** The person who asks, with what they may see. */
export interface Who {
  readonly person: Person
  /** For reading; what may be added is opened by a procedure for the jurisdiction at hand. */
  readonly scope: Scope
  /** Jurisdictions on record beneath the person's own. */
  readonly beneath: readonly string[]
}
/** A person, as procedures know them. */
export interface Person {
  readonly id: string
  /** As it is written beside what they do, by role and not by name: 县财政局经办甲. */
  readonly title: string
  /** The one they belong to, and have their roles in. */
  readonly jurisdiction: { readonly code: string; readonly title: string }
  readonly unit: { readonly id: string; readonly title: string } | null
  readonly roles: readonly Role[]
  /** A sample account; it works only while the server runs with samples. */
  readonly sample: boolean
}

/** Why a call is denied: nobody is signed in, the jurisdiction is not there for this person, or they lack the role. */
export type Denied = 'sign-in' | 'second-factor' | 'not-there' | 'role'

/** What the call may see and add, or why it is denied. Pure. */
export function permit(access: Access, who: Who | null, named: string | null, adds: boolean): Scope | Denied {
  if (who === null) return 'sign-in'
  const { person, scope, beneath } = who
  const home = person.jurisdiction.code
  if (access.to === 'seeing')
    return named !== null && (access.what === 'records' ? scope.visible : scope.results).includes(named) ? scope : 'not-there'
  if (access.to !== 'roles') return scope
  const held = access.roles.filter((role) => person.roles.includes(role))
  if (access.where === 'anywhere') return held.length === 0 ? 'role' : opened(scope, held, [home, ...beneath], home, adds)
  if (named === null) return 'not-there'
  const within = named === home || (access.where === 'over' && beneath.includes(named))
  if (within && held.length > 0) return opened(scope, held, [named], named, adds)
  return named === home || scope.results.includes(named) ? 'role' : 'not-there'
}

/** Opens what the roles held are for: an administrator's people and settings, everybody else's records. */
function opened(scope: Scope, held: readonly Role[], managed: readonly string[], at: string, adds: boolean): Scope {
  return {
    ...scope,
    managed: held.includes('administrator') ? managed : [],
    writable: adds && held.some((role) => role !== 'administrator') ? [at] : [],
    recording: adds ? [...new Set([...scope.recording, at])] : scope.recording,
  }
}
