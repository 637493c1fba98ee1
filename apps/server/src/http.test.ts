import { request, type IncomingMessage } from 'node:http'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openSite, type Pages, type Parts, type Site } from './http.ts'
import { makeLogger } from './logger.ts'
import { changxing, testCounty } from './testing/county.ts'
import { contextOf, somebody } from './testing/somebody.ts'
import { facts } from './testing/pack.ts'

let county: Awaited<ReturnType<typeof testCounty>>
const sites: Site[] = []
beforeAll(async () => {
  county = await testCounty()
})
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close(AbortSignal.abort())
})
const shown = (answer: Pages['answer']): Pages => ({ answer, isAsset: (path) => path === '/style.css' })
const notFound = shown((_req, _res, next) => next())
const here = { port: 0, host: '127.0.0.1', origin: null }
async function open(more: Partial<Parts> = {}): Promise<Site> {
  const context = async () => contextOf(county.database.store, somebody([changxing]))
  const site = await openSite(here, { context, ready: async () => true, pages: notFound, log: makeLogger('silent'), ...more })
  sites.push(site)
  return site
}
const post = (site: Site, path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${site.address}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', origin: site.address, ...headers },
  })
interface Failed {
  readonly error: {
    readonly message: string
    readonly data: { readonly code: string; readonly refused: readonly { code: string; path: string; found: string }[] }
  }
}

describe('the site', () => {
  it('listens on this machine only, and says how it is', async () => {
    let is = false
    const site = await open({ ready: async () => is })
    expect(new URL(site.address).hostname).toBe('127.0.0.1')
    expect((await fetch(`${site.address}/healthz`)).status).toBe(200)
    expect((await fetch(`${site.address}/readyz`)).status).toBe(503)
    is = true
    expect((await fetch(`${site.address}/readyz`)).status).toBe(200)
    await expect(
      openSite(
        { ...here, port: Number(new URL(site.address).port) },
        {
          context: () => Promise.reject(new Error('unused')),
          ready: async () => true,
          pages: notFound,
          log: makeLogger('silent'),
        },
      ),
    ).rejects.toThrow(/已被另一个程序占用/)
  })

  it('answers procedures, and carries refusals in data.refused', async () => {
    const site = await open()
    const filed = await post(
      site,
      '/trpc/sheets.file',
      JSON.stringify({ jurisdiction: changxing, pack: county.digest, file: JSON.stringify(facts) }),
    )
    expect(filed.status).toBe(200)
    const wrong = await post(
      site,
      '/trpc/sheets.file',
      JSON.stringify({ jurisdiction: changxing, pack: county.digest, file: '{"on":"2024-02-30","given":[]}' }),
    )
    expect(wrong.status).toBe(422)
    const { error } = (await wrong.json()) as Failed
    expect(error.data.refused.map((r) => r.path)).toEqual(['on', 'given'])
    expect(JSON.stringify(error)).not.toContain('stack')
    const input = await post(site, '/trpc/sheets.file', JSON.stringify({ jurisdiction: changxing, pack: 'x', extra: 1 }))
    expect(((await input.json()) as Failed).error.data.refused.map((r) => r.path).sort()).toEqual(['', 'file', 'pack'])
  })

  it('refuses junk in words: no JSON, and more than it takes', async () => {
    const site = await open()
    const junk = await post(site, '/trpc/sheets.file', '{"jurisdiction": ')
    expect([junk.status, ((await junk.json()) as Failed).error.data.refused[0]?.found]).toEqual([400, '请求不是有效的 JSON'])
    const file = 'x'.repeat(10 * 1024 * 1024)
    const before = process.memoryUsage().rss
    for (let i = 0; i < 5; i++) {
      const large = await post(site, '/trpc/trial.score', JSON.stringify({ pack: county.digest, file }))
      expect([large.status, ((await large.json()) as Failed).error.data.refused[0]?.code]).toEqual([413, 'too-large'])
    }
    const larger = await post(site, '/trpc/trial.score', JSON.stringify({ pack: county.digest, file: file + file }))
    expect([larger.status, ((await larger.json()) as Failed).error.data.refused[0]?.found]).toEqual([413, '文件超过 5 MB'])
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024)
  })

  it('does not tell what went wrong inside', async () => {
    const site = await open({ context: () => Promise.reject(new Error('select secret from app.fact')) })
    const failed = await fetch(`${site.address}/trpc/home.overview`)
    expect(failed.status).toBe(500)
    expect(await failed.text()).not.toContain('secret')
  })

  it('answers no other name than its own, and no call from another site', async () => {
    const site = await open()
    const { port } = new URL(site.address)
    const status = await new Promise((resolve, reject) =>
      request(
        { host: '127.0.0.1', port, path: '/healthz', headers: { host: 'evil.example:80' } },
        (res: IncomingMessage) => (res.resume(), resolve(res.statusCode)),
      )
        .on('error', reject)
        .end(),
    )
    expect(status).toBe(421)
    for (const origin of ['https://evil.example', `http://127.0.0.1:${Number(port) + 1}`, 'null', ''])
      expect((await post(site, '/trpc/trial.score', '{}', { origin })).status, origin).toBe(403)
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }
    expect((await fetch(`${site.address}/trpc/home.overview`, { headers: image })).status).toBe(403)
    expect((await fetch(`http://localhost:${port}/healthz`)).status).toBe(200)
  })

  it('gives pages the same procedures on the request', async () => {
    const pages = shown(
      (req, res) => void req.wenxiao?.caller.home.overview().then((overview) => res.end(overview.jurisdictions[0]?.title)),
    )
    const site = await open({ pages })
    expect(await (await fetch(`${site.address}/`)).text()).toBe('长兴县')
    expect((await fetch(`${(await open()).address}/nowhere`)).status).toBe(404)
  })

  it('answers what has begun before it closes, and takes nothing new; in a hurry it hangs up', async () => {
    const held: (() => void)[] = []
    const arrived = Promise.withResolvers<void>()
    const pages = shown((_req, res) => {
      held.push(() => void res.end('done'))
      arrived.resolve()
    })
    const site = await open({ pages })
    const begun = fetch(site.address, { headers: { connection: 'close' } })
    await arrived.promise
    const closed = site.close(new AbortController().signal)
    await expect(fetch(site.address)).rejects.toThrow(/fetch failed/)
    held[0]?.()
    expect(await (await begun).text()).toBe('done')
    await closed

    const arrivedToo = Promise.withResolvers<void>()
    const other = await open({ pages: shown(() => arrivedToo.resolve()) })
    const cut = fetch(other.address).then(
      () => 'answered',
      () => 'cut',
    )
    await arrivedToo.promise
    await other.close(AbortSignal.abort())
    expect(await cut).toBe('cut')
  })
})
