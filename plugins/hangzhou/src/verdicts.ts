import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** Green, yellow, red by review and again by recheck; what a major application achieves (HZ-007, HZ-008, HZ-011). Where a colour begins is an example. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'application',
    verdict: 'colour',
    rules: [
      { give: 'red', when: 'major-event', veto: true, because: '发生重大安全事件，一票否决', cite: 'example' },
      {
        give: 'red',
        when: { measure: 'score', under: { parameter: 'yellow-from' } },
        because: '复核得分未达到黄色起点',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { measure: 'score', under: { parameter: 'green-from' } },
        because: '复核得分未达到绿色起点',
        cite: 'example',
      },
      { give: 'green', because: '复核得分达到绿色起点', cite: 'example' },
    ],
  },
  {
    subject: 'application',
    verdict: 'colour-again',
    rules: [
      { give: 'red', when: 'major-event', veto: true, because: '发生重大安全事件，一票否决', cite: 'example' },
      {
        give: 'red',
        when: { measure: 'recheck-score', under: { parameter: 'yellow-from' } },
        because: '复评得分未达到黄色起点',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { measure: 'recheck-score', under: { parameter: 'green-from' } },
        because: '复评得分未达到绿色起点',
        cite: 'example',
      },
      { give: 'green', because: '复评得分达到绿色起点', cite: 'example' },
    ],
  },
  {
    subject: 'application',
    verdict: 'effect',
    rules: [
      { give: 'outside', when: { not: 'major' }, because: '没有列入重大应用', cite: 'derived: article#主要做法' },
      {
        give: 'unverified',
        when: { not: 'verified' },
        because: '日志改造和现场核验没有都完成，或者两者不一致',
        cite: 'derived: article#主要做法',
      },
      {
        give: 'effective',
        when: { measure: 'field-score', atLeast: { parameter: 'effective-from' } },
        because: '达到实效明显起点',
        cite: 'example',
      },
      {
        give: 'fair',
        when: { measure: 'field-score', atLeast: { parameter: 'fair-from' } },
        because: '达到实效一般起点',
        cite: 'example',
      },
      { give: 'weak', because: '未达到实效一般起点', cite: 'example' },
    ],
  },
]
