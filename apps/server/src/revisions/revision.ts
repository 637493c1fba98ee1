import type { FactsFile, Pack, Tabled } from '@wenxiao/core'
import type { Revision } from '@wenxiao/core/engine'
import type { Clause } from '@wenxiao/core/reading'
import type { PackVersion } from '../enablements/enablement.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** One value of one set of revisions. */
export interface RevisionName {
  /** Id of the set it was proposed in. */
  readonly set: string
  readonly parameter: string
}
/** A person's hand in it, by role and not by name. */
export interface Hand {
  readonly by: string
  /** The day, and the moment (ISO time). */
  readonly on: string
  readonly at: string
}
/** A new value for a parameter; null returns to the pack's own. */
export interface RevisionValue {
  readonly parameter: string
  readonly title: string
  readonly unit: string
  readonly is: Tabled | null
  /** What stands beneath it on its day: the pack's own value, or an earlier revision. */
  readonly before: Tabled | null
  /** It confirms an example value as it is. */
  readonly confirms: boolean
}
/** Values that are changed together, so that weights keep their sum: proposed by one person, confirmed by another. */
export interface RevisionSet {
  readonly id: string
  readonly jurisdiction: JurisdictionName
  /** The version in force when it was proposed. */
  readonly pack: PackVersion
  /** In force from this day. */
  readonly from: string
  readonly document: string
  readonly reason: string
  readonly values: readonly RevisionValue[]
  /** Digest of what it changes from what to what, for whoever confirms what they have seen. */
  readonly seen: string
  readonly state: 'open' | 'confirmed' | 'withdrawn'
  readonly proposed: Hand
  /** Confirmed or withdrawn; from the day it was confirmed it is known. */
  readonly decided: Hand | null
  /** Whether whoever asks may do it, and if not, why. */
  readonly mayConfirm: May
  readonly mayWithdraw: May
}
export type May = { readonly may: true } | { readonly may: false; readonly because: string }

/** Where a value comes from, in words. */
export interface ValueCite {
  readonly standing: 'official' | 'derived' | 'example'
  /** 《…》第三条, a county's document number, or 示例值，待本地确认. */
  readonly text: string
}
/** A value of a parameter from a day on. */
export interface ValueFrom {
  /** Null where the parameter ends. */
  readonly is: Tabled | null
  readonly from: string
  readonly by: 'pack' | 'county'
  readonly cite: ValueCite
  /** The county's revision, with both hands; null for the pack's own. */
  readonly revision: {
    readonly set: string
    readonly reason: string
    readonly knownSince: string
    /** The day from which it was let go with a change of version; null while it was not. */
    readonly letGo: string | null
    readonly proposed: Hand
    readonly confirmed: Hand
  } | null
}
/** One parameter as in force on a day and as known on a day. */
export interface ParameterShown {
  readonly id: string
  readonly title: string
  /** As people write it: 元, %, 分, 天; empty where there is none. */
  readonly unit: string
  readonly class: 'locked' | 'bounded' | 'free'
  /** The choice that picks the value; then values and bounds are tables over its options. */
  readonly by: {
    readonly title: string
    readonly options: readonly { readonly id: string; readonly title: string }[]
  } | null
  readonly bounds: { readonly least: Tabled; readonly most: Tabled; readonly cite: ValueCite } | null
  /** The parameter read aloud. */
  readonly clause: Clause | null
  /** Null where it is not in force on the day. */
  readonly present: ValueFrom | null
  /** The pack's own value on the day, whatever the county says. */
  readonly own: ValueFrom | null
  /** Every value on record as known on the day, the newest first. */
  readonly history: readonly ValueFrom[]
  /** Proposals that wait for their second person. */
  readonly open: readonly RevisionSet[]
  /** In force is an example that the county has neither confirmed nor replaced. */
  readonly waits: boolean
}
/** The rules in force in a county: a pack with the county's own values, on a day and as known on a day. */
export interface RulebookPage {
  readonly jurisdiction: JurisdictionName
  readonly pack: PackVersion
  readonly state: 'in-force' | 'held' | 'to-come'
  readonly on: string
  readonly knownSince: string
  /** `sha256:…` of the pack and the values in force. */
  readonly digest: string
  readonly parameters: readonly ParameterShown[]
  /** Example values still to be confirmed or replaced by the county; locked ones wait for the pack's publisher. */
  readonly waiting: { readonly county: number; readonly publisher: number }
  /** Groups of parameters that have to sum, so that they are changed together: the weights of a scheme. */
  readonly sums: readonly {
    readonly scheme: string
    readonly title: string
    readonly outOf: string
    readonly parameters: readonly string[]
  }[]
}
/** All that a browser needs to work out, with core, what other values would do: nothing else is asked while a slider moves. */
export interface Simulation {
  readonly jurisdiction: JurisdictionName
  readonly version: PackVersion
  readonly pack: Pack
  /** The day whose rules are in force: `rulebook(pack, { on: rulesOn, revisions })`. */
  readonly rulesOn: string
  readonly revisions: readonly Revision[]
  /** The county's record, merged; `facts.on` is the day it speaks of, and the day to settle on. */
  readonly facts: FactsFile
  /** Facts on record that this version cannot read, and why. */
  readonly leftOut: readonly LeftOutFact[]
}
/** Something on record that a version does not know or cannot read, with how many things have it. */
export interface LeftOutFact {
  /** Kind of thing, by its name in the pack under which it was filed. */
  readonly is: string
  /** The fact or link; null where the whole kind is not known. */
  readonly fact: string | null
  readonly because: string
  readonly things: number
  /** Id of one of them. */
  readonly example: string
}
