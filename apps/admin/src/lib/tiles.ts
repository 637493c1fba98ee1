import type { CountyPack } from '@wenxiao/server/api'
import { sum } from './decimal.ts'
import { groupBy } from './group-by.ts'
import { lightOf, type MapOf } from './province.ts'

export interface Place {
  readonly code: string
  readonly title: string
  readonly parent: { readonly code: string; readonly title: string } | null
}
/** One jurisdiction on the map: where it stands, what is printed on it, how deep its colour is; no value where no rules are in use, or they give none. */
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
  const known = rows.flatMap((row) => {
    const value = of === 'money' ? row.figures?.cut : of === 'red' ? lightOf(row, 'red') : row.examplesWaiting
    return value === undefined || value === null ? [] : [String(value)]
  })
  return known.length === 0 ? null : sum(known)
}

interface TileMap {
  readonly tiles: readonly Tile[]
  readonly rows: number
}
/** Every place once by division code: each city on a line of its own with what lies in it (the first four digits say so); a full line goes on in the next. */
export const tilesOf = (places: readonly Place[], rows: readonly CountyPack[], of: MapOf, most: number): TileMap => {
  const byCode = places.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const used = groupBy(rows, (row) => row.jurisdiction.code)
  const tiles: Tile[] = []
  let line = 0
  for (const group of groupBy(byCode, (place) => place.code.slice(0, 4)).values()) {
    for (const [index, place] of group.entries()) {
      const value = valueOf(used.get(place.code) ?? [], of)
      const depth = value === null ? 'none' : depthAt(Number(value), of)
      tiles.push({ place, column: index % most, row: line + Math.floor(index / most), value, depth })
    }
    line += Math.ceil(group.length / most)
  }
  return { tiles, rows: line }
}
