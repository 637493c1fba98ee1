/** The names a pack declares once and every rule then uses. */

/** A civil date, `2025-01-31`; packs hold no times and no zones. */
export type Day = `${number}-${number}-${number}`
/** A day of every year, `09-30`. */
export type MonthDay = `${number}-${number}`
/** An exact number as text, `12.5`; packs hold no floats. */
export type Decimal = `${number}`
/** A ratio is always written in per cent, `85.4%`. */
export type Percent = `${number}%`

/** Where a rule stands: a place in a source, something that follows from such a place, or our own example until confirmed. */
export type Cite<S extends string = string> = `${S}#${string}` | `derived: ${S}#${string}` | 'example'

/** A document that rules rest on. */
export interface Source {
  readonly title: string
  readonly number?: string
  readonly issuer?: string
  readonly published?: Day
  readonly inForce?: { readonly from: Day; readonly to?: Day }
}

/** How a fact comes to be known; the last four are filed by the platform itself. */
export type Capture =
  | 'filed'
  | 'register'
  | 'usage-log'
  | 'resource-meter'
  | 'survey'
  | 'visit'
  | 'panel'
  | 'lifecycle'
  | 'decision'
  | 'measure'
  | 'scheme'
  | 'verdict'

/** What a series has a value for: each week, month, quarter or year, or each rater. */
export type Every = 'week' | 'month' | 'quarter' | 'year' | 'rater'
interface Named {
  readonly title: string
  readonly from: Capture
  /** Whether a file or record must stand behind the value. */
  readonly evidence?: true
}
/** A number; equal units add, unequal units do not. `yuan`, `ratio`, `points` and spans are known to core, any other word is a counted noun. */
export interface NumberFact extends Named {
  readonly unit: string
  /** One value for each week, month, quarter or year, or one from each rater, instead of a single value. */
  readonly every?: Every
  /** Plausible bounds in the fact's own unit, a ratio's in per cent. */
  readonly least?: Decimal | Percent
  readonly most?: Decimal | Percent
}
/** A day on which something happened; while it has not come the fact is pending. A `planned` day is set in advance and known before it comes. */
export interface DayFact extends Named {
  readonly unit: 'day'
  readonly notBefore?: string
  readonly planned?: true
}
/** A statement that is yes or no. */
export interface YesNoFact extends Named {
  readonly unit: 'yes-no'
}
/** One of a few named answers. */
export interface ChoiceFact extends Named {
  readonly unit: 'choice'
  readonly options: Readonly<Record<string, string>>
  readonly every?: 'year'
}
/** A document on file, with number and day. */
export interface PaperFact extends Named {
  readonly unit: 'paper'
}
/** Words for people; no rule reads them beyond whether they are there. */
export interface TextFact extends Named {
  readonly unit: 'text'
}
/** One thing that can be known about a subject. */
export type Fact = NumberFact | DayFact | YesNoFact | ChoiceFact | PaperFact | TextFact

/** A kind of thing that is judged or counted, with the one thing of another kind it belongs to under each link. */
export interface Subject {
  readonly title: string
  readonly links?: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, Fact>>
}

/** A number a jurisdiction may set. */
export interface Parameter<S extends string = string, By extends string = string> {
  readonly title: string
  readonly unit: string
  /** Locked by higher rule, free within bounds, or free. */
  readonly class: 'locked' | 'bounded' | 'free'
  /** The choice that picks the value, `project.category`; then every value and bound is a table over its options. */
  readonly by?: By
  readonly bounds?: { readonly least: Tabled; readonly most: Tabled; readonly cite: Cite<S> }
  /** Oldest first; `null` ends the parameter on that day. */
  readonly values: readonly { readonly from: Day; readonly is: Tabled | null; readonly cite: Cite<S> }[]
}
/** One number, or one for each option of the choice a parameter goes by. */
export type Tabled = Decimal | Percent | Readonly<Record<string, Decimal | Percent>>

/** Everything a pack gives a name to. */
export interface Words {
  readonly sources: Readonly<Record<string, Source>>
  readonly roles: Readonly<Record<string, string>>
  readonly subjects: Readonly<Record<string, Subject>>
  readonly parameters: Readonly<Record<string, Parameter>>
}

// ——— reading the names back, by subject and unit ———

/** The names among keys, which are always text. */
export type Text<T> = Extract<T, string>
/** The name of a document. */
export type SourceId<W extends Words> = Text<keyof W['sources']>
/** The name of a role. */
export type Role<W extends Words> = Text<keyof W['roles']>
/** The name of a kind of thing. */
export type SubjectId<W extends Words> = Text<keyof W['subjects']>
/** Every subject, and the jurisdiction itself, to which everything belongs. */
export type Scope<W extends Words> = SubjectId<W> | 'jurisdiction'
type FactsOf<W extends Words, S extends string> = S extends SubjectId<W> ? W['subjects'][S]['facts'] : {}
type LinksOf<W extends Words, S extends string> =
  S extends SubjectId<W> ? (W['subjects'][S] extends { links: infer L } ? L : {}) : {}

