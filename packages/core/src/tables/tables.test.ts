import { describe, expect, it } from 'vitest'
import type { Pack } from '../contract/pack.ts'
import { isRefused } from '../contract/refusal.ts'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { readTables, sameValue, writeTables, type Table, type ThingStanding } from './index.ts'
import { readFacts } from '../engine/record.ts'

const words = defineWords({
  sources: { rules: { title: '办法' } },
  roles: { reviewer: '评审' },
  subjects: {
    unit: { title: '单位', facts: { budget: { title: '预算数', unit: 'yuan', from: 'filed' } } },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        cost: { title: '合同金额', unit: 'yuan', from: 'filed', least: '0' },
        rate: { title: '满意度', unit: 'ratio', from: 'survey', most: '100%' },
        users: { title: '用户数', unit: '人次', from: 'usage-log', every: 'month' },
        kind: { title: '类别', unit: 'choice', from: 'filed', options: { new: '新建', keep: '运维' } },
        done: { title: '已验收', unit: 'yes-no', from: 'filed' },
        begun: { title: '开工日', unit: 'day', from: 'filed' },
        ended: { title: '完工日', unit: 'day', from: 'filed', notBefore: 'begun' },
        words: { title: '说明文字', unit: 'text', from: 'filed' },
        name: { title: '名称', unit: 'text', from: 'filed' },
        again: { title: '整改后总分', unit: 'points', from: 'scheme' },
        spent: { title: '支出占比', unit: 'ratio', from: 'measure' },
      },
    },
  },
  parameters: {},
})
const pack: Pack = definePack(words, {
  id: 'p',
  version: '1.0.0',
  jurisdiction: '100000',
  vocabulary: 1,
  title: '规则',
  rounding: { places: 2, mode: 'half-up' },
  workings: { project: { spent: { ratio: 'cost', over: 'unit.budget' } } },
  schemes: [
    defineScheme(words, {
      id: 's',
      subject: 'project',
      title: '评价',
      tracks: [{ title: '整改后', by: 'reviewer', total: 'again' }],
      groups: [],
      lines: [],
    }),
  ],
  verdicts: [],
  cases: [],
})

const table = (name: string | null, ...rows: readonly (readonly string[])[]): Table => ({
  name,
  rows: rows.map((row) => row.map((text) => ({ text }))),
})
const unit = { is: 'unit', id: 'u1', title: '大数据局' }
const read = (...tables: readonly Table[]) => readTables(pack, tables, [unit])
const given = (...tables: readonly Table[]) => {
  const answer = read(...tables)
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
  return answer.given
}
const refused = (...tables: readonly Table[]) => {
  const answer = read(...tables)
  if (!isRefused(answer)) throw new Error('not refused')
  return answer.refused
}

describe('a table is read', () => {
  it('whatever the order of its columns, in the unit of the header', () => {
    const rows = given(
      table(
        '项目',
        [],
        ['合同金额 (万元)', '所属单位', '编号', '满意度（%）', '类别', '已验收', '开工日'],
        ['1,234.5', '大数据局', 'p1', '86.95%', '新建', '是', '2026/9/5'],
      ),
    )
    expect(rows).toEqual([
      {
        is: 'project',
        id: 'p1',
        links: { unit: 'u1' },
        facts: { cost: { value: '1234.5', unit: '万元' }, rate: '86.95%', kind: 'new', done: 'yes', begun: '2026-09-05' },
      },
    ])
  })
  it('a blank cell says nothing, a reason stands for a value that is not there', () => {
    const [row] = given(
      table(
        '项目',
        ['编号', '名称', '合同金额（元）', '满意度（百分比）', '用户数（人次）', '已验收', '开工日', '说明文字', '名称〔name〕'],
        ['p1', '一号', '免考：涉外；已知值：3', '未到时：尚未调查', '1、缺、3', '', '缺', '文字：未到时', '二'],
      ),
    )
    expect(row).toEqual({
      is: 'project',
      id: 'p1',
      title: '一号',
      links: {},
      facts: {
        cost: { value: { excused: '涉外', value: '3' }, unit: '元' },
        rate: { pending: '尚未调查' },
        users: ['1', null, '3'],
        words: '未到时',
        name: '二',
      },
    })
  })
  it('with what stands behind a row, and behind one fact', () => {
    const [row] = given(
      table(
        '项目',
        ['编号', '已验收', '类别', '类别【佐证材料】', '佐证材料', '提供者', '提供日期', '来源'],
        ['p1', '是', '新建', '立项批复', '验收表', '大数据局', '2026年1月2日', '公布'],
      ),
    )
    const behind = { origin: 'published', by: '大数据局', at: '2026-01-02' }
    expect(row?.facts).toEqual({
      done: { value: 'yes', ...behind, evidence: '验收表' },
      kind: { value: 'new', ...behind, evidence: '立项批复' },
    })
  })
  it('for one track, where the header says so', () => {
    const head = ['编号', '合同金额（万元）', '合同金额(元)【整改后】', '合同金额【整改后】【佐证材料】']
    const [row] = given(table('项目', head, ['p1', '1', '20000', '复核单']))
    expect(row).toMatchObject({
      facts: { cost: { value: '1', unit: '万元' } },
      anew: { again: { cost: { value: '20000', unit: '元', evidence: '复核单' } } },
    })
    const [project] = writeTables(pack, [{ is: 'project', id: 'p1', facts: {}, anew: { again: { done: 'yes' } } }]).slice(1)
    expect(project?.rows[0]?.map(({ text }) => text)).toContain('已验收【整改后】')
    expect(given(project ?? table('项目'))[0]?.anew).toEqual({ again: { done: 'yes' } })
    expect(refused(table('项目', ['编号', '已验收【没有的】'], ['p1', '是']))[0]?.code).toBe('unknown-name')
  })
  it('a thing may belong to one in the same file; notes and blank worksheets are passed over', () => {
    const rows = given(
      table('说明', ['随便写']),
      table('项目', ['编号', '所属单位'], ['p1', '新单位'], [' ']),
      table('单位', ['编号', '名称'], ['u2', '新单位']),
    )
    expect(rows.map(({ id, links }) => [id, links])).toEqual([
      ['p1', { unit: 'u2' }],
      ['u2', {}],
    ])
  })
})

