import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** The grade with its two vetoes, and the conclusion of the yearly unit assessment. No document read states where a grade begins. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'programme',
    verdict: 'grade',
    rules: [
      // CD-017: the report names the two vetoes; that they make the grade 差 follows from the word.
      { give: 'poor', when: 'major-hazard', veto: true, because: '存在重大信息安全隐患，一票否决', cite: 'derived: report#二' },
      {
        give: 'poor',
        when: 'major-violation',
        veto: true,
        because: '存在重大违纪违规行为，一票否决',
        cite: 'derived: report#二',
      },
      { give: 'excellent', when: { measure: 'score', atLeast: '90' }, because: '90分以上', cite: 'example' },
      { give: 'good', when: { measure: 'score', atLeast: '80' }, because: '80分以上，不满90分', cite: 'example' },
      { give: 'fair', when: { measure: 'score', atLeast: '60' }, because: '60分以上，不满80分', cite: 'example' },
      { give: 'poor', because: '不满60分', cite: 'example' },
    ],
  },
  {
    subject: 'unit',
    verdict: 'conclusion',
    rules: [
      {
        give: 'pass',
        when: { measure: 'assessment', atLeast: { parameter: 'assessment-pass' } },
        because: '达到达标线',
        cite: 'example',
      },
      { give: 'improve', because: '未达到达标线', cite: 'example' },
    ],
  },
]
