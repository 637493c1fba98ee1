import { ed25519 } from '@noble/curves/ed25519.js'
import { hexToBytes } from '@noble/hashes/utils.js'
import type { Refusal } from '../contract/refusal.ts'
import type { Day } from '../contract/words.ts'
import { covers } from './covers.ts'
import type { Signature } from './file.ts'
import { isWithdrawn, unfit, type TrustedKey } from './key.ts'

/** A trusted key by which a pack is taken: whose it is, and the jurisdiction for which it is trusted. */
export type Owner = Pick<TrustedKey, 'key' | 'owner' | 'jurisdiction'>

/** What one signature is worth; exactly one of these. */
export interface Judged {
  readonly good?: Owner
  /** Made by a key we know, and does not hold: something was changed. */
  readonly broken?: Refusal
  /** Made by a key we cannot rely on; another signature may still be good. */
  readonly strange?: Refusal
}
/** What was signed: its canonical text as bytes, and the jurisdiction it names, where it names one. */
export interface Content {
  readonly bytes: Uint8Array
  readonly jurisdiction: string | undefined
}

export const refuse = (path: string, found: string, because: string, remedy: string): Refusal => ({
  code: 'signature',
  path,
  found,
  because,
  remedy,
})

/** Judges one signature. A key withdrawn for a jurisdiction is not good there or beneath, whoever else trusts it. */
export function judge(
  { key, sig }: Signature,
  path: string,
  { bytes, jurisdiction }: Content,
  trusted: readonly TrustedKey[],
  on: Day,
): Judged {
  const known = trusted.filter((one) => one.key === key)
  const covering = jurisdiction === undefined ? known : known.filter((one) => covers(one.jurisdiction, jurisdiction))
  const relied =
    covering.find((one) => isWithdrawn(one, on)) ??
    covering.find((one) => unfit(one, on) === undefined) ??
    covering[0] ??
    known[0]
  if (!relied)
    return {
      strange: refuse(
        `${path}.key`,
        `密钥 ${key}`,
        '本系统没有登记这把密钥',
        '请核对发布单位；确属可信的，由管理员登记其公钥后再装。',
      ),
    }
  const why = unfit(relied, on)
  if (why !== undefined)
    return {
      strange: refuse(
        `${path}.key`,
        `“${relied.owner}”的密钥 ${key} ${why}`,
        '不在有效期内的密钥不能作准',
        '请向发布单位索取用现行密钥签名的 pack.json。',
      ),
    }
  if (!ed25519.verify(hexToBytes(sig), bytes, hexToBytes(relied.publicKey), { zip215: false }))
    return {
      broken: refuse(
        `${path}.sig`,
        '签名与内容对不上',
        '签名之后内容被改动过，或签名本身被改动过',
        '请勿安装；请向发布单位重新索取。',
      ),
    }
  if (covering.length === 0)
    return {
      strange: refuse(
        `${path}.key`,
        `“${relied.owner}”的密钥 ${key} 的适用辖区是 ${known.map((one) => one.jurisdiction).join('、')}，规则包的辖区是 ${jurisdiction}`,
        '密钥只能签适用辖区和它下级辖区的规则包',
        '请核对发布单位；确应由它发布的，由管着这个辖区的管理员为这个辖区登记它的公钥后再装。',
      ),
    }
  return { good: { key, owner: relied.owner, jurisdiction: relied.jurisdiction } }
}
