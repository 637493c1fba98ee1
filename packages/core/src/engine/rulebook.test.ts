import { describe, expect, it } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Revision, Rulebook } from './rulebook.ts'
import { rulebook } from './rulebook.ts'

const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: {},
  subjects: {
    project: { title: '项目', facts: { class: { title: '类别', unit: 'choice', options: { a: '甲', b: '乙' }, from: 'filed' } } },
  },
  parameters: {
    locked: { title: '起点', unit: 'yuan', class: 'locked', values: [{ from: '2020-01-01', is: '50000', cite: 'rule#1' }] },
    line: {
      title: '合格线',
      unit: 'points',
      class: 'bounded',
      bounds: { least: '50', most: '70', cite: 'rule#2' },
      values: [
        { from: '2020-01-01', is: '60', cite: 'rule#2' },
        { from: '2023-01-01', is: '65', cite: 'rule#3' },
        { from: '2025-01-01', is: null, cite: 'rule#4' },
      ],
    },
    rate: { title: '满意度', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '90%', cite: 'example' }] },
    weight: {
      title: '权重',
      unit: 'points',
      class: 'bounded',
      by: 'project.class',
      bounds: { least: { a: '10', b: '20' }, most: { a: '30', b: '40' }, cite: 'example' },
      values: [{ from: '2020-01-01', is: { a: '20', b: '30' }, cite: 'example' }],
    },
  },
})
const pack = definePack(words, {
  id: 'trial',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '试验',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
})
const revision = (over: Partial<Revision>): Revision => ({
  parameter: 'line',
  from: '2022-06-01',
  is: '55',
  knownSince: '2022-05-20',
  document: '财〔2022〕8号',
  ...over,
})
const at = (on: string, revisions: readonly Revision[] = [], knownSince?: string) =>
  rulebook(pack, { on, revisions, ...(knownSince ? { knownSince } : {}) }) as Rulebook & Refused
const line = (book: Rulebook) => book.parameters.get('line')?.value

describe('a parameter in force', () => {
  it('the day before, and the day itself', () => {
    expect(line(at('2022-12-31'))).toEqual({ n: 60n, d: 1n })
    expect(line(at('2023-01-01'))).toEqual({ n: 65n, d: 1n })
  })
  it('before its first value and after its end there is none', () => {
    expect(line(at('2019-12-31'))).toBeUndefined()
    expect(line(at('2025-01-01'))).toBeUndefined()
  })
  it('the county’s own value stands from its day, above the pack', () => {
    expect(line(at('2022-05-31', [revision({})]))).toEqual({ n: 60n, d: 1n })
    expect(at('2022-06-01', [revision({})]).parameters.get('line')).toMatchObject({
      value: { n: 55n },
      by: 'county',
      cite: '财〔2022〕8号',
    })
    expect(line(at('2023-06-01', [revision({})]))).toEqual({ n: 55n, d: 1n })
  })
  it('as known on a day, a revision confirmed later is not there, and the digest is the old one', () => {
    const late = revision({ knownSince: '2023-10-01' })
    expect(at('2022-12-31', [late], '2023-09-08').digest).toBe(at('2022-12-31').digest)
    expect(at('2022-12-31', [late], '2023-10-01').digest).not.toBe(at('2022-12-31').digest)
  })
})
describe('a revision is refused, all faults at once', () => {
  it.each([
    ['a locked parameter', { parameter: 'locked', is: '1' }, 'mismatch', 'revisions[0].parameter'],
    ['a value below the bounds', { is: '49.99' }, 'mismatch', 'revisions[0].is'],
    ['a value above the bounds', { is: '70.01' }, 'mismatch', 'revisions[0].is'],
    ['an unknown parameter', { parameter: 'none' }, 'unknown-name', 'revisions[0].parameter'],
    ['a number for a per cent', { parameter: 'rate', is: '90' }, 'wrong-value', 'revisions[0].is'],
    ['one number for a table', { parameter: 'weight', is: '20' }, 'mismatch', 'revisions[0].is'],
    ['one category out of its own range', { parameter: 'weight', is: { a: '31', b: '30' } }, 'mismatch', 'revisions[0].is.a'],
    ['a table that leaves a category out', { parameter: 'weight', is: { a: '20' } }, 'absent', 'revisions[0].is'],
    ['no document', { document: '' }, 'absent', 'revisions[0].document'],
    ['no day', { from: 'soon' }, 'wrong-value', 'revisions[0].from'],
  ])('%s', (_, over, code, path) =>
    expect(at('2024-01-01', [revision(over as Partial<Revision>)]).refused).toMatchObject([{ code, path }]),
  )
  it('on the bounds is within', () =>
    expect(
      [at('2024-01-01', [revision({ is: '50' })]), at('2024-01-01', [revision({ is: '70' })])].map((b) => 'refused' in b),
    ).toEqual([false, false]))
})

describe('weights by category that must sum', () => {
  const table = (a: string, b: string) => ({ a: a as '1', b: b as '1' })
  const weighed = defineWords({
    sources: {},
    roles: { r: '评' },
    subjects: {
      project: {
        title: '项目',
        facts: {
          class: { title: '类别', unit: 'choice', options: { a: '甲', b: '乙' }, from: 'filed' },
          x: { title: '数', unit: 'ratio', from: 'filed' },
          score: { title: '得分', unit: 'points', from: 'scheme' },
        },
      },
    },
    parameters: {
      use: {
        title: '实效权重',
        unit: 'points',
        class: 'free',
        by: 'project.class',
        values: [{ from: '2020-01-01', is: { a: '60', b: '40' }, cite: 'example' }],
      },
      safe: {
        title: '安全权重',
        unit: 'points',
        class: 'free',
        by: 'project.class',
        values: [{ from: '2020-01-01', is: { a: '40', b: '60' }, cite: 'example' }],
      },
    },
  })
  const line = (id: string, group: 'use' | 'safe') =>
    ({
      id,
      title: id,
      in: group,
      points: '1',
      earn: { proportional: 'x', full: '100%' },
      missing: 'refuse',
      cite: 'example',
    }) as const
  const balanced = definePack(weighed, {
    id: 'w',
    version: '1.0.0',
    jurisdiction: '000000',
    vocabulary: 1,
    title: '权重',
    rounding: { places: 2, mode: 'half-up' },
    workings: {},
    schemes: [
      defineScheme(weighed, {
        id: 's',
        subject: 'project',
        title: '评价',
        outOf: '100',
        tracks: [{ title: '评', by: 'r', total: 'score' }],
        groups: [
          { id: 'use', title: '实效', points: { parameter: 'use' } },
          { id: 'safe', title: '安全', points: { parameter: 'safe' } },
        ],
        lines: [line('l1', 'use'), line('l2', 'safe')],
      }),
    ],
  })
  const revise = (...list: readonly (readonly [string, Readonly<Record<'a' | 'b', '1'>>])[]) =>
    rulebook(balanced, {
      on: '2024-01-01',
      revisions: list.map(([parameter, is]) => ({
        parameter,
        is,
        from: '2023-01-01',
        knownSince: '2023-01-01',
        document: '1号',
      })),
    }) as Rulebook & Refused
  it('one weight alone is refused, with the category and both sums', () => {
    expect(revise(['use', table('62', '40')]).refused).toMatchObject([{ code: 'sum', found: '甲：各分组合计 102 分' }])
  })
  it('two together that keep the sum stand', () => {
    expect(revise(['use', table('62', '40')], ['safe', table('38', '60')]).parameters.get('use')?.by).toBe('county')
  })
})
