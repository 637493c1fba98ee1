import type { Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

/** Sunset: three families of reasons, and the closing that follows each disposition. A reason is never a decision (CX-004, CX-006, CX-029, CX-030). */
const sunset: readonly Proposal<W>[] = [
  { id: 'sunset-stopped', title: '停建停用应用处置', kind: 'sunset', subject: 'application',
    when: { all: [{ not: { known: 'disposition' } }, { any: ['service-stopped', 'building-stopped'] }] },
    propose: [{ decide: { disposition: ['close', 'suspend', 'merge', 'transform'] } }], decidedBy: 'data', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二' },
  { id: 'sunset-low-use', title: '低频应用处置', kind: 'sunset', subject: 'application',
    when: { all: [{ not: { known: 'disposition' } }, 'low-use'] },
    propose: [{ decide: { disposition: ['close', 'suspend', 'merge', 'transform'] } }], decidedBy: 'data', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二' },
  { id: 'sunset-low-value', title: '低效应用处置', kind: 'sunset', subject: 'application', // CX-005
    when: { all: [{ not: { known: 'disposition' } }, { measure: 'value-score', under: { parameter: 'low-value' } }] },
    propose: [{ decide: { disposition: ['close', 'suspend', 'merge', 'transform'] } }], decidedBy: 'data', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二' },
  { id: 'sunset-overlap', title: '职能并转和功能重复应用处置', kind: 'sunset', subject: 'application',
    when: { all: [{ not: { known: 'disposition' } }, { any: ['functions-overlap', 'duty-moved'] }] },
    propose: [{ decide: { disposition: ['close', 'suspend', 'merge', 'transform'] } }], decidedBy: 'data', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二' },
  { id: 'start-closing', title: '启动关闭', kind: 'sunset', subject: 'application',
    when: { all: [{ fact: 'disposition', is: ['close'] }, { not: { known: 'closing' } }] }, propose: [{ start: 'closing' }], decidedBy: 'data', cite: 'article#五（三）' },
  { id: 'start-suspending', title: '启动暂停', kind: 'sunset', subject: 'application',
    when: { all: [{ fact: 'disposition', is: ['suspend'] }, { not: { known: 'suspending' } }] }, propose: [{ start: 'suspending' }], decidedBy: 'data', cite: 'article#五（三）' },
  { id: 'start-merging', title: '启动合并', kind: 'sunset', subject: 'application',
    when: { all: [{ fact: 'disposition', is: ['merge'] }, { not: { known: 'merging' } }] }, propose: [{ start: 'merging' }], decidedBy: 'data', cite: 'article#五（三）' },
  { id: 'start-transforming', title: '启动转型', kind: 'sunset', subject: 'application',
    when: { all: [{ fact: 'disposition', is: ['transform'] }, { not: { known: 'transforming' } }] }, propose: [{ start: 'transforming' }], decidedBy: 'data', cite: 'article#五（三）' },
  { id: 'suspension-expired', title: '暂停期满转为关闭', kind: 'sunset', subject: 'application',
    when: { all: [{ fact: 'suspending', is: ['to-close'] }, { fact: 'disposition', is: ['suspend'] }] },
    propose: [{ decide: { disposition: ['close'] } }], decidedBy: 'data', cite: 'example' },
]

const poorly = { some: 'problem', where: { fact: 'rectification', is: ['refused', 'poor'] } } as const

/** What follows from refusing to put right, from a light, from a grade (CX-001, CX-037, CX-069, CX-082). */
const results: readonly Proposal<W>[] = [
  { id: 'refusal-unit', title: '拒不整改或整改不力，通报并不安排下一年度信息化项目建设资金', kind: 'no-budget', subject: 'unit',
    when: { all: [{ not: 'no-money-next-year' }, { some: 'project', where: poorly }] },
    propose: [{ decide: { 'no-money-next-year': 'yes' } }, { cut: '100%', from: 'next-year-it-budget' }, { publish: 'notice' }],
    decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二（四）' },
  { id: 'refusal-project', title: '拒不整改或整改不力的项目不安排下一年度资金', kind: 'no-budget', subject: 'project',
    when: { all: [{ not: 'no-money-next-year' }, poorly] }, propose: [{ decide: { 'no-money-next-year': 'yes' } }, { cut: '100%', from: 'next-year-budget' }],
    decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#二（四）' },
  { id: 'red-project', title: '红灯项目次年暂缓安排', kind: 'block', subject: 'project',
    when: { all: [{ fact: 'light', is: ['red'] }, { not: { fact: 'next-year', is: ['hold'] } }] }, propose: [{ decide: { 'next-year': ['hold', 'normal'] } }], decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#四（三）' },
  { id: 'red-unit', title: '红灯业主单位年度考核扣分', kind: 'assessment', subject: 'unit',
    when: { all: [{ fact: 'unit-light', is: ['red'] }, { not: { fact: 'assessment-result', is: ['deduct'] } }] }, propose: [{ decide: { 'assessment-result': ['deduct', 'none'] } }], decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#四（三）' },
  { id: 'red-vendor', title: '红灯承建单位政府采购预警', kind: 'procurement', subject: 'vendor',
    when: { all: [{ fact: 'vendor-light', is: ['red'] }, { not: 'procurement-warning' }] }, propose: [{ decide: { 'procurement-warning': 'yes' } }], decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'article#四（三）' },
  { id: 'yellow-project', title: '黄灯项目督促整改', kind: 'rectify', subject: 'project',
    when: { fact: 'light', is: ['yellow'] }, propose: [{ publish: 'rectification-notice' }], decidedBy: 'data', cite: 'example' },
  { id: 'excellent-first', title: '优等项目次年优先安排', kind: 'prefer', subject: 'project',
    when: { all: [{ known: 'evaluated-on' }, { fact: 'grade', is: ['excellent'] }, { not: { known: 'next-year' } }] }, propose: [{ decide: { 'next-year': ['first', 'normal'] } }], decidedBy: 'finance', cite: 'derived: article#四（五）' },
  { id: 'fail-cut', title: '不合格项目核减次年预算', kind: 'cut', subject: 'project',
    when: { all: [{ known: 'evaluated-on' }, { fact: 'grade', is: ['fail'] }, { not: 'budget-cut' }] },
    propose: [{ decide: { 'budget-cut': 'yes' } }, { cut: { parameter: 'fail-cut' }, from: 'next-year-budget' }, { publish: 'rectification-notice' }], decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'derived: article#四（五）' },
  { id: 'fail-assessment', title: '所属项目不合格，业主单位年终考核扣分', kind: 'assessment', subject: 'unit',
    when: { all: [{ some: 'project', where: { all: [{ known: 'evaluated-on' }, { fact: 'grade', is: ['fail'] }] } }, { not: { fact: 'assessment-result', is: ['deduct'] } }] },
    propose: [{ decide: { 'assessment-result': ['deduct', 'none'] } }], decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'derived: article#四（五）' },
  { id: 'excellent-assessment', title: '所属已评项目均为优，业主单位年终考核加分', kind: 'prefer', subject: 'unit',
    when: { all: [
      { not: { known: 'assessment-result' } },
      { some: 'project', where: { known: 'evaluated-on' } },
      { every: 'project', where: { any: [{ not: { known: 'evaluated-on' } }, { fact: 'grade', is: ['excellent'] }] } },
    ] },
    propose: [{ decide: { 'assessment-result': ['add', 'none'] } }], decidedBy: 'finance', cite: 'derived: article#四（五）' },
  // CX-091
  { id: 'chase-overdue', title: '催办逾期未整改问题', kind: 'notice', subject: 'project',
    when: { measure: 'overdue-problems', over: '0' }, propose: [{ publish: 'rectification-notice' }], decidedBy: 'data', cite: 'article#五（二）' },
  // CX-096
  { id: 'deviation-review', title: '立项与合同金额偏差大，重新核定', kind: 'review-again', subject: 'project',
    when: { all: [{ known: 'contract-amount' }, { measure: 'deviation', over: { parameter: 'deviation-limit' } }] }, propose: [{ publish: 'deviation-notice' }], decidedBy: 'finance', cite: 'derived: article#一（一）' },
  // CX-100
  { id: 'duplicate-staff', title: '重复驻点人员运维费核减', kind: 'cut', subject: 'project',
    when: { all: [{ some: 'staff', where: 'elsewhere' }, { not: 'om-cut' }] },
    propose: [{ decide: { 'om-cut': 'yes' } }, { cut: { price: { parameter: 'duplicate-staff-price' }, times: { count: 'staff', where: 'elsewhere' } }, from: 'next-year-om' }],
    decidedBy: 'finance', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'derived: article#一（二）' },
  // The state's rule on mobile applications: what is not filed may not go on being built and run with public money until it is put right.
  { id: 'mobile-unfiled', title: '移动应用逾期未备案，暂停项目审批和运维经费', kind: 'block', subject: 'application',
    when: { all: ['unfiled', { not: 'om-suspended' }] }, propose: [{ decide: { 'om-suspended': 'yes' } }], decidedBy: 'data', hearing: { within: { parameter: 'answer-days' }, in: 'days' }, cite: 'derived: mobile#第五条' },
]

export const proposals: readonly Proposal<W>[] = [...sunset, ...results]
