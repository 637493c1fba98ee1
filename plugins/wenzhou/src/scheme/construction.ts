import { built, type ProjectLine } from './line.ts'

export const constructionGroups = [
  { id: 'construction', title: '建设管理', points: '18' },
  { id: 'contracting', title: '采购合同', in: 'construction', points: '4' },
  { id: 'schedule', title: '实施进度', in: 'construction', points: '4' },
  { id: 'quality', title: '测试验收', in: 'construction', points: '4' },
  { id: 'changes', title: '变更控制', in: 'construction', points: '3' },
  { id: 'documents', title: '文档归档', in: 'construction', points: '3' },
] as const

/** 建设管理: eleven lines in five groups. */
export const construction = [
  { id: 'procurement', title: '采购合规性', in: 'contracting', points: '2', missing: 'refuse', cite: 'example',
    earn: { checklist: [{ title: '采购方式和程序合规', when: 'procurement-lawful' }] } },
  { id: 'contract-signed', title: '合同签订及时性', in: 'contracting', points: '2', missing: 'refuse', cite: 'example',
    earn: { bands: { from: 'awarded-on', to: 'signed-on', in: 'days' }, marks: [{ upTo: { parameter: 'contract-days' }, share: '100%' }, { upTo: '45', share: '50%' }] } },
  { id: 'milestones', title: '建设节点按期完成率', in: 'schedule', points: '2', applies: built, missing: 'refuse', empty: 'zero', cite: 'example',
    earn: { proportional: { share: 'milestone', where: 'on-time' }, full: '100%', zero: '50%' } },
  { id: 'duration', title: '工期控制率', in: 'schedule', points: '2', applies: built, missing: 'refuse', empty: 'zero', cite: 'example',
    earn: { bands: { ratio: { from: 'started-on', to: 'finished-on', in: 'days' }, over: { from: 'started-on', to: 'planned-finish', in: 'days' } },
      marks: [{ upTo: '100%', share: '100%' }, { upTo: '110%', share: '60%' }, { upTo: '130%', share: '30%' }] } },
  { id: 'tests', title: '第三方测试完整性', in: 'quality', points: '2', applies: built, missing: 'refuse', cite: 'example',
    earn: { checklist: [{ title: '功能测试', when: { known: 'function-test' } }, { title: '性能测试', when: { known: 'performance-test' } }, { title: '安全测试', when: { known: 'security-test' } }] } },
  { id: 'trial-run', title: '试运行时长', in: 'quality', points: '1', applies: built, missing: 'refuse', cite: 'example',
    earn: { proportional: { from: 'trial-start', to: 'trial-end', in: 'months' }, full: { parameter: 'trial' } } },
  { id: 'acceptance', title: '验收结论', in: 'quality', points: '1', applies: built, missing: 'refuse', cite: 'example',
    earn: { levels: 'acceptance-result', worth: { first: '100%', again: '50%', failed: '0%' } } },
  { id: 'change-count', title: '变更次数', in: 'changes', points: '2', missing: 'refuse', cite: 'example',
    earn: { deduct: [{ because: '实施中发生变更', points: '0.5', forEach: { count: 'change' }, atMost: '2' }] } },
  { id: 'change-amount', title: '变更金额占比', in: 'changes', points: '1', missing: 'refuse', empty: 'zero', cite: 'example',
    earn: { proportional: { ratio: { sum: 'amount', over: 'change' }, over: 'contract-amount' }, full: '0%', zero: '10%' } },
  { id: 'archive-complete', title: '文档完整性', in: 'documents', points: '2', missing: 'refuse', cite: 'example',
    earn: { checklist: [{ title: '设计文档', when: { known: 'design-document' } }, { title: '验收报告', when: { known: 'acceptance-report' } }, { title: '用户手册', when: { known: 'user-manual' } }, { title: '运维手册', when: { known: 'om-manual' } }] } },
  { id: 'archive-timely', title: '归档及时性', in: 'documents', points: '1', missing: 'zero', cite: 'example',
    earn: { bands: { from: 'accepted-on', to: 'archived-on', in: 'days' }, marks: [{ upTo: '90', share: '100%' }, { upTo: '180', share: '50%' }] } },
] as const satisfies readonly ProjectLine<(typeof constructionGroups)[number]['id']>[]
