/** One record as a page shows it. */
export interface AuditRecord {
  readonly sequence: number
  readonly at: string
  readonly by: { readonly person: string | null; readonly title: string }
  readonly act: string
  readonly to: { readonly is: string; readonly id: string; readonly title: string | null }
  readonly ground: string | null
  readonly more: Readonly<Record<string, string | number | boolean | null>>
  readonly hash: string
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
