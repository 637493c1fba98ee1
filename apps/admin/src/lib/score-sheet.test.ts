import { expect, test } from 'vitest'
import type { GroupNode, Sheet, SheetLine } from '@wenxiao/server/api'
import { chaptersOf, losses, walk } from './score-sheet.ts'

const cite = { source: null, place: null, standing: 'example' } as const
const line = (id: string, points: string | null, outOf: string, deducted: string): SheetLine => ({
  id,
  title: id,
  path: ['甲'],
  points,
  outOf,
  deducted,
  findings: [],
  cite,
  facts: [],
  unknown: points === null ? { state: 'pending', why: '尚未结算' } : null,
})
const group = (id: string, lines: readonly string[], groups: readonly GroupNode[] = []): GroupNode => ({
  id,
  title: id,
  points: '0',
  outOf: '0',
  deducted: '0',
  lines,
  groups,
})
const sheet = {
  lines: [
    line('a', '1.50', '2.00', '0.50'),
    line('b', '3.00', '3.00', '0.00'),
    line('c', null, '2.00', '0.00'),
    line('d', '3.42', '4.00', '0.58'),
  ],
} as unknown as Sheet
const groups = [group('one', ['a'], [group('inner', ['b'])]), group('two', ['c', 'd'])]

test('lines that lost points or are not known are shown, the others are summed', () => {
  const chapters = chaptersOf(sheet, groups, false)
  expect(chapters.map((c) => c.shown.map((l) => l.id))).toEqual([['a'], ['c', 'd']])
  expect(chapters.map((c) => c.restPoints)).toEqual(['3.00', '0'])
  expect(walk(chapters).map((l) => l.id)).toEqual(['a', 'c', 'd'])
})

test('all lines are shown when all are asked for', () => {
  expect(chaptersOf(sheet, groups, true).map((c) => c.shown.length)).toEqual([2, 2])
})

test('losses add up exactly', () => {
  expect(losses(sheet.lines)).toEqual({ count: 2, points: '1.08' })
})
