import type { Fact, Filed, Pack, Plain } from '@wenxiao/core'
import { printDay, readDay } from '@wenxiao/core/engine'
import type { Standing } from '../impact/merge.ts'
import { partsOf } from '../sheets/filed.ts'
import type { Draw } from './draw.ts'

/** How one sample project differs from the one it is made after. */
export interface Variation {
  readonly draw: Draw
  /** How well it goes, from 0 to 100. */
  readonly quality: number
  /** Money is so many per cent of the pattern's. */
  readonly money: number
  /** All days lie so many days earlier. */
  readonly earlier: number
}

/** What was done out of what was to be done: falls behind where things go badly. */
const achieved =
  /(done|closed|met|ok|linked|accepted|adopted|used|fixed|cleared|matched|migrated|prefilled|reused|retired|adopting|true|watched|trusted)$/

/** A thing like another, with its facts varied by their kind; everything is marked as assumed. */
export function varied(pack: Pack, thing: Standing, by: Variation): Standing {
  const declared = pack.words.subjects[thing.is]?.facts ?? {}
  const facts = Object.entries(thing.facts).flatMap(([name, filed]): readonly (readonly [string, Filed])[] => {
    const fact = declared[name]
    const { plain, unit } = partsOf(filed)
    if (!fact || (fact.unit === 'paper' && fact.from === 'filed' && by.draw.chance((100 - by.quality) / 6))) return []
    const value = typeof plain === 'object' && !Array.isArray(plain) ? plain : valueOf(name, fact, plain, by)
    if (typeof value === 'object' && !Array.isArray(value)) return [[name, value]]
    return [[name, { value, origin: 'assumed', ...(unit === null ? {} : { unit }) }]]
  })
  const acts = thing.acts?.map((act) => ({ ...(act as object), on: earlier((act as { on: string }).on, by.earlier) }))
  return { ...thing, facts: Object.fromEntries(facts), ...(acts ? { acts } : {}) }
}

function valueOf(name: string, fact: Fact, plain: Plain, by: Variation): Plain {
  if (Array.isArray(plain)) return plain.map((one: string | null) => (one === null ? null : oneOf(name, fact, one, by)))
  return typeof plain === 'string' ? oneOf(name, fact, plain, by) : plain
}
function oneOf(name: string, fact: Fact, text: string, { draw, quality, money, earlier: days }: Variation): string {
  switch (fact.unit) {
    case 'day':
      return earlier(text, days)
    case 'yuan':
      return String(Math.round((Number(text) * money) / 100_000) * 1_000)
    case 'yes-no':
      return text === 'yes' && fact.from !== 'decision' && draw.chance((100 - quality) / 5) ? 'no' : text
    case 'ratio': {
      const moved = Number.parseInt(text, 10) + Math.round((quality - 60) / 4) + draw.below(9) - 4
      return `${Math.min(100, Math.max(5, moved))}%`
    }
    case 'choice':
    case 'paper':
    case 'text':
    case 'points':
    case 'days':
      return text
    default:
      return achieved.test(name) || name === 'monthly-use'
        ? String(Math.max(0, Math.round((Number(text) * (50 + quality / 2 + draw.below(7) - 3)) / 100)))
        : text
  }
}
function earlier(text: string, days: number): string {
  const day = readDay(text)
  return day === undefined ? text : printDay(day - days)
}
