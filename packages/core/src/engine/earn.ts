import type { Deduction, Earn } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import type { Unknown } from './answer.ts'
import { gravest, isUnknown } from './answer.ts'
import type { AnyC } from './condition.ts'
import { condition, overItems } from './condition.ts'
import type { Context, Whom } from './context.ts'
import { empty, oneFact, optionTitle, pending } from './context.ts'
import type { Fraction } from './fraction.ts'
import { add, compare, divide, fraction, least, most, multiply, one, subtract, whole, zero } from './fraction.ts'
import type { AnyM } from './measure.ts'
import { amount, bound, countedBy, measure } from './measure.ts'
import type { Thing } from './record.ts'

export type AnyEarn = Earn<Words, string>
type AnyDeduction = Deduction<Words, string>
/** A number of a measure in words, as asked of one thing. */
export type SayNumber = (whom: Whom, m: AnyM, n: Fraction) => string

/** A ground on which points were lost: exact points, and the things behind it. */
export interface Lost {
  readonly ground: AnyDeduction | { readonly because: string; readonly cite?: undefined }
  readonly points: Fraction
  readonly things: readonly Thing[]
}
/** What a line earned, exactly and before rounding, with why the rest was lost and what was set aside inside it. */
export interface Earned {
  readonly points: Fraction
  readonly lost: readonly Lost[]
  readonly aside: readonly Unknown[]
}
type Share =
  | { readonly share: Fraction; readonly because: string; readonly things: readonly Thing[]; readonly aside: readonly Unknown[] }
  | Unknown

/** What a line worth `full` points earns for one thing, or how it is not known. One division; the caller rounds. */
export function earn(context: Context, whom: Whom, how: AnyEarn, full: Fraction, say: SayNumber): Earned | Unknown {
  if ('deduct' in how) return deducted(context, whom, how.deduct, full)
  const got = 'each' in how ? each(context, whom, how.each, say) : shareOf(context, whom, how, say)
  if (isUnknown(got)) return got
  const points = multiply(full, got.share)
  const short = subtract(full, points)
  const lost = compare(short, zero) > 0 ? [{ ground: { because: got.because }, points: short, things: got.things }] : []
  return { points, lost, aside: got.aside }
}

type OneOf = Exclude<AnyEarn, { readonly each: unknown } | { readonly deduct: unknown }>
function shareOf(context: Context, whom: Whom, how: OneOf, say: SayNumber): Share {
  if ('proportional' in how) return proportional(context, whom, how, say)
  if ('bands' in how) return bands(context, whom, how, say)
  if ('levels' in how) return levels(context, whom, how.levels, how.worth)
  return checklist(context, whom, how.checklist)
}

interface Straight {
  readonly proportional: AnyM
  readonly full: AnyM
  readonly zero?: AnyM
  readonly nothingUnder?: string | { readonly parameter: string }
}
/** The part of the way from `zero` to `full`, never less than nothing or more than all. */
export function straight(value: Fraction, full: Fraction, from: Fraction, nothingUnder?: Fraction): Fraction {
  const rising = compare(full, from) > 0
  if (nothingUnder && (rising ? compare(value, nothingUnder) < 0 : compare(value, nothingUnder) > 0)) return zero
  return least([one, most([zero, divide(subtract(value, from), subtract(full, from))])])
}
function proportional(context: Context, whom: Whom, how: Straight, say: SayNumber): Share {
  const value = measure(context, whom, how.proportional)
  const full = bound(context, whom, how.full)
  const from = how.zero === undefined ? { value: zero } : bound(context, whom, how.zero)
  const floor = how.nothingUnder === undefined ? undefined : amount(context, whom, how.nothingUnder)
  const unknown = gravest([value, full, from, floor ?? { value: zero }].filter(isUnknown))
  if (unknown) return unknown
  if (isUnknown(value) || isUnknown(full) || isUnknown(from) || (floor && isUnknown(floor)))
    throw new Error('unreachable: unknowns have been answered')
  if (value.soFar) return pending('天数还在增加，结束的日子未到')
  if (compare(full.value, from.value) === 0) return empty('满分线与零分线相同，无从按比例')
  const because = `实为${say(whom, how.proportional, value.value)}，满分须${compare(full.value, from.value) > 0 ? '达' : '不超过'}${say(whom, how.proportional, full.value)}`
  return { share: straight(value.value, full.value, from.value, floor?.value), because, things: [], aside: [] }
}

