import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** The yearly plan of projects, made with the budget. */
export const plan: Lifecycle<W> = {
  // CD-002, CD-038
  subject: 'programme',
  lifecycle: 'plan-stage',
  title: '年度建设计划',
  stages: [
    {
      stage: 'compiling',
      by: 'bureau',
      acts: [
        {
          act: 'submit-plan',
          title: '与预算同步拟订并报审',
          byEach: ['bureau', 'finance'],
          to: 'submitted',
          asks: ['plan-draft'],
          cite: 'report#四（二）2',
        },
      ],
    },
    {
      stage: 'submitted',
      by: 'government',
      acts: [
        { act: 'approve-plan', title: '批准计划', by: ['government'], to: 'approved', cite: 'report#四（二）2' },
        { act: 'return-plan', title: '退回修改', by: ['government'], to: 'compiling', cite: 'example' },
      ],
    },
    {
      stage: 'approved',
      by: 'bureau',
      acts: [
        {
          act: 'issue-plan',
          title: '下达计划',
          byEach: ['bureau', 'finance'],
          to: 'issued',
          dates: 'plan-issued',
          issues: 'plan-document',
          cite: 'plan#全文',
        },
      ],
    },
    { stage: 'issued', acts: [] },
  ],
}
