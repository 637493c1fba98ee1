import { expect, test } from 'vitest'
import { group, isZero, less, pad, shift, sum, trim } from './decimal.ts'

test('thousands are grouped and a minus is a true minus', () => {
  expect(group('1386.40')).toBe('1,386.40')
  expect(group('-53860300')).toBe('−53,860,300')
  expect(group('100')).toBe('100')
})

test('zeros at the end go, and come back to a fixed width', () => {
  expect(trim('14.00')).toBe('14')
  expect(trim('3.50')).toBe('3.5')
  expect(trim('100')).toBe('100')
  expect(pad('14', 2)).toBe('14.00')
  expect(pad('0.125', 2)).toBe('0.125')
})

test('yuan become ten thousands exactly', () => {
  expect(shift('53860300', 4)).toBe('5386.03')
  expect(shift('19600', 4)).toBe('1.96')
  expect(shift('5', 4)).toBe('0.0005')
  expect(shift('-22000.5', 4)).toBe('-2.20005')
  expect(shift('0', 4)).toBe('0')
})

test('sums are exact', () => {
  expect(sum(['0.5', '0.58', '1.00'])).toBe('2.08')
  expect(sum(['0.1', '0.2'])).toBe('0.3')
  expect(sum([])).toBe('0')
  expect(sum(['1', '-2.5'])).toBe('-1.5')
  expect(less('74.36', '75.92')).toBe('-1.56')
  expect(less('0', '-3')).toBe('3')
})

test('nothing is nothing however it is written', () => {
  expect(['0', '0.00', '-0'].every(isZero)).toBe(true)
  expect(isZero('0.01')).toBe(false)
})
