import type { Choice, EnablementAct } from './enablement.ts'

/** An act as far as it decides what is in force. */
export interface Act {
  readonly id: string
  readonly act: EnablementAct
  readonly digest: string
  /** The day from which it holds. */
  readonly from: string
  /** The day it was done. */
  readonly on: string
  /** What it decided about the county's own values. */
  readonly choices: readonly { readonly set: string; readonly parameter: string; readonly choice: Choice }[]
}
/** What is in force: a version, whether it is held, and the county's own values that were let go on the way to it. */
export interface Standing {
  readonly act: Act
  readonly digest: string
  /** The act by which it is held; null while it is not. */
  readonly held: Act | null
  readonly letGo: LetGo
}
/** `set parameter` → the day from which it does not count any more. */
export type LetGo = ReadonlyMap<string, string>
export const keyOf = (set: string, parameter: string): string => `${set} ${parameter}`

const changesVersion = ({ act }: Act): boolean => act !== 'hold' && act !== 'resume'

/**
 * What is in force on a day, as known on a day. `acts` stand in the order in which they were done. Of those done by then the
 * one done last whose day has come stands; whether it is held is asked apart. Null where nothing is in force yet.
 */
export function standing(acts: readonly Act[], on: string, known: string): Standing | null {
  const done = acts.filter((one) => one.on <= known)
  const act = lastFrom(done.filter(changesVersion), on)
  if (!act) return null
  const held = lastFrom(
    done.filter((one) => !changesVersion(one)),
    on,
  )
  return { act, digest: act.digest, held: held?.act === 'hold' ? held : null, letGo: letGoBy(done, act) }
}
const lastFrom = (acts: readonly Act[], day: string): Act | undefined => acts.findLast((one) => one.from <= day)

/**
 * Values let go on the way to an act: those let go before, and those it let go itself. Rolling back returns to what
 * stood when the version was last in force, so that what was let go since stands again.
 */
export function letGoBy(acts: readonly Act[], act: Act): LetGo {
  const before = acts.slice(0, acts.indexOf(act)).filter(changesVersion)
  const from = act.act === 'roll-back' ? before.findLast((one) => one.digest === act.digest) : lastFrom(before, act.from)
  const own = act.choices.flatMap(({ set, parameter, choice }) =>
    choice === 'keep' ? [] : [[keyOf(set, parameter), act.from] as const],
  )
  return new Map([...(from ? letGoBy(acts, from) : []), ...own])
}

/** Versions that stand at some day from this one on, as known now, the first first: what a value from then on is judged by. */
export function standingFrom(acts: readonly Act[], from: string): readonly Standing[] {
  const days = [from, ...acts.filter(changesVersion).map((one) => one.from)].filter((day) => day >= from)
  const found = [...new Set(days)].toSorted().flatMap((day) => standing(acts, day, '9999-12-31') ?? [])
  return found.filter((one, i) => one.act !== found[i - 1]?.act)
}
