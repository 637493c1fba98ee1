import { examplesFrom, type Parameter } from '@wenxiao/core'

const from = '2022-01-01'
/** A number of ours between two marks. */
const between = examplesFrom(from)

/** The article names no number; all but the day limit of the law are examples. */
export const parameters = {
  'goal-pass': between('目标评审通过线', 'ratio', '60%', '80%', '95%'), // FY-008
  'most-returns': between('目标最多退回次数', 'goal-return', '1', '2', '5'), // FY-009
  'execution-low': between('执行率低标准', 'ratio', '50%', '80%', '95%'), // FY-013
  'goals-off': between('目标偏离标准', 'ratio', '5%', '20%', '40%'),
  'feedback-days': between('反馈时限', 'working days', '1', '3', '10'),
  'correct-days': between('纠偏时限', 'working days', '5', '20', '60'), // FY-017
  'site-share': between('现场核查抽样比例', 'ratio', '10%', '30%', '100%'), // FY-012
  'keep-from': between('保留起点', 'points', '70', '80', '90'), // FY-018
  'reduce-from': between('压减保留起点', 'points', '50', '60', '70'),
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
  'announce-days': between('评级公示时限', 'working days', '1', '1', '5'), // FY-007
  'reply-days': between('科室反馈时限', 'days', '5', '20', '30'),
  'publish-days': {
    title: '决算批复后公开期限',
    unit: 'days',
    class: 'locked',
    values: [{ from: '2015-01-01', is: '20', cite: 'budget-law#第十四条' }],
  }, // FY-019
} as const satisfies Readonly<Record<string, Parameter<'rule' | 'article' | 'budget-law', string>>>
