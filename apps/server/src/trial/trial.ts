import type { Sheet } from '@wenxiao/core/engine'
import type { GroupNode } from '../evaluations/evaluation.ts'
import type { SchemeShown } from '../packs/pack.ts'

/** Facts scored by a pack; nothing of it is kept. */
export interface Tried {
  readonly sheet: Sheet
  readonly groups: readonly GroupNode[]
}
/** One fact that may be entered. */
export interface Field {
  readonly fact: string
  readonly title: string
  /** `yuan` is entered in 元, 万元 or 亿元; `ratio` in per cent; `day` as `2022-12-31`; `yes-no` as `yes` or `no`. */
  readonly unit: string
  /** How it comes to be known: filed, register, usage-log, resource-meter, survey, visit, panel. */
  readonly from: string
  /** The answers of a choice. */
  readonly options: readonly { readonly id: string; readonly title: string }[]
  /** One value for each of these instead of a single one. */
  readonly every: 'week' | 'month' | 'quarter' | 'year' | 'rater' | null
  readonly evidence: boolean
  readonly least: string | null
  readonly most: string | null
}
/** One kind of thing that may be given. */
export interface KindFields {
  readonly is: string
  readonly title: string
  /** What a thing of this kind belongs to. */
  readonly links: readonly { readonly link: string; readonly to: string; readonly title: string }[]
  readonly fields: readonly Field[]
}
/** What a person would enter to be scored by a pack. */
export interface Template {
  readonly pack: { readonly digest: string; readonly title: string; readonly version: string }
  readonly schemes: readonly SchemeShown[]
  readonly kinds: readonly KindFields[]
  /** A facts file on record for this pack to begin from, as text; null when there is none. */
  readonly example: string | null
}
