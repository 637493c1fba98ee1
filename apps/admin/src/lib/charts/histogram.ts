import { depthOf } from '../grade.ts'
import { ordered } from '../order.ts'
import { say } from '../say.ts'
import type { BarSeriesOption, Option } from './engine.ts'
import { token } from './theme.ts'

/** How totals are spread: equal steps from nothing to full marks, and where each grade begins. */
export interface Spread {
  readonly title: string
  /** Full marks. */
  readonly most: number
  /** Each step with how many were in it (null where there is no former state), and how many of each grade are in it. */
  readonly steps: readonly {
    readonly from: number
    readonly before: number | null
    readonly after: readonly { readonly answer: string | null; readonly things: number }[]
  }[]
  readonly marks: readonly { readonly at: number; readonly title: string }[]
}
export interface SpreadRow {
  readonly from: number
  readonly to: number
  /** 70 至不满 75. */
  readonly range: string
  readonly before: number | null
  readonly after: number
  /** How many of each of the grades, in their order. */
  readonly parts: readonly number[]
}
/** The figures of a histogram as a table: its grades from the best, its steps from the first that is not empty. */
export interface SpreadTable {
  readonly grades: readonly { readonly answer: string | null; readonly title: string }[]
  readonly rows: readonly SpreadRow[]
}

const round = (value: number) => Math.round(value * 100) / 100
const all = (after: Spread['steps'][number]['after']) => after.reduce((sum, one) => sum + one.things, 0)

export function spreadTable({ steps, most }: Spread): SpreadTable {
  const answers = [...new Set(steps.flatMap((step) => step.after.map((one) => one.answer)))]
  const grades = ordered(
    'grade',
    answers.map((answer) => ({ answer, title: answer ?? say('grade.none') })),
  )
  const filled = steps.findIndex((step) => (step.before ?? 0) + all(step.after) > 0)
  // One empty step on the left and half of all at least, and every second step has a figure under it.
  const last = Math.min(filled - 1, Math.floor(steps.length / 2))
  const first = Math.max(0, last - (last % 2))
  const rows = steps.slice(first).map(({ from, before, after }, at, shown) => {
    const to = round(shown[at + 1]?.from ?? most)
    const range = say(at === shown.length - 1 ? 'spread.last' : 'spread.range', { from: round(from), to })
    const of = (answer: string | null) => all(after.filter((one) => one.answer === answer))
    return { from: round(from), to, range, before, after: all(after), parts: grades.map(({ answer }) => of(answer)) }
  })
  return { grades, rows }
}

/** Depths of indigo; a pale one has the edge of a darker one. */
const looks = [1, 2, 3, 4, 'none'] as const
const fill = (look: (typeof looks)[number]) => (look === 'none' ? token('sunken') : token(`grade-${look}`))
const edge = (look: (typeof looks)[number]) =>
  look === 'none'
    ? { borderColor: token('line-input'), borderWidth: 1 }
    : look > 2
      ? { borderColor: token('grade-2'), borderWidth: 1 }
      : {}

/** Bars as deep as their grade, the former state as an ochre outline, a dashed line where each grade begins. */
export function histogram(spread: Spread): Option {
  const { grades, rows } = spreadTable(spread)
  const least = rows[0]?.from ?? 0
  const step = (rows[0]?.to ?? spread.most) - least
  const bars = looks.map((look): BarSeriesOption => {
    const of = grades.flatMap(({ answer }, at) => (depthOf(answer) === look ? [at] : []))
    return {
      id: `grade-${look}`,
      type: 'bar',
      stack: 'after',
      barCategoryGap: '14%',
      cursor: 'default',
      emphasis: { disabled: true },
      itemStyle: { color: fill(look), ...edge(look) },
      data: rows.map((row) => {
        const things = of.reduce((sum, at) => sum + (row.parts[at] ?? 0), 0)
        return [(row.from + row.to) / 2, things === 0 ? '-' : things]
      }),
    }
  })
  const known = rows.some((row) => row.before !== null)
  return {
    grid: { left: 4, right: 16, top: 26, bottom: 2 },
    xAxis: {
      type: 'value',
      min: least,
      max: spread.most,
      interval: step * 2,
      containShape: false, // the bars fill their steps and no more
      axisLine: { show: true, lineStyle: { color: token('chart-axis') } },
      splitLine: { show: false },
      axisLabel: { hideOverlap: true },
    },
    yAxis: { type: 'value', minInterval: 1, splitNumber: 4 },
    tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, formatter: (hovered) => tip({ grades, rows }, indexOf(hovered)) },
    series: [
      ...bars,
      {
        id: 'before',
        type: 'line',
        step: 'end',
        symbol: 'none',
        silent: true,
        tooltip: { show: false },
        lineStyle: { color: token('ochre-solid'), width: 2 },
        data: known ? [...rows.map((row) => [row.from, row.before ?? 0]), [spread.most, rows.at(-1)?.before ?? 0]] : [],
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: token('ink'), type: [3, 3], width: 1 },
          label: { position: 'end', distance: 6, color: token('ink'), formatter: '{b}' },
          data: markLines(spread.marks, least, spread.most),
        },
      },
    ],
  }
}

/** Where grades begin; the names of two that lie close stand on either side of them, and none runs out of the picture. */
function markLines(marks: Spread['marks'], least: number, most: number) {
  const range = most - least
  const sorted = marks.toSorted((a, b) => a.at - b.at)
  const near = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && b - a < range * 0.15
  return sorted.map(({ at, title }, place) => {
    const edge = range * 0.05
    const below = near(sorted[place - 1]?.at, at) || at < least + edge
    const above = near(at, sorted[place + 1]?.at) || at > most - edge
    const align = below === above ? ('center' as const) : above ? ('right' as const) : ('left' as const)
    return { name: `${title} ≥ ${round(at)}`, xAxis: at, label: { align } }
  })
}

const indexOf = (hovered: unknown): number => {
  const [first] = Array.isArray(hovered) ? (hovered as readonly { readonly dataIndex: number }[]) : []
  return first?.dataIndex ?? -1
}
/** What stands at the pointer: the step, what was, what is, and of which grades. */
function tip({ grades, rows }: SpreadTable, at: number): string {
  const row = rows[at]
  if (!row) return ''
  const parts = grades.flatMap(({ title }, grade) => (row.parts[grade] ? [`${title} ${row.parts[grade]}`] : []))
  const counts =
    row.before === null
      ? say('spread.count', { count: row.after })
      : say('spread.counts', { before: row.before, after: row.after })
  return [row.range, counts, ...(parts.length ? [parts.join(' · ')] : [])].join('\n')
}
