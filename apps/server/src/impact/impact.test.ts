import { beforeAll, describe, expect, it } from 'vitest'
import { readFacts, rulebook, settle } from '@wenxiao/core/engine'
import { impact as impactOf } from '@wenxiao/core/difference'
import { isRefused, type Pack } from '@wenxiao/core'
import { county, elsewhere, testPlaces, type Places } from '../testing/people.ts'
import { makeChanges } from '../testing/many.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { project, version } from '../testing/versions.ts'
import { add } from '../evaluations/points.ts'
import { negative } from './page.ts'

let places: Places
let [v1, v2] = ['', '']
const filed: readonly (readonly [id: string, done: string, used: string, budget: string])[] = [
  ['a', '80%', '60%', '1000'],
  ['b', '62%', '62%', '2000.05'],
  ['c', '40%', '50%', '3000'],
  ['d', '66%', '66%', '500'],
]
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  v2 = await places.install({ version: '1.1.0', pass: '65', added: true })
  await places.admin.enablements.enable({ jurisdiction: county, pack: v1, from: '2024-01-01', document: '浙财〔2024〕1号' })
  const filer = places.as(county, 'unit-filer')
  for (const one of filed) await filer.sheets.file({ jurisdiction: county, pack: v1, file: project(...one) })
})
const page = async (run: string, filter: object = {}) => places.reader.impact.get({ jurisdiction: county, run, ...filter })
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])

describe('impact before enabling', () => {
  let run = ''
  it('sets the rules in force beside another version over everything on record; the totals are all things there are', async () => {
    const asked = await places.admin.impact.ask({ jurisdiction: county, pack: v2, from: '2025-01-01' })
    expect(asked).toMatchObject({ state: 'done', about: 'pack', pack: { version: '1.1.0' }, from: '2025-01-01' })
    run = asked.id
    const found = await page(run)
    expect(found).toMatchObject({
      before: { pack: { version: '1.0.0' }, revisions: 0 },
      after: { pack: { version: '1.1.0' }, on: '2025-01-01' },
      on: '2024-12-31',
      things: 5,
      unchanged: 4,
      cut: { before: '300.00', after: '500.01', change: '200.01' },
      proposals: [{ id: 'cut', before: 1, after: 2 }],
      leftOut: [],
    })
    expect(found.rows).toMatchObject([
      {
        id: 'b',
        kind: '项目',
        title: 'b 项目',
        verdicts: [{ title: '三色', before: '绿', after: '红' }],
        cut: { before: '0.00', after: '200.01' },
        links: [{ link: 'unit', id: 'u1', title: '一号单位' }],
      },
    ])
    const [light] = found.verdicts
    expect(light).toMatchObject({ sort: 'light', kind: '项目', things: 4 })
    expect(light?.transitions).toEqual([
      { before: '红', after: '红', things: 1 },
      { before: '绿', after: '绿', things: 2 },
      { before: '绿', after: '红', things: 1 },
    ])
  })

  it('is the answer that core gives over the same facts', async () => {
    const things = filed.flatMap((one, i) => (JSON.parse(project(...one)) as { given: object[] }).given.slice(0, i === 0 ? 2 : 1))
    const under = (pack: Pack, on: string) => {
      const [book, record] = [rulebook(pack, { on }), readFacts(pack, { on: '2024-12-31', given: things })]
      if (isRefused(book) || isRefused(record)) throw new Error('refused')
      return settle(book, record)
    }
    const core = impactOf(
      under(version(), '2024-12-31'),
      under(version({ version: '1.1.0', pass: '65', added: true }), '2024-12-31'),
    )
    const found = await page(run)
    expect(found.rows).toMatchObject(core.changed)
    expect(found.cut).toEqual(core.cut)
    const differences = found.rows.map((row) => add(row.cut.after, negative(row.cut.before)))
    expect(add('0.00', ...differences)).toBe(found.cut.change)
  })

  it('asked again is the same answer; after another filing it is another question', async () => {
    const again = await places.admin.impact.ask({ jurisdiction: county, pack: v2, from: '2025-01-01' })
    expect(again.id).toBe(run)
    const filer = places.as(county, 'unit-filer')
    await filer.sheets.file({ jurisdiction: county, pack: v1, file: project('d', '61%', '61%', '500') })
    const other = await places.admin.impact.ask({ jurisdiction: county, pack: v2, from: '2025-01-01' })
    expect(other.id).not.toBe(run)
    expect((await page(other.id)).rows.map((row) => row.id)).toEqual(['b', 'd'])
    expect((await places.reader.impact.list({ jurisdiction: county })).map((one) => one.id)).toEqual([other.id, run])
    run = other.id
  })

  it('is filtered and saved as a file that sums to what is shown', async () => {
    expect(await page(run, { text: 'B 项' })).toMatchObject({
      filtered: { rows: 1, cut: { change: '200.01' } },
      rows: [{ id: 'b' }],
    })
    expect((await page(run, { what: 'grade' })).rows).toEqual([])
    expect((await page(run, { what: 'cut', from: 1, most: 1 })).rows.map((row) => row.id)).toEqual(['d'])
    const csv = await places.reader.impact.export({ jurisdiction: county, run, format: 'csv' })
    expect(Buffer.from(csv.base64, 'base64').toString('utf8').split('\r\n')).toEqual([
      '\uFEFF类别,编号,名称,归属,项目三色（现行）,项目三色（拟用）,新增处理建议,取消处理建议,核减资金（现行，元）,核减资金（拟用，元）,核减资金变化（元）',
      '项目,b,b 项目,一号单位,绿,红,压减,,0.00,200.01,200.01',
      '项目,d,d 项目,一号单位,绿,红,压减,,0.00,50.00,50.00',
      '',
    ])
    const xlsx = await places.reader.impact.export({ jurisdiction: county, run, format: 'xlsx' })
    expect(Buffer.from(xlsx.base64, 'base64').subarray(0, 2).toString()).toBe('PK')
    expect(xlsx.name).toBe('影响分析-长兴县-项目规则-1.1.0.xlsx')
  })

  it('is sorted by any column over everything it changes, in windows that meet', async () => {
    await makeChanges(places.database.superuser, run, 500)
    const cuts = async (up: boolean, from: number) =>
      (await page(run, { sort: 'cut', up, from, most: 300 })).rows.map((row) => Number(row.cut.after))
    for (const up of [true, false]) {
      const all = [...(await cuts(up, 0)), ...(await cuts(up, 300))]
      expect(all).toHaveLength(500)
      expect(all).toEqual(all.toSorted((a, b) => (up ? a - b : b - a)))
    }
    for (const sort of ['thing', 'before', 'after', 'difference', 'proposals', 'change'] as const) {
      const rows = [...(await page(run, { sort, most: 300 })).rows, ...(await page(run, { sort, from: 300, most: 300 })).rows]
      expect([sort, new Set(rows.map((row) => row.id)).size]).toEqual([sort, 500])
    }
  })

  it('is not there for anybody elsewhere, and not asked by those who only read', async () => {
    expect(await codes(places.foreign.impact.get({ jurisdiction: county, run }))).toEqual([['not-found', '']])
    expect(await codes(places.foreign.impact.get({ jurisdiction: elsewhere, run }))).toEqual([['not-found', '']])
    expect(await codes(places.reader.impact.ask({ jurisdiction: county, pack: v2 }))).toEqual([['role', '']])
    expect(await codes(places.admin.impact.ask({ jurisdiction: elsewhere, pack: v2 }))).toEqual([['absent', '']])
  })
})

