import type { FactShown } from './answer.ts'
import type { Finding, Cited } from './sheet.ts'

/** Why a line earned what it did, in the order a reader asks: clause, measure, facts, arithmetic. Points are decimal text; null when the line is set aside. */
export interface Explanation {
  readonly line: string
  readonly title: string
  readonly path: readonly string[]
  readonly points: string | null
  readonly outOf: string
  readonly deducted: string
  readonly clause: Cited & { readonly title: string | null; readonly number: string | null }
  /** The rule read aloud, a sentence or two. */
  readonly measure: readonly string[]
  readonly facts: readonly FactShown[]
  readonly findings: readonly Finding[]
  /** What was worked out, left to right: `5,386.03 ÷ 6,306.46` gives `85.4050%`. */
  readonly steps: readonly { readonly text: string; readonly result: string }[]
}
