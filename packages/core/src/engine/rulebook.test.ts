import { describe, expect, it } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Revision, Rulebook } from './rulebook.ts'
import { rulebook } from './rulebook.ts'

const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: {},
  subjects: { project: { title: '项目', facts: { class: { title: '类别', unit: 'choice', options: { a: '甲', b: '乙' }, from: 'filed' } } } },
  parameters: {
    locked: { title: '起点', unit: 'yuan', class: 'locked', values: [{ from: '2020-01-01', is: '50000', cite: 'rule#1' }] },
    line: { title: '合格线', unit: 'points', class: 'bounded', bounds: { least: '50', most: '70', cite: 'rule#2' }, values: [{ from: '2020-01-01', is: '60', cite: 'rule#2' }, { from: '2023-01-01', is: '65', cite: 'rule#3' }, { from: '2025-01-01', is: null, cite: 'rule#4' }] },
    rate: { title: '满意度', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '90%', cite: 'example' }] },
    weight: { title: '权重', unit: 'points', class: 'bounded', by: 'project.class', bounds: { least: { a: '10', b: '20' }, most: { a: '30', b: '40' }, cite: 'example' }, values: [{ from: '2020-01-01', is: { a: '20', b: '30' }, cite: 'example' }] },
  },
})
const pack = definePack(words, { id: 'trial', version: '1.0.0', jurisdiction: '000000', vocabulary: 1, title: '试验', rounding: { places: 2, mode: 'half-up' }, workings: {} })
const revision = (over: Partial<Revision>): Revision => ({ parameter: 'line', from: '2022-06-01', is: '55', knownSince: '2022-05-20', document: '财〔2022〕8号', ...over })
const at = (on: string, revisions: readonly Revision[] = [], knownSince?: string) => rulebook(pack, { on, revisions, ...(knownSince ? { knownSince } : {}) }) as Rulebook & Refused
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
    expect(at('2022-06-01', [revision({})]).parameters.get('line')).toMatchObject({ value: { n: 55n }, by: 'county', cite: '财〔2022〕8号' })
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
  ])('%s', (_, over, code, path) => expect(at('2024-01-01', [revision(over as Partial<Revision>)]).refused).toMatchObject([{ code, path }]))
  it('on the bounds is within', () => expect([at('2024-01-01', [revision({ is: '50' })]), at('2024-01-01', [revision({ is: '70' })])].map((b) => 'refused' in b)).toEqual([false, false]))
})
