import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** The kinds of things that are found, in the order in which equals stand. */
export const foundKinds = ['jurisdiction', 'subject', 'evaluation', 'parameter', 'pack'] as const
export type FoundKind = (typeof foundKinds)[number]

/** How well it fits: the whole title, id or code; the beginning of one; or somewhere in one. */
export type Fit = 'exact' | 'prefix' | 'contains'
interface Hit {
  readonly fit: Fit
  /** Null for a classified thing, which is found by its id alone. */
  readonly title: string | null
  /** The jurisdiction that it is of. */
  readonly place: JurisdictionName
}
/** Something found, with what a page needs to link to it. */
export type Found =
  | (Hit & { readonly kind: 'jurisdiction'; readonly records: boolean })
  | (Hit & { readonly kind: 'subject'; readonly is: string; readonly id: string; readonly called: string })
  | (Hit & {
      readonly kind: 'evaluation'
      readonly id: string
      readonly scheme: string
      readonly on: string
      readonly total: string
      readonly grade: string | null
    })
  | (Hit & {
      readonly kind: 'parameter'
      readonly id: string
      readonly pack: { readonly id: string; readonly title: string }
    })
  | (Hit & { readonly kind: 'pack'; readonly digest: string; readonly version: string })

/** What was found: the best first (exact, prefix, contains), then by title, kind and place. */
export interface Findings {
  readonly found: readonly Found[]
  /** Kinds of which there is more than is given. */
  readonly more: readonly FoundKind[]
}
