import type { AnyMeasure } from '../contract/measure.ts'
import type { Words } from '../contract/words.ts'
import type { Numeral, Unknown } from './answer.ts'
import { gravest, isUnknown } from './answer.ts'
import { workingDaysBetween } from './calendar.ts'
import type { AnyC } from './condition.ts'
import { overItems, toldOf } from './condition.ts'
import type { Context, Whom } from './context.ts'
import { dayNamed, declared, empty, factNamed, isSeries, missing, oneFact, pending, reach } from './context.ts'
import { monthsBetween } from './day.ts'
import type { Fraction } from './fraction.ts'
import { add, compare, divide, fraction, least, most, multiply, readDecimal, subtract, sum, whole, zero } from './fraction.ts'
import type { Thing } from './record.ts'
import { parameterFor } from './rulebook.ts'

export type AnyM = AnyMeasure<Words, string>
type Fold = 'sum' | 'mean' | 'most' | 'least'
const folds: readonly Fold[] = ['sum', 'mean', 'most', 'least']

/** A number worked out for one thing or the whole jurisdiction, or how it is not known. */
export function measure(context: Context, whom: Whom, said: AnyM): Numeral {
  if (typeof said === 'string') return named(context, whom, said)
  if ('parameter' in said) return parameterFor(context, whom, said.parameter)
  for (const fold of folds) if (fold in said) return folded(context, whom, fold, said as Folded)
  if ('difference' in said) return both(context, whom, said.difference, said.less, subtract)
  if ('product' in said) return both(context, whom, said.product, said.by, multiply)
  if ('price' in said) return both(context, whom, said.price, said.times, multiply)
  if ('ratio' in said) return quotient(context, whom, said.ratio, said.over)
  if ('rate' in said) return quotient(context, whom, said.rate, said.per)
  if ('share' in said) return share(context, whom, said)
  if ('count' in said) {
    const { told, unknown } = overItems(context, whom, said.count, said.via, said.where)
    return unknown ?? { value: whole(told.filter(([, held]) => held).length) }
  }
  if ('from' in said) return elapsed(context, whom, said)
  return ranked(context, whom, said as Ranked)
}

/** A number written out, a parameter, or a measure: what may stand as a bound. */
export function bound(context: Context, whom: Whom, said: AnyM): Numeral {
  const literal = typeof said === 'string' ? readDecimal(said) : undefined
  return literal ? { value: literal } : measure(context, whom, said)
}
/** A number written out or a parameter. */
export const amount = (context: Context, whom: Whom, said: string | { readonly parameter: string }): Numeral =>
  bound(context, whom, said)

const named = (context: Context, whom: Whom, name: string): Numeral => oneFact(context, whom, name) as Numeral

/** Two parts of one figure; what is only so far cannot be reckoned with yet. */
function both(context: Context, whom: Whom, a: AnyM, b: AnyM, work: (a: Fraction, b: Fraction) => Fraction): Numeral {
  const parts = [settledNow(bound(context, whom, a)), settledNow(bound(context, whom, b))] as const
  const [x, y] = parts
  if (isUnknown(x) || isUnknown(y)) return gravest(parts.filter(isUnknown)) as Unknown
  return { value: work(x.value, y.value) }
}
function quotient(context: Context, whom: Whom, a: AnyM, b: AnyM): Numeral {
  const parts = [settledNow(measure(context, whom, a)), settledNow(measure(context, whom, b))] as const
  const [x, y] = parts
  if (isUnknown(x) || isUnknown(y)) return gravest(parts.filter(isUnknown)) as Unknown
  return compare(y.value, zero) === 0 ? empty('除数为零') : { value: divide(x.value, y.value) }
}
const settledNow = (n: Numeral): Numeral => (!isUnknown(n) && n.soFar ? pending('天数还在增加，结束的日子未到') : n)

interface Folded {
  readonly sum?: Of
  readonly mean?: Of
  readonly most?: Of
  readonly least?: Of
  readonly last?: string | { readonly parameter: string }
  readonly without?: 'extremes'
  readonly over?: string
  readonly via?: string
  readonly where?: AnyC
}
type Of = AnyM | readonly AnyM[]

