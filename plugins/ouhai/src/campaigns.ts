import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

/** Who is evaluated: everybody by himself, key projects again, works of low efficiency, and some of the rest by lot. */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '年度绩效自评',
    subject: 'project',
    where: { fact: 'stage', is: ['evaluating', 'reevaluating', 'applying', 'applied'] },
    total: 'self-score',
    eachYear: ['01-01', '03-31'],
    by: 'owner',
    cite: 'derived: report#二（一）',
  },
  // OH-008
  {
    id: 're-evaluation',
    title: '自评重点项目复评',
    subject: 'project',
    where: { all: [{ fact: 'class', is: ['key', 'livelihood', 'investment'] }, { known: 'self-score' }] },
    total: 'score',
    eachYear: ['04-01', '08-31'], // OH-028: over before the next budget is made
    by: 'performance',
    cite: 'report#二（一）',
  },
  // OH-007
  {
    id: 'joint-selection',
    title: '联合筛选的重点政策和项目评价',
    subject: 'project',
    where: { fact: 'selection', is: ['selected'] },
    total: 'score',
    by: 'performance',
    cite: 'report#二（一）',
  },
  // OH-009
  {
    id: 'low-efficiency-works',
    title: '低效工程绩效评价',
    subject: 'works',
    where: 'low-efficiency',
    total: 'works-score',
    by: 'finance',
    cite: 'report#二（一）',
  },
  // OH-030
  {
    id: 'spot-check',
    title: '一般项目抽查复评',
    subject: 'project',
    where: { all: [{ fact: 'class', is: ['ordinary'] }, { known: 'self-score' }] },
    draw: { share: { parameter: 'site-share' }, least: '1', within: 'nature' },
    total: 'score',
    by: 'performance',
    cite: 'derived: report#四（一）',
  },
]
