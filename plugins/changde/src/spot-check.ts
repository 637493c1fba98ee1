import { defineScheme } from '@wenxiao/core'
import type { Campaign } from '@wenxiao/core'
import { words, type W } from './words.ts'

/**
 * What a spot check of procedure looks at in one project. // CD-041
 * The checks are the report's findings and practice turned round; their points are examples.
 */
export const spotCheck = defineScheme(words, {
  id: 'spot-check',
  subject: 'project',
  title: '项目程序规范性抽查',
  tracks: [{ title: '抽查', by: 'bureau', total: 'procedure-score' }],
  groups: [
    { id: 'before', title: '前期', points: '30' },
    { id: 'buying', title: '采购与合同', points: '30' },
    { id: 'delivery', title: '测评与验收', points: '40' },
  ],
  lines: [
    {
      id: 'check-goals',
      title: '立项时申报绩效目标',
      in: 'before',
      points: '15',
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '绩效目标申报表已提交', when: { known: 'goals' } }] },
    }, // CD-037
    {
      id: 'check-plan',
      title: '技术方案评审有效',
      in: 'before',
      points: '15',
      missing: 'refuse',
      cite: 'example', // CD-026, CD-032
      earn: {
        checklist: [
          { title: '已评审', when: { happened: 'scheme-reviewed' } },
          { title: '未超出有效期', when: { not: 'plan-expired' } },
        ],
      },
    },
    {
      id: 'check-contract',
      title: '按期签订合同',
      in: 'buying',
      points: '15',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: { checklist: [{ title: '合同均按期签订', when: { every: 'contract', where: { not: 'signed-late' } } }] },
    }, // CD-024
    {
      id: 'check-purchase',
      title: '执行电子卖场采购',
      in: 'buying',
      points: '15',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: {
        checklist: [{ title: '限额以下采购均先走电子卖场程序', when: { every: 'purchase', where: { not: 'irregular' } } }],
      },
    }, // CD-025
    {
      id: 'check-tests',
      title: '第三方测评合格',
      in: 'delivery',
      points: '15',
      applies: { fact: 'category', is: ['software'] },
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '功能、性能、安全测评合格', when: 'tested' }] },
    }, // CD-029
    {
      id: 'check-acceptance',
      title: '竣工验收合格',
      in: 'delivery',
      points: '15',
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '验收合格', when: 'qualified' }] },
    }, // CD-030
    {
      id: 'check-security',
      title: '安全防护到位',
      in: 'delivery',
      points: '10',
      missing: 'refuse',
      cite: 'example',
      earn: {
        checklist: [
          { title: '达到等级保护2.0要求', when: 'protection-met' },
          { title: '数据有双活存储或异地备份', when: 'storage-mirrored' },
        ],
      },
    }, // CD-047
  ],
})

/** Drawn by lot in every category; classified projects have no category on record and are never drawn. */ // CD-041, CD-042
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'procedure-spot-check',
    title: '项目实施程序抽查',
    subject: 'project',
    by: 'bureau',
    total: 'procedure-score',
    where: { fact: 'category', is: ['software', 'hardware'] },
    draw: { share: { parameter: 'spot-share' }, least: '1', within: 'category' },
    cite: 'report#六（二）',
  },
]
