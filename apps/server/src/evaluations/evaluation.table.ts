import type { Generated, JSONColumnType } from 'kysely'
import type { Revision } from '@wenxiao/core/engine'

/** Titles as they stood when it was made. */
export interface Shown {
  readonly subject: string
  readonly scheme: string
  readonly track: string
  readonly grade: string | null
}
export interface EvaluationTable {
  jurisdiction: string
  id: string
  pack: string
  sheet: string
  rulebook: string
  facts: string
  engine: string
  kind: string
  subject: string
  scheme: string
  track: string
  day: string
  total: string
  out_of: string
  judged: string
  deducted: string
  provisional: boolean
  vetoed: boolean
  grade: string | null
  shown: JSONColumnType<Shown>
  result: string
  score_sheet: Buffer
  /** The county's own values that were in force, as core reads them. */
  revisions: JSONColumnType<readonly Revision[]>
  /** As known on this day; null for those made before this was kept. */
  known_on: string | null
  made_at: Generated<string>
  made_by: string
}
