import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** Conclusions, grades, lights and rated agencies. No document read says where any of them begins. */
export const verdicts: readonly Verdict<W>[] = [
  // OH-012
  {
    subject: 'appraisal',
    verdict: 'conclusion',
    rules: [
      {
        give: 'reject',
        when: { fact: 'funding-lawful', is: ['poor'] },
        veto: true,
        because: '资金来源不合规，一票否决',
        cite: 'example',
      },
      {
        give: 'reject',
        when: { fact: 'policy-basis', is: ['poor'] },
        veto: true,
        because: '没有政策依据，一票否决',
        cite: 'example',
      },
      {
        give: 'support',
        when: { measure: 'score', atLeast: { parameter: 'support-from' } },
        because: '得分达到予以支持起点',
        cite: 'example',
      },
      {
        give: 'adjust',
        when: { measure: 'score', atLeast: { parameter: 'adjust-from' } },
        because: '得分达到调整后支持起点',
        cite: 'example',
      },
      { give: 'reject', because: '得分不到调整后支持起点', cite: 'example' },
    ],
  },
  // OH-011
  {
    subject: 'request',
    verdict: 'result',
    rules: [
      { give: 'full', when: { measure: 'review-score', atLeast: '85' }, because: '85分以上', cite: 'example' },
      { give: 'trim', when: { measure: 'review-score', atLeast: '70' }, because: '70分以上，不满85分', cite: 'example' },
      { give: 'heavy', when: { measure: 'review-score', atLeast: '60' }, because: '60分以上，不满70分', cite: 'example' },
      { give: 'refuse', because: '不满60分', cite: 'example' },
    ],
  },
  // OH-010: 良 and 中 are grades of their own and both cost money
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      { give: 'poor', when: 'serious-misuse', veto: true, because: '存在截留挪用资金，一票否决', cite: 'example' },
      { give: 'excellent', when: { measure: 'score', atLeast: '90' }, because: '90分以上', cite: 'example' },
      { give: 'good', when: { measure: 'score', atLeast: '80' }, because: '80分以上，不满90分', cite: 'example' },
      { give: 'fair', when: { measure: 'score', atLeast: '60' }, because: '60分以上，不满80分', cite: 'example' },
      { give: 'poor', because: '不满60分', cite: 'example' },
    ],
  },
  {
    subject: 'works',
    verdict: 'works-grade',
    rules: [
      { give: 'excellent', when: { measure: 'works-score', atLeast: '90' }, because: '90分以上', cite: 'example' },
      { give: 'good', when: { measure: 'works-score', atLeast: '80' }, because: '80分以上，不满90分', cite: 'example' },
      { give: 'fair', when: { measure: 'works-score', atLeast: '60' }, because: '60分以上，不满80分', cite: 'example' },
      { give: 'poor', because: '不满60分', cite: 'example' },
    ],
  },
  // OH-032: what is sensed, and how sharply it warns
  {
    subject: 'monitoring',
    verdict: 'light',
    rules: [
      {
        give: 'red',
        when: {
          any: [
            { measure: 'behind', over: { parameter: 'red-behind' } },
            { measure: 'goals-behind', over: { parameter: 'red-behind' } },
          ],
        },
        because: '预算执行或绩效目标落后时序超过红灯线',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          any: [
            { measure: 'behind', over: { parameter: 'yellow-behind' } },
            { measure: 'goals-behind', over: { parameter: 'yellow-behind' } },
          ],
        },
        because: '预算执行或绩效目标落后时序超过黄灯线',
        cite: 'example',
      },
      { give: 'green', because: '预算执行和绩效目标都跟得上时序', cite: 'example' },
    ],
  },
  {
    subject: 'project',
    verdict: 'light',
    rules: [
      {
        give: 'red',
        when: {
          some: 'monitoring',
          where: { all: [{ fact: 'light', is: ['red'] }, { not: { fact: 'response', is: ['closed'] } }] },
        },
        because: '有红灯监控没有纠偏',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: {
          some: 'monitoring',
          where: { all: [{ fact: 'light', is: ['yellow'] }, { not: { fact: 'response', is: ['closed'] } }] },
        },
        because: '有黄灯监控没有纠偏',
        cite: 'example',
      },
      { give: 'green', because: '没有待纠偏的预警', cite: 'example' },
    ],
  },
  // OH-024
  {
    subject: 'unit',
    verdict: 'assessment-grade',
    rules: [
      { give: 'outstanding', when: { measure: 'assessment', atLeast: '90' }, because: '90分以上', cite: 'example' },
      { give: 'good', when: { measure: 'assessment', atLeast: '80' }, because: '80分以上，不满90分', cite: 'example' },
      { give: 'qualified', when: { measure: 'assessment', atLeast: '60' }, because: '60分以上，不满80分', cite: 'example' },
      { give: 'failed', because: '不满60分', cite: 'example' },
    ],
  },
  // OH-040: an agency nobody has rated yet has no place
  {
    subject: 'agency',
    verdict: 'rated',
    rules: [
      {
        give: 'rated',
        when: { measure: 'engagements', over: '0' },
        because: '至少有一项委托经过点评',
        cite: 'derived: report#四（四）',
      },
      { give: 'unrated', because: '没有经过点评的委托', cite: 'derived: report#四（四）' },
    ],
  },
]
