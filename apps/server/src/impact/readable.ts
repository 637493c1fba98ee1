import { isRefused, type Filed, type Pack, type Refused } from '@wenxiao/core'
import { readFacts, type OnRecord } from '@wenxiao/core/engine'
import type { LeftOutFact } from '../revisions/revision.ts'
import type { Standing } from './merge.ts'

/** A record as one version reads it, and what it does not know or cannot read of it. */
export interface Readable {
  readonly record: OnRecord
  readonly given: readonly Standing[]
  readonly leftOut: readonly LeftOutFact[]
}

/** Reads a record by a version that it was perhaps not filed under: what the version does not know is left out and named, the rest is read. */
export function readable(pack: Pack, on: string, things: readonly Standing[]): Readable | Refused {
  const left = new Map<string, { is: string; fact: string | null; because: string; things: number; example: string }>()
  const leave = (thing: Standing, fact: string | null, because: string): void => {
    const key = [thing.is, fact, because].join('\n')
    const before = left.get(key)
    if (before) before.things++
    else left.set(key, { is: thing.is, fact, because, things: 1, example: thing.id })
  }
  const ids = new Set<string>()
  const kinds = things.filter((thing) => {
    const known = Object.hasOwn(pack.words.subjects, thing.is)
    if (!known) leave(thing, null, '这一版没有这种评价对象')
    else if (ids.has(thing.id)) leave(thing, null, '编号与另一类对象相同')
    else return ids.add(thing.id)
    return false
  })
  const there = new Map(kinds.map((thing) => [thing.id, thing.is]))
  let given: readonly Standing[] = kinds.map((thing) => knownOf(pack, thing, there, leave))
  let record = readFacts(pack, { on, given })
  if (isRefused(record)) {
    given = without(given, record, leave)
    record = readFacts(pack, { on, given })
  }
  return isRefused(record) ? record : { record, given, leftOut: [...left.values()] }
}
type Leave = (thing: Standing, fact: string | null, because: string) => void

/** A thing with the links and facts that the version has a name for. */
function knownOf(pack: Pack, thing: Standing, there: ReadonlyMap<string, string>, leave: Leave): Standing {
  const subject = pack.words.subjects[thing.is]
  const facts = (list: Standing['facts']): Standing['facts'] =>
    Object.fromEntries(
      Object.entries(list).filter(([name]) => {
        const known = Object.hasOwn(subject?.facts ?? {}, name)
        if (!known) leave(thing, name, '这一版没有这个事实')
        return known
      }),
    )
  const links = Object.fromEntries(
    Object.entries(thing.links ?? {}).filter(([link, to]) => {
      const known = subject?.links?.[link] !== undefined && there.get(to) === subject.links[link]
      if (!known) leave(thing, link, subject?.links?.[link] === undefined ? '这一版没有这种归属' : '所归属的对象不在这一版里')
      return known
    }),
  )
  return {
    ...thing,
    links,
    facts: facts(thing.facts),
    ...(thing.anew ? { anew: Object.fromEntries(Object.entries(thing.anew).map(([track, list]) => [track, facts(list)])) } : {}),
  }
}

/** Without the facts that were refused by their place. */
function without(given: readonly Standing[], { refused }: Refused, leave: Leave): readonly Standing[] {
  const kept = given.map(({ anew, ...thing }): Draft => ({
    ...thing,
    facts: { ...thing.facts },
    ...(anew ? { anew: { ...anew } } : {}),
  }))
  for (const { path, because } of refused) {
    const [, index = '', inside = '', fact = ''] = /^given\[(\d+)\]\.(facts|anew\.[^.]+)(?:\.([^.[]+))?/.exec(path) ?? []
    const thing = kept[Number(index || -1)]
    if (!thing) continue
    if (inside === 'facts') delete thing.facts[fact]
    else if (thing.anew) {
      const track = inside.slice('anew.'.length)
      const { [fact]: _, ...rest } = thing.anew[track] ?? {}
      if (fact === '') delete thing.anew[track]
      else thing.anew[track] = rest
    }
    leave(thing, fact, because)
  }
  return kept
}
interface Draft extends Omit<Standing, 'facts' | 'anew'> {
  readonly facts: Record<string, Filed>
  readonly anew?: Record<string, Standing['facts']>
}
