import type { Item } from '../item.ts'

const test = (title: string) => `test/coverage/conflicts.test.ts: ${title}` as const

/** What the jurisdictions do in ways that cannot be merged: each is a test with packs side by side. */
export const conflicts: readonly Item[] = [
  [
    'G-1',
    'C',
    'Grades of three, of four, and colours',
    test('grades: the same points are 合格 here, 中 there, a colour elsewhere'),
  ],
  ['G-2', 'C', 'A trial of one month or of three', test('trial run: two months are enough in one pack and refused in the other')],
  [
    'G-3',
    'C',
    'Four, five or two ways of disposing',
    test('dispositions: each pack has ways of its own, with a course for each'),
  ],
  ['G-4', 'C', '108, 6/29/60, 4+n+X, five dimensions, 15/25/30/30', test('indicators: each pack has a tree of its own shape')],
  [
    'G-5',
    'C',
    'Eight links, nine parts, seven contents, a loop of five',
    test('stages: each pack runs a course of its own length'),
  ],
  ['G-6', 'C', 'What follows from failing', test('failing: no money, no renewal, less staff cost, no new projects, points off')],
  ['G-7', 'C', 'When in the year', test('timing: September, the third quarter, the start of the year')],
]
