import type { Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

const undecided = { not: { fact: 'decided', is: ['keep', 'reduce', 'drop'] } } as const

/** What a light and a result lead to, once a person decides. */
export const proposals: readonly Proposal<W>[] = [
  // FY-013: two conditions at once
  {
    id: 'feed-back',
    title: '执行率低且目标偏离或无法实现，及时反馈科室',
    kind: 'rectify',
    subject: 'monitoring',
    when: {
      all: [
        { fact: 'light', is: ['red'] },
        { not: { fact: 'feedback', is: ['noticed', 'told', 'corrected', 'confirmed', 'missed'] } },
      ],
    },
    propose: [{ start: 'feedback' }],
    decidedBy: 'accountant',
    cite: 'article#二（二）2',
  },
  // FY-016
  {
    id: 'notify',
    title: '监控完成，通报结果',
    kind: 'notice',
    subject: 'round',
    when: {
      all: [
        { fact: 'stage', is: ['running'] },
        { every: 'monitoring', where: { known: 'executed' } },
      ],
    },
    propose: [{ publish: 'monitoring-notice' }],
    decidedBy: 'bureau',
    cite: 'article#二（三）1',
  },
  // FY-002
  {
    id: 'missing-link',
    title: '项目办完而五环不闭合，登记缺环',
    kind: 'rectify',
    subject: 'project',
    when: { all: ['applied', { not: 'loop-complete' }] },
    propose: [{ open: 'problem' }],
    decidedBy: 'chief',
    cite: 'derived: article#三',
  },
  // FY-007
  {
    id: 'announce',
    title: '评级即时公示',
    kind: 'notice',
    subject: 'project',
    when: { all: [{ fact: 'evaluation-stage', is: ['announcing'] }, { known: 'grade' }] },
    propose: [{ publish: 'rating-notice' }],
    decidedBy: 'bureau',
    cite: 'article#二（一）',
  },
  // FY-018: keep, keep less, drop
  {
    id: 'keep',
    title: '次年保留，按申报数安排',
    kind: 'assure',
    subject: 'project',
    when: { all: [{ fact: 'evaluation-stage', is: ['announced', 'answered'] }, { fact: 'next-year', is: ['keep'] }, undecided] },
    propose: [{ decide: { decided: ['keep'] } }],
    decidedBy: 'deputy',
    cite: 'article#二（三）2',
  },
  {
    id: 'reduce',
    title: '次年保留，压减安排',
    kind: 'cut',
    subject: 'project',
    when: {
      all: [{ fact: 'evaluation-stage', is: ['announced', 'answered'] }, { fact: 'next-year', is: ['reduce'] }, undecided],
    },
    propose: [{ decide: { decided: ['reduce'] } }, { cut: 'next-year-cut', from: 'next-year-asked' }],
    decidedBy: 'deputy',
    hearing: { within: { parameter: 'reply-days' }, in: 'days' },
    cite: 'article#二（三）2',
  },
  {
    id: 'drop',
    title: '次年不保留',
    kind: 'no-budget',
    subject: 'project',
    when: { all: [{ fact: 'evaluation-stage', is: ['announced', 'answered'] }, { fact: 'next-year', is: ['drop'] }, undecided] },
    propose: [{ decide: { decided: ['drop'] } }, { cut: '100%', from: 'next-year-asked' }],
    decidedBy: 'deputy',
    hearing: { within: { parameter: 'reply-days' }, in: 'days' },
    cite: 'article#二（三）2',
  },
  // FY-019
  {
    id: 'publish-results',
    title: '决算批复，评价结果一并公开',
    kind: 'notice',
    subject: 'accounts',
    when: {
      all: [
        { fact: 'stage', is: ['approved'] },
        { every: 'project', where: 'evaluated' },
      ],
    },
    propose: [{ publish: 'results' }],
    decidedBy: 'bureau',
    cite: 'article#二（三）3',
  },
]
