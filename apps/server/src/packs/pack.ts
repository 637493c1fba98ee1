import type { Refusal } from '@wenxiao/core'
import type { ClauseChange, Upgrade } from '@wenxiao/core/difference'
import type { Reading } from '@wenxiao/core/reading'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** One installed version of a rule pack, as lists show it. */
export interface PackSummary {
  /** `sha256:…` of what is signed; the name of this version everywhere. */
  readonly digest: string
  readonly id: string
  readonly version: string
  readonly title: string
  readonly jurisdiction: JurisdictionName
  /** ISO time. */
  readonly installed: string
  readonly signedBy: readonly { readonly key: string; readonly owner: string }[]
  /** The pack's own cases, rerun by this server when it was installed. */
  readonly cases: { readonly total: number; readonly reproduced: number }
  /** Clauses the documents state, clauses that follow from them, examples of ours. */
  readonly standing: Reading['standing']
}
/** A document a pack rests on. */
export interface SourceShown {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly issuer: string | null
  readonly published: string | null
  readonly inForce: string | null
}
/** What can be scored by a pack: one scheme, with the kind of thing it is for. */
export interface SchemeShown {
  readonly id: string
  readonly title: string
  readonly subject: { readonly is: string; readonly title: string }
}
/** A pack read aloud, with what the registry knows about it. */
export interface PackPage {
  readonly reading: Reading
  readonly meta: PackSummary & { readonly sources: readonly SourceShown[]; readonly schemes: readonly SchemeShown[] }
}
/** What became of an install: stored now, or there already. */
export interface PackInstalled {
  readonly pack: PackSummary
  readonly already: boolean
}
/** A file that was not installed, and why; kept on record. */
export interface RefusedFile {
  readonly id: string
  /** ISO time. */
  readonly at: string
  /** How it came: by upload, by command, or from the sample folder. */
  readonly by: string
  /** `sha256:…` of the bytes that were handed in. */
  readonly file: string
  /** Size in bytes. */
  readonly size: number
  readonly refused: readonly Refusal[]
}
/** What one version says otherwise than another, clause by clause, in words. */
export interface PackComparison {
  readonly from: PackSummary
  readonly to: PackSummary
  readonly clauses: readonly ClauseChange[]
  readonly parameters: Upgrade['parameters']
}
