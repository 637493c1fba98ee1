import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../access/role.ts'

export interface UnitTable {
  jurisdiction: string
  id: string
  title: string
  recorded_at: Generated<string>
  recorded_by: string
}
export interface PersonTable {
  jurisdiction: string
  id: string
  title: string
  unit: string | null
  sample: boolean
  recorded_at: Generated<string>
  recorded_by: string
}
export interface RoleChangeTable {
  jurisdiction: string
  sequence: ColumnType<string, never, never>
  person: string
  role: Role
  held: boolean
  ground: string
  changed_at: Generated<string>
  changed_by: string | null
}
export interface SettingTable {
  jurisdiction: string
  sequence: ColumnType<string, never, never>
  name: 'upward' | 'second-factor'
  value: 'records' | 'results' | 'nothing' | 'required' | 'optional'
  ground: string
  changed_at: Generated<string>
  changed_by: string | null
}
