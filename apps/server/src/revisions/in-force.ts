import type { Tabled } from '@wenxiao/core'
import type { Revision } from '@wenxiao/core/engine'
import { keyOf, type LetGo } from '../enablements/standing.ts'

/** A confirmed value of a county, in the order in which they were confirmed. */
export interface Confirmed {
  readonly set: string
  readonly parameter: string
  readonly from: string
  /** Null returns to the pack's own value. */
  readonly is: Tabled | null
  readonly document: string
  /** The day it was confirmed, and the moment (ISO time). */
  readonly knownSince: string
  readonly at: string
}

/**
 * The county's own values in force on a day, as known on a day: of each parameter the one with the latest day that has
 * come, of the same day the one confirmed last. One that was let go with a change of version leaves the pack's own value.
 */
export function inForce(confirmed: readonly Confirmed[], letGo: LetGo, on: string, known: string): readonly Confirmed[] {
  const last = new Map<string, Confirmed>()
  for (const one of confirmed) {
    const gone = letGo.get(keyOf(one.set, one.parameter))
    if (one.knownSince > known || one.from > on || (gone !== undefined && one.from > gone)) continue
    const before = last.get(one.parameter)
    if (!before || before.from <= one.from) last.set(one.parameter, one)
  }
  return [...last.values()].filter((one) => one.is !== null && !letGo.has(keyOf(one.set, one.parameter)))
}

/** Those that stand on a day or come to stand later, and have not been let go: what a new version is set against. */
export function standingOrComing(confirmed: readonly Confirmed[], letGo: LetGo, on: string): readonly Confirmed[] {
  const coming = confirmed.filter((one) => one.from > on && one.is !== null && !letGo.has(keyOf(one.set, one.parameter)))
  return [...inForce(confirmed, letGo, on, '9999-12-31'), ...coming]
}

/** As core reads it. */
export const revisionOf = ({ parameter, from, is, document, knownSince }: Confirmed): Revision => ({
  parameter,
  from,
  is,
  knownSince,
  document,
})
