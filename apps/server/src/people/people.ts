import type { Role } from '../access/role.ts'

export interface UnitShown {
  readonly id: string
  readonly title: string
}
/** A person as whoever administers their jurisdiction sees them. */
export interface PersonListed {
  readonly id: string
  readonly title: string
  /** What they sign in by; null once the account is closed. */
  readonly login: string | null
  readonly unit: UnitShown | null
  readonly roles: readonly Role[]
  readonly sample: boolean
  readonly since: string
}
/** How somebody signs in, as far as whoever administers them must know. */
export interface AccountShown {
  /** They have set one. */
  readonly password: boolean
  readonly secondFactor: boolean
  /** How many sessions are open. */
  readonly sessions: number
  /** When one of them was used last; null without any. */
  readonly used: string | null
  /** Until when a one-time link can be used; null when there is none. */
  readonly link: string | null
}
/** A person with how they sign in; null once the account is closed. */
export interface PersonKept extends PersonListed {
  readonly account: AccountShown | null
}
/** A jurisdiction that is administered, with how many people hold a role there, and how many of those propose and confirm. */
export interface PlacePeople {
  readonly code: string
  readonly title: string
  readonly people: number
  readonly makers: number
  readonly confirmers: number
}
/** A one-time link with which a person sets their password: a path on this server, and hours until it is void. */
export interface Link {
  readonly path: string
  readonly hours: number
}
export interface PersonAdded {
  readonly person: PersonListed
  readonly link: Link
}
/** Several people with a link each, and the units that came to be with them. */
export interface PeopleAdded {
  readonly people: readonly PersonAdded[]
  readonly units: readonly UnitShown[]
}
/** What a jurisdiction decides about itself. */
export interface Settings {
  /** How far those above it see it; `results` when nothing is set. */
  readonly upward: 'records' | 'results' | 'nothing'
  /** `optional` when nothing is set. */
  readonly 'second-factor': 'required' | 'optional'
}
export const unset: Settings = { upward: 'results', 'second-factor': 'optional' }
