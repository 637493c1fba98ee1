import { beforeAll, describe, expect, it } from 'vitest'
import type { Pack } from '@wenxiao/core'
import { within } from '../database/store.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { pack, signed, testKey, trustTestKey } from '../testing/pack.ts'
import { withdraw } from '../keys/key.queries.ts'

let database: TestDatabase
const caller = () => database.caller([])
beforeAll(async () => {
  database = await testDatabase()
  await within(database.store, [], trustTestKey)
})

describe('install', () => {
  it('refuses a file without a signature, one nobody trusts, a changed one, and a pack whose own case fails; each stays on record, nothing else is stored', async () => {
    const bare = JSON.stringify({ ...JSON.parse(signed()), signatures: [] })
    const flipped = signed().replace('"title":"支付数"', '"title":"支出数"')
    const strange = signed().replace(/"key":"..../, '"key":"0000')
    const wrong = signed({ ...pack, cases: [{ ...pack.cases?.[0], expect: { total: '81.00' } }] } as Pack)
    const refused = []
    for (const text of [bare, flipped, strange, wrong, '{"signed":', ''])
      refused.push(await refusalsOf(caller().packs.install({ file: text })))
    expect(refused.map((list) => list[0]?.code)).toEqual([
      'signature',
      'signature',
      'signature',
      'case',
      'wrong-value',
      'wrong-value',
    ])
    for (const list of refused)
      for (const r of list) for (const words of [r.found, r.because, r.remedy]) expect(words).not.toBe('')
    expect(await caller().packs.list()).toEqual([])
    expect(await caller().packs.refusals()).toHaveLength(6)
  })

  it('refuses a jurisdiction that is not on record, and what the vocabulary does not know', async () => {
    const elsewhere = await refusalsOf(caller().packs.install({ file: signed({ ...pack, jurisdiction: '999999' }) }))
    expect(elsewhere).toMatchObject([{ code: 'not-found', path: 'signed.jurisdiction' }])
    const script = await refusalsOf(caller().packs.install({ file: signed({ ...pack, script: 'x' } as Pack) }))
    expect(script[0]?.path).toContain('script')
  })

  it('refuses rules that do not hold together, by their place in the file', async () => {
    const sources = {}
    const lines = pack.schemes?.[0]?.lines.map((line) => ({ ...line, cite: 'nowhere#1' }))
    const unsound = signed({ ...pack, words: { ...pack.words, sources }, schemes: [{ ...pack.schemes?.[0], lines }] } as Pack)
    const refused = await refusalsOf(caller().packs.install({ file: unsound }))
    expect(refused.map((r) => r.path)).toContain('signed.schemes[0].lines[0].cite')
    expect(new Set(refused.map((r) => r.code))).toEqual(new Set(['unknown-name']))
  })

  it('installs a signed pack once, and tells who signed it and that its cases came out', async () => {
    const { pack: installed, already } = await caller().packs.install({ file: signed() })
    expect(already).toBe(false)
    expect(installed).toMatchObject({
      id: 'fund',
      version: '1.0.0',
      jurisdiction: { code: '330522', title: '长兴县' },
      signedBy: [{ key: testKey.key, owner: '测试单位' }],
      cases: { total: 1, reproduced: 1 },
    })
    expect(await caller().packs.install({ file: signed() })).toMatchObject({ already: true })
    expect(await caller().packs.list()).toHaveLength(1)
    const page = await caller().packs.get({ digest: installed.digest })
    expect(page.meta.sources).toMatchObject([{ id: 'rules', title: '资金评价办法', number: '〔2024〕1号' }])
    expect(page.meta.schemes).toEqual([{ id: 'fund', title: '资金评价', subject: { is: 'fund', title: '资金' } }])
    expect(page.reading.title).toContain('资金评价规则')
  })

  it('takes nothing more from a key that was withdrawn', async () => {
    await within(database.store, [], (trx) => withdraw(trx, testKey.key, '2024-01-01', '泄露', '测试'))
    const refused = await refusalsOf(caller().packs.install({ file: signed({ ...pack, version: '1.0.1' }) }))
    expect(refused).toMatchObject([{ code: 'signature' }])
    expect(refused[0]?.found).toContain('撤销')
  })
})
