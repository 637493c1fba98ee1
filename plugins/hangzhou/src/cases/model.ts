import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, on, type FactsOf, type One } from './case.ts'

const months = (value: string): readonly string[] => Array.from({ length: 12 }, () => value)

/** An application about which nothing is wrong; every fact is assumed. */
export const facts: FactsOf<'application'> = {
  'on-ledger': 'yes', business: 'yes', running: 'yes', launched: '2024-05-20', major: 'no', mobile: 'no', tier: 'medium',
  'registered-users': '1200', 'register-goal': '1000', 'monthly-users': months('500'), 'active-goal': '500', 'online-cases': '9500', 'all-cases': '10000', satisfaction: '96%',
  'levels-due': '8', 'levels-linked': '8', 'loops-started': '1000', 'loops-closed': '1000',
  'interface-calls': '10000', 'interface-ok': '9980', 'in-cloud': 'yes', 'unified-login': 'yes', 'unified-portal': 'yes', 'components-needed': '10', 'components-reused': '8', 'functions-overlap': 'no',
  'protection-score': '92%', cryptography: 'conform', 'holes-found': '5', 'holes-fixed': '5', 'security-events': '0', 'major-event': 'no', 'backup-success': months('99%'),
  availability: months('99.9%'), faults: ['1', '0', '0', '1', '0', '0', '0', '0', '1', '0', '0', '0'], 'last-update': '2026-09-28', 'maintenance-until': '2027-06-30', 'other-reason': 'no',
  'build-cost': '2000000', 'om-software': '90000', 'om-operation': '40000', 'om-security': '20000', 'om-one-off': '30000', 'om-cloud': '24000', 'like-cost-before': '160000', 'scope-unchanged': 'yes', 'om-request': '155000',
  'log-stage': 'ready', 'log-plan': '日志改造方案', 'log-kept': '98%', 'log-ready-on': '2026-03-20',
}
const of = { application: 'a1' } as const
export const things: readonly Given<W>[] = [
  { is: 'application', id: 'a1', title: '样板应用', links: { unit: 'u1' }, facts },
  { is: 'unit', id: 'u1', title: '示例部门', facts: {} },
  { is: 'dataset', id: 'd1', links: of, facts: { catalogued: 'yes', 'updates-due': '12', 'updates-done': '12', quality: '99%' } },
  { is: 'resource', id: 'r1', links: of, facts: { kind: 'cloud', cores: '8', memory: '16', storage: '500', load: months('45%'), released: 'no' } },
]

export const modelCase: One = {
  name: model, from: 'example', on, given: things,
  expect: {
    'in-scope': 'yes', 'self-score': '100.00', score: '100.00', 'recheck-score': '100.00', 'user-score': '25.00', 'data-score': '20.00', 'thrift-score': '20.00', 'security-score': '20.00', 'running-score': '15.00', 'self-gap': '0.00', colour: 'green', 'colour-again': 'green',
    'om-total': '204000', 'like-cost': '150000', 'standard-cost': '160000', 'reasonable-cost': '160000', 'like-rate': '7.5%', 'cost-per-user': '300', 'like-saving': '6.25%', 'logs-ready': 'yes', effect: 'outside',
  },
  proposed: [],
}
