import { beforeAll, describe, expect, it } from 'vitest'
import { within } from '../database/store.ts'
import type { AuditRecord } from '../audit/audit.ts'
import type { JurisdictionSummary } from '../jurisdictions/jurisdiction.ts'
import { password, testSite, type TestSite } from '../testing/site.ts'
import { failureOf, type Visitor } from '../testing/visitor.ts'
import { changeRole } from './people.queries.ts'
import type { PeopleAdded, PersonAdded, PersonKept, PlacePeople, UnitShown } from './people.ts'

let site: TestSite
let [county, province]: Visitor[] = []
const [zhejiang, changxing, changshan] = ['330000', '330522', '330822']
const ground = '县财政局通知'
beforeAll(async () => {
  site = await testSite()
  await site.person('county-system', changxing, ['administrator'])
  await site.person('province-system', zhejiang, ['administrator'])
  ;[county, province] = [await site.signedIn('county-system'), await site.signedIn('province-system')]
})
const by = (visitor: Visitor | undefined): Visitor => {
  if (!visitor) throw new Error('nobody is signed in')
  return visitor
}
const maker = (login: string, more: object = {}) => ({
  jurisdiction: changxing,
  title: '县财政局经办甲',
  login,
  unit: null,
  roles: ['county-maker'],
  ground,
  ...more,
})
const add = (login: string, more = {}) => by(county).call<PersonAdded>('people.add', maker(login, more))
const list = (jurisdiction = changxing) => by(county).ask<readonly PersonKept[]>('people.list', { jurisdiction })
/** Up to a session of their own, by the link. */
async function arrive({ person, link }: PersonAdded): Promise<Visitor> {
  const token = new URL(link.path, 'http://x').searchParams.get('token')
  await site.visitor().call('sessions.accept', { token, password })
  return site.signedIn(person.login ?? '')
}

