import { describe, expect, test } from 'vitest'
import { methods } from './cells.ts'
import { proveMethod, proveSharing } from './prove.ts'

const seed = 20_221_231
describe('the engine and exact rationals agree on twenty thousand random cells', () => {
  test.each(methods)('%s', (method) => {
    const { cells, ties, wrong, examples } = proveMethod(method, 20_000, seed)
    expect(examples).toEqual([])
    expect(wrong).toBe(0)
    expect(cells).toBeGreaterThanOrEqual(20_000)
    // Exact halves are where rounding goes wrong: there must be many among the cells.
    expect(ties).toBeGreaterThan(300)
  })
})
test('points are shared out by largest remainder', () => {
  expect(proveSharing(20_000, seed)).toEqual({ seed, cells: 20_000, wrong: 0 })
})
const counts = (from: number): readonly number[] => {
  const { ties, empty } = proveMethod('each', 600, from)
  return [ties, empty]
}
test('the same seed draws the same cells, another seed others', () => {
  expect(counts(7)).toEqual(counts(7))
  expect(counts(7)).not.toEqual(counts(8))
})
