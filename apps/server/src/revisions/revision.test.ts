import { randomUUID } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { maintenance, record } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { county, elsewhere, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { project } from '../testing/versions.ts'

let places: Places
let v1 = ''
let sheet = ''
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  const filer = places.as(county, 'unit-filer')
  sheet = (await filer.sheets.file({ jurisdiction: county, pack: v1, file: project('p1', '80%', '60%', '1000', '2023-06-30') }))
    .sheet.id
})
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())
const on = (day: string): void => void vi.setSystemTime(new Date(`${day}T04:00:00Z`))
const ground = { jurisdiction: county, pack: 'rules', document: '长财〔2023〕8号', reason: '今年重在使用' }
type Values = Parameters<Places['maker']['revisions']['propose']>[0]['values']
const weights = (done: string, used: string): Values => [
  { parameter: 'done-weight', is: done },
  { parameter: 'used-weight', is: used },
]
const one = (parameter: string, is: string | null): Values => [{ parameter, is }]
const proposed = (values: Values, from: string) => places.maker.revisions.propose({ ...ground, from, values })
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((refusal) => [refusal.code, refusal.path])
const score = async (day: string, knownSince?: string) => {
  const made = await places
    .as(county, 'reviewer')
    .evaluations.make({ jurisdiction: county, pack: v1, sheet, on: day, ...(knownSince ? { knownSince } : {}) })
  return made
}

describe('an evaluation', () => {
  it('is refused by rules that are not in force', async () => {
    on('2023-01-05')
    expect(await codes(score('2023-06-30'))).toEqual([['gate', 'pack']])
    await places.admin.enablements.enable({ jurisdiction: county, pack: v1, from: '2023-01-01', document: '浙财〔2023〕1号' })
    expect(await codes(score('2022-12-31'))).toEqual([['gate', 'pack']])
    expect((await score('2023-06-30')).total).toBe('70.00')
  })
})

