import { describe, expect, it } from 'vitest'
import { check, readPack } from './index.ts'
import { base } from './broken/base.ts'
import { broken, type Broken } from './broken/broken.ts'
import { cases } from './broken/cases.ts'
import { form } from './broken/form.ts'
import { rules } from './broken/rules.ts'
import { units } from './broken/units.ts'
import { words } from './broken/words.ts'

describe('the base pack', () => {
  it('has nothing wrong with it', () => {
    expect(check(base)).toEqual([])
  })
  it('is read as it was written', () => {
    expect(readPack(base)).toBe(base)
  })
  it('is the same after a trip through JSON', () => {
    expect(check(JSON.parse(JSON.stringify(base)))).toEqual([])
  })
})

describe.each(Object.entries({ form, words, units, rules, cases }))('%s', (_, fixtures: readonly Broken[]) => {
  it.each(fixtures)('$what', ({ put, code, path, found, remedy = '', warning, others = 0 }) => {
    const problems = check(broken(base, put))
    expect(problems).toContainEqual({
      code,
      path,
      found: expect.stringContaining(found),
      because: expect.stringMatching(/./),
      remedy: expect.stringContaining(remedy),
      ...(warning ? { warning } : {}),
    })
    expect(problems).toHaveLength(1 + others)
  })
})

it('tells all problems at once', () => {
  const put = { title: '', version: 'one', 'schemes[0].lines[0].cite': 'x', 'verdicts[0].rules[0].when.some': 3 }
  expect(
    check(broken(base, put))
      .map((problem) => problem.path)
      .toSorted(),
  ).toEqual(Object.keys(put).toSorted())
})

it.each([null, 3, 'pack', [], undefined, {}])('refuses %j for a pack', (value) => {
  expect(check(value)).not.toEqual([])
})
