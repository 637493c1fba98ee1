import type { Tabled } from '@wenxiao/core'
import type { ParameterShown } from '../revisions/revision.ts'

/** A parameter and its new value as a record of a revision names them, with the words of the pack. */
export interface AuditValue {
  readonly parameter: string
  /** Null where the pack is not known any more, or has no such parameter. */
  readonly title: string | null
  /** As people write it: 元, %, 分, 天; empty where there is none. */
  readonly unit: string
  /** The choice over whose options a table of values goes. */
  readonly by: ParameterShown['by']
  /** Null returns to the pack's own value. */
  readonly is: Tabled | null
}
/** One record as a page shows it. */
export interface AuditRecord {
  readonly sequence: number
  readonly at: string
  readonly by: { readonly person: string | null; readonly title: string }
  readonly act: string
  readonly to: { readonly is: string; readonly id: string; readonly title: string | null }
  readonly ground: string | null
  readonly more: Readonly<Record<string, string | number | boolean | null>>
  /** What a revision changes, told by titles; `more` holds it as it was recorded, by ids. */
  readonly values: readonly AuditValue[]
  readonly hash: string
}
/** What of a trail is listed; without one of them, all of it. */
export interface AuditFilter {
  /** The act: `sheet.filed`. */
  readonly act?: string | undefined
  /** In who did it, what it was done to, or the ground. */
  readonly text?: string | undefined
}
export const auditColumns = ['sequence', 'by', 'act', 'to', 'ground'] as const
export type AuditColumn = (typeof auditColumns)[number]
/** How many records there are, and how many the filter leaves. */
export interface AuditCounts {
  readonly of: number
  readonly left: number
}
/** Something wrong with a chain, at this place in it. */
export interface AuditFault {
  readonly sequence: number
  /** `changed`: its words are not those that were hashed; `missing`: a record is gone; `order`: it does not follow the one before; `cut`: the chain goes no further, and did; `rewritten`: it is another one than was noted outside of the database. */
  readonly what: 'changed' | 'missing' | 'order' | 'cut' | 'rewritten'
  readonly found: string
}
export interface AuditVerified {
  readonly jurisdiction: string
  readonly whole: boolean
  readonly records: number
  readonly head: string | null
  /** How far the chain was noted outside of the database; null when it never was. */
  readonly noted: number | null
  readonly faults: readonly AuditFault[]
}
