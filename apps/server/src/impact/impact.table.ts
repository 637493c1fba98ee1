import type { Generated, JSONColumnType } from 'kysely'
import type { Asked } from './question.ts'

export interface ImpactRunTable {
  jurisdiction: string
  id: string
  question: string
  about: 'pack' | 'values'
  digest: string
  from_day: string
  asked: JSONColumnType<Asked>
  things: number
  asked_at: Generated<string>
  asked_by: string
  person: string | null
}
export interface ImpactProgressTable {
  jurisdiction: string
  run: string
  done: number
  reached_at: Generated<string>
}
export interface ImpactResultTable {
  jurisdiction: string
  run: string
  result: Buffer | null
  because: string | null
  made_at: Generated<string>
}
