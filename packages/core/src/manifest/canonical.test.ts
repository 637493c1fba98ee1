import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRefused } from '../contract/refusal.ts'
import { canonical } from './canonical.ts'
import { digest } from './digest.ts'

const text = fc.string({ unit: 'grapheme' })
const { value: plain } = fc.letrec((again) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.maxSafeInteger().map((n) => n + 0 || 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(again('value'), { maxLength: 5 }),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      again('value'),
      { maxKeys: 5 },
    ),
  ),
}))

/** The same value with the keys of every table the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, held]) => [key, turned(held)]),
  )
}

describe('canonical text', () => {
  it('has sorted keys, no spaces and whole numbers', () => {
    expect(canonical({ b: [1, 'x', null, true], a: { d: '12.5', c: {} } })).toBe(
      '{"a":{"c":{},"d":"12.5"},"b":[1,"x",null,true]}',
    )
  })
  it('sorts keys by their code units, digits as text', () => {
    expect(canonical({ 元: '', b: '', B: '', 10: '', 9: '' })).toBe('{"10":"","9":"","B":"","b":"","元":""}')
  })
  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(plain, (value) => canonical(turned(value)) === canonical(value)),
      { numRuns: 300 },
    )
  })
  it('reads back as the value it was made of', () => {
    fc.assert(
      fc.property(plain, (value) => {
        const written = canonical(value)
        expect(typeof written === 'string' && JSON.parse(written)).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })
  it('may hold one list or table twice', () => {
    const shared = ['x']
    expect(canonical({ a: shared, b: shared })).toBe('{"a":["x"],"b":["x"]}')
  })

  class Box {
    readonly held = 1
  }
  it.each([
    ['a float', 0.5],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['minus nothing', -0],
    ['a number past the safe ones', 2 ** 53],
    ['a big number', 1n],
    ['a function', () => 1],
    ['undefined', undefined],
    ['a symbol', Symbol('x')],
    ['a date', new Date(0)],
    ['a class instance', new Box()],
    ['a map', new Map()],
    ['a lone surrogate', 'a\udc00'],
  ])('refuses %s by its key path', (_, value) => {
    const refused = canonical({ scheme: [{ points: value }] })
    expect(isRefused(refused) && refused.refused.map((r) => r.path)).toEqual(['scheme[0].points'])
  })
  it('refuses everything at once', () => {
    const refused = canonical({ a: 0.5, b: [undefined, () => 1] })
    expect(isRefused(refused) && refused.refused.map((r) => r.path)).toEqual(['a', 'b[0]', 'b[1]'])
  })
  it('refuses a hole in a list', () => {
    const holed = ['a']
    holed[2] = 'c'
    expect(isRefused(canonical(holed))).toBe(true)
  })
})

describe('digest', () => {
  it('is the SHA-256 of the text', () => {
    expect(digest('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digest('问效')).toBe(digest('问效'))
  })
  it('of a value is that of its canonical text', () => {
    expect(digest({ b: 1, a: '元' })).toBe(digest('{"a":"元","b":1}'))
  })
  it('of what is not plain data is a mistake of the caller', () => {
    expect(() => digest({ a: 0.5 })).toThrow(TypeError)
  })
})
