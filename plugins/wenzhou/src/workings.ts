import type { Condition, Workings } from '@wenxiao/core'
import type { W } from './words.ts'

type By = 'cancel-by' | 'merge-by' | 'promote-by' | 'transfer-by' | 'freeze-by'
/** The last day set for it has gone by and its steps have not ended. */
const overdue = (by: By, done: Condition<W, 'application'>): Condition<W, 'application'> => ({
  all: [{ known: by }, { measure: { from: by, to: 'today', in: 'days' }, over: '0' }, { not: done }],
})
const paidOut = { fact: 'stage', is: ['paid'] } as const

/** How each worked-out fact is worked out. */
export const workings: Workings<W> = {
  project: {
    paid: { sum: 'amount', over: 'payment', where: paidOut },
    'left-to-pay': { difference: 'budget-year', less: 'paid' },
    'idle-budget': { difference: 'budget-year', less: 'expected-spend' },
  },
  application: {
    'low-use': { measure: { most: 'monthly-use', last: { parameter: 'low-months' } }, under: { parameter: 'low-use' } },
    'promotion-worthy': {
      all: [
        { known: 'satisfaction' },
        { measure: 'adopters', atLeast: { parameter: 'adopters-from' } },
        { measure: 'satisfaction', atLeast: { parameter: 'promote-satisfaction' } },
      ],
    },
    // WZ-011: three kinds of what should have been done and was not.
    'cancel-overdue': overdue('cancel-by', { fact: 'cancelling', is: ['done'] }),
    'merge-overdue': overdue('merge-by', { fact: 'merging', is: ['done'] }),
    'freeze-overdue': overdue('freeze-by', { fact: 'freezing', is: ['frozen', 'lifted', 'to-cancel'] }),
    'handover-overdue': {
      any: [
        overdue('promote-by', { fact: 'promoting', is: ['done'] }),
        overdue('transfer-by', { fact: 'transferring', is: ['done'] }),
      ],
    },
    // What goes on after a freeze, a promotion or a transfer may become a case again.
    'judged-anew': {
      any: [
        {
          all: [
            { fact: 'disposition', is: ['freeze'] },
            { fact: 'freezing', is: ['lifted'] },
          ],
        },
        {
          all: [
            { fact: 'disposition', is: ['promote'] },
            { fact: 'promoting', is: ['done'] },
          ],
        },
        {
          all: [
            { fact: 'disposition', is: ['transfer'] },
            { fact: 'transferring', is: ['done'] },
          ],
        },
      ],
    },
    exited: {
      any: [
        { fact: 'cancelling', is: ['done'] },
        { fact: 'merging', is: ['done'] },
        { fact: 'transferring', is: ['done'] },
      ],
    },
    unmet: { any: ['cancel-overdue', 'merge-overdue', 'freeze-overdue'] },
    'disposal-ordered': {
      any: [
        { known: 'cancel-by' },
        { known: 'merge-by' },
        { known: 'promote-by' },
        { known: 'transfer-by' },
        { known: 'freeze-by' },
      ],
    },
    'months-frozen': { from: 'frozen-on', to: 'lifted-on', in: 'months' },
    'yearly-waste': { sum: 'yearly-cost', over: 'resource', where: { not: 'released' } },
  },
  unit: {
    uncancelled: { count: 'application', where: 'cancel-overdue' },
    unmerged: { count: 'application', where: 'merge-overdue' },
    unfrozen: { count: 'application', where: 'freeze-overdue' },
    unmet: { count: 'application', where: 'unmet' },
  },
  renewal: {
    // WZ-005: neither review can be passed over; the smallest of three amounts is all there is.
    ceiling: { least: ['requested', 'technical-amount', 'budget-amount'] },
    'squeezed-ceiling': { difference: 'ceiling', less: { product: 'ceiling', by: { parameter: 'squeeze' } } },
    'cut-by-review': { difference: 'requested', less: 'ceiling' },
    score: 'project.score',
    position: { rank: 'score', first: 'highest', within: 'project.field', as: 'place' },
    place: { rank: 'score', first: 'highest', within: 'project.field', as: 'portion' }, // WZ-006
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
  payment: { vouched: { all: [{ known: 'invoice' }, { known: 'progress-proof' }] } },
}
