import type { Origin } from '@wenxiao/core'
import type { Unknown } from '@wenxiao/core/engine'
import type { Choosable, EvaluationSummary } from '../evaluations/evaluation.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** One thing on record: its kind, its name, what it belongs to. */
export interface SubjectSummary {
  readonly jurisdiction: JurisdictionName
  readonly is: string
  /** What its kind is called: 专项资金, 项目. */
  readonly kind: string
  readonly id: string
  /** Null for a classified one. */
  readonly title: string | null
  readonly classified: boolean
  readonly links: readonly { readonly link: string; readonly is: string; readonly id: string; readonly title: string | null }[]
  /** How many facts about it are on record. */
  readonly facts: number
  /** ISO time at which the platform first knew of it. */
  readonly since: string
}
/** What of the things on record is listed; without one of them, everything. */
export interface SubjectFilter {
  readonly is?: string | undefined
  /** In the title or the id. */
  readonly text?: string | undefined
  /** Only what belongs to this thing. */
  readonly under?: { readonly is: string; readonly id: string } | undefined
}
export const subjectColumns = ['title', 'id', 'kind', 'links', 'facts', 'since'] as const
export type SubjectColumn = (typeof subjectColumns)[number]
/** How many things there are, how many the filter leaves, and of which kinds; a kind's own count is without the filter. */
export interface SubjectCounts {
  readonly of: number
  readonly left: number
  readonly classified: number
  readonly kinds: readonly (Choosable & { readonly left: number })[]
}
/** One fact as filed: the value, who said so, on what ground, and since when the platform has known it. */
export interface FactOnRecord {
  readonly fact: string
  readonly title: string
  readonly unit: string
  /** As text; null when it is not known. A series is its values joined by 、. */
  readonly value: string | null
  readonly unknown: Unknown | null
  /** Total of the track for which it was filed anew; null for all tracks. */
  readonly anew: string | null
  readonly origin: Origin | null
  readonly by: string | null
  readonly at: string | null
  readonly evidence: string | null
  /** The fact sheet it stands in. */
  readonly sheet: string
  /** Digest of the pack by which that was read. */
  readonly pack: string
  /** The day the sheet speaks of. */
  readonly on: string
  /** ISO time. */
  readonly knownSince: string
  readonly filedBy: string
  /** Why it was corrected; null for what was simply filed. */
  readonly reason: string | null
  /** The later sheet that says something else; null for what stands. */
  readonly replacedBy: string | null
}
/** A thing with all that is on record about it. */
export interface SubjectPage {
  readonly subject: SubjectSummary
  /** Newest first within a fact. */
  readonly facts: readonly FactOnRecord[]
  /** What belongs to it, the first two hundred; and how many there are. */
  readonly belonging: readonly SubjectSummary[]
  readonly belongs: number
  readonly evaluations: readonly EvaluationSummary[]
}
