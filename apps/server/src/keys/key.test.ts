import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRefused, type Pack } from '@wenxiao/core'
import { keyId, publicKeyOf, sign } from '@wenxiao/core/manifest'
import { nothing } from '../access/scope.ts'
import { within } from '../database/store.ts'
import { platform } from '../jurisdictions/divisions.ts'
import type { Caller } from '../router.ts'
import { pack } from '../testing/pack.ts'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { trust, withdraw } from './key.queries.ts'

let places: Places
beforeAll(async () => {
  places = await testPlaces()
})
const secret = randomBytes(32).toString('hex')
const publicKey = publicKeyOf(secret)
const wanted = { jurisdiction: province, publicKey, owner: '县财政局', ground: '长财函〔2024〕1号' }
const signedBy = (by: string, of: Pack): string => {
  const signed = sign(of, by)
  if (isRefused(signed)) throw new Error('refused')
  return JSON.stringify(signed)
}
const file = (version: Pack['version']): string => signedBy(secret, { ...pack, version })
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])

it('is trusted by the administrator of a province, for as long as is said', async () => {
  expect(await codes(places.maker.keys.trust({ ...wanted, jurisdiction: county }))).toEqual([['role', '']])
  expect(await codes(places.admin.keys.trust({ ...wanted, publicKey: 'abc', owner: ' ', ground: '' }))).toEqual([
    ['wrong-value', 'publicKey'],
    ['absent', 'owner'],
    ['absent', 'ground'],
  ])
  expect(await codes(places.admin.keys.trust({ ...wanted, from: '2024-01-01', to: '2023-01-01' }))).toEqual([['order', 'to']])
  expect(await codes(places.admin.packs.install({ file: file('1.0.0') }))).toEqual([['signature', 'signatures[0].key']])
  const key = await places.admin.keys.trust({ ...wanted, from: '2024-01-01', to: '2099-12-31' })
  expect(key).toMatchObject({ owner: '县财政局', from: '2024-01-01', to: '2099-12-31', good: true, withdrawn: null, packs: 0 })
  expect(key.jurisdiction).toEqual({ code: province, title: '浙江省' })
  expect(await codes(places.admin.keys.trust(wanted))).toEqual([['duplicate', 'publicKey']])
  await places.admin.packs.install({ file: file('1.0.0') })
  expect((await places.reader.keys.list()).find((one) => one.publicKey === publicKey)).toMatchObject({ packs: 1 })
})

it('once withdrawn signs nothing more, and cannot come back', async () => {
  const key = (await places.reader.keys.list()).find((one) => one.publicKey === publicKey)?.key ?? ''
  expect(await codes(places.admin.keys.withdraw({ jurisdiction: province, key: 'nobody', because: '' }))).toEqual([
    ['absent', 'because'],
    ['not-found', 'key'],
  ])
  expect(await codes(places.reader.keys.withdraw({ jurisdiction: county, key, because: '泄露' }))).toEqual([['role', '']])
  expect(
    await codes(places.admin.keys.withdraw({ jurisdiction: province, key, because: '泄露', from: '2999-01-01' })),
    'withdrawn once, it must be now',
  ).toEqual([['order', 'from']])
  const withdrawn = await places.admin.keys.withdraw({ jurisdiction: province, key, because: '泄露' })
  expect(withdrawn).toMatchObject({ good: false, withdrawn: { because: '泄露', by: '测试' } })
  expect(await codes(places.admin.keys.withdraw({ jurisdiction: province, key, because: '再次' }))).toEqual([
    ['duplicate', 'key'],
  ])
  expect(await codes(places.admin.keys.trust(wanted))).toEqual([['duplicate', 'publicKey']])
  expect(await codes(places.admin.packs.install({ file: file('1.0.1') }))).toEqual([['signature', 'signatures[0].key']])
  const [installed] = await places.as(province, 'auditor').packs.list()
  const enable = { jurisdiction: county, pack: installed?.digest ?? '', from: '2024-01-01', document: '浙财〔2024〕1号' }
  expect(await codes(places.admin.enablements.enable(enable))).toEqual([['signature', 'pack']])
})

