import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** The goal review, lights, grades, and whether a project stays. The article states no mark; all are examples. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'defence',
    verdict: 'result',
    rules: [
      {
        give: 'pass',
        when: { measure: 'mean', atLeast: { parameter: 'goal-pass' } },
        because: '评审得分率达到通过线',
        cite: 'example',
      },
      { give: 'fail', because: '评审得分率不到通过线', cite: 'example' },
    ],
  }, // FY-008
  // FY-013: both together call for feedback at once, one alone is a caution
  {
    subject: 'monitoring',
    verdict: 'light',
    rules: [
      {
        give: 'red',
        when: { all: ['execution-low', { any: ['goals-off', 'goals-unreachable'] }] },
        because: '执行率低，绩效目标又偏离或者预期无法实现',
        cite: 'derived: article#二（二）2',
      },
      {
        give: 'yellow',
        when: { any: ['execution-low', 'goals-off', 'goals-unreachable'] },
        because: '执行率低，或者绩效目标偏离、预期无法实现',
        cite: 'example',
      },
      { give: 'green', because: '执行率和绩效目标都正常', cite: 'example' },
    ],
  },
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      { give: 'poor', when: 'serious-violation', veto: true, because: '资金使用严重违规，一票否决', cite: 'example' },
      { give: 'excellent', when: { measure: 'score', atLeast: '90' }, because: '90分以上', cite: 'example' },
      { give: 'good', when: { measure: 'score', atLeast: '80' }, because: '80分以上，不满90分', cite: 'example' },
      { give: 'fair', when: { measure: 'score', atLeast: '60' }, because: '60分以上，不满80分', cite: 'example' },
      { give: 'poor', because: '不满60分', cite: 'example' },
    ],
  }, // FY-007
  // FY-018
  {
    subject: 'project',
    verdict: 'next-year',
    rules: [
      { give: 'drop', when: 'serious-violation', veto: true, because: '资金使用严重违规', cite: 'example' },
      {
        give: 'keep',
        when: { measure: 'score', atLeast: { parameter: 'keep-from' } },
        because: '得分达到保留起点',
        cite: 'example',
      },
      {
        give: 'reduce',
        when: { measure: 'score', atLeast: { parameter: 'reduce-from' } },
        because: '得分达到压减保留起点',
        cite: 'example',
      },
      { give: 'drop', because: '得分不到压减保留起点', cite: 'example' },
    ],
  },
]
