import { examplesFrom } from '@wenxiao/core'

/** Numbers the county may set, each with the day from which it holds (CX-026), and the weights of the six modules for each of the fourteen categories. */

type Range = readonly [least: `${number}`, is: `${number}`, most: `${number}`]

/**
 * Points of each module (实战实效, 过程监控, 运维保障, 数据更替, 革新换代, 安全可控) by category, with the range a revision must keep to;
 * each row sums to 100 (CX-023, CX-024). The article says that there are ranges, not what they are: all are examples.
 */
const weights = {
  'government-service': [
    ['24', '30', '36'],
    ['16', '20', '24'],
    ['8', '12', '16'],
    ['12', '16', '20'],
    ['4', '8', '12'],
    ['10', '14', '18'],
  ],
  livelihood: [
    ['26', '32', '38'],
    ['16', '20', '24'],
    ['8', '12', '16'],
    ['10', '14', '18'],
    ['4', '8', '12'],
    ['10', '14', '18'],
  ],
  health: [
    ['20', '26', '32'],
    ['16', '20', '24'],
    ['10', '14', '18'],
    ['12', '16', '20'],
    ['3', '6', '10'],
    ['14', '18', '24'],
  ],
  education: [
    ['22', '28', '34'],
    ['16', '20', '24'],
    ['10', '14', '18'],
    ['10', '14', '18'],
    ['6', '10', '14'],
    ['10', '14', '18'],
  ],
  city: [
    ['22', '28', '34'],
    ['14', '18', '22'],
    ['10', '14', '18'],
    ['14', '18', '24'],
    ['4', '8', '12'],
    ['10', '14', '18'],
  ],
  grassroots: [
    ['26', '32', '38'],
    ['14', '18', '22'],
    ['8', '12', '16'],
    ['12', '16', '20'],
    ['4', '8', '12'],
    ['10', '14', '18'],
  ],
  emergency: [
    ['22', '28', '34'],
    ['12', '16', '20'],
    ['14', '18', '24'],
    ['10', '14', '18'],
    ['3', '6', '10'],
    ['14', '18', '24'],
  ],
  enforcement: [
    ['22', '28', '34'],
    ['16', '20', '24'],
    ['8', '12', '16'],
    ['14', '18', '24'],
    ['4', '8', '12'],
    ['10', '14', '18'],
  ],
  economy: [
    ['24', '30', '36'],
    ['16', '20', '24'],
    ['6', '10', '14'],
    ['14', '18', '24'],
    ['6', '10', '14'],
    ['8', '12', '16'],
  ],
  ecology: [
    ['20', '26', '32'],
    ['16', '20', '24'],
    ['10', '14', '18'],
    ['16', '20', '26'],
    ['3', '6', '10'],
    ['10', '14', '18'],
  ],
  rural: [
    ['24', '30', '36'],
    ['16', '20', '24'],
    ['10', '14', '18'],
    ['10', '14', '18'],
    ['6', '10', '14'],
    ['8', '12', '16'],
  ],
  office: [
    ['18', '24', '30'],
    ['18', '22', '28'],
    ['12', '16', '20'],
    ['8', '12', '16'],
    ['8', '12', '16'],
    ['10', '14', '18'],
  ],
  'data-platform': [
    ['12', '18', '24'],
    ['16', '20', '24'],
    ['10', '14', '18'],
    ['22', '28', '36'],
    ['4', '8', '12'],
    ['8', '12', '16'],
  ],
  infrastructure: [
    ['10', '16', '22'],
    ['18', '24', '30'],
    ['14', '20', '26'],
    ['4', '8', '12'],
    ['6', '10', '14'],
    ['16', '22', '28'],
  ],
} as const satisfies Readonly<Record<string, readonly [Range, Range, Range, Range, Range, Range]>>

type Category = keyof typeof weights
const column = (module: 0 | 1 | 2 | 3 | 4 | 5, part: 0 | 1 | 2) =>
  Object.fromEntries<`${number}`>(Object.entries(weights).map(([category, row]) => [category, row[module][part]])) as Readonly<
    Record<Category, `${number}`>
  >

const weight = (title: string, module: 0 | 1 | 2 | 3 | 4 | 5) =>
  ({
    title: `${title}模块权重`,
    unit: 'points',
    class: 'bounded',
    by: 'project.category',
    bounds: { least: column(module, 0), most: column(module, 2), cite: 'example' },
    values: [{ from: '2018-01-01', is: column(module, 1), cite: 'example' }],
  }) as const

/** A number of ours that the county may set between two marks. */
const between = examplesFrom('2018-01-01')

const modules = {
  'weight-use': weight('实战实效', 0),
  'weight-process': weight('过程监控', 1),
  'weight-care': weight('运维保障', 2),
  'weight-data': weight('数据更替', 3),
  'weight-renewal': weight('革新换代', 4),
  'weight-safety': weight('安全可控', 5),
} as const

