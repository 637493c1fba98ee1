import type { Pack } from '../contract/pack.ts'
import type { Fact } from '../contract/words.ts'
import { printDay, readDay } from '../engine/day.ts'
import type { Draw } from './random.ts'
import { drawFrom } from './random.ts'

/** A facts file by the words of a pack with things, links and values drawn from a seed: few distinct values, so that thresholds and ties are met, and every way of not being known. */
export function randomRecord(pack: Pack, seed: number, mostOfAKind = 5): unknown {
  const draw = drawFrom(seed)
  const kinds = Object.entries(pack.words.subjects)
  const ids = new Map(
    kinds.map(([kind]) => [kind, Array.from({ length: draw.below(mostOfAKind) + 1 }, (_, i) => `${kind}-${i}`)]),
  )
  const given = kinds.flatMap(([kind, subject]) =>
    (ids.get(kind) ?? []).map((id) => {
      const links = Object.entries(subject.links ?? {}).flatMap(([link, target]) =>
        draw.once(8) ? [] : [[link, draw.one(ids.get(target) ?? [])] as const],
      )
      const facts = Object.entries(subject.facts).flatMap(([name, fact]) => {
        if (['measure', 'scheme', 'verdict'].includes(fact.from) || draw.once(12)) return []
        return [[name, filed(fact, draw)] as const]
      })
      return {
        is: kind,
        id,
        links: Object.fromEntries(links),
        facts: Object.fromEntries(withoutWrongOrder(subject.facts, facts)),
      }
    }),
  )
  return { on: '2024-06-30', given }
}
function filed(fact: Fact, draw: Draw): unknown {
  if ('every' in fact && fact.every !== undefined)
    return Array.from({ length: draw.below(4) === 0 ? draw.below(4) : 14 }, () => (draw.once(25) ? null : value(fact, draw)))
  if (draw.once(10)) return { pending: '未到时' }
  if (draw.once(12)) return draw.once(2) ? { excused: '免考' } : { excused: '免考', value: value(fact, draw) }
  return value(fact, draw)
}
function value(fact: Fact, draw: Draw): string {
  switch (fact.unit) {
    case 'yes-no':
      return draw.once(2) ? 'no' : 'yes'
    case 'choice':
      return draw.one(Object.keys('options' in fact ? fact.options : {}))
    case 'day':
      return printDay((readDay('2024-06-30') ?? 0) - 400 + draw.below(500))
    case 'paper':
    case 'text':
      return '有'
    default: {
      const [least, most] = [
        'least' in fact && fact.least !== undefined ? fact.least : '0',
        'most' in fact && fact.most !== undefined ? fact.most : undefined,
      ]
      if (most !== undefined) return fact.unit === 'ratio' ? '50%' : draw.one([least, most])
      return fact.unit === 'ratio'
        ? draw.one(['0%', '33.33%', '60%', '80%', '85%', '90%', '100%', '120%'])
        : draw.one(['0', '1', '2', '3', '5', '12.34', '49', '50', '60', '100', '1000', '50000', '1234567.89'])
    }
  }
}
/** Days that `notBefore` forbids are left out rather than made to fit. */
function withoutWrongOrder(
  facts: Readonly<Record<string, Fact>>,
  entries: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  const late = (name: string): boolean => {
    const fact = facts[name]
    if (!fact || fact.unit !== 'day' || !('notBefore' in fact) || fact.notBefore === undefined) return false
    const [own, before] = [name, fact.notBefore].map((n) => known(entries.find(([key]) => key === n)?.[1]))
    return typeof own === 'string' && typeof before === 'string' && own < before
  }
  return entries.filter(([name]) => !late(name))
}
const known = (filed: unknown): unknown => (typeof filed === 'object' && filed !== null && 'value' in filed ? filed.value : filed)
