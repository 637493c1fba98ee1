import { createHash } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { password, testSite, type TestSite } from '../testing/site.ts'
import { failureOf } from '../testing/visitor.ts'
import { mostFromAddress, mostOnAccount, trying } from './attempts.ts'
import type { Current, SessionShown } from './session.ts'

let site: TestSite
const changxing = '330522'
beforeAll(async () => {
  site = await testSite()
  await site.person('maker', changxing, ['county-maker'])
  await site.person('sample', changxing, ['county-maker'], true)
  await site.person('nobody', changxing, [])
})
const asSuperuser = async <T>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> => {
  const client = new pg.Client(site.database.superuser)
  await client.connect()
  try {
    return (await client.query(sql, [...values])).rows as T[]
  } finally {
    await client.end()
  }
}

describe('signing in', () => {
  it('leaves a cookie that scripts cannot read and other sites cannot use, and knows the person by it', async () => {
    const visitor = await site.signedIn('maker')
    const [cookie, ...more] = [...visitor.set.values()]
    expect(more).toEqual([])
    expect(cookie).toMatch(/^wenxiao\.session_token=.*; HttpOnly; SameSite=Lax$/)
    const current = await visitor.ask<Current>('sessions.current')
    expect(current).toMatchObject({
      sample: false,
      person: { title: 'maker甲', jurisdiction: { code: changxing, title: '长兴县' }, roles: [{ title: '财政经办' }] },
      waits: false,
    })
    expect(await site.visitor().ask<Current>('sessions.current')).toMatchObject({ person: null })
  })

  it('keeps no token and no password that could be used by whoever reads the database', async () => {
    const visitor = await site.signedIn('maker')
    const token =
      decodeURIComponent(visitor.set.get('wenxiao.session_token') ?? '')
        .split(/[=;]/)[1]
        ?.split('.')[0] ?? ''
    expect(token).toHaveLength(32)
    const tokens = (await asSuperuser<{ token: string }>('select token from auth.session')).map((row) => row.token)
    expect(tokens).toContain(createHash('sha256').update(token).digest('base64url'))
    expect(tokens).not.toContain(token)
    const everything = await asSuperuser<{ row: string }>('select to_jsonb(s)::text as row from auth.session s')
    expect(everything.map((one) => one.row).join('\n')).not.toContain(token)
    const accounts = await asSuperuser<{ password: string }>('select password from auth.account')
    for (const account of accounts) expect(account.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    const forged = await site.visitor().get('/trpc/sessions.list', { cookie: `wenxiao.session_token=${tokens[0]}.x` })
    expect(forged.status).toBe(401)
  })

  it('answers a wrong password, an account that is not there, one without a role and a sample one alike', async () => {
    const tries = [
      ['maker', 'wrong password'],
      ['not-there', password],
      ['nobody', password],
      ['sample', password],
    ].map(([login, wrong]) => failureOf(site.visitor().call('sessions.signIn', { login, password: wrong })))
    const [first, ...others] = (await Promise.all(tries)).map(({ status, refused }) => ({ status, refused }))
    expect(first).toMatchObject({ status: 403, refused: [{ found: '账号或口令不对' }] })
    for (const other of others) expect(other).toEqual(first)
  })

  it('lets nobody guess: after ten tries on an account the right password is refused too, wherever from', async () => {
    await site.person('guessed', changxing, ['reviewer'])
    const guess = (words: string) => failureOf(site.visitor().call('sessions.signIn', { login: 'guessed', password: words }))
    const tried = await Promise.all(Array.from({ length: mostOnAccount + 2 }, (_, i) => guess(`guess ${i}`)))
    const refused = tried.filter((one) => one.refused[0]?.found === '尝试次数过多')
    expect(refused.length).toBeGreaterThanOrEqual(2)
    expect((await guess(password)).refused).toMatchObject([{ found: '尝试次数过多' }])
    expect((await site.signedIn('maker')).cookie()).not.toBe('')
    await asSuperuser("update auth.attempt set at = at - interval '16 minutes'")
    expect((await site.signedIn('guessed')).cookie()).not.toBe('')
  })

  it('counts against an address what failed, not a whole office that signs in', async () => {
    const { db } = site.database.auth
    const [found, refused] = [async () => ({ in: true }), async () => ({ refused: [] })]
    const address = '192.0.2.1'
    for (let i = 0; i < mostFromAddress + 5; i++) expect(await trying(db, { address }, found)).toEqual({ in: true })
    for (let i = 0; i < mostFromAddress; i++) await trying(db, { address }, refused)
    expect(await trying(db, { address }, found)).toMatchObject({ refused: [{ found: '尝试次数过多' }] })
    expect(await trying(db, { address: '192.0.2.2' }, found)).toEqual({ in: true })
  })

  it('ends at once when a session is revoked or signed out of, and says which there are', async () => {
    const [here, there] = [await site.signedIn('maker'), await site.signedIn('maker')]
    const list = await here.ask<readonly SessionShown[]>('sessions.list')
    expect(list.length).toBeGreaterThan(1)
    expect(list.filter((one) => one.this)).toHaveLength(1)
    expect(JSON.stringify(list)).not.toMatch(/token|127\.0/)
    const other = (await there.ask<readonly SessionShown[]>('sessions.list')).find((one) => one.this)
    expect(await here.call('sessions.end', { id: other?.id })).toEqual({ ended: 1 })
    expect((await failureOf(there.ask('sessions.list'))).status).toBe(401)
    const stolen = here.cookie()
    await here.call('sessions.signOut')
    expect(here.cookie()).toBe('')
    expect((await site.visitor().get('/trpc/sessions.list', { cookie: stolen })).status).toBe(401)
  })

  it('ends nobody else’s session', async () => {
    await site.person('other', changxing, ['reviewer'])
    const [maker, other] = [await site.signedIn('maker'), await site.signedIn('other')]
    const own = (await maker.ask<readonly SessionShown[]>('sessions.list')).find((one) => one.this)
    expect(await other.call('sessions.end', { id: own?.id })).toEqual({ ended: 0 })
    expect(await maker.ask('sessions.list')).toBeDefined()
  })

  it('changes a password by the old one, ends every other session, and takes no weak one', async () => {
    await site.person('changing', changxing, ['reviewer'])
    const [here, there] = [await site.signedIn('changing'), await site.signedIn('changing')]
    const change = (next: string, old = password) => here.call('sessions.changePassword', { password: old, next })
    for (const weak of ['short', 'aaaaaaaaaaaaaa', 'I am changing this'])
      expect((await failureOf(change(weak))).refused, weak).toMatchObject([{ path: 'next' }])
    expect((await failureOf(change('another few words', 'wrong'))).refused).toMatchObject([{ found: '账号或口令不对' }])
    await change('another few words')
    expect((await failureOf(there.ask('sessions.list'))).status).toBe(401)
    expect(await here.ask('sessions.list')).toHaveLength(1)
    await failureOf(site.visitor().call('sessions.signIn', { login: 'changing', password }))
    await site.visitor().call('sessions.signIn', { login: 'changing', password: 'another few words' })
  })

  it('goes on as long as it is used, and ends eight hours after it was used last', async () => {
    const visitor = await site.signedIn('maker')
    const used = async () => (await visitor.ask<readonly SessionShown[]>('sessions.list')).find((one) => one.this)
    const first = await used()
    expect(Math.round((Date.parse(first?.ends ?? '') - Date.parse(first?.used ?? '')) / 1_000)).toBe(8 * 3_600)
    await asSuperuser(
      `update auth.session set "expiresAt" = "expiresAt" - interval '6 minutes', "updatedAt" = "updatedAt" - interval '6 minutes'`,
    )
    await visitor.get('/')
    expect(Date.parse((await used())?.ends ?? '')).toBeGreaterThanOrEqual(Date.parse(first?.ends ?? ''))
    await asSuperuser(`update auth.session set "expiresAt" = now() - interval '1 second'`)
    expect((await failureOf(visitor.ask('sessions.list'))).status).toBe(401)
  })
})

it('marks cookies as secure where people come by https, and takes forms from that name', async () => {
  const origin = 'https://wenxiao.example.gov.cn'
  const { makeLibrary } = await import('./library.ts')
  const library = makeLibrary(site.database.auth.db, origin, 'x'.repeat(16) + 'abcdefgh01234567')
  const { authCookies } = await library.$context
  expect(authCookies.sessionToken).toMatchObject({
    name: '__Secure-wenxiao.session_token',
    attributes: { secure: true, httpOnly: true },
  })
})
