import type { Filed, Pack } from '@wenxiao/core'
import type { GivenThing } from './filed.ts'
import { thingKey, type StandingThing } from './standing.ts'

/** Fact sheets of a filing are cut where they would grow larger than this, in characters. */
const mostSheet = 1_000_000

/** What a thing is called and belongs to once a file is filed: as the file says, else as it stands. */
export type Bare = Omit<GivenThing, 'facts' | 'anew'>
export function bareOf(pack: Pack, incoming: ReadonlyMap<string, GivenThing>, standing: ReadonlyMap<string, StandingThing>) {
  const there = (is: string, id: string) => incoming.has(thingKey(is, id)) || standing.has(thingKey(is, id))
  return (is: string, id: string): Bare => {
    const [now, before] = [incoming.get(thingKey(is, id)), standing.get(thingKey(is, id))]
    const title = now?.title ?? before?.title ?? undefined
    const kinds = pack.words.subjects[is]?.links ?? {}
    const links = Object.entries({ ...before?.links, ...now?.links }).filter(([link, to]) => there(kinds[link] ?? '', to))
    return {
      is,
      id,
      ...(title === undefined ? {} : { title }),
      ...(now?.classified || before?.classified ? { classified: true } : {}),
      links: Object.fromEntries(links),
    }
  }
}

/** Everything that some things belong to, and what that belongs to, without facts: a facts file names all that it leads to. */
export function belonging(pack: Pack, given: readonly Bare[], bare: (is: string, id: string) => Bare): readonly GivenThing[] {
  const named = new Set(given.map(({ is, id }) => thingKey(is, id)))
  const more: GivenThing[] = []
  const queue = [...given]
  for (let thing = queue.pop(); thing; thing = queue.pop())
    for (const [link, id] of Object.entries(thing.links ?? {})) {
      const is = pack.words.subjects[thing.is]?.links?.[link] ?? ''
      if (named.has(thingKey(is, id))) continue
      named.add(thingKey(is, id))
      const found = { ...bare(is, id), facts: {} }
      more.push(found)
      queue.push(found)
    }
  return more
}

/** The facts files in which changed things are filed, each complete in itself. */
export function factsFiles(
  pack: Pack,
  on: string,
  changed: readonly GivenThing[],
  bare: (is: string, id: string) => Bare,
): readonly string[] {
  const parts: GivenThing[][] = []
  let size = mostSheet
  for (const thing of changed) {
    const own = JSON.stringify(thing).length
    if (size + own > mostSheet) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(thing)
    size += own
  }
  return parts.map((given) => JSON.stringify({ on, given: [...given, ...belonging(pack, given, bare)] }))
}

/** A fact as a person files it, where the file does not say where it comes from. */
export const filedBy = (list: Readonly<Record<string, Filed>>): Readonly<Record<string, Filed>> =>
  Object.fromEntries(Object.entries(list).map(([name, filed]) => [name, withOrigin(filed)]))
function withOrigin(filed: Filed): Filed {
  if (typeof filed === 'string' || Array.isArray(filed) || !('value' in filed) || 'excused' in filed)
    return { value: filed as string, origin: 'filed' }
  return filed.origin === undefined ? { ...filed, origin: 'filed' } : filed
}
