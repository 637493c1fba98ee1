import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/** The passwords of the three logins; only this server's user may read them. */
export interface Secrets {
  readonly superuser: string
  readonly migrate: string
  readonly app: string
}

export function secretsIn(folder: string): Secrets {
  const path = join(folder, 'secrets.json')
  if (!existsSync(path)) {
    const secret = () => randomBytes(24).toString('base64url')
    writeWhole(path, JSON.stringify({ superuser: secret(), migrate: secret(), app: secret() } satisfies Secrets), 0o600)
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Secrets
}
