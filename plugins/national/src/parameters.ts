import { examplesFrom, type Parameter } from '@wenxiao/core'

const from = '2020-01-01'
/** A number of ours between two marks. */
const between = examplesFrom(from)
const points = <const T extends string>(title: T, is: `${number}`) =>
  ({ title, unit: 'points', class: 'locked', values: [{ from, is, cite: 'forms#分值' }] }) as const

/** The points of the form are fixed; what no document at hand states may be set. */
export const parameters = {
  'output-points': points('产出指标总分', '50'),
  'effect-points': points('效益指标总分', '30'),
  'satisfaction-points': points('满意度指标总分', '10'),
  full: {
    title: '完全实现的得分率',
    unit: 'ratio',
    class: 'locked',
    values: [{ from, is: '100%', cite: 'derived: forms#得分' }],
  },
  overshot: between('超额完成须说明的界限', 'ratio', '110%', '130%', '200%'),
  'middling-cut': between('等级为中的压减比例', 'ratio', '5%', '20%', '50%'),
  'spot-share': between('复核抽查比例', 'ratio', '5%', '10%', '50%'),
  'rectify-days': between('整改时限', 'days', '10', '30', '60'),
} as const satisfies Readonly<Record<string, Parameter<'measures' | 'forms' | 'budget-law', string>>>
