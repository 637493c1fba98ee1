import type { Metric } from '@wenxiao/core'
import type { W } from './words.ts'

const released = 'released' as const

/** Figures of the whole city and of a unit. */
export const metrics: readonly Metric<W>[] = [
  { id: 'projects', title: '项目数', of: 'jurisdiction', measure: { count: 'project' }, by: 'project.stage', cite: 'example' },
  {
    id: 'grades',
    title: '评价等级分布',
    of: 'jurisdiction',
    measure: { count: 'project', where: { known: 'evaluated-on' } },
    by: 'project.grade',
    cite: 'example',
  },
  {
    id: 'mean-score',
    title: '综合评价平均得分',
    of: 'jurisdiction',
    measure: { mean: 'score', over: 'project', where: { known: 'evaluated-on' } },
    cite: 'example',
  },
  {
    id: 'monitoring-lights',
    title: '运行监控预警',
    of: 'jurisdiction',
    measure: { count: 'project', where: { known: 'quarter-execution' } },
    by: 'project.monitoring',
    cite: 'example',
  },
  {
    id: 'dispositions',
    title: '销并提转冻应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { known: 'disposition' } },
    by: 'application.disposition',
    cite: 'derived: article#成效三',
  }, // WZ-008
  {
    id: 'uncancelled',
    title: '应注销未注销应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'cancel-overdue' },
    cite: 'derived: article#成效三',
  }, // WZ-011
  {
    id: 'unmerged',
    title: '应整合未整合应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'merge-overdue' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'unfrozen',
    title: '应冻结未冻结应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'freeze-overdue' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'blocked-units',
    title: '新建项目不予立项的单位数',
    of: 'jurisdiction',
    measure: { count: 'unit', where: 'new-projects-blocked' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'accountability',
    title: '责任事项数',
    of: 'jurisdiction',
    measure: { count: 'accountability' },
    by: 'accountability.stage',
    cite: 'derived: article#成效三',
  }, // WZ-012
  {
    id: 'released-cores',
    title: '释放处理器核数',
    of: 'jurisdiction',
    measure: { sum: 'cores', over: 'resource', where: released },
    cite: 'derived: article#成效三',
  },
  {
    id: 'released-memory',
    title: '释放内存',
    of: 'jurisdiction',
    measure: { sum: 'memory', over: 'resource', where: released },
    cite: 'derived: article#成效三',
  },
  {
    id: 'released-storage',
    title: '释放存储',
    of: 'jurisdiction',
    measure: { sum: 'storage', over: 'resource', where: released },
    cite: 'derived: article#成效三',
  },
  {
    id: 'released-saving',
    title: '释放云资源每年节约',
    of: 'jurisdiction',
    measure: { sum: 'yearly-cost', over: 'resource', where: released },
    cite: 'derived: article#成效三',
  },
  {
    id: 'reviewed-away',
    title: '两项审核核减率',
    of: 'jurisdiction',
    measure: {
      ratio: { sum: 'cut-by-review', over: 'renewal', where: { known: 'budget-amount' } },
      over: { sum: 'requested', over: 'renewal', where: { known: 'budget-amount' } },
    },
    cite: 'derived: article#成效二',
  }, // WZ-005
  {
    id: 'bands',
    title: '保优压差申请数',
    of: 'jurisdiction',
    measure: { count: 'renewal' },
    by: 'renewal.band',
    cite: 'derived: article#成效二',
  }, // WZ-006
  {
    id: 'arranged',
    title: '次年安排金额',
    of: 'jurisdiction',
    measure: { sum: 'arranged', over: 'renewal', where: { known: 'arranged' } },
    cite: 'derived: article#成效二',
  },
  { id: 'unit-unmet', title: '单位应处置未处置应用数', of: 'unit', measure: 'unmet', cite: 'derived: article#成效三' },
  {
    id: 'unit-applications',
    title: '单位应用数',
    of: 'unit',
    measure: { count: 'application' },
    by: 'application.advice',
    cite: 'example',
  },
]
