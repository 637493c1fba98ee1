import * as fc from 'fast-check'
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
const keyOf = (secretKey: string, owner: string, more: Partial<TrustedKey> = {}): TrustedKey => ({
  key: keyId(publicKeyOf(secretKey)),
  publicKey: publicKeyOf(secretKey),
  owner,
  jurisdiction: '000000',
  from: '2022-01-01',
  ...more,
})
const trusted = [keyOf(secret, '水务局')]
const today = '2023-06-01'

const asPack = (more: object): Pack => JSON.parse(JSON.stringify({ ...base, ...more }))
const signed = (pack: Pack = base, by = secret): Signed => {
  const file = sign(pack, by)
  if (isRefused(file)) throw new Error('the base pack signs')
  return JSON.parse(JSON.stringify(file))
}
/** An answer that refuses, for this among other reasons. */
const refusing = (code: RefusalCode, path: string, found = ''): unknown => ({
  refused: expect.arrayContaining([expect.objectContaining({ code, path, found: expect.stringContaining(found) })]),
})

describe('sign', () => {
  it('gives the form of a pack file, the same each time', () => {
    const file = signed()
    expect(file.signatures).toEqual([{ key: trusted[0]?.key, sig: expect.stringMatching(/^[0-9a-f]{128}$/) }])
    expect(signed()).toEqual(file)
  })
  it('agrees with the first test vector of RFC 8032 on the public key', () => {
    const vector = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
    expect(publicKeyOf(vector)).toBe('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a')
  })
  it('refuses a key of another form and does not repeat it', () => {
    expect(sign(base, 'secret-key')).toEqual(refusing('signature', '', '私钥'))
    expect(JSON.stringify(sign(base, 'secret-key'))).not.toContain('secret-key')
  })
  it('refuses a pack that is not plain data', () => {
    expect(sign(Object.assign({ ...base }, { title: Number.NaN }), secret)).toEqual(refusing('wrong-value', 'title'))
  })
})

