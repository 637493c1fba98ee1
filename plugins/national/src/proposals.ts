import type { Condition, Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

type Grade = 'excellent' | 'good' | 'fair' | 'poor'
const graded = (grade: Grade): Condition<W, 'project'> => ({
  all: [
    { fact: 'stage', is: ['reviewed', 'published'] },
    { fact: 'grade', is: [grade] },
    { not: { fact: 'next-year', is: ['priority', 'assured', 'compressed', 'cancelled'] } },
  ],
})
const hearing = { within: '20', in: 'days' } as const

/** Budgets refer to the results of last year (预算法 32); what each grade leads to is an example. */
export const proposals: readonly Proposal<W>[] = [
  {
    id: 'priority',
    title: '等级为优，下年度优先保障',
    kind: 'prefer',
    subject: 'project',
    when: graded('excellent'),
    propose: [{ decide: { 'next-year': ['priority'] } }],
    decidedBy: 'finance',
    cite: 'example',
  },
  {
    id: 'assured',
    title: '等级为良，下年度予以保障',
    kind: 'assure',
    subject: 'project',
    when: graded('good'),
    propose: [{ decide: { 'next-year': ['assured'] } }],
    decidedBy: 'finance',
    cite: 'example',
  },
  {
    id: 'compressed',
    title: '等级为中，下年度压减',
    kind: 'cut',
    subject: 'project',
    when: graded('fair'),
    propose: [
      { decide: { 'next-year': ['compressed'] } },
      { cut: { parameter: 'middling-cut' }, from: 'next-year-asked' },
      { start: 'rectification' },
    ],
    decidedBy: 'finance',
    hearing,
    cite: 'example',
  },
  {
    id: 'cancelled',
    title: '等级为差，下年度取消',
    kind: 'no-budget',
    subject: 'project',
    when: graded('poor'),
    propose: [{ decide: { 'next-year': ['cancelled'] } }, { cut: '100%', from: 'next-year-asked' }, { start: 'rectification' }],
    decidedBy: 'finance',
    hearing,
    cite: 'example',
  },
]
