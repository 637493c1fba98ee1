import type { Condition, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

/** Has a way out that was begun and has not ended. */
const leaving: Condition<W, 'application'> = {
  any: [
    { fact: 'closing', is: ['prepare', 'resources', 'hosting', 'domain', 'assets'] },
    { fact: 'merging', is: ['plan', 'migrate', 'resources', 'hosting', 'domain', 'assets'] },
  ],
}

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  application: {
    // HZ-004
    'in-scope': {
      all: [
        'on-ledger',
        'business',
        'running',
        { measure: { from: 'launched', to: 'today', in: 'months' }, over: { parameter: 'running-months' } },
      ],
    },
    'self-gap': { difference: 'self-score', less: 'score' }, // HZ-005
    // HZ-012
    'logs-ready': {
      all: [
        { fact: 'log-stage', is: ['ready'] },
        { measure: 'log-kept', atLeast: { parameter: 'log-days' } },
      ],
    },
    // HZ-011: neither logs nor a visit alone.
    verified: { all: ['logs-ready', { known: 'site-record' }, 'site-agrees'] },
    // HZ-013: like with like, by size of system; how well it does moves what is reasonable.
    'om-total': { sum: ['om-software', 'om-operation', 'om-security', 'om-one-off', 'om-cloud'] },
    'like-cost': { sum: ['om-software', 'om-operation', 'om-security'] },
    'standard-cost': { product: 'build-cost', by: { parameter: 'om-rate' } },
    'reasonable-cost': { product: 'standard-cost', by: { parameter: 'performance-factor' } },
    'over-reasonable': { difference: 'om-request', less: 'reasonable-cost' },
    'like-rate': { ratio: 'like-cost', over: 'build-cost' },
    'cost-per-user': { rate: 'like-cost', per: { mean: 'monthly-users', last: '12' } },
    'like-saving': { ratio: { difference: 'like-cost-before', less: 'like-cost' }, over: 'like-cost-before' },
    // HZ-015
    'maintenance-stopped': { measure: { from: 'maintenance-until', to: 'today', in: 'days' }, over: '0' },
    stale: { measure: { from: 'last-update', to: 'today', in: 'months' }, atLeast: { parameter: 'stale-months' } },
    'few-users': {
      all: [
        'logs-ready',
        { measure: { most: 'monthly-users', last: { parameter: 'watched-months' } }, under: { parameter: 'few-users' } },
      ],
    },
    'resources-idle': {
      all: [
        { some: 'resource', where: { not: 'released' } },
        {
          measure: {
            most: { mean: 'load', last: { parameter: 'watched-months' } },
            over: 'resource',
            where: { not: 'released' },
          },
          under: { parameter: 'low-load' },
        },
      ],
    },
    faulty: { measure: { sum: 'faults', last: '3' }, atLeast: { parameter: 'many-faults' } },
  },
  unit: {
    applications: { count: 'application', where: 'in-scope' },
    'leaving-open': { count: 'application', where: leaving },
    'like-cost': { sum: 'like-cost', over: 'application', where: 'in-scope' },
  },
  round: { chosen: { count: 'application' } },
  indicator: {
    met: {
      any: [
        {
          all: [
            { fact: 'direction', is: ['up'] },
            { measure: 'actual', atLeast: 'target' },
          ],
        },
        {
          all: [
            { fact: 'direction', is: ['down'] },
            { measure: 'actual', atMost: 'target' },
          ],
        },
      ],
    },
  },
}
