import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** Grades in four half-open bands, so that 89.5 has a grade (G-1); and the three steps of what is not a number. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      { give: 'excellent', when: { measure: 'score', atLeast: '90' }, because: '90分以上', cite: 'derived: forms#等级' },
      { give: 'good', when: { measure: 'score', atLeast: '80' }, because: '80分以上，不满90分', cite: 'derived: forms#等级' },
      { give: 'fair', when: { measure: 'score', atLeast: '60' }, because: '60分以上，不满80分', cite: 'derived: forms#等级' },
      { give: 'poor', because: '不满60分', cite: 'derived: forms#等级' },
    ],
  },
  {
    subject: 'result',
    verdict: 'level',
    rules: [
      {
        give: 'counted',
        when: { fact: 'goal.operator', is: ['at-least', 'at-most', 'equal'] },
        because: '指标有数值',
        cite: 'example',
      },
      { give: 'reached', when: { measure: 'judged', atLeast: '80%' }, because: '评判在80%以上', cite: 'example' },
      { give: 'partly', when: { measure: 'judged', atLeast: '60%' }, because: '评判在60%以上，不满80%', cite: 'example' },
      { give: 'missed', because: '评判不满60%', cite: 'example' },
    ],
  },
]