type Notnumber = 'day' | 'yes-no' | 'choice' | 'paper' | 'text'
/** Money, ratio, or any other number: what the editor keeps apart; `check` compares the units themselves. */
export type Class = 'yuan' | 'ratio' | 'count'
type ClassOf<U> = U extends 'yuan' | 'ratio' ? U : U extends Notnumber ? never : 'count'

/** Packs name things; engines read any pack, so over plain `Words` every name is any text. */
type Strict<W extends Words, Name> = string extends keyof W['subjects'] ? string : Name
type Own<W extends Words, S extends string, Shape> = {
  [K in keyof FactsOf<W, S>]: FactsOf<W, S>[K] extends Shape ? Text<K> : never
}[keyof FactsOf<W, S>]
type Up<W extends Words, S extends string, Shape> = {
  [L in keyof LinksOf<W, S>]: `${Text<L>}.${Own<W, Text<LinksOf<W, S>[L]>, Shape>}`
}[keyof LinksOf<W, S>]
type Here<W extends Words, S extends string, Shape> = Own<W, S, Shape> | Up<W, S, Shape>
type Numbers<W extends Words, S extends string, C extends Class, E> = {
  [K in keyof FactsOf<W, S>]: FactsOf<W, S>[K] extends { readonly unit: infer U } & E
    ? C extends ClassOf<U>
      ? Text<K>
      : never
    : never
}[keyof FactsOf<W, S>]
type Single = { readonly every?: never }

/** A number of the subject, or `link.name` of the thing it belongs to. */
export type NumberName<W extends Words, S extends string, C extends Class> = Strict<
  W,
  | Numbers<W, S, C, Single>
  | { [L in keyof LinksOf<W, S>]: `${Text<L>}.${Numbers<W, Text<LinksOf<W, S>[L]>, C, Single>}` }[keyof LinksOf<W, S>]
>
/** A number with a value for every month, quarter or year, or from every rater. */
export type SeriesName<W extends Words, S extends string, C extends Class, E extends string> = Strict<
  W,
  Numbers<W, S, C, { readonly every: E }>
>
/** A day of the subject, or `link.name` of the thing it belongs to, or `today`, the day of judging. */
export type DayName<W extends Words, S extends string> = Strict<W, Here<W, S, { unit: 'day' }> | 'today'>
/** A yes/no of the subject, or `link.name` of the thing it belongs to. */
export type YesNoName<W extends Words, S extends string> = Strict<W, Here<W, S, { unit: 'yes-no' }>>
/** A choice of the subject, or `link.name` of the thing it belongs to. */
export type ChoiceName<W extends Words, S extends string> = Strict<W, Here<W, S, { unit: 'choice' }>>
/** A fact of the subject itself, of this shape. */
export type OwnName<W extends Words, S extends string, Shape = Fact> = Strict<W, Own<W, S, Shape>>
/** Any fact of the subject, or `link.name` of the thing it belongs to. */
export type AnyName<W extends Words, S extends string> = Strict<W, Here<W, S, Fact>>

type Target<W extends Words, S extends string, L extends string> = L extends keyof LinksOf<W, S> ? Text<LinksOf<W, S>[L]> : never
type FactAt<W extends Words, S extends string, N extends string> = N extends `${infer L}.${infer K}`
  ? FactAt<W, Target<W, S, L>, K>
  : N extends keyof FactsOf<W, S>
    ? FactsOf<W, S>[N]
    : never
/** The answers a choice allows. */
export type Option<W extends Words, S extends string, N extends string> = Strict<
  W,
  FactAt<W, S, N> extends { options: infer O } ? Text<keyof O> : never
>

/** What belongs to a subject and can be counted over it. */
export type Item<W extends Words, S extends string> = Strict<
  W,
  S extends 'jurisdiction'
    ? SubjectId<W>
    : { [I in SubjectId<W>]: S extends LinksOf<W, I>[keyof LinksOf<W, I>] ? I : never }[SubjectId<W>]
>

/** What time is counted in; working days leave out days off and count make-up days. */
export type Span = 'days' | 'working days' | 'months'
/** A parameter that is money, a ratio, or any other number. */
export type ParameterName<W extends Words, C extends Class> = Strict<
  W,
  { [P in keyof W['parameters']]: C extends ClassOf<W['parameters'][P]['unit']> ? Text<P> : never }[keyof W['parameters']]
>
/** A number written out: a ratio in per cent, `85.4%`; money in yuan and any other number as `12.5`. */
export type Literal<C extends Class> = [C] extends ['ratio'] ? Percent : Decimal
/** A number in a rule: written out, or a parameter of the same unit. */
export type Amount<W extends Words, C extends Class> = Literal<C> | { readonly parameter: ParameterName<W, C> }
