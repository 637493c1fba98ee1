import { beforeAll, describe, expect, it, test } from 'vitest'
import type { AuditRecord } from '../audit/audit.ts'
import type { PlacePeople } from '../people/people.ts'
import { testSite, type TestSite } from '../testing/site.ts'
import { failureOf, type Visitor } from '../testing/visitor.ts'
import { parentOf } from './place.ts'

const there = [
  { code: '330000', title: '浙江省' },
  { code: '330500', title: '湖州市' },
  { code: '330522', title: '长兴县' },
  { code: '110000', title: '北京市' },
  { code: '420000', title: '湖北省' },
]
const place = (code: string, under = '000000') => parentOf(code, under, there)

test.each([
  ['a county under its city', '330523', '330500'],
  ['a city under its province', '330600', '330000'],
  ['a town under its county', '330522100', '330522'],
  ['a department under its place', '330522-czj', '330522'],
  ['a department of a province', '330000-czt', '330000'],
  ['a district of a municipality under it', '110101', '110000'],
  ['a county that the province itself keeps', '429004', '420000'],
])('%s', (_, code, parent) => expect(place(code)).toBe(parent))

test.each([
  ['nothing', '', 'wrong-value'],
  ['words', '安吉县', 'wrong-value'],
  ['five digits', '33052', 'wrong-value'],
  ['a province that is none', '990000', 'wrong-value'],
  ['a county of no city', '330001', 'wrong-value'],
  ['a town without a number', '330522000', 'wrong-value'],
  ['one that is there', '330522', 'duplicate'],
  ['a county whose city is not there', '330624', 'absent'],
  ['a town whose county is not there', '330523100', 'absent'],
  ['one whose province is not there', '440100', 'absent'],
])('%s is refused', (_, code, why) => expect(place(code)).toMatchObject({ refused: [{ code: why, path: 'code' }] }))

test('what does not stand beneath the one named is refused', () =>
  expect(place('330600', '330500')).toMatchObject({ refused: [{ code: 'mismatch' }] }))

describe('a jurisdiction', () => {
  let site: TestSite
  let [platform, province, reader]: Visitor[] = []
  beforeAll(async () => {
    site = await testSite()
    await site.person('platform-system', '000000', ['administrator'])
    await site.person('province-system', '330000', ['administrator'])
    await site.person('province-reader', '330000', ['province-admin'])
    ;[platform, province, reader] = await Promise.all(
      ['platform-system', 'province-system', 'province-reader'].map((login) => site.signedIn(login)),
    )
  })
  const add = (visitor: Visitor | undefined, jurisdiction: string, code: string, title: string) =>
    (visitor as Visitor).call('jurisdictions.add', { jurisdiction, code, title, ground: '接入通知' })

  it('is added beneath by whoever administers those above, is on the trail, and can be administered', async () => {
    expect(await add(platform, '000000', '340100', '合肥市')).toEqual({ code: '340100', title: '合肥市' })
    expect(await add(province, '330000', '330523', '安吉县')).toEqual({ code: '330523', title: '安吉县' })
    const places = await (province as Visitor).ask<readonly PlacePeople[]>('people.places')
    expect(places.find((one) => one.code === '330523')).toEqual({
      code: '330523',
      title: '安吉县',
      people: 0,
      makers: 0,
      confirmers: 0,
    })
    const [act] = await (province as Visitor).ask<readonly AuditRecord[]>('audit.list', { jurisdiction: '330000' })
    expect(act).toMatchObject({
      act: 'jurisdiction.added',
      to: { is: 'jurisdiction', id: '330523', title: '安吉县' },
      ground: '接入通知',
      more: { parent: '330500' },
    })
    expect(await (province as Visitor).ask('people.list', { jurisdiction: '330523' })).toEqual([])
  })

  it('is refused twice, elsewhere, and to whoever does not administer', async () => {
    expect((await failureOf(add(province, '330000', '330522', '长兴县'))).refused).toMatchObject([{ code: 'duplicate' }])
    expect((await failureOf(add(province, '340000', '340200', '芜湖市'))).refused).toMatchObject([{ code: 'not-found' }])
    expect((await failureOf(add(province, '330000', '340200', '芜湖市'))).refused).toMatchObject([
      { code: 'mismatch', path: 'code' },
    ])
    expect((await failureOf(add(reader, '330000', '330524', '某县'))).refused).toMatchObject([{ code: 'role' }])
  })
})
