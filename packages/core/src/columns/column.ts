import type { State } from '../contract/record.ts'
import type { Fraction } from '../engine/fraction.ts'
import { zero } from '../engine/fraction.ts'

// States as one byte each; of several unknowns the smallest code above zero wins, as the contract orders them.
export const known = 0
export const missing = 1
export const empty = 2
export const pending = 3
export const excused = 4
/** The states by their byte in a column: 0 is known, then the four ways of not being known, the first of which wins. */
export const stateNames: readonly (State | null)[] = [null, 'missing', 'empty', 'pending', 'excused']
export const gravest = (a: number, b: number): number => (a === known ? b : b === known ? a : Math.min(a, b))

/** A number for every row of a table: a state byte (see `stateNames`), an exact value where it is known, and in `far` 1 where it can only grow. */
export interface Numbers {
  readonly state: Uint8Array
  readonly far: Uint8Array
  readonly value: Fraction[]
}
/** A yes (1) or no (0) for every row, with a state byte. */
export interface Truths {
  readonly state: Uint8Array
  readonly value: Uint8Array
}
/** A day (days since 1970-01-01), an answer or words for every row, with a state byte. */
export interface Marks {
  readonly state: Uint8Array
  readonly value: (string | number)[]
}
/** Several values for every row, one for each period (oldest first) or rater, with a state byte; null for a gap. */
export interface Lists {
  readonly state: Uint8Array
  readonly value: (readonly (Fraction | string | null)[])[]
}

export const numbers = (rows: number): Numbers => ({
  state: new Uint8Array(rows),
  far: new Uint8Array(rows),
  value: Array.from({ length: rows }, () => zero),
})
export const truths = (rows: number): Truths => ({ state: new Uint8Array(rows), value: new Uint8Array(rows) })
export const constant = (rows: number, value: Fraction): Numbers => ({
  ...numbers(rows),
  value: Array.from({ length: rows }, () => value),
})
export const unknown = (rows: number, state: number): Numbers => ({ ...numbers(rows), state: new Uint8Array(rows).fill(state) })

/** Two columns worked together; what is only so far cannot be reckoned with yet. `work` answers null for “empty”. */
export function together(a: Numbers, b: Numbers, work: (a: Fraction, b: Fraction) => Fraction | null): Numbers {
  const out = numbers(a.state.length)
  for (let i = 0; i < a.state.length; i++) {
    const state = gravest(settled(a, i), settled(b, i))
    out.state[i] = state
    if (state !== known) continue
    const value = work(a.value[i] as Fraction, b.value[i] as Fraction)
    if (value === null) out.state[i] = empty
    else out.value[i] = value
  }
  return out
}
/** The state of a figure when it must stand still: so far is pending. */
export const settled = (column: Numbers, i: number): number =>
  column.state[i] === known && column.far[i] === 1 ? pending : (column.state[i] as number)

/** Values at other rows: up a link, where −1 leads nowhere. */
export function gather<C extends Numbers | Truths | Marks | Lists>(column: C, index: Int32Array): C {
  const state = Uint8Array.from(index, (at) => (at < 0 ? missing : (column.state[at] as number)))
  const value =
    column.value instanceof Uint8Array
      ? Uint8Array.from(index, (at) => (at < 0 ? 0 : (column.value[at] as number)))
      : Array.from(index, (at) => (at < 0 ? zero : column.value[at]))
  return {
    ...column,
    state,
    value,
    ...('far' in column ? { far: Uint8Array.from(index, (at) => (at < 0 ? 0 : (column.far[at] as number))) } : {}),
  }
}
