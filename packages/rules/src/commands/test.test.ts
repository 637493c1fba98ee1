import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { county, countyCopy, run } from '../testing/run.ts'

function changed(from: string, to: string): string {
  const copy = countyCopy()
  const file = join(copy, 'pack.ts')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`not in the fixture: ${from}`)
  writeFileSync(file, text.replace(from, to))
  return copy
}

test('cases and thresholds that come out: exit 0', async () => {
  const { code, json } = await run(['test', county, '--json'])
  expect(code).toBe(0)
  const said = json() as {
    passed: number
    failed: number
    outcomes: readonly { pack: string; kind: string; case: string; ok: boolean; problems: readonly unknown[] }[]
  }
  expect({ passed: said.passed, failed: said.failed }).toEqual({ passed: said.outcomes.length, failed: 0 })
  expect(said.outcomes[0]).toEqual({ pack: 'county', kind: 'case', case: '一个项目逾期', ok: true, problems: [] })
  expect(said.outcomes.some((outcome) => outcome.kind === 'threshold' && outcome.case.includes('79.99、80、80.01'))).toBe(true)
})
test('a case that comes out differently: exit 1, with what came out', async () => {
  const pack = changed("score: '91.00'", "score: '91.50'")
  const { code, json } = await run(['test', pack, '--json'])
  expect(code).toBe(1)
  expect(json()).toMatchObject({ failed: 1 })
  const { out } = await run(['test', pack])
  expect(out).toContain('✗ county：一个项目逾期')
  expect(out).toContain('应为 91.50，算出 91.00')
})
test('a pack with problems is not tested: exit 2', async () => {
  const { code, json } = await run(['test', changed("cite: 'rule#3'", "cite: 'law#3'"), '--json'])
  expect(code).toBe(2)
  expect(json()).toMatchObject({ refused: [{ path: 'schemes[0].lines[0].cite' }] })
})
