import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maintenance } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { listRefusedFiles } from '../packs/pack.queries.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { changxing } from '../testing/county.ts'
import { facts, pack } from '../testing/pack.ts'
import { loadSample } from './sample.ts'

let database: TestDatabase
const folder = mkdtempSync(join(tmpdir(), 'sample-'))
const [data, plugins] = [join(folder, 'data'), join(folder, 'plugins')]
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  database = await testDatabase()
})
const write = (path: string, content: unknown) => {
  mkdirSync(join(plugins, path, '..'), { recursive: true })
  writeFileSync(join(plugins, path), typeof content === 'string' ? content : JSON.stringify(content))
}
const load = async (): Promise<string> => {
  const said: string[] = []
  await loadSample(database.store, plugins, data, (words) => said.push(words))
  return said.join('\n')
}
const totals = async () => (await database.caller([changxing]).home.overview()).totals

describe('sample mode', () => {
  it('signs, installs, files and scores what is in the plugins, with a key only its user may read', async () => {
    write('fund/dist/pack.json', { signed: pack, signatures: [] })
    write('fund/cases/2024.facts.json', facts)
    expect(await load()).toBe('')
    expect(await totals()).toMatchObject({ packs: 1, sheets: 1, evaluations: 1, subjects: 3 })
    const [installed] = await database.caller([]).packs.list()
    expect(installed?.signedBy).toMatchObject([{ owner: '本机样例密钥' }])
    expect(statSync(join(data, 'keys/sample.json')).mode & 0o777).toBe(0o600)
  })

  it('changes nothing when there is nothing new', async () => {
    const before = [await totals(), readFileSync(join(data, 'keys/sample.json'), 'utf8')]
    expect(await load()).toBe('')
    expect([await totals(), readFileSync(join(data, 'keys/sample.json'), 'utf8')]).toEqual(before)
  })

  it('says what could not be loaded, and loads the rest', async () => {
    write('unbuilt/pack.ts', '')
    write('fund/cases/2025.facts.json', { ...facts, on: '2025-12-31' })
    write('fund/cases/wrong.facts.json', { on: '2025-12-31', given: [{ is: 'fond', id: 'x', facts: {} }] })
    const said = await load()
    expect(said).toMatch(/规则包 unbuilt 没有装上[^]*没有构建/)
    expect(said).toMatch(/fund\/wrong\.facts\.json 没有装入[^]*given\[0\]\.is/)
    expect(await totals()).toMatchObject({ packs: 1, sheets: 2, evaluations: 2 })
    await load()
    expect(await totals()).toMatchObject({ packs: 1, sheets: 2, evaluations: 2 })
  })

  it('refuses a pack that was built anew under the same version, says what a developer can do, and puts it on record once', async () => {
    rmSync(join(plugins, 'unbuilt'), { recursive: true })
    rmSync(join(plugins, 'fund/cases/wrong.facts.json'))
    const before = await database.caller([]).packs.list()
    write('fund/dist/pack.json', { signed: { ...pack, title: '资金评价规则（改）' }, signatures: [] })
    for (let start = 0; start < 2; start++)
      expect(await load()).toMatch(
        /fund 没有装上[^]*1\.0\.0 重新构建过[^]*提高 plugins\/fund\/pack\.ts 里的 version[^]*WENXIAO_DATA=/,
      )
    expect(await database.caller([]).packs.list()).toEqual(before)
    const refusals = await within(database.store, maintenance('测试').scope, listRefusedFiles)
    expect(refusals.map((file) => file.refused.map((one) => [one.code, one.path]))).toEqual([[['duplicate', 'signed.version']]])
    write('fund/dist/pack.json', { signed: { ...pack, title: '资金评价规则（改）', version: '1.0.1' }, signatures: [] })
    const now = await totals()
    expect(await load()).toBe(
      '样例“资金评价规则（改）”1.0.1 已装入，辖区 330522 还在用别的版本：请以省级管理员登录，到这个规则包的页面办理升级',
    )
    expect(await totals(), 'nothing is filed under a version that is not in use').toEqual({ ...now, packs: 2 })
    expect((await database.caller([]).packs.list()).map((one) => one.version)).toEqual(['1.0.1', '1.0.0'])
  })
})
