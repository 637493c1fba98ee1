import type { AnyEffect, AnyProposal } from '../engine/proposal.ts'
import { add, multiply, round, zero } from '../engine/fraction.ts'
import type { Numbers } from './column.ts'
import { known, numbers, settled } from './column.ts'
import { condition } from './condition.ts'
import { bound, measure } from './measure.ts'
import type { Frame } from './sheet.ts'

/** One proposal over every thing of its kind. */
export interface ProposedColumn {
  /** 1 where it is made: its reason holds and all it would do can be worked out. */
  readonly made: Uint8Array
  /** Yuan it would take altogether, to the fen; zero where it is not made. */
  readonly cut: Numbers
}

/** A proposal for every row: as `propose` answers thing by thing, without reasons. */
export function proposed(frame: Frame, proposal: AnyProposal): ProposedColumn {
  const { subject, hearing } = proposal
  const reason = condition(frame, subject, proposal.when)
  const made = reason.state.map((state, i) => (state === known && reason.value[i] === 1 ? 1 : 0))
  const total = numbers(made.length)
  const untold = ({ state }: { readonly state: Uint8Array }) =>
    state.forEach((is, i) => {
      if (is !== known) made[i] = 0
    })
  if (hearing !== undefined) untold(bound(frame, subject, hearing.within))
  for (const effect of proposal.propose) {
    if (!('cut' in effect)) continue
    const taken = cut(frame, subject, effect)
    untold(taken)
    taken.value.forEach((value, i) => {
      total.value[i] = add(total.value[i] ?? zero, value)
    })
  }
  made.forEach((is, i) => {
    if (is === 0) total.value[i] = zero
  })
  return { made, cut: total }
}

/** Money taken off is rounded once to the fen. */
function cut(frame: Frame, kind: string, effect: Extract<AnyEffect, { readonly cut: unknown }>): Numbers {
  const from = measure(frame, kind, effect.from)
  const off = bound(frame, kind, effect.cut)
  const part = isPart(frame, effect.cut)
  const out = numbers(from.state.length)
  out.state.forEach((_, i) => {
    out.state[i] = settled(from, i) || settled(off, i)
    if (out.state[i] !== known) return
    const [before, by] = [from.value[i] ?? zero, off.value[i] ?? zero]
    out.value[i] = round(part ? multiply(before, by) : by, { places: 2, mode: 'half-up' })
  })
  return out
}
const isPart = (frame: Frame, by: unknown): boolean =>
  typeof by === 'string'
    ? by.endsWith('%')
    : typeof by === 'object' &&
      by !== null &&
      'parameter' in by &&
      frame.pack.words.parameters[by.parameter as string]?.unit === 'ratio'
