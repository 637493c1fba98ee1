/** A publisher's key as the registry holds it. */
export interface KeyShown {
  readonly key: string
  readonly publicKey: string
  readonly owner: string
  /** Good from this day, and up to this day where an end is set. */
  readonly from: string
  readonly to: string | null
  readonly trusted: { readonly by: string; readonly at: string }
  readonly withdrawn: { readonly from: string; readonly because: string; readonly by: string; readonly at: string } | null
  /** Good today. */
  readonly good: boolean
  /** How many installed versions it signed. */
  readonly packs: number
}
