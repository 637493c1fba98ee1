import type { Generated, JSONColumnType } from 'kysely'

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
  made_at: Generated<string>
  made_by: string
}
