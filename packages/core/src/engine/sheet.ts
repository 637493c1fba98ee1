import type { FactShown, Unknown } from './answer.ts'

/** Where a rule stands, apart: the source's name, the place in it, and whether the document says it. */
export interface Cited {
  /** Id of the source, null for an example of ours. */
  readonly source: string | null
  readonly place: string | null
  readonly standing: 'official' | 'derived' | 'example'
}

/** A reason for which points were lost, and the things behind it. Points are decimal text. */
export interface Finding {
  readonly because: string
  readonly points: string
  /** Ids of the things that were counted against the subject. */
  readonly things: readonly string[]
  readonly cite: Cited
}

/** One line of a score sheet. `points` is null when the line is set aside; all points are decimal text with the scheme's places. */
export interface SheetLine {
  readonly id: string
  readonly title: string
  /** Titles of the groups it lies in, outermost first. */
  readonly path: readonly string[]
  readonly points: string | null
  readonly outOf: string
  readonly deducted: string
  readonly unknown: Unknown | null
  readonly findings: readonly Finding[]
  readonly cite: Cited
  /** Every fact that the line rests on, through workings down to what was filed. */
  readonly facts: readonly FactShown[]
}

/** A first-level group: what its lines earned together. Points are decimal text; null when every line is set aside. */
export interface Subtotal {
  readonly id: string
  readonly title: string
  readonly points: string | null
  readonly outOf: string
  readonly deducted: string
}

/** The answer of a verdict: a grade, a light, a treatment, with the rule that gave it. `answer` is null when it could not be given. */
export interface VerdictGiven {
  readonly fact: string
  readonly answer: string | null
  readonly title: string
  readonly because: string
  readonly cite: Cited | null
  readonly provisional: boolean
}

/** A scheme applied to a subject on a day: what the command prints, the server stores and the page shows. Points are decimal text with the scheme’s places. */
export interface Sheet {
  readonly subject: { readonly is: string; readonly id: string; readonly title: string }
  readonly scheme: { readonly id: string; readonly title: string; readonly track: string }
  readonly total: string
  readonly outOf: string
  /** Points of the lines that could be judged. */
  readonly judged: string
  /** Something was pending, excused or so far: the figure may still change. */
  readonly provisional: boolean
  readonly grade: { readonly id: string; readonly title: string } | null
  readonly vetoed: readonly { readonly because: string; readonly cite: Cited; readonly facts: readonly FactShown[] }[]
  /** Leaves, in the order of the scheme. */
  readonly lines: readonly SheetLine[]
  /** First-level groups, in the order of the scheme. */
  readonly subtotals: readonly Subtotal[]
  readonly verdicts: readonly VerdictGiven[]
  /** Digests of what was applied, `sha256:…`. */
  readonly rulebook: string
  readonly facts: string
  readonly on: string
}
