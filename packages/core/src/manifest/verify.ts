import { utf8ToBytes } from '@noble/hashes/utils.js'
import { isRefused, type Refused } from '../contract/refusal.ts'
import type { Day } from '../contract/words.ts'
import { canonical } from './canonical.ts'
import { packOf, partsOf, type Opened } from './file.ts'
import { digest } from './digest.ts'
import { judge, refuse, type Owner } from './judge.ts'
import type { TrustedKey } from './key.ts'

/** A pack file whose signature holds, by whom, and for which jurisdiction each of them is trusted. */
export interface Verified extends Opened {
  readonly owners: readonly Owner[]
}

const unsigned = refuse(
  'signatures',
  '没有签名',
  '没有签名的规则包不知道是谁发布的，也不知道有没有被改过',
  '请向发布单位索取签过名的 pack.json。',
)

/** Reads a pack file that a trusted key signed. Refuses another form, a stripped signature, a key unknown, not good on the day or not for the pack's jurisdiction, a content that was changed, and a vocabulary it does not know. */
export function verify(file: unknown, trusted: readonly TrustedKey[], on: Day): Verified | Refused {
  const parts = partsOf(file)
  if (isRefused(parts)) return parts
  if (parts.signatures.length === 0) return { refused: [unsigned] }
  const text = canonical(parts.signed)
  if (isRefused(text)) return text
  const content = { bytes: utf8ToBytes(text), jurisdiction: jurisdictionIn(parts.signed) }
  const judged = parts.signatures.map((signature, i) => judge(signature, `signatures[${i}]`, content, trusted, on))
  const broken = judged.flatMap((j) => j.broken ?? [])
  const owners = judged.flatMap((j) => j.good ?? [])
  if (broken.length || owners.length === 0) return { refused: [...broken, ...judged.flatMap((j) => j.strange ?? [])] }
  const pack = packOf(parts.signed)
  return isRefused(pack) ? pack : { pack, digest: digest(text), signatures: parts.signatures, owners }
}

/** Read before the pack is: whoever may not sign it is refused first. A pack that names none is refused when it is read. */
const jurisdictionIn = (signed: unknown): string | undefined =>
  typeof signed === 'object' && signed !== null && 'jurisdiction' in signed && typeof signed.jurisdiction === 'string'
    ? signed.jurisdiction
    : undefined
