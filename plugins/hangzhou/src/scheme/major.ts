import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/**
 * 重大应用实战实效绩效评价 by 4+n+X (HZ-003, HZ-009): four general indicators named by the province, n auxiliary ones and X business
 * ones that each application brings. First from the logs, then after a visit on site (HZ-011). Points are ours.
 */
export const major = defineScheme(words, {
  id: 'major',
  subject: 'application',
  title: '重大应用实战实效绩效评价',
  tracks: [
    { title: '线上日志评价', by: 'data', total: 'log-score' },
    { title: '线下调研核验评价', by: 'expert', total: 'field-score' },
  ],
  groups: [
    { id: 'general', title: '通用指标（4）', points: '40' },
    { id: 'auxiliary', title: '辅助指标（n）', points: '20' },
    { id: 'business', title: '业务指标（X）', points: '40' },
  ],
  lines: [
    {
      id: 'register-goal',
      title: '用户注册目标达成率',
      in: 'general',
      points: '10',
      missing: 'refuse',
      empty: 'refuse',
      tags: { kind: 'general' },
      cite: 'derived: article#主要做法',
      earn: { proportional: { ratio: 'registered-users', over: 'register-goal' }, full: '100%' },
    },
    {
      id: 'active-goal',
      title: '活跃度目标达成率',
      in: 'general',
      points: '10',
      missing: 'refuse',
      empty: 'refuse',
      tags: { kind: 'general' },
      cite: 'derived: article#主要做法',
      earn: { proportional: { ratio: { mean: 'monthly-users', last: '6' }, over: 'active-goal' }, full: '100%' },
    },
    {
      id: 'linked',
      title: '贯通率',
      in: 'general',
      points: '10',
      missing: 'refuse',
      empty: 'refuse',
      tags: { kind: 'general' },
      cite: 'derived: article#主要做法',
      earn: { proportional: { ratio: 'levels-linked', over: 'levels-due' }, full: '100%' },
    },
    {
      id: 'loops',
      title: '业务闭环率',
      in: 'general',
      points: '10',
      missing: 'refuse',
      empty: 'refuse',
      tags: { kind: 'general' },
      cite: 'derived: article#主要做法',
      earn: { proportional: { ratio: 'loops-closed', over: 'loops-started' }, full: '100%' },
    },
    {
      id: 'auxiliary-met',
      title: '辅助指标达成率',
      in: 'auxiliary',
      points: '20',
      missing: 'refuse',
      empty: 'set-aside',
      tags: { kind: 'auxiliary' },
      cite: 'derived: article#主要做法',
      earn: {
        each: {
          of: 'indicator',
          where: { fact: 'kind', is: ['auxiliary'] },
          weight: 'weight',
          earn: { checklist: [{ title: '达到目标值', when: 'met' }] },
        },
      },
    },
    {
      id: 'business-met',
      title: '业务指标达成率',
      in: 'business',
      points: '40',
      missing: 'refuse',
      empty: 'refuse',
      tags: { kind: 'business' },
      cite: 'derived: article#主要做法',
      earn: {
        each: {
          of: 'indicator',
          where: { fact: 'kind', is: ['business'] },
          weight: 'weight',
          earn: { checklist: [{ title: '达到目标值', when: 'met' }] },
        },
      },
    },
  ],
  outOf: '100',
  census: { 'kind.general': 4 },
})
