import { expect, test } from 'vitest'
import { amount, chinese, digest, lost, moment, points, pointsOnPaper } from './format.ts'

test('points are shown as they are, on paper with two places', () => {
  expect(points('14.00')).toBe('14')
  expect(points('23.42')).toBe('23.42')
  expect(pointsOnPaper('14')).toBe('14.00')
  expect(lost('0.58')).toBe('−0.58')
  expect(lost('0.00')).toBe('0')
})

test('money is shown in ten thousands, never shortened', () => {
  expect(amount('53860300', 'yuan')).toEqual({ figure: '5,386.03', unit: '万元' })
  expect(amount('53860300', '元')).toEqual({ figure: '5,386.03', unit: '万元' })
  expect(amount('6306.46', '万元')).toEqual({ figure: '6,306.46', unit: '万元' })
  expect(amount('5', 'yuan')).toEqual({ figure: '0.0005', unit: '万元' })
  expect(amount('86.95%', 'ratio')).toEqual({ figure: '86.95%', unit: '' })
  expect(amount('54', 'days')).toEqual({ figure: '54', unit: '天' })
  expect(amount('187', '人')).toEqual({ figure: '187', unit: '人' })
})

test('clauses are numbered as documents number them', () => {
  expect([1, 10, 11, 20, 27, 101, 108, 110].map(chinese)).toEqual([
    '一',
    '十',
    '十一',
    '二十',
    '二十七',
    '一百零一',
    '一百零八',
    '一百一十',
  ])
})

test('digests are short on a line, moments are told in Beijing time', () => {
  expect(digest('sha256:9f3c00000000000000000000000000000000000000000000000000000000a1e2')).toBe('9f3c…a1e2')
  expect(moment('2026-11-21T20:42:07.123Z')).toBe('2026-11-22 04:42')
  expect(moment('2022-12-31')).toBe('2022-12-31')
})
