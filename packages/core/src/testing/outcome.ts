import type { Refusal, RefusalCode } from '../contract/refusal.ts'

/** What became of one check: a published case, or one threshold tried from both sides. */
export interface Outcome {
  readonly case: string
  readonly ok: boolean
  /** What came out differently; empty when `ok`. */
  readonly problems: readonly Refusal[]
}

export const outcomeOf = (name: string, problems: readonly Refusal[]): Outcome => ({
  case: name,
  ok: problems.length === 0,
  problems,
})

/** One problem, from its five parts. */
export const problem = (code: RefusalCode, path: string, found: string, because: string, remedy: string): Refusal => ({
  code,
  path,
  found,
  because,
  remedy,
})