describe('people', () => {
  it('are added with unit, roles and a link, and are on the trail with the ground', async () => {
    const unit = await by(county).call<UnitShown>('people.addUnit', { jurisdiction: changxing, title: '县财政局' })
    const added = await add('maker-a', { unit: unit.id })
    expect(added.person).toMatchObject({
      title: '县财政局经办甲',
      login: 'maker-a',
      unit,
      roles: ['county-maker'],
      sample: false,
    })
    const visitor = await arrive(added)
    expect(await visitor.ask('sessions.current')).toMatchObject({ person: { title: '县财政局经办甲', unit: '县财政局' } })
    const [last] = (await by(county).ask<readonly AuditRecord[]>('audit.list', { jurisdiction: changxing })).filter(
      (one) => one.act === 'person.added' && one.to.id === added.person.id,
    )
    expect(last).toMatchObject({ by: { title: 'county-system甲' }, ground, more: { roles: 'county-maker' } })
    expect(
      (await failureOf(by(county).call('people.addUnit', { jurisdiction: changxing, title: '县财政局' }))).refused,
    ).toMatchObject([{ code: 'duplicate', path: 'title' }])
  })

  it('leave nothing half-made when something is refused', async () => {
    const before = await list()
    await add('taken')
    const logins = async () => (await list()).map((person) => person.login)
    expect((await failureOf(add('taken'))).refused).toMatchObject([{ code: 'duplicate', path: 'login' }])
    const elsewhere = await by(province).call<UnitShown>('people.addUnit', { jurisdiction: changshan, title: '县财政局' })
    expect((await failureOf(add('stray', { unit: elsewhere.id }))).refused).toMatchObject([{ code: 'not-found' }])
    expect((await failureOf(add('nobody', { roles: [] }))).status).toBe(400)
    expect((await logins()).filter((login) => login === 'taken')).toHaveLength(1)
    expect(await list()).toHaveLength(before.length + 1)
    expect((await add('stray')).person.login).toBe('stray')
    for (const login of ['Stray', 'ab', ''])
      expect((await failureOf(add(login))).refused, login).toMatchObject([{ code: 'wrong-value', path: 'login' }])
  })

  it('are added many at once with the units they name: all or none, with every reason', async () => {
    const row = (login: string, unit: string | null) => ({ unit, title: `${login}甲`, login, roles: ['reviewer'] })
    const addMany = (...people: readonly ReturnType<typeof row>[]) =>
      by(province).call<PeopleAdded>('people.addMany', { jurisdiction: changshan, people, ground })
    const there = () => by(province).ask<readonly PersonKept[]>('people.list', { jurisdiction: changshan })
    const before = await there()
    await add('here-already')
    const wrong = await failureOf(
      addMany(row('many-a', '县审计局'), row('many-a', null), row('Bad', null), row('here-already', null)),
    )
    expect(wrong.refused?.map(({ code, path }) => `${path} ${code}`).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'people.1.login duplicate',
      'people.2.login wrong-value',
      'people.3.login duplicate',
    ])
    expect(await there()).toEqual(before)
    const added = await addMany(row('many-a', '县审计局'), row('many-b', '县审计局'), row('many-c', null))
    expect(added.units.map(({ title }) => title)).toEqual(['县审计局'])
    expect(added.people.map(({ person }) => [person.login, person.unit?.title ?? null])).toEqual([
      ['many-a', '县审计局'],
      ['many-b', '县审计局'],
      ['many-c', null],
    ])
    const visitor = await arrive(added.people[1] as PersonAdded)
    expect(await visitor.ask('sessions.list')).toHaveLength(1)
    expect((await addMany(row('many-d', '县审计局'))).units).toEqual([])
  })

  it('are shown with how they sign in, and counted for whoever is above', async () => {
    const added = await add('seen')
    const account = async () => (await list()).find((one) => one.id === added.person.id)?.account
    const nothing = { password: false, secondFactor: false, sessions: 0, used: null }
    expect(await account()).toEqual({ ...nothing, link: expect.stringMatching(/^\d{4}-.*Z$/) })
    await arrive(added)
    expect(await account()).toMatchObject({ password: true, sessions: 1, link: null, used: expect.any(String) })
    const places = await by(province).ask<readonly PlacePeople[]>('people.places')
    const active = (await list()).filter((one) => one.roles.length > 0)
    const having = (role: string) => active.filter((one) => one.roles.some((held) => held === role)).length
    expect(places.find((one) => one.code === changxing)).toEqual({
      code: changxing,
      title: '长兴县',
      people: active.length,
      makers: having('county-maker'),
      confirmers: having('county-confirmer'),
    })
    expect(places.map((one) => one.code)).toContain(zhejiang)
    expect(places.filter((one) => !one.code.startsWith('33'))).toEqual([])
    expect((await by(county).ask<readonly PlacePeople[]>('people.places')).map((one) => one.code)).toEqual([changxing])
  })

  it('are kept from above too, and by nobody beside', async () => {
    const added = await by(province).call<PersonAdded>('people.add', maker('from-above', { jurisdiction: changshan }))
    expect(added.person.login).toBe('from-above')
    expect((await failureOf(list(changshan))).refused).toMatchObject([{ code: 'not-found' }])
    const change = { jurisdiction: changxing, person: added.person.id, ground, role: 'auditor', held: true }
    expect((await failureOf(by(county).call('people.setRole', change))).refused).toMatchObject([
      { found: expect.stringContaining('人员') },
    ])
  })
})

