import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from './earn.ts'
import { add, compare, divide, fraction, multiply, print, printShort, readDecimal, round, sum, whole, zero } from './fraction.ts'

const f = (text: string) => {
  const found = readDecimal(text)
  if (!found) throw new Error(text)
  return found
}
const up = { places: 2, mode: 'half-up' } as const
const down = { places: 2, mode: 'down' } as const

describe('rounding', () => {
  it.each([
    ['0.005', '0.01', '0.00'],
    ['0.0049', '0.00', '0.00'],
    ['-0.005', '-0.01', '0.00'],
    ['3.4162', '3.42', '3.41'],
    ['14', '14.00', '14.00'],
    ['-1.999', '-2.00', '-1.99'],
  ])('%s is %s, or %s when truncated', (text, half, cut) => {
    expect(print(f(text), up)).toBe(half)
    expect(print(f(text), down)).toBe(cut)
  })
  it('the published rates of a county that truncates', () => {
    const rate = (a: string, b: string) => print(multiply(divide(f(a), f(b)), whole(100)), down)
    expect([rate('3.53', '5.87'), rate('35', '42'), rate('28', '33')]).toEqual(['60.13', '83.33', '84.84'])
  })
  it('is idempotent and never off by more than half a unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (n, d) => {
        const x = fraction(n, d)
        const rounded = round(x, up)
        const off = compare(rounded, x) < 0 ? add(x, multiply(rounded, whole(-1))) : add(rounded, multiply(x, whole(-1)))
        return compare(round(rounded, up), rounded) === 0 && compare(off, f('0.005')) <= 0
      }),
    )
  })
  it('short text has no zeros that say nothing, and no more places than asked', () => {
    expect([
      printShort(f('0.50'), up),
      printShort(f('1200'), up),
      printShort(fraction(1n, 3n), up),
      printShort(fraction(1n, 8n), up),
      printShort(f('98.625'), down),
    ]).toEqual(['0.5', '1200', '0.33', '0.13', '98.62'])
  })
})
describe('reading', () => {
  it.each(['', '1e3', '.5', '5.', '+1', '1,000', '９', ' 1', '--1', 'NaN'])('%j is no decimal', (text) =>
    expect(readDecimal(text)).toBeUndefined(),
  )
  it('a per cent is the ratio it means', () => expect(readDecimal('86.95%')).toEqual(fraction(8695n, 10000n)))
})
describe('sharing points by largest remainder', () => {
  it('thirds of one point: the first gets the odd hundredth', () =>
    expect(allocate(whole(1), [whole(1), whole(1), whole(1)]).map((x) => print(x, up))).toEqual(['0.34', '0.33', '0.33']))
  it('always sums to the whole, each within a hundredth of its due, in proportion', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 20 }),
        (units, weights) => {
          const full = fraction(BigInt(units), 100n)
          const all = weights.reduce((a, b) => a + b, 0)
          const parts = allocate(full, weights.map(whole))
          if (all === 0) return parts.every((p) => compare(p, zero) === 0)
          const due = weights.map((w) => divide(multiply(full, whole(w)), whole(all)))
          return (
            compare(sum(parts), full) === 0 &&
            parts.every(
              (p, i) =>
                compare(add(p, multiply(due[i] ?? zero, whole(-1))), f('0.01')) < 0 &&
                compare(add(due[i] ?? zero, multiply(p, whole(-1))), f('0.01')) < 0,
            )
          )
        },
      ),
    )
  })
})
