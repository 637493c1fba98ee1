import type { Generated, JSONColumnType } from 'kysely'
import type { Tabled } from '@wenxiao/core'

export interface RevisionSetTable {
  jurisdiction: string
  id: string
  pack: string
  digest: string
  from_day: string
  document: string
  reason: string
  proposed_on: string
  proposed_at: Generated<string>
  proposed_by: string
  proposer: string
}
export interface RevisionTable {
  jurisdiction: string
  revision_set: string
  parameter: string
  value: JSONColumnType<{ readonly is: Tabled | null }>
  position: number
}
export interface RevisionDecisionTable {
  jurisdiction: string
  revision_set: string
  decision: 'confirmed' | 'withdrawn'
  proposer: string
  decider: string
  decided_on: string
  decided_at: Generated<string>
  decided_by: string
}
