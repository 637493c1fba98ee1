import type { Rounding } from '../contract/scheme.ts'
import {
  isLess,
  isSame,
  larger,
  minus,
  nought,
  parted,
  plus,
  ratio,
  smaller,
  times,
  toText,
  total,
  unitsOf,
  unity,
} from './rational.ts'
import type { Rational } from './rational.ts'

/**
 * The six ways of earning, written a second time from the words of the contract, for figures that are all known.
 * A share lies between nothing and one; null says that there was nothing to divide by or to count.
 */
export type Share = Rational | null

/** Between two marks a straight line, nothing beyond it, nothing at all short of `nothingUnder`. */
export function proportionalShare(line: {
  readonly of: Rational
  readonly full: Rational
  readonly zero: Rational
  readonly nothingUnder?: Rational
}): Share {
  if (isSame(line.full, line.zero)) return null
  if (line.nothingUnder && isLess(line.of, line.nothingUnder)) return nought
  const isMoreBetter = isLess(line.zero, line.full)
  const gone = isMoreBetter ? minus(line.of, line.zero) : minus(line.zero, line.of)
  const way = isMoreBetter ? minus(line.full, line.zero) : minus(line.zero, line.full)
  if (!isLess(nought, gone)) return nought
  return isLess(gone, way) ? parted(gone, way) : unity
}

export interface Mark {
  readonly at: Rational
  readonly from: boolean
  readonly share: Rational
}
/** The share of the first mark reached, from above (`from`) or from below; nothing short of all of them. */
export function bandShare(of: Rational, marks: readonly Mark[]): Share {
  for (const mark of marks) {
    const isShort = mark.from ? isLess(of, mark.at) : isLess(mark.at, of)
    if (!isShort) return mark.share
  }
  return nought
}

/** The part that holds, each item counting for its parts. */
export function checklistShare(items: readonly { readonly holds: boolean; readonly parts: bigint }[]): Share {
  let held = 0n
  let all = 0n
  for (const item of items) {
    all += item.parts
    if (item.holds) held += item.parts
  }
  return all === 0n ? null : ratio(held, all)
}

/** Points left of full: each ground as often as it was found, never more than its most, never below nothing. */
export function leftAfter(
  points: Rational,
  grounds: readonly { readonly points: Rational; readonly times: Rational; readonly atMost?: Rational }[],
): Rational {
  let left = points
  for (const ground of grounds) {
    const lost = times(ground.points, larger(ground.times, nought))
    left = minus(left, ground.atMost ? smaller(lost, ground.atMost) : lost)
  }
  return larger(left, nought)
}

/** The weighted mean of what each thing earned. */
export function eachShare(things: readonly { readonly share: Rational; readonly weight: Rational }[]): Share {
  const weight = total(things.map((t) => t.weight))
  if (!isLess(nought, weight)) return null
  return parted(
    things.reduce((sum, t) => plus(sum, times(t.share, t.weight)), nought),
    weight,
  )
}

/** What a line is worth at this share: one division, rounded once; decimal text with the places of the rounding. */
export const earnedText = (points: Rational, share: Rational, rounding: Rounding): string =>
  toText(unitsOf(times(points, share), rounding), rounding.places)

/**
 * Shares whole units among weights, largest remainder first and the earlier of equals: what a line has on top of its
 * whole part follows from how many remainders stand before its own. Units and weights are whole and not below zero.
 */
export function largestRemainder(units: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((a, b) => a + b, 0n)
  if (all === 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => ({ whole: (units * weight) / all, over: (units * weight) % all }))
  const spare = units - parts.reduce((sum, part) => sum + part.whole, 0n)
  return parts.map((mine, at) => {
    const before = parts.filter((other, i) => other.over > mine.over || (other.over === mine.over && i < at)).length
    return mine.whole + (BigInt(before) < spare ? 1n : 0n)
  })
}
