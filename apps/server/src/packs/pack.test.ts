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
  await trustTestKey(database.store)
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

  it('refuses another text under the same version, and a version older than the newest; the one that is there stays', async () => {
    const before = await caller().packs.list()
    const other = await refusalsOf(caller().packs.install({ file: signed({ ...pack, title: '另一份' }) }))
    expect(other).toMatchObject([{ code: 'duplicate', path: 'signed.version' }])
    const older = await refusalsOf(caller().packs.install({ file: signed({ ...pack, version: '0.9.10' }) }))
    expect(older).toMatchObject([{ code: 'order', path: 'signed.version' }])
    expect(await caller().packs.list()).toEqual(before)
    expect((await caller().packs.refusals()).slice(0, 2).map((file) => file.refused[0]?.code)).toEqual(['order', 'duplicate'])
  })

  it('says in words what a newer version says otherwise', async () => {
    const [first] = await caller().packs.list()
    const lines = pack.schemes?.[0]?.lines.map((line) => (line.id === 'paid' ? { ...line, cite: 'rules#9' } : line))
    const schemes = [{ ...pack.schemes?.[0], lines }]
    const newer = await caller()
      .packs.install({ file: signed({ ...pack, version: '0.10.0', schemes } as Pack) })
      .catch(() => null)
    expect(newer, '0.10.0 is older than 1.0.0').toBeNull()
    const { pack: next } = await caller().packs.install({ file: signed({ ...pack, version: '1.0.10', schemes } as Pack) })
    const compared = await caller().packs.compare({ from: first?.digest ?? '', to: next.digest })
    expect(compared).toMatchObject({ from: { version: '1.0.0' }, to: { version: '1.0.10' }, parameters: [] })
    expect(compared.clauses).toMatchObject([
      {
        title: '预算执行率',
        before: expect.stringContaining('第一条') as string,
        after: expect.stringContaining('第九条') as string,
      },
    ])
    expect(await refusalsOf(caller().packs.compare({ from: next.digest, to: `sha256:${'0'.repeat(64)}` }))).toMatchObject([
      { code: 'not-found' },
    ])
  })

  it('takes nothing more from a key that was withdrawn', async () => {
    await within(database.store, [testKey.jurisdiction], (trx) => withdraw(trx, testKey, '2024-01-01', '泄露', '测试'))
    const refused = await refusalsOf(caller().packs.install({ file: signed({ ...pack, version: '1.0.1' }) }))
    expect(refused).toMatchObject([{ code: 'signature' }])
    expect(refused[0]?.found).toContain('撤销')
  })
})
