import { expect, test } from 'vitest'
import { fromText, ratio, toText, unitsOf } from './rational.ts'

const rounded = (n: bigint, d: bigint, places: number, mode: 'half-up' | 'down'): string =>
  toText(unitsOf(ratio(n, d), { places, mode }), places)

test('half goes up, what is short of half goes down', () => {
  expect(rounded(5n, 1000n, 2, 'half-up')).toBe('0.01')
  expect(rounded(4999n, 1_000_000n, 2, 'half-up')).toBe('0.00')
  expect(rounded(15n, 10n, 0, 'half-up')).toBe('2')
  expect(rounded(25n, 10n, 0, 'half-up')).toBe('3')
})
test('down cuts off', () => {
  expect(rounded(8484_9n, 1000_00n, 4, 'down')).toBe('0.8484')
  expect(rounded(2n, 3n, 2, 'down')).toBe('0.66')
})
test('below zero the size is rounded', () => {
  expect(rounded(-15n, 1000n, 2, 'half-up')).toBe('-0.02')
  expect(rounded(-19n, 1000n, 2, 'down')).toBe('-0.01')
})
test('the published rate: 5386.03 of 6306.46 earns 3.42 of 4', () => {
  expect(rounded(4n * 538_603n, 630_646n, 2, 'half-up')).toBe('3.42')
})
test('amounts of 10^13 fen stay exact', () => {
  expect(rounded(10n ** 13n - 1n, 10n ** 13n, 2, 'half-up')).toBe('1.00')
  expect(rounded(10n ** 13n - 1n, 10n ** 13n, 2, 'down')).toBe('0.99')
})
test('decimal text is read digit by digit, and nothing else is', () => {
  expect(fromText('85.40%')).toEqual({ n: 8540n, d: 10_000n })
  expect(fromText('-0.5')).toEqual({ n: -5n, d: 10n })
  for (const bad of ['', '1.', '.5', '1e3', '1.2.3', '一', ' 1', '0x1', '+1'])
    expect({ bad, read: fromText(bad) }).toEqual({ bad, read: undefined })
})
