import type { Form, Metric } from '@wenxiao/core'
import type { W } from './words.ts'

export const metrics: readonly Metric<W>[] = [
  {
    id: 'grades',
    title: '项目等级分布',
    of: 'jurisdiction',
    measure: { count: 'project', where: { known: 'score' } },
    by: 'project.grade',
    cite: 'derived: forms#等级',
  },
  { id: 'mean', title: '部门项目平均得分', of: 'unit', measure: 'mean-score', cite: 'example' },
  {
    id: 'execution',
    title: '预算执行率',
    of: 'jurisdiction',
    measure: { ratio: { sum: 'executed', over: 'fund' }, over: { sum: 'budget', over: 'fund' } },
    cite: 'derived: forms#分值',
  },
  {
    id: 'reached',
    title: '年终指标达到目标值的占比',
    of: 'jurisdiction',
    measure: { share: 'result', where: { not: 'short' }, among: { fact: 'kind', is: ['final'] } },
    cite: 'example',
  },
  {
    id: 'published',
    title: '已公开自评结果的项目占比',
    of: 'jurisdiction',
    measure: { share: 'project', where: { fact: 'stage', is: ['published'] } },
    cite: 'example',
  },
]

/** The papers people exchange: declaration, self-evaluation, disclosure. */
export const forms: readonly Form<W>[] = [
  {
    id: 'declaration',
    title: '项目支出绩效目标申报表',
    subject: 'project',
    parts: [
      { title: '项目', fields: ['implementer', 'year', 'nature', 'overview', 'basis', 'expected', 'initial'] },
      { title: '指标', table: 'goal', columns: ['level', 'aspect', 'name', 'operator', 'target', 'counted-in', 'points'] },
    ],
  },
  {
    id: 'self-evaluation',
    title: '项目支出绩效自评表',
    subject: 'project',
    parts: [
      { title: '项目', fields: ['implementer', 'year'] },
      { title: '资金', table: 'fund', columns: ['kind', 'initial', 'budget', 'executed'] },
      { title: '年度资金总额', fields: ['initial', 'budget', 'executed', 'execution-rate'] },
      { title: '总体目标', fields: ['expected', 'achieved'] },
      {
        title: '指标',
        table: 'goal',
        columns: ['level', 'aspect', 'name', 'operator', 'target', 'counted-in', 'points', 'attainment', 'earned'],
      },
      {
        title: '完成情况',
        table: 'result',
        where: { fact: 'kind', is: ['final'] },
        columns: ['goal.name', 'actual', 'judged', 'reason', 'improvement'],
      },
      { title: '得分', sheet: 'score', columns: ['title', 'points', 'earned', 'because'] },
      { title: '总分', fields: ['self-score', 'score', 'grade'] },
    ],
  },
  {
    id: 'monitoring',
    title: '项目支出绩效监控表',
    subject: 'project',
    parts: [
      { title: '资金', fields: ['initial', 'budget', 'executed', 'execution-rate'] },
      {
        title: '年中完成情况',
        table: 'result',
        where: { fact: 'kind', is: ['interim'] },
        columns: ['goal.name', 'goal.target', 'actual', 'reason', 'improvement'],
      },
    ],
  },
  {
    id: 'disclosure',
    title: '项目支出绩效自评结果公开表',
    subject: 'project',
    public: true,
    parts: [
      { title: '结果', fields: ['year', 'budget', 'executed', 'score', 'grade', 'published-on'] },
      { title: '指标', table: 'goal', columns: ['level', 'name', 'target', 'attainment'] },
    ],
  },
]
