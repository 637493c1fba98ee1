import { expect, test } from 'vitest'
import { addressOf, pagesOf, saidIn, wishIn } from './listing.ts'

const query = (text: string) => new URLSearchParams(text)

test('an address says how a list is wanted; what it says wrongly says nothing', () => {
  const columns = ['title', 'total'] as const
  expect(wishIn(query('sort=total&by=up&first=400'), columns)).toEqual({ sort: 'total', up: true, first: 400 })
  expect(wishIn(query('sort=password&by=sideways&first=-1'), columns)).toEqual({ sort: null, up: false, first: 0 })
  expect(wishIn(query('first=1e9'), columns).first).toBe(0)
  expect(saidIn(query('text=%20云%20&grade=&pack=a'), ['text', 'grade', 'pack'])).toEqual({ text: '云', pack: 'a' })
})

test('another order or filter begins at the first row, and keeps everything else', () => {
  expect(addressOf(query('grade=优&first=400'), { sort: 'total' })).toBe(`?grade=${encodeURIComponent('优')}&sort=total`)
  expect(addressOf(query('sort=total&first=400'), { first: '600' }, '#changed')).toBe('?sort=total&first=600#changed')
  expect(addressOf(query('/verify=&sort=total'), { sort: '' })).toBe('?')
})

test.each([
  [0, 5_000, { first: null, before: null, after: 200, last: 4_800 }],
  [200, 5_000, { first: 0, before: 0, after: 400, last: 4_800 }],
  [4_800, 5_000, { first: 0, before: 4_600, after: null, last: null }],
  [0, 200, { first: null, before: null, after: null, last: null }],
  [0, 0, { first: null, before: null, after: null, last: null }],
  [9_800, 300, { first: 0, before: 200, after: null, last: null }],
])('from row %i of %i', (first, left, pages) => {
  expect(pagesOf(first, left)).toEqual(pages)
})
