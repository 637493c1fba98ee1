import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, run } from '../testing/run.ts'

test('a new pack, wherever it lies, passes check and test, builds and scores at once', async () => {
  const at = folder()
  const made = await run(['new', 'my-county', '--json'], at)
  expect(made.code).toBe(0)
  expect(made.json()).toMatchObject({
    created: 'my-county',
    id: 'my-county',
    files: ['package.json', 'tsconfig.json', 'pack.ts', 'pack.test.ts', 'cases/sample.facts.json'],
    notes: [expect.stringContaining('不在本仓库的 plugins/ 之下'), expect.any(String)],
  })
  expect((await run(['check', 'my-county', '--json'], at)).json()).toEqual({ problems: [] })
  const tested = await run(['test', 'my-county', '--json'], at)
  expect(tested.code).toBe(0)
  expect(tested.json()).toMatchObject({ passed: 9, failed: 0 })
  expect((await run(['build', 'my-county'], at)).code).toBe(0)
  const scored = await run(['score', 'my-county/dist/pack.json', 'my-county/cases/sample.facts.json', '--json'], at)
  expect(scored.json()).toMatchObject({ total: '92.00', grade: { title: '良' } })
})
test('the editor of a pack outside the workspace finds core where the command lies', async () => {
  const at = folder()
  await run(['new', 'my-county'], at)
  const { compilerOptions } = JSON.parse(readFileSync(join(at, 'my-county/tsconfig.json'), 'utf8')) as {
    compilerOptions: { paths: Record<string, readonly string[]> }
  }
  for (const [path = ''] of Object.values(compilerOptions.paths)) expect(existsSync(join(at, 'my-county', path))).toBe(true)
})
test('what is there already is not touched', async () => {
  const at = folder()
  mkdirSync(join(at, 'taken'))
  writeFileSync(join(at, 'taken/notes.txt'), '我的')
  const { code, json } = await run(['new', 'taken', '--json'], at)
  expect(code).toBe(2)
  expect(json()).toMatchObject({ refused: [{ code: 'duplicate', found: 'taken 已有内容' }] })
  expect(existsSync(join(at, 'taken/pack.ts'))).toBe(false)
})
test('a name that no pack can have, a file in the way', async () => {
  const at = folder()
  for (const name of ['某县', 'My', '1st', 'a_b'])
    expect((await run(['new', name, '--json'], at)).json()).toMatchObject({ refused: [{ code: 'wrong-value' }] })
  writeFileSync(join(at, 'file'), '')
  expect((await run(['new', 'file', '--json'], at)).json()).toMatchObject({ refused: [{ code: 'duplicate' }] })
})
