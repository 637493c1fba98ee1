import { defineScheme } from '@wenxiao/core'
import { words } from './words.ts'

/** Every indicator of one branch, weighed by its points. */
const branch = <const L extends 'output' | 'effect' | 'satisfaction'>(level: L) =>
  ({
    each: {
      of: 'goal',
      where: { fact: 'level', is: [level] },
      weight: 'points',
      earn: { proportional: 'attainment', full: '100%' },
    },
  }) as const

/** The national form of self-evaluation: execution 10, and the project's own indicators in three branches of 50, 30 and 10. */
export const scheme = defineScheme(words, {
  id: 'self-evaluation',
  subject: 'project',
  title: '项目支出绩效自评',
  outOf: '100',
  tracks: [
    { title: '自评', by: 'unit', total: 'self-score' },
    { title: '复核', by: 'finance', total: 'score' },
  ],
  groups: [
    { id: 'funds', title: '预算执行', points: '10' },
    { id: 'output', title: '产出指标', points: '50' },
    { id: 'effect', title: '效益指标', points: '30' },
    { id: 'satisfaction', title: '满意度指标', points: '10' },
  ],
  lines: [
    {
      id: 'execution',
      title: '预算执行率',
      in: 'funds',
      points: '10',
      earn: { proportional: 'execution-rate', full: '100%' },
      missing: 'refuse',
      cite: 'forms#分值',
    },
    {
      id: 'output-goals',
      title: '产出指标完成',
      in: 'output',
      points: '50',
      earn: branch('output'),
      missing: 'refuse',
      cite: 'forms#分值',
    },
    {
      id: 'effect-goals',
      title: '效益指标完成',
      in: 'effect',
      points: '30',
      earn: branch('effect'),
      missing: 'refuse',
      cite: 'forms#分值',
    },
    {
      id: 'satisfaction-goals',
      title: '满意度指标完成',
      in: 'satisfaction',
      points: '10',
      earn: branch('satisfaction'),
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'forms#分值',
    },
  ],
  census: { lines: 4 },
})
