import type { Condition, Proposal } from '@wenxiao/core'
import type { W } from './words.ts'

type OfApplication = Condition<W, 'application'>
const heard = { within: { parameter: 'answer-days' }, in: 'working days' } as const

/** A reason makes the builder assess; it decides nothing (HZ-015, HZ-016). */
const trigger = (
  id: string,
  title: string,
  reason: OfApplication,
  cite: Proposal<W>['cite'] = 'article#成效三',
): Proposal<W> => ({
  id: `assess-${id}`,
  title,
  kind: 'sunset',
  subject: 'application',
  when: { all: ['running', { not: { known: 'disposition' } }, { not: { known: 'assessing' } }, reason] },
  propose: [{ start: 'assessing' }],
  decidedBy: 'data',
  cite,
})
const triggers: readonly Proposal<W>[] = [
  trigger('maintenance', '运维停止，启动评估', 'maintenance-stopped'),
  trigger('stale', '内容长期不更新，启动评估', 'stale'),
  trigger('few-users', '用户活跃度低，启动评估', 'few-users'),
  trigger('resources', '数字资源利用效能差，启动评估', 'resources-idle'),
  trigger('faults', '运行故障频发，启动评估', 'faulty'),
  trigger('other', '其他特殊情况，启动评估', 'other-reason'),
  trigger(
    'red-again',
    '抽查复评仍为红色，启动评估',
    { all: [{ known: 'rechecked-on' }, { fact: 'colour-again', is: ['red'] }] },
    'example',
  ),
]

const assessed = (
  id: string,
  title: string,
  advised: 'retire' | 'merge',
  options: readonly ('retire' | 'merge')[],
): Proposal<W> => ({
  id,
  title,
  kind: 'sunset',
  subject: 'application',
  when: { all: [{ not: { known: 'disposition' } }, { fact: 'assessing', is: ['assessed'] }, { fact: 'advised', is: [advised] }] },
  propose: [{ decide: { disposition: options } }],
  decidedBy: 'data',
  hearing: heard,
  cite: 'article#成效三',
})
const start = (id: string, title: string, way: 'retire' | 'merge', course: 'closing' | 'merging'): Proposal<W> => ({
  id,
  title,
  kind: 'sunset',
  subject: 'application',
  when: { all: [{ fact: 'disposition', is: [way] }, { not: { known: course } }] },
  propose: [{ start: course }],
  decidedBy: 'data',
  cite: 'article#成效三',
})
const leaving: readonly Proposal<W>[] = [
  assessed('retire', '评估需停用退出', 'retire', ['retire', 'merge']),
  assessed('merge', '评估需归并整合', 'merge', ['merge', 'retire']),
  start('start-closing', '启动停用退出', 'retire', 'closing'),
  start('start-merging', '启动归并整合', 'merge', 'merging'),
]

const results: readonly Proposal<W>[] = [
  {
    id: 'self-inflated',
    title: '自评明显高于复核，通报',
    kind: 'notice',
    subject: 'application',
    when: { all: ['in-scope', { measure: 'self-gap', over: { parameter: 'self-gap' } }] }, // HZ-005
    propose: [{ publish: 'review-notice' }],
    decidedBy: 'data',
    cite: 'example',
  },
  {
    id: 'yellow-rectify',
    title: '黄色应用限期整改',
    kind: 'rectify',
    subject: 'application',
    when: { all: ['in-scope', { fact: 'colour', is: ['yellow'] }] }, // HZ-007
    propose: [{ publish: 'colour-notice' }],
    decidedBy: 'data',
    cite: 'example',
  },
  {
    id: 'red-rectify',
    title: '红色应用限期整改',
    kind: 'rectify',
    subject: 'application',
    when: { all: ['in-scope', { fact: 'colour', is: ['red'] }] },
    propose: [{ publish: 'colour-notice' }],
    decidedBy: 'data',
    cite: 'example',
  },
  {
    id: 'weak-effect',
    title: '重大应用实效不足，限期提升',
    kind: 'rectify',
    subject: 'application',
    when: { all: ['major', { fact: 'effect', is: ['weak'] }] },
    propose: [{ publish: 'effect-notice' }],
    decidedBy: 'data',
    cite: 'example',
  },
  // HZ-013
  {
    id: 'cut-om',
    title: '超出合理水平，核减次年运维费',
    kind: 'cut',
    subject: 'application',
    when: { all: [{ known: 'om-request' }, { not: 'om-cut' }, { measure: 'over-reasonable', over: '0' }] },
    propose: [{ decide: { 'om-cut': 'yes' } }, { cut: 'over-reasonable', from: 'om-request' }],
    decidedBy: 'finance',
    hearing: heard,
    cite: 'derived: article#成效二',
  },
]

export const proposals: readonly Proposal<W>[] = [...triggers, ...leaving, ...results]