interface Banded {
  readonly bands: AnyM
  readonly marks: readonly ({ readonly from: AnyM; readonly share: Portion } | { readonly upTo: AnyM; readonly share: Portion })[]
}
type Portion = string | { readonly parameter: string }
function bands(context: Context, whom: Whom, how: Banded, say: SayNumber): Share {
  const value = measure(context, whom, how.bands)
  if (isUnknown(value)) return value
  if (value.soFar) return pending('天数还在增加，结束的日子未到')
  const because = `实为${say(whom, how.bands, value.value)}，未到满分的一档`
  for (const mark of how.marks) {
    const line = bound(context, whom, 'from' in mark ? mark.from : mark.upTo)
    if (isUnknown(line)) return line
    const side = compare(value.value, line.value)
    if ('from' in mark ? side < 0 : side > 0) continue
    const share = amount(context, whom, mark.share)
    return isUnknown(share) ? share : { share: share.value, because, things: [], aside: [] }
  }
  return { share: zero, because, things: [], aside: [] }
}

function levels(context: Context, whom: Whom, name: string, worth: Readonly<Record<string, Portion>>): Share {
  const answer = oneFact(context, whom, name)
  if (isUnknown(answer)) return answer
  const share = amount(context, whom, worth[answer.value as string] ?? '0%')
  if (isUnknown(share)) return share
  const kind = whom === 'jurisdiction' ? '' : whom.is
  const fact = context.pack.words.subjects[kind]?.facts[name]
  return {
    share: share.value,
    because: `${fact?.title ?? name}为“${optionTitle(fact, answer.value as string)}”`,
    things: [],
    aside: [],
  }
}

/** The part of the items that hold; what cannot be told yet leaves its part to its neighbours. */
function checklist(
  context: Context,
  whom: Whom,
  items: readonly { readonly title: string; readonly when: AnyC; readonly parts?: number }[],
): Share {
  const aside: Unknown[] = []
  const failed: string[] = []
  const things: Thing[] = []
  let [held, all] = [0, 0]
  for (const item of items) {
    const answer = condition(context, whom, item.when)
    if (isUnknown(answer)) {
      if (answer.state === 'missing' || answer.state === 'empty')
        return { state: answer.state, why: `${item.title}：${answer.why}` }
      aside.push({ state: answer.state, why: `${item.title}：${answer.why}` })
      continue
    }
    all += item.parts ?? 1
    if (answer.value) held += item.parts ?? 1
    else {
      failed.push(item.title)
      things.push(...countedBy(context, whom, { not: item.when }))
    }
  }
  const worst = gravest(aside)
  if (worst && all === 0) return worst
  return {
    share: fraction(BigInt(held), BigInt(all)),
    because: `未做到：${failed.join('、')}`,
    things: [...new Set(things)],
    aside,
  }
}

