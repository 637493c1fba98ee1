import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A problem, from the opinion that orders its remedy to its closing. */
export const problem: Lifecycle<W> = {
  // CD-031, CD-035
  subject: 'problem',
  lifecycle: 'stage',
  title: '问题整改',
  stages: [
    {
      stage: 'found',
      by: 'bureau',
      acts: [
        {
          act: 'order',
          title: '下达整改意见',
          by: ['bureau', 'expert'],
          to: 'ordered',
          asks: ['aspect', 'cause', 'due'],
          dates: 'found',
          issues: 'opinion',
          cite: 'report#五（一）3',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'unit',
      limit: { within: { parameter: 'rectification-days' }, in: 'days' },
      acts: [
        {
          act: 'report',
          title: '报告整改结果',
          by: ['unit', 'builder'],
          to: 'checking',
          issues: 'report',
          cite: 'report#五（一）3',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'bureau',
      acts: [
        {
          act: 'close',
          title: '复核销号',
          by: ['bureau', 'expert'],
          to: 'closed',
          dates: 'closed',
          cite: 'derived: report#五（一）3',
        },
        { act: 'order-again', title: '复核不通过，继续整改', by: ['bureau', 'expert'], to: 'ordered', cite: 'example' },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}
