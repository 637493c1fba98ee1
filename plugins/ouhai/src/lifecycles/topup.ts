import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** The whole district's top-ups once a year: the district head's meeting in September, then the standing committee (OH-017). */
export const round: Lifecycle<W> = {
  subject: 'round',
  lifecycle: 'stage',
  title: '一年一次的预算追加',
  stages: [
    {
      stage: 'collecting',
      by: 'finance',
      acts: [
        {
          act: 'present',
          title: '汇总提请区长办公会议',
          by: ['finance'],
          to: 'meeting',
          asks: ['summary'],
          needs: { every: 'topup', where: { fact: 'stage', is: ['costed', 'refused'] } },
          cite: 'report#二（三）',
        },
      ],
    },
    {
      stage: 'meeting',
      by: 'head',
      acts: [
        {
          act: 'resolve',
          title: '集体研究通过',
          by: ['head'],
          to: 'congress',
          asks: ['adjustment'],
          needs: { day: 'today', eachYear: ['09-01', '09-30'] },
          dates: 'met-on',
          issues: 'minutes',
          cite: 'report#二（三）',
        },
        { act: 'send-back', title: '退回重新核定', by: ['head'], to: 'collecting', cite: 'example' },
      ],
    },
    {
      stage: 'congress',
      by: 'standing',
      acts: [
        {
          act: 'approve',
          title: '批准预算调整',
          by: ['standing'],
          to: 'approved',
          dates: 'approved-on',
          issues: 'resolution',
          cite: 'report#二（三）',
        },
        { act: 'refuse', title: '不予批准', by: ['standing'], to: 'refused', cite: 'example' },
      ],
    },
    { stage: 'approved', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}

/** One top-up: what it must say (OH-018), and the assessment that a new major one must carry (OH-019). */
export const topup: Lifecycle<W> = {
  subject: 'topup',
  lifecycle: 'stage',
  title: '追加事项申报核定',
  stages: [
    {
      stage: 'drafting',
      by: 'owner',
      acts: [
        {
          act: 'submit',
          title: '申报追加',
          by: ['owner'],
          to: 'submitted',
          asks: ['kind', 'nature', 'asked', 'goals', 'cost-sheet', 'use', 'object', 'method', 'period'],
          needs: { all: [{ fact: 'round.stage', is: ['collecting'] }, { any: [{ not: 'major' }, 'assessed'] }] },
          cite: 'report#二（三）',
        },
      ],
    },
    {
      stage: 'submitted',
      by: 'section',
      acts: [
        {
          act: 'endorse',
          title: '新增重大事项连同评估意见报请决策',
          by: ['committee'],
          to: 'submitted',
          needs: { all: ['major', 'assessed'] },
          dates: 'endorsed-on',
          cite: 'report#二（三）',
        },
        {
          act: 'cost',
          title: '核定追加数',
          by: ['section'],
          to: 'costed',
          asks: ['granted'],
          needs: { all: [{ any: [{ not: 'major' }, { happened: 'endorsed-on' }] }, { measure: 'granted', atMost: 'asked' }] },
          cite: 'report#二（三）',
        },
        { act: 'return', title: '退回补充', by: ['section'], to: 'drafting', cite: 'example' },
        { act: 'refuse', title: '不予追加', by: ['section'], to: 'refused', cite: 'example' },
      ],
    },
    { stage: 'costed', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
