import type { Pack } from '../contract/pack.ts'
import type { Tabled } from '../contract/words.ts'
import { factOf, folds, inside, isTable, kindInside, linkTo, listed, signs, textOf } from './phrase.ts'
import type { Phrase, Sign } from './phrase.ts'
import { fromText, isLess, isSame, larger, minus, nought, parted, ratio, smaller, times, total } from './rational.ts'
import type { Rational } from './rational.ts'
import { spanOf } from './second-days.ts'

/** A made-up thing: everything on record about it is plain text, a list of it, or pending. */
export interface Made {
  readonly is: string
  readonly id: string
  readonly links: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string | readonly string[] | { readonly pending: string }>>
}
export interface World {
  readonly pack: Pack
  readonly on: string
  readonly things: readonly Made[]
}
type Table = Readonly<Record<string, unknown>>

/** A measure worked out a second time; null where it cannot be told. */
export function numberOf(world: World, thing: Made, said: Phrase): Rational | null {
  if (typeof said === 'string') return fromText(said) ?? filedNumber(world, thing, said)
  if ('parameter' in said) return parameterOf(world, thing, textOf(said, 'parameter'))
  for (const fold of folds) if (fold in said) return foldOf(fold, partsOf(world, thing, fold, said))
  if ('difference' in said) return joined(world, thing, said, 'difference', 'less', minus)
  if ('product' in said) return joined(world, thing, said, 'product', 'by', times)
  if ('price' in said) return joined(world, thing, said, 'price', 'times', times)
  if ('ratio' in said) return joined(world, thing, said, 'ratio', 'over', divided)
  if ('rate' in said) return joined(world, thing, said, 'rate', 'per', divided)
  if ('count' in said) return countOf(truths(world, itemsOf(world, thing, said), said['where']))
  if ('share' in said) return shareOf(world, thing, said)
  if ('from' in said) {
    const [from, to] = [dayOf(world, thing, textOf(said, 'from')), dayOf(world, thing, textOf(said, 'to'))]
    return from === null || to === null ? null : spanOf(from, to, textOf(said, 'in'))
  }
  return rankOf(world, thing, said)
}
const divided = (a: Rational, b: Rational): Rational | null => (isSame(b, nought) ? null : parted(a, b))
function joined(
  world: World,
  thing: Made,
  said: Table,
  a: string,
  b: string,
  work: (x: Rational, y: Rational) => Rational | null,
): Rational | null {
  const [x, y] = [numberOf(world, thing, inside(said, a)), numberOf(world, thing, inside(said, b))]
  return x === null || y === null ? null : work(x, y)
}

function partsOf(world: World, thing: Made, fold: string, said: Table): readonly (Rational | null)[] {
  if (Array.isArray(said[fold])) return listed(said, fold).map((part) => numberOf(world, thing, part))
  if (typeof said['over'] === 'string') {
    const items = itemsOf(world, thing, said)
    const held = truths(world, items, said['where'])
    return items.flatMap((item, at) => (held[at] === null ? [null] : held[at] ? [numberOf(world, item, inside(said, fold))] : []))
  }
  const filed = valueOf(world, thing, textOf(said, fold))
  if (!Array.isArray(filed)) return [null]
  const numbers = (filed as readonly string[]).map((text) => fromText(text) ?? null)
  if (said['without'] === 'extremes') return numbers.toSorted((a, b) => (a && b ? (isLess(a, b) ? -1 : 1) : 0)).slice(1, -1)
  const last = said['last'] === undefined ? null : numberOf(world, thing, inside(said, 'last'))
  return last === null ? numbers : numbers.slice(numbers.length - Number(last.n / last.d))
}
function foldOf(fold: (typeof folds)[number], parts: readonly (Rational | null)[]): Rational | null {
  const known = parts.filter((part) => part !== null)
  const [first, ...rest] = known
  if (known.length < parts.length) return null
  if (fold === 'sum') return total(known)
  if (first === undefined) return null
  if (fold === 'mean') return parted(total(known), ratio(known.length))
  return rest.reduce(fold === 'most' ? larger : smaller, first)
}
const truths = (world: World, items: readonly Made[], where: unknown): readonly (boolean | null)[] =>
  items.map((item) => (where === undefined ? true : truthOf(world, item, where as Phrase)))
const countOf = (held: readonly (boolean | null)[]): Rational | null =>
  held.includes(null) ? null : ratio(held.filter(Boolean).length)
function shareOf(world: World, thing: Made, said: Table): Rational | null {
  const items = itemsOf(world, thing, said)
  const among = truths(world, items, said['among'])
  const held = truths(
    world,
    items.filter((_, at) => among[at] === true),
    said['where'],
  )
  if (among.includes(null) || held.includes(null) || held.length === 0) return null
  return ratio(held.filter(Boolean).length, held.length)
}
function rankOf(world: World, thing: Made, said: Table): Rational | null {
  const groupOf = (one: Made): unknown => (typeof said['within'] === 'string' ? valueOf(world, one, said['within']) : null)
  const numbers = world.things
    .filter((one) => one.is === thing.is && groupOf(one) === groupOf(thing))
    .map((one) => numberOf(world, one, inside(said, 'rank')))
  const own = numberOf(world, thing, inside(said, 'rank'))
  if (own === null || numbers.includes(null)) return null
  const better = numbers.filter((n) => n !== null && (said['first'] === 'highest' ? isLess(own, n) : isLess(n, own))).length
  return said['as'] === 'place' ? ratio(better + 1) : ratio(better + 1, numbers.length)
}

