import { examplesFrom, type Parameter } from '@wenxiao/core'

/**
 * The numbers the district may set: dated, bounded and cited, so that its internal control stays scientific, dynamic, quantified, comparable and shared (OH-001).
 * No document read states any of them; all are examples.
 */
const from = '2022-01-01'
/** A number of ours between two marks. */
const between = examplesFrom(from)

export const parameters = {
  'major-amount': between('新增重大事项起点', 'yuan', '1000000', '5000000', '50000000'), // OH-019
  'sync-days': between('同步允许相差天数', 'days', '0', '5', '30'), // OH-014
  'support-from': between('予以支持起点', 'points', '75', '80', '90'), // OH-012
  'adjust-from': between('调整后支持起点', 'points', '60', '60', '75'),
  'review-weight-need': between('必要维度权重', 'points', '10', '25', '40'), // OH-011: four dimensions that the district may set
  'review-weight-goals': between('目标维度权重', 'points', '10', '25', '40'),
  'review-weight-cost': between('成本维度权重', 'points', '10', '25', '40'),
  'review-weight-past': between('以往绩效维度权重', 'points', '10', '25', '40'),
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
  'too-high': between('目标过高线（比上年）', 'ratio', '120%', '150%', '300%'), // OH-026
  'too-low': between('目标过低线（比上年）', 'ratio', '70%', '90%', '100%'),
  overshot: between('完成率畸高线', 'ratio', '110%', '130%', '200%'),
  'yellow-behind': between('黄灯落后时序', 'ratio', '5%', '10%', '20%'), // OH-032
  'red-behind': between('红灯落后时序', 'ratio', '20%', '30%', '50%'),
  'answer-days': between('预警回应期限', 'days', '3', '10', '30'),
  'overrated-by': between('自评虚高分差', 'points', '5', '10', '20'), // OH-008
  'works-delay': between('工程低效拖期', 'days', '30', '180', '365'), // OH-009
  'works-overrun': between('工程低效超投资比例', 'ratio', '5%', '10%', '30%'),
  'works-use': between('工程低效使用率', 'ratio', '30%', '50%', '80%'),
  cover: between('收益覆盖率下限', 'ratio', '100%', '110%', '150%'), // OH-021
  'assessment-finding': between('考核每项问题扣分', 'points', '0.5', '2', '5'), // OH-024
  'preferred-places': between('择优采购位次', 'place', '1', '3', '10'), // OH-040
  'preferred-stars': between('择优采购星级', '星', '3', '4', '5'),
  'suspend-stars': between('暂停委托星级', '星', '1', '2', '3'),
  'site-share': between('抽查复评比例', 'ratio', '5%', '20%', '50%'), // OH-030
} as const satisfies Readonly<Record<string, Parameter<'report' | 'exante' | 'topup' | 'bond', string>>>
