import { describe, expect, it } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { isRefused } from '../contract/refusal.ts'
import { gradeLines } from './grade-lines.ts'
import { rulebook, type Revision } from './rulebook.ts'

const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: { reviewer: '评审' },
  subjects: {
    project: {
      title: '项目',
      facts: {
        done: { title: '已完成', unit: 'yes-no', from: 'filed' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        kept: { title: '去留', unit: 'choice', options: { keep: '保留', drop: '退出' }, from: 'verdict' },
        grade: { title: '等级', unit: 'choice', options: { good: '优', fair: '合格', poor: '差' }, from: 'verdict' },
      },
    },
  },
  parameters: {
    'good-from': {
      title: '优等起点',
      unit: 'points',
      class: 'bounded',
      bounds: { least: '80', most: '95', cite: 'rule#2' },
      values: [{ from: '2020-01-01', is: '90', cite: 'rule#2' }],
    },
  },
})
const pack = definePack(words, {
  id: 'trial',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '试验',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
  schemes: [
    defineScheme(words, {
      id: 'project',
      subject: 'project',
      title: '项目评价',
      tracks: [{ title: '评分', by: 'reviewer', total: 'score' }],
      groups: [{ id: 'all', title: '全部' }],
      lines: [
        {
          id: 'done',
          title: '完成',
          in: 'all',
          points: '100',
          earn: { deduct: [{ because: '未完成', points: '100', when: { not: 'done' } }] },
          missing: 'refuse',
          cite: 'rule#1',
        },
      ],
    }),
  ],
  verdicts: [
    {
      subject: 'project',
      verdict: 'kept',
      rules: [
        { give: 'keep', when: 'done', because: '已完成', cite: 'rule#4' },
        { give: 'drop', because: '未完成', cite: 'rule#4' },
      ],
    },
    {
      subject: 'project',
      verdict: 'grade',
      rules: [
        { give: 'poor', when: { not: 'done' }, veto: true, because: '未完成的为差', cite: 'rule#3' },
        {
          give: 'good',
          when: { measure: 'score', atLeast: { parameter: 'good-from' } },
          because: '达到优等起点',
          cite: 'rule#3',
        },
        { give: 'fair', when: { measure: 'score', atLeast: '60.5' }, because: '60.5 分以上', cite: 'rule#3' },
        { give: 'poor', because: '不满 60.5 分', cite: 'rule#3' },
      ],
    },
  ],
  cases: [],
})
const linesOf = (revisions: readonly Revision[] = [], total = 'score') => {
  const book = rulebook(pack, { on: '2024-01-01', revisions })
  if (isRefused(book)) throw new Error(book.refused[0]?.found)
  return gradeLines(book, 'project', total)
}

describe('where grades begin', () => {
  it('is read from the verdict that asks for the total, numbers and parameters alike; a veto has no line', () => {
    expect(linesOf()).toEqual({
      verdict: 'grade',
      lines: [
        { give: 'good', title: '优', at: 90 },
        { give: 'fair', title: '合格', at: 60.5 },
      ],
    })
  })
  it('follows a county’s own value', () => {
    const own: Revision = {
      parameter: 'good-from',
      from: '2023-01-01',
      is: '85',
      knownSince: '2023-01-01',
      document: '〔2023〕1号',
    }
    expect(linesOf([own])?.lines[0]).toEqual({ give: 'good', title: '优', at: 85 })
  })
  it('is nothing where no verdict asks for the total', () => expect(linesOf([], 'other')).toBeNull())
})
