import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { county, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { project } from '../testing/versions.ts'

let places: Places
let [v1, v2, v3] = ['', '', '']
let sheet = ''
let running = ''
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  const filer = places.as(county, 'unit-filer')
  sheet = (await filer.sheets.file({ jurisdiction: county, pack: v1, file: project('p1', '80%', '50%', '1000', '2024-06-30') }))
    .sheet.id
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())
const on = (day: string): void => void vi.setSystemTime(new Date(`${day}T04:00:00Z`))
const ground = { jurisdiction: county, document: '浙财〔2024〕3号', reason: '年度调整' }
type Values = Parameters<Places['maker']['revisions']['propose']>[0]['values']
const own = async (from: string, values: Values): Promise<string> => {
  const set = await places.maker.revisions.propose({
    jurisdiction: county,
    pack: 'rules',
    from,
    document: '长财〔2024〕2号',
    reason: '本地',
    values,
  })
  await places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id })
  return set.id
}
const rulebook = async (day: string) => {
  const page = await places.reader.revisions.rulebook({ jurisdiction: county, pack: 'rules', on: day })
  return Object.fromEntries(
    page.parameters.map(({ id, present }) => [id, present && `${JSON.stringify(present.is).replaceAll('"', '')} ${present.by}`]),
  )
}
const make = (pack: string, day = '2024-06-30') =>
  places.as(county, 'reviewer').evaluations.make({ jurisdiction: county, pack, sheet, on: day })
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])
let [passed, spared, weighed, later] = ['', '', '', '']

