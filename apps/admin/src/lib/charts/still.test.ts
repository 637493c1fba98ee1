import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bars } from './bars.ts'
import { histogram } from './histogram.ts'
import { still } from './still.ts'

const spread = {
  title: '总分',
  most: 100,
  steps: Array.from({ length: 20 }, (_, at) => ({
    from: at * 5,
    before: at < 9 ? 0 : at,
    after: at < 9 ? [] : [{ answer: at > 17 ? '优' : at > 14 ? '良' : '差', things: at }],
  })),
  marks: [
    { at: 90, title: '优' },
    { at: 75, title: '良' },
  ],
}
const parts = [
  { id: 'red', title: '红', fill: 'red-fill' },
  { id: 'green', title: '绿', fill: 'green-fill' },
]
const rows = [{ key: 'a', title: '长兴县', values: [33, 115], says: '红 33 · 绿 115' }]
const drawn = [still(histogram(spread), 760, 190), still(bars({ parts, rows, share: true }), 480, 60)]

test('a chart without scripts obeys the policy of the page: no style, no script, nothing from elsewhere', () => {
  for (const svg of drawn) {
    expect(svg).toMatch(/^<svg [^>]*viewBox=/)
    expect(svg).not.toMatch(/style|script|href|url\(http|class=/)
  }
})

test('every colour is a token that both themes know, so that a chart follows the page', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
  const [light = '', dark = ''] = css.split("[data-theme='dark']")
  const painted = drawn.flatMap((svg) =>
    Array.from(svg.replace(/<defs[^]*/, '').matchAll(/ (?:fill|stroke)="([^"]*)"/g), ([, colour = '']) => colour),
  )
  const named = new Set(painted.filter((colour) => colour !== 'none'))
  expect(named.size).toBeGreaterThan(6)
  for (const colour of named) {
    const [, name = colour] = /^var\((--[\w-]+)\)$/.exec(colour) ?? []
    expect(light, colour).toContain(`${name}:`)
    expect(dark, colour).toContain(`${name}:`)
  }
})

test('what it says stands in it as text', () => {
  expect(drawn[0]).toContain('优 ≥ 90')
  expect(drawn[1]).toContain('长兴县')
  expect(drawn[1]).toContain('红 33 · 绿 115')
})
