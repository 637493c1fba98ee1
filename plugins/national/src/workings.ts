import type { Condition, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

type OfResult = Condition<W, 'result'>
const full = { parameter: 'full' } as const
const final: OfResult = { fact: 'kind', is: ['final'] }
const short: OfResult = { all: [final, { not: 'reached' }] }
/** Not reached from below: by the part reached. */
const below: OfResult = {
  all: [
    short,
    {
      any: [
        { fact: 'goal.operator', is: ['at-least'] },
        {
          all: [
            { fact: 'goal.operator', is: ['equal'] },
            { measure: 'actual', under: 'goal.target' },
          ],
        },
      ],
    },
  ],
}
/** Not kept within: by how far the limit was passed. */
const above: OfResult = {
  all: [
    short,
    {
      any: [
        { fact: 'goal.operator', is: ['at-most'] },
        {
          all: [
            { fact: 'goal.operator', is: ['equal'] },
            { measure: 'actual', over: 'goal.target' },
          ],
        },
      ],
    },
  ],
}
const weights = (level: 'output' | 'effect' | 'satisfaction') =>
  ({ sum: 'points', over: 'goal', where: { fact: 'level', is: [level] } }) as const

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  project: {
    initial: { sum: 'initial', over: 'fund' },
    budget: { sum: 'budget', over: 'fund' },
    executed: { sum: 'executed', over: 'fund' },
    'execution-rate': { ratio: 'executed', over: 'budget' }, // B/A
    'output-weights': weights('output'),
    'effect-weights': weights('effect'),
    'satisfaction-weights': weights('satisfaction'),
    'weights-right': {
      all: [
        { measure: 'output-weights', atLeast: { parameter: 'output-points' }, atMost: { parameter: 'output-points' } },
        { measure: 'effect-weights', atLeast: { parameter: 'effect-points' }, atMost: { parameter: 'effect-points' } },
        {
          measure: 'satisfaction-weights',
          atLeast: { parameter: 'satisfaction-points' },
          atMost: { parameter: 'satisfaction-points' },
        },
      ],
    },
    explained: {
      every: 'result',
      where: { any: [{ not: final }, { not: 'short' }, { all: [{ known: 'reason' }, { known: 'improvement' }] }] },
    },
  },
  goal: {
    // Reached is full; not reached is in proportion; far beyond a target set too low loses what it is beyond; what is not a number is judged.
    attainment: {
      ratio: {
        sum: [
          { sum: full, over: 'result', where: 'by-full' },
          { sum: 'rated', over: 'result', where: 'by-rate' },
          { sum: 'reversed', over: 'result', where: 'by-limit' },
          { sum: 'reduced', over: 'result', where: 'by-rest' },
          { sum: 'judged', over: 'result', where: 'by-judgement' },
        ],
      },
      over: { sum: full, over: 'result', where: final },
    },
    earned: { product: 'points', by: 'attainment' },
  },
  result: {
    rated: { ratio: 'actual', over: 'goal.target' },
    reversed: { ratio: 'goal.target', over: 'actual' },
    reduced: { difference: full, less: { difference: 'rated', less: full } },
    reached: {
      any: [
        {
          all: [
            { fact: 'goal.operator', is: ['at-least'] },
            { measure: 'actual', atLeast: 'goal.target' },
          ],
        },
        {
          all: [
            { fact: 'goal.operator', is: ['at-most'] },
            { measure: 'actual', atMost: 'goal.target' },
          ],
        },
        {
          all: [
            { fact: 'goal.operator', is: ['equal'] },
            { measure: 'actual', atLeast: 'goal.target', atMost: 'goal.target' },
          ],
        },
      ],
    },
    overshot: {
      all: [{ fact: 'goal.operator', is: ['at-least'] }, { measure: 'rated', over: { parameter: 'overshot' } }, 'target-low'],
    },
    'by-full': { all: [final, 'reached', { not: 'overshot' }] },
    'by-rate': below,
    'by-limit': above,
    'by-rest': { all: [final, 'overshot'] },
    'by-judgement': { all: [final, { fact: 'goal.operator', is: ['qualitative'] }] },
    short: {
      any: [
        { all: [{ fact: 'goal.operator', is: ['at-least', 'at-most', 'equal'] }, { not: 'reached' }] },
        {
          all: [
            { fact: 'goal.operator', is: ['qualitative'] },
            { measure: 'judged', under: '80%' },
          ],
        },
        'overshot',
      ],
    },
  },
  unit: { 'mean-score': { mean: 'score', over: 'project', where: { known: 'score' } } },
}
