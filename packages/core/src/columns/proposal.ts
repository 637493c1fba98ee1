import type { AnyEffect, AnyProposal } from '../engine/proposal.ts'
import { add, multiply, round, zero } from '../engine/fraction.ts'
import { again, steady } from './again.ts'
import type { Numbers } from './column.ts'
import { gravest, known, numbers, settled } from './column.ts'
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
  const { subject, id } = proposal
  const reason = condition(frame, subject, proposal.when)
  const taken = frame.keep(`taken\n${id}`, () => takenBy(frame, proposal, reason.state.length))
  const holds = reason.state.map((state, i) => (state === known && reason.value[i] === 1 && taken.state[i] === known ? 1 : 0))
  const made = steady(frame, `made\n${id}`, holds)
  return again(frame, `proposed\n${id}`, [made, taken], () => ({
    made,
    cut: { ...numbers(made.length), value: taken.value.map((value, i) => (made[i] === 1 ? value : zero)) },
  }))
}
/** All that a proposal would take where it were made; a state other than known where what it would do cannot be worked out. */
function takenBy(frame: Frame, { subject, hearing, propose }: AnyProposal, rows: number): Numbers {
  const out = numbers(rows)
  const needs = ({ state }: { readonly state: Uint8Array }) => {
    for (let i = 0; i < rows; i++) out.state[i] = gravest(out.state[i] as number, state[i] as number)
  }
  if (hearing !== undefined) needs(bound(frame, subject, hearing.within))
  for (const effect of propose) {
    if (!('cut' in effect)) continue
    const taken = cut(frame, subject, effect)
    needs(taken)
    for (let i = 0; i < rows; i++) out.value[i] = add(out.value[i] ?? zero, taken.value[i] ?? zero)
  }
  return out
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
