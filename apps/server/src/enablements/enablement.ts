import type { ClauseChange, Conflict, Upgrade } from '@wenxiao/core/difference'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import type { RevisionName, RevisionSet } from '../revisions/revision.ts'

/** What can be done with a pack in a jurisdiction; each is an act on record, from a day, by a document. */
export type EnablementAct = 'enable' | 'upgrade' | 'roll-back' | 'hold' | 'resume'
/** What becomes of a county's own value that a version does not simply carry on. */
export type Choice = 'keep' | 'take-new' | 'drop'

/** One version of a pack, by name. */
export interface PackVersion {
  readonly digest: string
  readonly id: string
  readonly version: string
  readonly title: string
}
/** A choice that was made with an upgrade or a roll-back. */
export interface Decided {
  readonly revision: RevisionName
  readonly choice: Choice
}
/** One act, as it was done. */
export interface ActOnRecord {
  readonly id: string
  readonly act: EnablementAct
  /** What the act is called: 启用, 升级, 退回, 暂停, 恢复. */
  readonly title: string
  /** The version in force from then on; of a hold or its end, the version that is held. */
  readonly pack: PackVersion
  /** The day from which it holds. */
  readonly from: string
  readonly document: string
  readonly reason: string | null
  /** The day it was done, and the moment (ISO time). */
  readonly on: string
  readonly at: string
  readonly by: string
  readonly decided: readonly Decided[]
}
/** A pack in use in a jurisdiction: what is in force on a day, as known on a day, and how it came to be. */
export interface InUse {
  readonly jurisdiction: JurisdictionName
  /** The version in force; of one that is still to come, the first. */
  readonly pack: PackVersion
  readonly state: 'in-force' | 'held' | 'to-come'
  /** The act by which it is so. */
  readonly by: ActOnRecord
  /** Acts on record whose day has not come. */
  readonly coming: readonly ActOnRecord[]
  /** Installed versions that are newer, the newest first. */
  readonly newer: readonly PackVersion[]
  /** Versions that were in force before; what it can be rolled back to. */
  readonly earlier: readonly PackVersion[]
  /** All acts, the newest first. */
  readonly acts: readonly ActOnRecord[]
}
/** A county's own value that another version does not simply carry on, with what may be chosen. */
export interface ConflictShown {
  readonly revision: RevisionName
  readonly title: string
  readonly because: Conflict['because']
  /** The reason, in words. */
  readonly why: string
  /** The county's value, and the pack's own under the old and the new version, in words; null where there is none. */
  readonly county: string
  readonly before: string | null
  readonly after: string | null
  readonly choices: readonly Choice[]
}
/** The version in force, another version and the county's own values set against each other. */
export interface UpgradePage {
  readonly jurisdiction: JurisdictionName
  readonly act: 'upgrade' | 'roll-back'
  readonly from: PackVersion
  readonly to: PackVersion
  readonly clauses: readonly ClauseChange[]
  readonly parameters: Upgrade['parameters']
  /** Values of the county that simply stand. */
  readonly survives: readonly { readonly revision: RevisionName; readonly title: string; readonly county: string }[]
  /** Each has to be decided in the act itself. */
  readonly conflicts: readonly ConflictShown[]
  /** Proposals that wait for their second person; they stay, and are judged by the new version when they are confirmed. */
  readonly open: readonly RevisionSet[]
}
