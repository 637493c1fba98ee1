import type { JSONColumnType } from 'kysely'
import type { Origin, Plain } from '@wenxiao/core'

export interface SubjectTable {
  jurisdiction: string
  kind: string
  id: string
  classified: boolean
  first_sheet: string
}
export interface StatementTable {
  jurisdiction: string
  sheet: string
  kind: string
  id: string
  position: number
  title: string | null
}
export interface LinkTable {
  jurisdiction: string
  sheet: string
  kind: string
  id: string
  link: string
  to_kind: string
  to_id: string
}
export interface FactTable {
  jurisdiction: string
  sheet: string
  kind: string
  id: string
  anew: string
  fact: string
  value: JSONColumnType<{ readonly plain: Plain }>
  unit: string | null
  origin: Origin | null
  given_by: string | null
  given_at: string | null
  evidence: string | null
}
