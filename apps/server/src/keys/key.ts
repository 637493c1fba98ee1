import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** A publisher's key as the registry holds it. The same key may be trusted for several jurisdictions, each by itself. */
export interface KeyShown {
  readonly key: string
  readonly publicKey: string
  readonly owner: string
  /** It is good for packs of this one and of those beneath it. */
  readonly jurisdiction: JurisdictionName
  /** Good from this day, and up to this day where an end is set. */
  readonly from: string
  readonly to: string | null
  readonly trusted: { readonly by: string; readonly at: string }
  readonly withdrawn: { readonly from: string; readonly because: string; readonly by: string; readonly at: string } | null
  /** Good today. */
  readonly good: boolean
  /** How many versions were installed on this trust. */
  readonly packs: number
}
