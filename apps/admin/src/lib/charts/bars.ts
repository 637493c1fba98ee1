import type { Option } from './engine.ts'
import { token } from './theme.ts'

/** One kind of part that bars are made of. */
export interface Part {
  readonly id: string
  readonly title: string
  /** Name of the token it is filled with. */
  readonly fill: string
  /** Name of the token of its edge. */
  readonly edge?: string
  readonly dashed?: boolean
}
export interface BarRow {
  readonly key: string
  readonly title: string
  /** How much of each part. */
  readonly values: readonly number[]
  /** The figures as they are written at the end of the bar. */
  readonly says: string
}
export interface Bars {
  readonly parts: readonly Part[]
  readonly rows: readonly BarRow[]
  /** Every bar is as long as the others and shows what share each part has. */
  readonly share?: boolean
}

/** Pixels that so many bars need. */
export const heightOf = (bars: number): number => bars * 30 + 8

const whole = (row: BarRow) => row.values.reduce((sum, value) => sum + value, 0)
const most = 9

/** Lying bars in the order of the rows, with their figures written at the end; of a long name the tooltip has the rest. */
export function bars({ parts, rows, share = false }: Bars, picks = false): Option {
  const long = Math.max(1, ...rows.map(whole))
  const length = (row: BarRow, value: number) => (share ? (whole(row) === 0 ? 0 : (value / whole(row)) * 100) : value)
  const room = Math.max(0, ...rows.map((row) => widthOf(row.says))) + 12
  const series = {
    type: 'bar' as const,
    stack: 'row',
    barWidth: 16,
    cursor: picks ? 'pointer' : 'default',
    emphasis: { disabled: true },
  }
  return {
    grid: { left: 4, right: room, top: 2, bottom: 2 },
    xAxis: { type: 'value', min: 0, max: share ? 100 : long, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.title),
      axisLabel: {
        color: token('ink'),
        formatter: (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name),
      },
    },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'none' },
      formatter: (hovered) => {
        const [first] = Array.isArray(hovered) ? hovered : []
        const row = rows[first?.dataIndex ?? -1]
        return row ? `${row.title}\n${row.says}` : ''
      },
    },
    series: [
      ...parts.map((part, at) => ({
        ...series,
        id: part.id,
        name: part.title,
        itemStyle: {
          color: token(part.fill),
          borderColor: token(part.edge ?? 'surface'),
          borderWidth: share || part.edge ? 1 : 0,
          borderType: part.dashed ? ('dashed' as const) : ('solid' as const),
        },
        data: rows.map((row) => length(row, row.values[at] ?? 0) || '-'), // of nothing not even the edge is drawn
      })),
      {
        ...series,
        id: 'says',
        silent: true,
        data: rows.map((row) => ({
          value: 0,
          label: { show: true, position: 'right' as const, distance: 6, color: token('ink'), formatter: row.says },
        })),
      },
    ],
  }
}

/** Pixels of a line of 12: a Chinese sign is as wide as it is high, others somewhat more than half. */
const widthOf = (text: string) => Array.from(text).reduce((sum, sign) => sum + (sign > '⺀' ? 12 : 7), 0)
