import type { Tabled } from '@wenxiao/core'
import type { PackVersion } from '../enablements/enablement.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { ValueCite } from '../revisions/revision.ts'

/** How many things of a kind have each answer. */
export interface AnswerCounts {
  readonly is: string
  readonly kind: string
  readonly fact: string
  readonly title: string
  readonly sort: 'grade' | 'light' | 'other'
  /** Null: no answer can be given yet. */
  readonly counts: readonly { readonly answer: string | null; readonly title: string; readonly things: number }[]
}
/** Counts and sums over everything on record in a jurisdiction, under the rules in force. */
export interface CountyFigures {
  /** The day the record speaks of. */
  readonly on: string
  readonly rulebook: string
  readonly things: readonly { readonly is: string; readonly kind: string; readonly things: number }[]
  readonly verdicts: readonly AnswerCounts[]
  readonly proposals: readonly { readonly id: string; readonly title: string; readonly kind: string; readonly things: number }[]
  /** Yuan that proposals would take, decimal text. */
  readonly cut: string
  /** ISO time at which it was worked out. */
  readonly made: string
}
/** One pack in one county. */
export interface CountyPack {
  readonly jurisdiction: JurisdictionName
  readonly parent: JurisdictionName | null
  readonly pack: PackVersion
  readonly state: 'in-force' | 'held' | 'to-come'
  readonly since: string
  readonly document: string
  /** The newest installed version, if it is newer than the one in force. */
  readonly newer: PackVersion | null
  readonly openRevisions: number
  readonly confirmedRevisions: number
  readonly examplesWaiting: number
  /** Null while it is worked out, and where nothing is on record. */
  readonly figures: CountyFigures | null
  readonly working: boolean
}
/** All counties that whoever asks may see, one row for each pack in use, and those that use none. */
export interface ProvinceOverview {
  readonly rows: readonly CountyPack[]
  readonly without: readonly JurisdictionName[]
  readonly totals: {
    readonly jurisdictions: number
    readonly packs: number
    readonly openRevisions: number
    readonly examplesWaiting: number
    /** Yuan, decimal text. */
    readonly cut: string
  }
}
/** A parameter in one of two rulebooks. */
export interface Side {
  readonly value: Tabled | null
  readonly from: string
  readonly by: 'pack' | 'county'
  readonly cite: ValueCite
}
/** Two counties' rulebooks, parameter by parameter. */
export interface RulebookComparison {
  readonly left: { readonly jurisdiction: JurisdictionName; readonly pack: PackVersion }
  readonly right: { readonly jurisdiction: JurisdictionName; readonly pack: PackVersion }
  readonly on: string
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly unit: string
    readonly options: readonly { readonly id: string; readonly title: string }[]
    /** Null where that rulebook does not have it. */
    readonly left: Side | null
    readonly right: Side | null
    readonly same: boolean
  }[]
  readonly different: number
}
