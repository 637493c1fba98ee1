import { ed25519 } from '@noble/curves/ed25519.js'
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { isRefused, type Refusal, type Refused } from '../contract/refusal.ts'
import type { Day } from '../contract/words.ts'
import { canonical } from './canonical.ts'
import { packOf, partsOf, type Opened, type Signature } from './file.ts'
import { digest } from './digest.ts'
import { unfit, type TrustedKey } from './key.ts'

/** A pack file whose signature holds, and by whom. */
export interface Verified extends Opened {
  readonly owners: readonly { readonly key: string; readonly owner: string }[]
}

const refuse = (path: string, found: string, because: string, remedy: string): Refusal => ({
  code: 'signature',
  path,
  found,
  because,
  remedy,
})
const unsigned = refuse(
  'signatures',
  '没有签名',
  '没有签名的规则包不知道是谁发布的，也不知道有没有被改过',
  '请向发布单位索取签过名的 pack.json。',
)

/** Reads a pack file that a trusted key signed. Refuses another form, a stripped signature, a key unknown or not good on the day, a content that was changed, and a vocabulary it does not know. */
export function verify(file: unknown, trusted: readonly TrustedKey[], on: Day): Verified | Refused {
  const parts = partsOf(file)
  if (isRefused(parts)) return parts
  if (parts.signatures.length === 0) return { refused: [unsigned] }
  const text = canonical(parts.signed)
  if (isRefused(text)) return text
  const judged = parts.signatures.map((signature, i) => judge(signature, `signatures[${i}]`, utf8ToBytes(text), trusted, on))
  const broken = judged.flatMap((j) => j.broken ?? [])
  const owners = judged.flatMap((j) => j.good ?? [])
  if (broken.length || owners.length === 0) return { refused: [...broken, ...judged.flatMap((j) => j.strange ?? [])] }
  const pack = packOf(parts.signed)
  return isRefused(pack) ? pack : { pack, digest: digest(text), signatures: parts.signatures, owners }
}

interface Judged {
  readonly good?: { readonly key: string; readonly owner: string }
  /** Made by a key we know, and does not hold: something was changed. */
  readonly broken?: Refusal
  /** Made by a key we cannot rely on; another signature may still be good. */
  readonly strange?: Refusal
}
function judge({ key, sig }: Signature, path: string, text: Uint8Array, trusted: readonly TrustedKey[], on: Day): Judged {
  const known = trusted.find((t) => t.key === key)
  if (!known)
    return {
      strange: refuse(
        `${path}.key`,
        `密钥 ${key}`,
        '本系统没有登记这把密钥',
        '请核对发布单位；确属可信的，由管理员登记其公钥后再装。',
      ),
    }
  const why = unfit(known, on)
  if (why !== undefined)
    return {
      strange: refuse(
        `${path}.key`,
        `“${known.owner}”的密钥 ${key} ${why}`,
        '不在有效期内的密钥不能作准',
        '请向发布单位索取用现行密钥签名的 pack.json。',
      ),
    }
  return ed25519.verify(hexToBytes(sig), text, hexToBytes(known.publicKey), { zip215: false })
    ? { good: { key, owner: known.owner } }
    : {
        broken: refuse(
          `${path}.sig`,
          '签名与内容对不上',
          '签名之后内容被改动过，或签名本身被改动过',
          '请勿安装；请向发布单位重新索取。',
        ),
      }
}
