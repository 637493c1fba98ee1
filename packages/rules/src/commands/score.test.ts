import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { county, countyFacts, folder, run } from '../testing/run.ts'

/** A facts file with some of its text replaced. */
function facts(...changes: readonly (readonly [string, string])[]): string {
  let text = readFileSync(countyFacts, 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`)
    text = text.replace(from, to)
  }
  const file = join(folder(), 'facts.json')
  writeFileSync(file, text)
  return file
}
const refusals = async (file: string, ...flags: readonly string[]): Promise<readonly string[]> => {
  const { code, json, err } = await run(['score', county, file, ...flags, '--json'])
  const { refused } = json() as {
    refused: readonly { code: string; path: string; found: string; because: string; remedy: string }[]
  }
  expect({ code, err }).toEqual({ code: 2, err: '' })
  for (const one of refused) {
    expect(Object.keys(one).toSorted()).toEqual(['because', 'code', 'found', 'path', 'remedy'])
    for (const part of [one.found, one.because, one.remedy]) expect(part).not.toBe('')
  }
  return refused.map(({ code: kind, path }) => `${kind} ${path}`)
}

test('a sheet: points with the places of the scheme, groups, findings with the things behind them', async () => {
  const { code, err, json } = await run(['score', county, countyFacts, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(json()).toMatchObject({
    total: '64.00',
    outOf: '100.00',
    judged: '100.00',
    grade: { id: 'poor', title: '差' },
    vetoed: [],
    on: '2025-12-31',
    subtotals: [
      { id: 'process', title: '过程', points: '24.00', outOf: '40.00', deducted: '16.00' },
      { id: 'output', title: '产出', points: '30.00', outOf: '40.00', deducted: '10.00' },
      { id: 'benefit', title: '效益', points: '10.00', outOf: '20.00', deducted: '10.00' },
    ],
    lines: [
      {
        id: 'execution',
        path: ['过程'],
        points: '24.00',
        unknown: null,
        cite: { source: 'rule', place: '3', standing: 'official' },
      },
      { id: 'timely', findings: [{ because: '完工不及时', points: '10.00', things: ['p1', 'p3'] }] },
      { id: 'satisfied', cite: { source: null, place: null, standing: 'example' } },
    ],
    verdicts: [{ fact: 'grade', answer: 'poor', title: '差', because: '不满80分' }],
    rulebook: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    facts: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  })
})
test('the same in words', async () => {
  const { code, out } = await run(['score', county, countyFacts])
  expect(code).toBe(0)
  for (const said of ['得分 64.00／100.00', '等级 差', '完工不及时', 'p1、p3', '《项目绩效评价办法》第四条'])
    expect(out).toContain(said)
})
test('--subject and --scheme name what is scored; --on the day of the rules', async () => {
  expect((await run(['score', county, countyFacts, '--subject', 'p1', '--json'])).json()).toMatchObject({
    subject: { id: 'p1' },
    scheme: { id: 'spot' },
    total: '0.00',
  })
  expect((await run(['score', county, countyFacts, '--scheme', 'yearly', '--on', '2025-10-01', '--json'])).json()).toMatchObject({
    total: '69.00',
    on: '2025-10-01',
  })
  expect(await refusals(countyFacts, '--subject', 'p9')).toEqual(['not-found subject'])
  expect(await refusals(countyFacts, '--scheme', 'monthly')).toEqual(['not-found scheme'])
  expect(await refusals(countyFacts, '--scheme', 'spot')).toEqual(['not-found scheme'])
})
test('a day stands in for one that the file leaves out, and only then', async () => {
  const dayless = facts(['"on": "2025-12-31",', ''])
  expect(await refusals(dayless)).toContain('wrong-value on')
  expect((await run(['score', county, dayless, '--on', '2025-12-31', '--json'])).json()).toMatchObject({
    total: '64.00',
    on: '2025-12-31',
  })
})
test('the answer is the same, byte for byte, whenever it is asked', async () => {
  expect((await run(['score', county, countyFacts, '--json'])).out).toBe(
    (await run(['score', county, countyFacts, '--json'])).out,
  )
})

describe('bad facts, one message each', () => {
  test.each<readonly [string, readonly [string, string], string]>([
    ['an unknown kind', ['"is": "programme"', '"is": "program"'], 'unknown-name given[0].is'],
    ['an unknown fact', ['"paid"', '"payd"'], 'unknown-name given[0].facts.payd'],
    ['a wrong unit', ['"value": "60", "unit": "万元"', '"value": "60", "unit": "人"'], 'mismatch given[0].facts.paid'],
    ['text for a number', ['"value": "60"', '"value": "六十"'], 'wrong-value given[0].facts.paid'],
    ['a number without quotes', ['"value": "60"', '"value": 60'], 'wrong-value given[0].facts.paid'],
    ['more than there can be', ['85.5%', '185.5%'], 'mismatch given[0].facts.satisfaction'],
    ['an unknown option', ['"hardware"', '"hard"'], 'unknown-name given[2].facts.category'],
    ['a day that no calendar has', ['2025-09-30', '2025-09-31'], 'wrong-value given[2].facts.due'],
    ['days in the wrong order', ['"finished": "2025-09-28"', '"finished": "2025-01-28"'], 'order given[2].facts.finished'],
    ['an id given twice', ['"id": "p2"', '"id": "p1"'], 'duplicate given[2].id'],
    [
      'a link that leads nowhere',
      [
        '"links": { "programme": "fund" },\n      "facts": { "category": "hardware"',
        '"links": { "programme": "found" },\n      "facts": { "category": "hardware"',
      ],
      'not-found given[2].links.programme',
    ],
    ['a settled fact filed by hand', ['"budget": {', '"rate": "90%", "budget": {'], 'mismatch given[0].facts.rate'],
    [
      'a fact that nobody filed',
      ['"paid": { "value": "60", "unit": "万元", "origin": "assumed" },', ''],
      'missing given[0].facts.paid',
    ],
  ])('%s', async (_, change, said) => {
    expect(await refusals(facts(change))).toEqual([said])
  })
  test('nothing to divide by', async () => {
    expect(await refusals(facts(['"value": "100"', '"value": "0"']))).toEqual([expect.stringMatching(/^empty given\[0\]/)])
  })
  test('all at once', async () => {
    expect(await refusals(facts(['"paid"', '"payd"'], ['"hardware"', '"hard"'], ['"id": "p3"', '"id": "p1"']))).toEqual([
      'unknown-name given[0].facts.payd',
      'unknown-name given[2].facts.category',
      'duplicate given[3].id',
    ])
  })
})
describe('bad files', () => {
  const written = (content: string | Uint8Array): string => {
    const file = join(folder(), 'facts.json')
    writeFileSync(file, content)
    return file
  }
  const found = async (file: string): Promise<string> => {
    const { code, json } = await run(['score', county, file, '--json'])
    expect(code).toBe(2)
    return (json() as { refused: readonly { found: string }[] }).refused[0]?.found ?? ''
  }
  test('ten megabytes are not even parsed', async () => {
    expect(await refusals(written('x'.repeat(10_000_000)))).toEqual(['too-large '])
  })
  test('broken JSON, with line and column', async () => {
    expect(await found(written('{\n  "on": "2025-12-31",\n  "given": [}\n'))).toContain('第 3 行第 13 列')
  })
  test('the same name twice in one place', async () => {
    expect(await found(facts(['"budget": {', '"paid": "1", "budget": {']))).toContain('两次写了“paid”')
  })
  test('no such file, a folder, bytes that are no text', async () => {
    expect(await found(join(folder(), 'none.json'))).toContain('没有文件')
    expect(await found(folder())).toContain('不是文件')
    expect(await found(written(new Uint8Array([0x7b, 0xff, 0xfe])))).toContain('不是 UTF-8 编码')
  })
  test('JSON that is no facts file', async () => {
    for (const text of [
      'null',
      '[]',
      '"on"',
      '{"on":"2025-12-31"}',
      '{"on":"2025-12-31","given":[]}',
      '{"on":"2025-12-31","given":[null]}',
    ])
      expect((await refusals(written(text))).length).toBeGreaterThan(0)
  })
})
