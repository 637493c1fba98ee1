import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const onTime = { not: 'disclosure-late' } as const
const disclose = {
  act: 'disclose',
  title: '登记一项信息披露',
  by: ['owner'],
  adds: 'disclosure',
  cite: 'report#二（四）',
} as const

/** The seven contents, one after the other, with disclosure from issue to repayment (OH-021, OH-022). */
export const bond: Lifecycle<W> = {
  subject: 'bond',
  lifecycle: 'stage',
  title: '专项债券全生命周期',
  stages: [
    {
      stage: 'reserve',
      by: 'owner',
      acts: [
        {
          act: 'enter-library',
          title: '入库并申报',
          by: ['owner'],
          to: 'issue',
          asks: ['plan', 'finance-opinion', 'legal-opinion', 'income', 'principal-and-interest'],
          needs: {
            all: [
              { measure: 'cover-rate', atLeast: { parameter: 'cover' } },
              { any: [{ not: 'project.assessment-required' }, 'project.assessed'] },
            ],
          },
          cite: 'derived: report#二（四）',
        },
      ],
    },
    {
      stage: 'issue',
      by: 'finance',
      acts: [
        { ...disclose, to: 'issue' },
        {
          act: 'issue',
          title: '发行',
          by: ['finance'],
          to: 'use',
          asks: ['issued'],
          needs: 'disclosed-at-issue',
          dates: 'issued-on',
          cite: 'report#二（四）',
        },
      ],
    },
    {
      stage: 'use',
      by: 'finance',
      acts: [
        { ...disclose, to: 'use' },
        {
          act: 'release',
          title: '拨付使用，纳入预算',
          by: ['finance'],
          to: 'budgeting',
          asks: ['used'],
          needs: { all: [onTime, { measure: 'used', atMost: 'issued' }] },
          cite: 'derived: report#二（四）',
        },
      ],
    },
    {
      stage: 'budgeting',
      by: 'finance',
      acts: [
        { ...disclose, to: 'budgeting' },
        {
          act: 'adjust-budget',
          title: '完成预算调整',
          by: ['finance'],
          to: 'operate',
          asks: ['budget-adjustment'],
          needs: onTime,
          cite: 'derived: report#二（四）',
        },
      ],
    },
    {
      stage: 'operate',
      by: 'owner',
      acts: [
        { ...disclose, to: 'operate' },
        {
          act: 'operate',
          title: '建成运营，归集收入',
          by: ['owner'],
          to: 'repay',
          asks: ['operating-account'],
          needs: onTime,
          cite: 'derived: report#二（四）',
        },
      ],
    },
    {
      stage: 'repay',
      by: 'owner',
      acts: [
        { ...disclose, to: 'repay' },
        {
          act: 'repay',
          title: '还清本息，转入总评',
          by: ['finance'],
          to: 'review',
          asks: ['repaid', 'performance-report'],
          needs: { all: [onTime, 'disclosed-repayment', { measure: 'repaid-rate', atLeast: '100%' }] },
          cite: 'report#二（四）',
        },
      ],
    },
    { stage: 'review', acts: [] },
  ],
}

export const disclosure: Lifecycle<W> = {
  subject: 'disclosure',
  lifecycle: 'stage',
  title: '债券信息披露',
  stages: [
    {
      stage: 'due',
      by: 'owner',
      acts: [
        {
          act: 'publish',
          title: '披露',
          by: ['owner', 'finance'],
          to: 'published',
          asks: ['kind', 'text'],
          dates: 'published-on',
          cite: 'report#二（四）',
        },
      ],
    },
    { stage: 'published', acts: [] },
  ],
}