describe('a proposal', () => {
  it('is refused with everything against it, each beside its field, and stores nothing', async () => {
    on('2023-03-01')
    const values: Values = [
      ...weights('80', '20'),
      { parameter: 'full', is: '90%' },
      { parameter: 'cut-part', is: '0.1' },
      { parameter: 'nothing', is: '1' },
      { parameter: 'pass', is: { a: '1' } },
    ]
    const call = places.maker.revisions.propose({ ...ground, from: '2023-04-01', document: '', reason: ' ', values })
    const refused = await refusalsOf(call)
    expect(new Set(refused.map((refusal) => `${refusal.code} ${refusal.path}`))).toEqual(
      new Set([
        'absent document',
        'absent reason',
        'mismatch values[0].is',
        'mismatch values[1].is',
        'mismatch values[2].parameter',
        'wrong-value values[3].is',
        'unknown-name values[4].parameter',
        'mismatch values[5].is',
      ]),
    )
    for (const { found, because, remedy } of refused) for (const words of [found, because, remedy]) expect(words).not.toBe('')
    expect(await places.maker.revisions.list({ jurisdiction: county })).toEqual([])
  })

  it('that breaks a sum, changes nothing, or begins before the rules did is refused', async () => {
    on('2023-03-01')
    expect(await codes(proposed(one('done-weight', '60'), '2023-04-01'))).toEqual([['sum', 'values']])
    expect(await codes(proposed(one('done-weight', '50'), '2023-04-01'))).toEqual([['duplicate', 'values[0].is']])
    expect(await codes(proposed(one('pass', null), '2023-04-01'))).toEqual([['absent', 'values[0].is']])
    expect(await codes(proposed(one('pass', '70'), '2022-12-31'))).toEqual([['order', 'from']])
    expect(await codes(proposed([...one('pass', '70'), ...one('pass', '75')], '2023-04-01'))).toContainEqual([
      'duplicate',
      'values[1].parameter',
    ])
  })

  it('is the maker’s of the county itself, and nobody’s elsewhere', async () => {
    on('2023-03-01')
    const wanted = { ...ground, from: '2023-04-01', values: one('pass', '70') }
    expect(await codes(places.reader.revisions.propose(wanted))).toEqual([['role', '']])
    expect(await codes(places.admin.revisions.propose(wanted))).toEqual([['role', '']])
    expect(await codes(places.foreign.revisions.propose(wanted))).toEqual([['not-found', '']])
    expect(await codes(places.foreign.revisions.propose({ ...wanted, jurisdiction: elsewhere }))).toEqual([['absent', 'pack']])
  })

  it('waits until another person confirms it, and is in force from its day', async () => {
    on('2023-03-01')
    const set = await places.second.revisions.propose({ ...ground, from: '2023-04-01', values: weights('40', '60') })
    expect(set).toMatchObject({
      state: 'open',
      mayConfirm: { may: false, because: expect.stringContaining('不能自己确认') as string },
      mayWithdraw: { may: true },
      values: [
        { title: '完成权重', is: '40', before: '50', confirms: false, unit: '分' },
        { title: '使用权重', is: '60', before: '50' },
      ],
    })
    expect((await score('2023-06-30')).total).toBe('70.00')
    expect(await codes(places.second.revisions.confirm({ jurisdiction: county, id: set.id }))).toEqual([['gate', '']])
    expect(await codes(places.maker.revisions.confirm({ jurisdiction: county, id: set.id }))).toEqual([['role', '']])
    expect(await codes(places.foreign.revisions.confirm({ jurisdiction: elsewhere, id: set.id }))).toEqual([['not-found', '']])
    on('2023-09-15')
    const confirmed = await places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id })
    expect(confirmed).toMatchObject({ state: 'confirmed', proposed: { on: '2023-03-01' }, decided: { on: '2023-09-15' } })
    expect(await codes(places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id }))).toEqual([['duplicate', '']])
    expect(await codes(places.second.revisions.withdraw({ jurisdiction: county, id: set.id }))).toEqual([['duplicate', '']])
    const now = await score('2023-06-30')
    expect(now).toMatchObject({ total: '68.00', revised: ['done-weight', 'used-weight'], known: '2023-09-15' })
    expect((await score('2023-03-31')).total).toBe('70.00')
  })

  it('is repeated as it was known on 8 September 2023, byte for byte, after the later amendment', async () => {
    on('2024-02-01')
    const asKnown = await score('2023-06-30', '2023-09-08')
    expect(asKnown).toMatchObject({ total: '70.00', revised: [], known: '2023-09-08' })
    const before = await score('2023-06-30', '2023-01-05')
    const reader = places.as(county, 'reviewer')
    const pages = await Promise.all([asKnown, before].map(({ id }) => reader.evaluations.get({ id })))
    expect(pages[0]?.meta.result).toBe(pages[1]?.meta.result)
    const now = await score('2023-06-30')
    for (const { id } of [asKnown, now]) expect(await reader.evaluations.verify({ id })).toMatchObject({ same: true })
  })

  it('is taken back by whoever made it, before it is confirmed', async () => {
    on('2024-02-01')
    const set = await proposed(one('pass', '75'), '2024-03-01')
    expect(await codes(places.second.revisions.withdraw({ jurisdiction: county, id: set.id }))).toEqual([['gate', '']])
    expect(await places.maker.revisions.withdraw({ jurisdiction: county, id: set.id })).toMatchObject({ state: 'withdrawn' })
    expect(await codes(places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id }))).toEqual([['duplicate', '']])
  })

  it('is judged anew when it is confirmed', async () => {
    on('2024-02-02')
    const first = await proposed(weights('45', '55'), '2024-03-01')
    const second = await proposed(weights('45', '55'), '2024-03-01')
    await places.confirmer.revisions.confirm({ jurisdiction: county, id: first.id })
    expect(await codes(places.confirmer.revisions.confirm({ jurisdiction: county, id: second.id }))).toEqual([
      ['duplicate', 'values[0].is'],
      ['duplicate', 'values[1].is'],
    ])
    await places.maker.revisions.withdraw({ jurisdiction: county, id: second.id })
  })
})

