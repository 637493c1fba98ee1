import { describe, expect, test } from 'vitest'
import { county, countyFacts, folder, run } from './testing/run.ts'

describe.concurrent('wrong usage: exit 3, words on standard error, with --json also a document', () => {
  test.each([
    ['no command', [], 'absent'],
    ['an unknown command', ['scroe'], 'unknown-name'],
    ['an unknown flag', ['check', county, '--fast'], 'unknown-name'],
    ['too few words', ['score', county], 'absent'],
    ['too many words', ['due', 'today'], 'unknown-name'],
    ['a flag without its value', ['score', county, countyFacts, '--on'], 'unknown-name'],
    ['a day that is none', ['score', county, countyFacts, '--on', '2025-02-30'], 'wrong-value'],
    ['packs and --all together', ['check', county, '--all'], 'mismatch'],
    ['neither packs nor --all', ['test'], 'absent'],
    ['a flag that must be there', ['draw', county, countyFacts, '--seed', '1'], 'absent'],
    ['a number of days that is none', ['due', '--from', '2025-01-01', '--days', 'five', '--counted', 'working'], 'wrong-value'],
    ['a method that is none', ['prove', '--method', 'guess'], 'unknown-name'],
    ['cells that are no number', ['prove', '--cells', '-1'], 'unknown-name'],
  ])('%s', async (_, args, code) => {
    const { code: exit, err, json } = await run([...args, '--json'])
    expect(exit).toBe(3)
    expect(err).not.toBe('')
    expect(json()).toEqual({
      refused: [{ code, path: '', found: expect.any(String), because: expect.any(String), remedy: expect.any(String) }],
    })
  })
  test('without --json nothing stands on standard output', async () => {
    const { code, out, err } = await run(['scroe'])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain('没有“scroe”这个命令')
    expect(err).toContain('score、explain')
  })
})
describe.concurrent('help', () => {
  test('of everything, and of one command', async () => {
    const all = await run(['--help'])
    expect(all.code).toBe(0)
    for (const name of [
      'new',
      'check',
      'test',
      'keygen',
      'build',
      'score',
      'explain',
      'settle',
      'act',
      'decide',
      'metrics',
      'draw',
      'due',
      'prove',
    ])
      expect(all.out).toContain(`  ${name} `)
    expect((await run(['score', '--help'])).out).toContain('--scheme ID')
  })
})
test('paths are relative to where the command is called', async () => {
  expect((await run(['check', 'county', '--json'], `${county}/..`)).json()).toEqual({ problems: [] })
  const elsewhere = await run(['check', 'county', '--json'], folder())
  expect(elsewhere.code).toBe(2)
  expect(elsewhere.json()).toMatchObject({ refused: [{ code: 'not-found', found: '没有 county' }] })
})
test('a wrong flag is told in Chinese', async () => {
  expect((await run(['check', county, '--fast'])).err).toContain('没有 --fast 这个选项')
  expect((await run(['score', county, countyFacts, '--on'])).err).toContain('选项 --on 的值没有写')
})
test('what the machine refuses is said in words', async () => {
  const { code, json } = await run(['new', '/dev/null/county', '--json'])
  expect(code).toBe(2)
  expect(json()).toMatchObject({ refused: [{ because: '机器没有让这件事做成' }] })
})
