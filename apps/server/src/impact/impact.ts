import type { Changed, Impact } from '@wenxiao/core/difference'
import type { PackVersion } from '../enablements/enablement.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { LeftOutFact } from '../revisions/revision.ts'

/** Rules over the record: which version, as in force on which day, with how many of the county's own values. */
export interface Under {
  readonly pack: PackVersion
  readonly on: string
  /** `sha256:…` of the pack and the values in force. */
  readonly rulebook: string
  readonly revisions: number
}
/** A question that was asked: what would other rules do to everything on record. */
export interface ImpactRun {
  readonly id: string
  readonly jurisdiction: JurisdictionName
  /** What is asked: another version, or other values of the version in force. */
  readonly about: 'pack' | 'values'
  readonly pack: PackVersion
  /** The day from which the new rules would hold. */
  readonly from: string
  readonly values: readonly { readonly parameter: string; readonly title: string; readonly is: string }[]
  readonly asked: { readonly by: string; readonly at: string }
  readonly state: 'running' | 'done' | 'failed'
  /** How far it is, in things of the record. */
  readonly progress: { readonly done: number; readonly of: number }
  /** Why it failed; null otherwise. */
  readonly because: string | null
}
/** A thing for which something would change, with what it is and belongs to. */
export interface ImpactRow extends Changed {
  /** What its kind is called. */
  readonly kind: string
  readonly links: readonly { readonly link: string; readonly id: string; readonly title: string }[]
}
/** From one answer to another, with how many things go that way; all rows of a verdict together are all things of its kind. */
export interface Transition {
  readonly before: string | null
  readonly after: string | null
  readonly things: number
}
export interface VerdictImpact {
  readonly is: string
  /** What the kind is called. */
  readonly kind: string
  readonly fact: string
  readonly title: string
  /** Whether it is a grade, a light (green, yellow, red), or another answer. */
  readonly sort: 'grade' | 'light' | 'other'
  readonly things: number
  readonly counts: Impact['verdicts'][number]['counts']
  readonly transitions: readonly Transition[]
}
/** What a change of rules would do: totals over everything on record, and the things it would change. */
export interface ImpactPage {
  readonly run: ImpactRun
  /** Null where no rules were in force. */
  readonly before: Under | null
  readonly after: Under
  /** The day the record speaks of; both sides are worked out on it. */
  readonly on: string
  readonly things: number
  readonly unchanged: number
  readonly verdicts: readonly VerdictImpact[]
  readonly proposals: Impact['proposals']
  /** Yuan, decimal text. The rows' differences sum to `change`. */
  readonly cut: Impact['cut']
  readonly leftOut: readonly LeftOutFact[]
  /** How many rows the filter leaves, and what they sum to. */
  readonly filtered: { readonly rows: number; readonly cut: Impact['cut'] }
  readonly rows: readonly ImpactRow[]
}
export const impactColumns = ['thing', 'before', 'after', 'difference', 'proposals', 'cut', 'change'] as const
export type ImpactColumn = (typeof impactColumns)[number]
/** What of the changed things is shown, and in which order; without one, those that cost the most first. */
export interface ImpactFilter {
  readonly sort?: ImpactColumn | undefined
  /** From the least; else from the most. */
  readonly up?: boolean | undefined
  readonly is?: string | undefined
  readonly what?: 'grade' | 'light' | 'verdict' | 'total' | 'proposal' | 'cut' | undefined
  /** In the title, the id, or the title of what it belongs to. */
  readonly text?: string | undefined
  readonly from?: number | undefined
  readonly most?: number | undefined
}
