import type { Condition, Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

const built: Condition<W, 'project'> = { fact: 'category', is: ['software', 'hardware'] }
const rectify = (id: string, title: string, when: Condition<W, 'project'>, cite: Proposal<W>['cite']): Proposal<W> => ({
  id,
  title,
  kind: 'rectify',
  subject: 'project',
  when,
  propose: [{ open: 'problem' }],
  decidedBy: 'bureau',
  cite,
})

/** What the report's advice leads to once a person decides. */
export const proposals: readonly Proposal<W>[] = [
  {
    id: 'plan-late',
    title: '建设计划下达过晚，通报',
    kind: 'notice',
    subject: 'programme',
    when: 'plan-overdue',
    propose: [{ publish: 'plan-notice' }],
    decidedBy: 'finance',
    cite: 'report#六（一）2',
  }, // CD-023
  rectify('contract-late', '逾期签订合同，责令整改', { some: 'contract', where: 'signed-late' }, 'report#六（二）'), // CD-024
  rectify('e-mall-missed', '未按规定通过电子卖场，责令整改', { some: 'purchase', where: 'irregular' }, 'report#六（二）'), // CD-025
  rectify(
    'progress-slow',
    '进度不理想，责令整改',
    { all: [built, { any: ['started-late', 'finished-late'] }] },
    'report#六（三）2',
  ),
  rectify('effect-weak', '效益未实现，责令整改', { all: [built, { not: 'effect-realised' }] }, 'report#六（三）2'),
  {
    id: 'monitoring-gap',
    title: '未按周期监测，责令整改',
    kind: 'rectify',
    subject: 'programme',
    when: { some: 'monitored', where: { not: 'checked-as-due' } },
    propose: [{ open: 'problem' }],
    decidedBy: 'bureau',
    cite: 'derived: report#四（三）3',
  }, // CD-013
  {
    id: 'not-started',
    title: '年内未启动，重新研究是否保留',
    kind: 'review-again',
    subject: 'project',
    cite: 'derived: report#六（三）1',
    when: {
      all: [built, { not: { happened: 'started' } }, { measure: { from: 'planned-start', to: 'today', in: 'days' }, over: '0' }],
    },
    propose: [{ decide: { 'carry-on': ['continue', 'withdraw'] } }],
    decidedBy: 'government',
  },
  {
    id: 'unit-improve',
    title: '年度评估未达标，责成限期改进',
    kind: 'assessment',
    subject: 'unit',
    when: { fact: 'conclusion', is: ['improve'] }, // CD-040
    propose: [{ decide: { 'improvement-ordered': 'yes' } }],
    decidedBy: 'bureau',
    hearing: { within: '20', in: 'days' },
    cite: 'example',
  },
]