describe('values tried', () => {
  it('are set beside the rules in force, refused beside their field, and change nothing', async () => {
    const ask = (values: Parameters<Places['maker']['revisions']['impact']>[0]['values']) =>
      places.maker.revisions.impact({ jurisdiction: county, pack: 'rules', from: '2025-01-01', values })
    const { id, values } = await ask([{ parameter: 'pass', is: '65' }])
    expect(values).toEqual([{ parameter: 'pass', title: '红线', is: '65分' }])
    expect(await page(id)).toMatchObject({ cut: { change: '250.01' }, before: { revisions: 0 }, after: { revisions: 1 } })
    expect(await codes(ask([{ parameter: 'done-weight', is: '60' }]))).toEqual([['sum', 'values']])
    expect(
      await codes(
        ask([
          { parameter: 'pass', is: '65' },
          { parameter: 'cut-part', is: '60%' },
        ]),
      ),
    ).toEqual([['mismatch', 'values[1].is']])
    expect(await places.maker.revisions.list({ jurisdiction: county })).toEqual([])
  })

  it('come out the same when a browser works them out from what it is given', async () => {
    const given = await places.maker.revisions.simulate({ jurisdiction: county, pack: 'rules' })
    expect(given.facts.given).toHaveLength(5)
    const record = readFacts(given.pack, given.facts)
    const own = { parameter: 'pass', from: given.rulesOn, is: '65', knownSince: given.rulesOn, document: '试' } as const
    const [was, will] = [given.revisions, [...given.revisions, own]].map((revisions) =>
      rulebook(given.pack, { on: given.rulesOn, revisions }),
    )
    if (isRefused(record) || !was || !will || isRefused(was) || isRefused(will)) throw new Error('refused')
    expect(impactOf(settle(was, record), settle(will, record)).cut.change).toBe('250.01')
    expect(await codes(places.admin.revisions.simulate({ jurisdiction: county, pack: 'rules' }))).toEqual([['not-found', '']])
  })
})
