import type { EvaluationSpread, SpreadGroup } from '@wenxiao/server/api'
import { expect, test } from 'vitest'
import { gradeBars, groupTitle, spreadIn } from './evaluation-spread.ts'

const group: SpreadGroup = {
  key: '330522/changxing/project/score',
  jurisdiction: { code: '330522', title: '长兴县' },
  pack: { id: 'changxing', title: '长兴规则' },
  scheme: { id: 'project', title: '项目评价', track: '评分', total: 'score' },
  count: 10,
}
const shown: NonNullable<EvaluationSpread['shown']> = {
  key: group.key,
  most: 100,
  steps: [
    { from: 0, grades: [] },
    {
      from: 50,
      grades: [
        { grade: '良', count: 4 },
        { grade: null, count: 1 },
        { grade: '优', count: 3 },
        { grade: '予以支持', count: 2 },
      ],
    },
  ],
  marks: { on: '2026-01-01', version: '1.0.0', lines: [{ at: 90, title: '优' }] },
}

test('a group is called by its place, scheme and track, and by how many there are', () =>
  expect(groupTitle(group)).toBe('长兴县 项目评价（评分）10 份'))

test('totals have no former state; their lines are the grades’', () => {
  const spread = spreadIn(group, shown)
  expect(spread.steps.map((step) => step.before)).toEqual([null, null])
  expect(spread.steps[1]?.after).toContainEqual({ answer: '优', things: 3 })
  expect(spread.marks).toEqual([{ at: 90, title: '优' }])
})

test('each grade has one bar as deep as it is printed, the best first; they add up to the group', () => {
  const { parts, rows } = gradeBars(spreadIn(group, shown))
  const drawn = rows.map(({ key, says, values }) => [key, says, parts.filter((_, at) => values[at]).map((part) => part.fill)])
  expect(drawn).toEqual([
    ['优', '3', ['grade-1']],
    ['良', '4', ['grade-2']],
    ['予以支持', '2', ['sunken']],
    ['', '1', ['sunken']],
  ])
  expect(rows.reduce((sum, row) => sum + Number(row.says), 0)).toBe(group.count)
})
