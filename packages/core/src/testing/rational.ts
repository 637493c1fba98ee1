import type { Rounding } from '../contract/scheme.ts'

/**
 * An exact number of the second evaluation: two whole numbers, never reduced, the lower one above zero.
 * Nothing here is shared with the engine, so that the same mistake cannot be made twice.
 */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

/** A whole number, or the quotient of two; the lower one must be above zero. */
export const ratio = (n: bigint | number, d: bigint | number = 1n): Rational => ({ n: BigInt(n), d: BigInt(d) })
export const nought = ratio(0)
export const unity = ratio(1)

export const plus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const minus = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d })
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })
/** The quotient; the divisor must not be zero. */
export const parted = (a: Rational, b: Rational): Rational =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
export const isLess = (a: Rational, b: Rational): boolean => a.n * b.d < b.n * a.d
export const isSame = (a: Rational, b: Rational): boolean => a.n * b.d === b.n * a.d
export const smaller = (a: Rational, b: Rational): Rational => (isLess(a, b) ? a : b)
export const larger = (a: Rational, b: Rational): Rational => (isLess(a, b) ? b : a)
export const total = (list: readonly Rational[]): Rational => list.reduce(plus, nought)

const isDigits = (part: string): boolean => part !== '' && Array.from(part).every((c) => c >= '0' && c <= '9')
/** Decimal text or a per cent, `-12.5`, `85.4%`, digit by digit; undefined for anything else. */
export function fromText(text: string): Rational | undefined {
  const isRatio = text.endsWith('%')
  const body = isRatio ? text.slice(0, -1) : text
  const isBelow = body.startsWith('-')
  const [whole = '', after, ...more] = (isBelow ? body.slice(1) : body).split('.')
  if (more.length > 0 || !isDigits(whole) || (after !== undefined && !isDigits(after))) return undefined
  let n = 0n
  for (const digit of whole + (after ?? '')) n = n * 10n + BigInt(digit)
  let d = isRatio ? 100n : 1n
  for (let place = 0; place < (after ?? '').length; place++) d *= 10n
  return { n: isBelow ? -n : n, d }
}

/**
 * The number in whole units of the last place, rounded by comparison alone: the greatest count of units that is
 * not above it, then one more where the half is reached. Below zero the same holds for its size.
 */
export function unitsOf(value: Rational, { places, mode }: Rounding): bigint {
  let scale = 1n
  for (let place = 0; place < places; place++) scale *= 10n
  const size = (value.n < 0n ? -value.n : value.n) * scale
  let step = 1n
  while (step * value.d <= size) step *= 2n
  let units = 0n
  for (; step > 0n; step >>= 1n) if ((units + step) * value.d <= size) units += step
  if (mode === 'half-up' && (2n * units + 1n) * value.d <= 2n * size) units += 1n
  return value.n < 0n ? -units : units
}

/** Whole units of the last place as decimal text, `1400` in two places as `14.00`. */
export function toText(units: bigint, places: number): string {
  const digits = Array.from(String(units < 0n ? -units : units))
  while (digits.length <= places) digits.unshift('0')
  if (places > 0) digits.splice(digits.length - places, 0, '.')
  return (units < 0n ? '-' : '') + digits.join('')
}
