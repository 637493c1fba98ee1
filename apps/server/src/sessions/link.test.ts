import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { administratorLink, firstAdministrator } from '../people/first.ts'
import type { AuditRecord } from '../audit/audit.ts'
import { password, testSite, type TestSite } from '../testing/site.ts'
import { failureOf } from '../testing/visitor.ts'
import { mostOnAccount } from './attempts.ts'
import type { Link, PersonAdded } from '../people/people.ts'

let site: TestSite
const changxing = '330522'
const tokenIn = ({ path }: Link): string => new URL(path, 'http://x').searchParams.get('token') ?? ''
beforeAll(async () => {
  site = await testSite()
})

describe('the first start', () => {
  it('gives one link to become administrator, until a password is set; a new one voids the old', async () => {
    const ground = site.database
    const [first, second] = [await firstAdministrator(ground), await firstAdministrator(ground)]
    if (!first || !second) throw new Error('no link')
    const accept = (link: Link, words: string) =>
      site.visitor().call('sessions.accept', { token: tokenIn(link), password: words })
    expect((await failureOf(accept(first, password))).refused).toMatchObject([{ found: '这个链接不能用了' }])
    expect((await failureOf(accept(second, 'admin12345'))).refused).toMatchObject([{ path: 'password' }])
    expect(await site.visitor().ask('sessions.invitation', { token: tokenIn(second) })).toEqual({ login: 'admin' })
    expect(await accept(second, password)).toEqual({ login: 'admin' })
    expect((await failureOf(accept(second, 'some other words'))).refused).toMatchObject([{ path: 'token' }])
    expect(await firstAdministrator(ground)).toBeNull()

    const admin = await site.signedIn('admin')
    const again = await administratorLink(ground, '测试')
    await accept(again, 'new words after loss')
    expect((await failureOf(admin.ask('sessions.list'))).status).toBe(401)
    await failureOf(site.visitor().call('sessions.signIn', { login: 'admin', password }))
  })
})

describe('a one-time link', () => {
  it('ends a lock of failed tries when it is made and when it is used, and says so on the trail', async () => {
    await site.person('keeper', changxing, ['administrator', 'auditor'])
    const person = await site.person('locked-out', changxing, ['county-maker'])
    const keeper = await site.signedIn('keeper')
    const enter = (words: string) => site.visitor().call('sessions.signIn', { login: 'locked-out', password: words })
    const lockOut = async () => {
      for (let i = 0; i < mostOnAccount; i++) await failureOf(enter(`guess ${i}`))
      expect((await failureOf(enter(password))).refused).toMatchObject([{ found: '尝试次数过多' }])
    }
    const trail = async (act: string) => {
      const records = await keeper.ask<readonly AuditRecord[]>('audit.list', { jurisdiction: changxing })
      return records.filter((one) => one.act === act && one.to.id === person).map((one) => one.more)
    }
    const give = () => keeper.call<Link>('people.link', { jurisdiction: changxing, person, ground: '本人申请' })
    await give()
    await lockOut()
    const link = await give()
    expect(await enter(password), 'the old password still works').toEqual({ next: 'in' })
    expect(await trail('person.link-made')).toEqual([{ unlocked: true }, {}])
    await lockOut()
    await site.visitor().call('sessions.accept', { token: tokenIn(link), password: 'four other plain words' })
    expect(await enter('four other plain words')).toEqual({ next: 'in' })
    expect(await trail('password.set')).toEqual([{ unlocked: true }])
    await keeper.call('people.close', { jurisdiction: changxing, person, ground: '调离' })
    const closed = keeper.call('people.link', { jurisdiction: changxing, person, ground: '本人申请' })
    expect((await failureOf(closed)).refused).toMatchObject([{ code: 'gate', path: 'person' }])
    expect(await trail('person.link-made'), 'a link that was not made is not on it').toHaveLength(2)
    const stranger = { jurisdiction: changxing, person: randomUUID(), ground: '本人申请' }
    expect((await failureOf(keeper.call('people.link', stranger))).refused).toMatchObject([{ code: 'not-found' }])
  })

  it('is used by one of those who try at the same time, is stored only as a hash, and ends after its hours', async () => {
    await site.person('system', changxing, ['administrator'])
    const system = await site.signedIn('system')
    const add = (login: string) =>
      system.call<PersonAdded>('people.add', {
        jurisdiction: changxing,
        title: '经办甲',
        login,
        unit: null,
        roles: ['county-maker'],
        ground: '县财政局通知',
      })
    const { link } = await add('newcomer')
    const token = tokenIn(link)
    const { db } = site.database.auth
    expect((await db.selectFrom('invitation').selectAll().execute()).map((row) => row.token)).not.toContain(token)
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, (_, i) => site.visitor().call('sessions.accept', { token, password: `plain words number ${i}` })),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)

    const late = tokenIn((await add('late-comer')).link)
    await db
      .updateTable('invitation')
      .set({ expires_at: new Date(Date.now() - 1_000) })
      .where('used_at', 'is', null)
      .execute()
    expect((await failureOf(site.visitor().call('sessions.accept', { token: late, password }))).refused).toMatchObject([
      { path: 'token' },
    ])
    expect((await failureOf(site.visitor().ask('sessions.invitation', { token: 'never made' }))).refused).toMatchObject([
      { path: 'token' },
    ])
  })
})
