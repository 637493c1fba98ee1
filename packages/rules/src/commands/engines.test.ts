import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { county, countyFacts, folder, run } from '../testing/run.ts'

/** Settles the file and gives back the document; anything but exit 0 fails. */
async function answer(...args: readonly string[]): Promise<unknown> {
  const { code, json, err } = await run([...args, '--json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return json()
}
const refused = async (...args: readonly string[]): Promise<unknown> => {
  const { code, json } = await run([...args, '--json'])
  expect(code).toBe(2)
  return json()
}
const written = (value: unknown): string => {
  const file = join(folder(), 'more.json')
  writeFileSync(file, JSON.stringify(value))
  return file
}

test('explain: clause, rule, facts, arithmetic; one line, or every line that lost points', async () => {
  expect(await answer('explain', county, countyFacts, '--line', 'execution')).toMatchObject({
    explanations: [
      {
        line: 'execution',
        points: '24.00',
        clause: { source: 'rule', place: '3', title: '项目绩效评价办法' },
        steps: expect.arrayContaining([{ text: '得分：四舍五入到 0.01 分', result: '24.00' }]),
      },
    ],
  })
  const all = (await answer('explain', county, countyFacts)) as { explanations: readonly { line: string }[] }
  expect(all.explanations.map(({ line }) => line)).toEqual(['execution', 'timely', 'satisfied'])
  expect(await refused('explain', county, countyFacts, '--line', 'none')).toMatchObject({
    refused: [{ code: 'not-found', path: 'line' }],
  })
})
test('settle: settled facts only, sheets, proposals', async () => {
  const { facts, sheets, proposals, undecidable } = (await answer('settle', county, countyFacts)) as Record<
    'facts' | 'sheets' | 'proposals' | 'undecidable',
    readonly Record<string, unknown>[]
  >
  expect(facts?.map((fact) => [fact['id'], fact['fact'], fact['value']])).toEqual([
    ['fund', 'rate', '60.00%'],
    ['fund', 'score', '64.00'],
    ['fund', 'grade', 'poor'],
    ['p1', 'late', 'yes'],
    ['p1', 'mark', '0.00'],
    ['p2', 'late', 'no'],
    ['p2', 'mark', '10.00'],
    ['p3', 'late', 'yes'],
    ['p3', 'mark', '0.00'],
  ])
  expect(facts?.[2]).toMatchObject({ because: '不满80分' })
  expect(sheets).toHaveLength(4)
  expect(proposals).toMatchObject([{ id: 'cut', subject: { id: 'fund' }, decidedBy: { id: 'finance' } }])
  expect(undecidable).toEqual([])
})
test('settle: what is not known keeps its reason', async () => {
  const file = written({ on: '2025-12-31', given: [{ is: 'programme', id: 'fund', facts: { arrived: '100' } }] })
  const { facts, undecidable } = (await answer('settle', county, file)) as Record<string, readonly unknown[]>
  expect(facts?.[0]).toMatchObject({ fact: 'rate', value: null, unknown: { state: 'missing', why: expect.any(String) } })
  expect(undecidable).toMatchObject([{ id: 'cut', unknown: { state: 'missing' } }])
})
describe('act', () => {
  const report = ['act', county, countyFacts, '--subject', 'p1', '--do', 'report', '--as', 'owner'] as const
  test('what changed, where it stands, until when, whose turn', async () => {
    const more = written({ given: [{ is: 'project', id: 'p1', facts: { report: '试验〔2025〕3号' } }] })
    expect(await answer(...report, '--facts', more)).toMatchObject({
      facts: [{ is: 'project', id: 'p1', fact: 'stage', before: null, after: 'checked' }],
      stage: 'checked',
      due: { on: '2026-01-08', provisional: false },
      effects: [{ effect: 'turn', role: 'finance' }],
    })
  })
  test('refused for what is asked and not handed in, and for the wrong role', async () => {
    expect(await refused(...report)).toMatchObject({ refused: [{ code: 'absent', path: 'facts.report' }] })
    expect(await refused('act', county, countyFacts, '--subject', 'p1', '--do', 'report', '--as', 'finance')).toMatchObject({
      refused: [{ code: 'role' }, { code: 'absent' }],
    })
    expect(await refused(...report, '--facts', written({}))).toMatchObject({ refused: [{ code: 'wrong-value', path: 'given' }] })
  })
})
test('decide: what changed, and the money line by line', async () => {
  const cut = [
    'decide',
    county,
    countyFacts,
    '--proposal',
    'cut',
    '--subject',
    'fund',
    '--as',
    'finance',
    '--by',
    '试财〔2026〕2号',
  ] as const
  expect(await answer(...cut, '--choose', 'cut')).toMatchObject({
    facts: [{ fact: 'treatment', after: 'cut' }],
    ledger: [{ line: '下一年度预算', before: '800000.00', change: '-80000.00', after: '720000.00' }],
  })
  expect(await refused(...cut)).toMatchObject({ refused: [{ code: 'absent', path: 'choose' }] })
})
test('metrics: whole and split, from one file or several', async () => {
  const other = written({
    on: '2025-12-31',
    given: [{ is: 'programme', id: 'second', facts: { arrived: '1000000', paid: '1000000' } }],
  })
  const { figures } = (await answer('metrics', county, countyFacts, other)) as { figures: readonly Record<string, unknown>[] }
  expect(figures.map(({ id, by, value, unit }) => [id, (by as { id: string } | null)?.id, value, unit])).toEqual([
    ['execution', undefined, '80.00%', ''],
    ['late', 'software', '2', '个'],
    ['late', 'hardware', '0', '个'],
  ])
})
test('draw: the same seed draws the same, by stratum', async () => {
  const draw = (seed: string): Promise<unknown> => answer('draw', county, countyFacts, '--campaign', 'spot-check', '--seed', seed)
  const first = await draw('7')
  expect(first).toMatchObject({
    seed: '7',
    strata: [
      { id: 'software', of: 2 },
      { id: 'hardware', of: 1, drawn: ['p2'] },
    ],
  })
  expect(await draw('7')).toEqual(first)
  expect(await refused('draw', county, countyFacts, '--campaign', 'none', '--seed', '1')).toMatchObject({
    refused: [{ code: 'not-found' }],
  })
})
test('due: working days with make-up days, calendar days moved past a holiday, provisional beyond the notice', async () => {
  const due = (from: string, days: string, counted: string): Promise<unknown> =>
    answer('due', '--from', from, '--days', days, '--counted', counted)
  // Spring Festival 2026: off from 15 to 23 February, working on Saturday the 14th.
  expect(await due('2026-02-10', '5', 'working')).toEqual({ due: '2026-02-24', provisional: false })
  expect(await due('2026-02-10', '10', 'calendar')).toEqual({ due: '2026-02-24', provisional: false })
  expect(await due('2030-01-01', '5', 'working')).toMatchObject({ provisional: true })
})
test('prove: every method and the sharing out, no cell wrong', async () => {
  const { code, json } = await run(['prove', '--cells', '600', '--seed', '3', '--json'])
  expect(code).toBe(0)
  const said = json() as { wrong: number; methods: readonly { method: string; cells: number }[]; sharing: { cells: number } }
  expect(said).toMatchObject({ wrong: 0, seed: 3, sharing: { cells: 600, wrong: 0 } })
  expect(said.methods.map(({ method }) => method)).toEqual(['proportional', 'bands', 'levels', 'checklist', 'deduct', 'each'])
  expect(said.methods.every(({ cells }) => cells >= 600)).toBe(true)
})