describe('verify', () => {
  it('takes what a trusted key signed, and says who that was', () => {
    const owners = [{ key: trusted[0]?.key, owner: '水务局', jurisdiction: '000000' }]
    expect(verify(signed(), trusted, today)).toEqual({
      pack: base,
      digest: digest(base),
      signatures: signed().signatures,
      owners,
    })
  })
  it('does not mind the order of keys', () => {
    const file = signed()
    const turned = { ...file, signed: Object.fromEntries(Object.entries(file.signed).toReversed()) }
    expect(verify(turned, trusted, today)).toEqual(verify(file, trusted, today))
  })

  it.each([null, 'x', 3, [], {}, base])('refuses another form', (file) => {
    expect(isRefused(verify(file, trusted, today))).toBe(true)
  })

  const file = signed()
  const [first] = file.signatures
  it.each([
    ['a bare pack, by the part that is missing', { signed: base }, 'absent', 'signatures', ''],
    ['another part beside the two', { ...file, unsigned: {} }, 'unknown-word', 'unsigned', ''],
    ['a stripped signature', { ...file, signatures: [] }, 'signature', 'signatures', '没有签名'],
    [
      'a signature in capitals',
      { ...file, signatures: [{ ...first, sig: first?.sig.toUpperCase() }] },
      'signature',
      'signatures[0].sig',
      '',
    ],
    ['an unknown key', signed(base, other), 'signature', 'signatures[0].key', '密钥'],
    ['a changed pack', { ...file, signed: asPack({ title: '别的' }) }, 'signature', 'signatures[0].sig', ''],
    [
      'the signature of another pack',
      { ...signed(asPack({ version: '1.0.1' })), signed: base },
      'signature',
      'signatures[0].sig',
      '',
    ],
    [
      'a pack that is not of the vocabulary, once its signature holds',
      signed(asPack({ secret: 'x' })),
      'unknown-word',
      'signed.secret',
      '',
    ],
  ] as const)('refuses %s', (_, changed, code, path, found) => {
    expect(verify(changed, trusted, today)).toEqual(refusing(code, path, found))
  })
  it('refuses another vocabulary, and tells nothing else', () => {
    const answer = verify(signed(asPack({ vocabulary: 2, new: [] })), trusted, today)
    expect(answer).toEqual({ refused: [expect.objectContaining({ code: 'unknown-word', path: 'signed.vocabulary' })] })
  })

  it.each([
    ['before its first day', { from: '2023-06-02' }, '起才可用'],
    ['after its last day', { to: '2023-05-31' }, '到期'],
    ['from the day it was withdrawn', { withdrawn: today }, '撤销'],
    ['under another name than its own', { publicKey: publicKeyOf(other) }, '不符'],
  ] as const)('refuses a key %s', (_, more, found) => {
    expect(verify(file, [keyOf(secret, '水务局', more)], today)).toEqual(refusing('signature', 'signatures[0].key', found))
  })
  it.each([
    ['on its first day', { from: today }],
    ['on its last day', { to: today }],
    ['the day before it is withdrawn', { withdrawn: '2023-06-02' }],
  ] as const)('takes a key %s', (_, more) => {
    expect(verify(file, [keyOf(secret, '水务局', more)], today)).toHaveProperty('owners')
  })
  describe('of a key that is good for a jurisdiction', () => {
    const of = (jurisdiction: string) => signed(asPack({ jurisdiction }))
    const trustedFor = (...all: readonly (readonly [string, Partial<TrustedKey>?])[]) =>
      all.map(([jurisdiction, more]) => keyOf(secret, '水务局', { jurisdiction, ...more }))
    it.each(['120000', '123400', '123456', '123456001', '123456-swj'])('takes a pack of it or beneath it: %s', (code) => {
      expect(verify(of(code), trustedFor(['120000']), today)).toHaveProperty('owners.0.jurisdiction', '120000')
    })
    it.each([
      ['its sibling', '123457'],
      ['the city above it', '123400'],
      ['the province above it', '120000'],
      ['the platform', '000000'],
    ])('refuses a pack of %s, and says what it is good for', (_, code) => {
      expect(verify(of(code), trustedFor(['123456']), today)).toEqual({
        refused: [
          {
            code: 'signature',
            path: 'signatures[0].key',
            found: `“水务局”的密钥 ${first?.key} 的适用辖区是 123456，规则包的辖区是 ${code}`,
            because: '密钥只能签适用辖区和它下级辖区的规则包',
            remedy: '请核对发布单位；确应由它发布的，由管着这个辖区的管理员为这个辖区登记它的公钥后再装。',
          },
        ],
      })
    })
    it('refuses a jurisdiction that was put in after signing as a change', () => {
      const moved = { ...of('133456'), signed: of('123456').signed }
      expect(verify(moved, trustedFor(['120000']), today)).toEqual(refusing('signature', 'signatures[0].sig'))
      expect(verify(moved, trustedFor(['130000']), today)).toEqual(refusing('signature', 'signatures[0].sig'))
    })
    it('takes a pack by the one of several who trust the key that may answer for it', () => {
      const both = trustedFor(['130000'], ['120000', { to: '2022-12-31' }], ['123400'])
      expect(verify(of('123456'), both, today)).toHaveProperty('owners.0.jurisdiction', '123400')
      expect(verify(of('129900'), both, today)).toEqual(refusing('signature', 'signatures[0].key', '到期'))
    })
    it('takes nothing where it was withdrawn, or beneath, whoever else trusts it', () => {
      const both = trustedFor(['000000'], ['120000', { withdrawn: today }])
      expect(verify(of('123456'), both, today)).toEqual(refusing('signature', 'signatures[0].key', '撤销'))
      expect(verify(of('133456'), both, today)).toHaveProperty('owners.0.jurisdiction', '000000')
    })
    it('refuses a pack that names no jurisdiction as what it is', () => {
      expect(verify(of(5 as never), trustedFor(['120000']), today)).toEqual(refusing('wrong-value', 'signed.jurisdiction'))
    })
    it('takes a pack by another signature that may answer for it', () => {
      const both = {
        ...of('123456'),
        signatures: [...signed(asPack({ jurisdiction: '123456' }), other).signatures, ...of('123456').signatures],
      }
      const keys = [keyOf(other, '邻县', { jurisdiction: '123457' }), ...trustedFor(['123456'])]
      expect(verify(both, keys, today)).toHaveProperty('owners', [{ key: first?.key, owner: '水务局', jurisdiction: '123456' }])
    })
  })
  it('refuses to judge on what is no day', () => {
    expect(verify(file, trusted, '2023-6-1')).toEqual(refusing('signature', 'signatures[0].key', '不是日期'))
  })

  it('takes one good signature beside one of a key it does not know', () => {
    const both = { signed: base, signatures: [...signed(base, other).signatures, ...file.signatures] }
    expect(verify(both, trusted, today)).toHaveProperty('owners', [{ key: first?.key, owner: '水务局', jurisdiction: '000000' }])
  })
  it('refuses one good signature beside a broken one of a key it knows', () => {
    const both = { signed: base, signatures: [...file.signatures, ...signed(asPack({ title: '别的' }), other).signatures] }
    expect(verify(both, [...trusted, keyOf(other, '审计局')], today)).toEqual(refusing('signature', 'signatures[1].sig'))
  })

  it('refuses a file of which any one bit was turned', () => {
    const bytes = utf8(JSON.stringify(file))
    const turned = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7))
    fc.assert(
      fc.property(turned, ([at, bit]) => {
        const read = parsed(bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte)))
        return read === undefined || isRefused(verify(read, trusted, today))
      }),
      { numRuns: 150 },
    )
    expect(parsed(bytes)).toEqual(file)
  })
})

describe('open', () => {
  it('reads an unsigned pack file without trust', () => {
    expect(open({ signed: base, signatures: [] })).toEqual({ pack: base, digest: digest(base), signatures: [] })
  })
  it('refuses by the path in the file', () => {
    const file = { signed: { ...base, title: 5 }, signatures: [] }
    expect(open(file)).toEqual(refusing('wrong-value', 'signed.title', '数字 5'))
  })
  it('refuses another form', () => {
    expect(open({ signed: [], signatures: [] })).toEqual(refusing('wrong-value', 'signed'))
  })
})

/** Text as bytes and back, with neither Node nor the browser. */
function utf8(text: string): number[] {
  return [...encodeURIComponent(text).matchAll(/%(..)|(.)/g)].map(([, hex, plain = '']) =>
    hex === undefined ? plain.charCodeAt(0) : Number.parseInt(hex, 16),
  )
}
function parsed(bytes: readonly number[]): unknown {
  try {
    return JSON.parse(decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')))
  } catch {
    return undefined
  }
}
