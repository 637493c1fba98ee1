import type { CountyPack } from '@wenxiao/server/api'
import { sum } from './decimal.ts'
import { groupBy } from './group-by.ts'
import { lightOf, type MapOf } from './province.ts'

export interface Place {
  readonly code: string
  readonly title: string
  readonly parent: { readonly code: string; readonly title: string } | null
}
/** One jurisdiction on the map: where it stands, what is printed on it, how deep its colour is; no value where no rules are in use. */
export interface Tile {
  readonly place: Place
  readonly column: number
  readonly row: number
  readonly value: string | null
  readonly depth: 0 | 1 | 2 | 3 | 4 | 'none'
}
/** From which value on a tile is one step deeper; money in yuan. */
export const steps: Readonly<Record<MapOf, readonly [number, number, number, number]>> = {
  red: [1, 2, 3, 5],
  money: [1, 100_000, 1_000_000, 10_000_000],
  examples: [1, 10, 30, 60],
}
const depths = [0, 1, 2, 3, 4] as const
const depthAt = (value: number, of: MapOf) => depths[steps[of].filter((step) => value >= step).length] ?? 0

const valueOf = (rows: readonly CountyPack[], of: MapOf): string | null => {
  if (rows.length === 0) return null
  if (of === 'money') return sum(rows.map((row) => row.figures?.cut ?? '0'))
  const counts = rows.map((row) => (of === 'red' ? (lightOf(row, 'red') ?? 0) : row.examplesWaiting))
  return String(counts.reduce((all, one) => all + one, 0))
}

interface TileMap {
  readonly tiles: readonly Tile[]
  /** What stands before a line: the one above its jurisdictions. */
  readonly heads: readonly { readonly title: string | null; readonly row: number }[]
  readonly rows: number
}
/** Every place once: a line for each one above, its own after it by division code; a line that is full goes on in the next. */
export const tilesOf = (places: readonly Place[], rows: readonly CountyPack[], of: MapOf, most: number): TileMap => {
  const byCode = places.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const used = groupBy(rows, (row) => row.jurisdiction.code)
  const tiles: Tile[] = []
  const heads: { title: string | null; row: number }[] = []
  let line = 0
  for (const group of groupBy(byCode, (place) => place.parent?.code ?? null).values()) {
    heads.push({ title: group[0]?.parent?.title ?? null, row: line })
    for (const [index, place] of group.entries()) {
      const value = valueOf(used.get(place.code) ?? [], of)
      const depth = value === null ? 'none' : depthAt(Number(value), of)
      tiles.push({ place, column: index % most, row: line + Math.floor(index / most), value, depth })
    }
    line += Math.ceil(group.length / most)
  }
  return { tiles, heads, rows: line }
}
