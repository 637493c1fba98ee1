import { beforeAll, describe, expect, it } from 'vitest'
import { isRefused } from '@wenxiao/core'
import { writeTables } from '@wenxiao/core/tables'
import { writeCsv } from '../spreadsheets/csv.ts'
import { readSpreadsheet } from '../spreadsheets/read.ts'
import { writeWorkbook } from '../spreadsheets/write-xlsx.ts'
import { changxing, testCounty } from '../testing/county.ts'
import { facts, pack } from '../testing/pack.ts'
import { refusalsOf } from '../testing/refusal.ts'

let county: Awaited<ReturnType<typeof testCounty>>
beforeAll(async () => {
  county = await testCounty()
  await county.caller.sheets.file({ jurisdiction: changxing, pack: county.digest, file: JSON.stringify(facts) })
})
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const handedIn = (content: string | Buffer, is?: string) => ({
  jurisdiction: changxing,
  pack: county.digest,
  on: '2025-12-31',
  ...(is === undefined ? {} : { is }),
  content: base64(content),
})
const preview = (content: string | Buffer, is?: string) => county.caller.sheets.preview(handedIn(content, is))
const file = (content: string | Buffer, seen?: string) =>
  county.caller.sheets.import({ ...handedIn(content), ...(seen === undefined ? {} : { seen }) })
const exported = async (format: 'csv' | 'xlsx', is?: string) => {
  const { base64: content, name } = await county.caller.sheets.export({
    jurisdiction: changxing,
    pack: county.digest,
    format,
    ...(is === undefined ? {} : { is }),
  })
  return { name, bytes: Buffer.from(content, 'base64') }
}
const factsOf = async (is: string, id: string) => (await county.caller.subjects.get({ jurisdiction: changxing, is, id })).facts
const sheets = async () => (await county.caller.sheets.list({})).length

describe('the tables of a pack', () => {
  it('are there to be filled in: notes, a worksheet for each kind, answers to choose from', async () => {
    const { name, base64: content } = await county.caller.sheets.template({ pack: county.digest, format: 'xlsx' })
    expect(name).toBe('填报模板-资金评价规则-1.0.0.xlsx')
    const tables = readSpreadsheet(Buffer.from(content, 'base64'))
    if (isRefused(tables)) throw new Error('refused')
    expect(tables.map((table) => table.name)).toEqual(['说明', '资金', '项目', '选项'])
    expect(tables[2]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['编号', '名称', '所属资金', '已完成', '金额（万元）', '涉密', '来源', '提供者', '提供日期', '佐证材料'],
    ])
    expect(tables[0]?.rows.some((row) => row[1]?.text === '支付数（万元）' && row[2]?.text.includes('填报'))).toBe(true)
    const csv = await county.caller.sheets.template({ pack: county.digest, format: 'csv', is: 'fund' })
    expect(Buffer.from(csv.base64, 'base64').toString('utf8')).toMatch(/^\uFEFF编号,名称,支付数（万元）,预算数（万元）,/)
  })
  it('one kind at a time as CSV, and none that the pack does not know', async () => {
    for (const is of [undefined, 'ship'])
      expect(
        await refusalsOf(county.caller.sheets.template({ pack: county.digest, format: 'csv', ...(is ? { is } : {}) })),
      ).toMatchObject([{ code: 'unknown-name', path: 'is' }])
  })
  it('come with what is on record, and filed again change nothing', async () => {
    for (const { bytes } of [await exported('xlsx'), await exported('csv', 'project'), await exported('csv', 'fund')]) {
      const { counts, things, facts: changed } = await preview(bytes)
      expect([counts.added, counts.changed, things, changed]).toEqual([0, 0, [], { added: 0, replaced: 0 }])
      expect(await refusalsOf(file(bytes))).toMatchObject([{ code: 'absent', found: '没有新增，也没有改动' }])
    }
    expect(await sheets()).toBe(1)
  })
})

