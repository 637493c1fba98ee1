import type { Workings } from '@wenxiao/core'
import type { W } from './words.ts'

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  project: {
    // FY-023: many sources, one table
    budget: { sum: 'budget', over: 'fund' },
    arrived: { sum: 'arrived', over: 'fund' },
    paid: { sum: 'paid', over: 'fund' },
    'arrival-rate': { ratio: 'arrived', over: 'budget' },
    'execution-rate': { ratio: 'paid', over: 'arrived' },
    'goal-review': { most: 'mean', over: 'defence' },
    'checked-mean': { mean: 'check-score', over: 'payment', where: { known: 'check-score' } },
    satisfaction: { mean: 'satisfaction', over: 'evidence', where: { fact: 'method', is: ['survey'] } }, // FY-011
    'goal-progress': { least: 'progress', over: 'goal' },
    'goals-unreachable': { some: 'goal', where: { not: 'reachable' } },
    'red-light': { some: 'monitoring', where: { fact: 'light', is: ['red'] } },
    returns: { count: 'goal-return' }, // FY-009
    'residents-asked': {
      some: 'evidence',
      where: {
        all: [
          { fact: 'from', is: ['resident'] },
          { fact: 'method', is: ['survey'] },
        ],
      },
    }, // FY-006
    // FY-020: goals, monitoring, evaluation, feedback, use
    'has-goals': { fact: 'goal-stage', is: ['passed'] },
    monitored: { some: 'monitoring', where: { known: 'executed' } },
    evaluated: { fact: 'evaluation-stage', is: ['announcing', 'announced', 'answered', 'applied'] },
    answered: { fact: 'evaluation-stage', is: ['answered', 'applied'] },
    applied: { fact: 'evaluation-stage', is: ['applied'] },
    'loop-complete': { all: ['has-goals', 'monitored', 'evaluated', 'answered', 'applied'] }, // FY-002
    'next-year-amount': { product: 'next-year-asked', by: { parameter: 'next-year-share' } }, // FY-018
    'next-year-cut': { difference: 'next-year-asked', less: 'next-year-amount' },
  },
  goal: { progress: { ratio: 'so-far', over: 'target' } },
  defence: { mean: { mean: [{ mean: 'clear' }, { mean: 'matched' }, { mean: 'measurable' }, { mean: 'feasible' }] } }, // FY-008
  monitoring: {
    'execution-rate': { ratio: 'executed', over: 'project.budget' },
    'execution-low': { measure: { ratio: 'execution-rate', over: 'round.expected' }, under: { parameter: 'execution-low' } }, // FY-013
    'goals-off': { measure: { difference: 'round.expected', less: 'project.goal-progress' }, over: { parameter: 'goals-off' } },
    'goals-unreachable': 'project.goals-unreachable',
  },
  problem: { overdue: { measure: { from: 'due', to: 'closed-on', in: 'days' }, over: '0' } },
  section: {
    'red-lights': { count: 'project', where: 'red-light' },
  },
  unit: { reached: { some: 'project', where: { any: ['has-goals', 'monitored'] } } }, // FY-021
  round: { reds: { count: 'monitoring', where: { fact: 'light', is: ['red'] } } },
  accounts: {
    projects: { count: 'project' },
    evaluated: { count: 'project', where: 'evaluated' },
  },
}
