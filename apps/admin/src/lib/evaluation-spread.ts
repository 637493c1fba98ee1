import type { EvaluationSpread, SpreadGroup } from '@wenxiao/server/api'
import type { Bars } from './charts/bars.ts'
import { spreadTable, type Spread } from './charts/histogram.ts'
import { depthOf } from './grade.ts'
import { say } from './say.ts'

/** What a group is called: 长兴县 项目评价（评分）160 份. */
export const groupTitle = ({ jurisdiction, scheme, count }: SpreadGroup): string =>
  say('spread.of', { place: jurisdiction.title, scheme: scheme.title, track: scheme.track, count })

/** The totals of one group as a histogram has them; nothing stood before them. */
export const spreadIn = (group: SpreadGroup, { most, steps, marks }: NonNullable<EvaluationSpread['shown']>): Spread => ({
  title: groupTitle(group),
  most,
  steps: steps.map(({ from, grades }) => ({
    from,
    before: null,
    after: grades.map(({ grade, count }) => ({ answer: grade, things: count })),
  })),
  marks: marks.lines,
})

const looks = [
  { id: '1', fill: 'grade-1', edge: 'grade-1' },
  { id: '2', fill: 'grade-2', edge: 'grade-2' },
  { id: '3', fill: 'grade-3', edge: 'grade-2' },
  { id: '4', fill: 'grade-4', edge: 'grade-2' },
  { id: 'none', fill: 'sunken', edge: 'line-input' },
] as const

/** How many have each grade: a bar each, as deep as the grade is printed; its key is the word, empty where there is no grade. */
export function gradeBars(spread: Spread): Bars {
  const { grades, rows } = spreadTable(spread)
  return {
    parts: looks.map((look) => ({ ...look, title: say('spread.grades') })),
    rows: grades.map(({ answer, title }, at) => {
      const count = rows.reduce((sum, row) => sum + (row.parts[at] ?? 0), 0)
      const depth = String(depthOf(answer))
      return { key: answer ?? '', title, values: looks.map(({ id }) => (id === depth ? count : 0)), says: String(count) }
    }),
  }
}
