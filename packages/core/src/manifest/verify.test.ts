import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefused, type RefusalCode } from '../contract/refusal.ts'
import type { Pack } from '../contract/pack.ts'
import { base } from '../check/broken/base.ts'
import { digest } from './digest.ts'
import { open, type Signed } from './file.ts'
import { keyId, publicKeyOf, type TrustedKey } from './key.ts'
import { sign } from './sign.ts'
import { verify } from './verify.ts'

/** Keys of these tests and of nothing else. */
const secret = '01'.repeat(32)
const other = '02'.repeat(32)
const keyOf = (secretKey: string, owner: string, more: Partial<TrustedKey> = {}): TrustedKey =>
  ({ key: keyId(publicKeyOf(secretKey)), publicKey: publicKeyOf(secretKey), owner, from: '2022-01-01', ...more })
const trusted = [keyOf(secret, '水务局')]
const today = '2023-06-01'

const signed = (pack: Pack = base, by = secret): Signed => {
  const file = sign(pack, by)
  if (isRefused(file)) throw new Error('the base pack signs')
  return JSON.parse(JSON.stringify(file)) as Signed
}
const refusal = (answer: unknown): string => isRefused(answer) ? answer.refused.map((r) => `${r.code} ${r.path}: ${r.found}`).join('\n') : 'not refused'
const refuses = (answer: unknown, code: RefusalCode, path: string, found = ''): void => {
  expect(isRefused(answer) && answer.refused.some((r) => r.code === code && r.path === path && r.found.includes(found)), refusal(answer)).toBe(true)
}