function deducted(context: Context, whom: Whom, grounds: readonly AnyDeduction[], full: Fraction): Earned | Unknown {
  const aside: Unknown[] = []
  const lost: Lost[] = []
  let left = full
  for (const ground of grounds) {
    const points = loss(context, whom, ground)
    if (isUnknown(points)) {
      if (points.state === 'missing' || points.state === 'empty')
        return { state: points.state, why: `${ground.because}：${points.why}` }
      aside.push({ state: points.state, why: `${ground.because}：${points.why}` })
      continue
    }
    // A line never earns less than nothing, and what is printed as lost adds up to what is missing.
    const taken = least([left, points.value])
    if (compare(taken, zero) <= 0) continue
    left = subtract(left, taken)
    lost.push({ ground, points: taken, things: countedBy(context, whom, 'when' in ground ? ground.when : ground.forEach) })
  }
  const worst = gravest(aside)
  if (worst && aside.length === grounds.length) return worst
  return { points: left, lost, aside }
}
function loss(context: Context, whom: Whom, ground: AnyDeduction) {
  const points = amount(context, whom, ground.points)
  if (isUnknown(points)) return points
  if ('when' in ground) {
    const held = condition(context, whom, ground.when)
    return isUnknown(held) ? held : { value: held.value ? points.value : zero }
  }
  const times = measure(context, whom, ground.forEach)
  if (isUnknown(times)) return times
  if (times.soFar) return pending('还在增加')
  const all = multiply(points.value, most([zero, times.value]))
  if (ground.atMost === undefined) return { value: all }
  const cap = amount(context, whom, ground.atMost)
  return isUnknown(cap) ? cap : { value: least([all, cap.value]) }
}

interface EachOf {
  readonly of: string
  readonly via?: string
  readonly where?: AnyC
  readonly weight?: AnyM
  readonly earn: OneOf
}
/** The mean, weighted or plain, over the things that belong; pending and excused ones are left out of both sides. */
function each(context: Context, whom: Whom, how: EachOf, say: SayNumber): Share {
  const { told, unknown } = overItems(context, whom, how.of, how.via, how.where)
  if (unknown) return unknown
  let [points, weights] = [zero, zero]
  const left: Unknown[] = []
  const short: Thing[] = []
  for (const [item, held] of told) {
    if (!held) continue
    const got = shareOf(context, item, how.earn, say)
    const weight = how.weight === undefined ? { value: one } : measure(context, item, how.weight)
    const open = gravest([got, weight].filter(isUnknown))
    if (open) {
      left.push({ state: open.state, why: `${item.title}：${open.why}` })
      if (open.state === 'pending' || open.state === 'excused') context.note({ thing: item, unknown: open })
      continue
    }
    if (isUnknown(got) || isUnknown(weight)) throw new Error('unreachable: unknowns have been answered')
    points = add(points, multiply(got.share, weight.value))
    weights = add(weights, weight.value)
    if (compare(got.share, one) < 0) short.push(item)
  }
  const worst = gravest(left)
  if (worst && (worst.state === 'missing' || worst.state === 'empty' || compare(weights, zero) === 0)) return worst
  const kind = context.pack.words.subjects[how.of]?.title ?? how.of
  if (compare(weights, zero) === 0) return empty(`没有${kind}可算`)
  return { share: divide(points, weights), because: `${short.length}个${kind}未得满分`, things: short, aside: [] }
}

/** Shares whole hundredths of points in proportion to weights: each its floor, then one more to the largest remainders, the first first. */
export function allocate(full: Fraction, weights: readonly Fraction[]): readonly Fraction[] {
  const all = weights.reduce(add, zero)
  if (compare(all, zero) === 0) return weights.map(() => zero)
  const exact = weights.map((w) => divide(multiply(multiply(full, whole(100)), w), all))
  const floors = exact.map((e) => e.n / e.d)
  const units = multiply(full, whole(100))
  let left = units.n / units.d - floors.reduce((a, b) => a + b, 0n)
  const byRemainder = exact
    .map((e, i) => ({ i, rest: fraction(e.n % e.d, e.d) }))
    .toSorted((a, b) => compare(b.rest, a.rest) || a.i - b.i)
  const more = new Set<number>()
  for (const { i } of byRemainder) {
    if (left <= 0n) break
    more.add(i)
    left--
  }
  return floors.map((f, i) => fraction(f + (more.has(i) ? 1n : 0n), 100n))
}