function folded(context: Context, whom: Whom, fold: Fold, said: Folded): Numeral {
  const of = said[fold] as Of
  if (Array.isArray(of))
    return ofSeveral(
      fold,
      (of as readonly AnyM[]).map((m) => measure(context, whom, m)),
    )
  if (said.over !== undefined) return overThings(context, whom, fold, of as AnyM, said, said.over)
  return overSeries(context, whom, fold, of as string, said)
}
/** Sums, the most and the least of figures that can only grow can only grow. */
function ofSeveral(fold: Fold, parts: readonly Numeral[]): Numeral {
  const unknown = gravest(parts.filter(isUnknown))
  if (unknown) return unknown
  const known = parts as readonly { value: Fraction; soFar?: true }[]
  const value = fold1(
    fold,
    known.map((p) => p.value),
  )
  return value === undefined ? empty('没有可算的数') : { value, ...(known.some((p) => p.soFar) ? { soFar: true as const } : {}) }
}
function overThings(context: Context, whom: Whom, fold: Fold, of: AnyM, said: Folded, kind: string): Numeral {
  const { told, unknown } = overItems(context, whom, kind, said.via, said.where)
  if (unknown) return unknown
  const values: Fraction[] = []
  const left: Unknown[] = []
  for (const [item, held] of told) {
    if (!held) continue
    const one = settledNow(measure(context, item, of))
    if (!isUnknown(one)) values.push(one.value)
    else {
      left.push({ state: one.state, why: `${item.title}：${one.why}` })
      if (one.state === 'pending' || one.state === 'excused') context.note({ thing: item, unknown: one })
    }
  }
  const worst = gravest(left)
  if (worst && (worst.state === 'missing' || worst.state === 'empty' || values.length === 0)) return worst
  const value = fold1(fold, values)
  return value === undefined ? empty(`没有${context.pack.words.subjects[kind]?.title ?? kind}可算`) : { value }
}
/** The last so many periods, or what every rater gave; a gap makes the whole missing. */
function overSeries(context: Context, whom: Whom, fold: Fold, name: string, said: Folded): Numeral {
  const fact = factNamed(context, whom, name)
  if (!isSeries(fact)) return isUnknown(fact) ? fact : missing('这个事实应有多期的值')
  let list = fact.series
  if (said.last !== undefined) {
    const n = amount(context, whom, said.last)
    if (isUnknown(n)) return n
    const count = Number(n.value.n)
    list = list.slice(-count)
    if (list.length < count) return missing(`${titled(context, whom, name)}只有${list.length}期，要看最近${count}期`)
  }
  if (list.includes(null)) return missing(`${titled(context, whom, name)}有缺`)
  let values = list as readonly Fraction[]
  if (said.without === 'extremes') values = values.toSorted(compare).slice(1, -1)
  const value = fold === 'sum' && values.length === 0 ? undefined : fold1(fold, values)
  return value === undefined ? empty(`${titled(context, whom, name)}没有可算的值`) : { value }
}
/** Nothing sums to nothing; nothing has no mean, most or least. */
function fold1(fold: Fold, values: readonly Fraction[]): Fraction | undefined {
  if (fold === 'sum') return sum(values)
  if (values.length === 0) return undefined
  if (fold === 'mean') return divide(sum(values), whole(values.length))
  return fold === 'most' ? most(values) : least(values)
}

interface Shared {
  readonly share: string
  readonly where: AnyC
  readonly among?: AnyC
  readonly via?: string
}
function share(context: Context, whom: Whom, said: Shared): Numeral {
  const among = overItems(context, whom, said.share, said.via, said.among)
  if (among.unknown) return among.unknown
  const asked = among.told.filter(([, held]) => held).map(([item]) => item)
  if (asked.length === 0) return empty(`没有${context.pack.words.subjects[said.share]?.title ?? said.share}可算`)
  const { told, unknown } = toldOf(context, asked, said.where)
  if (unknown) return unknown
  return { value: fraction(BigInt(told.filter(([, held]) => held).length), BigInt(told.length)) }
}
/** The same context, in which of their kind only these things belong. */
export const onlyOver = (context: Context, things: readonly Thing[]): Context => {
  const kept = new Set(things)
  const kinds = new Set(things.map((t) => t.is))
  const keep = (t: Thing): boolean => !kinds.has(t.is) || kept.has(t)
  const { record } = context
  const byKind = new Map(record.byKind)
  for (const kind of kinds) byKind.set(kind, (record.byKind.get(kind) ?? []).filter(keep))
  // Filtered when it is asked for: a record has as many of these lists as things.
  const below = { get: (key: string) => record.below.get(key)?.filter(keep) }
  return { ...context, record: { ...record, byKind, below } }
}

