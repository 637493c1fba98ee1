import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A warning pushed to the unit that must answer it (OH-025, OH-032). */
export const response: Lifecycle<W> = {
  subject: 'monitoring',
  lifecycle: 'response',
  title: '预警回应',
  stages: [
    {
      stage: 'pushed',
      by: 'owner',
      limit: { within: { parameter: 'answer-days' }, in: 'days' },
      acts: [
        {
          act: 'answer',
          title: '说明偏差和措施',
          by: ['owner'],
          to: 'answered',
          asks: ['explanation'],
          dates: 'answered-on',
          cite: 'report#四（二）',
        },
      ],
    },
    {
      stage: 'answered',
      by: 'section',
      acts: [
        { act: 'confirm', title: '确认已纠偏', by: ['section'], to: 'closed', cite: 'report#二（一）' },
        { act: 'push-again', title: '措施不力，再次推送', by: ['section'], to: 'pushed', cite: 'example' },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}

export const problem: Lifecycle<W> = {
  subject: 'problem',
  lifecycle: 'stage',
  title: '问题整改',
  stages: [
    {
      stage: 'found',
      by: 'finance',
      acts: [
        {
          act: 'order',
          title: '下达整改',
          by: ['finance'],
          to: 'rectifying',
          asks: ['what', 'due'],
          cite: 'derived: report#二（一）',
        },
      ],
    },
    {
      stage: 'rectifying',
      by: 'owner',
      acts: [{ act: 'report', title: '报送整改结果', by: ['owner'], to: 'checking', asks: ['report'], cite: 'example' }],
    },
    {
      stage: 'checking',
      by: 'finance',
      acts: [
        { act: 'close', title: '复核销号', by: ['finance'], to: 'closed', dates: 'closed-on', cite: 'example' },
        { act: 'order-again', title: '复核不通过，继续整改', by: ['finance'], to: 'rectifying', cite: 'example' },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}