describe('a key is good for a jurisdiction and those beneath it', () => {
  const [hunan, other] = ['430000', randomBytes(32).toString('hex')]
  const theirs = { publicKey: publicKeyOf(other), owner: '规则包公司', ground: '来函' }
  const key = keyId(theirs.publicKey)
  const of = (id: string, jurisdiction: string): string => signedBy(other, { ...pack, id, jurisdiction })
  const uncovered = (codes: string, jurisdiction: string) => [
    expect.objectContaining({
      code: 'signature',
      path: 'signatures[0].key',
      found: `“规则包公司”的密钥 ${key} 的适用辖区是 ${codes}，规则包的辖区是 ${jurisdiction}`,
    }),
  ]
  const installed = async (id: string, jurisdiction: string) =>
    (await places.admin.packs.install({ file: of(id, jurisdiction) })).pack

  it('of which the administrator of a province may name their own and what is beneath, and no other', async () => {
    const named = async (admin: Caller) => (await admin.keys.places()).map((place) => place.code)
    expect(await named(places.admin)).toEqual(expect.arrayContaining([province, '330500', county, '330111-zjj']))
    expect((await named(places.admin)).filter((code) => !code.startsWith('33'))).toEqual([])
    expect(await named(places.as(platform, 'province-admin'))).toEqual(expect.arrayContaining([platform, province, hunan]))
    for (const jurisdiction of [hunan, platform, '999999']) {
      const [refusal] = await refusalsOf(places.admin.keys.trust({ ...theirs, jurisdiction }))
      expect(refusal).toMatchObject({ code: 'not-found', found: `没有找到辖区「${jurisdiction}」` })
    }
    expect(await places.admin.keys.trust({ ...theirs, jurisdiction: county })).toMatchObject({ jurisdiction: { code: county } })
    expect(await codes(places.admin.keys.trust({ ...theirs, jurisdiction: county }))).toEqual([['duplicate', 'publicKey']])
  })

  it('and signs packs of it, not of the province above, nor of a sibling', async () => {
    expect((await installed('of-county', county)).signedBy).toEqual([{ key, owner: '规则包公司' }])
    for (const code of [province, elsewhere, hunan])
      expect(await refusalsOf(places.admin.packs.install({ file: of('of-others', code) }))).toEqual(uncovered(county, code))
  })

  it('by each who trusts it for themselves, so that nobody can take it from another', async () => {
    const theirAdmin = places.as(hunan, 'province-admin')
    await theirAdmin.keys.trust({ ...theirs, jurisdiction: hunan })
    await installed('of-hunan', '430700')
    for (const jurisdiction of [province, county]) {
      const [refusal] = await refusalsOf(theirAdmin.keys.withdraw({ jurisdiction, key, because: '不要了' }))
      expect(refusal).toMatchObject({ code: 'not-found', found: `没有找到辖区「${jurisdiction}」` })
    }
    expect(await codes(theirAdmin.keys.withdraw({ jurisdiction: '430700', key, because: '没有登记过' }))).toEqual([
      ['not-found', 'key'],
    ])
    const list = async () =>
      (await places.reader.keys.list())
        .filter((one) => one.key === key)
        .map((one) => [one.jurisdiction.code, one.packs, one.good])
    await theirAdmin.keys.withdraw({ jurisdiction: hunan, key, because: '到期' })
    expect(await list()).toEqual([
      [county, 1, true],
      [hunan, 1, false],
    ])
    await installed('of-county-again', county)
    expect(await codes(places.admin.packs.install({ file: of('of-hunan-again', '430700') }))).toEqual([
      ['signature', 'signatures[0].key'],
    ])
    expect(
      await codes(theirAdmin.keys.trust({ ...theirs, jurisdiction: '430700' })),
      'not beneath where it was withdrawn either',
    ).toEqual([['duplicate', 'publicKey']])
  })

  it('and for all of them where the platform trusts it; what was withdrawn beneath stays withdrawn there', async () => {
    await places.as(platform, 'province-admin').keys.trust({ ...theirs, jurisdiction: platform })
    await installed('of-elsewhere', elsewhere)
    expect(await codes(places.admin.packs.install({ file: of('of-hunan-again', '430700') }))).toEqual([
      ['signature', 'signatures[0].key'],
    ])
    expect(await codes(places.admin.keys.withdraw({ jurisdiction: province, key, because: '平台登记的' }))).toEqual([
      ['not-found', 'key'],
    ])
  })

  it('as the database holds it, whatever the application says', async () => {
    const { store } = places.database
    const row = { key: 'k', publicKey: 'p', owner: '某', from: '2024-01-01' } as const
    const add = (home: string, jurisdiction: string) =>
      within(store, [home], (trx) => trust(trx, { ...row, jurisdiction }, '测试'))
    await expect(add(province, hunan)).rejects.toThrow(/row-level security/)
    await expect(add(province, platform)).rejects.toThrow(/row-level security/)
    await expect(
      within(store, { ...nothing, visible: [county], results: [county], recording: [county] }, (trx) =>
        trust(trx, { ...row, jurisdiction: county }, '测试'),
      ),
    ).rejects.toThrow(/row-level security/)
    expect(await add(hunan, hunan)).toBe(true)
    const end = (home: string) =>
      within(store, [home], (trx) => withdraw(trx, { key: 'k', jurisdiction: hunan }, '2024-01-01', '测试', '测试'))
    await expect(end(province)).rejects.toThrow(/row-level security/)
    await expect(
      within(store, [province], (trx) => withdraw(trx, { key: 'k', jurisdiction: province }, '2024-01-01', '测试', '测试')),
      'a trust that is not there',
    ).rejects.toThrow(/foreign key/)
    await end(hunan)
  })
})
