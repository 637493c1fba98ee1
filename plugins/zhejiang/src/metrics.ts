import type { Condition, Metric } from '@wenxiao/core'
import type { W } from './words.ts'

type Of<S extends string> = Condition<W, S>
const released: Of<'resource'> = { fact: 'stage', is: ['released'] }
const running: Of<'resource'> = { fact: 'stage', is: ['running', 'downsizing'] }
const operated: Of<'project'> = { fact: 'kind', is: ['operate'] }
const compared: Of<'project'> = { all: [operated, { known: 'last-om-cost' }, { known: 'om-cost' }] }
const places = { places: 2, mode: 'half-up' } as const

/** How evaluation went and what became of it. Use is never compared between units or people. */
const results: readonly Metric<W>[] = [
  {
    id: 'projects',
    title: '电子政务项目数',
    of: 'jurisdiction',
    measure: { count: 'project' },
    by: 'project.kind',
    cite: 'example',
  },
  {
    id: 'self-evaluated',
    title: '自评完成率',
    of: 'jurisdiction',
    measure: {
      share: 'project',
      where: { known: 'self-report' },
      among: { fact: 'stage', is: ['implementation', 'acceptance', 'promotion', 'supervision'] },
    },
    cite: 'derived: report#开篇',
  },
  {
    id: 'grades',
    title: '各等级项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: { known: 'grade' } },
    by: 'project.grade',
    cite: 'derived: report#成效一',
  },
  {
    id: 'assured',
    title: '重点保障项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: 'assured' },
    cite: 'derived: report#成效一',
  }, // ZJ-011
  {
    id: 'preferred',
    title: '优先支持项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: 'preferred' },
    cite: 'derived: report#成效一',
  },
  {
    id: 'money-cut',
    title: '核减资金项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: { any: ['money-cut', 'staff-cut'] } },
    cite: 'derived: report#成效一',
  },
  {
    id: 'follow-on-refused',
    title: '续建和运维不予立项的项目沿革数',
    of: 'jurisdiction',
    measure: { count: 'lineage', where: 'follow-on-refused' },
    cite: 'derived: report#成效一',
  },
  {
    id: 'failed-after',
    title: '整改后仍不合格项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: 'failed-after' },
    by: 'project.kind',
    cite: 'derived: report#成效一',
  },
  {
    id: 'exits',
    title: '退出项目数',
    of: 'jurisdiction',
    measure: { count: 'project', where: { fact: 'outcome', is: ['exit'] } },
    cite: 'derived: report#成效三',
  },
  {
    id: 'problems',
    title: '登记问题数',
    of: 'jurisdiction',
    measure: { count: 'problem' },
    by: 'problem.source',
    cite: 'derived: report#成效二',
  }, // ZJ-021
  {
    id: 'problems-closed',
    title: '问题整改销号率',
    of: 'jurisdiction',
    measure: { share: 'problem', where: { fact: 'stage', is: ['closed'] } },
    cite: 'derived: report#成效二',
  },
  {
    id: 'inspections',
    title: '检查完成数',
    of: 'jurisdiction',
    measure: { count: 'inspection', where: { fact: 'stage', is: ['done'] } },
    by: 'inspection.kind',
    cite: 'derived: report#成效三',
  }, // ZJ-024
  {
    id: 'evaluation-steps',
    title: '各步骤评价任务数',
    of: 'jurisdiction',
    measure: { count: 'evaluation' },
    by: 'evaluation.step',
    cite: 'derived: report#主要做法',
  }, // ZJ-010
]

