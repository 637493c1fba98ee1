import type { Origin, State } from '../contract/record.ts'
import type { Fraction } from './fraction.ts'

/** What is not known, in which of the four ways, and why, in words for people. */
export interface Unknown {
  readonly state: State
  readonly why: string
}
/** A value, or how it is not known. A number that is `soFar` can only grow: the day it runs to has not come. */
export type Answer<T> = { readonly value: T; readonly soFar?: true } | Unknown
/** Yes, no, or how it is not known. */
export type Truth = Answer<boolean>
/** An exact number, or how it is not known. */
export type Numeral = Answer<Fraction>

/** Whether an answer is that something is not known. */
export const isUnknown = (answer: object): answer is Unknown => 'state' in answer

const order: readonly State[] = ['missing', 'empty', 'pending', 'excused']
/** Of several unknowns, the one whose state comes first; of equals, the first. */
export function gravest(unknowns: readonly Unknown[]): Unknown | undefined {
  for (const state of order) {
    const found = unknowns.find((u) => u.state === state)
    if (found) return found
  }
  return undefined
}

/** One fact behind a figure, as it is shown: whose, what, how much, from whom, on what evidence. */
export interface FactShown {
  readonly is: string
  readonly id: string
  /** The name of the thing, for people; a classified one has none. */
  readonly of: string
  readonly fact: string
  readonly title: string
  /** Decimal text, per cent, day, option title, 是/否; null when it is not known. */
  readonly value: string | null
  readonly unit: string
  readonly unknown?: Unknown
  readonly origin?: Origin
  readonly by?: string
  readonly at?: string
  readonly evidence?: string
}
