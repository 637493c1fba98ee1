import type { Generated } from 'kysely'

export interface TrustedKeyTable {
  jurisdiction: string
  key: string
  public_key: string
  owner: string
  valid_from: string
  valid_to: string | null
  trusted_at: Generated<string>
  trusted_by: string
}
export interface WithdrawnKeyTable {
  jurisdiction: string
  key: string
  withdrawn_from: string
  because: string
  withdrawn_at: Generated<string>
  withdrawn_by: string
}
