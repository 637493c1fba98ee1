import { describe, expect, it } from 'vitest'
import type { Pack } from '../contract/pack.ts'
import { check, readPack, type Problem } from './index.ts'
import { base } from './broken/base.ts'
import { broken, type Broken } from './broken/broken.ts'
import { cases } from './broken/cases.ts'
import { form } from './broken/form.ts'
import { rules } from './broken/rules.ts'
import { units } from './broken/units.ts'
import { words } from './broken/words.ts'

const told = (problems: readonly Problem[]): string => problems.map((p) => `${p.code} ${p.path}: ${p.found}`).join('\n')

describe('the base pack', () => {
  it('has nothing wrong with it', () => expect(told(check(base))).toBe(''))
  it('is read as it was written', () => expect(readPack(base)).toBe(base))
  it('is the same after a trip through JSON', () => expect(check(JSON.parse(JSON.stringify(base)) as Pack)).toEqual([]))
})

describe.each(Object.entries({ form, words, units, rules, cases }))('%s', (_, fixtures: readonly Broken[]) => {
  it.each(fixtures.map((f) => [f.what, f] as const))('%s', (_, { put, code, path, found, remedy = '', warning, others = 0 }) => {
    const problems = check(broken(base, put) as Pack)
    const problem = problems.find((p) => p.code === code && p.path === path && p.found.includes(found))
    expect(problem, told(problems)).toBeDefined()
    expect(problem?.remedy).toContain(remedy)
    expect(problem?.warning).toBe(warning)
    expect(problem?.because).not.toBe('')
    expect(problems.length, told(problems)).toBe(1 + others)
  })
})

it('tells all problems at once', () => {
  const problems = check(broken(base, { title: '', version: 'one', 'schemes[0].lines[0].cite': 'x', 'verdicts[0].rules[0].when.some': 3 }) as Pack)
  expect(problems.map((p) => p.path).toSorted()).toEqual(['schemes[0].lines[0].cite', 'title', 'verdicts[0].rules[0].when.some', 'version'])
})

it.each([null, 3, 'pack', [], undefined, {}])('refuses %j for a pack', (value) => {
  expect(check(value as unknown as Pack).length).toBeGreaterThan(0)
})
