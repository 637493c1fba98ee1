import type { Metric } from '@wenxiao/core'
import type { W } from './words.ts'

const compared = { all: ['scope-unchanged', { known: 'like-cost-before' }] } as const

/** Figures of the city; those of a department leave mobile applications out, because use never ranks a department. */
export const metrics: readonly Metric<W>[] = [
  {
    id: 'ledger',
    title: '纳入数字绩效评价的应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'in-scope' },
    cite: 'derived: article#主要做法',
  },
  {
    id: 'colours',
    title: '绿黄红应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'in-scope' },
    by: 'application.colour',
    cite: 'derived: article#主要做法',
  },
  {
    id: 'colours-again',
    title: '抽查复评绿黄红应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { known: 'rechecked-on' } },
    by: 'application.colour-again',
    cite: 'derived: article#主要做法',
  },
  {
    id: 'mean-self',
    title: '自评平均得分',
    of: 'jurisdiction',
    measure: { mean: 'self-score', over: 'application', where: 'in-scope' },
    cite: 'example',
  },
  {
    id: 'mean-review',
    title: '复核平均得分',
    of: 'jurisdiction',
    measure: { mean: 'score', over: 'application', where: 'in-scope' },
    cite: 'example',
  },
  {
    id: 'logs-ready',
    title: '重大应用日志改造完成率',
    of: 'jurisdiction',
    measure: { share: 'application', where: 'logs-ready', among: 'major' },
    cite: 'derived: article#主要做法',
  }, // HZ-012
  {
    id: 'effects',
    title: '重大应用实战实效',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'major' },
    by: 'application.effect',
    cite: 'example',
  },
  // HZ-013
  {
    id: 'like-saving',
    title: '同口径降本率',
    of: 'jurisdiction',
    measure: {
      ratio: { sum: { difference: 'like-cost-before', less: 'like-cost' }, over: 'application', where: compared },
      over: { sum: 'like-cost-before', over: 'application', where: compared },
    },
    cite: 'derived: article#成效二',
  },
  {
    id: 'like-rate',
    title: '同口径运维费占建设投资比例',
    of: 'jurisdiction',
    measure: {
      ratio: { sum: 'like-cost', over: 'application', where: 'in-scope' },
      over: { sum: 'build-cost', over: 'application', where: 'in-scope' },
    },
    by: 'application.tier',
    cite: 'derived: article#成效二',
  },
  {
    id: 'over-reasonable',
    title: '次年运维费申请超出合理水平',
    of: 'jurisdiction',
    measure: {
      sum: 'over-reasonable',
      over: 'application',
      where: { all: [{ known: 'om-request' }, { measure: 'over-reasonable', over: '0' }] },
    },
    cite: 'derived: article#成效二',
  },
  // HZ-015
  {
    id: 'maintenance-stopped',
    title: '运维停止应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { all: ['running', 'maintenance-stopped'] } },
    cite: 'derived: article#成效三',
  },
  {
    id: 'stale',
    title: '内容长期不更新应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { all: ['running', 'stale'] } },
    cite: 'derived: article#成效三',
  },
  {
    id: 'few-users',
    title: '用户活跃度低应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { all: ['running', 'few-users'] } },
    cite: 'derived: article#成效三',
  },
  {
    id: 'resources-idle',
    title: '数字资源利用效能差应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { all: ['running', 'resources-idle'] } },
    cite: 'derived: article#成效三',
  },
  {
    id: 'faulty',
    title: '运行故障频发应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { all: ['running', 'faulty'] } },
    cite: 'derived: article#成效三',
  },
  {
    id: 'dispositions',
    title: '停用退出、归并整合应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: { known: 'disposition' } },
    by: 'application.disposition',
    cite: 'derived: article#成效三',
  },
  {
    id: 'loop-closed',
    title: '停用退出和归并整合闭环率',
    of: 'jurisdiction',
    measure: {
      share: 'application',
      where: {
        any: [
          { fact: 'closing', is: ['closed'] },
          { fact: 'merging', is: ['merged'] },
        ],
      },
      among: { known: 'disposition' },
    },
    cite: 'derived: article#成效三',
  }, // HZ-018
  {
    id: 'released-cores',
    title: '释放归并处理器核数',
    of: 'jurisdiction',
    measure: { sum: 'cores', over: 'resource', where: 'released' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'released-memory',
    title: '释放归并内存',
    of: 'jurisdiction',
    measure: { sum: 'memory', over: 'resource', where: 'released' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'released-storage',
    title: '释放归并存储',
    of: 'jurisdiction',
    measure: { sum: 'storage', over: 'resource', where: 'released' },
    cite: 'derived: article#成效三',
  },
  {
    id: 'unit-colours',
    title: '部门绿黄红应用数（不含移动应用）',
    of: 'unit',
    measure: { count: 'application', where: { all: ['in-scope', { not: 'mobile' }] } },
    by: 'application.colour',
    cite: 'example',
  },
  { id: 'unit-leaving', title: '部门未闭环退出应用数', of: 'unit', measure: 'leaving-open', cite: 'derived: article#成效三' },
  { id: 'unit-like-cost', title: '部门同口径运维费', of: 'unit', measure: 'like-cost', cite: 'derived: article#成效二' },
]
