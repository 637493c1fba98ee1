import type { Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

const undecided = { not: { fact: 'government-assessment', is: ['add', 'none', 'deduct'] } } as const

/** What follows from a result, once a person decides. */
export const proposals: readonly Proposal<W>[] = [
  {
    id: 'prefer-project',
    title: '等级为优，下年度优先保障',
    kind: 'prefer',
    subject: 'project',
    when: { all: ['evaluated', { fact: 'grade', is: ['excellent'] }, { not: 'priority' }] },
    propose: [{ decide: { priority: 'yes' } }],
    decidedBy: 'finance',
    cite: 'example',
  },
  // OH-010: not only 差
  {
    id: 'grade-cut',
    title: '等级为良或中，按等级核减下年度预算',
    kind: 'cut',
    subject: 'project',
    when: { all: ['evaluated', { fact: 'grade', is: ['good', 'fair'] }, { not: { fact: 'next-year', is: ['cut', 'none'] } }] },
    propose: [{ decide: { 'next-year': ['cut'] } }, { cut: 'grade-cut', from: 'next-year-budget' }],
    decidedBy: 'finance',
    hearing: { within: '20', in: 'days' },
    cite: 'report#二（一）',
  },
  {
    id: 'no-money',
    title: '等级为差，下年度不予安排',
    kind: 'no-budget',
    subject: 'project',
    when: { all: ['evaluated', { fact: 'grade', is: ['poor'] }, { not: { fact: 'next-year', is: ['none'] } }] },
    propose: [{ decide: { 'next-year': ['none'] } }, { cut: '100%', from: 'next-year-budget' }],
    decidedBy: 'finance',
    hearing: { within: '20', in: 'days' },
    cite: 'derived: report#二（一）',
  },
  {
    id: 'overrated',
    title: '自评虚高，责令整改',
    kind: 'rectify',
    subject: 'project',
    when: { all: ['evaluated', 'overrated'] },
    propose: [{ open: 'problem' }],
    decidedBy: 'performance',
    cite: 'derived: report#三（一）',
  }, // OH-008
  // OH-011
  {
    id: 'review-cut',
    title: '按预算审核结论核减申报数',
    kind: 'cut',
    subject: 'request',
    when: { all: [{ fact: 'result', is: ['trim', 'heavy'] }, { not: { known: 'reviewed' } }] },
    propose: [{ cut: 'suggested', from: 'asked' }],
    decidedBy: 'section',
    cite: 'report#二（一）',
  },
  {
    id: 'review-refuse',
    title: '预算审核不予安排',
    kind: 'no-budget',
    subject: 'request',
    when: { all: [{ fact: 'result', is: ['refuse'] }, { not: { known: 'reviewed' } }] },
    propose: [{ cut: '100%', from: 'asked' }],
    decidedBy: 'section',
    cite: 'derived: report#二（一）',
  },
  // OH-032: push at once, and ask for an answer
  {
    id: 'warn',
    title: '监控亮黄灯或红灯，主动推送预警',
    kind: 'notice',
    subject: 'monitoring',
    when: {
      all: [{ fact: 'light', is: ['yellow', 'red'] }, { not: { fact: 'response', is: ['pushed', 'answered', 'closed'] } }],
    },
    propose: [{ start: 'response' }, { publish: 'warning' }],
    decidedBy: 'section',
    cite: 'report#四（二）',
  },
  // OH-009
  {
    id: 'works-rectify',
    title: '工程等级为良、中或差，责令整改',
    kind: 'rectify',
    subject: 'works',
    when: { fact: 'works-grade', is: ['good', 'fair', 'poor'] },
    propose: [{ open: 'problem' }],
    decidedBy: 'finance',
    cite: 'derived: report#二（一）',
  },
  {
    id: 'works-money',
    title: '工程等级为差，压减或暂停后续资金',
    kind: 'cut',
    subject: 'works',
    when: { all: [{ fact: 'works-grade', is: ['poor'] }, { not: { fact: 'follow-up', is: ['reduce', 'stop'] } }] },
    propose: [{ decide: { 'follow-up': ['reduce', 'stop'] } }],
    decidedBy: 'finance',
    hearing: { within: '20', in: 'days' },
    cite: 'example',
  },
  // OH-022
  {
    id: 'disclose',
    title: '信息披露逾期，责令整改',
    kind: 'rectify',
    subject: 'bond',
    when: 'disclosure-late',
    propose: [{ open: 'problem' }],
    decidedBy: 'finance',
    cite: 'derived: report#二（四）',
  },
  // OH-024
  {
    id: 'assessment-add',
    title: '考核优秀，在区政府考绩中加分',
    kind: 'assessment',
    subject: 'unit',
    when: { all: [{ fact: 'assessment-grade', is: ['outstanding'] }, undecided] },
    propose: [{ decide: { 'government-assessment': ['add', 'none'] } }],
    decidedBy: 'head',
    cite: 'derived: report#二（五）',
  },
  {
    id: 'assessment-deduct',
    title: '考核不合格，在区政府考绩中扣分',
    kind: 'assessment',
    subject: 'unit',
    when: { all: [{ fact: 'assessment-grade', is: ['failed'] }, undecided] },
    propose: [{ decide: { 'government-assessment': ['deduct', 'none'] } }],
    decidedBy: 'head',
    hearing: { within: '20', in: 'days' },
    cite: 'derived: report#二（五）',
  },
  // OH-040
  {
    id: 'prefer-agency',
    title: '位次靠前且星级达标，列入择优采购名单',
    kind: 'procurement',
    subject: 'agency',
    when: {
      all: [
        { fact: 'rated', is: ['rated'] },
        { measure: 'place', atMost: { parameter: 'preferred-places' } },
        { measure: 'stars', atLeast: { parameter: 'preferred-stars' } },
        { not: 'preferred' },
      ],
    },
    propose: [{ decide: { preferred: 'yes' } }],
    decidedBy: 'finance',
    cite: 'report#四（四）',
  },
  {
    id: 'suspend-agency',
    title: '星级过低，暂停委托',
    kind: 'procurement',
    subject: 'agency',
    when: {
      all: [{ fact: 'rated', is: ['rated'] }, { measure: 'stars', under: { parameter: 'suspend-stars' } }, { not: 'suspended' }],
    },
    propose: [{ decide: { suspended: 'yes', preferred: 'no' } }],
    decidedBy: 'finance',
    hearing: { within: '20', in: 'days' },
    cite: 'derived: report#四（四）',
  },
]
