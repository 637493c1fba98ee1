import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

const evaluable = { fact: 'stage', is: ['evaluate', 'running'] } as const

/** Self-evaluation of all, spot checks by lot in each category, key evaluations, and the special action (CX-027, CX-028, CX-038). */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '年度自评',
    subject: 'project',
    where: evaluable,
    total: 'self-score',
    eachYear: ['01-01', '03-31'],
    by: 'owner',
    cite: 'example',
  },
  {
    id: 'spot-check',
    title: '抽评',
    subject: 'project',
    where: evaluable,
    draw: { share: { parameter: 'spot-share' }, least: '1', within: 'category' },
    total: 'score',
    eachYear: ['04-01', '06-30'],
    by: 'finance',
    cite: 'example',
  },
  {
    id: 'key-evaluation',
    title: '重点评价',
    subject: 'project',
    where: {
      all: [
        evaluable,
        {
          any: [
            { measure: 'total', atLeast: { parameter: 'key-amount' } },
            { fact: 'scope', is: ['key', 'shared'] },
          ],
        },
      ],
    },
    total: 'score',
    eachYear: ['04-01', '09-30'],
    by: 'finance',
    cite: 'example',
  },
  // CX-027: departments enter together with an agency, papers and site, meetings and visits.
  {
    id: 'effect-action',
    title: '“数字问效”专项行动',
    subject: 'project',
    where: { fact: 'light', is: ['red', 'yellow'] },
    total: 'score',
    by: 'finance',
    cite: 'article#二（二）',
  },
]
