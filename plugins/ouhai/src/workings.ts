import type { Condition, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

/** An ex-ante assessment that ends in support, at once or after changes. */
const supported: Condition<W, 'appraisal'> = { fact: 'conclusion', is: ['support', 'adjust'] }
const graded: Condition<W, 'project'> = { fact: 'grade', is: ['good', 'fair'] }
const notRefused: Condition<W, 'topup'> = { not: { fact: 'stage', is: ['refused'] } }
/** Days between two days, whichever comes first. */
const apart = <A extends string, B extends string>(a: A, b: B) =>
  ({
    most: [
      { from: a, to: b, in: 'days' },
      { from: b, to: a, in: 'days' },
    ],
  }) as const

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  year: {
    'reevaluated-growth': { ratio: { difference: 'reevaluated-money', less: 'reevaluated-before' }, over: 'reevaluated-before' }, // OH-008
    'reevaluated-mean': { rate: 'reevaluated-money', per: 'reevaluated-projects' },
    'works-mean': { rate: 'works-judged', per: 'works-units' }, // OH-009
    'topup-cut': { difference: 'topup-asked', less: 'topup-granted' },
    'topup-cut-rate': { ratio: 'topup-cut', over: 'topup-asked' }, // OH-020
    'bond-mean': { rate: 'bond-money', per: 'bonds-issued' }, // OH-023
    'graded-cut': { sum: 'grade-cut', over: 'project', where: graded }, // OH-010
    'review-cut': { sum: 'cut', over: 'request' }, // OH-011
    coverage: { share: 'project', where: 'evaluated' }, // OH-030
  },
  project: {
    'began-apart': apart('feasibility-began', 'assessment-began'), // OH-014
    'done-apart': apart('feasibility-done', 'assessment-done'),
    // OH-013: by class, and whatever is new and major
    'assessment-required': {
      any: [
        { fact: 'class', is: ['key', 'livelihood', 'investment'] },
        {
          all: [
            { fact: 'nature', is: ['new'] },
            { measure: 'planned', atLeast: { parameter: 'major-amount' } },
          ],
        },
      ],
    },
    assessed: { some: 'appraisal', where: supported },
    'execution-rate': { ratio: 'paid', over: 'budget' },
    'traced-rate': { ratio: { sum: 'amount', over: 'payment', where: { fact: 'level', is: ['final'] } }, over: 'paid' }, // OH-005
    'sound-goals': { share: 'goal', where: 'sound' },
    'warning-ignored': { some: 'monitoring', where: 'ignored' },
    // OH-004: arrangement, goals, monitoring and evaluation each hooked to the budget
    'hooked-budget': { some: 'request', where: { known: 'reviewed' } },
    'hooked-goals': { some: 'goal', where: { known: 'target' } },
    'hooked-monitoring': { some: 'monitoring', where: { known: 'executed' } },
    'hooked-evaluation': 'evaluated',
    hooked: { all: ['hooked-budget', 'hooked-goals', 'hooked-monitoring', 'hooked-evaluation'] },
    evaluated: { known: 'score' },
    'score-gap': { difference: 'self-score', less: 'score' },
    overrated: { measure: 'score-gap', over: { parameter: 'overrated-by' } }, // OH-008
    'in-time': { day: 'evaluated-on', eachYear: ['01-01', '08-31'] }, // OH-028
    'grade-cut': { product: 'next-year-budget', by: { parameter: 'grade-cut' } }, // OH-010
  },
  // OH-026: against last year where there was one; a goal set for the first time is excused from that comparison
  goal: {
    'too-high': {
      any: [
        {
          all: [
            { fact: 'direction', is: ['up'] },
            { measure: { ratio: 'target', over: 'history' }, over: { parameter: 'too-high' } },
          ],
        },
        {
          all: [
            { fact: 'direction', is: ['down'] },
            { measure: { ratio: 'history', over: 'target' }, over: { parameter: 'too-high' } },
          ],
        },
      ],
    },
    'too-low': {
      any: [
        {
          all: [
            { fact: 'direction', is: ['up'] },
            { measure: { ratio: 'target', over: 'history' }, under: { parameter: 'too-low' } },
          ],
        },
        {
          all: [
            { fact: 'direction', is: ['down'] },
            { measure: { ratio: 'history', over: 'target' }, under: { parameter: 'too-low' } },
          ],
        },
      ],
    },
    vague: { any: [{ not: 'quantified' }, { not: { known: 'standard' } }] },
    sound: { all: [{ not: 'vague' }, { not: 'too-high' }, { not: 'too-low' }] },
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
    near: {
      any: [
        {
          all: [
            { fact: 'direction', is: ['up'] },
            { measure: { ratio: 'actual', over: 'target' }, atLeast: '80%' },
          ],
        },
        {
          all: [
            { fact: 'direction', is: ['down'] },
            { measure: { ratio: 'target', over: 'actual' }, atLeast: '80%' },
          ],
        },
      ],
    },
    overshot: {
      all: [
        { fact: 'direction', is: ['up'] },
        { measure: { ratio: 'actual', over: 'target' }, over: { parameter: 'overshot' } },
      ],
    },
  },
  request: {
    costed: { sum: 'amount', over: 'costing' },
    'over-costed': { measure: 'asked', over: 'costed' }, // OH-015: what last year had is no ground
    'over-standard': { some: 'costing', where: 'over-standard' },
    cut: { difference: 'asked', less: 'reviewed' },
    suggested: { product: 'asked', by: { parameter: 'review-cut' } },
  },
  costing: {
    amount: { price: 'price', times: 'quantity' },
    'over-standard': { measure: 'price', over: { parameter: 'price-standard' } }, // OH-002
  },
  monitoring: {
    behind: { difference: 'expected', less: 'executed' },
    'goals-behind': { difference: 'expected', less: 'progress' },
    ignored: {
      all: [
        { fact: 'light', is: ['yellow', 'red'] },
        { not: { fact: 'response', is: ['answered', 'closed'] } },
        { measure: { from: 'as-of', to: 'today', in: 'days' }, over: { parameter: 'answer-days' } },
      ],
    },
  },
  problem: { overdue: { measure: { from: 'due', to: 'closed-on', in: 'days' }, over: '0' } },
  round: {
    asked: { sum: 'asked', over: 'topup' },
    granted: { sum: 'granted', over: 'topup', where: notRefused },
    cut: { difference: 'asked', less: 'granted' },
    'cut-rate': { ratio: 'cut', over: 'asked' }, // OH-020
  },
  topup: {
    major: {
      all: [
        { fact: 'nature', is: ['new'] },
        { measure: 'asked', atLeast: { parameter: 'major-amount' } },
      ],
    }, // OH-019
    assessed: { some: 'appraisal', where: supported },
    cut: { difference: 'asked', less: 'granted' },
    effective: {
      all: [
        { fact: 'stage', is: ['costed'] },
        { fact: 'round.stage', is: ['approved'] },
      ],
    },
  },
  bond: {
    'cover-rate': { ratio: 'income', over: 'principal-and-interest' },
    'use-rate': { ratio: 'used', over: 'issued' },
    'repaid-rate': { ratio: 'repaid', over: 'principal-and-interest' },
    'disclosure-late': { some: 'disclosure', where: 'late' }, // OH-022
    'disclosed-at-issue': {
      some: 'disclosure',
      where: {
        all: [
          { fact: 'kind', is: ['issue'] },
          { fact: 'stage', is: ['published'] },
        ],
      },
    },
    'disclosed-repayment': {
      some: 'disclosure',
      where: {
        all: [
          { fact: 'kind', is: ['repayment'] },
          { fact: 'stage', is: ['published'] },
        ],
      },
    },
  },
  disclosure: {
    late: {
      all: [{ not: { fact: 'stage', is: ['published'] } }, { measure: { from: 'due', to: 'today', in: 'days' }, over: '0' }],
    },
  },
  works: {
    delay: { from: 'planned-finish', to: 'finished', in: 'days' },
    overrun: { ratio: { difference: 'invested', less: 'contracted' }, over: 'contracted' },
    // OH-009: what makes a work one of low efficiency is not stated; three signs as examples
    'low-efficiency': {
      any: [
        { measure: 'delay', over: { parameter: 'works-delay' } },
        { measure: 'overrun', over: { parameter: 'works-overrun' } },
        { measure: 'use-share', under: { parameter: 'works-use' } },
      ],
    },
  },
  unit: {
    'sound-goals': { mean: 'sound-goals', over: 'project', where: 'hooked-goals' },
    'topup-cut-rate': {
      ratio: { difference: { sum: 'asked', over: 'topup' }, less: { sum: 'granted', over: 'topup', where: notRefused } },
      over: { sum: 'asked', over: 'topup' },
    },
  },
  office: { guided: { count: 'guidance' } },
  agency: {
    engagements: { count: 'engagement', where: { fact: 'stage', is: ['rated'] } },
    stars: { mean: 'stars', over: 'engagement', where: { fact: 'stage', is: ['rated'] } }, // OH-039
    place: { rank: 'stars', first: 'highest', within: 'rated', as: 'place' }, // OH-040
  },
  engagement: {
    // OH-039: three raters, four criteria, one to five stars
    stars: {
      mean: [{ mean: 'report-quality' }, { mean: 'service-speed' }, { mean: 'communication' }, { mean: 'satisfaction' }],
    },
    'lowest-criterion': {
      least: [{ mean: 'report-quality' }, { mean: 'service-speed' }, { mean: 'communication' }, { mean: 'satisfaction' }],
    },
    'papers-open': { count: 'paper-record', where: { not: { fact: 'stage', is: ['accepted'] } } }, // OH-038
  },
}
