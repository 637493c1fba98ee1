import type { Rounding } from '../contract/scheme.ts'

/** An exact number: lowest terms, the denominator above zero. */
export interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** The exact quotient of two whole numbers; `d` must not be zero. */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new RangeError('a fraction over zero: the caller must answer “empty” before dividing')
  const g = gcd(n, d)
  const sign = d < 0n ? -1n : 1n
  return g === 0n ? { n: 0n, d: 1n } : { n: (sign * n) / g, d: (sign * d) / g }
}
export const whole = (n: number | bigint): Fraction => ({ n: BigInt(n), d: 1n })
export const zero = whole(0)
export const one = whole(1)

/** Reads decimal text, `12.5` or `85.4%`; undefined when it is neither. A per cent is read as the ratio it means. */
export function readDecimal(text: string): Fraction | undefined {
  const found = /^(-?)(\d+)(?:\.(\d+))?(%?)$/.exec(text)
  if (!found) return undefined
  const [, sign, digits, after = '', per] = found
  const scale = 10n ** BigInt(after.length) * (per ? 100n : 1n)
  return fraction(BigInt(`${sign}${digits}${after}`), scale)
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d)
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n)
/** Below zero when a is less, above when it is more, zero when they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}
export const most = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => (compare(b, a) > 0 ? b : a))
export const least = (list: readonly Fraction[]): Fraction => list.reduce((a, b) => (compare(b, a) < 0 ? b : a))
export const sum = (list: readonly Fraction[]): Fraction => list.reduce(add, zero)

/** The fraction in whole units of the last place, rounded once: half away from zero, or towards zero. */
export function roundToUnits(value: Fraction, { places, mode }: Rounding): bigint {
  const scaled = value.n * 10n ** BigInt(places)
  const size = scaled < 0n ? -scaled : scaled
  const units = mode === 'down' ? size / value.d : (2n * size + value.d) / (2n * value.d)
  return scaled < 0n ? -units : units
}
/** The fraction rounded once, still exact. */
export const round = (value: Fraction, rounding: Rounding): Fraction =>
  fraction(roundToUnits(value, rounding), 10n ** BigInt(rounding.places))

/** Decimal text with exactly so many places, `14.00`. */
export function print(value: Fraction, rounding: Rounding): string {
  const units = roundToUnits(value, rounding)
  const digits = (units < 0n ? -units : units).toString().padStart(rounding.places + 1, '0')
  const cut = digits.length - rounding.places
  const text = rounding.places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
  return units < 0n ? `-${text}` : text
}
/** Decimal text of at most so many places, `12.5`: rounded once, without zeros that say nothing. */
export function printShort(value: Fraction, rounding: Rounding): string {
  const text = print(value, rounding)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
