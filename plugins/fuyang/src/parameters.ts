import type { Parameter } from '@wenxiao/core'

const from = '2022-01-01'
type Text = `${number}` | `${number}%`
const bounded = <const T extends string, const U extends string>(title: T, unit: U, is: Text, least: Text, most: Text) =>
  ({ title, unit, class: 'bounded', bounds: { least, most, cite: 'example' }, values: [{ from, is, cite: 'example' }] }) as const

/** The article names no number; all but the day limit of the law are examples. */
export const parameters = {
  'goal-pass': bounded('目标评审通过线', 'ratio', '80%', '60%', '95%'), // FY-008
  'most-returns': bounded('目标最多退回次数', 'goal-return', '2', '1', '5'), // FY-009
  'execution-low': bounded('执行率低标准', 'ratio', '80%', '50%', '95%'), // FY-013
  'goals-off': bounded('目标偏离标准', 'ratio', '20%', '5%', '40%'),
  'feedback-days': bounded('反馈时限', 'working days', '3', '1', '10'),
  'correct-days': bounded('纠偏时限', 'working days', '20', '5', '60'), // FY-017
  'site-share': bounded('现场核查抽样比例', 'ratio', '30%', '10%', '100%'), // FY-012
  'keep-from': bounded('保留起点', 'points', '80', '70', '90'), // FY-018
  'reduce-from': bounded('压减保留起点', 'points', '60', '50', '70'),
  'next-year-share': {
    title: '次年安排比例',
    unit: 'ratio',
    class: 'bounded',
    by: 'project.next-year',
    bounds: {
      least: { keep: '100%', reduce: '50%', drop: '0%' },
      most: { keep: '100%', reduce: '95%', drop: '0%' },
      cite: 'example',
    },
    values: [{ from, is: { keep: '100%', reduce: '80%', drop: '0%' }, cite: 'example' }],
  },
  'announce-days': bounded('评级公示时限', 'working days', '1', '1', '5'), // FY-007
  'reply-days': bounded('科室反馈时限', 'days', '20', '5', '30'),
  'publish-days': {
    title: '决算批复后公开期限',
    unit: 'days',
    class: 'locked',
    values: [{ from: '2015-01-01', is: '20', cite: 'budget-law#第十四条' }],
  }, // FY-019
} as const satisfies Readonly<Record<string, Parameter<'rule' | 'article' | 'budget-law', string>>>
