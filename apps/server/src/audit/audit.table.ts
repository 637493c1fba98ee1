import type { Generated } from 'kysely'

export interface AuditTable {
  jurisdiction: string
  /** Counts from 1 without a gap. */
  sequence: number
  /** Hash of the record before; sixty-four zeros for the first. */
  previous: string
  /** Canonical JSON of an `Act`, with jurisdiction, sequence and time. */
  content: string
  /** SHA-256 of `previous`, a line feed, and `content`, in hexadecimal. */
  hash: string
  recorded_at: Generated<string>
}
