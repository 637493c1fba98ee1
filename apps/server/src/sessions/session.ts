import type { Kysely } from 'kysely'
import type { Library } from './library.ts'
import type { AuthDatabase } from './session.table.ts'

/** What a request's cookie stands for. */
export interface Session {
  readonly id: string
  /** Id of the person. */
  readonly person: string
  /** A second factor is set up. */
  readonly secondFactor: boolean
  /** Their jurisdiction wants a second factor, which is still to be set up. */
  readonly waits: boolean
}

/** Signing in, as procedures use it: the schema auth, and the library over it. */
export interface Auth {
  readonly db: Kysely<AuthDatabase>
  readonly library: Library
}
/** What a request brings along for signing in. */
export interface Asking {
  /** The `cookie` header. */
  readonly cookie: string
  /** Where it comes from. */
  readonly address: string
  /** The `user-agent` header. */
  readonly agent: string
  /** Leaves a cookie for whoever asked. */
  readonly leave: (cookie: string) => void
}

/** How far signing in has come: done, or a code of the second factor is still wanted. */
export interface Entered {
  readonly next: 'in' | 'code'
}
/** A session of one's own, as a person recognises it. */
export interface SessionShown {
  readonly id: string
  /** Browser and system. */
  readonly device: string
  readonly began: string
  readonly used: string
  readonly ends: string
  /** The one that asks. */
  readonly this: boolean
}
/** Who is signed in, for the bar of every page. */
export interface Current {
  /** The platform runs with samples; every page says so. */
  readonly sample: boolean
  readonly person: PersonShown | null
  /** A password was given, and a second factor must be set up before anything else. */
  readonly waits: boolean
  readonly secondFactor: boolean
}
export interface PersonShown {
  readonly id: string
  readonly title: string
  readonly jurisdiction: { readonly code: string; readonly title: string }
  readonly unit: string | null
  readonly roles: readonly { readonly id: string; readonly title: string }[]
}
/** What sets up a second factor: the address for an authenticator app, its secret to type in, and codes for when the device is lost. */
export interface FactorBegun {
  readonly uri: string
  readonly secret: string
  readonly recovery: readonly string[]
}
/** Accounts that only samples have, with the one password of this installation. */
export interface SampleAccounts {
  readonly password: string
  readonly accounts: readonly {
    readonly login: string
    readonly title: string
    readonly jurisdiction: string
    readonly roles: readonly string[]
  }[]
}
