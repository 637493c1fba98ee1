import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { Day } from '../contract/words.ts'
import { isDay } from '../check/shape/leaf.ts'

/** A public key that a server trusts: whose it is, for which jurisdiction, from which day to which, and the day it was withdrawn. */
export interface TrustedKey {
  readonly key: string
  /** 32 bytes, hex. */
  readonly publicKey: string
  readonly owner: string
  /** Division code: it is good for packs of this jurisdiction and of those beneath it. */
  readonly jurisdiction: string
  readonly from: Day
  /** The last day on which it is good. */
  readonly to?: Day
  /** From this day on nothing it signed is taken. */
  readonly withdrawn?: Day
}

/** Whether text is so many bytes in lower-case hex. */
export const isHex = (text: unknown, bytes: number): text is string =>
  typeof text === 'string' && text.length === bytes * 2 && /^[0-9a-f]*$/.test(text)

/** The public key of an Ed25519 secret key, both 32 bytes in lower-case hex; any other text is a mistake of the caller. */
export const publicKeyOf = (secretKey: string): string => bytesToHex(ed25519.getPublicKey(hexToBytes(secretKey)))

/** The short name of a public key: the first 16 bytes of its SHA-256, hex. */
export const keyId = (publicKey: string): string => bytesToHex(sha256(hexToBytes(publicKey)).slice(0, 16))

/** Whether a key was withdrawn by this day. */
export const isWithdrawn = ({ withdrawn }: TrustedKey, on: Day): boolean => withdrawn !== undefined && on >= withdrawn

/** Why a key may not be relied on, on a day; nothing when it may. */
export function unfit(trusted: TrustedKey, on: Day): string | undefined {
  if (!isHex(trusted.publicKey, 32) || keyId(trusted.publicKey) !== trusted.key) return '登记的公钥与编号不符'
  if (!isDay(on)) return `“${on}”不是日期`
  if (isWithdrawn(trusted, on)) return `已于 ${trusted.withdrawn} 撤销`
  if (on < trusted.from) return `${trusted.from} 起才可用`
  if (trusted.to !== undefined && on > trusted.to) return `已于 ${trusted.to} 到期`
  return undefined
}
