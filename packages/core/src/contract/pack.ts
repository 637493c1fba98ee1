import type { Day, Decimal, OwnName, Parameter, Percent, Source, Subject, SubjectId, Text, Words } from './words.ts'
import type { Measure } from './measure.ts'
import type { Condition } from './condition.ts'
import type { Rounding, Scheme } from './scheme.ts'
import type { Verdict } from './verdict.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Campaign, Proposal } from './proposal.ts'
import type { Case, Form, Metric } from './paper.ts'

/** How each worked-out fact is worked out: numbers by a measure of their unit, yes/no by a condition. */
export type Workings<W extends Words> = {
  readonly [S in SubjectId<W> as Worked<W, S> extends never ? never : S]: {
    readonly [N in Worked<W, S>]: W['subjects'][S]['facts'][N] extends { readonly unit: infer U }
      ? U extends 'yes-no'
        ? Condition<W, S>
        : Measure<W, S, U extends 'yuan' | 'ratio' ? U : 'count'>
      : never
  }
}
type Worked<W extends Words, S extends SubjectId<W>> = OwnName<W, S, { from: 'measure' }>

/** The rules themselves, over a pack's words. */
export interface Rules<W extends Words, I extends string = string> {
  readonly id: string
  /** Patch: words; minor: only days to come; major: a result of a day gone by changes. */
  readonly version: `${number}.${number}.${number}`
  /** Division code of the jurisdiction whose rules these are (GB/T 2260): six digits, with what a town or department adds. */
  readonly jurisdiction: string
  /** The closed vocabulary this pack is written in; a server refuses one it does not know. */
  readonly vocabulary: 1
  readonly title: string
  readonly rounding: Rounding
  readonly workings: Workings<W>
  readonly schemes?: readonly AnyScheme<I>[]
  readonly verdicts?: readonly Verdict<W>[]
  readonly lifecycles?: readonly Lifecycle<W>[]
  readonly proposals?: readonly Proposal<W>[]
  readonly campaigns?: readonly Campaign<W>[]
  readonly metrics?: readonly Metric<W>[]
  readonly forms?: readonly Form<W>[]
  readonly cases?: readonly Case<W, NoInfer<I>>[]
}
/** A scheme that `defineScheme` has checked against its words. */
export interface AnyScheme<I extends string = string> {
  readonly subject: string
  readonly lines: readonly { readonly id: I }[]
}
/** The names of a scheme's lines, for cases that say what they earn. */
export type LineOf<S> = S extends AnyScheme<infer I> ? I : never
/** What is built, signed and installed: the same data, read without knowing its names. */
export type Pack = Omit<Rules<Words>, 'schemes' | 'workings'> & {
  readonly words: Words
  readonly workings: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly schemes?: readonly Scheme<Words>[]
}

/** Declares a pack's names; from here on a misspelt one is an error in the editor. */
export const defineWords = <
  const So extends string,
  const Ro extends string,
  const Su extends Readonly<Record<string, Subject>>,
  const P extends Readonly<Record<string, Parameter<NoInfer<So>, Choices<NoInfer<Su>>>>>,
>(words: {
  readonly sources: Readonly<Record<So, Source>>
  readonly roles: Readonly<Record<Ro, string>>
  readonly subjects: Su & Linked<Su>
  readonly parameters: P
}): {
  readonly sources: Readonly<Record<So, Source>>
  readonly roles: Readonly<Record<Ro, string>>
  readonly subjects: Su
  readonly parameters: P
} => words

type Linked<Su> = { readonly [S in keyof Su]: { readonly links?: Readonly<Record<string, Text<keyof Su>>> } }
type Choices<Su> = {
  [S in keyof Su]: Su[S] extends { facts: infer F }
    ? { [N in keyof F]: F[N] extends { unit: 'choice' } ? `${Text<S>}.${Text<N>}` : never }[keyof F]
    : never
}[keyof Su]

/** Parameters that no document states, in force from this day: examples of ours, which the jurisdiction may set between two marks. */
export const examplesFrom =
  (from: Day) =>
  <const T extends string, const U extends string>(title: T, unit: U, least: Mark, is: Mark, most: Mark) =>
    ({
      title,
      unit,
      class: 'bounded',
      bounds: { least, most, cite: 'example' },
      values: [{ from, is, cite: 'example' }],
    }) as const
type Mark = Decimal | Percent

/** One scheme, in a file of its own when it is long. */
export const defineScheme = <const W extends Words, const S extends SubjectId<W>, const G extends string, const I extends string>(
  _words: W,
  scheme: Scheme<W, S, G, I>,
): AnyScheme<I> => scheme

/** A whole pack: words and the rules over them. */
export const definePack = <const W extends Words, const I extends string = never>(words: W, rules: Rules<W, I>): Pack =>
  ({ ...rules, words }) as unknown as Pack
