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
/** A one-time link with which a person sets their password: a path on this server, and hours until it is void. */
export interface Link {
  readonly path: string
  readonly hours: number
}
export interface PersonAdded {
  readonly person: PersonListed
  readonly link: Link
}
/** What a jurisdiction decides about itself. */
export interface Settings {
  /** How far those above it see it; `results` when nothing is set. */
  readonly upward: 'records' | 'results' | 'nothing'
  /** `optional` when nothing is set. */
  readonly 'second-factor': 'required' | 'optional'
}
export const unset: Settings = { upward: 'results', 'second-factor': 'optional' }