describe('the database', () => {
  it('holds to two people, whatever the application says', async () => {
    on('2024-02-03')
    const set = await proposed(one('pass', '75'), '2024-03-01')
    const [row] = await within(places.database.store, [county], (trx) =>
      trx.selectFrom('revision_set').selectAll().where('id', '=', set.id).execute(),
    )
    const proposer = row?.proposer ?? ''
    const write = (person: string, proposer: string, decider: string) =>
      within(
        places.database.store,
        { person, visible: [county], results: [county], writable: [county], managed: [], recording: [] },
        (trx) =>
          trx
            .insertInto('revision_decision')
            .values({
              jurisdiction: county,
              revision_set: set.id,
              decision: 'confirmed',
              proposer,
              decider,
              decided_on: '2024-02-03',
              decided_by: '测试',
            })
            .execute(),
      )
    const other = randomUUID()
    await expect(write(proposer, proposer, proposer)).rejects.toThrow(/two_people/)
    await expect(write(proposer, other, proposer)).rejects.toThrow(/foreign key/)
    await expect(write(proposer, proposer, other)).rejects.toThrow(/row-level security/)
    await places.maker.revisions.withdraw({ jurisdiction: county, id: set.id })
    await expect(write(other, proposer, other)).rejects.toThrow(/duplicate key/)
  })

  it('keeps a proposal as it was read: nobody adds a value to another’s, and nobody to a decided one', async () => {
    on('2024-02-05')
    const set = await proposed(one('pass', '76'), '2024-03-01')
    const [row] = await within(places.database.store, [county], (trx) =>
      trx.selectFrom('revision_set').select('proposer').where('id', '=', set.id).execute(),
    )
    const add = (person: string, parameter: string) =>
      within(
        places.database.store,
        { person, visible: [county], results: [county], writable: [county], managed: [], recording: [] },
        (trx) =>
          trx
            .insertInto('revision')
            .values({ jurisdiction: county, revision_set: set.id, parameter, value: '{"is":"1"}', position: 9 })
            .execute(),
      )
    await expect(add(randomUUID(), 'cut-part')).rejects.toThrow(/row-level security/)
    await places.maker.revisions.withdraw({ jurisdiction: county, id: set.id })
    await expect(add(row?.proposer ?? '', 'cut-part')).rejects.toThrow(/row-level security/)
    expect((await places.reader.revisions.get({ jurisdiction: county, id: set.id })).values).toHaveLength(1)
  })
})

describe('what was seen', () => {
  it('is what is confirmed: a value that changed beneath it since is looked at first', async () => {
    on('2024-02-06')
    const [first, second] = [await proposed(one('pass', '77'), '2024-05-01'), await proposed(one('pass', '78'), '2024-06-01')]
    expect(second.values).toMatchObject([{ before: '60', is: '78' }])
    await places.confirmer.revisions.confirm({ jurisdiction: county, id: first.id, seen: first.seen })
    const confirming = { jurisdiction: county, id: second.id }
    expect(await codes(places.confirmer.revisions.confirm({ ...confirming, seen: second.seen }))).toEqual([['gate', '']])
    const now = await places.confirmer.revisions.get(confirming)
    expect(now.values).toMatchObject([{ before: '77', is: '78' }])
    expect((await places.confirmer.revisions.confirm({ ...confirming, seen: now.seen })).state).toBe('confirmed')
    const back = await proposed(one('pass', null), '2024-05-01')
    await places.maker.revisions.withdraw({ jurisdiction: county, id: back.id })
  })
})

describe('the trail', () => {
  it('tells a revision by the titles of its parameters, to whoever may read it, and keeps their ids in the record', async () => {
    on('2024-02-04')
    const set = await proposed(one('pass', '75'), '2024-03-01')
    await places.maker.revisions.withdraw({ jurisdiction: county, id: set.id })
    for (const reader of [places.as(county, 'auditor'), places.as(county, 'administrator')]) {
      const [withdrawn, made] = await reader.audit.list({ jurisdiction: county, most: 2 })
      expect([withdrawn?.act, made?.act]).toEqual(['revision.withdrawn', 'revision.proposed'])
      for (const one of [withdrawn, made]) {
        expect(one?.values).toEqual([{ parameter: 'pass', title: '红线', unit: '分', by: null, is: '75' }])
        expect(one?.more).toEqual({ from: '2024-03-01', pack: set.pack.digest, values: '{"pass":"75"}' })
      }
    }
  })

  it('finds the titles of a record that names no version by its set, and shows one that cannot be read as it stands', async () => {
    const [set] = await places.reader.revisions.list({ jurisdiction: county })
    const { by, scope } = maintenance('测试', county)
    const act = { jurisdiction: county, by, act: 'revision.proposed', ground: null }
    await within(places.database.store, scope, async (trx) => {
      await record(trx, { ...act, to: { is: 'revision', id: set?.id ?? '' }, more: { values: '{"pass":null,"gone":"1"}' } })
      await record(trx, { ...act, to: { is: 'revision', id: randomUUID() }, more: { values: 'torn' } })
    })
    const [torn, older] = await places.as(county, 'auditor').audit.list({ jurisdiction: county, most: 2 })
    expect(torn?.values).toEqual([])
    expect(older?.values.map((one) => [one.parameter, one.title, one.is])).toEqual([
      ['pass', '红线', null],
      ['gone', null, '1'],
    ])
  })
})

