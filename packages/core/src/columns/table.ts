import type { Pack } from '../contract/pack.ts'
import type { OnRecord, Thing } from '../engine/record.ts'

/** All things of one kind as rows; a link is a column of row numbers in another table, −1 where it leads nowhere. */
export interface Table {
  readonly kind: string
  readonly things: readonly Thing[]
  readonly links: ReadonlyMap<string, Int32Array>
}

export function tablesOf(pack: Pack, record: OnRecord): ReadonlyMap<string, Table> {
  const rows = new Map<string, number>()
  for (const list of record.byKind.values()) list.forEach((thing, i) => rows.set(thing.id, i))
  return new Map(
    Object.entries(pack.words.subjects).map(([kind, subject]) => {
      const things = record.byKind.get(kind) ?? []
      const links = Object.keys(subject.links ?? {}).map(
        (link) => [link, Int32Array.from(things, (t) => rows.get(t.links[link] ?? '') ?? -1)] as const,
      )
      return [kind, { kind, things, links: new Map(links) }]
    }),
  )
}
