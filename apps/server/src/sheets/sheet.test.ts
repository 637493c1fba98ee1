import { beforeAll, describe, expect, it } from 'vitest'
import { changxing, testCounty } from '../testing/county.ts'
import { facts } from '../testing/pack.ts'
import { refusalsOf } from '../testing/refusal.ts'

let county: Awaited<ReturnType<typeof testCounty>>
beforeAll(async () => {
  county = await testCounty()
})
const file = (text: string) => county.caller.sheets.file({ jurisdiction: changxing, pack: county.digest, file: text })
const counts = async () => (await county.caller.home.overview()).totals
type Thing = Record<string, unknown>
/** The facts file with its things changed one by one, and more added. */
const changed = (...changes: readonly Thing[]): string => {
  const merge = (thing: Thing, change: Thing): Thing => ({
    ...thing,
    ...change,
    facts: { ...(thing['facts'] as Thing), ...(change['facts'] as Thing) },
  })
  const given = facts.given.map((thing, i) => merge(thing, changes[i] ?? {}))
  return JSON.stringify({ ...facts, given: [...given, ...changes.slice(given.length)] })
}

describe('a fact sheet', () => {
  it('refuses all that is wrong at once, with its place, and stores nothing', async () => {
    const before = await counts()
    const wrong = changed({ facts: { paid: { value: '80', unit: '天' }, budgett: '5' } }, { links: { fund: 'f9' } }, { id: 'p1' })
    const refused = await refusalsOf(file(wrong))
    expect(refused.map((r) => r.path).sort()).toEqual([
      'given[0].facts.budgett',
      'given[0].facts.paid',
      'given[1].links.fund',
      'given[2].id',
    ])
    for (const r of refused) for (const words of [r.found, r.because, r.remedy]) expect(words.length).toBeGreaterThan(1)
    expect(await counts()).toEqual(before)
  })

  it('refuses what is no facts file in words, with the place where reading broke off', async () => {
    for (const [text, found] of [
      ['', '空'],
      ['{"on": "2024-12-31",\n "given" [', '第 2 行'],
      ['[1,2', '不完整|第 1 行'],
      ['"x"', '不是事实文件'],
      ['{"refused":[]}', '不是事实文件'],
      ['[['.repeat(5_000), '层'],
    ] as const) {
      const [first] = await refusalsOf(file(text))
      expect(first?.found).toMatch(new RegExp(found))
    }
    const [large] = await refusalsOf(file('x'.repeat(10 * 1024 * 1024)))
    expect(large).toMatchObject({ code: 'too-large' })
  })

  it('refuses a jurisdiction or a pack that is not there to be used', async () => {
    const elsewhere = await refusalsOf(
      county.caller.sheets.file({ jurisdiction: '330822', pack: county.digest, file: JSON.stringify(facts) }),
    )
    expect(elsewhere).toMatchObject([{ code: 'not-found' }])
    const both = county.database.caller(['330822', changxing])
    expect(
      await refusalsOf(both.sheets.file({ jurisdiction: '330822', pack: county.digest, file: JSON.stringify(facts) })),
    ).toMatchObject([{ code: 'mismatch', path: 'pack' }])
    expect(
      await refusalsOf(
        county.caller.sheets.file({ jurisdiction: changxing, pack: `sha256:${'0'.repeat(64)}`, file: JSON.stringify(facts) }),
      ),
    ).toMatchObject([{ code: 'not-found' }])
  })

  it('is kept as canonical text under its digest; the same file again changes nothing', async () => {
    const filed = await file(JSON.stringify(facts, null, 3))
    expect(filed).toMatchObject({
      already: false,
      sheet: { about: { is: 'fund', id: 'f1', title: '一号资金' }, on: '2024-12-31', things: 3, facts: 4, by: '测试' },
    })
    const again = await file(JSON.stringify(facts))
    expect(again).toEqual({ ...filed, already: true })
    const page = await county.caller.sheets.get({ id: filed.sheet.id })
    expect(JSON.parse(page.text)).toEqual(facts)
    expect(await county.caller.sheets.list({})).toHaveLength(1)
  })

  it('adds to what is on record and replaces nothing: who, when, on what ground, and what came later', async () => {
    const [first] = await county.caller.sheets.list({})
    const paid = { value: '900000', unit: '元', origin: 'published', by: '财政局', at: '2025-02-01', evidence: '决算表' }
    const later = await file(
      changed({ title: '一号专项资金', facts: { paid } }, {}, { facts: { done: { pending: '尚未验收' } } }),
    )
    const fund = await county.caller.subjects.get({ jurisdiction: changxing, is: 'fund', id: 'f1' })
    expect(fund.subject).toMatchObject({ title: '一号专项资金', kind: '资金', facts: 2, since: first?.filed })
    expect(fund.facts.filter((fact) => fact.fact === 'paid')).toMatchObject([
      {
        value: '900000',
        unit: '元',
        origin: 'published',
        by: '财政局',
        at: '2025-02-01',
        evidence: '决算表',
        sheet: later.sheet.id,
        replacedBy: null,
      },
      { value: '80', unit: '万元', origin: null, sheet: first?.id, replacedBy: later.sheet.id },
    ])
    expect(fund.belonging.map((project) => [project.id, project.title, project.links])).toEqual([
      ['p1', '一号项目', [{ link: 'fund', is: 'fund', id: 'f1', title: '一号专项资金' }]],
      ['p2', '二号项目', [{ link: 'fund', is: 'fund', id: 'f1', title: '一号专项资金' }]],
    ])
    const project = await county.caller.subjects.get({ jurisdiction: changxing, is: 'project', id: 'p2' })
    expect(project.facts).toMatchObject([
      { title: '已完成', value: null, unknown: { state: 'pending', why: '尚未验收' } },
      { value: '否', replacedBy: later.sheet.id },
    ])
  })

  it('takes an earlier state again when it is filed again: what stands is what was filed last', async () => {
    const again = await file(JSON.stringify(facts))
    expect(again.already).toBe(false)
    const fund = await county.caller.subjects.get({ jurisdiction: changxing, is: 'fund', id: 'f1' })
    expect(fund.facts.filter((fact) => fact.fact === 'paid').map((fact) => [fact.value, fact.replacedBy === null])).toEqual([
      ['80', true],
      ['900000', false],
      ['80', false],
    ])
  })

  it('keeps a classified thing nameless, and does not let a filing change that', async () => {
    await file(
      changed(
        {},
        {},
        {},
        { is: 'project', id: 's1', classified: true, links: { fund: 'f1' }, facts: { cost: { value: '3', unit: '万元' } } },
      ),
    )
    const { subject } = await county.caller.subjects.get({ jurisdiction: changxing, is: 'project', id: 's1' })
    expect(subject).toMatchObject({ title: null, classified: true })
    const named = await refusalsOf(file(changed({}, {}, {}, { is: 'project', id: 's1', title: '某项目', facts: {} })))
    expect(named).toMatchObject([{ code: 'mismatch', path: 'given[3].classified' }])
    expect(JSON.stringify(named)).not.toContain('某项目')
  })

  it('may be as large as is taken: more things than a statement may carry values', async () => {
    const many = Array.from({ length: 66_000 }, (_, i) => ({ is: 'project', id: `m${i}`, facts: {} }))
    const large = JSON.stringify({ ...facts, given: [...facts.given, ...many] })
    const { sheet } = await file(large)
    expect(sheet).toMatchObject({ things: 66_003, facts: 4 })
  })
})
