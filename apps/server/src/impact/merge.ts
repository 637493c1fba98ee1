import type { Filed } from '@wenxiao/core'
import type { GivenThing } from '../sheets/filed.ts'

/** A thing as it stands on record: as a facts file gives it, with acts done so far. */
export interface Standing extends GivenThing {
  readonly acts?: readonly unknown[]
}
type Facts = Readonly<Record<string, Filed>>

/**
 * The record of a jurisdiction as one facts file: every thing as it was called and linked by the sheet filed last, every fact
 * as it was filed last. Sheets stand in the order in which they were filed.
 */
export function merge(sheets: readonly (readonly Standing[])[]): readonly Standing[] {
  const things = new Map<string, Standing>()
  for (const given of sheets) {
    for (const thing of given) {
      const key = `${thing.is} ${thing.id}`
      const before = things.get(key)
      things.set(key, before ? over(before, thing) : thing)
    }
  }
  return [...things.values()]
}
function over(before: Standing, now: Standing): Standing {
  const tracks = new Set([...Object.keys(before.anew ?? {}), ...Object.keys(now.anew ?? {})])
  const anew = Object.fromEntries(
    [...tracks].map((track): [string, Facts] => [track, { ...before.anew?.[track], ...now.anew?.[track] }]),
  )
  const acts = now.acts ?? before.acts
  return {
    ...now,
    facts: { ...before.facts, ...now.facts },
    ...(tracks.size > 0 ? { anew } : {}),
    ...(acts === undefined ? {} : { acts }),
  }
}
