import type { Condition } from '../contract/condition.ts'
import type { Words } from '../contract/words.ts'
import type { Numeral, Truth, Unknown } from './answer.ts'
import { gravest, isUnknown } from './answer.ts'
import type { Context, Whom } from './context.ts'
import { dayNamed, declared, factNamed, isSeries, itemsOf, missing, oneFact, pending, reach } from './context.ts'
import { inPartOfYear } from './day.ts'
import { compare } from './fraction.ts'
import type { AnyM } from './measure.ts'
import { amount, bound, measure } from './measure.ts'
import type { Thing } from './record.ts'

export type AnyC = Condition<Words, string>

export const yes: Truth = { value: true }
export const no: Truth = { value: false }
const truth = (value: boolean): Truth => (value ? yes : no)
export const holds = (answer: Truth): boolean => !isUnknown(answer) && answer.value

/** Yes, no, or how it cannot be told, for one thing. */
export function condition(context: Context, whom: Whom, said: AnyC): Truth {
  if (typeof said === 'string') return stated(context, whom, said)
  if ('not' in said) {
    const inner = condition(context, whom, said.not)
    return isUnknown(inner) ? inner : truth(!inner.value)
  }
  if ('all' in said)
    return joined(
      said.all.map((c) => condition(context, whom, c)),
      false,
    )
  if ('any' in said)
    return joined(
      said.any.map((c) => condition(context, whom, c)),
      true,
    )
  if ('measure' in said) return compared(context, whom, said)
  if ('is' in said)
    return answered(context, whom, said.fact, said.is, said.last === undefined ? undefined : amount(context, whom, said.last))
  if ('eachYear' in said) {
    const day = dayNamed(context, whom, said.day)
    return isUnknown(day) ? day : truth(inPartOfYear(day.value, said.eachYear))
  }
  if ('happened' in said) {
    const day = dayNamed(context, whom, said.happened)
    if (!isUnknown(day)) return truth(day.value <= context.today)
    return day.state === 'pending' ? no : day
  }
  if ('known' in said) {
    const fact = factNamed(context, whom, said.known)
    if (isSeries(fact)) return truth(fact.series.some((v) => v !== null))
    return isUnknown(fact) ? (fact.state === 'excused' ? fact : no) : yes
  }
  if ('some' in said) {
    const { told, unknown } = overItems(context, whom, said.some, said.via, said.where)
    if (told.some(([, held]) => held)) return yes
    return unknown ?? no
  }
  const { told, unknown, none } = overItems(context, whom, said.every, said.via, said.where)
  if (told.some(([, held]) => !held)) return no
  return unknown ?? (none ? { state: 'empty', why: `没有${titleOfKind(context, said.every)}可看` } : yes)
}

/** A yes/no fact, as it stands. */
function stated(context: Context, whom: Whom, name: string): Truth {
  const fact = oneFact(context, whom, name)
  return isUnknown(fact) ? fact : truth(fact.value === true)
}

/** `all` is settled by a no, `any` by a yes; otherwise what cannot be told comes first. */
function joined(parts: readonly Truth[], settledBy: boolean): Truth {
  if (parts.some((p) => !isUnknown(p) && p.value === settledBy)) return truth(settledBy)
  return gravest(parts.filter(isUnknown)) ?? truth(!settledBy)
}

type Bounds = { readonly measure: AnyM } & Partial<Record<'atLeast' | 'atMost' | 'over' | 'under', AnyM>>
function compared(context: Context, whom: Whom, said: Bounds): Truth {
  const left = measure(context, whom, said.measure)
  const parts: Truth[] = []
  for (const sign of ['atLeast', 'atMost', 'over', 'under'] as const) {
    const given = said[sign]
    if (given !== undefined) parts.push(isUnknown(left) ? left : against(left, sign, bound(context, whom, given)))
  }
  return joined(parts, false)
}
/** A figure that is only so far can already be over a limit; short of that nothing is settled yet. */
function against(left: Exclude<Numeral, Unknown>, sign: 'atLeast' | 'atMost' | 'over' | 'under', right: Numeral): Truth {
  if (isUnknown(right)) return right
  if (right.soFar) return pending('比较的另一方还在变')
  const side = compare(left.value, right.value)
  const reached = sign === 'over' || sign === 'atMost' ? side > 0 : side >= 0
  if (left.soFar && !reached) return pending('到今天为止还没有到线，结束的日子未到')
  return truth(sign === 'atLeast' || sign === 'over' ? reached : !reached)
}

function answered(context: Context, whom: Whom, name: string, options: readonly string[], last: Numeral | undefined): Truth {
  const fact = factNamed(context, whom, name)
  if (!isSeries(fact))
    return isUnknown(fact) ? (undecided(context, whom, name, fact) ? no : fact) : truth(options.includes(fact.value as string))
  if (last === undefined || isUnknown(last)) return last ?? missing('没有说看最近几期')
  const n = Number(last.value.n)
  const tail = fact.series.slice(-n)
  if (tail.some((v) => v !== null && !options.includes(v as string))) return no
  if (tail.length < n || tail.includes(null)) return missing(`最近${n}期有缺`)
  return yes
}

/** What nobody decided and a lifecycle that nobody started is none of its answers, as a decided yes or no that nobody decided is no. */
function undecided(context: Context, whom: Whom, name: string, fact: Unknown): boolean {
  const found = reach(context, whom, name)
  if ('state' in found) return false
  const { from } = declared(context.pack, found.thing.is, found.name)
  return from === 'decision' ? fact.state === 'missing' : from === 'lifecycle' && fact.state === 'pending'
}

/** Which of the things that belong can be told to hold; a missing one leaves the whole untold. */
export const overItems = (context: Context, whom: Whom, kind: string, via: string | undefined, where: AnyC | undefined): Told =>
  toldOf(context, itemsOf(context, whom, kind, via), where)

interface Told {
  /** Those of which it can be told, and whether they hold. */
  readonly told: readonly (readonly [Thing, boolean])[]
  /** What leaves the whole untold. */
  readonly unknown: Unknown | undefined
  /** There was nothing to look at. */
  readonly none: boolean
}
/** The same for things already found. */
export function toldOf(context: Context, items: readonly Thing[], where: AnyC | undefined): Told {
  const told: [Thing, boolean][] = []
  const unknowns: Unknown[] = []
  for (const item of items) {
    const held = where === undefined ? yes : condition(context, item, where)
    if (!isUnknown(held)) told.push([item, held.value])
    else {
      unknowns.push({ state: held.state, why: `${item.title}：${held.why}` })
      if (held.state === 'pending' || held.state === 'excused') context.note({ thing: item, unknown: held })
    }
  }
  const worst = gravest(unknowns)
  const stops = worst && (worst.state === 'missing' || worst.state === 'empty' || told.length === 0)
  return { told, unknown: stops ? worst : undefined, none: items.length === 0 }
}
const titleOfKind = (context: Context, kind: string): string => context.pack.words.subjects[kind]?.title ?? kind
