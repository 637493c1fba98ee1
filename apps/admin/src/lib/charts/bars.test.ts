import { expect, test } from 'vitest'
import { bars, heightOf, type Bars } from './bars.ts'

const shown: Bars = {
  parts: [
    { id: 'red', title: '红', fill: 'red-fill' },
    { id: 'green', title: '绿', fill: 'green-fill' },
  ],
  rows: [
    { key: 'a', title: '长兴县', values: [30, 90], says: '红 30 · 绿 90' },
    { key: 'b', title: '富阳区住房和城乡建设局', values: [1, 0], says: '红 1 · 绿 0' },
    { key: 'c', title: '常山县', values: [0, 0], says: '红 0 · 绿 0' },
  ],
}
interface Drawn {
  readonly grid: { readonly right: number }
  readonly xAxis: { readonly max: number }
  readonly yAxis: { readonly data: readonly string[]; readonly axisLabel: { readonly formatter: (name: string) => string } }
  readonly tooltip: { readonly formatter: (hovered: unknown) => string }
  readonly series: readonly { readonly id: string; readonly cursor: string; readonly data: readonly unknown[] }[]
}
const drawn = (of: Bars, picks = false) => bars(of, picks) as unknown as Drawn

test('bars are as long as their figures, the longest as long as there is room', () => {
  const { series, xAxis, yAxis } = drawn(shown)
  expect(yAxis.data).toEqual(['长兴县', '富阳区住房和城乡建设局', '常山县'])
  expect(series.slice(0, 2).map(({ id, data }) => [id, data])).toEqual([
    ['red', [30, 1, '-']],
    ['green', [90, '-', '-']],
  ])
  expect(xAxis.max).toBe(120)
})

test('shares are parts of the same length, and of nothing there is no share', () => {
  const { series, xAxis } = drawn({ ...shown, share: true })
  expect(series.slice(0, 2).map(({ data }) => data)).toEqual([
    [25, 100, '-'],
    [75, '-', '-'],
  ])
  expect(xAxis.max).toBe(100)
})

test('the figures stand at the end of each bar, and there is room for the longest', () => {
  const { series, grid } = drawn(shown)
  expect(series.at(-1)?.data).toMatchObject(shown.rows.map(({ says }) => ({ value: 0, label: { formatter: says } })))
  const longer = drawn({
    ...shown,
    rows: [{ key: 'a', title: '长兴县', values: [1, 1], says: '红 3,000 · 黄 2,000 · 绿 1,000' }],
  })
  expect(longer.grid.right).toBeGreaterThan(grid.right)
})

test('a long name is cut short on the axis and whole at the pointer', () => {
  const { yAxis, tooltip } = drawn(shown)
  expect(yAxis.data.map((name) => yAxis.axisLabel.formatter(name))).toEqual(['长兴县', '富阳区住房和城乡…', '常山县'])
  expect(tooltip.formatter([{ dataIndex: 1 }])).toBe('富阳区住房和城乡建设局\n红 1 · 绿 0')
})

test('only bars that lead somewhere look so', () => {
  expect(drawn(shown).series[0]?.cursor).toBe('default')
  expect(drawn(shown, true).series[0]?.cursor).toBe('pointer')
})

test('more bars need more room', () => expect(heightOf(7)).toBeGreaterThan(heightOf(3)))
