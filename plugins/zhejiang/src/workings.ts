import type { Condition, Measure, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

type Of<S extends string> = Condition<W, S>
const built: Of<'project'> = { fact: 'kind', is: ['build', 'renew'] }
const kept: Of<'claim'> = { fact: 'arrangement', is: ['keep', 'cut'] }
const gone: Of<'resource'> = { fact: 'stage', is: ['released'] }
const running: Of<'resource'> = { fact: 'stage', is: ['running', 'downsizing'] }
const closed: Of<'problem'> = { fact: 'stage', is: ['closed'] }

/** Planned, or carried out so lately that the next one is not due. */
const inspected = (
  kind: 'building' | 'running',
  months: 'inspect-building' | 'inspect-running',
): Measure<W, 'project', 'count'> => ({
  count: 'inspection',
  where: {
    all: [
      { fact: 'kind', is: [kind] },
      {
        any: [
          { fact: 'stage', is: ['planned'] },
          {
            all: [
              { fact: 'stage', is: ['done'] },
              { measure: { from: 'visited', to: 'today', in: 'months' }, atMost: { parameter: months } },
            ],
          },
        ],
      },
    ],
  },
})
/** What these quantities cost a year. */
const priced = (cores: 'cores', memory: 'memory', storage: 'storage') => [
  { price: { parameter: 'core-price' }, times: cores } as const,
  { price: { parameter: 'memory-price' }, times: memory } as const,
  { price: { parameter: 'storage-price' }, times: storage } as const,
]

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  project: {
    // ZJ-008: the four general indicators; the guide's own numerators and denominators are not known to us.
    'register-rate': { ratio: 'registered', over: 'register-goal' },
    'active-rate': { ratio: 'monthly-users', over: 'active-goal' },
    'link-rate': { ratio: 'places-linked', over: 'places-due' },
    'loop-rate': { ratio: 'cases-closed', over: 'cases-started' },
    'monthly-users': { mean: 'monthly-active', last: { parameter: 'active-months' } },
    'execution-rate': { ratio: 'paid', over: 'budget' },
    // ZJ-004: like for like with the year before, by staff, and by what it serves.
    'om-change': { ratio: 'om-cost', over: 'last-om-cost' },
    'staff-share': { ratio: 'staff-cost', over: 'om-cost' },
    'visit-cost': { rate: 'om-cost', per: 'visits-year' },
    late: { from: 'planned-finish', to: 'finished', in: 'days' },
    'score-gap': { difference: { most: ['self-score', 'score'] }, less: { least: ['self-score', 'score'] } },
    // ZJ-013, ZJ-014: before rectification was checked and scored again, nobody has failed for good.
    'failed-after': {
      all: [
        { fact: 'rectification', is: ['rechecked'] },
        { fact: 'grade', is: ['failed'] },
        { fact: 'grade-after', is: ['failed'] },
      ],
    },
    'open-problems': { count: 'problem', where: { not: closed } },
    'overdue-problems': { count: 'problem', where: 'overdue' },
    'building-inspections': inspected('building', 'inspect-building'), // ZJ-024
    'running-inspections': inspected('running', 'inspect-running'),
    'resource-saved': { sum: 'cost', over: 'resource', where: gone },
  },
  lineage: { 'failed-build': { some: 'project', where: { all: [built, 'failed-after'] } } }, // ZJ-013
  department: {
    'projects-due': {
      count: 'project',
      where: { fact: 'stage', is: ['implementation', 'acceptance', 'promotion', 'supervision'] },
    },
    'self-share': {
      share: 'project',
      where: { known: 'self-report' },
      among: { fact: 'stage', is: ['implementation', 'acceptance', 'promotion', 'supervision'] },
    },
    'goals-share': { share: 'project', where: { known: 'goals' } },
    'mean-gap': { mean: 'score-gap', over: 'project', where: { all: [{ known: 'self-score' }, { known: 'score' }] } },
  },
  claim: {
    'rounds-done': { count: 'round', where: { fact: 'stage', is: ['reviewed'] } }, // ZJ-016
    'rounds-lowest': { least: 'agreed', over: 'round', where: { fact: 'stage', is: ['reviewed'] } },
  },
  batch: {
    // ZJ-017
    'published-dropped': { difference: 'published-first', less: 'published-kept' },
    'published-dropped-share': { ratio: { difference: 'published-first', less: 'published-kept' }, over: 'published-first' },
    'published-gap': {
      difference: { most: ['cut-rate', 'published-cut'] },
      less: { least: ['cut-rate', 'published-cut'] },
    },
    listed: { count: 'claim' },
    kept: { count: 'claim', where: kept },
    dropped: { count: 'claim', where: { fact: 'arrangement', is: ['drop'] } },
    asked: { sum: 'asked', over: 'claim', where: { known: 'arrangement' } },
    agreed: { sum: 'agreed', over: 'claim', where: kept },
    'cut-rate': { ratio: { difference: 'asked', less: 'agreed' }, over: 'asked' },
  },
  application: {
    unfiled: {
      all: [
        'mobile',
        { not: { known: 'mobile-filing' } },
        { measure: { from: 'filing-due', to: 'today', in: 'days' }, over: '0' },
      ],
    },
    'resources-running': { count: 'resource', where: running },
    'resources-idle': { count: 'resource', where: { all: [running, { fact: 'advice', is: ['release'] }] } }, // ZJ-018
    trimmed: { some: 'resource', where: { any: [gone, { known: 'downsized' }] } }, // CS-001
  },
  resource: {
    cost: { sum: priced('cores', 'memory', 'storage') },
    // ZJ-019
    'downsize-saving': {
      sum: [
        { price: { parameter: 'core-price' }, times: { difference: 'cores', less: 'cores-after' } },
        { price: { parameter: 'memory-price' }, times: { difference: 'memory', less: 'memory-after' } },
        { price: { parameter: 'storage-price' }, times: { difference: 'storage', less: 'storage-after' } },
      ],
    },
    'cpu-mean': { mean: 'cpu-use', last: { parameter: 'use-months' } },
    'memory-mean': { mean: 'memory-use', last: { parameter: 'use-months' } },
    problems: { count: 'problem' },
    'problems-closed': { count: 'problem', where: closed }, // ZJ-021
  },
  ledger: {
    // ZJ-022
    estimate: { sum: priced('cores', 'memory', 'storage') },
    'estimate-gap': {
      ratio: { difference: { most: ['estimate', 'saving'] }, less: { least: ['estimate', 'saving'] } },
      over: 'saving',
    },
    'saving-each': { rate: 'saving', per: 'resources' },
    listed: { count: 'resource', where: gone },
    'listed-cores': { sum: 'cores', over: 'resource', where: gone },
    'listed-memory': { sum: 'memory', over: 'resource', where: gone },
    'listed-storage': { sum: 'storage', over: 'resource', where: gone },
    'listed-saving': { sum: 'cost', over: 'resource', where: gone },
  },
  indicator: { achieved: { ratio: 'numerator', over: 'denominator' } },
  evaluation: { 'both-channels': { all: [{ known: 'log-record' }, { known: 'visit-record' }] } }, // ZJ-009
  problem: {
    overdue: {
      all: [
        { fact: 'stage', is: ['ordered', 'checking', 'unrectified'] },
        { measure: { from: 'deadline', to: 'today', in: 'days' }, over: '0' },
      ],
    },
  },
  region: {
    'trimmed-listed': { count: 'application', where: 'trimmed' }, // CS-001
    // ZJ-026
    'applied-share': { ratio: 'applied', over: 'evaluated' },
    'rectified-share': { ratio: 'rectified', over: 'problems' },
    'loop-closed': {
      all: [
        { measure: 'applied', atLeast: 'evaluated' },
        { measure: 'rectified', atLeast: 'problems' },
      ],
    },
  },
}
