/** What a request's cookie stands for. */
export interface Session {
  readonly id: string
  /** Id of the person. */
  readonly person: string
  /** Their jurisdiction wants a second factor, which is still to be set up. */
  readonly waits: boolean
}

/** Where a procedure leaves cookies for whoever asked. */
export interface Reply {
  readonly cookie: (text: string) => void
}

/** Signing in and out, as procedures use it. */
export interface SignIn {
  readonly nothingYet?: never
}