const procedure = {
  admission: {
    title: '立项审核起点',
    unit: 'yuan',
    class: 'locked',
    values: [{ from: '2018-01-01', is: '50000', cite: 'article#四（一）' }],
  }, // CX-050
  handling: {
    title: '申请手续办理时限',
    unit: 'working days',
    class: 'bounded',
    bounds: { least: '1', most: '33', cite: 'derived: article#四（二）' },
    // The document says from what to what, not since which day; the days are ours.
    values: [
      { from: '2018-01-01', is: '33', cite: 'derived: article#四（二）' },
      { from: '2022-01-01', is: '5', cite: 'article#四（二）' },
    ],
  }, // CX-064
  trial: {
    title: '稳定试运行',
    unit: 'months',
    class: 'bounded',
    bounds: { least: '1', most: '6', cite: 'example' },
    values: [{ from: '2018-01-01', is: '1', cite: 'article#四（四）' }],
  }, // CX-072
  'contract-days': {
    title: '合同签订期限',
    unit: 'days',
    class: 'locked',
    values: [{ from: '2018-01-01', is: '30', cite: 'procurement#第四十六条' }],
  },
  'log-months': {
    title: '网络日志留存期限',
    unit: 'months',
    class: 'locked',
    values: [{ from: '2018-01-01', is: '6', cite: 'cyber#第二十一条' }],
  },
  'rectify-days': between('整改期限', 'days', '10', '60', '90'),
  'check-days': between('整改复核时限', 'working days', '3', '10', '20'),
  'answer-days': between('陈述申辩期限', 'days', '10', '20', '30'),
  'acceptance-days': between('验收审核时限', 'working days', '5', '20', '30'),
  'suspension-months': between('最长暂停期限', 'months', '3', '6', '12'),
  'closing-days': between('关闭销号期限', 'days', '30', '90', '180'),
  'changes-before-review': between('重新评审的变更次数', 'change', '2', '3', '5'),
} as const

const lights = {
  'deviation-limit': {
    title: '立项与合同金额偏差预警',
    unit: 'ratio',
    class: 'bounded',
    bounds: { least: '10%', most: '50%', cite: 'example' },
    values: [{ from: '2018-01-01', is: '50%', cite: 'derived: article#一（一）' }],
  }, // CX-096
  'red-overdue': between('红灯逾期天数', 'days', '30', '90', '180'),
  'yellow-changes': between('黄灯变更次数', 'change', '2', '3', '5'),
  'yellow-acceptance': between('黄灯待验收天数', 'days', '30', '90', '180'),
  'red-acceptance': between('红灯待验收天数', 'days', '90', '180', '365'),
  'yellow-availability': between('黄灯系统可用率', 'ratio', '90%', '95%', '99%'),
  'yellow-undocumented': between('黄灯资料不齐项目占比', 'ratio', '10%', '20%', '40%'),
  'red-undocumented': between('红灯资料不齐项目占比', 'ratio', '30%', '50%', '80%'),
  'yellow-late-share': between('黄灯逾期项目占比', 'ratio', '10%', '20%', '40%'),
  'red-late-share': between('红灯逾期项目占比', 'ratio', '30%', '50%', '80%'),
  'yellow-quality': between('黄灯建设质量', 'ratio', '70%', '80%', '90%'),
  'red-quality': between('红灯建设质量', 'ratio', '50%', '60%', '70%'),
  'yellow-response': between('黄灯平均响应时间', '小时', '8', '24', '48'),
  'red-response': between('红灯平均响应时间', '小时', '24', '72', '120'),
} as const

const results = {
  'excellent-from': between('优等起点', 'points', '85', '90', '95'),
  'good-from': between('良等起点', 'points', '75', '80', '85'),
  'pass-from': between('合格起点', 'points', '60', '60', '70'),
  'fail-cut': between('不合格项目预算核减比例', 'ratio', '10%', '30%', '100%'),
  'key-amount': between('重点评价投资起点', 'yuan', '500000', '1000000', '5000000'),
  'spot-share': between('抽评比例', 'ratio', '5%', '20%', '50%'),
  'low-use': between('低频月使用人次', '人次', '10', '50', '500'),
  'low-months': between('低频持续月数', 'months', '3', '6', '12'),
  'low-value': between('低效得分', 'points', '40', '60', '70'),
  'argument-pass': between('论证通过标准', 'ratio', '50%', '60%', '80%'),
  'duplicate-staff-price': between('重复驻点人员核减标准', 'yuan per staff', '50000', '100000', '200000'),
} as const

export const parameters = { ...modules, ...procedure, ...lights, ...results } as const
