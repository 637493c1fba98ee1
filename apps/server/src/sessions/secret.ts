import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, writeWhole } from '../postgres/write-whole.ts'

/**
 * The key that signs cookies and encrypts second factors: made at the first start, readable by its user only. Servers that
 * share a database share this file; without it every session ends and every second factor must be set up anew.
 */
export function signInSecret(data: string): string {
  const folder = join(data, 'keys')
  const path = join(folder, 'sign-in.json')
  if (!existsSync(path)) {
    makeFolder(folder, 0o700)
    writeWhole(path, JSON.stringify({ secret: randomBytes(32).toString('hex') }), 0o600)
  }
  return (JSON.parse(readFileSync(path, 'utf8')) as { secret: string }).secret
}
