import type { Parameter } from '@wenxiao/core'

const from = '2020-01-01'
type Text = `${number}` | `${number}%`
const example = <const T extends string, const U extends string>(title: T, unit: U, is: Text, least: Text, most: Text) =>
  ({ title, unit, class: 'bounded', bounds: { least, most, cite: 'example' }, values: [{ from, is, cite: 'example' }] }) as const
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
  overshot: example('超额完成须说明的界限', 'ratio', '130%', '110%', '200%'),
  'middling-cut': example('等级为中的压减比例', 'ratio', '20%', '5%', '50%'),
  'spot-share': example('复核抽查比例', 'ratio', '10%', '5%', '50%'),
  'rectify-days': example('整改时限', 'days', '30', '10', '60'),
} as const satisfies Readonly<Record<string, Parameter<'measures' | 'forms' | 'budget-law', string>>>
