import type { AnyName, ChoiceName, Cite, Day, Item, OwnName, Role, Scope, SourceId, SubjectId, Text, Words } from './words.ts'
import type { Given, State } from './record.ts'
import type { AnyMeasure } from './measure.ts'
import type { Condition } from './condition.ts'
import type { Rounding } from './scheme.ts'

/** A figure over many subjects, whole or by a choice or link of theirs. */
export type Metric<W extends Words> = {
  [S in Scope<W>]: {
    readonly id: string
    readonly title: string
    readonly of: S
    readonly measure: AnyMeasure<W, S>
    readonly by?: { [I in Item<W, S>]: `${I}.${ChoiceName<W, I> | Text<keyof W['subjects'][I]['links']>}` }[Item<W, S>]
    readonly rounding?: Rounding
    readonly cite: Cite<SourceId<W>>
  }
}[Scope<W>]

/** A paper people exchange, as a projection of what is known. */
export type Form<W extends Words> = {
  [S in SubjectId<W>]: {
    readonly id: string
    readonly title: string
    readonly subject: S
    readonly parts: readonly FormPart<W, S>[]
    readonly public?: true
  }
}[SubjectId<W>]
type FormPart<W extends Words, S extends SubjectId<W>> =
  | { readonly title: string; readonly fields: readonly AnyName<W, S>[] }
  | {
      [I in Item<W, S>]: {
        readonly title: string
        readonly table: I
        readonly where?: Condition<W, I>
        readonly columns: readonly AnyName<W, I>[]
      }
    }[Item<W, S>]
  | {
      readonly title: string
      readonly sheet: OwnName<W, S, { unit: 'points'; from: 'scheme' }>
      readonly columns: readonly ('title' | 'points' | 'earned' | 'because' | 'cite' | 'facts')[]
    }
  | { readonly title: string; readonly text: string }

/** A named situation with its outcome, published with the pack; outcomes are facts of the first thing given. */
export interface Case<W extends Words, I extends string = string> {
  readonly name: string
  readonly from: Cite<SourceId<W>>
  /** The case this one differs from: its day and things stand unless given anew, fact by fact. */
  readonly like?: string
  readonly on?: Day
  readonly given?: readonly Given<W>[]
  /** Facts of the first thing given that must come out so: decimal text, per cent, day, option, `yes` or `no`. */
  readonly expect?: Readonly<Record<string, string>>
  /** Facts of the first thing given, or lines, that must stay unknown in this way. */
  readonly unknown?: Readonly<Record<string, State>>
  /** Points that lines must earn. */
  readonly lines?: { readonly [K in I]?: string }
  /** Lines for want of which the scheme must refuse. */
  readonly refused?: readonly I[]
  readonly proposed?: readonly string[]
  /** An act on the first thing given, with the facts and things handed in with it; the stage it leads to, or the code or words of its refusal. */
  readonly act?: {
    readonly do: string
    readonly as: Role<W>
    readonly with?: readonly Given<W>[]
    readonly leads: string | { readonly refused: string }
  }
}
