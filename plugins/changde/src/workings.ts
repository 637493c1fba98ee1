import type { Condition, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

type OfProject = Condition<W, 'project'>
const settledIn = (category: 'software' | 'hardware'): OfProject => ({
  all: [{ fact: 'category', is: [category] }, { known: 'settled' }],
})
/** Money saved over contract money, of the settled projects of one category; those not settled yet are left out and named. */ // CD-027
const saving = (category: 'software' | 'hardware') =>
  ({
    ratio: { sum: { difference: 'contracted', less: 'settled' }, over: 'project', where: { fact: 'category', is: [category] } },
    over: { sum: 'contracted', over: 'project', where: settledIn(category) },
  }) as const

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  programme: {
    'execution-rate': { ratio: 'paid', over: 'arrived' }, // CD-021
    'arrival-rate': { ratio: 'arrived', over: 'applied' }, // CD-022: against what was applied for, not against the budget
    'carried-over': { difference: 'arrived', less: 'paid' }, // CD-009
    'left-to-release': { difference: 'budget', less: 'arrived' },
    'planned-projects': { sum: ['planned-continuing', 'planned-new'] }, // CD-003
    projects: { count: 'project' },
    'plan-lag': { from: 'budget-approved', to: 'plan-issued', in: 'months' }, // CD-023
    'plan-overdue': { measure: 'plan-lag', over: { parameter: 'plan-grace' } },
    'software-projects': { count: 'project', where: { fact: 'category', is: ['software'] } }, // CD-011
    'hardware-projects': { count: 'project', where: { fact: 'category', is: ['hardware'] } },
    'software-saving': saving('software'),
    'hardware-saving': saving('hardware'),
    'urgent-waiting': {
      some: 'project',
      where: {
        all: [
          { fact: 'stage', is: ['reserve'] },
          { fact: 'urgency', is: ['urgent'] },
        ],
      },
    }, // CD-039
  },
  project: {
    // Not started counts here alone; what policy held up is excused and stays out. CD-033
    unfinished: { any: [{ not: { happened: 'started' } }, { not: { happened: 'finished' } }] },
    'started-late': {
      all: [{ happened: 'started' }, { measure: { from: 'planned-start', to: 'started', in: 'days' }, over: '0' }],
    },
    'finished-late': {
      all: [{ happened: 'started' }, { measure: { from: 'planned-finish', to: 'finished', in: 'days' }, over: '0' }],
    },
    'plan-expired': { measure: { from: 'scheme-reviewed', to: 'started', in: 'months' }, over: { parameter: 'plan-validity' } }, // CD-026
    'released-by-flow': { sum: 'amount', over: 'request', where: { fact: 'stage', is: ['released'] } }, // CD-008
  },
  // CD-036
  platform: {
    'applications-behind': { some: 'project', via: 'uses', where: { not: { happened: 'finished' } } },
    'effect-held-back': { all: [{ some: 'project', via: 'builds', where: { not: 'effect-realised' } }, 'applications-behind'] },
  },
  contract: {
    'signing-days': { from: 'awarded', to: 'signed', in: 'days' },
    'signed-late': { measure: 'signing-days', over: { parameter: 'contract-days' } }, // CD-024
  },
  purchase: {
    irregular: {
      all: [
        { measure: 'amount', under: { parameter: 'e-mall-below' } },
        { fact: 'e-mall', is: ['after', 'none'] },
      ],
    }, // CD-025
  },
  monitored: {
    // CD-013: census sites and new media every week, other sites every month
    'checked-as-due': {
      any: [
        {
          all: [
            { fact: 'kind', is: ['census', 'media'] },
            { measure: { least: 'weekly', last: '4' }, atLeast: 'number' },
          ],
        },
        {
          all: [
            { fact: 'kind', is: ['other'] },
            { measure: { least: 'monthly', last: '1' }, atLeast: 'number' },
          ],
        },
      ],
    },
  },
  problem: {
    overdue: { measure: { from: 'due', to: 'closed', in: 'days' }, over: '0' }, // CD-031
  },
}
