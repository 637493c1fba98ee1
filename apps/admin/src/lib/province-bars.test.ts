import type { CountyPack } from '@wenxiao/server/api'
import { expect, test } from 'vitest'
import { provinceBars } from './province-bars.ts'

type Lights = readonly [red: number, yellow: number, green: number]
const row = (code: string, title: string, pack: string, cut: string | null, lights: Lights | null, examples = 0) =>
  ({
    jurisdiction: { code, title },
    pack: { id: pack, title: `${pack}规则` },
    examplesWaiting: examples,
    figures: cut === null ? null : { cut, verdicts: lights === null ? [] : [lightOf(lights)] },
  }) as unknown as CountyPack
const lightOf = (lights: Lights) => ({
  sort: 'light',
  counts: (['red', 'yellow', 'green'] as const).map((answer, at) => ({ answer, title: answer, things: lights[at] })),
})
const rows = [
  row('330522', '长兴县', 'a', '103188600.50', [33, 60, 115], 34),
  row('330822', '常山县', 'b', '524700', null, 42),
  row('330100', '杭州市', 'c', null, null),
]

test('lights are shares with their counts; packs without lights are left out', () => {
  const { parts, rows: shown, share } = provinceBars(rows, 'red')
  expect(parts.map((part) => part.title)).toEqual(['红', '黄', '绿'])
  expect(shown).toEqual([{ key: '330522/a', title: '长兴县', values: [33, 60, 115], says: '红 33 · 黄 60 · 绿 115' }])
  expect(share).toBe(true)
})

test('money is written exactly and drawn to its length; where nothing was worked out there is no bar', () => {
  const { rows: shown, share } = provinceBars(rows, 'money')
  expect(shown.map(({ title, values, says }) => [title, values[0], says])).toEqual([
    ['长兴县', 10_318.86005, '10,318.86005'],
    ['常山县', 52.47, '52.47'],
  ])
  expect(share).toBe(false)
})

test('examples are counted for every pack in use; a place with two packs says which', () => {
  const two = [...rows, row('330522', '长兴县', 'd', null, null, 3)]
  expect(provinceBars(two, 'examples').rows.map(({ title, says }) => [title, says])).toEqual([
    ['长兴县 a规则', '34'],
    ['常山县', '42'],
    ['杭州市', '0'],
    ['长兴县 d规则', '3'],
  ])
})