describe('sign', () => {
  it('gives the form of a pack file, the same each time', () => {
    const file = signed()
    expect(file.signatures).toEqual([{ key: trusted[0]?.key, sig: expect.stringMatching(/^[0-9a-f]{128}$/) as unknown }])
    expect(signed()).toEqual(file)
  })
  it('agrees with the first test vector of RFC 8032 on the public key', () => {
    expect(publicKeyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60')).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  })
  it('refuses a key of another form and does not repeat it', () => {
    refuses(sign(base, 'secret-key'), 'signature', '', '私钥')
    expect(JSON.stringify(sign(base, 'secret-key'))).not.toContain('secret-key')
  })
  it('refuses a pack that is not plain data', () => refuses(sign({ ...base, title: (() => '') as unknown as string }, secret), 'wrong-value', 'title'))
})

describe('verify', () => {
  it('takes what a trusted key signed, and says who that was', () => {
    const answer = verify(signed(), trusted, today)
    expect(isRefused(answer) ? refusal(answer) : [answer.owners, answer.digest]).toEqual([[{ key: trusted[0]?.key, owner: '水务局' }], digest(base)])
    expect(!isRefused(answer) && answer.pack).toEqual(base)
  })
  it('does not mind the order of keys', () => {
    const file = signed()
    expect(isRefused(verify({ ...file, signed: Object.fromEntries(Object.entries(file.signed).toReversed()) }, trusted, today))).toBe(false)
  })

  it.each([null, 'x', 3, [], {}, base])('refuses another form', (file) => expect(isRefused(verify(file, trusted, today))).toBe(true))
  it('refuses a bare pack by the part that is missing', () => refuses(verify({ signed: base }, trusted, today), 'absent', 'signatures'))
  it('refuses another part beside the two', () => refuses(verify({ ...signed(), unsigned: {} }, trusted, today), 'unknown-word', 'unsigned'))
  it('refuses a stripped signature', () => refuses(verify({ ...signed(), signatures: [] }, trusted, today), 'signature', 'signatures', '没有签名'))
  it('refuses a signature in capitals', () => refuses(verify({ ...signed(), signatures: signed().signatures.map((s) => ({ ...s, sig: s.sig.toUpperCase() })) }, trusted, today), 'signature', 'signatures[0].sig'))
  it('refuses an unknown key', () => refuses(verify(signed(base, other), trusted, today), 'signature', 'signatures[0].key', '密钥'))
  it('refuses a key of another name than its own', () => refuses(verify(signed(base, other), [{ ...keyOf(secret, '水务局'), key: keyId(publicKeyOf(other)) }], today), 'signature', 'signatures[0].key', '不符'))
  it('refuses a changed pack', () => refuses(verify({ ...signed(), signed: { ...base, title: '别的' } }, trusted, today), 'signature', 'signatures[0].sig'))
  it('refuses the signature of another pack', () => refuses(verify({ ...signed(), signatures: signed({ ...base, version: '1.0.1' }).signatures }, trusted, today), 'signature', 'signatures[0].sig'))

  it.each([
    ['before its first day', { from: '2023-06-02' }, '起才可用'], ['after its last day', { to: '2023-05-31' }, '到期'], ['from the day it was withdrawn', { withdrawn: '2023-06-01' }, '撤销'],
  ] as const)('refuses a key %s', (_, more, found) => refuses(verify(signed(), [keyOf(secret, '水务局', more)], today), 'signature', 'signatures[0].key', found))
  it.each([['on its first day', { from: today }], ['on its last day', { to: today }], ['the day before it is withdrawn', { withdrawn: '2023-06-02' }]] as const)('takes a key %s', (_, more) => {
    expect(isRefused(verify(signed(), [keyOf(secret, '水务局', more)], today))).toBe(false)
  })
  it('refuses to judge on what is no day', () => refuses(verify(signed(), trusted, '2023-6-1'), 'signature', 'signatures[0].key', '不是日期'))

  it('takes one good signature beside one of a key it does not know', () => {
    expect(isRefused(verify({ signed: base, signatures: [...signed(base, other).signatures, ...signed().signatures] }, trusted, today))).toBe(false)
  })
  it('refuses one good signature beside a broken one of a key it knows', () => {
    const both = { signed: base, signatures: [...signed().signatures, ...signed({ ...base, title: '别的' }, other).signatures] }
    refuses(verify(both, [...trusted, keyOf(other, '审计局')], today), 'signature', 'signatures[1].sig')
  })

  it('refuses another vocabulary, and tells nothing else', () => {
    expect(refusal(verify(signed({ ...base, vocabulary: 2, new: [] } as unknown as Pack), trusted, today))).toBe('unknown-word signed.vocabulary: 词汇表 数字 2')
  })
  it('reads the pack after the signature holds', () => refuses(verify(signed({ ...base, secret: 'x' } as unknown as Pack), trusted, today), 'unknown-word', 'signed.secret'))

  it('refuses a file of which any one bit was turned', () => {
    const bytes = new Uint8Array([...JSON.stringify(signed())].flatMap((letter) => [...utf8(letter)]))
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const turned = bytes.map((byte, i) => i === at ? byte ^ (1 << bit) : byte)
      const file = parsed(turned)
      return file === undefined || isRefused(verify(file, trusted, today))
    }), { numRuns: 150 })
  })
})

describe('open', () => {
  it('reads an unsigned pack file without trust', () => {
    const answer = open({ signed: base, signatures: [] })
    expect(isRefused(answer) ? refusal(answer) : answer).toEqual({ pack: base, digest: digest(base), signatures: [] })
  })
  it('refuses by the path in the file', () => refuses(open({ signed: { ...base, title: 5 }, signatures: [] }), 'wrong-value', 'signed.title', '数字 5'))
  it('refuses another form', () => refuses(open({ signed: [], signatures: [] }), 'wrong-value', 'signed'))
})

/** Text as bytes and back, with neither Node nor the browser. */
function utf8(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%(..)|(.)/g)].map(([, hex, plain = '']) => hex === undefined ? plain.charCodeAt(0) : Number.parseInt(hex, 16))
}
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')))
  } catch {
    return undefined
  }
}
