import { built, service, type ProjectLine } from './line.ts'

/** 过程监控: how the project went from application to payment; 26, all of the basic kind. */
export const process = [
  // CX-051, CX-094
  {
    id: 'approved-first',
    title: '先立项后建设',
    in: 'process',
    points: '6',
    applies: built,
    earn: { checklist: [{ title: '立项后开工', when: { not: 'early-built' } }] },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'input' },
    cite: 'example',
  },
  // CX-052, CX-055
  {
    id: 'consulted-first',
    title: '先会商后评审',
    in: 'process',
    points: '4',
    applies: built,
    earn: {
      checklist: [
        { title: '评审前通过三方会商', when: { measure: { from: 'consulted-on', to: 'reviewed-on', in: 'days' }, atLeast: '0' } },
      ],
    },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'input' },
    cite: 'example',
  },
  // CX-102
  {
    id: 'self-review',
    title: '方案自审质量',
    in: 'process',
    points: '4',
    earn: { proportional: { mean: 'self-review-quality', without: 'extremes' }, full: '90%', zero: '60%' },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-040, CX-098
  {
    id: 'goals-good',
    title: '绩效目标编制质量',
    in: 'process',
    points: '4',
    earn: { checklist: [{ title: '绩效目标编制评定为优良', when: 'goals-good' }] },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-013, CX-098
  {
    id: 'goals-quantified',
    title: '绩效目标量化率',
    in: 'process',
    points: '3',
    earn: { proportional: { share: 'goal', where: { known: 'target' } }, full: '100%' },
    missing: 'zero',
    empty: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  {
    id: 'plan-review',
    title: '建设方案评审得分',
    in: 'process',
    points: '4',
    earn: { proportional: { mean: 'plan-review', without: 'extremes' }, full: '90%', zero: '60%' },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-102
  {
    id: 'plan-returned',
    title: '方案退回次数',
    in: 'process',
    points: '3',
    earn: {
      bands: { count: 'submission', where: 'returned' },
      marks: [
        { upTo: '0', share: '100%' },
        { upTo: '1', share: '60%' },
        { upTo: '2', share: '30%' },
      ],
    },
    missing: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-089
  {
    id: 'milestones-on-time',
    title: '建设节点按期率',
    in: 'process',
    points: '4',
    earn: { proportional: { share: 'milestone', where: 'on-time' }, full: '100%', zero: '40%' },
    missing: 'zero',
    empty: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'output' },
    cite: 'example',
  },
  // CX-071
  {
    id: 'finished-on-time',
    title: '建设按期完成',
    in: 'process',
    points: '6',
    applies: built,
    earn: {
      bands: 'overdue',
      marks: [
        { upTo: '0', share: '100%' },
        { upTo: '30', share: '60%' },
        { upTo: '90', share: '30%' },
      ],
    },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  // CX-071
  {
    id: 'changes-few',
    title: '变更次数控制',
    in: 'process',
    points: '4',
    applies: built,
    earn: {
      bands: 'changes',
      marks: [
        { upTo: '1', share: '100%' },
        { upTo: '2', share: '60%' },
        { upTo: '3', share: '30%' },
      ],
    },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  // CX-071
  {
    id: 'changes-approved',
    title: '变更先批后改率',
    in: 'process',
    points: '4',
    applies: built,
    earn: { proportional: { share: 'change', where: 'approved-first' }, full: '100%' },
    missing: 'zero',
    empty: 'full',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  {
    id: 'changes-small',
    title: '变更金额占比',
    in: 'process',
    points: '3',
    applies: built,
    earn: {
      bands: { ratio: { sum: 'amount', over: 'change' }, over: 'contract-amount' },
      marks: [
        { upTo: '5%', share: '100%' },
        { upTo: '10%', share: '60%' },
        { upTo: '20%', share: '30%' },
      ],
    },
    missing: 'zero',
    empty: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'input' },
    cite: 'example',
  },
  // CX-094
  {
    id: 'procurement-lawful',
    title: '采购方式合规',
    in: 'process',
    points: '5',
    earn: { checklist: [{ title: '按规定方式采购', when: 'procurement-lawful' }] },
    missing: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-056
  {
    id: 'sheet-before-procurement',
    title: '凭联系单采购',
    in: 'process',
    points: '5',
    earn: {
      checklist: [
        {
          title: '采购公告不早于采购联系单',
          when: { measure: { from: 'contact-sheet-on', to: 'procured-on', in: 'days' }, atLeast: '0' },
        },
      ],
    },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-098
  {
    id: 'inquiry-lawful',
    title: '服务采购询价规范',
    in: 'process',
    points: '3',
    applies: service,
    earn: { checklist: [{ title: '询价流程规范', when: 'inquiry-lawful' }] },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'input' },
    cite: 'example',
  },
  // CX-094
  {
    id: 'contract-complete',
    title: '合同要素完整',
    in: 'process',
    points: '4',
    earn: {
      checklist: [
        { title: '双方签章齐全', when: 'contract-signed' },
        { title: '注明签署日期', when: 'contract-dated' },
      ],
    },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  {
    id: 'contract-timely',
    title: '合同签订及时',
    in: 'process',
    points: '3',
    earn: {
      bands: { from: 'awarded-on', to: 'contracted-on', in: 'days' },
      marks: [{ upTo: { parameter: 'contract-days' }, share: '100%' }],
    },
    missing: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-096
  {
    id: 'deviation',
    title: '立项与合同金额偏差',
    in: 'process',
    points: '4',
    earn: {
      bands: 'deviation',
      marks: [
        { upTo: '10%', share: '100%' },
        { upTo: '30%', share: '60%' },
        { upTo: { parameter: 'deviation-limit' }, share: '30%' },
      ],
    },
    missing: 'refuse',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-093
  {
    id: 'supervised',
    title: '监理到位',
    in: 'process',
    points: '3',
    applies: built,
    earn: { checklist: [{ title: '监理报告归档', when: { known: 'supervision-report' } }] },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  // CX-089, CX-093
  {
    id: 'documents',
    title: '过程资料归档',
    in: 'process',
    points: '4',
    applies: built,
    earn: {
      checklist: [
        { title: '实施方案和进度安排', when: { known: 'schedule' } },
        { title: '项目管理制度', when: { known: 'project-rules' } },
        { title: '试运行报告', when: { known: 'trial-report' } },
        { title: '用户手册', when: { known: 'user-manual' } },
      ],
    },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  {
    id: 'budget-executed',
    title: '预算执行率',
    in: 'process',
    points: '4',
    earn: { proportional: { ratio: { sum: 'amount', over: 'payment' }, over: 'budget-year' }, full: '95%', zero: '50%' },
    missing: 'refuse',
    empty: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  // CX-075
  {
    id: 'paid-by-letter',
    title: '凭确认书拨付率',
    in: 'process',
    points: '4',
    earn: { proportional: { share: 'payment', where: { known: 'letter' }, among: { fact: 'for', is: ['build'] } }, full: '100%' },
    missing: 'set-aside',
    empty: 'set-aside',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'input' },
    cite: 'example',
  },
  {
    id: 'acceptance-timely',
    title: '验收申请及时',
    in: 'process',
    points: '2',
    applies: built,
    earn: {
      bands: { from: 'trial-end', to: 'requested-on', in: 'days' },
      marks: [
        { upTo: '30', share: '100%' },
        { upTo: '60', share: '60%' },
        { upTo: '90', share: '30%' },
      ],
    },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  // CX-076
  {
    id: 'acceptance-problems',
    title: '验收发现问题数',
    in: 'process',
    points: '3',
    applies: built,
    earn: {
      bands: { count: 'problem', where: { fact: 'found-at', is: ['acceptance'] } },
      marks: [
        { upTo: '0', share: '100%' },
        { upTo: '2', share: '60%' },
        { upTo: '4', share: '30%' },
      ],
    },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'individual', axis: 'output' },
    cite: 'example',
  },
  // CX-036, CX-091
  {
    id: 'rectified-timely',
    title: '问题按期整改率',
    in: 'process',
    points: '5',
    earn: { proportional: { share: 'problem', where: 'closed-in-time' }, full: '100%' },
    missing: 'zero',
    empty: 'full',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'output' },
    cite: 'example',
  },
  // CX-012
  {
    id: 'quarterly-progress',
    title: '绩效运行监控进度',
    in: 'process',
    points: '2',
    earn: { proportional: { mean: 'quarter-progress', last: '4' }, full: '100%', zero: '50%' },
    missing: 'zero',
    tags: { kind: 'basic', module: 'process', layer: 'common', axis: 'output' },
    cite: 'example',
  },
] as const satisfies readonly ProjectLine<'process'>[]
