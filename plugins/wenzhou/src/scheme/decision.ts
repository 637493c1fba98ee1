import { type ProjectLine } from './line.ts'

export const decisionGroups = [
  { id: 'decision', title: '立项决策', points: '12' },
  { id: 'basis', title: '立项依据', in: 'decision', points: '3' },
  { id: 'ex-ante', title: '事前评估', in: 'decision', points: '3' },
  { id: 'goals', title: '目标设定', in: 'decision', points: '3' },
  { id: 'reviews', title: '两项审核', in: 'decision', points: '3' },
] as const

/** 立项决策: eight lines in four groups. */
export const decision = [
  {
    id: 'basis-sound',
    title: '立项依据充分性',
    in: 'basis',
    points: '2',
    missing: 'refuse',
    cite: 'example',
    earn: {
      checklist: [
        { title: '有政策或职责依据', when: { known: 'policy-basis' } },
        { title: '列入规划或年度计划', when: 'in-plan' },
      ],
    },
  },
  {
    id: 'needs-sound',
    title: '需求确认率',
    in: 'basis',
    points: '1',
    missing: 'zero',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { ratio: 'needs-confirmed', over: 'needs-raised' }, full: '100%', zero: '60%' },
  },
  // WZ-004
  {
    id: 'ex-ante-result',
    title: '事前绩效评估结论',
    in: 'ex-ante',
    points: '2',
    missing: 'refuse',
    cite: 'example',
    earn: { levels: 'ex-ante', worth: { support: '100%', adjust: '60%', reject: '0%' } },
  },
  {
    id: 'ex-ante-advice',
    title: '事前评估意见采纳率',
    in: 'ex-ante',
    points: '1',
    missing: 'zero',
    empty: 'full',
    cite: 'example',
    earn: { proportional: { ratio: 'advice-adopted', over: 'advice-given' }, full: '100%' },
  },
  {
    id: 'goals-quantified',
    title: '绩效目标量化率',
    in: 'goals',
    points: '2',
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { share: 'goal', where: 'quantified' }, full: '100%', zero: '50%' },
  },
  {
    id: 'goals-matched',
    title: '目标与预算匹配度',
    in: 'goals',
    points: '1',
    missing: 'refuse',
    cite: 'example',
    earn: { proportional: { mean: 'goal-match', without: 'extremes' }, full: '90%', zero: '60%' },
  },
  // WZ-005
  {
    id: 'budget-accurate',
    title: '预算申报准确率',
    in: 'reviews',
    points: '2',
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { ratio: 'reviewed-amount', over: 'applied-amount' }, full: '95%', zero: '70%' },
  },
  {
    id: 'technical-settled',
    title: '技术审核意见落实率',
    in: 'reviews',
    points: '1',
    missing: 'zero',
    empty: 'full',
    cite: 'example',
    earn: { proportional: { ratio: 'technical-settled', over: 'technical-opinions' }, full: '100%', zero: '50%' },
  },
] as const satisfies readonly ProjectLine<(typeof decisionGroups)[number]['id']>[]
