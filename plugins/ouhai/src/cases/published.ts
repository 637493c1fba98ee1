import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, yi, type One } from './case.ts'
import { judgedProject } from './model.ts'

const assumed = (value: string, unit: '万元' | '亿元') => ({ value, unit, origin: 'assumed' }) as const

/** What the report prints for 2022: totals stand as published, what follows from them is worked out. */
const published2022: One = {
  name: '2022年公布的预算绩效情况',
  from: 'report#二',
  on: '2022-12-31',
  given: [
    thing('year', '2022', {
      'cut-on-results': yi('1.35'), // OH-006
      'reevaluated-projects': { value: '167', origin: 'published' }, // OH-008
      'reevaluated-money': yi('5.64'),
      'reevaluated-before': { value: '258715596.33', origin: 'derived' }, // the growth is printed, the year before is not
      'works-units': { value: '13', origin: 'published' }, // OH-009
      'works-judged': { value: '32', origin: 'published' },
      'graded-cut-total': { value: '2224', unit: '万元', origin: 'published' }, // OH-010
      'review-cut-total': yi('4.69'), // OH-011, made for the budget of 2023
      'topup-asked': yi('11.3'), // OH-020
      'topup-granted': yi('7.97'),
      'bonds-issued': { value: '9', origin: 'published' }, // OH-023
      'bond-money': yi('19.2'),
    }),
  ],
  expect: {
    'topup-cut-rate': '29.5%',
    'topup-cut': '333000000',
    'reevaluated-growth': '118%',
    'reevaluated-projects': '167',
    'reevaluated-mean': '3377245.51',
    'works-mean': '2.46',
    'bond-mean': '213333333.33',
    'cut-on-results': '135000000',
    'graded-cut-total': '22240000',
    'review-cut-total': '469000000',
    'bond-money': '1920000000',
  },
}

const topup = (id: string, asked: string, granted: string): Given<W> =>
  thing('topup', id, { asked: assumed(asked, '亿元'), granted: assumed(granted, '亿元'), stage: 'costed' }, { round: 'r2022' })

/** Rows of our own that sum to a printed total: they illustrate it and are no reproduction. */
const illustrations: readonly One[] = [
  { name: '按事项加总的追加核减率（示例行）', from: 'derived: report#二（三）', on: '2022-12-31',
    given: [thing('round', 'r2022', { stage: 'approved' }), topup('t1', '5.3', '4.2'), topup('t2', '4', '3.77'), thing('topup', 't3', { asked: assumed('2', '亿元'), stage: 'refused' }, { round: 'r2022' })],
    expect: { asked: '1130000000', granted: '797000000', cut: '333000000', 'cut-rate': '29.5%' } },
  { name: '良、中两档按比例核减合计2224万元（示例行）', from: 'derived: report#二（一）', on: '2023-06-30',
    given: [
      thing('year', '2022', {}),
      ...judgedProject('good', ['basis', 'compliance', 'execution'], { 'next-year-budget': assumed('30000', '万元') }, { year: '2022' }),
      ...judgedProject('fair', ['basis', 'compliance', 'execution', 'goals'], { 'next-year-budget': assumed('7240', '万元') }, { year: '2022' }),
      ...judgedProject('excellent', [], { 'next-year-budget': assumed('5000', '万元') }, { year: '2022' }),
    ],
    expect: { 'graded-cut': '22240000', coverage: '100%' } },
  { name: '预算审核核减合计4.69亿元（示例行）', from: 'derived: report#二（一）', on: '2023-01-31',
    given: [
      thing('year', '2023', {}),
      thing('request', 'q1', { asked: assumed('6', '亿元'), reviewed: assumed('3.5', '亿元') }, { year: '2023' }),
      thing('request', 'q2', { asked: assumed('5.19', '亿元'), reviewed: assumed('3', '亿元') }, { year: '2023' }),
    ],
    expect: { 'review-cut': '469000000' } },
]
export const published: readonly One[] = [published2022, ...illustrations]
