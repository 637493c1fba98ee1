import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/** The evaluation of works of low efficiency (OH-009); what it looks at is not stated and stands as an example. */
export const worksScheme = defineScheme(words, {
  id: 'works',
  subject: 'works',
  title: '低效工程绩效评价',
  tracks: [{ title: '评价', by: 'finance', total: 'works-score' }],
  groups: [
    { id: 'time', title: '进度', points: '25' },
    { id: 'money', title: '投资', points: '25' },
    { id: 'quality', title: '质量和整改', points: '20' },
    { id: 'use', title: '使用', points: '30' },
  ],
  lines: [
    {
      id: 'works-time',
      title: '按期完工',
      in: 'time',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: 'delay', full: '0', zero: '360' },
    },
    {
      id: 'works-money',
      title: '投资受控',
      in: 'money',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: 'overrun', full: '0%', zero: '20%' },
    },
    {
      id: 'works-quality',
      title: '验收合格',
      in: 'quality',
      points: '10',
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '工程验收合格', when: 'accepted' }] },
    },
    {
      id: 'works-remedy',
      title: '问题按期整改',
      in: 'quality',
      points: '10',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [{ because: '问题逾期未整改', points: '5', forEach: { count: 'problem', where: 'overdue' } }] },
    },
    {
      id: 'works-use',
      title: '建成后得到使用',
      in: 'use',
      points: '30',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: 'use-share', full: '90%', nothingUnder: '20%' },
    },
  ],
  census: { lines: 5 },
})
