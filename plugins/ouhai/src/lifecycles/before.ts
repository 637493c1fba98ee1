import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** From preparation to the opinion (OH-012). */
export const appraisal: Lifecycle<W> = {
  subject: 'appraisal',
  lifecycle: 'stage',
  title: '事前绩效评估',
  stages: [
    {
      stage: 'preparing',
      by: 'owner',
      acts: [
        {
          act: 'hand-in',
          title: '提交评估报告',
          by: ['owner', 'agency'],
          to: 'judging',
          asks: ['report'],
          cite: 'derived: report#二（二）',
        },
      ],
    },
    {
      stage: 'judging',
      by: 'performance',
      acts: [
        {
          act: 'conclude',
          title: '出具评估意见',
          by: ['performance'],
          to: 'concluded',
          needs: { known: 'score' },
          dates: 'concluded-on',
          issues: 'opinion',
          cite: 'derived: report#二（二）',
        },
        { act: 'return', title: '退回补充', by: ['performance'], to: 'preparing', cite: 'example' },
      ],
    },
    { stage: 'concluded', acts: [] },
  ],
}

/** A request for the budget, reviewed from four sides (OH-011). */
export const request: Lifecycle<W> = {
  subject: 'request',
  lifecycle: 'stage',
  title: '预算申报审核',
  stages: [
    {
      stage: 'drafting',
      by: 'owner',
      acts: [
        {
          act: 'submit',
          title: '报送预算',
          by: ['owner'],
          to: 'submitted',
          asks: ['asked'],
          needs: { all: [{ happened: 'project.matter-decided' }, { some: 'costing', where: { known: 'price' } }] },
          cite: 'report#二（二）',
        }, // OH-015
      ],
    },
    {
      stage: 'submitted',
      by: 'section',
      acts: [
        {
          act: 'decide',
          title: '审定预算数',
          by: ['section'],
          to: 'decided',
          asks: ['reviewed'],
          needs: { all: [{ known: 'review-score' }, { measure: 'reviewed', atMost: 'asked' }] },
          cite: 'report#二（一）',
        },
        { act: 'return', title: '退回重编', by: ['section'], to: 'drafting', cite: 'example' },
      ],
    },
    { stage: 'decided', acts: [] },
  ],
}
