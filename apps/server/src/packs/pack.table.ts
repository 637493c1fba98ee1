import type { Generated, JSONColumnType } from 'kysely'
import type { Refusal } from '@wenxiao/core'

export interface PackTable {
  digest: string
  pack: string
  version: string
  jurisdiction: string
  title: string
  file: string
  cases: number
  installed_at: Generated<string>
  installed_by: string
}
export interface PackSignatureTable {
  digest: string
  /** The trust on which the pack was taken: a key, and the jurisdiction for which it is trusted. */
  key: string
  jurisdiction: string
}
export interface RefusedFileTable {
  jurisdiction: string
  id: string
  file: string
  size: number
  refused: JSONColumnType<readonly Refusal[]>
  refused_at: Generated<string>
  handed_in_by: string
}