describe('the rulebook page', () => {
  it('shows each value with its bounds, clause, hands and history, and counts the examples that wait', async () => {
    on('2024-03-05')
    const ask = (extra: object = {}) => places.reader.revisions.rulebook({ jurisdiction: county, pack: 'rules', ...extra })
    const before = await ask()
    expect(before.waiting).toEqual({ county: 3, publisher: 0 })
    expect(before.sums).toEqual([
      { scheme: 'project', title: '项目评价', outOf: '100', parameters: ['done-weight', 'used-weight'] },
    ])
    const weight = before.parameters.find((parameter) => parameter.id === 'done-weight')
    expect(weight).toMatchObject({
      title: '完成权重',
      unit: '分',
      class: 'bounded',
      bounds: { least: '30', most: '70', cite: { standing: 'official', text: '《办法》第一条' } },
      clause: { title: '完成权重' },
      present: {
        is: '45',
        by: 'county',
        from: '2024-03-01',
        cite: { text: ground.document },
        revision: { knownSince: '2024-02-02' },
      },
      own: { is: '50', by: 'pack' },
      waits: false,
    })
    expect(weight?.history.map((value) => [value.from, value.is, value.by])).toEqual([
      ['2024-03-01', '45', 'county'],
      ['2023-04-01', '40', 'county'],
      ['2020-01-01', '50', 'pack'],
    ])
    const then = await ask({ on: '2023-06-30', knownSince: '2023-09-08' })
    expect(then.parameters.find((parameter) => parameter.id === 'done-weight')).toMatchObject({
      present: { is: '50', by: 'pack' },
      history: [{ from: '2020-01-01' }],
    })
    expect(then.digest).not.toBe(before.digest)
  })

  it('has one example less once it is confirmed as it is by two people', async () => {
    on('2024-03-06')
    const set = await proposed(one('cut-part', '10%'), '2024-03-06')
    expect(set.values).toMatchObject([{ confirms: true, is: '10%', before: '10%' }])
    await places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id })
    const page = await places.reader.revisions.rulebook({ jurisdiction: county, pack: 'rules' })
    expect(page.waiting.county).toBe(2)
    expect(page.parameters.find((parameter) => parameter.id === 'cut-part')).toMatchObject({
      present: { is: '10%', by: 'county', cite: { standing: 'official' } },
      waits: false,
    })
  })

  it('returns to the pack’s own value when the county gives its own up', async () => {
    on('2024-03-07')
    const values: Values = [
      { parameter: 'done-weight', is: null },
      { parameter: 'used-weight', is: null },
    ]
    const set = await proposed(values, '2024-04-01')
    await places.confirmer.revisions.confirm({ jurisdiction: county, id: set.id })
    const page = await places.reader.revisions.rulebook({ jurisdiction: county, pack: 'rules', on: '2024-04-01' })
    expect(page.parameters.find((parameter) => parameter.id === 'done-weight')?.present).toMatchObject({ is: '50', by: 'pack' })
    expect(await codes(places.foreign.revisions.rulebook({ jurisdiction: county, pack: 'rules' }))).toEqual([['not-found', '']])
    expect(await codes(places.reader.revisions.rulebook({ jurisdiction: county, pack: 'other' }))).toEqual([['not-found', '']])
  })
})
