import { describe, expect, test } from 'vitest'
import type { BarSeriesOption, LineSeriesOption } from './engine.ts'
import { histogram, spreadTable, type Spread } from './histogram.ts'

const spread: Spread = {
  title: '评价得分',
  most: 100,
  steps: [
    { from: 0, before: 0, after: [] },
    { from: 20, before: 0, after: [] },
    { from: 40, before: 2, after: [{ answer: '差', things: 1 }] },
    {
      from: 60,
      before: 5,
      after: [
        { answer: '差', things: 2 },
        { answer: '优', things: 4 },
      ],
    },
    { from: 80, before: 1, after: [{ answer: null, things: 1 }] },
  ],
  marks: [{ at: 60, title: '优' }],
}
const alone: Spread = { ...spread, steps: spread.steps.map((step) => ({ ...step, before: null })) }
type Values = readonly (readonly [number, number | '-'])[]
const seriesOf = (of: Spread, id: string) =>
  (histogram(of).series as readonly (BarSeriesOption | LineSeriesOption)[]).find((series) => series.id === id)
const valuesOf = (of: Spread, id: string) => seriesOf(of, id)?.data as unknown as Values

describe('the figures of a histogram', () => {
  test('its grades stand from the best, what has none last; it begins just below the first that is not empty', () => {
    const { grades, rows } = spreadTable(spread)
    expect(grades.map(({ title }) => title)).toEqual(['优', '差', '未定'])
    expect(rows.map(({ range, before, after, parts }) => [range, before, after, ...parts])).toEqual([
      ['0 至不满 20', 0, 0, 0, 0, 0],
      ['20 至不满 40', 0, 0, 0, 0, 0],
      ['40 至不满 60', 2, 1, 0, 1, 0],
      ['60 至不满 80', 5, 6, 4, 2, 0],
      ['80 至 100', 1, 1, 0, 0, 1],
    ])
  })
  test('empty steps on the left are left out in twos, so that every second step has a figure under it', () => {
    const high = { ...spread, steps: spread.steps.map((step, at) => (at < 4 ? { ...step, before: 0, after: [] } : step)) }
    expect(spreadTable(high).rows.map(({ from }) => from)).toEqual([40, 60, 80])
  })
  test('at least half of the steps are shown, however high the totals lie', () => {
    const steps = Array.from({ length: 20 }, (_, at) => ({
      from: at * 5,
      before: null,
      after: at < 19 ? [] : [{ answer: '优', things: 1 }],
    }))
    expect(spreadTable({ ...alone, steps }).rows.map(({ from }) => from)).toEqual([50, 55, 60, 65, 70, 75, 80, 85, 90, 95])
  })
  test('nothing at all is every step with nothing in it', () => {
    const none = { ...spread, steps: spread.steps.map((step) => ({ ...step, before: 0, after: [] })) }
    expect(spreadTable(none).rows.map(({ from }) => from)).toEqual([0, 20, 40, 60, 80])
    expect(spreadTable(none).grades).toEqual([])
  })
  test('edges that are no whole numbers are written with two places at most', () => {
    const odd = { ...alone, most: 108, steps: [0, 1, 2].map((at) => ({ from: at * 5.4, before: null, after: [] })) }
    expect(spreadTable(odd).rows.map(({ range }) => range)).toEqual(['0 至不满 5.4', '5.4 至不满 10.8', '10.8 至 108'])
  })
})

describe('the picture', () => {
  test('stands on the same figures as the table: bars of a grade in the middle of their step, nothing where there is nothing', () => {
    expect(valuesOf(spread, 'grade-1')).toEqual([
      [10, '-'],
      [30, '-'],
      [50, '-'],
      [70, 4],
      [90, '-'],
    ])
    expect(valuesOf(spread, 'grade-4')).toEqual([
      [10, '-'],
      [30, '-'],
      [50, 1],
      [70, 2],
      [90, '-'],
    ])
    expect(valuesOf(spread, 'grade-none')).toEqual([
      [10, '-'],
      [30, '-'],
      [50, '-'],
      [70, '-'],
      [90, 1],
    ])
  })
  test('draws what was as a line over the steps, and no line where there was nothing before', () => {
    expect(valuesOf(spread, 'before')).toEqual([
      [0, 0],
      [20, 0],
      [40, 2],
      [60, 5],
      [80, 1],
      [100, 1],
    ])
    expect(valuesOf(alone, 'before')).toEqual([])
  })
  test('marks where grades begin; names of close ones stand on either side', () => {
    const marks = [
      { at: 87, title: '优' },
      { at: 80, title: '良' },
      { at: 60, title: '合格' },
    ]
    const line = seriesOf({ ...spread, marks }, 'before') as LineSeriesOption
    expect(line.markLine?.data).toEqual([
      { name: '合格 ≥ 60', xAxis: 60, label: { align: 'center' } },
      { name: '良 ≥ 80', xAxis: 80, label: { align: 'right' } },
      { name: '优 ≥ 87', xAxis: 87, label: { align: 'left' } },
    ])
  })
  test('keeps names at the edges inside', () => {
    const marks = [
      { at: 100, title: '满分' },
      { at: 0, title: '合格' },
    ]
    const line = seriesOf({ ...spread, marks }, 'before') as LineSeriesOption
    expect(line.markLine?.data?.map((mark) => ('label' in mark ? mark.label : null))).toEqual([
      { align: 'left' },
      { align: 'right' },
    ])
  })
  test('always has the same series, so that a slider changes them and makes none', () => {
    const ids = (of: Spread) => (histogram(of).series as readonly { readonly id: string }[]).map(({ id }) => id)
    expect(ids(alone)).toEqual(ids(spread))
  })
  test('says at the pointer what the table says', () => {
    const { tooltip } = histogram(spread) as { tooltip: { formatter: (hovered: unknown) => string } }
    expect(tooltip.formatter([{ dataIndex: 3 }])).toBe('60 至不满 80\n现行 5，拟定 6\n优 4 · 差 2')
    expect(tooltip.formatter([])).toBe('')
  })
})
