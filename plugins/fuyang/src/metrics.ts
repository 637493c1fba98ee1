import type { Metric } from '@wenxiao/core'
import type { W } from './words.ts'

export const metrics: readonly Metric<W>[] = [
  {
    id: 'loop-complete',
    title: '五环闭合的项目占比',
    of: 'jurisdiction',
    measure: { share: 'project', where: 'loop-complete' },
    cite: 'article#三',
  }, // FY-020
  { id: 'loop-by-section', title: '科室项目闭环完整度', of: 'section', measure: 'loop-score', cite: 'derived: article#三' },
  {
    id: 'first-pass',
    title: '绩效目标一次通过的占比',
    of: 'jurisdiction',
    measure: { share: 'project', where: { measure: 'returns', atMost: '0' }, among: 'has-goals' },
    cite: 'derived: article#二（二）1',
  }, // FY-009
  {
    id: 'lights',
    title: '双监控预警分布',
    of: 'jurisdiction',
    measure: { count: 'monitoring' },
    by: 'monitoring.light',
    cite: 'article#二（二）2',
  }, // FY-010
  {
    id: 'corrected',
    title: '红灯已在当年纠偏的占比',
    of: 'jurisdiction',
    measure: {
      share: 'monitoring',
      where: { fact: 'feedback', is: ['corrected', 'confirmed'] },
      among: { fact: 'light', is: ['red'] },
    },
    cite: 'article#二（三）1',
  }, // FY-017
  {
    id: 'money-by-source',
    title: '各来源支出',
    of: 'jurisdiction',
    measure: { sum: 'paid', over: 'fund' },
    by: 'fund.source',
    cite: 'derived: article#一',
  }, // FY-023
  {
    id: 'evidence',
    title: '评价取证次数',
    of: 'jurisdiction',
    measure: { count: 'evidence' },
    by: 'evidence.method',
    cite: 'article#二（二）2',
  }, // FY-011
  {
    id: 'participants',
    title: '参与评价的各方人次',
    of: 'jurisdiction',
    measure: { count: 'evidence' },
    by: 'evidence.from',
    cite: 'article#二（一）',
  }, // FY-006
  {
    id: 'depth',
    title: '绩效管理已覆盖的用款单位',
    of: 'jurisdiction',
    measure: { count: 'unit', where: 'reached' },
    by: 'unit.level',
    cite: 'article#三',
  }, // FY-021
  {
    id: 'next-year',
    title: '次年建议数',
    of: 'jurisdiction',
    measure: { sum: 'next-year-amount', over: 'project', where: 'evaluated' },
    by: 'project.next-year',
    cite: 'article#二（三）2',
  }, // FY-018
  {
    id: 'problems',
    title: '未整改问题',
    of: 'jurisdiction',
    measure: { count: 'problem', where: { not: { fact: 'stage', is: ['closed'] } } },
    by: 'problem.kind',
    cite: 'article#一',
  }, // FY-002
  {
    id: 'training',
    title: '培训指导次数',
    of: 'jurisdiction',
    measure: { count: 'training' },
    by: 'training.kind',
    cite: 'article#三',
  }, // FY-022
]
