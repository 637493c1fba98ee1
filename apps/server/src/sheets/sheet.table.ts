import type { Generated } from 'kysely'

export interface SheetTable {
  jurisdiction: string
  id: string
  pack: string
  digest: string
  day: string
  about_kind: string
  about: string
  text: string
  filed_at: Generated<string>
  filed_by: string
  reason: string | null
}
