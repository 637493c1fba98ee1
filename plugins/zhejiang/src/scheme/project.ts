import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'
import { auxiliary } from './auxiliary.ts'
import { general } from './general.ts'
import { tags } from './line.ts'

/** 4+n+X: four general indicators, n auxiliary and X business ones; self-evaluation, review, and once more after rectification. */
export const projectScheme = defineScheme(words, {
  id: 'effect',
  subject: 'project',
  title: '电子政务项目绩效评价（4+n+X）',
  tracks: [
    { title: '自评', by: 'department', total: 'self-score' }, // ZJ-002
    { title: '复核', by: 'finance', total: 'score' }, // ZJ-003
    { title: '整改后重评', by: 'finance', total: 'score-after' }, // ZJ-013, ZJ-014
  ],
  // ZJ-007, ZJ-008
  groups: [
    { id: 'general', title: '通用指标（4）', points: { parameter: 'general-weight' } },
    { id: 'auxiliary', title: '辅助指标（n）', points: { parameter: 'auxiliary-weight' } },
    { id: 'business', title: '业务指标（X）', points: { parameter: 'business-weight' } },
  ],
  outOf: '100',
  lines: [
    ...general,
    ...auxiliary,
    {
      id: 'business',
      title: '核心业务目标达成率',
      in: 'business',
      points: '40',
      earn: {
        each: {
          of: 'indicator',
          where: { fact: 'kind', is: ['business'] },
          weight: 'weight',
          earn: { proportional: 'achieved', full: '100%' },
        },
      },
      missing: 'refuse',
      tags: tags('业务指标', '业务价值', '线上采集'),
      cite: 'example',
    },
  ],
  census: { lines: 17, 'kind.通用指标': 4, 'kind.辅助指标': 12, 'kind.业务指标': 1 },
})
