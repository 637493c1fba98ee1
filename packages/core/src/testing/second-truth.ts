import { inside, listed, signs, textOf } from './phrase.ts'
import type { Phrase, Sign } from './phrase.ts'
import { isLess } from './rational.ts'
import { numberOf } from './second-number.ts'
import { dayOf, itemsOf, valueOf, workingOf } from './second-world.ts'
import type { Made, World } from './second-world.ts'

type Table = Readonly<Record<string, unknown>>

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

/** Which of these things can be told to hold; all of them where nothing is asked. */
export const truths = (world: World, items: readonly Made[], where: unknown): readonly (boolean | null)[] =>
  items.map((item) => (where === undefined ? true : truthOf(world, item, where as Phrase)))