describe('a role', () => {
  it('holds from the next request on, and ends with it', async () => {
    const added = await add('changing')
    const visitor = await arrive(added)
    const change = (role: string, held: boolean) =>
      by(county).call<readonly string[]>('people.setRole', {
        jurisdiction: changxing,
        person: added.person.id,
        ground,
        role,
        held,
      })
    expect((await failureOf(visitor.ask('audit.verify', { jurisdiction: changxing }))).refused).toMatchObject([{ code: 'role' }])
    expect(await change('auditor', true)).toEqual(['auditor', 'county-maker'])
    expect(await visitor.ask('audit.verify', { jurisdiction: changxing })).toMatchObject({ whole: true })
    expect(await change('auditor', false)).toEqual(['county-maker'])
    await failureOf(visitor.ask('audit.verify', { jurisdiction: changxing }))
    expect(await change('county-maker', false)).toEqual([])
    expect((await failureOf(visitor.ask('home.overview'))).status).toBe(401)
  })

  it('of a province is given in a province only: it counts for all of it', async () => {
    const refused = [{ code: 'role', path: 'roles', found: expect.stringContaining('省级管理员') }]
    expect((await failureOf(add('upstart', { roles: ['reviewer', 'province-admin'] }))).refused).toMatchObject(refused)
    const { person } = await add('upstart', { roles: ['reviewer'] })
    const change = { jurisdiction: changxing, person: person.id, ground, role: 'province-admin', held: true }
    expect((await failureOf(by(county).call('people.setRole', change))).refused).toMatchObject([{ code: 'role', path: 'role' }])
    const many = {
      jurisdiction: changxing,
      ground,
      people: [{ unit: null, title: '县某员', login: 'upstart-2', roles: ['province-admin'] }],
    }
    expect((await failureOf(by(county).call('people.addMany', many))).refused).toMatchObject([{ path: 'people.0.roles' }])
    const own = await by(province).call<PersonAdded>(
      'people.add',
      maker('rightly', { jurisdiction: zhejiang, roles: ['province-admin'] }),
    )
    expect(own.person.roles).toEqual(['province-admin'])
  })

  it('is given by another person: nobody raises themselves, and the database holds to it', async () => {
    const [self] = (await list()).filter((person) => person.login === 'county-system')
    const person = self?.id ?? ''
    const raise = { jurisdiction: changxing, person, ground, role: 'county-confirmer', held: true }
    expect((await failureOf(by(county).call('people.setRole', raise))).refused).toMatchObject([{ code: 'role', path: 'role' }])
    const scope = { person, visible: [], results: [], writable: [], managed: [changxing], recording: [] }
    const change = { jurisdiction: changxing, person, role: 'reviewer', held: true, ground } as const
    const { store } = site.database
    await expect(within(store, scope, (trx) => changeRole(trx, { ...change, by: person }))).rejects.toThrow(/check constraint/)
    await expect(within(store, scope, (trx) => changeRole(trx, { ...change, by: null }))).rejects.toThrow(/row-level security/)
    await expect(within(store, { ...scope, person: null }, (trx) => changeRole(trx, { ...change, by: person }))).rejects.toThrow(
      /row-level security/,
    )
  })
})

describe('an account', () => {
  it('is closed with its roles and its sessions, and its name is free; what was done stays', async () => {
    const added = await add('leaving')
    const visitor = await arrive(added)
    const close = { jurisdiction: changxing, person: added.person.id, ground }
    await by(county).call('people.close', close)
    expect((await failureOf(visitor.ask('sessions.list'))).status).toBe(401)
    await failureOf(site.visitor().call('sessions.signIn', { login: 'leaving', password }))
    const [gone] = (await list()).filter((person) => person.id === added.person.id)
    expect(gone).toMatchObject({ login: null, account: null, roles: [] })
    expect((await add('leaving')).person.id).not.toBe(added.person.id)
    const [self] = (await list()).filter((person) => person.login === 'county-system')
    await failureOf(by(county).call('people.close', { ...close, person: self?.id }))
  })

  it('is revoked everywhere by whoever administers it', async () => {
    const added = await add('roaming')
    const [here, there] = [await arrive(added), await site.signedIn('roaming')]
    expect(await by(county).call('people.endSessions', { jurisdiction: changxing, person: added.person.id, ground })).toEqual({
      ended: 2,
    })
    for (const visitor of [here, there]) expect((await failureOf(visitor.ask('sessions.list'))).status).toBe(401)
  })
})

describe('what a county shows upward', () => {
  it('is its own to say, and holds from the next request on', async () => {
    await site.person('province-reader', zhejiang, ['auditor'])
    const reader = await site.signedIn('province-reader')
    const seen = async () =>
      (await reader.ask<readonly JurisdictionSummary[]>('jurisdictions.list')).find((one) => one.code === changxing)
    const say = (visitor: Visitor, value: string) =>
      visitor.call('people.setUpward', { jurisdiction: changxing, value, ground: '县政府办文' })
    expect(await seen()).toMatchObject({ subjects: null, evaluations: 0 })
    await say(by(county), 'records')
    expect(await seen()).toMatchObject({ subjects: 0 })
    expect(await reader.ask('subjects.list', { jurisdiction: changxing })).toEqual([])
    await say(by(county), 'nothing')
    expect(await seen()).toBeUndefined()
    expect((await failureOf(reader.ask('enablements.list', { jurisdiction: changxing }))).refused).toMatchObject([
      { code: 'not-found' },
    ])
    expect((await failureOf(say(by(province), 'records'))).status).toBe(404)
    await say(by(county), 'results')
    expect(await by(county).ask('people.settings', { jurisdiction: changxing })).toEqual({
      upward: 'results',
      'second-factor': 'optional',
    })
  })
})
