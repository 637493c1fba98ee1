import { defineScheme } from '@wenxiao/core'
import type { Line } from '@wenxiao/core'
import { words, type W } from '../words.ts'

type Item = Extract<keyof W['subjects']['appraisal']['facts'], string>
const worth = { excellent: '100%', good: '80%', fair: '60%', poor: '0%' } as const
/** An item of five points, judged in four steps. */
const item = <G extends string, I extends Item>(group: G, id: I) =>
  ({
    id,
    title: words.subjects.appraisal.facts[id].title,
    in: group,
    points: '5',
    earn: { levels: id, worth },
    missing: 'refuse',
    cite: 'example',
  }) as unknown as Line<W, 'appraisal', G, I>

/** The ex-ante assessment (OH-012): its subject, content and procedure are laid down in measures not read; five dimensions as generally used. */
export const exAnte = defineScheme(words, {
  id: 'ex-ante',
  subject: 'appraisal',
  title: '事前绩效评估',
  tracks: [{ title: '评估', by: 'performance', total: 'score' }],
  groups: [
    { id: 'need', title: '立项必要性', points: '20' },
    { id: 'economy', title: '投入经济性', points: '20' },
    { id: 'goals', title: '绩效目标合理性', points: '20' },
    { id: 'feasible', title: '实施方案可行性', points: '20' },
    { id: 'funding', title: '筹资合规性', points: '20' },
  ],
  lines: [
    item('need', 'policy-basis'),
    item('need', 'duty-match'),
    item('need', 'demand'),
    item('need', 'no-overlap'),
    item('economy', 'cost-basis'),
    item('economy', 'standards-kept'),
    item('economy', 'alternatives'),
    item('economy', 'worth-it'),
    item('goals', 'goals-clear'),
    item('goals', 'goals-quantified'),
    item('goals', 'goals-reasonable'),
    item('goals', 'goals-checkable'),
    item('feasible', 'plan-concrete'),
    item('feasible', 'organised'),
    item('feasible', 'schedule-feasible'),
    item('feasible', 'risks-covered'),
    item('funding', 'funding-lawful'),
    item('funding', 'affordable'),
    item('funding', 'shares-fair'),
    item('funding', 'funding-risk'),
  ],
  census: { lines: 20 },
})
