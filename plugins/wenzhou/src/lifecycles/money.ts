import type { Condition, Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Within what both reviews left, less the squeeze where one was decided (WZ-005, WZ-006). */
const withinCeiling: Condition<W, 'renewal'> = {
  any: [
    { all: [{ not: { fact: 'treatment', is: ['squeeze', 'drop'] } }, { measure: 'arranged', atMost: 'ceiling' }] },
    {
      all: [
        { fact: 'treatment', is: ['squeeze'] },
        { measure: 'arranged', atMost: 'squeezed-ceiling' },
      ],
    },
  ],
}

export const renewalLifecycle: Lifecycle<W> = {
  subject: 'renewal',
  lifecycle: 'stage',
  title: '次年预算审核和安排',
  stages: [
    {
      stage: 'drafting',
      by: 'unit',
      acts: [
        {
          act: 'request',
          title: '提出次年预算申请',
          by: ['unit'],
          to: 'technical',
          asks: ['requested', 'request-plan'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'technical',
      by: 'data',
      acts: [
        {
          act: 'review-technically',
          title: '完成项目技术审核',
          by: ['data'],
          to: 'budget',
          asks: ['technical-opinion', 'technical-amount'],
          cite: 'article#成效二',
        },
        { act: 'return-request', title: '退回补充', by: ['data'], to: 'drafting', cite: 'example' },
      ],
    },
    {
      stage: 'budget',
      by: 'finance',
      acts: [
        {
          act: 'review-budget',
          title: '完成项目预算审核',
          by: ['finance'],
          to: 'arrange',
          asks: ['budget-opinion', 'budget-amount'],
          needs: { known: 'technical-opinion' },
          cite: 'article#成效二',
        },
      ],
    },
    {
      stage: 'arrange',
      by: 'finance',
      acts: [
        {
          act: 'arrange',
          title: '安排预算',
          by: ['finance'],
          to: 'arranged',
          asks: ['arranged'],
          needs: withinCeiling,
          cite: 'article#成效二',
        },
        {
          act: 'arrange-nothing',
          title: '不予安排',
          by: ['finance'],
          to: 'refused',
          needs: { fact: 'treatment', is: ['drop'] },
          cite: 'derived: article#成效一',
        },
      ],
    },
    { stage: 'arranged', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}

/** Money is paid while monitoring does not hold it back, and no more than the year's budget has left (WZ-004). */
export const paymentLifecycle: Lifecycle<W> = {
  subject: 'payment',
  lifecycle: 'stage',
  title: '资金拨付',
  stages: [
    {
      stage: 'requested',
      by: 'finance',
      acts: [
        {
          act: 'approve-payment',
          title: '审核拨付申请',
          by: ['finance'],
          to: 'approved',
          asks: ['amount', 'invoice', 'progress-proof'],
          needs: { all: [{ not: 'project.payments-suspended' }, { measure: 'amount', atMost: 'project.left-to-pay' }] },
          cite: 'article#成效一',
        },
      ],
    },
    {
      stage: 'approved',
      by: 'finance',
      acts: [
        {
          act: 'pay',
          title: '拨付',
          by: ['finance'],
          to: 'paid',
          dates: 'paid-on',
          needs: { not: 'project.payments-suspended' },
          cite: 'article#成效一',
        },
        { act: 'take-back', title: '撤回审核', by: ['finance'], to: 'requested', cite: 'example' },
      ],
    },
    { stage: 'paid', acts: [] },
  ],
}

/** A policy is set up by its ex-ante result, and adjusted or ended by its evaluation (WZ-004). */
export const policyLifecycle: Lifecycle<W> = {
  subject: 'policy',
  lifecycle: 'stage',
  title: '政策全过程',
  stages: [
    {
      stage: 'draft',
      by: 'reviewer',
      acts: [
        {
          act: 'assess-policy',
          title: '政策事前绩效评估通过',
          by: ['reviewer'],
          to: 'assessed',
          asks: ['draft', 'ex-ante', 'ex-ante-report'],
          needs: { fact: 'ex-ante', is: ['support', 'adjust'] },
          cite: 'article#成效一',
        },
        {
          act: 'reject-policy',
          title: '政策事前绩效评估不予支持',
          by: ['finance'],
          to: 'refused',
          asks: ['ex-ante', 'ex-ante-report'],
          needs: { fact: 'ex-ante', is: ['reject'] },
          cite: 'article#成效一',
        },
      ],
    },
    {
      stage: 'assessed',
      by: 'finance',
      acts: [
        {
          act: 'issue-policy',
          title: '出台政策',
          by: ['finance'],
          to: 'in-force',
          issues: 'document',
          needs: { any: [{ fact: 'ex-ante', is: ['support'] }, { known: 'adjusted-draft' }] },
          cite: 'article#成效一',
        },
      ],
    },
    {
      stage: 'in-force',
      by: 'finance',
      acts: [
        {
          act: 'adjust-policy',
          title: '调整政策，重新评估',
          by: ['finance'],
          to: 'draft',
          needs: { fact: 'adjustment', is: ['adjust'] },
          cite: 'article#成效一',
        },
        {
          act: 'end-policy',
          title: '取消政策',
          by: ['finance'],
          to: 'ended',
          dates: 'ended-on',
          needs: { fact: 'adjustment', is: ['end'] },
          cite: 'article#成效一',
        },
      ],
    },
    { stage: 'ended', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
