import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/** What is checked on site of a payment that was drawn (FY-012); points are examples. */
export const siteCheck = defineScheme(words, {
  id: 'site-check',
  subject: 'payment',
  title: '资金使用现场核查',
  tracks: [{ title: '现场核查', by: 'agency', total: 'check-score' }],
  groups: [{ id: 'check', title: '核查', points: '100' }],
  lines: [
    {
      id: 'check-full',
      title: '资金落实',
      in: 'check',
      points: '30',
      earn: { checklist: [{ title: '资金足额到账', when: 'in-full' }] },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'check-use',
      title: '使用规范',
      in: 'check',
      points: '40',
      earn: { checklist: [{ title: '用途与批复一致', when: 'as-approved' }] },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'check-papers',
      title: '手续齐全',
      in: 'check',
      points: '30',
      earn: { checklist: [{ title: '凭证手续齐全', when: 'documented' }] },
      missing: 'refuse',
      cite: 'example',
    },
  ],
  census: { lines: 3 },
})
