import type { Filed, Pack } from '@wenxiao/core'
import { columnsOf, sameValue, writeCell, type FactColumn } from '@wenxiao/core/tables'
import { partsOf, type GivenThing } from './filed.ts'
import type { FactChange } from './preview.ts'
import { factKey, thingKey, type StandingThing } from './standing.ts'

/** What filing a thing would change: nothing, or what is shown and what is to be filed of it. */
export interface Compared {
  readonly becomes: 'added' | 'changed' | 'same'
  readonly changes: readonly FactChange[]
  readonly facts: Readonly<Record<string, Filed>>
  readonly anew: Readonly<Record<string, Readonly<Record<string, Filed>>>>
}
/** Compares things of a pack with what stands. `whole` also counts who vouches for a value, where the file says so. */
export function comparer(pack: Pack, standing: ReadonlyMap<string, StandingThing>, whole: boolean) {
  const kinds = new Map(Object.keys(pack.words.subjects).map((is) => [is, columnsOf(pack, is, tracksIn(pack))] as const))
  const facts = new Map(
    [...kinds].map(([is, columns]) => [
      is,
      new Map(columns.flatMap((one) => (one.as === 'fact' ? [[factKey(one.anew, one.name), one] as const] : []))),
    ]),
  )
  const called = (is: string, id: string, title: string | undefined) => title ?? standing.get(thingKey(is, id))?.title ?? id

  return (thing: GivenThing, titles: ReadonlyMap<string, string>): Compared => {
    const before = standing.get(thingKey(thing.is, thing.id))
    const changes: FactChange[] = []
    const change = (what: string, old: FactChange['before'], after: string) => changes.push({ what, before: old, after })
    if (thing.title !== undefined && thing.title !== before?.title)
      change(
        '名称',
        before?.title === undefined || before.title === null ? null : { text: before.title, by: null, at: null },
        thing.title,
      )
    for (const column of kinds.get(thing.is) ?? []) {
      const [to, was] = column.as === 'link' ? [thing.links?.[column.link], before?.links[column.link]] : []
      if (column.as !== 'link' || to === undefined || to === was) continue
      const name = (id: string) => called(column.to, id, titles.get(thingKey(column.to, id)))
      change(column.header, was === undefined ? null : { text: name(was), by: null, at: null }, name(to))
    }
    const changed = (anew: string | null, list: GivenThing['facts']): Record<string, Filed> =>
      Object.fromEntries(
        Object.entries(list).filter(([name, filed]) => {
          const column = facts.get(thing.is)?.get(factKey(anew, name))
          const old = before?.facts.get(factKey(anew, name))
          if (!column || (old && same(column, old.filed, filed, whole))) return false
          change(column.header, old ? { text: shown(column, old.filed), by: old.by, at: old.at } : null, shown(column, filed))
          return true
        }),
      )
    const own = changed(null, thing.facts)
    const anew = Object.fromEntries(
      Object.entries(thing.anew ?? {}).flatMap(([track, list]) => {
        const some = changed(track, list)
        return Object.keys(some).length > 0 ? [[track, some] as const] : []
      }),
    )
    return { becomes: before === undefined ? 'added' : changes.length > 0 ? 'changed' : 'same', changes, facts: own, anew }
  }
}
const tracksIn = (pack: Pack): readonly string[] =>
  (pack.schemes ?? []).flatMap((scheme) => scheme.tracks.map((track) => track.total))

function same({ fact }: FactColumn, old: Filed, now: Filed, whole: boolean): boolean {
  const [a, b] = [partsOf(old), partsOf(now)]
  if (!sameValue(fact, [a.plain, a.unit ?? undefined], [b.plain, b.unit ?? undefined])) return false
  return !whole || (['origin', 'by', 'at', 'evidence'] as const).every((key) => b[key] === null || a[key] === b[key])
}
function shown({ fact, unit }: FactColumn, filed: Filed): string {
  const { plain, unit: written } = partsOf(filed)
  return writeCell(fact, plain, written ?? undefined, unit).text
}