describe('what is wrong is told with row and column, why, and what to do', () => {
  const head = ['编号', '合同金额（万元）', '满意度（百分比）', '类别', '已验收', '开工日', '所属单位', '用户数（人次）']
  const row = (column: number, text: string) => head.map((_, i) => (i === 0 ? 'p1' : i === column ? text : ''))
  it.each<[string, number, string, RegExp]>([
    ['no number', 1, '很多', /是数/],
    ['a unit in the cell', 1, '12万元', /单位写在表头/],
    ['a per cent where none is', 1, '12%', /不是百分比/],
    ['a share without its sign', 2, '0.8695', /分不清/],
    ['an unknown answer', 3, '改造', /新建、运维/],
    ['neither yes nor no', 4, '对', /只答是或否/],
    ['no day', 5, '2026-02-30', /是日期/],
    ['not due without a reason', 5, '未到时', /为什么/],
    ['excused without a reason', 1, '免考：', /为什么/],
    ['a word of no meaning', 1, '不适用', /免考：理由/],
    ['nothing that is called so', 6, '财政局', /没有这样编号或名称的单位/],
    ['a gap in a series', 7, '1、、2', /缺/],
  ])('%s', (_, column, text, words) => {
    const [only, ...more] = refused(table('项目', head, row(column, text)))
    expect(more).toEqual([])
    expect(only?.path).toBe(`「项目」表第2行 ${'ABCDEFGH'[column]}列“${head[column]}”`)
    expect(only?.found).toContain(text.slice(0, 2))
    expect(`${only?.because} ${only?.remedy}`).toMatch(words)
  })
  it.each<[string, Table, string, RegExp]>([
    [
      'an unknown column',
      table('项目', ['编号', '合同金客（万元）'], ['p1', '1']),
      '「项目」表第1行 B列“合同金客（万元）”',
      /合同金额（万元）/,
    ],
    ['money without a unit', table('项目', ['编号', '合同金额'], ['p1', '1']), '「项目」表第1行 B列“合同金额”', /差一万倍/],
    ['another unit', table('项目', ['编号', '用户数（户）'], ['p1', '1']), '「项目」表第1行 B列“用户数（户）”', /用户数（人次）/],
    ['what rules work out', table('项目', ['编号', '支出占比'], ['p1', '1%']), '「项目」表第1行 B列“支出占比”', /算出/],
    [
      'a column twice',
      table('项目', ['编号', '合同金额（元）', '合同金额（万元）'], ['p1', '1', '1']),
      '「项目」表第1行 C列“合同金额（万元）”',
      /同一件事/,
    ],
    ['no header', table('项目', ['编号', '', '类别'], ['p1', 'x', '']), '「项目」表第1行 B列', /表头/],
    ['more than there are headers', table('项目', ['编号'], ['p1', 'x']), '「项目」表第2行 B列', /表头/],
    ['no column of ids', table('项目', ['类别'], ['新建']), '「项目」表第1行', /编号/],
    ['no id', table('项目', ['编号', '类别'], ['', '新建']), '「项目」表第2行 A列“编号”', /认不出/],
    ['an id twice', table('项目', ['编号'], ['p1'], ['p1']), '「项目」表第3行 A列“编号”', /重/],
    ['an id of another kind', table('项目', ['编号'], ['u1']), '「项目」表第2行 A列“编号”', /重/],
    ['an unknown worksheet', table('工程', ['编号'], ['p1']), '「工程」表', /单位、项目/],
    ['a file of no known kind', table(null, ['编号'], ['p1']), '', /单位、项目/],
    ['nothing at all', table('项目', ['编号']), '', /第二行/],
  ])('%s', (_, one, path, words) => {
    const [only, ...more] = refused(one)
    expect(more).toEqual([])
    expect(only?.path).toBe(path)
    expect(`${only?.found} ${only?.because} ${only?.remedy}`).toMatch(words)
  })
  it.each(['formula', 'error', 'imprecise'] as const)('a cell that is a %s', (is) => {
    const cells = [{ text: 'p1' }, { text: '12', is }]
    const [only] = refused({ name: '项目', rows: [[{ text: '编号' }, { text: '合同金额（元）' }], cells] })
    expect(only?.path).toBe('「项目」表第2行 B列“合同金额（元）”')
    const [id] = refused({ name: '项目', rows: [[{ text: '编号' }], [{ text: '12', is }]] })
    expect(id?.path).toBe('「项目」表第2行 A列“编号”')
  })
  it('a formula that shows nothing is there all the same', () => {
    const [only] = refused({
      name: '项目',
      rows: [
        [{ text: '编号' }, { text: '已验收' }],
        [{ text: 'p1' }, { text: '', is: 'formula' }],
      ],
    })
    expect(only?.found).toContain('公式')
  })
  it('a name that several bear is asked for by id', () => {
    const answer = readTables(pack, [table('项目', ['编号', '所属单位'], ['p1', '大数据局'])], [unit, { ...unit, id: 'u2' }])
    expect(isRefused(answer) && answer.refused[0]?.remedy).toContain('u1、u2')
  })
  it('all at once', () => {
    expect(
      refused(table('项目', head, row(1, 'x'), row(2, 'y')), table('工程', ['编号'], ['p1'])).map((r) => r.path),
    ).toHaveLength(4)
  })
})