/** A condition judged a second time; null where it cannot be told. */
export function truthOf(world: World, thing: Made, said: Phrase): boolean | null {
  if (typeof said === 'string') {
    const working = workingOf(world, thing, said)
    if (working) return truthOf(world, working.thing, working.said)
    const filed = valueOf(world, thing, said)
    return filed === 'yes' ? true : filed === 'no' ? false : null
  }
  if ('not' in said) {
    const inner = truthOf(world, thing, inside(said, 'not'))
    return inner === null ? null : !inner
  }
  if ('all' in said)
    return settledBy(
      listed(said, 'all').map((part) => truthOf(world, thing, part)),
      false,
    )
  if ('any' in said)
    return settledBy(
      listed(said, 'any').map((part) => truthOf(world, thing, part)),
      true,
    )
  if ('measure' in said)
    return settledBy(
      signs.flatMap((sign) => (sign in said ? [sideOf(world, thing, said, sign)] : [])),
      false,
    )
  if ('is' in said) {
    const filed = valueOf(world, thing, textOf(said, 'fact'))
    const asked = Array.isArray(filed)
      ? (filed as readonly string[]).slice(-Number(numberOf(world, thing, inside(said, 'last'))?.n ?? 0n))
      : [filed]
    return asked.every((answer) => typeof answer === 'string')
      ? asked.every((answer) => listed(said, 'is').includes(answer))
      : null
  }
  if ('eachYear' in said) {
    const at = dayOf(world, thing, textOf(said, 'day'))?.slice(5)
    const [from = '', to = ''] = said['eachYear'] as readonly string[]
    return at === undefined ? null : from <= to ? at >= from && at <= to : at >= from || at <= to
  }
  if ('happened' in said) return happened(world, thing, textOf(said, 'happened'))
  if ('known' in said) {
    const name = textOf(said, 'known')
    const filed = valueOf(world, thing, name)
    return workingOf(world, thing, name) ? null : typeof filed === 'string' || Array.isArray(filed)
  }
  const held = truths(world, itemsOf(world, thing, said), said['where'])
  if ('some' in said) return settledBy(held, true)
  return held.length === 0 ? null : settledBy(held, false)
}
/** One part settles the whole; short of that, whatever cannot be told leaves it open. */
const settledBy = (parts: readonly (boolean | null)[], by: boolean): boolean | null =>
  parts.includes(by) ? by : parts.includes(null) ? null : !by
function sideOf(world: World, thing: Made, said: Table, sign: Sign): boolean | null {
  const [left, right] = [numberOf(world, thing, inside(said, 'measure')), numberOf(world, thing, inside(said, sign))]
  if (left === null || right === null) return null
  return sign === 'over'
    ? isLess(right, left)
    : sign === 'under'
      ? isLess(left, right)
      : sign === 'atLeast'
        ? !isLess(left, right)
        : !isLess(right, left)
}
function happened(world: World, thing: Made, name: string): boolean | null {
  const filed = name === 'today' ? world.on : valueOf(world, thing, name)
  return typeof filed === 'string' ? filed <= world.on : filed === undefined ? null : false
}

function ownerOf(world: World, thing: Made, name: string): { readonly thing: Made; readonly name: string } | undefined {
  const [first = '', second] = name.split('.')
  if (second === undefined) return { thing, name: first }
  const owner = world.things.find((one) => one.id === thing.links[first])
  return owner && { thing: owner, name: second }
}
function workingOf(world: World, thing: Made, name: string): { readonly thing: Made; readonly said: Phrase } | undefined {
  const owner = ownerOf(world, thing, name)
  const said = owner && world.pack.workings[owner.thing.is]?.[owner.name]
  return said === undefined || owner === undefined ? undefined : { thing: owner.thing, said: said as Phrase }
}
function valueOf(world: World, thing: Made, name: string): Made['facts'][string] | undefined {
  const owner = ownerOf(world, thing, name)
  const filed = owner?.thing.facts[owner.name]
  const fact = owner && factOf(world.pack, owner.thing.is, owner.name)
  return filed === undefined && fact?.from === 'decision' && fact.unit === 'yes-no' ? 'no' : filed
}
function filedNumber(world: World, thing: Made, name: string): Rational | null {
  const working = workingOf(world, thing, name)
  if (working) return numberOf(world, working.thing, working.said)
  const filed = valueOf(world, thing, name)
  return typeof filed === 'string' ? (fromText(filed) ?? null) : null
}
function dayOf(world: World, thing: Made, name: string): string | null {
  if (name === 'today') return world.on
  const owner = ownerOf(world, thing, name)
  const filed = valueOf(world, thing, name)
  const fact = owner && factOf(world.pack, owner.thing.is, owner.name)
  // A day set in advance is known before it comes; any other has not happened yet.
  return typeof filed === 'string' && (filed <= world.on || (fact !== undefined && 'planned' in fact && fact.planned))
    ? filed
    : null
}
function itemsOf(world: World, thing: Made, said: Table): readonly Made[] {
  const kind = kindInside(said) ?? ''
  const link = linkTo(world.pack, kind, thing.is, said['via']) ?? ''
  return world.things.filter((one) => one.is === kind && one.links[link] === thing.id)
}

/** A parameter as the pack states it for this day and this thing. */
export function parameterOf(world: World, thing: Made, id: string): Rational | null {
  const parameter = world.pack.words.parameters[id]
  let stated: Tabled | null = null
  for (const value of parameter?.values ?? []) if (value.from <= world.on) stated = value.is
  if (!isTable(stated)) return stated === null ? null : (fromText(stated) ?? null)
  const [kind, name = ''] = (parameter?.by ?? '').split('.')
  const link = Object.entries(world.pack.words.subjects[thing.is]?.links ?? {}).find(([, to]) => to === kind)?.[0]
  const option = valueOf(world, thing, thing.is === kind ? name : `${link}.${name}`)
  const text = typeof option === 'string' ? stated[option] : undefined
  return text === undefined ? null : (fromText(text) ?? null)
}
