import type { Condition, Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

type Way = 'cancel' | 'merge' | 'promote' | 'transfer' | 'freeze'
type Course = 'cancelling' | 'merging' | 'promoting' | 'transferring' | 'freezing'
const heard = { within: { parameter: 'answer-days' }, in: 'working days' } as const

/** What the facts point to is proposed first; whoever decides may choose among the ways that fit. */
const undecided: Condition<W, 'application'> = { not: { known: 'disposition' } }
const advise = (
  way: Way,
  title: string,
  ways: readonly Way[],
  open: Condition<W, 'application'> = { any: [undecided, 'judged-anew'] },
): Proposal<W> => ({
  id: `advise-${way}`,
  title,
  kind: 'sunset',
  subject: 'application',
  when: { all: [open, { fact: 'advice', is: [way] }] },
  propose: [{ decide: { disposition: ways } }],
  decidedBy: 'data',
  hearing: heard,
  cite: 'derived: article#成效三',
})
const start = (way: Way, course: Course, title: string): Proposal<W> => ({
  id: `start-${course}`,
  title,
  kind: 'sunset',
  subject: 'application',
  when: { all: [{ fact: 'disposition', is: [way] }, { not: { known: course } }] },
  propose: [{ start: course }],
  decidedBy: 'data',
  cite: 'article#成效三',
})

/** WZ-008 */
const disposing: readonly Proposal<W>[] = [
  advise('cancel', '建议关闭注销', ['cancel', 'freeze', 'merge']),
  advise('merge', '建议合并整合', ['merge', 'cancel']),
  advise('promote', '建议提级推广', ['promote'], undecided),
  advise('transfer', '建议转移管理', ['transfer', 'cancel', 'merge'], undecided),
  advise('freeze', '建议暂停冻结', ['freeze', 'cancel'], undecided),
  start('cancel', 'cancelling', '启动关闭注销'),
  start('merge', 'merging', '启动合并整合'),
  start('promote', 'promoting', '启动提级推广'),
  start('transfer', 'transferring', '启动转移管理'),
  start('freeze', 'freezing', '启动暂停冻结'),
  {
    id: 'freeze-expiring',
    title: '冻结将满，提醒解冻或注销',
    kind: 'notice',
    subject: 'application',
    when: {
      all: [
        { fact: 'freezing', is: ['frozen'] },
        {
          measure: { from: 'frozen-on', to: 'today', in: 'months' },
          atLeast: { parameter: 'warn-months' },
          atMost: { parameter: 'freeze-months' },
        },
      ],
    },
    propose: [{ publish: 'freeze-reminder' }],
    decidedBy: 'data',
    cite: 'example',
  },
  {
    id: 'freeze-expired',
    title: '冻结期满未解冻，改为关闭注销',
    kind: 'sunset',
    subject: 'application',
    when: {
      all: [
        { fact: 'disposition', is: ['freeze'] },
        { not: { fact: 'freezing', is: ['lifted'] } },
        { known: 'frozen-on' },
        { measure: { from: 'frozen-on', to: 'today', in: 'months' }, over: { parameter: 'freeze-months' } },
      ],
    },
    propose: [{ decide: { disposition: ['cancel'] } }],
    decidedBy: 'data',
    hearing: heard,
    cite: 'example',
  },
  {
    id: 'handover-late',
    title: '逾期未提级或移交，督促办理',
    kind: 'notice',
    subject: 'application',
    when: 'handover-overdue',
    propose: [{ publish: 'disposal-reminder' }],
    decidedBy: 'data',
    cite: 'example',
  },
]

const consequences: readonly Proposal<W>[] = [
  // WZ-011
  {
    id: 'block-new-projects',
    title: '应处置未处置，新建项目不予立项',
    kind: 'block',
    subject: 'unit',
    when: { all: [{ not: 'new-projects-blocked' }, { measure: 'unmet', over: '0' }] },
    propose: [{ decide: { 'new-projects-blocked': 'yes' } }, { publish: 'block-notice' }],
    decidedBy: 'data',
    hearing: heard,
    cite: 'article#成效三',
  },
  {
    id: 'lift-block',
    title: '处置完毕，恢复新建项目立项',
    kind: 'block',
    subject: 'unit',
    when: { all: ['new-projects-blocked', { measure: 'unmet', atMost: '0' }] },
    propose: [{ decide: { 'new-projects-blocked': 'no' } }],
    decidedBy: 'data',
    cite: 'derived: article#成效三',
  },
  // WZ-012
  {
    id: 'hold-accountable',
    title: '造成资源浪费，追究人员责任',
    kind: 'accountability',
    subject: 'application',
    when: { all: ['unmet', 'waste-found', { measure: { count: 'accountability' }, under: '1' }] },
    propose: [{ open: 'accountability' }],
    decidedBy: 'discipline',
    hearing: heard,
    cite: 'article#成效三',
  },
]

/** WZ-004: monitoring and evaluation results reach the money and the policy. */
const results: readonly Proposal<W>[] = [
  {
    id: 'correct-course',
    title: '监控黄色预警，限期纠偏',
    kind: 'rectify',
    subject: 'project',
    when: { fact: 'monitoring', is: ['yellow'] },
    propose: [{ publish: 'correction-notice' }],
    decidedBy: 'finance',
    cite: 'derived: article#成效一',
  },
  {
    id: 'suspend-payments',
    title: '监控红色预警，暂缓拨付',
    kind: 'block',
    subject: 'project',
    when: { all: [{ not: 'payments-suspended' }, { fact: 'monitoring', is: ['red'] }] },
    propose: [{ decide: { 'payments-suspended': 'yes' } }, { publish: 'correction-notice' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效一',
  },
  {
    id: 'reclaim-idle',
    title: '监控红色预警，收回沉淀资金',
    kind: 'cut',
    subject: 'project',
    when: { all: [{ not: 'idle-reclaimed' }, { fact: 'monitoring', is: ['red'] }, { measure: 'idle-budget', over: '0' }] },
    propose: [{ decide: { 'idle-reclaimed': 'yes' } }, { cut: 'idle-budget', from: 'budget-year' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效一',
  },
  {
    id: 'resume-payments',
    title: '监控转绿，恢复拨付',
    kind: 'block',
    subject: 'project',
    when: { all: ['payments-suspended', { fact: 'monitoring', is: ['green'] }] },
    propose: [{ decide: { 'payments-suspended': 'no' } }],
    decidedBy: 'finance',
    cite: 'derived: article#成效一',
  },
  {
    id: 'adjust-policy',
    title: '政策评价为中，调整政策',
    kind: 'review-again',
    subject: 'policy',
    when: { all: [{ not: { known: 'adjustment' } }, { fact: 'grade', is: ['fair'] }] },
    propose: [{ decide: { adjustment: ['adjust', 'end'] } }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效一',
  },
  {
    id: 'end-policy',
    title: '政策评价为差，取消政策',
    kind: 'no-budget',
    subject: 'policy',
    when: { all: [{ not: { known: 'adjustment' } }, { fact: 'grade', is: ['poor'] }] },
    propose: [{ decide: { adjustment: ['end', 'adjust'] } }, { cut: '100%', from: 'annual-budget' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效一',
  },
  // WZ-006
  {
    id: 'assure-best',
    title: '排名靠前的保优',
    kind: 'assure',
    subject: 'renewal',
    when: { all: [{ not: { known: 'treatment' } }, { fact: 'band', is: ['assure'] }] },
    propose: [{ decide: { treatment: ['assure'] } }],
    decidedBy: 'finance',
    cite: 'article#成效二',
  },
  {
    id: 'squeeze-worst',
    title: '排名靠后的压差',
    kind: 'cut',
    subject: 'renewal',
    when: { all: [{ not: { known: 'treatment' } }, { fact: 'band', is: ['squeeze'] }] },
    propose: [{ decide: { treatment: ['squeeze'] } }, { cut: { parameter: 'squeeze' }, from: 'ceiling' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'article#成效二',
  },
  {
    id: 'drop-poor',
    title: '评价为差，次年不予安排',
    kind: 'no-budget',
    subject: 'renewal',
    when: { all: [{ not: { known: 'treatment' } }, { fact: 'band', is: ['drop'] }] },
    propose: [{ decide: { treatment: ['drop'] } }, { cut: '100%', from: 'ceiling' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效一',
  },
]

export const proposals: readonly Proposal<W>[] = [...disposing, ...consequences, ...results]
