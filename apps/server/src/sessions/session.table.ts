import type { ColumnType, Generated } from 'kysely'

/** The schema auth, as far as we ask it ourselves; the rest is the library's. */
export interface AuthDatabase {
  session: SessionTable
  user: UserTable
  account: AccountTable
  login: LoginTable
  invitation: InvitationTable
  attempt: AttemptTable
  used_code: UsedCodeTable
}
type Given<T = string> = ColumnType<T, never, never>
export interface SessionTable {
  id: Given
  token: Given
  userId: Given
  userAgent: Given<string | null>
  createdAt: Given<Date>
  updatedAt: Given<Date>
  expiresAt: Given<Date>
}
export interface UserTable {
  id: Given
  twoFactorEnabled: Given<boolean | null>
}
export interface AccountTable {
  id: Given
  userId: Given
  password: Given<string | null>
}
export interface LoginTable {
  login: string
  person: string
}
export interface InvitationTable {
  token: string
  person: string
  made_at: Generated<Date>
  expires_at: Date
  used_at: Date | null
}
export interface AttemptTable {
  id: Given
  key: string
  at: Generated<Date>
}
export interface UsedCodeTable {
  person: string
  code: string
  used_at: Date
}
