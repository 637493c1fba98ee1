import type { Pack } from '../contract/pack.ts'
import type { Fact } from '../contract/words.ts'
import type { Answer, Unknown } from './answer.ts'
import type { DayNumber } from './day.ts'
import type { OnRecord, Scalar, Thing } from './record.ts'
import { belowKey } from './record.ts'
import type { Rulebook } from './rulebook.ts'

/** A fact as rules read it: one value, one for each period or rater, or how it is not known. */
export type FactAnswer = Answer<Scalar> | { readonly series: readonly (Scalar | null)[] }

/** Whom a rule speaks of: a thing on record, or the whole jurisdiction. */
export type Whom = Thing | 'jurisdiction'

/** What rules are evaluated in: the rules in force, what is on record, and facts settled on the way. */
export interface Context {
  readonly rulebook: Rulebook
  readonly pack: Pack
  readonly record: OnRecord
  readonly today: DayNumber
  /** A fact of a thing, on record or settled; the asking is noted for the explanation. */
  fact(thing: Thing, name: string): FactAnswer
  /** Things left out of both sides of a count or a sum because they are pending or excused. */
  note(leftOut: LeftOut): void
}
export interface LeftOut {
  readonly thing: Thing
  readonly unknown: Unknown
}

export const missing = (why: string): Unknown => ({ state: 'missing', why })
export const empty = (why: string): Unknown => ({ state: 'empty', why })
export const pending = (why: string): Unknown => ({ state: 'pending', why })

export const isSeries = (answer: FactAnswer): answer is { readonly series: readonly (Scalar | null)[] } => 'series' in answer

/** The declaration of a fact; packs that reach an engine have been checked, so it is there. */
export function declared(pack: Pack, is: string, name: string): Fact {
  const fact = pack.words.subjects[is]?.facts[name]
  if (!fact) throw new Error(`the pack was not checked: ${is} has no fact ${name}`)
  return fact
}
/** What an answer of a choice is called. */
export const optionTitle = (fact: Fact | undefined, option: string): string =>
  (fact && 'options' in fact ? fact.options[option] : undefined) ?? option
export const kindOf = (whom: Whom): string => (whom === 'jurisdiction' ? 'jurisdiction' : whom.is)

/** Follows `link.fact` to the thing it speaks of; a link that leads nowhere is missing. */
export function reach(context: Context, whom: Whom, name: string): { readonly thing: Thing; readonly name: string } | Unknown {
  if (whom === 'jurisdiction') throw new Error(`the pack was not checked: the jurisdiction has no fact ${name}`)
  const dot = name.indexOf('.')
  if (dot < 0) return { thing: whom, name }
  const link = name.slice(0, dot)
  const to = context.record.things.get(whom.links[link] ?? '')
  if (to) return { thing: to, name: name.slice(dot + 1) }
  const kind = context.pack.words.subjects[whom.is]?.links?.[link]
  return missing(`${whom.title}没有登记所属的${context.pack.words.subjects[kind ?? '']?.title ?? link}`)
}

/** The fact that a name means for this thing. */
export function factNamed(context: Context, whom: Whom, name: string): FactAnswer {
  const found = reach(context, whom, name)
  return 'state' in found ? found : context.fact(found.thing, found.name)
}
/** A fact with a single value, as packs that were checked name it here. */
export function oneFact(context: Context, whom: Whom, name: string): Answer<Scalar> {
  const fact = factNamed(context, whom, name)
  if (isSeries(fact)) throw new Error(`the pack was not checked: ${name} is a series and has no single value`)
  return fact
}
/** A day by its name; `today` is the day of judging. */
export const dayNamed = (context: Context, whom: Whom, name: string): Answer<DayNumber> =>
  name === 'today' ? { value: context.today } : (oneFact(context, whom, name) as Answer<DayNumber>)
/** The link by which things of a kind belong to one of another; the first where there are several. */
export function linkTo(pack: Pack, kind: string, owner: string): string {
  const links = pack.words.subjects[kind]?.links ?? {}
  return Object.keys(links).find((link) => links[link] === owner) ?? ''
}
/** The things of a kind that belong to this one, by the link named or the only one there is. */
export function itemsOf(context: Context, whom: Whom, kind: string, via: string | undefined): readonly Thing[] {
  if (whom === 'jurisdiction') return context.record.byKind.get(kind) ?? []
  return context.record.below.get(belowKey(kind, via ?? linkTo(context.pack, kind, whom.is), whom.id)) ?? []
}
