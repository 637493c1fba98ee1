import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Review inside, then face to face before a third party; what does not pass is returned or cancelled (FY-008, FY-009). */
export const goals: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'goal-stage',
  title: '绩效目标审核评审',
  stages: [
    {
      stage: 'drafting',
      by: 'lead',
      acts: [
        {
          act: 'submit',
          title: '报送绩效目标',
          by: ['lead'],
          to: 'checking',
          asks: ['goal-table'],
          needs: { every: 'goal', where: { known: 'target' } },
          cite: 'article#二（二）1',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'chief',
      acts: [
        {
          act: 'pass-check',
          title: '审核通过，送第三方评审',
          byEach: ['deputy', 'chief'],
          to: 'defending',
          cite: 'article#二（二）1',
        },
        {
          act: 'return',
          title: '退回调整目标',
          by: ['deputy', 'chief'],
          to: 'drafting',
          adds: 'goal-return',
          needs: { measure: 'returns', under: { parameter: 'most-returns' } },
          cite: 'article#二（二）1',
        },
        {
          act: 'cancel',
          title: '取消项目预算安排',
          by: ['deputy'],
          to: 'cancelled',
          asks: ['cancel-reason'],
          cite: 'article#二（二）1',
        },
      ],
    },
    {
      stage: 'defending',
      by: 'agency',
      acts: [
        {
          act: 'pass-defence',
          title: '面对面答辩通过',
          byEach: ['lead', 'agency'],
          to: 'passed',
          needs: {
            some: 'defence',
            where: { all: [{ known: 'record' }, { happened: 'held-on' }, { fact: 'result', is: ['pass'] }] },
          },
          visit: true,
          dates: 'goals-passed-on',
          cite: 'article#二（二）1',
        },
        {
          act: 'return',
          title: '答辩未过，退回调整目标',
          by: ['agency', 'chief'],
          to: 'drafting',
          adds: 'goal-return',
          needs: { measure: 'returns', under: { parameter: 'most-returns' } },
          cite: 'article#二（二）1',
        },
        {
          act: 'cancel',
          title: '答辩未过，取消项目预算安排',
          by: ['deputy'],
          to: 'cancelled',
          asks: ['cancel-reason'],
          cite: 'article#二（二）1',
        },
      ],
    },
    { stage: 'passed', acts: [] },
    { stage: 'cancelled', acts: [] },
  ],
}

/** On site together (FY-014), rated by six (FY-005), announced at once (FY-007), answered, used. */
export const evaluation: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'evaluation-stage',
  title: '项目评价监控',
  stages: [
    {
      stage: 'waiting',
      by: 'accountant',
      acts: [
        {
          act: 'begin',
          title: '启动现场评价',
          by: ['accountant'],
          to: 'on-site',
          needs: { all: ['has-goals', 'monitored'] },
          cite: 'article#二（二）3',
        }, // FY-004
      ],
    },
    {
      stage: 'on-site',
      by: 'agency',
      acts: [
        {
          act: 'visit',
          title: '会同到现场评价',
          byEach: ['agency', 'finance-officer', 'chief', 'accountant'],
          to: 'rating',
          asks: ['visit-record'],
          visit: true,
          dates: 'visited-on',
          needs: {
            all: [
              { some: 'evidence', where: { fact: 'method', is: ['interview'] } },
              { some: 'evidence', where: { fact: 'method', is: ['survey'] } },
              { some: 'payment', where: { known: 'check-score' } },
              'residents-asked',
            ],
          }, // FY-006, FY-011, FY-012
          cite: 'article#二（二）3',
        },
      ],
    },
    {
      stage: 'rating',
      by: 'agency',
      acts: [
        {
          act: 'rate',
          title: '六方评分',
          byEach: ['finance-officer', 'deputy', 'chief', 'lead', 'accountant', 'agency'],
          to: 'announcing',
          asks: ['allocation-rating', 'setup-rating', 'organisation-rating'],
          dates: 'rated-on',
          cite: 'article#二（一）',
        },
      ],
    },
    {
      stage: 'announcing',
      by: 'bureau',
      limit: { within: { parameter: 'announce-days' }, in: 'working days' },
      acts: [
        {
          act: 'announce',
          title: '评级即时公开公示',
          by: ['bureau'],
          to: 'announced',
          needs: { known: 'grade' },
          dates: 'announced-on',
          cite: 'article#二（一）',
        },
      ],
    },
    {
      stage: 'announced',
      by: 'chief',
      limit: { within: { parameter: 'reply-days' }, in: 'days' },
      acts: [
        {
          act: 'answer',
          title: '科室反馈整改意见',
          by: ['chief'],
          to: 'answered',
          asks: ['section-reply'],
          dates: 'answered-on',
          cite: 'article#三',
        },
      ],
    },
    {
      stage: 'answered',
      by: 'deputy',
      acts: [
        {
          act: 'apply',
          title: '确定次年安排',
          by: ['deputy'],
          to: 'applied',
          needs: { fact: 'decided', is: ['keep', 'reduce', 'drop'] },
          dates: 'applied-on',
          cite: 'article#二（三）2',
        }, // FY-018
      ],
    },
    { stage: 'applied', acts: [] },
  ],
}

export const problem: Lifecycle<W> = {
  subject: 'problem',
  lifecycle: 'stage',
  title: '堵点、缺环、漏点整改',
  stages: [
    {
      stage: 'found',
      by: 'chief',
      acts: [
        {
          act: 'order',
          title: '交办整改',
          by: ['chief', 'deputy'],
          to: 'fixing',
          asks: ['kind', 'what', 'due'],
          cite: 'derived: article#二（二）2',
        },
      ],
    },
    {
      stage: 'fixing',
      by: 'lead',
      acts: [
        {
          act: 'close',
          title: '确认整改到位',
          by: ['chief'],
          to: 'closed',
          dates: 'closed-on',
          cite: 'derived: article#二（二）2',
        },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}
