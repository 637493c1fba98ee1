import type {
  Amount,
  ChoiceName,
  Cite,
  Decimal,
  Item,
  Option,
  OwnName,
  Percent,
  Role,
  SourceId,
  SubjectId,
  Class,
  Words,
} from './words.ts'
import type { Bound, Measure } from './measure.ts'
import type { Condition } from './condition.ts'

type Portion<W extends Words> = Percent | Amount<W, 'ratio'>

/** How a line earns its points. The list is closed. */
export type Earn<W extends Words, S extends string> =
  | Proportional<W, S>
  | Bands<W, S>
  | { [N in ChoiceName<W, S>]: { readonly levels: N; readonly worth: Readonly<Record<Option<W, S, N>, Portion<W>>> } }[ChoiceName<
      W,
      S
    >]
  | { readonly checklist: readonly { readonly title: string; readonly when: Condition<W, S>; readonly parts?: number }[] }
  | { readonly deduct: readonly Deduction<W, S>[] }
  | { readonly each: EachItem<W, S> }

/** In a straight line from nothing at `zero` (else 0) to everything at `full`, never more, and nothing at all short of `nothingUnder`. */
type Proportional<W extends Words, S extends string> = {
  [U in Class]: {
    readonly proportional: Measure<W, S, U>
    readonly full: Bound<W, S, U>
    readonly zero?: Bound<W, S, U>
    readonly nothingUnder?: Amount<W, U>
  }
}[Class]

/** By the first mark reached; short of all of them, nothing. */
type Bands<W extends Words, S extends string> = {
  [U in Class]: {
    readonly bands: Measure<W, S, U>
    readonly marks: readonly (
      | { readonly from: Bound<W, S, U>; readonly share: Portion<W> }
      | { readonly upTo: Bound<W, S, U>; readonly share: Portion<W> }
    )[]
  }
}[Class]

/** Points lost, once or for each, with the reason that is printed beside them. */
export type Deduction<W extends Words, S extends string> = {
  readonly because: string
  readonly points: Amount<W, 'count'>
  readonly cite?: Cite<SourceId<W>>
} & ({ readonly when: Condition<W, S> } | { readonly forEach: Measure<W, S, 'count'>; readonly atMost?: Amount<W, 'count'> })

/** The mean, weighted or plain, of what the same method gives each thing that belongs to the subject. */
type EachItem<W extends Words, S extends string> = {
  [I in Item<W, S>]: {
    readonly of: I
    readonly where?: Condition<W, I>
    readonly weight?: { [U in Class]: Measure<W, I, U> }[Class]
    readonly earn: Exclude<Earn<W, I>, { readonly each: unknown } | { readonly deduct: unknown }>
  }
}[Item<W, S>]

/** One line of a scheme: what it is worth, how it is earned, what happens when nothing is known, and where it is written. */
export interface Line<W extends Words, S extends string, G extends string = string, I extends string = string> {
  readonly id: I
  readonly title: string
  readonly in: G
  readonly points: Amount<W, 'count'>
  /** The line exists only for subjects of which this holds; others share its points among its neighbours. */
  readonly applies?: Condition<W, S>
  readonly earn: Earn<W, S>
  readonly missing: 'refuse' | 'zero' | 'set-aside'
  /** When there was nothing to divide by or to count; `refuse` unless said. */
  readonly empty?: 'refuse' | 'zero' | 'set-aside' | 'full'
  readonly tags?: Readonly<Record<string, string>>
  readonly cite: Cite<SourceId<W>>
}

/** A level of the tree; with points of its own, its lines share them in proportion to theirs. */
export interface Group<W extends Words, S extends string, G extends string = string> {
  readonly id: G
  readonly title: string
  readonly in?: NoInfer<G>
  readonly points?: Amount<W, 'count'>
  /** The fact that keeps this subtotal, when another rule reads it. */
  readonly files?: OwnName<W, S, { unit: 'points'; from: 'scheme' }>
}

/** A figure is rounded once, when it is divided; sums of rounded figures are exact. Places of a ratio are those of its per cent. */
export interface Rounding {
  readonly places: number
  readonly mode: 'half-up' | 'down'
}

/** Points for one kind of subject; its total is a fact like any other. */
export interface Scheme<
  W extends Words,
  S extends SubjectId<W> = SubjectId<W>,
  G extends string = string,
  I extends string = string,
> {
  readonly id: string
  readonly subject: S
  readonly title: string
  /** Who scores, in order; each keeps a total of its own, and later tracks read earlier facts unless filed anew. */
  readonly tracks: readonly {
    readonly title: string
    readonly by: Role<W>
    readonly total: OwnName<W, S, { unit: 'points'; from: 'scheme' }>
  }[]
  readonly groups: readonly Group<W, S, G>[]
  readonly lines: readonly Line<W, S, NoInfer<G>, I>[]
  readonly rounding?: Rounding
  /** What the first-level groups must sum to for every subject, whatever its category. */
  readonly outOf?: Decimal
  /** Counts the scheme must show, checked whenever it is built: all lines, or lines with a tag, `kind.basic`. */
  readonly census?: Readonly<Record<string, number>>
}
