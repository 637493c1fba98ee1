import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, describe, expect, it } from 'vitest'
import { guard, keepCookies } from './gate.ts'
import { password, testSite, type TestSite } from './testing/site.ts'

let site: TestSite
beforeAll(async () => {
  site = await testSite()
  await site.person('maker', '330522', ['county-maker'])
})
const location = async (path: string) => {
  const response = await site.visitor().get(path)
  return [response.status, response.headers.get('location')]
}

describe('whoever is not signed in', () => {
  it('reaches signing in, health and styles, and nothing else', async () => {
    for (const path of ['/signin', '/signin/code', '/signin/link?token=x', '/healthz', '/readyz', '/style.css'])
      expect(await location(path), path).toEqual([200, null])
    expect(await location('/')).toEqual([303, '/signin'])
    for (const path of ['/packs', '/evaluations/1?line=2', '/signing', '/style.css/..%2fpacks', '/api/auth/session', '/nowhere'])
      expect(await location(path), path).toEqual([303, `/signin?next=${encodeURIComponent(path)}`])
    expect((await site.visitor().get('/packs/__data.json')).status).toBe(200)
    expect(await (await site.visitor().get('/packs/__data.json')).json()).toEqual({
      type: 'redirect',
      location: '/signin?next=%2Fpacks',
    })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await site.visitor().post('/packs/install', 'a=b', form)).status).toBe(401)
    for (const path of ['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/sign-in/email'])
      expect((await site.visitor().post(path, '{}')).status, path).toBe(401)
  })

  it('is let in with a cookie, and led to what was asked for', async () => {
    const maker = await site.signedIn('maker')
    expect(await (await maker.get('/packs')).text()).toBe('page /packs')
    expect(await (await maker.get('/api/auth/session')).text()).toBe('page /api/auth/session')
  })
})

describe('whatever changes something', () => {
  it('is taken from a page of ours only, whatever it is and whoever is signed in', async () => {
    const maker = await site.signedIn('maker')
    const before = await maker.ask('sessions.list')
    const none = { origin: '' }
    const refused = [none, { origin: 'null' }, { origin: 'https://evil.example' }, { origin: `${site.address}.evil.example` }]
    for (const headers of refused)
      for (const path of ['/packs/install', '/signin', '/trpc/sessions.signOut', '/trpc/sessions.signIn'])
        expect((await maker.post(path, '{}', headers)).status, `${path} ${headers.origin}`).toBe(403)
    const put = await fetch(`${site.address}/packs`, { method: 'PUT', headers: { cookie: maker.cookie() } })
    expect(put.status).toBe(403)
    expect(await maker.ask('sessions.list')).toEqual(before)
    const login = JSON.stringify({ login: 'maker', password })
    expect((await site.visitor().post('/trpc/sessions.signIn', login)).status).toBe(200)
  })

  it('is not done by a link', async () => {
    const maker = await site.signedIn('maker')
    expect((await maker.get('/trpc/sessions.signOut')).status).toBe(405)
    expect(await maker.ask('sessions.list')).toBeDefined()
  })
})

it('keeps cookies of signing in beside those that a page sets', async () => {
  const server = createServer((_req, res) => {
    res.appendHeader('set-cookie', 'ours=1')
    keepCookies(res)
    res.setHeader('Set-Cookie', ['view=dark'])
    res.appendHeader('set-cookie', 'later=2')
    res.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(response.headers.getSetCookie()).toEqual(['ours=1', 'view=dark', 'later=2'])
  } finally {
    server.close()
  }
})

it('knows the name that people open it by, and no other', () => {
  const { forUs, ofOurs, protocol } = guard('https://wenxiao.example.gov.cn', 3000)
  const request = (method: string, headers: IncomingHttpHeaders) => ({ method, headers }) as IncomingMessage
  const asked = (host: string) => request('GET', { host })
  expect(['wenxiao.example.gov.cn', '127.0.0.1:3000', 'evil.example'].map((host) => forUs(asked(host)))).toEqual([
    true,
    true,
    false,
  ])
  expect(['wenxiao.example.gov.cn', '127.0.0.1:3000'].map((host) => protocol(asked(host)))).toEqual(['https', 'http'])
  const from = [
    'https://wenxiao.example.gov.cn',
    'http://wenxiao.example.gov.cn',
    'http://127.0.0.1:3000',
    'http://127.0.0.1:3001',
  ]
  expect(from.map((origin) => ofOurs(request('POST', { origin })))).toEqual([true, false, true, false])
  expect(ofOurs(request('DELETE', {}))).toBe(false)
})
