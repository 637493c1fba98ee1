import { folds, inside, listed, textOf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { fromText, isLess, isSame, larger, minus, nought, parted, ratio, smaller, times, total } from './rational.ts'
import type { Rational } from './rational.ts'
import { spanOf } from './second-days.ts'
import { truths } from './second-truth.ts'
import { dayOf, itemsOf, parameterOf, valueOf, workingOf } from './second-world.ts'
import type { Made, World } from './second-world.ts'

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

function filedNumber(world: World, thing: Made, name: string): Rational | null {
  const working = workingOf(world, thing, name)
  if (working) return numberOf(world, working.thing, working.said)
  const filed = valueOf(world, thing, name)
  return typeof filed === 'string' ? (fromText(filed) ?? null) : null
}
