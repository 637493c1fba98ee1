import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyId, publicKeyOf, type TrustedKey } from '@wenxiao/core/manifest'
import { platform } from '../jurisdictions/divisions.ts'
import { makeFolder, writeWhole } from '../postgres/write-whole.ts'

/** The key pair with which this installation signs its own samples, of whichever jurisdiction: made at the first start, readable by its user only, never leaving the data folder. */
export function sampleKey(data: string): { readonly secret: string; readonly trusted: TrustedKey } {
  const folder = join(data, 'keys')
  const path = join(folder, 'sample.json')
  if (!existsSync(path)) {
    makeFolder(folder, 0o700)
    writeWhole(path, JSON.stringify({ secret: randomBytes(32).toString('hex') }), 0o600)
  }
  const { secret } = JSON.parse(readFileSync(path, 'utf8')) as { secret: string }
  const publicKey = publicKeyOf(secret)
  const trusted = {
    key: keyId(publicKey),
    publicKey,
    owner: '本机样例密钥',
    jurisdiction: platform,
    from: '2026-01-01',
  } as const
  return { secret, trusted }
}
