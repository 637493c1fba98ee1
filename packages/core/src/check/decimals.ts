import { compare, readDecimal, type Fraction } from '../engine/fraction.ts'

/** An exact number out of text that the schema has let through. */
export function exact(text: string): Fraction {
  const value = readDecimal(text)
  if (!value) throw new Error(`not a number: ${text}`)
  return value
}
export const less = (a: string, b: string): boolean => compare(exact(a), exact(b)) < 0

const literal = (bound: unknown): string | undefined => (typeof bound === 'string' && /^-?\d/.test(bound) ? bound : undefined)
/** Two written bounds between which no number lies, in words. */
export function crossed(condition: {
  readonly atLeast?: unknown
  readonly over?: unknown
  readonly atMost?: unknown
  readonly under?: unknown
}): string | undefined {
  const [low, high] = [
    literal(condition.atLeast) ?? literal(condition.over),
    literal(condition.atMost) ?? literal(condition.under),
  ]
  if (low === undefined || high === undefined || low.endsWith('%') !== high.endsWith('%')) return undefined
  const open = literal(condition.over) !== undefined || literal(condition.under) !== undefined
  return less(high, low) || (open && !less(low, high)) ? `下限 ${low}，上限 ${high}` : undefined
}
