import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'

/** SHA-256 of a text, or of a value's canonical text; the value must be plain data, which `canonical` tells beforehand. */
export function digest(of: unknown): `sha256:${string}` {
  const text = typeof of === 'string' ? of : canonical(of)
  if (typeof text !== 'string') throw new TypeError(`only plain data has a digest; see ${text.refused[0]?.path ?? ''}`)
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}
