import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/** The passwords of the four logins; only this server's user may read them. */
export interface Secrets {
  readonly superuser: string
  readonly migrate: string
  readonly app: string
  readonly auth: string
}

const secret = (): string => randomBytes(24).toString('base64url')

export function secretsIn(folder: string): Secrets {
  const path = join(folder, 'secrets.json')
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Secrets>) : {}
  const { superuser = secret(), migrate = secret(), app = secret(), auth = secret() } = known
  const secrets: Secrets = { superuser, migrate, app, auth }
  if (Object.keys(known).length < Object.keys(secrets).length) writeWhole(path, JSON.stringify(secrets), 0o600)
  return secrets
}
