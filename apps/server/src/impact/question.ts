import type { Pack } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import type { Revision } from '@wenxiao/core/engine'
import type { PackVersion } from '../enablements/enablement.ts'
import { engine } from '../evaluations/engine.ts'

/** Rules of one side: a version, the day whose rules are in force, and the county's own values. */
export interface SideAsked {
  readonly pack: PackVersion
  readonly on: string
  readonly revisions: readonly Revision[]
}
/** All that the answer rests on, by name: kept with the question, so that a job answers what was asked. */
export interface Asked {
  readonly before: SideAsked | null
  readonly after: SideAsked
  /** The day the record speaks of; both sides are worked out on it. */
  readonly on: string
  /** Ids of the fact sheets that make up the record, oldest first. */
  readonly sheets: readonly string[]
  /** Other values that are tried, in words. */
  readonly values: readonly { readonly parameter: string; readonly title: string; readonly is: string }[]
}

/** The same rules over the same record on the same day are the same question. */
export const questionOf = ({ before, after, on, sheets }: Asked): string =>
  digest({ before: before && plain(before), after: plain(after), on, sheets: [...sheets], engine })
const plain = ({ pack, on, revisions }: SideAsked) => ({
  pack: pack.digest,
  on,
  revisions: revisions.map(({ parameter, from, is, knownSince }) => ({ parameter, from, is, knownSince })),
})

/** What one side is worked out from. */
export interface Ground {
  readonly pack: Pack
  readonly on: string
  readonly revisions: readonly Revision[]
}
