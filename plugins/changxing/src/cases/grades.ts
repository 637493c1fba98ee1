import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, project, type One } from './case.ts'

const notMet: readonly Given<W>[] = [
  { is: 'goal', id: 'g1', facts: { actual: '40' } }, { is: 'goal', id: 'g2', facts: { actual: '39' } }, { is: 'goal', id: 'g3', facts: { actual: '11' } },
]
const aLittle = { 'staff-satisfaction': '94.9%' } as const
const ninety = '得分恰为90分：优'
const eighty = '得分恰为80分：良'
const sixty = '得分恰为60分：合格'

/** Both sides of each grade, and the two vetoes; points are lost line by line until the mark is reached (CX-081). */
export const grades: readonly One[] = [
  { name: ninety, from: 'example', like: model,
    given: [project({ 'functions-accepted': '20', 'public-satisfaction': '60%', 'fields-prefilled': '20' }), ...notMet],
    expect: { score: '90.00', grade: 'excellent' },
    lines: { 'effect-goals': '0.00', 'output-goals': '0.00', 'functions-delivered': '0.00', 'public-satisfaction': '0.00', 'fields-prefilled': '0.00' } },
  { name: '得分89.99分：良', from: 'example', like: ninety, given: [project(aLittle)], expect: { score: '89.99', grade: 'good' }, lines: { 'staff-satisfaction': '1.49' } },
  { name: eighty, from: 'example', like: ninety,
    given: [
      project({ 'handling-now': '10', 'papers-now': '12', 'cases-no-visit': '0', 'departments-linked': '0', 'warnings-true': '60', 'warnings-closed': '85', 'reports-adopted': '0' }),
      { is: 'resource', id: 'r2', facts: { released: 'no', 'cpu-use': ['42%', '42%', '42%'], 'released-on': { pending: '尚未释放' } } },
    ],
    expect: { score: '80.00', grade: 'good' } },
  { name: '得分79.99分：合格', from: 'example', like: eighty, given: [project(aLittle)], expect: { score: '79.99', grade: 'pass' } },
  { name: sixty, from: 'example', like: eighty,
    given: [
      project({
        'training-done': '0', 'feedback-closed': '25', accessible: 'no', 'online-cases': '1000', 'manual-hours-now': '500',
        'components-reused': '0', 'code-audit': { pending: '尚未开展' }, 'protection-score': '70%',
      }),
      { is: 'application', id: 'a1', facts: { 'on-portal': 'no', 'monthly-use': ['40', '40', '40', '40', '40', '40'] } },
      { is: 'application', id: 'a2', facts: { 'on-portal': 'no' } },
      { is: 'dataset', id: 'd1', facts: { quality: '80%', 'updates-done': '7', shared: 'no', reusers: '0' } },
    ],
    expect: { score: '60.00', grade: 'pass' },
    lines: { 'cost-per-case': '0.00', 'active-applications': '0.00', 'data-fresh': '0.00', 'code-audit': '0.00' } },
  { name: '得分59.99分：不合格', from: 'example', like: sixty, given: [project(aLittle)], expect: { score: '59.99', grade: 'fail' }, proposed: ['fail-cut'] },
  { name: '否决：拒不整改，满分也不合格', from: 'example', like: model,
    given: [project({}), { is: 'problem', id: 'q1', facts: { rectification: 'refused', 'closed-on': { pending: '拒不整改' }, deadline: '2026-12-31' } }],
    expect: { grade: 'fail', light: 'red' }, proposed: ['refusal-project', 'red-project', 'fail-cut'] },
  { name: '否决：发生重大安全事件', from: 'example', like: model,
    given: [project({}), { is: 'incident', id: 'i2', links: { project: 'p1' }, facts: { kind: 'security', major: 'yes', 'response-hours': '1', 'repair-hours': '2', repeated: 'no' } }],
    expect: { grade: 'fail', light: 'red' }, lines: { 'security-incidents': '0.50' } },
  { name: '一般安全事件只扣分，不否决', from: 'example', like: model,
    given: [project({}), { is: 'incident', id: 'i2', links: { project: 'p1' }, facts: { kind: 'security', major: 'no', 'response-hours': '1', 'repair-hours': '2', repeated: 'no' } }],
    expect: { grade: 'excellent', light: 'green' }, lines: { 'security-incidents': '0.50' } },
  // CX-038: a spot check files anew only what it found different; the self-evaluation stands as it was.
  { name: '抽评重新核验满意度，自评得分不变', from: 'article#三', like: model,
    given: [{ is: 'project', id: 'p1', facts: { 'evaluation-kind': 'spot' }, anew: { score: { 'public-satisfaction': '60%' } } }],
    expect: { 'self-score': '100.00', score: '97.90', grade: 'excellent' }, lines: { 'public-satisfaction': '0.00' } },
]
