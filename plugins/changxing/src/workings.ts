import type { Workings } from '@wenxiao/core'
import type { W } from './words.ts'

/** How each worked-out fact is worked out. */
export const workings = {
  project: {
    'cut-amount': { difference: 'total', less: 'approved-amount' },
    // CX-051, CX-094: begun before it was approved, or without any approval, where approval is needed; a record of the site settles it alone.
    'early-built': {
      all: [
        { measure: 'total', atLeast: { parameter: 'admission' } },
        {
          any: [
            { known: 'early-evidence' },
            { all: [{ known: 'built-from' }, { not: { known: 'approved-on' } }] },
            {
              all: [
                { known: 'built-from' },
                { known: 'approved-on' },
                { measure: { from: 'approved-on', to: 'built-from', in: 'days' }, under: '0' },
              ],
            },
          ],
        },
      ],
    },
    // CX-096
    deviation: {
      ratio: {
        difference: { most: ['approved-amount', 'contract-amount'] },
        less: { least: ['approved-amount', 'contract-amount'] },
      },
      over: 'approved-amount',
    },
    overdue: { from: 'planned-finish', to: 'finished', in: 'days' },
    changes: { count: 'change' }, // CX-071
    'handled-in-time': {
      measure: { from: 'submitted-on', to: 'approved-on', in: 'working days' },
      atMost: { parameter: 'handling' },
    }, // CX-064
    // CX-093: what each stage should have on file.
    'documents-complete': {
      all: [
        {
          any: [
            { fact: 'stage', is: ['apply'] },
            {
              all: [
                { known: 'application-form' },
                { known: 'plan' },
                { known: 'cost-detail' },
                { known: 'goal-form' },
                { known: 'self-review-form' },
              ],
            },
          ],
        },
        {
          any: [
            { fact: 'stage', is: ['apply', 'consult', 'review', 'approve', 'procure', 'stopped', 'ended'] },
            { all: [{ known: 'contract' }, { known: 'schedule' }, { known: 'project-rules' }] },
          ],
        },
        {
          any: [
            { fact: 'stage', is: ['apply', 'consult', 'review', 'approve', 'procure', 'build', 'change', 'stopped', 'ended'] },
            { all: [{ known: 'trial-report' }, { known: 'user-manual' }, { known: 'handover-list' }] },
          ],
        },
      ],
    },
    'five-checks': { all: ['review-followed', 'data-shared', 'on-portals', 'in-cloud', 'secured'] }, // CX-073
    'open-problems': { count: 'problem', where: { not: { known: 'closed-on' } } },
    'overdue-problems': {
      count: 'problem',
      where: {
        all: [
          { not: { fact: 'rectification', is: ['refused'] } },
          { measure: { from: 'deadline', to: 'closed-on', in: 'days' }, over: '0' },
        ],
      },
    }, // CX-091
    'rectified-share': { share: 'problem', where: { known: 'closed-on' } },
    'mean-quality': { mean: 'build-quality', without: 'extremes' },
  },
  unit: {
    'undocumented-share': { share: 'project', where: { not: 'documents-complete' } },
    'early-built-count': { count: 'project', where: 'early-built' },
    'late-rectification-count': { count: 'project', where: { measure: 'overdue-problems', over: '0' } },
    'goals-good-share': { share: 'project', where: 'goals-good' },
    'execution-rate': { ratio: 'annual-paid', over: 'annual-funds' },
    'mean-score': { mean: 'score', over: 'project' },
  },
  vendor: {
    'late-share': { share: 'project', where: { measure: 'overdue', over: '0' } },
    'mean-quality': { mean: 'mean-quality', over: 'project', where: { known: 'build-quality' } },
    'problem-rate': { rate: { sum: { count: 'problem' }, over: 'project' }, per: { count: 'project' } },
  },
  application: {
    'low-use': { measure: { most: 'monthly-use', last: { parameter: 'low-months' } }, under: { parameter: 'low-use' } },
    unfiled: {
      all: [
        'mobile',
        { not: { known: 'mobile-filing' } },
        { measure: { from: 'filing-due', to: 'today', in: 'days' }, over: '0' },
      ],
    },
  },
  goal: {
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
  milestone: { 'on-time': { measure: { from: 'due', to: 'done', in: 'days' }, atMost: '0' } },
  change: { 'approved-first': { measure: { from: 'approved-on', to: 'carried-out', in: 'days' }, atLeast: '0' } },
  problem: {
    'closed-in-time': {
      all: [
        { not: { fact: 'rectification', is: ['refused'] } },
        { measure: { from: 'deadline', to: 'closed-on', in: 'days' }, atMost: '0' },
      ],
    },
  },
  submission: {
    'consultation-passed': {
      all: [
        { fact: 'reform-opinion', is: ['pass'] },
        { fact: 'data-opinion', is: ['pass'] },
        { fact: 'lead-opinion', is: ['pass'] },
      ],
    },
  },
  bulletin: {
    'cut-rate': { ratio: 'cut', over: 'renewed-total' }, // CX-048
    'advised-share': { ratio: 'advised', over: 'renewed' },
    'consulted-stopped-share': { ratio: 'consulted-stopped', over: 'consulted' },
    'papers-saved': { ratio: { difference: 'papers-before', less: 'papers-now' }, over: 'papers-before' }, // CX-063
    'days-saved': { ratio: { difference: 'days-before', less: 'days-now' }, over: 'days-before' }, // CX-064
    failed: { difference: 'evaluated', less: { sum: ['excellent', 'good', 'pass'] } },
    'excellent-share': { ratio: 'excellent', over: 'evaluated' },
    'good-share': { ratio: { sum: ['excellent', 'good'] }, over: 'evaluated' },
    'problems-each': { rate: 'problems-fixed', per: 'accepted' },
  },
} as const satisfies Workings<W>