describe('a table that is filed', () => {
  const edited = async () => {
    const text = (await exported('csv', 'project')).bytes.toString('utf8')
    return `${text.replace('p2,二号项目,一号资金,否', 'p2,二号项目,一号资金,是')}p3,三号项目,f1,未到时：在建,12.5,,,大数据局,2025-3-1,合同\r\n`
  }
  it('is shown before: what it adds, replaces and leaves, and who filed what stands', async () => {
    const shown = await preview(await edited())
    expect(shown).toMatchObject({
      on: '2025-12-31',
      counts: { added: 1, changed: 1, same: 1 },
      facts: { added: 4, replaced: 1 },
      things: [
        {
          becomes: 'changed',
          id: 'p2',
          title: '二号项目',
          kind: '项目',
          place: '第3行',
          changes: [{ what: '已完成', before: { text: '否', by: '测试' }, after: '是' }],
        },
        { becomes: 'added', id: 'p3', place: '第4行', count: 4 },
      ],
    })
    expect(await sheets()).toBe(1)
  })
  it('adds and replaces only what it changes, with what stands behind it; what it repeats keeps who said it', async () => {
    const text = await edited()
    const { seen } = await preview(text)
    const { sheets: ids, counts } = await file(text, seen)
    expect([ids.length, counts]).toEqual([1, { added: 1, changed: 1, same: 1 }])
    const p3 = await factsOf('project', 'p3')
    expect(p3.find((fact) => fact.fact === 'cost')).toMatchObject({
      value: '12.5',
      unit: '万元',
      origin: 'filed',
      by: '大数据局',
      at: '2025-03-01',
      evidence: '合同',
      on: '2025-12-31',
      filedBy: '测试',
    })
    expect(p3.find((fact) => fact.fact === 'done')?.unknown).toEqual({ state: 'pending', why: '在建' })
    expect((await factsOf('project', 'p2')).map((fact) => [fact.value, fact.replacedBy])).toEqual([
      ['是', null],
      ['否', ids[0]],
    ])
    expect(await factsOf('project', 'p1')).toHaveLength(1)
    expect((await county.caller.subjects.get({ jurisdiction: changxing, is: 'project', id: 'p3' })).subject.links).toMatchObject([
      { is: 'fund', id: 'f1' },
    ])
    const acts = (await county.caller.audit.list({ jurisdiction: changxing })).filter((act) => act.act === 'sheet.filed')
    expect(acts[0]).toMatchObject({ to: { id: ids[0] }, more: { pack: county.digest } })
  })
  it('is refused when the record has changed since it was shown', async () => {
    const text = '编号,金额（元）\np1,100\n'
    const { seen } = await preview(text)
    await file('编号,金额（元）\np1,200\n')
    expect(await refusalsOf(file(text, seen))).toMatchObject([{ code: 'mismatch', path: 'seen' }])
    expect(await refusalsOf(file('编号,金额（元）\np1,300\n', seen))).toMatchObject([{ path: 'seen' }])
    expect((await file(text)).counts.changed).toBe(1)
  })
  it('is refused whole when one row is wrong, with every place, and nothing is stored', async () => {
    const before = await sheets()
    const wrong = await refusalsOf(file('编号,已完成,所属资金,金额（万元）\np1,是,f1,1\np8,对,f9,-\n'))
    expect(wrong.map(({ path }) => path)).toEqual(['第3行 B列“已完成”', '第3行 C列“所属资金”', '第3行 D列“金额（万元）”'])
    expect(await sheets()).toBe(before)
  })
  it('says of which kind it is by its columns, or is asked', async () => {
    expect((await preview('编号,支付数（万元）\nf1,90\n')).things).toMatchObject([{ kind: '资金' }])
    expect(await refusalsOf(preview('编号,名称\nf1,新名\n'))).toMatchObject([{ path: 'is', remedy: '选定是哪一类：资金、项目' }])
    expect((await preview('编号,名称\nf1,新名\n', 'fund')).things).toMatchObject([
      { changes: [{ what: '名称', before: { text: '一号资金' }, after: '新名' }] },
    ])
  })
  it('may come as GB18030, and as a workbook with several kinds that belong to each other', async () => {
    const gb = Buffer.from('b1e0bac52cd2d1cdeab3c90a70312cb7f10a', 'hex')
    expect((await preview(gb)).things).toMatchObject([
      { id: 'p1', changes: [{ what: '已完成', before: { text: '是' }, after: '否' }] },
    ])
    const tables = writeTables(pack, [
      { is: 'project', id: 'n1', title: '新项目', links: { fund: 'n2' }, facts: { cost: { value: '1', unit: '亿元' } } },
      { is: 'fund', id: 'n2', title: '新资金', facts: { paid: '5' } },
    ])
    const book = await writeWorkbook(tables.map(({ name, rows }) => ({ name: name ?? '', rows, widths: [] })))
    expect((await file(book)).counts).toEqual({ added: 2, changed: 0, same: 0 })
    expect((await county.caller.subjects.get({ jurisdiction: changxing, is: 'project', id: 'n1' })).subject.links).toMatchObject([
      { id: 'n2', title: '新资金' },
    ])
  })
  it('keeps secrets: a classified row has no name, and stays what it was', async () => {
    expect((await file('编号,涉密,金额（万元）\ns1,是,3\n')).counts.added).toBe(1)
    expect(await refusalsOf(file('编号,名称,金额（万元）\ns1,某系统,4\n'))).toMatchObject([{ path: '第2行 B列“名称”' }])
    for (const ask of [preview, file])
      expect(await refusalsOf(ask('编号,涉密,金额（万元）\np1,是,4\n'))).toMatchObject([
        { code: 'mismatch', path: '第2行 B列“涉密”', found: '“p1”已登记为非涉密，这里标为涉密' },
      ])
    expect((await preview('编号,金额（万元）\ns1,4\n')).things).toMatchObject([{ id: 's1', title: null }])
    expect((await exported('csv', 'project')).bytes.toString('utf8')).toContain('\r\ns1,,,,3,是,')
  })
  it('a facts file is shown and filed as it is', async () => {
    const text = JSON.stringify({ on: '2026-01-31', given: [{ is: 'project', id: 'j1', facts: { done: 'yes' } }] })
    const shown = await preview(text)
    expect(shown).toMatchObject({ on: '2026-01-31', counts: { added: 1 }, things: [{ place: null }] })
    const { sheets: ids } = await file(text, shown.seen)
    expect(JSON.parse((await county.caller.sheets.get({ id: ids[0] ?? '' })).text)).toEqual(JSON.parse(text))
    expect(await refusalsOf(preview('{"on"'))).toMatchObject([{ code: 'wrong-value' }])
  })
  it('a facts file that turns an open thing into a classified one is refused', async () => {
    const text = JSON.stringify({ on: '2026-01-31', given: [{ is: 'project', id: 'p1', classified: true, facts: {} }] })
    for (const ask of [preview, file])
      expect(await refusalsOf(ask(text))).toMatchObject([{ code: 'mismatch', path: 'given[0].classified' }])
  })
  it('is not there for a jurisdiction or a pack of others', async () => {
    const other = { ...handedIn('编号\np1\n'), jurisdiction: '330822' }
    expect(await refusalsOf(county.caller.sheets.preview(other))).toMatchObject([{ code: 'not-found' }])
    expect(await refusalsOf(county.caller.sheets.import(other))).toMatchObject([{ code: 'not-found' }])
    expect(
      await refusalsOf(county.caller.sheets.export({ jurisdiction: '330822', pack: county.digest, format: 'xlsx' })),
    ).toMatchObject([{ code: 'not-found' }])
    const both = county.database.caller(['330822', changxing])
    expect(await refusalsOf(both.sheets.preview(other))).toMatchObject([{ code: 'mismatch', path: 'pack' }])
    const reader = county.database.caller([changxing], ['auditor'])
    expect(await refusalsOf(reader.sheets.import(handedIn('编号\np1\n')))).toMatchObject([{ code: 'role' }])
  })
})

