import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A request for money, reviewed and released by progress. */
export const request: Lifecycle<W> = {
  // CD-008
  subject: 'request',
  lifecycle: 'stage',
  title: '用款申请与审核下达',
  stages: [
    {
      stage: 'drafting',
      by: 'unit',
      acts: [
        {
          act: 'request',
          title: '按进度申请用款',
          by: ['unit'],
          to: 'reviewing',
          asks: ['amount', 'progress'],
          dates: 'requested',
          cite: 'report#一（一）3',
        },
      ],
    },
    {
      stage: 'reviewing',
      by: 'finance',
      limit: { within: '10', in: 'working days' },
      acts: [
        {
          act: 'approve-request',
          title: '审核通过',
          by: ['finance'],
          to: 'approved',
          issues: 'finance-opinion',
          cite: 'report#一（一）3',
          needs: {
            all: [
              { measure: 'amount', atMost: 'programme.left-to-release' },
              { measure: { sum: ['amount', 'project.released-by-flow'] }, atMost: 'project.contracted' },
            ],
          },
        },
        { act: 'return-request', title: '退回补充', by: ['finance'], to: 'drafting', cite: 'example' },
        { act: 'refuse-request', title: '不予下达', by: ['finance'], to: 'refused', cite: 'example' },
      ],
    },
    {
      stage: 'approved',
      by: 'finance',
      acts: [
        {
          act: 'release',
          title: '下达资金',
          by: ['finance'],
          to: 'released',
          needs: { measure: 'amount', atMost: 'programme.left-to-release' },
          dates: 'paid-out',
          cite: 'report#一（一）3',
        },
      ],
    },
    { stage: 'released', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
