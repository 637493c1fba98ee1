import { defineScheme } from '@wenxiao/core'
import type { Condition } from '@wenxiao/core'
import { words, type W } from '../words.ts'

const points = { parameter: 'assessment-finding' } as const
const projects = (because: string, where: Condition<W, 'project'>) =>
  ({ because, points, forEach: { count: 'project', where } }) as const

/** The yearly assessment of a unit's performance management, which counts in the district's assessment of it since 2020 (OH-024); contents and points are examples. */
export const assessment = defineScheme(words, {
  id: 'assessment',
  subject: 'unit',
  title: '预算绩效管理考核',
  tracks: [{ title: '年度考核', by: 'finance', total: 'assessment' }],
  groups: [
    { id: 'before', title: '事前评估', points: '20' },
    { id: 'aims', title: '目标管理', points: '20' },
    { id: 'watch', title: '运行监控', points: '20' },
    { id: 'judge', title: '绩效评价', points: '20' },
    { id: 'use', title: '结果应用和预算约束', points: '20' },
  ],
  lines: [
    {
      id: 'unit-before',
      title: '应评估的都作了事前评估',
      in: 'before',
      points: '20',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [projects('应作事前评估而未通过', { all: ['assessment-required', { not: 'assessed' }] })] },
    },
    {
      id: 'unit-goals',
      title: '绩效目标合格',
      in: 'aims',
      points: '20',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: { proportional: 'sound-goals', full: '100%', zero: '50%' },
    },
    {
      id: 'unit-watch',
      title: '预警及时回应',
      in: 'watch',
      points: '20',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [projects('预警逾期未回应', 'warning-ignored')] },
    },
    {
      id: 'unit-judge',
      title: '自评真实、评价及时',
      in: 'judge',
      points: '20',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          projects('自评虚高', { all: ['evaluated', 'overrated'] }),
          projects('评价结果没有赶上下年预算编制', { all: [{ known: 'evaluated-on' }, { not: 'in-time' }] }),
        ],
      },
    },
    {
      id: 'unit-problems',
      title: '问题按期整改',
      in: 'use',
      points: '10',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [projects('有问题逾期未整改', { some: 'problem', where: 'overdue' })] },
    },
    {
      id: 'unit-topup',
      title: '追加申请从严',
      in: 'use',
      points: '10',
      missing: 'refuse',
      empty: 'full',
      cite: 'example',
      earn: {
        bands: 'topup-cut-rate',
        marks: [
          { upTo: '20%', share: '100%' },
          { upTo: '40%', share: '50%' },
        ],
      },
    },
  ],
  census: { lines: 6 },
})
