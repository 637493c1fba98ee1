import { beforeAll, describe, expect, it } from 'vitest'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { signed } from '../testing/pack.ts'
import { project, version } from '../testing/versions.ts'
import { compare, fitOf } from './fit.ts'
import type { Found } from './search.ts'

let places: Places
beforeAll(async () => {
  places = await testPlaces()
  const file = signed({ ...version(), jurisdiction: province })
  const { digest } = (await places.admin.packs.install({ file })).pack
  for (const code of [county, elsewhere]) {
    await places.admin.enablements.enable({ jurisdiction: code, pack: digest, from: '2024-01-01', document: '测〔2024〕1号' })
    const maker = places.as(code, 'county-maker')
    const ids = code === county ? ['cloud', 'cloud-2', 'my-cloud', 'road'] : ['cloud']
    for (const id of ids) {
      const { sheet } = await maker.sheets.file({ jurisdiction: code, pack: digest, file: project(id, '80%', '60%', '1000') })
      await maker.evaluations.make({ jurisdiction: code, pack: digest, sheet: sheet.id })
    }
  }
})
const told = (found: readonly Found[]) => found.map((one) => [one.kind, one.fit, one.title, one.place.code])

describe('search', () => {
  it('finds things by id and by title: exact before prefix before within, then by title', async () => {
    const { found, more } = await places.reader.search.find({ text: ' Cloud ', only: 'subject' })
    expect(told(found)).toEqual([
      ['subject', 'exact', 'cloud 项目', county],
      ['subject', 'prefix', 'cloud-2 项目', county],
      ['subject', 'contains', 'my-cloud 项目', county],
    ])
    expect(found[0]).toMatchObject({ is: 'project', id: 'cloud', called: '项目', place: { title: '长兴县' } })
    expect(more).toEqual([])
  })

  it('finds every kind there is, each with what a page needs to link to it', async () => {
    const { found } = await places.reader.search.find({ text: 'cloud-2' })
    expect(told(found)).toEqual([
      ['subject', 'exact', 'cloud-2 项目', county],
      ['evaluation', 'exact', 'cloud-2 项目', county],
    ])
    expect(found[1]).toMatchObject({ scheme: '项目评价', total: '70.00', grade: '绿' })
    const { id } = found[1] as Extract<Found, { kind: 'evaluation' }>
    expect((await places.reader.evaluations.get({ id })).meta.subject.id).toBe('cloud-2')
    const [parameter] = (await places.reader.search.find({ text: '完成权重' })).found
    expect(parameter).toMatchObject({
      kind: 'parameter',
      fit: 'exact',
      id: 'done-weight',
      pack: { id: 'rules', title: '项目规则' },
      place: { code: county },
    })
    expect(told((await places.reader.search.find({ text: '项目规则' })).found)).toEqual([['pack', 'exact', '项目规则', province]])
    expect(told((await places.reader.search.find({ text: county })).found)).toEqual([['jurisdiction', 'exact', '长兴县', county]])
    expect(told((await places.reader.search.find({ text: province })).found)).toEqual([['pack', 'exact', '项目规则', province]])
  })

  it('gives so many of a kind, and says of which there are more', async () => {
    const { found, more } = await places.reader.search.find({ text: '项目', most: 2 })
    expect(found.filter((one) => one.kind === 'subject').map((one) => one.title)).toEqual(['cloud 项目', 'cloud-2 项目'])
    expect(more).toEqual(['subject', 'evaluation'])
  })

  it('never finds what is of a foreign jurisdiction, nor by its name or code', async () => {
    const told = JSON.stringify(await places.reader.search.find({ text: 'cloud' }))
    expect(told).not.toContain(elsewhere)
    for (const text of [elsewhere, '常山', '常山县']) expect((await places.reader.search.find({ text })).found).toEqual([])
    const { found } = await places.foreign.search.find({ text: 'cloud' })
    expect(new Set(found.map((one) => one.place.code))).toEqual(new Set([elsewhere]))
  })

  it('finds results beneath a province and none of their records', async () => {
    const { found } = await places.as(province, 'province-admin').search.find({ text: 'cloud' })
    expect(new Set(found.map((one) => one.kind))).toEqual(new Set(['evaluation']))
    expect(new Set(found.map((one) => one.place.code))).toEqual(new Set([county, elsewhere]))
  })

  it('takes signs of patterns for what they are, and finds nothing for nothing', async () => {
    for (const text of ['%', '_', '', '   ', "'; drop", '\\'])
      expect((await places.reader.search.find({ text })).found, text).toEqual([])
  })

  it('finds a renamed thing by its new name only', async () => {
    const maker = places.as(county, 'county-maker')
    const renamed = project('road', '80%', '60%', '1001').replace('road 项目', '新道路')
    const [pack] = await places.reader.packs.list()
    await maker.sheets.file({ jurisdiction: county, pack: pack?.digest ?? '', file: renamed })
    const subjects = async (text: string) =>
      (await places.reader.search.find({ text, only: 'subject' })).found.map((o) => o.title)
    expect(await subjects('新道路')).toEqual(['新道路'])
    expect(await subjects('road 项')).toEqual([])
  })
})

describe('the order', () => {
  it('tells a fit by the best field', () => {
    expect(fitOf('ab', ['xab', 'AB'])).toBe('exact')
    expect(fitOf('ab', ['xab', 'abc'])).toBe('prefix')
    expect(fitOf('ab', ['xab'])).toBe('contains')
    expect(fitOf('ab', ['ba'])).toBeNull()
  })

  it('is the same whichever way it is asked', () => {
    const place = { code: county, title: '长兴县' }
    const one = (fit: Found['fit'], title: string): Found => ({ kind: 'jurisdiction', records: true, fit, title, place })
    const all = [one('exact', '乙'), one('prefix', '甲'), one('prefix', '乙'), one('contains', '甲')]
    expect(all.toReversed().toSorted(compare)).toEqual(all.toSorted(compare))
    expect(all.toSorted(compare).map((o) => o.fit)).toEqual(['exact', 'prefix', 'prefix', 'contains'])
    expect(compare(one('exact', '乙'), one('exact', '乙'))).toBe(0)
  })
})
