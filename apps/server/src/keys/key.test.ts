import { randomBytes } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { isRefused } from '@wenxiao/core'
import { publicKeyOf, sign } from '@wenxiao/core/manifest'
import { pack } from '../testing/pack.ts'
import { county, province, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'

let places: Places
beforeAll(async () => {
  places = await testPlaces()
})
const secret = randomBytes(32).toString('hex')
const publicKey = publicKeyOf(secret)
const wanted = { publicKey, owner: '县财政局', ground: '长财函〔2024〕1号' }
const file = (version: `${number}.${number}.${number}`): string => {
  const signed = sign({ ...pack, version }, secret)
  if (isRefused(signed)) throw new Error('refused')
  return JSON.stringify(signed)
}
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])

it('is trusted by the administrator of a province, for as long as is said', async () => {
  expect(await codes(places.maker.keys.trust(wanted))).toEqual([['role', '']])
  expect(await codes(places.admin.keys.trust({ ...wanted, publicKey: 'abc', owner: ' ', ground: '' }))).toEqual([
    ['wrong-value', 'publicKey'],
    ['absent', 'owner'],
    ['absent', 'ground'],
  ])
  expect(await codes(places.admin.keys.trust({ ...wanted, from: '2024-01-01', to: '2023-01-01' }))).toEqual([['order', 'to']])
  expect(await codes(places.admin.packs.install({ file: file('1.0.0') }))).toEqual([['signature', 'signatures[0].key']])
  const key = await places.admin.keys.trust({ ...wanted, from: '2024-01-01', to: '2099-12-31' })
  expect(key).toMatchObject({ owner: '县财政局', from: '2024-01-01', to: '2099-12-31', good: true, withdrawn: null, packs: 0 })
  expect(await codes(places.admin.keys.trust(wanted))).toEqual([['duplicate', 'publicKey']])
  await places.admin.packs.install({ file: file('1.0.0') })
  expect((await places.reader.keys.list()).find((one) => one.publicKey === publicKey)).toMatchObject({ packs: 1 })
})

it('once withdrawn signs nothing more, and cannot come back', async () => {
  const key = (await places.reader.keys.list()).find((one) => one.publicKey === publicKey)?.key ?? ''
  expect(await codes(places.admin.keys.withdraw({ key: 'nobody', because: '' }))).toEqual([
    ['absent', 'because'],
    ['not-found', 'key'],
  ])
  expect(await codes(places.reader.keys.withdraw({ key, because: '泄露' }))).toEqual([['role', '']])
  expect(
    await codes(places.admin.keys.withdraw({ key, because: '泄露', from: '2999-01-01' })),
    'withdrawn once, it must be now',
  ).toEqual([['order', 'from']])
  const withdrawn = await places.admin.keys.withdraw({ key, because: '泄露' })
  expect(withdrawn).toMatchObject({ good: false, withdrawn: { because: '泄露', by: '测试' } })
  expect(await codes(places.admin.keys.withdraw({ key, because: '再次' }))).toEqual([['duplicate', 'key']])
  expect(await codes(places.admin.keys.trust(wanted))).toEqual([['duplicate', 'publicKey']])
  expect(await codes(places.admin.packs.install({ file: file('1.0.1') }))).toEqual([['signature', 'signatures[0].key']])
  const [installed] = await places.as(province, 'auditor').packs.list()
  const enable = { jurisdiction: county, pack: installed?.digest ?? '', from: '2024-01-01', document: '浙财〔2024〕1号' }
  expect(await codes(places.admin.enablements.enable(enable))).toEqual([['signature', 'pack']])
})
