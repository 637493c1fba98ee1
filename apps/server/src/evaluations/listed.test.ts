import { beforeAll, describe, expect, it } from 'vitest'
import { makeMany } from '../testing/many.ts'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { signed } from '../testing/pack.ts'
import { project, version } from '../testing/versions.ts'

const many = 1_000
let places: Places
beforeAll(async () => {
  places = await testPlaces()
  const file = signed({ ...version(), jurisdiction: province })
  const { digest } = (await places.admin.packs.install({ file })).pack
  for (const code of [county, elsewhere]) {
    await places.admin.enablements.enable({ jurisdiction: code, pack: digest, from: '2024-01-01', document: '测〔2024〕1号' })
    const maker = places.as(code, 'county-maker')
    const { sheet } = await maker.sheets.file({ jurisdiction: code, pack: digest, file: project('a', '80%', '60%', '1000') })
    await maker.evaluations.make({ jurisdiction: code, pack: digest, sheet: sheet.id })
  }
  await makeMany(places.database.superuser, { jurisdiction: county, kind: 'project', id: 'a' }, many)
})
const decoded = ({ base64 }: { readonly base64: string }) => Buffer.from(base64, 'base64').toString('utf8')

describe('many evaluations', () => {
  it('are counted with what a filter can be set to, though a page shows only some', async () => {
    const counts = await places.reader.evaluations.counts({})
    expect(counts).toMatchObject({ of: many + 1, left: many + 1, provisional: 0 })
    expect(counts.grades.map((one) => one.id)).toEqual(['优', '良', '差', '绿']) // the pattern's own is a light
    expect(counts.grades.reduce((all, one) => all + one.count, 0)).toBe(many + 1)
    expect(counts.kinds).toEqual([{ id: 'project', title: '项目', count: many + 1 }])
    expect(counts.packs).toEqual([{ id: 'rules', title: '项目规则', count: many + 1 }])
    expect(await places.reader.evaluations.list({})).toHaveLength(500)
    expect(await places.reader.evaluations.list({ most: 200 })).toHaveLength(200)
  })

  it('are sorted by any column over all of them, in windows that meet without gap or overlap', async () => {
    const totals = async (up: boolean, from: number) =>
      (await places.reader.evaluations.list({ sort: 'total', up, from, most: 400 })).map((one) => Number(one.total))
    for (const up of [true, false]) {
      const all = [...(await totals(up, 0)), ...(await totals(up, 400)), ...(await totals(up, 800))]
      expect(all).toHaveLength(many + 1)
      expect(all).toEqual(all.toSorted((a, b) => (up ? a - b : b - a)))
    }
    for (const sort of ['subject', 'jurisdiction', 'pack', 'on', 'grade', 'deducted', 'made'] as const) {
      const seen = new Set<string>()
      for (const from of [0, 400, 800])
        for (const one of await places.reader.evaluations.list({ sort, from, most: 400 })) seen.add(one.id)
      expect([sort, seen.size]).toEqual([sort, many + 1])
    }
    const [first] = await places.reader.evaluations.list({ sort: 'grade', up: true, most: 1 })
    expect(first?.grade?.title).toBe('优')
  })

  it('are filtered by grade, pack, kind and words; counts and list agree', async () => {
    for (const filter of [{ grade: '优' }, { grade: '差', text: '批量项目0000' }, { pack: 'rules' }, { kind: 'unit' }]) {
      const { left } = await places.reader.evaluations.counts(filter)
      expect([filter, (await places.reader.evaluations.list({ ...filter, most: 5_000 })).length]).toEqual([filter, left])
    }
    const good = await places.reader.evaluations.list({ grade: '良', most: 5_000 })
    expect(good.length).toBeGreaterThan(100)
    expect(good.every((one) => one.grade?.title === '良' && Number(one.total) >= 80 && Number(one.total) < 90)).toBe(true)
    expect((await places.reader.evaluations.list({ text: 'MANY-00007' })).map((one) => one.subject.id)).toEqual(['many-00007'])
    expect(await places.reader.evaluations.list({ text: '%' })).toEqual([])
  })

  it('go into a file with every row that the filter leaves, exact and harmless', async () => {
    const { left } = await places.reader.evaluations.counts({ grade: '良' })
    const csv = decoded(await places.reader.evaluations.export({ grade: '良', sort: 'total', up: true, format: 'csv' }))
    const [head, ...rows] = csv.trim().split('\r\n')
    expect(head).toContain('评价对象,对象编号')
    expect(rows).toHaveLength(left)
    const drawn = Array.from({ length: many }, (_, i) => 4_000 + (((i + 1) * 37) % 6_000)).filter((c) => c >= 8_000 && c < 9_000)
    expect(rows).toHaveLength(drawn.length)
    expect(rows[0]?.split(',').slice(9, 11)).toEqual([(Math.min(...drawn) / 100).toFixed(2), '100.00'])
    const xlsx = await places.reader.evaluations.export({ format: 'xlsx' })
    expect(xlsx.name).toBe('评价清单.xlsx')
    expect(Buffer.from(xlsx.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
  })

  it('of a foreign county are neither listed, counted nor exported', async () => {
    const foreign = await places.foreign.evaluations.counts({})
    expect(foreign.of).toBe(1)
    expect(decoded(await places.foreign.evaluations.export({ format: 'csv' }))).not.toContain('长兴县')
    expect(await places.foreign.evaluations.counts({ jurisdiction: county })).toMatchObject({ of: 0, left: 0, grades: [] })
  })

  it('do not crowd another county out of the first page', async () => {
    const overview = await places.as(province, 'province-admin').home.overview()
    expect(overview.jurisdictions.map((one) => [one.code, one.latest.length])).toEqual([
      [province, 0],
      [county, 5],
      [elsewhere, 1],
    ])
  })
})

describe('many things', () => {
  const jurisdiction = county
  it('are counted by kind, sorted and filtered by the database', async () => {
    expect(await places.reader.subjects.counts({ jurisdiction })).toMatchObject({
      of: many + 2,
      left: many + 2,
      classified: 0,
      kinds: [
        { id: 'unit', title: '单位', count: 1 },
        { id: 'project', title: '项目', count: many + 1 },
      ],
    })
    const list = (more: object) => places.reader.subjects.list({ jurisdiction, most: 200, ...more })
    const page = await list({ is: 'project', sort: 'title', down: true, from: 1 })
    expect(page.map((one) => one.id).slice(0, 2)).toEqual(['many-00999', 'many-00998'])
    expect(page[0]).toMatchObject({
      title: '批量项目00999',
      is: 'project',
      kind: '项目',
      facts: 3,
      links: [{ link: 'unit', is: 'unit', id: 'u1', title: '一号单位' }],
    })
    for (const sort of ['id', 'kind', 'links', 'facts', 'since'] as const) {
      const seen = new Set<string>()
      for (const from of [0, 500, 1_000]) for (const one of await list({ sort, from, most: 500 })) seen.add(`${one.is} ${one.id}`)
      expect([sort, seen.size]).toEqual([sort, many + 2])
    }
    const filter = { text: '批量项目0001' }
    expect((await places.reader.subjects.counts({ jurisdiction, ...filter })).left).toBe(10)
    expect(await list(filter)).toHaveLength(10)
  })

  it('stand with the thing they belong to as far as a page holds them, with how many there are', async () => {
    const page = await places.reader.subjects.get({ jurisdiction, is: 'unit', id: 'u1' })
    expect([page.belonging.length, page.belongs]).toEqual([200, many + 1])
    const under = { is: 'unit', id: 'u1' }
    expect((await places.reader.subjects.list({ jurisdiction, under, from: 1_000 })).map((one) => one.links[0]?.title)).toEqual([
      '一号单位',
    ])
  })

  it('go into a file, all of them', async () => {
    const csv = decoded(await places.reader.subjects.export({ jurisdiction, is: 'project', format: 'csv' }))
    expect(csv.trim().split('\r\n')).toHaveLength(many + 2)
    expect(csv).toContain('项目,many-00042,批量项目00042,,一号单位,u1,3,')
  })
})
