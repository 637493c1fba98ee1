import { expect, test } from 'vitest'
import { bandShare, checklistShare, eachShare, earnedText, largestRemainder, leftAfter, proportionalShare } from './oracle.ts'
import { nought, ratio, unity } from './rational.ts'

const cents = { places: 2, mode: 'half-up' } as const
const earned = (points: number, share: ReturnType<typeof proportionalShare>): string =>
  share ? earnedText(ratio(points), share, cents) : 'empty'
const straight =
  (marks: Omit<Parameters<typeof proportionalShare>[0], 'of'>) =>
  (of: number): string =>
    earned(10, proportionalShare({ ...marks, of: ratio(of) }))

test('proportional: a straight line between its marks, never beyond', () => {
  const at = straight({ full: ratio(90), zero: ratio(60) })
  expect([at(60), at(75), at(90), at(95), at(59)]).toEqual(['0.00', '5.00', '10.00', '10.00', '0.00'])
})
test('proportional: where less is better zero lies above full', () => {
  const at = straight({ full: ratio(30), zero: ratio(60) })
  expect([at(20), at(30), at(45), at(60), at(61)]).toEqual(['10.00', '10.00', '5.00', '0.00', '0.00'])
})
test('proportional: nothing at all short of the floor', () => {
  const at = straight({ full: ratio(100), zero: nought, nothingUnder: ratio(50) })
  expect([at(49), at(50)]).toEqual(['0.00', '5.00'])
})
test('proportional: between equal marks there is nothing to divide by', () => {
  expect(proportionalShare({ of: unity, full: nought, zero: nought })).toBeNull()
})
test('bands: the first mark reached', () => {
  const marks = [
    { at: ratio(90), from: true, share: unity },
    { at: ratio(60), from: true, share: ratio(1, 2) },
  ]
  expect([90, 89, 60, 59].map((of) => earned(10, bandShare(ratio(of), marks)))).toEqual(['10.00', '5.00', '5.00', '0.00'])
  expect(earned(10, bandShare(ratio(30), [{ at: ratio(30), from: false, share: unity }]))).toBe('10.00')
  expect(earned(10, bandShare(ratio(31), [{ at: ratio(30), from: false, share: unity }]))).toBe('0.00')
})
test('checklist: the part of the items that hold', () => {
  expect(
    earned(
      1,
      checklistShare([
        { holds: true, parts: 1n },
        { holds: false, parts: 1n },
        { holds: false, parts: 1n },
      ]),
    ),
  ).toBe('0.33')
  expect(checklistShare([])).toBeNull()
})
test('deduct: never below nothing, each ground up to its most', () => {
  const left = leftAfter(ratio(5), [
    { points: ratio(1, 2), times: ratio(20), atMost: ratio(2) },
    { points: unity, times: unity },
  ])
  expect(earnedText(left, unity, cents)).toBe('2.00')
  expect(earnedText(leftAfter(unity, [{ points: ratio(2), times: unity }]), unity, cents)).toBe('0.00')
})
test('each: the weighted mean, and nothing to weigh is empty', () => {
  expect(
    earned(
      3,
      eachShare([
        { share: unity, weight: ratio(2) },
        { share: nought, weight: ratio(1) },
      ]),
    ),
  ).toBe('2.00')
  expect(eachShare([{ share: unity, weight: nought }])).toBeNull()
})
test('largest remainder: everything is given out, the larger rest first, the earlier of equals', () => {
  expect(largestRemainder(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
  expect(largestRemainder(10n, [6n, 3n, 3n])).toEqual([5n, 3n, 2n])
  expect(largestRemainder(0n, [1n, 2n])).toEqual([0n, 0n])
  expect(largestRemainder(7n, [0n, 0n])).toEqual([0n, 0n])
})
