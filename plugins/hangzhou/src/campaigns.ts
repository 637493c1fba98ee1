import type { Campaign } from '@wenxiao/core'
import type { W } from './words.ts'

/** Two lines of evaluation (HZ-003): every business application on the ledger (HZ-004), and the major ones chosen. */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '数字绩效评价：部门自评',
    subject: 'application',
    where: 'in-scope',
    total: 'self-score',
    eachYear: ['03-01', '05-31'],
    by: 'unit',
    cite: 'article#主要做法',
  },
  {
    id: 'review',
    title: '数字绩效评价：复核评价',
    subject: 'application',
    where: 'in-scope',
    total: 'score',
    eachYear: ['06-01', '08-31'],
    by: 'reviewer',
    cite: 'article#主要做法',
  },
  // HZ-008
  {
    id: 'recheck',
    title: '黄色、红色应用抽查复评',
    subject: 'application',
    where: { all: ['in-scope', { fact: 'colour', is: ['yellow', 'red'] }] },
    draw: { share: { parameter: 'recheck-share' }, least: '1', within: 'colour' },
    total: 'recheck-score',
    eachYear: ['09-01', '12-31'],
    by: 'reviewer',
    cite: 'article#主要做法',
  },
  // HZ-009, HZ-011
  {
    id: 'major-online',
    title: '重大应用：线上日志评价',
    subject: 'application',
    where: { all: ['major', { fact: 'round.stage', is: ['online'] }] },
    total: 'log-score',
    by: 'data',
    cite: 'article#主要做法',
  },
  {
    id: 'major-onsite',
    title: '重大应用：线下调研核验评价',
    subject: 'application',
    where: { all: ['major', { fact: 'round.stage', is: ['onsite', 'reporting'] }] },
    total: 'field-score',
    by: 'expert',
    cite: 'article#主要做法',
  },
]
