import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** One fact sheet as filed: a facts file, read by a pack, kept as canonical text. */
export interface SheetSummary {
  readonly id: string
  readonly jurisdiction: JurisdictionName
  readonly pack: { readonly digest: string; readonly title: string; readonly version: string }
  /** What it is about: the first thing given. */
  readonly about: { readonly is: string; readonly id: string; readonly title: string | null }
  /** The day it speaks of. */
  readonly on: string
  /** `sha256:…` of the canonical text. */
  readonly digest: string
  readonly things: number
  readonly facts: number
  /** ISO time. */
  readonly filed: string
  readonly by: string
}
/** What became of a filing: on record now, or word for word there already. */
export interface SheetFiled {
  readonly sheet: SheetSummary
  readonly already: boolean
}
/** A fact sheet with its text. */
export interface SheetPage {
  readonly sheet: SheetSummary
  readonly text: string
}
