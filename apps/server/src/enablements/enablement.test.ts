import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { within } from '../database/store.ts'
import { withdraw } from '../keys/key.queries.ts'
import { testKey } from '../testing/pack.ts'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'

let places: Places
let [v1, v2, v3] = ['', '', '']
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  v2 = await places.install({ version: '1.1.0', pass: '65', added: true })
  v3 = await places.install({ version: '1.2.0', locked: true, dropped: true, added: true })
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())
const on = (day: string): void => void vi.setSystemTime(new Date(`${day}T04:00:00Z`))
const ground = { jurisdiction: county, document: '浙财〔2024〕3号', reason: '年度调整' }
const list = async (day: string, knownSince?: string) =>
  (await places.reader.enablements.list({ jurisdiction: county, on: day, ...(knownSince ? { knownSince } : {}) })).map((one) => [
    one.pack.version,
    one.state,
  ])
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])

describe('enabling', () => {
  it('is for the administrator of the province only, and needs a document', async () => {
    on('2024-01-10')
    const wanted = { ...ground, pack: v1, from: '2024-02-01' }
    expect(await codes(places.maker.enablements.enable(wanted))).toEqual([['role', '']])
    expect(await codes(places.foreign.enablements.enable(wanted))).toEqual([['not-found', '']])
    expect(await codes(places.admin.enablements.enable({ ...wanted, document: ' ' }))).toEqual([['absent', 'document']])
    expect(await codes(places.admin.enablements.enable({ ...wanted, jurisdiction: elsewhere }))).toEqual([['mismatch', 'pack']])
    expect(await codes(places.admin.enablements.upgrade(wanted))).toEqual([['absent', 'pack']])
    expect(await list('2024-02-01')).toEqual([])
  })

  it('holds from its day, and is known from the day it was done', async () => {
    on('2024-01-10')
    const act = await places.admin.enablements.enable({ ...ground, pack: v1, from: '2024-02-01' })
    expect(act).toMatchObject({ act: 'enable', title: '启用', from: '2024-02-01', on: '2024-01-10', document: ground.document })
    expect(await list('2024-01-31')).toEqual([['1.0.0', 'to-come']])
    expect(await list('2024-02-01')).toEqual([['1.0.0', 'in-force']])
    expect(await list('2024-02-01', '2024-01-09')).toEqual([])
    expect(await places.foreign.enablements.list({ jurisdiction: elsewhere })).toEqual([])
    expect(await codes(places.foreign.enablements.list({ jurisdiction: county }))).toEqual([['not-found', '']])
  })

  it('of what is in use, of an older version, or of one whose key was withdrawn is refused, and the refusal is on the trail', async () => {
    on('2024-03-01')
    for (const [pack, act, code] of [
      [v1, 'enable', 'duplicate'],
      [v2, 'enable', 'duplicate'],
      [v1, 'upgrade', 'duplicate'],
      [v2, 'rollBack', 'order'],
    ] as const)
      expect(await codes(places.admin.enablements[act]({ ...ground, pack, from: '2024-03-01' }))).toEqual([[code, 'pack']])
    await places.admin.enablements.upgrade({ ...ground, pack: v2, from: '2024-04-01' })
    const [older] = await refusalsOf(places.admin.enablements.upgrade({ ...ground, pack: v1, from: '2024-05-01' }))
    expect(older).toMatchObject({ code: 'order', path: 'pack' })
    expect(older?.found).toContain('旧于')
    const trail = await within(places.database.store, [county], (trx) =>
      trx.selectFrom('audit').select('content').orderBy('sequence').execute(),
    )
    const acts = trail.map((row) => (JSON.parse(row.content) as { act: string }).act)
    expect(acts.filter((act) => act === 'enablement.refused').length).toBe(7)
    expect(acts.slice(-2)).toEqual(['enablement.upgrade', 'enablement.refused'])
  })
})

describe('what is in use', () => {
  it('can be held and resumed; while it is held nothing is in force', async () => {
    on('2024-05-06')
    expect(await codes(places.admin.enablements.resume({ ...ground, pack: 'rules', from: '2024-05-06' }))).toEqual([
      ['absent', 'pack'],
    ])
    await places.admin.enablements.hold({ ...ground, pack: 'rules', from: '2024-05-10' })
    expect(await codes(places.admin.enablements.hold({ ...ground, pack: 'rules', from: '2024-05-20' }))).toEqual([
      ['duplicate', 'pack'],
    ])
    await places.admin.enablements.resume({ ...ground, pack: 'rules', from: '2024-06-01' })
    expect([await list('2024-05-09'), await list('2024-05-31'), await list('2024-06-01')]).toEqual([
      [['1.1.0', 'in-force']],
      [['1.1.0', 'held']],
      [['1.1.0', 'in-force']],
    ])
  })

  it('can be rolled back to a version that was in force, with a reason, and upgraded again', async () => {
    on('2024-07-01')
    const back = { ...ground, pack: v1, from: '2024-07-01' }
    expect(await codes(places.admin.enablements.rollBack({ ...back, reason: '' }))).toEqual([['absent', 'reason']])
    expect(await codes(places.admin.enablements.rollBack({ ...back, pack: v3 }))).toEqual([['order', 'pack']])
    await places.admin.enablements.rollBack(back)
    expect([await list('2024-06-30'), await list('2024-07-01')]).toEqual([[['1.1.0', 'in-force']], [['1.0.0', 'in-force']]])
    const [inUse] = await places.reader.enablements.list({ jurisdiction: county, on: '2024-07-01' })
    expect(inUse?.newer.map((one) => one.version)).toEqual(['1.2.0', '1.1.0'])
    expect(inUse?.acts.map((one) => one.act)).toEqual(['roll-back', 'resume', 'hold', 'upgrade', 'enable'])
    await places.admin.enablements.upgrade({ ...ground, pack: v2, from: '2024-07-15' })
    expect(await list('2024-07-15')).toEqual([['1.1.0', 'in-force']])
  })

  it('is not changed by a key that is withdrawn; but nothing it signed is enabled any more', async () => {
    on('2024-08-01')
    await within(places.database.store, [testKey.jurisdiction], (trx) => withdraw(trx, testKey, '2024-08-01', '泄露', '测试'))
    expect(await codes(places.admin.enablements.upgrade({ ...ground, pack: v3, from: '2024-09-01' }))).toEqual([
      ['signature', 'pack'],
    ])
    expect(await list('2024-09-01')).toEqual([['1.1.0', 'in-force']])
    expect(await places.as(province, 'auditor').enablements.list({ jurisdiction: county })).toHaveLength(1)
  })
})