describe('what readers of the facts find wrong has its place in the table', () => {
  it('days in the wrong order, a value out of bounds', () => {
    const answer = read(
      table('项目', ['编号', '开工日', '完工日', '满意度（百分比）'], ['p1', '2026-02-01', '2026-01-01', '120%']),
    )
    if (isRefused(answer)) throw new Error('refused')
    const facts = readFacts(pack, { on: '2026-12-31', given: answer.given })
    const places = isRefused(facts) ? facts.refused.map((fault) => answer.place(fault.path)) : []
    expect(new Set(places)).toEqual(new Set(['「项目」表第2行 C列“完工日”', '「项目」表第2行 D列“满意度（百分比）”']))
    expect(answer.place('given[7].id')).toBeUndefined()
  })
})

describe('a table is written', () => {
  it('so that it is read back as the same values, in the unit of the header', () => {
    const things: readonly ThingStanding[] = [
      { is: 'unit', id: 'u1', title: '大数据局', facts: { budget: { value: '1234567.89', unit: '元' } } },
      { is: 'unit', id: 'u2', title: '同名', facts: { budget: '1' } },
      { is: 'unit', id: 'u3', title: '同名', facts: { budget: { value: { excused: '保密', value: '3' }, unit: '亿元' } } },
      { is: 'project', id: 'p1', title: '一号', links: { unit: 'u1' }, facts: { words: '=1+1', users: [], done: 'no' } },
      { is: 'project', id: 'p2', links: { unit: 'u2' }, classified: true, facts: { cost: '5' } },
      { is: 'project', id: 'p3', title: '三号', facts: { words: '文字：缺', name: '未到时', begun: { pending: '未开工' } } },
    ]
    const tables = writeTables(pack, things)
    expect(tables[0]?.rows[1]?.map((cell) => cell.text).slice(0, 3)).toEqual(['u1', '大数据局', '123.456789'])
    expect(tables[1]?.rows[2]?.[2]?.text).toBe('u2')
    const answer = readTables(pack, tables, [])
    if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
    expect(answer.given).toMatchObject([
      { facts: { budget: { value: '123.456789', unit: '万元' } } },
      { facts: { budget: { value: '0.0001', unit: '万元' } } },
      { facts: { budget: { value: { excused: '保密', value: '30000' }, unit: '万元' } } },
      { facts: { words: '=1+1', users: [], done: 'no' }, links: { unit: 'u1' } },
      { classified: true, facts: { cost: { value: '0.0005', unit: '万元' } } },
      { facts: { words: '文字：缺', name: '未到时', begun: { pending: '未开工' } } },
    ])
  })
})

describe('two values', () => {
  const same = (a: readonly [string, string?], b: readonly [string, string?]) =>
    sameValue(words.subjects.project.facts.cost, [a[0], a[1]], [b[0], b[1]])
  it('are the same in whatever unit and with however many zeros', () => {
    expect(same(['1.50', '万元'], ['15000'])).toBe(true)
    expect(same(['1.50', '万元'], ['1.5', '元'])).toBe(false)
    const facts = words.subjects.project.facts
    expect(sameValue(facts.users, [['1.0', null], undefined], [['1', null], undefined])).toBe(true)
    expect(sameValue(facts.words, ['1.0', undefined], ['1', undefined])).toBe(false)
    expect(sameValue(facts.rate, [{ excused: '无', value: '50%' }, undefined], [{ excused: '无' }, undefined])).toBe(false)
  })
})
