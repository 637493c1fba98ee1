import { addItem, addThing, chooseAny, itemsOf, ownerOf, put, unitOf, workingOf } from './making.ts'
import type { Maker, Making } from './making.ts'
import { folds, inside, kindInside, listed, textOf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { fromText, isLess, isSame, minus, nought, parted, plus, ratio, times, toText, unitsOf, unity } from './rational.ts'
import type { Rational } from './rational.ts'
import { satisfy } from './satisfy.ts'
import { reachSpan } from './reach-span.ts'
import { numberOf } from './second-number.ts'

/** A number to be reached; for months, so many days beside it. */
export interface Aim {
  readonly number: Rational
  readonly days: number
}
const aim = (number: Rational): Aim => ({ number, days: 0 })
type Table = Readonly<Record<string, unknown>>

/** Decimal text of an exact number; undefined when it does not end within twelve places. */
export function written(value: Rational, unit: string): string | undefined {
  const scaled = unit === 'ratio' ? times(value, ratio(100)) : value
  for (let places = 0; places <= 12; places++) {
    const units = unitsOf(scaled, { places, mode: 'down' })
    if (isSame(ratio(units, 10n ** BigInt(places)), scaled)) return `${toText(units, places)}${unit === 'ratio' ? '%' : ''}`
  }
  return undefined
}
export const wholeOf = (value: Rational): number | undefined =>
  value.n >= 0n && value.n % value.d === 0n && value.n / value.d <= 20_000n ? Number(value.n / value.d) : undefined

/** Puts down facts so that a measure comes to this number; no when it knows no way. Whether it did is checked afterwards. */
export function reach(making: Making, thing: Maker, said: Phrase, to: Aim): boolean {
  if (typeof said === 'string') return reachFact(making, thing, said, to)
  if ('parameter' in said) return isReached(making, thing, said, to)
  for (const fold of folds) if (fold in said) return reachFold(making, thing, fold, said, to)
  if ('difference' in said) return reachDifference(making, thing, inside(said, 'difference'), inside(said, 'less'), to)
  if ('product' in said) return reachBy(making, thing, inside(said, 'product'), inside(said, 'by'), to)
  if ('price' in said) return reachBy(making, thing, inside(said, 'times'), inside(said, 'price'), to)
  if ('ratio' in said) return reachOver(making, thing, inside(said, 'ratio'), inside(said, 'over'), to)
  if ('rate' in said) return reachOver(making, thing, inside(said, 'rate'), inside(said, 'per'), to)
  if ('count' in said) return reachCount(making, thing, said, to)
  if ('share' in said) return reachShare(making, thing, said, to)
  if ('from' in said) return reachSpan(making, thing, said, to)
  return 'rank' in said && reachRank(making, thing, said, to)
}
const isReached = (making: Making, thing: Maker, said: Phrase, to: Aim): boolean => {
  const found = numberOf(making, thing, said)
  return found !== null && isSame(found, to.number)
}

function reachFact(making: Making, thing: Maker, name: string, to: Aim): boolean {
  if (fromText(name)) return isReached(making, thing, name, to)
  const owner = ownerOf(making, thing, name)
  const working = workingOf(making, owner.thing, owner.name)
  if (working !== undefined) return isReached(making, thing, name, to) || reach(making, owner.thing, working as Phrase, to)
  const text = written(to.number, unitOf(making, owner.thing, owner.name))
  return text !== undefined && put(owner.thing, owner.name, text)
}

function reachFold(making: Making, thing: Maker, fold: (typeof folds)[number], said: Table, to: Aim): boolean {
  const rest = fold === 'sum' ? aim(nought) : to
  if (Array.isArray(said[fold])) return listed(said, fold).every((part, at) => reach(making, thing, part, at === 0 ? to : rest))
  const kind = kindInside(said)
  if (kind !== undefined) {
    const there = itemsOf(making, thing, kind, said['via'])
    const item = there[0] ?? addItem(making, thing, kind, said['via'])
    return (
      item !== undefined && there.length <= 1 && holds(making, item, said['where']) && reach(making, item, inside(said, fold), to)
    )
  }
  const owner = ownerOf(making, thing, textOf(said, fold))
  const last = said['last'] === undefined ? ratio(3) : numberOf(making, thing, inside(said, 'last'))
  const [many, unit] = [last && wholeOf(last), unitOf(making, owner.thing, owner.name)]
  const [own, other] = [written(to.number, unit), written(rest.number, unit)]
  if (!many || own === undefined || other === undefined) return false
  // The middle of three stands whether the highest and the lowest are left out or not.
  const isTrimmed = said['without'] === 'extremes'
  return put(
    owner.thing,
    owner.name,
    Array.from({ length: many }, (_, at) => (isTrimmed || at === many - 1 ? own : other)),
  )
}
const holds = (making: Making, item: Maker, where: unknown): boolean =>
  where === undefined || satisfy(making, item, where as Phrase, true)

/** What stands already stays; else the lesser is one, or the greater nothing where the difference lies below it. */
function reachDifference(making: Making, thing: Maker, of: Phrase, less: Phrase, to: Aim): boolean {
  const [greater, lesser] = [numberOf(making, thing, of), numberOf(making, thing, less)]
  if (lesser !== null) return reach(making, thing, of, aim(plus(lesser, to.number)))
  if (greater !== null) return reach(making, thing, less, aim(minus(greater, to.number)))
  const [first, second] = isLess(to.number, nought) ? [nought, minus(nought, to.number)] : [plus(to.number, unity), unity]
  return reach(making, thing, less, aim(second)) && reach(making, thing, of, aim(first))
}

/** A part of something, or so many at a price: what is fixed first, then the rest. */
function reachBy(making: Making, thing: Maker, of: Phrase, by: Phrase, to: Aim): boolean {
  chooseAny(making, thing, by)
  const fixed = numberOf(making, thing, by) ?? (reach(making, thing, by, aim(unity)) ? unity : null)
  return fixed !== null && !isSame(fixed, nought) && reach(making, thing, of, aim(parted(to.number, fixed)))
}
/** The lower side large enough for the upper to be written down. */
function reachOver(making: Making, thing: Maker, of: Phrase, over: Phrase, to: Aim): boolean {
  const base =
    numberOf(making, thing, over) ??
    [ratio(10_000), ratio(100), unity].find((number) => reach(making, thing, over, aim(number))) ??
    null
  return base !== null && !isSame(base, nought) && reach(making, thing, of, aim(times(to.number, base)))
}

function reachCount(making: Making, thing: Maker, said: Table, to: Aim): boolean {
  const [many, kind] = [wholeOf(to.number), kindInside(said) ?? '']
  if (many === undefined || many > 500) return false
  const there = itemsOf(making, thing, kind, said['via'])
  if (there.length > 0)
    return (
      isReached(making, thing, said, to) || (there.length === many && there.every((item) => holds(making, item, said['where'])))
    )
  for (let at = 0; at < many; at++) {
    const item = addItem(making, thing, kind, said['via'])
    if (!item || !holds(making, item, said['where'])) return false
  }
  return true
}
/** Of a hundred things as many as the per cent. */
function reachShare(making: Making, thing: Maker, said: Table, to: Aim): boolean {
  const [many, kind] = [wholeOf(times(to.number, ratio(100))), kindInside(said) ?? '']
  if (many === undefined || many > 100 || itemsOf(making, thing, kind, said['via']).length > 0) return false
  for (let at = 0; at < 100; at++) {
    const item = addItem(making, thing, kind, said['via'])
    if (!item || !holds(making, item, said['among']) || !satisfy(making, item, inside(said, 'where'), at < many)) return false
  }
  return true
}

/** As many better peers as the place asks for, of a hundred where it is a portion. */
function reachRank(making: Making, thing: Maker, said: Table, to: Aim): boolean {
  const isPlace = said['as'] === 'place'
  const place = wholeOf(isPlace ? to.number : times(to.number, ratio(100)))
  if (place === undefined || place < 1 || place > 100) return false
  const peers = [thing, ...Array.from({ length: isPlace ? place : 99 }, () => addThing(making, thing.is))]
  return peers.every((peer, at) => {
    const isBetter = at > 0 && at < place
    const score = ratio(at === 0 ? 500 : isBetter === (said['first'] === 'highest') ? 500 + at : 500 - at)
    return (
      (typeof said['within'] !== 'string' || sameGroup(making, peer, said['within'])) &&
      reach(making, peer, inside(said, 'rank'), aim(score))
    )
  })
}
function sameGroup(making: Making, peer: Maker, within: string): boolean {
  const owner = ownerOf(making, peer, within)
  const fact = making.pack.words.subjects[owner.thing.is]?.facts[owner.name]
  const option = fact && 'options' in fact ? Object.keys(fact.options)[0] : undefined
  return option !== undefined && put(owner.thing, owner.name, option)
}
