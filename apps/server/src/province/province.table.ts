import type { Generated, JSONColumnType } from 'kysely'
import type { CountyFigures } from './province.ts'

export interface FiguresTable {
  jurisdiction: string
  pack: string
  question: string
  result: JSONColumnType<Omit<CountyFigures, 'made'>>
  made_at: Generated<string>
}
