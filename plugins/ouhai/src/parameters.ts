import type { Parameter } from '@wenxiao/core'

/**
 * The numbers the district may set: dated, bounded and cited, so that its internal control stays scientific, dynamic, quantified, comparable and shared (OH-001).
 * No document read states any of them; all are examples.
 */
const from = '2022-01-01'
const bounded = <const T extends string, const U extends string>(
  title: T,
  unit: U,
  is: `${number}` | `${number}%`,
  least: `${number}` | `${number}%`,
  most: `${number}` | `${number}%`,
) =>
  ({ title, unit, class: 'bounded', bounds: { least, most, cite: 'example' }, values: [{ from, is, cite: 'example' }] }) as const

export const parameters = {
  'major-amount': bounded('新增重大事项起点', 'yuan', '5000000', '1000000', '50000000'), // OH-019
  'sync-days': bounded('同步允许相差天数', 'days', '5', '0', '30'), // OH-014
  'support-from': bounded('予以支持起点', 'points', '80', '75', '90'), // OH-012
  'adjust-from': bounded('调整后支持起点', 'points', '60', '60', '75'),
  'review-weight-need': bounded('必要维度权重', 'points', '25', '10', '40'), // OH-011: four dimensions that the district may set
  'review-weight-goals': bounded('目标维度权重', 'points', '25', '10', '40'),
  'review-weight-cost': bounded('成本维度权重', 'points', '25', '10', '40'),
  'review-weight-past': bounded('以往绩效维度权重', 'points', '25', '10', '40'),
  'review-cut': {
    title: '预算审核核减比例',
    unit: 'ratio',
    class: 'bounded',
    by: 'request.result',
    bounds: {
      least: { full: '0%', trim: '5%', heavy: '20%', refuse: '100%' },
      most: { full: '0%', trim: '20%', heavy: '50%', refuse: '100%' },
      cite: 'example',
    },
    values: [{ from, is: { full: '0%', trim: '10%', heavy: '30%', refuse: '100%' }, cite: 'example' }],
  }, // OH-011
  'grade-cut': {
    title: '等级核减比例',
    unit: 'ratio',
    class: 'bounded',
    by: 'project.grade',
    bounds: {
      least: { excellent: '0%', good: '1%', fair: '5%', poor: '100%' },
      most: { excellent: '0%', good: '10%', fair: '30%', poor: '100%' },
      cite: 'example',
    },
    values: [{ from, is: { excellent: '0%', good: '5%', fair: '10%', poor: '100%' }, cite: 'example' }],
  }, // OH-010
  'price-standard': {
    title: '支出标准',
    unit: 'yuan per 计价单位',
    class: 'free',
    by: 'costing.item',
    values: [
      {
        from,
        is: { training: '450', meeting: '400', cleaning: '12000', software: '18000', operation: '200000', subsidy: '6000' },
        cite: 'example',
      },
    ],
  }, // OH-002
  'too-high': bounded('目标过高线（比上年）', 'ratio', '150%', '120%', '300%'), // OH-026
  'too-low': bounded('目标过低线（比上年）', 'ratio', '90%', '70%', '100%'),
  overshot: bounded('完成率畸高线', 'ratio', '130%', '110%', '200%'),
  'yellow-behind': bounded('黄灯落后时序', 'ratio', '10%', '5%', '20%'), // OH-032
  'red-behind': bounded('红灯落后时序', 'ratio', '30%', '20%', '50%'),
  'answer-days': bounded('预警回应期限', 'days', '10', '3', '30'),
  'overrated-by': bounded('自评虚高分差', 'points', '10', '5', '20'), // OH-008
  'works-delay': bounded('工程低效拖期', 'days', '180', '30', '365'), // OH-009
  'works-overrun': bounded('工程低效超投资比例', 'ratio', '10%', '5%', '30%'),
  'works-use': bounded('工程低效使用率', 'ratio', '50%', '30%', '80%'),
  cover: bounded('收益覆盖率下限', 'ratio', '110%', '100%', '150%'), // OH-021
  'assessment-finding': bounded('考核每项问题扣分', 'points', '2', '0.5', '5'), // OH-024
  'preferred-places': bounded('择优采购位次', 'place', '3', '1', '10'), // OH-040
  'preferred-stars': bounded('择优采购星级', '星', '4', '3', '5'),
  'suspend-stars': bounded('暂停委托星级', '星', '2', '1', '3'),
  'site-share': bounded('抽查复评比例', 'ratio', '20%', '5%', '50%'), // OH-030
} as const satisfies Readonly<Record<string, Parameter<'report' | 'exante' | 'topup' | 'bond', string>>>
