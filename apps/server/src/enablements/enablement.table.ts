import type { Generated, GeneratedAlways } from 'kysely'
import type { Choice, EnablementAct } from './enablement.ts'

export interface EnablementTable {
  jurisdiction: string
  id: string
  sequence: GeneratedAlways<string>
  act: EnablementAct
  pack: string
  digest: string
  from_day: string
  document: string
  reason: string | null
  done_on: string
  done_at: Generated<string>
  done_by: string
  person: string | null
}
export interface EnablementChoiceTable {
  jurisdiction: string
  enablement: string
  revision_set: string
  parameter: string
  choice: Choice
}
