import { built, service, type ProjectLine } from './line.ts'

/** 运维保障: how the system is kept running; 18, of which 2 of the benefit kind. */
export const care = [
  // CX-098
  { id: 'om-plan', title: '运维方案质量', in: 'care', points: '6',
    earn: { proportional: { mean: 'om-plan-quality', without: 'extremes' }, full: '90%', zero: '60%' },
    missing: 'refuse', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'input' }, cite: 'example' },
  // CX-098
  { id: 'om-emergency', title: '运维应急管理制度', in: 'care', points: '4',
    earn: { checklist: [{ title: '运维应急管理制度归档', when: { known: 'om-emergency-plan' } }] },
    missing: 'zero', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  // CX-098
  { id: 'staff-qualified', title: '驻点人员资质符合率', in: 'care', points: '6',
    earn: { proportional: { share: 'staff', where: 'qualified' }, full: '100%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'input' }, cite: 'example' },
  // CX-098
  { id: 'staff-on-post', title: '驻点人员到位率', in: 'care', points: '5', applies: service,
    earn: { proportional: { ratio: { count: 'staff' }, over: 'staff-required' }, full: '100%', zero: '50%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'individual', axis: 'input' }, cite: 'example' },
  // CX-100
  { id: 'staff-duplicated', title: '驻点人员重复计列', in: 'care', points: '6',
    earn: { bands: { count: 'staff', where: 'elsewhere' }, marks: [{ upTo: '0', share: '100%' }] },
    missing: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'input' }, cite: 'example' },
  // CX-099
  { id: 'response-clause', title: '合同响应条款', in: 'care', points: '4',
    earn: { checklist: [{ title: '合同已规定响应时间和维护要求', when: 'response-clause' }] },
    missing: 'refuse', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'input' }, cite: 'example' },
  { id: 'response-timely', title: '故障响应及时率', in: 'care', points: '7',
    earn: { proportional: { share: 'incident', where: { measure: 'response-hours', atMost: 'project.promised-response' } }, full: '95%', zero: '60%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'repair-timely', title: '故障修复及时率', in: 'care', points: '7',
    earn: { proportional: { share: 'incident', where: { measure: 'repair-hours', atMost: 'project.promised-repair' }, among: { fact: 'kind', is: ['fault'] } }, full: '95%', zero: '60%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'availability', title: '系统可用率', in: 'care', points: '10',
    earn: { proportional: { mean: 'availability', last: '12' }, full: '99.5%', zero: '95%' },
    missing: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'inspections-done', title: '巡检完成率', in: 'care', points: '4',
    earn: { proportional: { ratio: { count: 'inspection' }, over: 'inspections-planned' }, full: '100%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  // CX-099
  { id: 'inspections-signed', title: '巡检报告用户签字率', in: 'care', points: '4',
    earn: { proportional: { share: 'inspection', where: 'signed' }, full: '100%' },
    missing: 'zero', empty: 'zero', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  // CX-098
  { id: 'vendor-assessed', title: '供应商考核挂钩支付率', in: 'care', points: '6',
    earn: { proportional: { share: 'payment', where: 'vendor-assessed', among: { fact: 'for', is: ['operate'] } }, full: '100%' },
    missing: 'set-aside', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'input' }, cite: 'example' },
  { id: 'om-cost-share', title: '运维费占比', in: 'care', points: '6', applies: built,
    earn: { bands: { ratio: 'om-cost', over: 'contract-amount' }, marks: [{ upTo: '10%', share: '100%' }, { upTo: '15%', share: '60%' }, { upTo: '20%', share: '30%' }] },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'individual', axis: 'input' }, cite: 'example' },
  { id: 'incidents-repeated', title: '同类故障重复率', in: 'care', points: '4',
    earn: { bands: { share: 'incident', where: 'repeated' }, marks: [{ upTo: '5%', share: '100%' }, { upTo: '15%', share: '50%' }] },
    missing: 'set-aside', empty: 'full', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'handed-over', title: '移交和知识转移', in: 'care', points: '4',
    earn: { checklist: [{ title: '资产与源代码移交清单', when: { known: 'handover-list' } }, { title: '运维手册', when: { known: 'om-manual' } }] },
    missing: 'zero', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'assets-matched', title: '资产账实相符率', in: 'care', points: '4',
    earn: { proportional: { ratio: 'assets-matched', over: 'assets-listed' }, full: '100%', zero: '80%' },
    missing: 'refuse', empty: 'set-aside', tags: { kind: 'basic', module: 'care', layer: 'common', axis: 'output' }, cite: 'example' },
  { id: 'om-saving', title: '运维费下降率', in: 'care', points: '6',
    earn: { proportional: { ratio: { difference: 'om-cost-before', less: 'om-cost' }, over: 'om-cost-before' }, full: '5%' },
    missing: 'zero', empty: 'set-aside', tags: { kind: 'benefit', module: 'care', layer: 'common', axis: 'effect' }, cite: 'example' },
  { id: 'om-satisfaction', title: '运维服务满意度', in: 'care', points: '7',
    earn: { proportional: 'om-satisfaction', full: '95%', zero: '60%' },
    missing: 'set-aside', tags: { kind: 'benefit', module: 'care', layer: 'common', axis: 'effect' }, cite: 'example' },
] as const satisfies readonly ProjectLine<'care'>[]
