import { examplesFrom } from '@wenxiao/core'

/** A number of ours that the city may set between two marks. */
const between = examplesFrom('2023-01-01')

const judging = {
  'green-from': between('绿色起点', 'points', '75', '80', '90'), // HZ-007: the article gives no marks
  'yellow-from': between('黄色起点', 'points', '50', '60', '70'),
  'self-gap': between('自评与复核允许差距', 'points', '5', '10', '20'),
  'running-months': {
    title: '纳入评价的最短运行时间',
    unit: 'months',
    class: 'free',
    values: [{ from: '2022-09-30', is: '3', cite: 'derived: standard#适用范围' }],
  },
  'recheck-share': between('黄色、红色抽查复评比例', 'ratio', '20%', '50%', '100%'), // HZ-008
  'major-number': {
    title: '重大应用选取数',
    unit: 'application',
    class: 'free',
    values: [{ from: '2023-10-01', is: '10', cite: 'article#主要做法' }],
  }, // HZ-009
  'effective-from': between('实战实效明显起点', 'points', '75', '80', '90'),
  'fair-from': between('实战实效一般起点', 'points', '50', '60', '70'),
  'log-days': between('日志留存要求', 'ratio', '90%', '95%', '100%'),
} as const

/** HZ-013: like with like, so a rate for each size of system and a factor for how well it does. */
const spending = {
  'om-rate': {
    title: '同口径运维费占建设投资比例标准',
    unit: 'ratio',
    class: 'bounded',
    by: 'application.tier',
    bounds: {
      least: { large: '4%', medium: '5%', small: '6%' },
      most: { large: '10%', medium: '12%', small: '15%' },
      cite: 'example',
    },
    values: [{ from: '2023-01-01', is: { large: '7%', medium: '8%', small: '10%' }, cite: 'example' }],
  },
  'performance-factor': {
    title: '绩效调节系数',
    unit: 'ratio',
    class: 'bounded',
    by: 'application.colour',
    bounds: {
      least: { green: '100%', yellow: '80%', red: '50%' },
      most: { green: '100%', yellow: '100%', red: '90%' },
      cite: 'example',
    },
    values: [{ from: '2023-01-01', is: { green: '100%', yellow: '90%', red: '70%' }, cite: 'example' }],
  },
} as const

/** HZ-015: the article names the reasons without numbers. */
const leaving = {
  'stale-months': between('内容不更新时限', 'months', '6', '12', '24'),
  'few-users': between('低活跃用户数', '人', '10', '30', '300'),
  'low-load': between('低利用率', 'ratio', '3%', '10%', '20%'),
  'watched-months': between('活跃和利用的观察期', 'months', '3', '6', '12'),
  'many-faults': between('三个月频发故障次数', '次', '5', '10', '30'),
  'assess-days': between('建设单位评估期限', 'working days', '10', '20', '40'),
  'answer-days': between('陈述申辩期限', 'working days', '5', '10', '20'),
  'closing-days': between('停用退出办结期限', 'days', '30', '90', '180'),
} as const

export const parameters = { ...judging, ...spending, ...leaving } as const
