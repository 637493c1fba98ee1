import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { propose, score } from '@wenxiao/core/engine'
import { deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import type { W } from './src/words.ts'

const { book, settledOn, act, decided, walk } = deskOf(pack)

it('runs from the declaration of goals to the publication of results', () => {
  const of = { project: 'p' }
  const goals: readonly Given<W>[] = (['output', 'effect', 'satisfaction'] as const).flatMap((level, i) => [
    {
      is: 'goal',
      id: level,
      links: of,
      facts: { level, operator: 'at-least', target: '10', points: ['50', '30', '10'][i] ?? '0' },
    },
    {
      is: 'result',
      id: `${level}-end`,
      links: { ...of, goal: level },
      facts: { kind: 'final', actual: '10', 'target-low': 'no' },
    },
  ])
  const begun: FactsFile = {
    on: '2022-10-01',
    given: [
      { is: 'project', id: 'p', facts: {} },
      { is: 'fund', id: 'f', links: of, facts: { kind: 'current', initial: '100', budget: '100', executed: '95' } },
      ...goals,
    ],
  }
  const { file, stages } = walk(begun, 'p', [
    [
      '2022-10-10',
      'declare',
      'unit',
      { nature: 'new', overview: '概况', basis: '依据', expected: '目标', 'goal-form': '申报表' },
    ],
    ['2022-10-20', 'pass-on', 'department'],
    ['2023-01-20', 'approve', 'finance'],
    ['2024-02-10', 'file', 'unit', { implementer: '某单位', year: '2023', achieved: '完成', 'self-form': '自评表' }],
    ['2024-02-20', 'pass-on', 'department'],
    ['2024-03-10', 'review', 'finance'],
    ['2024-03-20', 'publish', 'department', { 'secrecy-review': '审查意见' }],
  ])
  expect(stages).toEqual(['checking', 'approving', 'approved', 'checking', 'reviewing', 'reviewed', 'published'])
  const sheet = score(book('2024-03-20'), settledOn('2024-03-20', file).record)
  expect(isRefused(sheet) ? sheet.refused : sheet.total).toBe('99.50')
})

describe('the sample', () => {
  const settled = settledOn(sample.on, sample)
  it('holds all four grades, and one project not yet judged', () => {
    const grades = (settled.record.byKind.get('project') ?? []).map((thing) => {
      const grade = settled.fact(thing, 'grade')
      return 'value' in grade ? grade.value : 'state' in grade ? grade.state : null
    })
    expect(grades).toEqual(['excellent', 'good', 'fair', 'poor', 'empty'])
    expect(propose(settled).proposals.map((p) => [p.id, p.subject.id])).toEqual([
      ['assured', 'p2'],
      ['compressed', 'p3'],
      ['cancelled', 'p4'],
    ])
  })
  it('compresses by a fifth and begins a rectification', () => {
    const { ledger, next } = decided(sample, sample.on, 'compressed', 'p3', 'finance')
    expect(ledger).toEqual([{ line: '下年度预算申请数', before: '600000.00', change: '-120000.00', after: '480000.00' }])
    const reported = act(next, 'p3', '2024-04-10', 'report', 'unit', { 'rectification-report': '整改报告' })
    expect(isRefused(reported) ? reported.refused : reported.stage).toBe('reported')
  })
})