describe('one fact corrected', () => {
  const correct = (more: object) =>
    county.caller.sheets.correct({
      jurisdiction: changxing,
      is: 'fund',
      id: 'f1',
      fact: 'paid',
      on: '2024-12-31',
      state: 'known',
      value: '85',
      unit: '万元',
      evidence: '决算批复',
      reason: '原数漏记一笔',
      ...more,
    })
  it('stands with its reason and evidence; what stood is still there', async () => {
    const { sheet } = await correct({})
    expect(sheet).toMatchObject({ about: { is: 'fund', id: 'f1' }, on: '2024-12-31' })
    expect((await factsOf('fund', 'f1')).filter((fact) => fact.fact === 'paid')).toMatchObject([
      { value: '85', unit: '万元', evidence: '决算批复', reason: '原数漏记一笔', replacedBy: null, origin: 'filed' },
      { value: '80', reason: null, replacedBy: sheet.id },
    ])
    const [act] = await county.caller.audit.list({ jurisdiction: changxing })
    expect(act).toMatchObject({ act: 'fact.corrected', ground: '原数漏记一笔', to: { id: sheet.id } })
  })
  it('may say that there is no result yet', async () => {
    await correct({ is: 'project', id: 'p1', fact: 'done', unit: undefined, value: '', state: 'pending', why: '重新验收' })
    expect((await factsOf('project', 'p1')).find((fact) => fact.fact === 'done')?.unknown).toEqual({
      state: 'pending',
      why: '重新验收',
    })
  })
  it.each([
    ['value', { value: '很多' }],
    ['value', { value: '' }],
    ['value', { value: '85', evidence: '决算批复' }],
    ['why', { state: 'excused', value: '' }],
    ['reason', { reason: ' ', value: '86' }],
  ])('is refused at its field: %s', async (path, more) => {
    const before = await sheets()
    expect((await refusalsOf(correct(more))).map((one) => one.path)).toEqual([path])
    expect(await sheets()).toBe(before)
  })
  it('is not there for what is not there', async () => {
    for (const more of [{ fact: 'other' }, { id: 'f9' }, { jurisdiction: '330822' }])
      expect(await refusalsOf(correct(more))).toMatchObject([{ code: 'not-found' }])
    expect(await refusalsOf(correct({ fact: 'total', value: '90' }))).toMatchObject([{ path: 'value' }])
  })
})

describe('a table of thousands of rows', () => {
  it('is worked through beside the server, which goes on answering, and filed in several sheets', async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) =>
      [`r${i}`, `第${i}号项目`, 'f1', '是', `${i}.5`, '验收报告'].map((text) => ({ text })),
    )
    const head = ['编号', '名称', '所属资金', '已完成', '金额（万元）', '佐证材料'].map((text) => ({ text }))
    const bytes = writeCsv([head, ...rows])
    let ticks = 0
    const clock = setInterval(() => ticks++, 10)
    const shown = await preview(bytes)
    clearInterval(clock)
    expect(ticks, 'the server does other things meanwhile').toBeGreaterThan(10)
    const { counts, sheets: ids } = await file(bytes, shown.seen)
    expect(shown.things).toHaveLength(200)
    expect(counts).toEqual({ added: 5_000, changed: 0, same: 0 })
    expect(ids.length).toBeGreaterThan(1)
    expect((await preview((await exported('xlsx')).bytes)).counts).toMatchObject({ added: 0, changed: 0 })
  }, 120_000)
})