/** Money for operation. */
const operation: readonly Metric<W>[] = [
  { id: 'batch-listed', title: '运维项目申报数', of: 'batch', measure: 'listed', cite: 'report#成效一' }, // ZJ-017
  { id: 'batch-kept', title: '运维项目安排数', of: 'batch', measure: 'kept', cite: 'report#成效一' },
  { id: 'batch-cut', title: '运维经费压减率', of: 'batch', measure: 'cut-rate', rounding: places, cite: 'report#成效一' },
  {
    id: 'om-change',
    title: '运维费与上一年度同口径之比',
    of: 'jurisdiction',
    measure: {
      ratio: { sum: 'om-cost', over: 'project', where: compared },
      over: { sum: 'last-om-cost', over: 'project', where: compared },
    },
    rounding: places,
    cite: 'derived: report#开篇',
  }, // ZJ-004
]

/** Cloud resources: what is used, what was given back, what that saves (ZJ-018, ZJ-022). */
const cloud: readonly Metric<W>[] = [
  {
    id: 'resources',
    title: '云资源数',
    of: 'jurisdiction',
    measure: { count: 'resource' },
    by: 'resource.stage',
    cite: 'derived: cloud#监控',
  },
  {
    id: 'cpu-use',
    title: '使用中云资源处理器平均使用率',
    of: 'jurisdiction',
    measure: { mean: 'cpu-mean', over: 'resource', where: running },
    rounding: places,
    cite: 'derived: cloud#监控',
  },
  {
    id: 'advice',
    title: '使用中的云资源数',
    of: 'jurisdiction',
    measure: { count: 'resource', where: running },
    by: 'resource.advice',
    cite: 'derived: report#成效二',
  },
  {
    id: 'released',
    title: '累计释放云资源',
    of: 'jurisdiction',
    measure: { count: 'resource', where: released },
    cite: 'report#成效二',
  },
  {
    id: 'released-cores',
    title: '累计释放处理器',
    of: 'jurisdiction',
    measure: { sum: 'cores', over: 'resource', where: released },
    cite: 'report#成效二',
  },
  {
    id: 'released-memory',
    title: '累计释放内存',
    of: 'jurisdiction',
    measure: { sum: 'memory', over: 'resource', where: released },
    cite: 'report#成效二',
  },
  {
    id: 'released-storage',
    title: '累计释放存储',
    of: 'jurisdiction',
    measure: { sum: 'storage', over: 'resource', where: released },
    cite: 'report#成效二',
  },
  {
    id: 'released-saving',
    title: '释放云资源年节约费用',
    of: 'jurisdiction',
    measure: { sum: 'cost', over: 'resource', where: released },
    cite: 'report#成效二',
  },
  {
    id: 'downsize-saving',
    title: '云资源降配年节约费用',
    of: 'jurisdiction',
    measure: { sum: 'downsize-saving', over: 'resource', where: { known: 'downsized' } },
    cite: 'derived: report#成效二',
  },
  {
    id: 'trimmed',
    title: '已消减云资源的应用数',
    of: 'jurisdiction',
    measure: { count: 'application', where: 'trimmed' },
    by: 'application.region',
    cite: 'report#成效二',
  }, // CS-001
]

/** All cities and counties side by side (ZJ-026). */
const overview: readonly Metric<W>[] = [
  {
    id: 'region-evaluated',
    title: '完成绩效评价的项目数',
    of: 'jurisdiction',
    measure: { sum: 'evaluated', over: 'region' },
    by: 'region.level',
    cite: 'derived: report#成效三',
  },
  { id: 'region-applied', title: '评价结果应用率', of: 'region', measure: 'applied-share', cite: 'derived: report#成效三' },
  { id: 'region-rectified', title: '问题整改销号率', of: 'region', measure: 'rectified-share', cite: 'derived: report#成效三' },
  { id: 'region-trimmed', title: '经评价消减云资源的应用数', of: 'region', measure: 'apps-trimmed', cite: 'report#成效二' },
  {
    id: 'region-closed',
    title: '已形成闭环的市、县占比',
    of: 'jurisdiction',
    measure: { share: 'region', where: 'loop-closed' },
    cite: 'derived: report#成效三',
  },
]

export const metrics: readonly Metric<W>[] = [...results, ...operation, ...cloud, ...overview]
