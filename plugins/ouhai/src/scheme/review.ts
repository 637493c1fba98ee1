import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

const worth = { excellent: '100%', good: '80%', fair: '60%', poor: '0%' } as const

/** The review of a budget request from four sides (OH-011). The report counts four dimensions without naming them: names, items and weights are examples and may be set. */
export const budgetReview = defineScheme(words, {
  id: 'budget-review',
  subject: 'request',
  title: '预算审核四维评分',
  outOf: '100',
  tracks: [{ title: '预算审核', by: 'section', total: 'review-score' }],
  groups: [
    { id: 'need', title: '必要维度', points: { parameter: 'review-weight-need' } },
    { id: 'aims', title: '目标维度', points: { parameter: 'review-weight-goals' } },
    { id: 'cost', title: '成本维度', points: { parameter: 'review-weight-cost' } },
    { id: 'past', title: '以往绩效维度', points: { parameter: 'review-weight-past' } },
  ],
  lines: [
    {
      id: 'need-necessity',
      title: '事项必要',
      in: 'need',
      points: '15',
      earn: { levels: 'necessity', worth },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'need-urgency',
      title: '当年须办',
      in: 'need',
      points: '10',
      earn: { levels: 'urgency', worth },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'aims-fit',
      title: '目标与预算匹配',
      in: 'aims',
      points: '10',
      earn: { levels: 'goal-fit', worth },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'aims-sound',
      title: '绩效目标合格',
      in: 'aims',
      points: '15',
      earn: { proportional: 'project.sound-goals', full: '100%' },
      missing: 'refuse',
      empty: 'zero',
      cite: 'example',
    }, // OH-026
    {
      id: 'cost-sound',
      title: '测算扎实',
      in: 'cost',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: {
        checklist: [
          { title: '逐项测算', when: { measure: 'costed', over: '0' } },
          { title: '申报数不超过测算合计', when: { not: 'over-costed' } },
          { title: '单价不超过支出标准', when: { not: 'over-standard' } },
        ],
      },
    }, // OH-002, OH-015
    {
      id: 'past-execution',
      title: '上年预算执行率',
      in: 'past',
      points: '10',
      earn: { proportional: 'last-execution', full: '95%', zero: '50%' },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'past-grade',
      title: '上年评价等级',
      in: 'past',
      points: '15',
      earn: { levels: 'last-grade', worth: { excellent: '100%', good: '80%', fair: '60%', poor: '0%', none: '80%' } },
      missing: 'refuse',
      cite: 'example',
    }, // OH-004
  ],
  census: { lines: 7 },
})
