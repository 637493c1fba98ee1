import type { AnswerCounts, CountyPack } from '@wenxiao/server/api'
import { less, sum } from './decimal.ts'
import { groupBy } from './group-by.ts'
import { sideText } from './side.ts'

export type Colour = 'red' | 'yellow' | 'green'
export const colours: readonly Colour[] = ['red', 'yellow', 'green']
export const keyOf = (row: CountyPack): string => sideText({ jurisdiction: row.jurisdiction.code, pack: row.pack.id })

/** The verdict of a sort that the pack states first; null where it has none. */
const first = (row: CountyPack, sort: AnswerCounts['sort']): AnswerCounts | null =>
  row.figures?.verdicts.find((verdict) => verdict.sort === sort) ?? null
export const gradesOf = (row: CountyPack): AnswerCounts | null => first(row, 'grade')
/** How many things have this light; null where nothing was worked out or the pack knows no lights. */
export const lightOf = (row: CountyPack, colour: Colour): number | null =>
  first(row, 'light')?.counts.find((one) => one.answer === colour)?.things ?? null

export const shows = ['all', 'red', 'newer', 'open', 'examples'] as const
export type Show = (typeof shows)[number]
const fits: Readonly<Record<Show, (row: CountyPack) => boolean>> = {
  all: () => true,
  red: (row) => (lightOf(row, 'red') ?? 0) > 0,
  newer: (row) => row.newer !== null,
  open: (row) => row.openRevisions > 0,
  examples: (row) => row.examplesWaiting > 0,
}
export const shown = (rows: readonly CountyPack[], show: Show): readonly CountyPack[] => rows.filter(fits[show])

export const columns = ['place', 'pack', 'open', 'examples', 'red', 'yellow', 'green', 'money'] as const
export type Column = (typeof columns)[number]
type Compare = (a: CountyPack, b: CountyPack) => number
const text =
  (of: (row: CountyPack) => string): Compare =>
  (a, b) =>
    of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : 0
const count =
  (of: (row: CountyPack) => number | null): Compare =>
  (a, b) =>
    (of(a) ?? -1) - (of(b) ?? -1)
const sign = (number: string): number => (/^-?[0.]*$/.test(number) ? 0 : number.startsWith('-') ? -1 : 1)
const compares: Readonly<Record<Column, Compare>> = {
  place: text((row) => row.jurisdiction.code),
  pack: text((row) => `${row.pack.title} ${row.pack.version}`),
  open: count((row) => row.openRevisions),
  examples: count((row) => row.examplesWaiting),
  red: count((row) => lightOf(row, 'red')),
  yellow: count((row) => lightOf(row, 'yellow')),
  green: count((row) => lightOf(row, 'green')),
  money: (a, b) => sign(less(a.figures?.cut ?? '0', b.figures?.cut ?? '0')),
}

/** Sorted by a column; those that are equal stand by division code. */
export const sorted = (rows: readonly CountyPack[], column: Column, up: boolean): readonly CountyPack[] =>
  rows.toSorted((a, b) => (up ? 1 : -1) * compares[column](a, b) || compares.place(a, b))

export const maps = ['red', 'money', 'examples'] as const
export type MapOf = (typeof maps)[number]
/** What an address asks for; money from the most unless it says otherwise. */
export interface Wish {
  readonly sort: Column
  readonly up: boolean
  readonly show: Show
  readonly map: MapOf
  /** The row whose figures stand open beside the table. */
  readonly open: string | null
}
export const wishIn = (query: URLSearchParams): Wish => ({
  sort: columns.find((one) => one === query.get('sort')) ?? 'money',
  up: query.get('by') === 'up',
  show: shows.find((one) => one === query.get('show')) ?? 'all',
  map: maps.find((one) => one === query.get('map')) ?? 'red',
  open: query.get('open'),
})
/** The address of the page with something wished otherwise; what is as it always is stays out of it. */
export const addressOf = (wish: Wish, other: Partial<Wish> = {}): string => {
  const { sort, up, show, map, open } = { ...wish, ...other }
  const query = new URLSearchParams({
    ...(sort === 'money' ? {} : { sort }),
    ...(up ? { by: 'up' } : {}),
    ...(show === 'all' ? {} : { show }),
    ...(map === 'red' ? {} : { map }),
    ...(open === null ? {} : { open }),
  }).toString()
  return `/province${query === '' ? '' : `?${query}`}`
}

/** The first two that use the same pack, which say most side by side; else the first two. */
export const alike = (rows: readonly CountyPack[]): readonly CountyPack[] => {
  const shared = [...groupBy(rows, (row) => row.pack.id).values()].find((group) => group.length > 1)
  return (shared ?? rows).slice(0, 2)
}

/** Totals of exactly these rows; grades by the word they are given in. */
export const totalsOf = (rows: readonly CountyPack[]) => {
  const grades = new Map<string | null, { answer: string | null; title: string; things: number }>()
  for (const { answer, title, things } of rows.flatMap((row) => gradesOf(row)?.counts ?? [])) {
    const word = answer === null ? null : title
    grades.set(word, { answer, title, things: (grades.get(word)?.things ?? 0) + things })
  }
  const all = (of: (row: CountyPack) => number | null) => rows.reduce((whole, row) => whole + (of(row) ?? 0), 0)
  return {
    jurisdictions: new Set(rows.map((row) => row.jurisdiction.code)).size,
    packs: rows.length,
    open: all((row) => row.openRevisions),
    examples: all((row) => row.examplesWaiting),
    red: all((row) => lightOf(row, 'red')),
    yellow: all((row) => lightOf(row, 'yellow')),
    green: all((row) => lightOf(row, 'green')),
    grades: [...grades.values()].filter((one) => one.things > 0),
    money: sum(rows.map((row) => row.figures?.cut ?? '0')),
  }
}
