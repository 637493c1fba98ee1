import { beforeAll, describe, expect, it } from 'vitest'
import { maintenance } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { set } from '../people/manage.ts'
import { password, testSite, type TestSite } from '../testing/site.ts'
import { totpOf } from '../testing/totp.ts'
import { failureOf, type Visitor } from '../testing/visitor.ts'
import type { Current, Entered, FactorBegun } from './session.ts'

let site: TestSite
const [changxing, changshan] = ['330522', '330822']
beforeAll(async () => {
  site = await testSite()
})
/** A person with a second factor, and what their authenticator app holds. */
async function withFactor(login: string): Promise<{ readonly visitor: Visitor; readonly begun: FactorBegun }> {
  await site.person(login, changxing, ['county-maker'])
  const visitor = await site.signedIn(login)
  const begun = await visitor.call<FactorBegun>('sessions.beginFactor', { password })
  await visitor.call('sessions.confirmFactor', { code: totpOf(begun.secret, -1) })
  return { visitor, begun }
}
/** Up to the code, which is still to be entered. */
async function halfway(login: string): Promise<Visitor> {
  const visitor = site.visitor()
  expect(await visitor.call<Entered>('sessions.signIn', { login, password })).toEqual({ next: 'code' })
  return visitor
}
const isIn = async (visitor: Visitor) => (await visitor.ask<Current>('sessions.current')).person !== null

describe('a second factor', () => {
  it('is set up with the password and a first code, and asked for from then on', async () => {
    await site.person('setting', changxing, ['county-maker'])
    const visitor = await site.signedIn('setting')
    expect((await failureOf(visitor.call('sessions.beginFactor', { password: 'wrong' }))).refused).toMatchObject([
      { code: 'role' },
    ])
    const begun = await visitor.call<FactorBegun>('sessions.beginFactor', { password })
    expect(begun.uri).toMatch(/^otpauth:\/\/totp\//)
    expect(begun.uri).not.toContain('setting')
    expect(begun.recovery.length).toBeGreaterThanOrEqual(8)
    await failureOf(visitor.call('sessions.confirmFactor', { code: '000000' }))
    expect(await visitor.call('sessions.confirmFactor', { code: totpOf(begun.secret) })).toEqual({ on: true })
    expect(await visitor.ask('sessions.current')).toMatchObject({ secondFactor: true, person: { title: 'setting甲' } })

    const again = await halfway('setting')
    expect(await isIn(again)).toBe(false)
    expect((await again.get('/')).status).toBe(303)
    expect((await failureOf(again.call('sessions.code', { code: '000000' }))).refused).toMatchObject([{ path: 'code' }])
    expect(await again.call('sessions.code', { code: totpOf(begun.secret, 1) })).toEqual({ next: 'in' })
    expect(await isIn(again)).toBe(true)
  })

  it('takes a code once: not again in the same half minute, and not twice at the same time', async () => {
    const { begun } = await withFactor('once')
    const [first, second, ...many] = await Promise.all(Array.from({ length: 6 }, () => halfway('once')))
    const code = totpOf(begun.secret)
    expect(await first?.call('sessions.code', { code })).toEqual({ next: 'in' })
    const again = await failureOf(second?.call('sessions.code', { code }) ?? Promise.resolve())
    expect(again.refused).toMatchObject([{ found: '验证码不对，或已经用过' }])
    expect(second && (await isIn(second))).toBe(false)
    const next = totpOf(begun.secret, 1)
    const tries = await Promise.allSettled(many.map((visitor) => visitor.call('sessions.code', { code: next })))
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect((await Promise.all(many.map(isIn))).filter(Boolean)).toHaveLength(1)
  })

  it('takes each recovery code once', async () => {
    const { begun } = await withFactor('recovering')
    const [code = '', other = ''] = begun.recovery
    expect(await (await halfway('recovering')).call('sessions.code', { code })).toEqual({ next: 'in' })
    const again = await halfway('recovering')
    await failureOf(again.call('sessions.code', { code }))
    expect(await again.call('sessions.code', { code: other })).toEqual({ next: 'in' })
  })

  it('is not worth guessing: after five codes one begins with the password again', async () => {
    await withFactor('guessed')
    const visitor = await halfway('guessed')
    for (let i = 0; i < 5; i++) await failureOf(visitor.call('sessions.code', { code: `00000${i}` }))
    expect((await failureOf(visitor.call('sessions.code', { code: '999999' }))).refused).toMatchObject([
      { found: '登录已超时，或尝试次数过多' },
    ])
    expect((await failureOf(site.visitor().call('sessions.code', { code: '123456' }))).refused).toMatchObject([{ path: 'code' }])
  })

  it('can be switched off with the password, or by whoever administers, where nobody requires it', async () => {
    const { visitor } = await withFactor('stopping')
    await failureOf(visitor.call('sessions.stopFactor', { password: 'wrong' }))
    expect(await visitor.call('sessions.stopFactor', { password })).toEqual({ on: false })
    expect(await site.visitor().call('sessions.signIn', { login: 'stopping', password })).toEqual({ next: 'in' })
  })
})

describe('a jurisdiction that requires a second factor', () => {
  it('lets nobody do anything before it is set up, nor switch it off', async () => {
    const { by, scope } = maintenance('测试', changshan)
    const required = { jurisdiction: changshan, name: 'second-factor', value: 'required', ground: '测试' } as const
    await within(site.database.store, scope, (trx) => set(trx, by, required))
    await site.person('bound', changshan, ['county-maker'])
    const visitor = await site.signedIn('bound')
    expect(await visitor.ask('sessions.current')).toMatchObject({ person: null, waits: true })
    expect((await visitor.get('/')).headers.get('location')).toBe('/signin')
    for (const path of ['home.overview', 'packs.list', 'evaluations.list'])
      expect((await failureOf(visitor.ask(path, path === 'evaluations.list' ? {} : undefined))).refused[0]?.found).toBe(
        '还没有设置动态验证码',
      )
    const begun = await visitor.call<FactorBegun>('sessions.beginFactor', { password })
    await visitor.call('sessions.confirmFactor', { code: totpOf(begun.secret) })
    expect(await visitor.ask('sessions.current')).toMatchObject({ person: { title: 'bound甲' }, waits: false })
    expect(await visitor.ask('packs.list')).toEqual([])
    expect((await failureOf(visitor.call('sessions.stopFactor', { password }))).refused).toMatchObject([{ code: 'gate' }])
  })
})
