import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/**
 * What a spot check of a department looks at (ZJ-003): whether its self-evaluations were made, and made truly.
 * How much an application is used never counts for or against a department. All points are examples.
 */
export const departmentScheme = defineScheme(words, {
  id: 'department',
  subject: 'department',
  title: '部门电子政务项目绩效管理工作抽评',
  tracks: [{ title: '部门抽评', by: 'finance', total: 'work-score' }],
  groups: [{ id: 'work', title: '绩效管理工作', points: '100' }],
  lines: [
    {
      id: 'work-goals',
      title: '绩效目标申报率',
      in: 'work',
      points: '20',
      earn: { proportional: 'goals-share', full: '100%' },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'work-self',
      title: '自评完成率',
      in: 'work',
      points: '30',
      earn: { proportional: 'self-share', full: '100%' },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'work-true',
      title: '自评真实性',
      in: 'work',
      points: '30',
      earn: { proportional: 'mean-gap', full: '0', zero: '10' },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'work-rectified',
      title: '问题按期整改',
      in: 'work',
      points: '20',
      earn: {
        deduct: [
          {
            because: '问题逾期未销号',
            points: '5',
            forEach: { sum: 'overdue-problems', over: 'project' },
          },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
  ],
})