interface Elapsed {
  readonly from: string
  readonly to: string
  readonly in: 'days' | 'working days' | 'months'
}
/** From one day to another; while the second has not come, so far until today. */
function elapsed(context: Context, whom: Whom, said: Elapsed): Numeral {
  const [from, to] = [dayNamed(context, whom, said.from), dayNamed(context, whom, said.to)]
  const soFar = isUnknown(to) && to.state === 'pending'
  if (isUnknown(from)) return soFar ? from : (gravest([from, to].filter(isUnknown)) ?? from)
  if (isUnknown(to) && !soFar) return to
  const value = span(from.value, isUnknown(to) ? context.today : to.value, said.in)
  return soFar ? { value, soFar: true } : { value }
}
/** Whole months count as such; days over are a part of the month they lie in, so that one day over three months is over three. */
function span(from: number, to: number, unit: Elapsed['in']): Fraction {
  if (unit === 'days') return whole(to - from)
  if (unit === 'working days') return whole(workingDaysBetween(from, to))
  const { months, over, length } = monthsBetween(from, to)
  return add(whole(months), fraction(BigInt(over), BigInt(length)))
}

interface Ranked {
  readonly rank: string
  readonly first: 'highest' | 'lowest'
  readonly within?: string
  readonly as: 'place' | 'portion'
}
/** The place among those of its kind (of one choice); ties share the better place. What is pending or excused does not compete. */
function ranked(context: Context, whom: Whom, said: Ranked): Numeral {
  if (whom === 'jurisdiction') throw new Error('the pack was not checked: a jurisdiction has no peers')
  const own = named(context, whom, said.rank)
  if (isUnknown(own)) return own
  const group = said.within === undefined ? undefined : oneFact(context, whom, said.within)
  if (group && isUnknown(group)) return group
  const values: Fraction[] = []
  for (const peer of context.record.byKind.get(whom.is) ?? []) {
    if (group && said.within !== undefined) {
      const theirs = oneFact(context, peer, said.within)
      if (isUnknown(theirs) && theirs.state === 'missing') return missing(`${peer.title}：${theirs.why}`)
      if (isUnknown(theirs) || theirs.value !== group.value) continue
    }
    const value = named(context, peer, said.rank)
    if (!isUnknown(value)) values.push(value.value)
    else if (value.state === 'missing' || value.state === 'empty')
      return { state: value.state, why: `${peer.title}：${value.why}` }
    else context.note({ thing: peer, unknown: value })
  }
  const better = values.filter((v) => (said.first === 'highest' ? compare(v, own.value) > 0 : compare(v, own.value) < 0)).length
  return { value: said.as === 'place' ? whole(better + 1) : fraction(BigInt(better + 1), BigInt(values.length)) }
}

/** What a fact is called, with its owner where it belongs to another. */
export function titled(context: Context, whom: Whom, name: string): string {
  const found = reach(context, whom, name)
  return 'state' in found
    ? name
    : `${found.thing === whom ? '' : found.thing.title}${declared(context.pack, found.thing.is, found.name).title}`
}
/** The things a measure or condition counts as holding: those that stand behind a finding. */
export function countedBy(context: Context, whom: Whom, said: unknown): readonly Thing[] {
  if (typeof said !== 'object' || said === null) return []
  const c = said as Record<string, unknown>
  const heldBy = (kind: unknown, where: unknown, wanted: boolean) =>
    overItems(context, whom, kind as string, c['via'] as string | undefined, where as AnyC | undefined)
      .told.filter(([, held]) => held === wanted)
      .map(([t]) => t)
  if ('count' in c) return heldBy(c['count'], c['where'], true)
  if ('some' in c) return heldBy(c['some'], c['where'], true)
  if ('every' in c) return heldBy(c['every'], c['where'], false)
  if ('share' in c) return heldBy(c['share'], c['among'], true).filter((t) => heldBy(c['share'], c['where'], false).includes(t))
  const list = c['all'] ?? c['any'] ?? c['sum']
  const inside = [c['not'], c['measure'], ...(Array.isArray(list) ? list : [])]
  return [...new Set(inside.flatMap((part) => countedBy(context, whom, part)))]
}
