import type { Refusal } from '@wenxiao/core'
import type { Sheet } from '@wenxiao/core/engine'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** One stored act of scoring, as lists show it. Points are decimal text with the scheme's places. */
export interface EvaluationSummary {
  readonly id: string
  readonly jurisdiction: JurisdictionName
  readonly pack: { readonly digest: string; readonly id: string; readonly version: string; readonly title: string }
  readonly subject: { readonly is: string; readonly id: string; readonly title: string }
  readonly scheme: { readonly id: string; readonly title: string; readonly track: string }
  readonly on: string
  /** The day as known on which the rules were applied. */
  readonly known: string
  /** Parameters for which the county's own value stood instead of the pack's. */
  readonly revised: readonly string[]
  readonly total: string
  readonly outOf: string
  readonly judged: string
  readonly deducted: string
  readonly provisional: boolean
  readonly vetoed: boolean
  readonly grade: { readonly id: string; readonly title: string } | null
  /** ISO time. */
  readonly made: string
  readonly by: string
}
/** What of the evaluations is listed; without one of them, whatever may be seen. */
export interface EvaluationFilter {
  readonly jurisdiction?: string | undefined
  /** The word of the grade: 优. */
  readonly grade?: string | undefined
  /** Name of the pack, in whatever version. */
  readonly pack?: string | undefined
  readonly kind?: string | undefined
  /** In the title or id of what was evaluated, the scheme, or the jurisdiction. */
  readonly text?: string | undefined
}
export const evaluationColumns = ['subject', 'jurisdiction', 'pack', 'on', 'total', 'grade', 'deducted', 'made'] as const
export type EvaluationColumn = (typeof evaluationColumns)[number]
/** How many evaluations there are, how many the filter leaves, and what it can be set to. */
export interface EvaluationCounts {
  readonly of: number
  readonly left: number
  readonly provisional: number
  readonly grades: readonly Choosable[]
  readonly packs: readonly Choosable[]
  readonly kinds: readonly Choosable[]
}
/** A value of a filter, with how many have it. */
export interface Choosable {
  readonly id: string
  readonly title: string
  readonly count: number
}
/** Evaluations whose totals can be laid over one another: of one track of one scheme of one pack in one jurisdiction. */
export interface SpreadGroup {
  /** Names it among the others. */
  readonly key: string
  readonly jurisdiction: JurisdictionName
  readonly pack: { readonly id: string; readonly title: string }
  /** `total` is the fact that the track settles. */
  readonly scheme: { readonly id: string; readonly title: string; readonly track: string; readonly total: string }
  readonly count: number
}
/** How totals are spread: equal steps from nothing to full marks. */
export interface EvaluationSpread {
  /** The largest first. */
  readonly groups: readonly SpreadGroup[]
  /** One of the groups; null where there are none. */
  readonly shown: {
    readonly key: string
    /** Full marks. */
    readonly most: number
    /** From how many points, and how many of each grade by its word. */
    readonly steps: readonly {
      readonly from: number
      readonly grades: readonly { readonly grade: string | null; readonly count: number }[]
    }[]
    /** Where grades begin by the rules of the newest evaluation: its day, its version of the pack, the county's own values. */
    readonly marks: {
      readonly on: string
      readonly version: string
      readonly lines: readonly { readonly at: number; readonly title: string }[]
    }
  } | null
}
/** A group of the scheme with what lies in it; figures are null where a line in it is set aside. */
export interface GroupNode {
  readonly id: string
  readonly title: string
  readonly points: string | null
  readonly outOf: string | null
  readonly deducted: string | null
  readonly groups: readonly GroupNode[]
  /** Ids of the lines that stand directly in it. */
  readonly lines: readonly string[]
}
/** An evaluation opened: the score sheet as stored, its tree, and on what it rests. */
export interface EvaluationPage {
  readonly sheet: Sheet
  readonly groups: readonly GroupNode[]
  readonly meta: EvaluationSummary & {
    /** The fact sheet that was scored. */
    readonly factSheet: string
    readonly rulebook: string
    readonly facts: string
    /** `sha256:…` of the stored score sheet. */
    readonly result: string
    readonly engine: string
    /** Whether the facts may be seen; where only results may, the lines stand without them. */
    readonly records: boolean
  }
}
/** Whether the stored inputs still give the stored result, byte for byte. */
export interface Verified {
  readonly id: string
  readonly same: boolean
  /** `sha256:…` of the stored score sheet and of the one made now; null when it could not be made. */
  readonly stored: string
  readonly recomputed: string | null
  readonly engine: { readonly stored: string; readonly now: string }
  /** Key paths at which the two differ, at most twenty. */
  readonly differences: readonly string[]
  /** Why it could not be made again. */
  readonly refused: readonly Refusal[]
}