describe('an upgrade', () => {
  it('sets old, new and the county’s own values against each other before anything is done', async () => {
    on('2024-01-02')
    await places.admin.enablements.enable({ ...ground, pack: v1, from: '2024-01-01' })
    passed = await own('2024-02-01', [{ parameter: 'pass', is: '70' }])
    spared = await own('2024-02-01', [{ parameter: 'spare', is: '3' }])
    weighed = await own('2024-02-01', [
      { parameter: 'done-weight', is: '40' },
      { parameter: 'used-weight', is: '60' },
    ])
    later = await own('2025-01-01', [{ parameter: 'pass', is: '72' }])
    running = (await make(v1)).id
    v2 = await places.install({ version: '1.1.0', pass: '65', added: true, dropped: true })
    v3 = await places.install({ version: '1.2.0', pass: '65', added: true, dropped: true, locked: true })
    const compared = await places.reader.enablements.comparison({ jurisdiction: county, pack: v2, from: '2024-09-01' })
    expect(compared.act).toBe('upgrade')
    expect(compared.parameters).toEqual([
      { id: 'pass', title: '红线', change: 'changed' },
      { id: 'spare', title: '备用', change: 'removed' },
      { id: 'fresh', title: '新设', change: 'added' },
    ])
    expect(compared.survives.map((one) => [one.revision.set, one.title, one.county])).toEqual([
      [weighed, '完成权重', '40分'],
      [weighed, '使用权重', '60分'],
    ])
    expect(
      compared.conflicts.map((one) => [one.revision.set, one.because, one.county, one.before, one.after, one.choices]),
    ).toEqual([
      [passed, 'changed-beneath', '70分', '60分', '65分', ['keep', 'take-new']],
      [spared, 'removed', '3分', '1分', null, ['drop']],
      [later, 'changed-beneath', '72分', '60分', '65分', ['keep', 'take-new']],
    ])
    expect(compared.clauses.some((clause) => clause.title === '新设' && clause.before === null)).toBe(true)
    expect(compared.clauses.some((clause) => clause.title === '备用' && clause.after === null)).toBe(true)
  })

  it('changes no running result when a newer version is merely installed', async () => {
    on('2024-07-01')
    const reviewer = places.as(county, 'reviewer')
    expect(await reviewer.evaluations.verify({ id: running })).toMatchObject({ same: true })
    expect((await make(v1)).total).toBe('62.00')
    expect(await rulebook('2024-07-01')).toMatchObject({ pass: '70 county', spare: '3 county' })
    expect(await codes(make(v2))).toEqual([['gate', 'pack']])
  })

  it('is refused until every conflict is decided by what may be chosen', async () => {
    on('2024-08-01')
    const wanted = { ...ground, pack: v2, from: '2024-09-01' }
    expect(await codes(places.admin.enablements.upgrade(wanted))).toEqual([
      ['absent', `decisions.${passed}.pass`],
      ['absent', `decisions.${spared}.spare`],
      ['absent', `decisions.${later}.pass`],
    ])
    const decisions = [
      { set: passed, parameter: 'pass', choice: 'keep' as const },
      { set: spared, parameter: 'spare', choice: 'keep' as const },
      { set: weighed, parameter: 'done-weight', choice: 'keep' as const },
    ]
    expect(await codes(places.admin.enablements.upgrade({ ...wanted, decisions }))).toEqual([
      ['mismatch', 'decisions[1].choice'],
      ['not-found', 'decisions[2]'],
      ['absent', `decisions.${later}.pass`],
    ])
    expect(await rulebook('2024-09-01')).toMatchObject({ spare: '3 county' })
  })

  it('lets what survives and what is kept stand, brings what is new, and lists what is let go; nothing is made anew', async () => {
    on('2024-08-01')
    const before = await places.reader.revisions.list({ jurisdiction: county })
    const act = await places.admin.enablements.upgrade({
      ...ground,
      pack: v2,
      from: '2024-09-01',
      decisions: [
        { set: passed, parameter: 'pass', choice: 'keep' },
        { set: spared, parameter: 'spare', choice: 'drop' },
        { set: later, parameter: 'pass', choice: 'take-new' },
      ],
    })
    expect(act.decided).toHaveLength(3)
    expect(await places.reader.revisions.list({ jurisdiction: county })).toEqual(before)
    const same = { 'done-weight': '40 county', 'used-weight': '60 county', pass: '70 county' }
    expect(await rulebook('2024-08-31')).toEqual({ ...same, 'cut-part': '10% pack', full: '100% pack', spare: '3 county' })
    expect(await rulebook('2024-09-01')).toEqual({ ...same, 'cut-part': '10% pack', full: '100% pack', fresh: '2 pack' })
    expect((await rulebook('2025-01-01'))['pass'], 'the later value was let go before its day').toBe('70 county')
    expect(
      (
        await places.reader.revisions.rulebook({
          jurisdiction: county,
          pack: 'rules',
          on: '2025-01-01',
          knownSince: '2024-07-31',
        })
      ).parameters.find((one) => one.id === 'pass')?.present,
    ).toMatchObject({ is: '72' })
  })

  it('leaves what was begun on the version under which it was begun', async () => {
    on('2024-10-01')
    const reviewer = places.as(county, 'reviewer')
    expect(await reviewer.evaluations.verify({ id: running })).toMatchObject({ same: true })
    const pinned = await make(v1, '2024-10-01')
    expect(pinned).toMatchObject({ total: '62.00', pack: { version: '1.0.0' } })
    expect((await make(v2, '2024-10-01')).pack.version).toBe('1.1.0')
    expect(await reviewer.evaluations.verify({ id: pinned.id })).toMatchObject({ same: true })
  })

  it('to a version that locks a parameter leaves no choice but the pack’s value; rolled back, the county’s own stands again', async () => {
    on('2024-11-01')
    const compared = await places.reader.enablements.comparison({ jurisdiction: county, pack: v3, from: '2024-12-01' })
    expect(compared.conflicts.map((one) => [one.because, one.choices])).toEqual([['locked', ['take-new']]])
    await places.admin.enablements.upgrade({
      ...ground,
      pack: v3,
      from: '2024-12-01',
      decisions: [{ set: passed, parameter: 'pass', choice: 'take-new' }],
    })
    expect((await rulebook('2024-12-01'))['pass']).toBe('65 pack')
    on('2024-12-10')
    const back = await places.reader.enablements.comparison({ jurisdiction: county, pack: v2, from: '2024-12-15' })
    expect([back.act, back.conflicts.length, back.survives.map((one) => one.title)]).toEqual([
      'roll-back',
      0,
      ['红线', '完成权重', '使用权重'],
    ])
    await places.admin.enablements.rollBack({ ...ground, pack: v2, from: '2024-12-15' })
    expect([(await rulebook('2024-12-14'))['pass'], (await rulebook('2024-12-15'))['pass']]).toEqual(['65 pack', '70 county'])
  })

  it('judges values proposed for later also by the version that comes', async () => {
    on('2025-02-01')
    await places.admin.enablements.upgrade({
      ...ground,
      pack: v3,
      from: '2025-06-01',
      decisions: [{ set: passed, parameter: 'pass', choice: 'take-new' }],
    })
    const refused = await refusalsOf(
      places.maker.revisions.propose({
        jurisdiction: county,
        pack: 'rules',
        from: '2025-03-01',
        document: '长财〔2025〕1号',
        reason: '本地',
        values: [{ parameter: 'pass', is: '71' }],
      }),
    )
    expect(refused).toMatchObject([{ code: 'mismatch', path: 'values[0].parameter' }])
    expect(refused[0]?.because).toContain('2025-06-01 起生效的 1.2.0 版')
  })
})
