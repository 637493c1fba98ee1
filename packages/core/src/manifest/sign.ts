import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Pack } from '../contract/pack.ts'
import { isRefused, type Refused } from '../contract/refusal.ts'
import { canonical } from './canonical.ts'
import type { Signed } from './file.ts'
import { isHex, keyId, publicKeyOf } from './key.ts'

/** Signs a pack's canonical text with an Ed25519 secret key (32 bytes, hex). Refuses a pack that is not plain data and a key of another form, never repeating the key. */
export function sign(pack: Pack, secretKey: string): Signed | Refused {
  const text = canonical(pack)
  if (isRefused(text)) return text
  if (!isHex(secretKey, 32))
    return {
      refused: [
        {
          code: 'signature',
          path: '',
          found: '私钥的形式不对',
          because: '签名要用 32 个字节的 Ed25519 私钥',
          remedy: '请用 keygen 生成密钥，写成 64 位小写十六进制。',
        },
      ],
    }
  const sig = bytesToHex(ed25519.sign(utf8ToBytes(text), hexToBytes(secretKey)))
  return { signed: pack, signatures: [{ key: keyId(publicKeyOf(secretKey)), sig }] }
}
