import type { Lifecycle } from '@wenxiao/core'
import type { W } from './words.ts'

/** Goals are declared with the budget and approved with it. */
const goals: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'goal-stage',
  title: '绩效目标申报',
  stages: [
    {
      stage: 'drafting',
      by: 'unit',
      acts: [
        {
          act: 'declare',
          title: '申报绩效目标',
          by: ['unit'],
          to: 'checking',
          asks: ['nature', 'overview', 'basis', 'expected', 'goal-form'],
          needs: 'weights-right',
          cite: 'derived: forms#分值',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'department',
      acts: [
        { act: 'pass-on', title: '部门审核通过', by: ['department'], to: 'approving', cite: 'example' },
        { act: 'return', title: '退回修改', by: ['department'], to: 'drafting', cite: 'example' },
      ],
    },
    {
      stage: 'approving',
      by: 'finance',
      acts: [
        {
          act: 'approve',
          title: '随预算批复',
          by: ['finance'],
          to: 'approved',
          needs: 'weights-right',
          dates: 'goals-approved-on',
          cite: 'example',
        },
        { act: 'return', title: '退回修改', by: ['finance'], to: 'drafting', cite: 'example' },
      ],
    },
    { stage: 'approved', acts: [] },
  ],
}

/** The form is filled, checked, reviewed and made public. */
const selfEvaluation: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '绩效自评',
  stages: [
    {
      stage: 'filling',
      by: 'unit',
      acts: [
        {
          act: 'file',
          title: '报送自评表',
          by: ['unit'],
          to: 'checking',
          asks: ['implementer', 'year', 'achieved', 'self-form'],
          needs: {
            all: [
              { fact: 'goal-stage', is: ['approved'] },
              { known: 'self-score' },
              { measure: 'executed', atMost: 'budget' },
              'explained',
            ],
          },
          dates: 'self-filed-on',
          cite: 'budget-law#第五十七条',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'department',
      acts: [
        { act: 'pass-on', title: '部门审核通过', by: ['department'], to: 'reviewing', cite: 'example' },
        { act: 'return', title: '退回修改', by: ['department'], to: 'filling', cite: 'example' },
      ],
    },
    {
      stage: 'reviewing',
      by: 'finance',
      acts: [
        {
          act: 'review',
          title: '财政复核',
          by: ['finance'],
          to: 'reviewed',
          needs: { known: 'score' },
          dates: 'reviewed-on',
          cite: 'example',
        },
        { act: 'return', title: '退回修改', by: ['finance'], to: 'filling', cite: 'example' },
      ],
    },
    {
      stage: 'reviewed',
      by: 'department',
      acts: [
        {
          act: 'publish',
          title: '公开自评结果',
          by: ['department'],
          to: 'published',
          asks: ['secrecy-review'],
          dates: 'published-on',
          cite: 'derived: budget-law#第十四条',
        },
      ],
    },
    { stage: 'published', acts: [] },
  ],
}

const rectification: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'rectification',
  title: '评价问题整改',
  stages: [
    {
      stage: 'ordered',
      by: 'unit',
      limit: { within: { parameter: 'rectify-days' }, in: 'days' },
      acts: [
        { act: 'report', title: '报送整改报告', by: ['unit'], to: 'reported', asks: ['rectification-report'], cite: 'example' },
      ],
    },
    {
      stage: 'reported',
      by: 'finance',
      acts: [
        { act: 'close', title: '复核销号', by: ['finance'], to: 'closed', cite: 'example' },
        { act: 'order-again', title: '整改不到位，继续整改', by: ['finance'], to: 'ordered', cite: 'example' },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}

export const lifecycles: readonly Lifecycle<W>[] = [goals, selfEvaluation, rectification]
