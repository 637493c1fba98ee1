import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { county, countyCopy, folder, run } from '../testing/run.ts'

test('a sound pack: no problems, exit 0', async () => {
  const { code, json } = await run(['check', county, '--json'])
  expect({ code, said: json() }).toEqual({ code: 0, said: { problems: [] } })
  expect((await run(['check', county])).out).toBe('county：没有问题\n')
})
test('several packs at once, each problem under the pack it was found in', async () => {
  const { code, json } = await run(['check', county, spoilt(["cite: 'rule#3'", "cite: 'role#3'"]), '--json'])
  expect(code).toBe(1)
  expect(json()).toEqual({ problems: [expect.objectContaining({ pack: 'county', path: 'schemes[0].lines[0].cite' })] })
})

/** A copy of the made-up county with something in its `pack.ts` replaced. */
function spoilt(...changes: readonly (readonly [string, string])[]): string {
  const copy = countyCopy()
  const file = join(copy, 'pack.ts')
  let text = readFileSync(file, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`)
    text = text.replace(from, to)
  }
  writeFileSync(file, text)
  return copy
}
describe('bad packs', () => {
  test.each<readonly [string, readonly [string, string], string, string]>([
    ['a float', ["points: '40', earn", 'points: 40.5, earn'], 'wrong-value', 'schemes[0].lines[0].points'],
    ['a missing source', ["cite: 'rule#3'", "cite: 'law#3'"], 'unknown-name', 'schemes[0].lines[0].cite'],
    [
      'points that do not sum',
      ["id: 'process', title: '过程', points: '40'", "id: 'process', title: '过程', points: '41'"],
      'sum',
      'schemes[0].groups[0]',
    ],
    [
      'a cyclic tree',
      ["id: 'output', title: '产出'", "id: 'output', in: 'output', title: '产出'"],
      'cycle',
      'schemes[0].groups[1].in',
    ],
    ['a function', ["points: '40', earn", "points: () => '40', earn"], 'wrong-value', 'schemes[0].lines[0].points'],
    ['a word that the vocabulary does not have', ["atLeast: '80'", "atleast: '80'"], 'unknown-word', 'verdicts[0].rules[0].when'],
    ['a misspelt fact', ["ratio: 'paid'", "ratio: 'payd'"], 'unknown-name', 'workings.programme.rate.ratio'],
    ['units that do not go together', ["atLeast: '80'", "atLeast: '80%'"], 'mismatch', 'verdicts[0].rules[0].when'],
  ])('%s', async (_, change, code, path) => {
    const { code: exit, json } = await run(['check', spoilt(change), '--json'])
    const { problems } = json() as { problems: readonly { code: string; path: string }[] }
    expect(exit).toBe(1)
    expect(
      problems.map((problem) => `${problem.code} ${problem.path}`).find((said) => said.startsWith(`${code} ${path}`)),
    ).toBeDefined()
    for (const problem of problems) expect(Object.keys(problem)).toEqual(['pack', 'code', 'path', 'found', 'because', 'remedy'])
  })
  test('all problems at once', async () => {
    const { json } = await run([
      'check',
      spoilt(["cite: 'rule#3'", "cite: 'law#3'"], ["ratio: 'paid'", "ratio: 'payd'"]),
      '--json',
    ])
    expect((json() as { problems: unknown[] }).problems.length).toBeGreaterThanOrEqual(2)
  })
})
describe('nothing to look at: refused, exit 2', () => {
  const refused = async (path: string): Promise<unknown> => {
    const { code, json } = await run(['check', path, '--json'])
    expect(code).toBe(2)
    return json()
  }
  test('a folder without pack.ts, and one that is not there', async () => {
    expect(await refused(folder())).toMatchObject({ refused: [{ code: 'not-found', remedy: expect.stringContaining('new') }] })
    expect(await refused(join(folder(), 'nowhere'))).toMatchObject({ refused: [{ code: 'not-found' }] })
  })
  test('a pack.ts that does not run, one that throws, one without a default export', async () => {
    const written = (text: string): string => {
      const made = folder()
      writeFileSync(join(made, 'pack.ts'), text)
      return made
    }
    expect(await refused(written('export default {'))).toMatchObject({
      refused: [{ code: 'wrong-value', found: expect.stringContaining('SyntaxError') }],
    })
    expect(await refused(written("throw new Error('半途而废')"))).toMatchObject({
      refused: [{ found: expect.stringContaining('半途而废') }],
    })
    expect(await refused(written('export const pack = {}'))).toMatchObject({ refused: [{ code: 'absent' }] })
  })
  test('a file that is neither', async () => {
    const file = join(folder(), 'pack.txt')
    writeFileSync(file, '')
    expect(await refused(file)).toMatchObject({ refused: [{ code: 'wrong-value' }] })
  })
})
test('what the author prints while writing goes to standard error', async () => {
  const pack = spoilt(['import { definePack', "console.log('调试')\nimport { definePack"])
  const { code, json, err } = await run(['check', pack, '--json'])
  expect({ code, said: json() }).toEqual({ code: 0, said: { problems: [] } })
  expect(err).toContain('调试')
})

test('a warning is told, and is no problem', async () => {
  const pack = spoilt([", asks: ['report']", ''], ["dates: 'closed',", "dates: 'closed', irreversible: 'resource',"])
  const { code, json } = await run(['check', pack, '--json'])
  expect(code).toBe(0)
  expect(json()).toEqual({
    problems: [],
    warnings: [expect.objectContaining({ pack: 'county', path: 'lifecycles[0].stages[1].acts[0].irreversible' })],
  })
  expect((await run(['test', pack])).code).toBe(0)
  expect((await run(['check', pack])).out).toContain('提醒 1 处')
})
