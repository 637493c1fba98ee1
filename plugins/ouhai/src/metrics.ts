import type { Metric } from '@wenxiao/core'
import type { W } from './words.ts'

export const metrics: readonly Metric<W>[] = [
  {
    id: 'topup-cut-rate',
    title: '预算追加核减率（公布数）',
    of: 'year',
    measure: 'topup-cut-rate',
    rounding: { places: 1, mode: 'half-up' },
    cite: 'report#二（三）',
  }, // OH-020
  {
    id: 'round-cut-rate',
    title: '预算追加核减率（按登记事项）',
    of: 'round',
    measure: 'cut-rate',
    rounding: { places: 1, mode: 'half-up' },
    cite: 'derived: report#二（三）',
  },
  {
    id: 'topup-by-kind',
    title: '追加申请额',
    of: 'jurisdiction',
    measure: { sum: 'asked', over: 'topup' },
    by: 'topup.kind',
    cite: 'example',
  },
  {
    id: 'reevaluation-growth',
    title: '复评涉及资金增幅',
    of: 'year',
    measure: 'reevaluated-growth',
    rounding: { places: 0, mode: 'half-up' },
    cite: 'report#二（一）',
  }, // OH-008
  {
    id: 'coverage-trend',
    title: '各年度已评价项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: 'evaluated' },
    by: 'project.year',
    cite: 'report#四（一）',
  }, // OH-030
  {
    id: 'units-evaluated',
    title: '已有项目评价的单位数',
    of: 'jurisdiction',
    measure: { count: 'unit', where: { some: 'project', where: 'evaluated' } },
    cite: 'report#四（一）',
  },
  {
    id: 'graded-cut',
    title: '按等级核减额',
    of: 'jurisdiction',
    measure: { sum: 'grade-cut', over: 'project', where: 'evaluated' },
    by: 'project.grade',
    cite: 'report#二（一）',
  }, // OH-010
  { id: 'review-cut', title: '预算审核核减额', of: 'year', measure: 'review-cut', cite: 'report#二（一）' }, // OH-011
  {
    id: 'works-judged',
    title: '已评价的低效工程',
    of: 'jurisdiction',
    measure: { count: 'works', where: { known: 'works-score' } },
    by: 'works.unit',
    cite: 'report#二（一）',
  }, // OH-009
  {
    id: 'lights',
    title: '项目预警分布',
    of: 'jurisdiction',
    measure: { count: 'project' },
    by: 'project.light',
    cite: 'report#四（二）',
  }, // OH-032
  {
    id: 'hooked',
    title: '四个环节全部挂钩的项目占比',
    of: 'jurisdiction',
    measure: { share: 'project', where: 'hooked' },
    cite: 'report#二（一）',
  }, // OH-004
  {
    id: 'sound-goals',
    title: '绩效目标合格率',
    of: 'jurisdiction',
    measure: { share: 'goal', where: 'sound' },
    cite: 'report#三（二）',
  }, // OH-026
  {
    id: 'overshot-goals',
    title: '完成率畸高的绩效目标',
    of: 'jurisdiction',
    measure: { count: 'goal', where: { all: [{ known: 'actual' }, 'overshot'] } },
    cite: 'report#三（二）',
  },
  {
    id: 'in-time',
    title: '评价结果赶上下年预算编制的占比',
    of: 'jurisdiction',
    measure: { share: 'project', where: 'in-time', among: { known: 'evaluated-on' } },
    cite: 'report#三（二）',
  }, // OH-028
  {
    id: 'traced',
    title: '资金追踪到最终收款人的金额',
    of: 'jurisdiction',
    measure: { sum: 'amount', over: 'payment' },
    by: 'payment.level',
    cite: 'report#二（一）',
  }, // OH-005
  {
    id: 'bond-issued',
    title: '专项债券发行额',
    of: 'jurisdiction',
    measure: { sum: 'issued', over: 'bond', where: { known: 'issued' } },
    by: 'bond.stage',
    cite: 'report#二（四）',
  }, // OH-023
  {
    id: 'late-disclosures',
    title: '逾期的债券信息披露',
    of: 'jurisdiction',
    measure: { count: 'disclosure', where: 'late' },
    by: 'disclosure.kind',
    cite: 'report#二（四）',
  }, // OH-022
  {
    id: 'assessment',
    title: '单位预算绩效管理考核平均得分',
    of: 'jurisdiction',
    measure: { mean: 'assessment', over: 'unit' },
    cite: 'report#二（五）',
  }, // OH-024
  {
    id: 'agency-stars',
    title: '第三方机构星级',
    of: 'jurisdiction',
    measure: { mean: 'stars', over: 'engagement', where: { fact: 'stage', is: ['rated'] } },
    by: 'engagement.agency',
    cite: 'report#四（四）',
  }, // OH-039, OH-040
  {
    id: 'experts',
    title: '可以参加评审的专家',
    of: 'jurisdiction',
    measure: { count: 'expert', where: 'available' },
    by: 'expert.field',
    cite: 'report#四（四）',
  }, // OH-029
  {
    id: 'guidance',
    title: '绩效指导次数',
    of: 'jurisdiction',
    measure: { count: 'guidance' },
    by: 'guidance.method',
    cite: 'report#四（三）',
  }, // OH-036, OH-041
  { id: 'office-guidance', title: '各镇街财政所片区接受指导次数', of: 'office', measure: 'guided', cite: 'report#四（三）' }, // OH-035
  {
    id: 'open-problems',
    title: '未销号问题',
    of: 'jurisdiction',
    measure: { count: 'problem', where: { not: { fact: 'stage', is: ['closed'] } } },
    cite: 'example',
  },
]
