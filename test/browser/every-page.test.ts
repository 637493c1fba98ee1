import { afterAll, beforeAll, expect, test } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { launch } from './chromium.ts'
import { openSheet, seenAs, watchedPage } from './pages.ts'
import { startServer, type Running } from './server.ts'

let browser: Browser
let server: Running
let paths: Readonly<Record<string, string>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launch(), startServer()])
  paths = await findPaths()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Every kind of page, found as a person finds it: through links. */
async function findPaths(): Promise<Readonly<Record<string, string>>> {
  const { page, close } = await watchedPage(browser, server.address)
  const follow = async (from: string, link: string) => {
    await page.goto(from)
    return (await page.locator(link).first().getAttribute('href')) ?? ''
  }
  await openSheet(page)
  const evaluation = new URL(page.url()).pathname
  const found = {
    home: '/',
    evaluations: '/evaluations',
    evaluation,
    line: await follow(evaluation, 'tr[data-line] th a'),
    packs: '/packs',
    pack: await follow('/packs', 'tbody th a'),
    install: '/packs/install',
    facts: '/facts',
    jurisdiction: await follow('/facts', 'tbody th a'),
    subject: await follow('/facts/430700', 'tbody th a'),
    factSheet: await follow('/facts', 'a[href^="/sheets/"]'),
    try: '/try',
    upload: '/try?way=upload',
    text: '/try?way=text',
    nowhere: '/nowhere',
  }
  await close()
  return found
}

const names = [
  'home',
  'evaluations',
  'evaluation',
  'line',
  'packs',
  'pack',
  'install',
  'facts',
  'jurisdiction',
  'subject',
  'factSheet',
  'try',
  'upload',
  'text',
  'nowhere',
] as const

test.each(names)('%s: nothing from elsewhere, no complaints, a title, the notice of sample data', async (name) => {
  const { page, faults, close } = await watchedPage(browser, server.address)
  const response = await page.goto(paths[name] ?? '', { waitUntil: 'networkidle' })
  const missing = name === 'nowhere'
  expect(response?.status()).toBe(missing ? 404 : 200)
  expect(faults.filter((fault) => !(missing && fault.includes('404')))).toEqual([])
  expect(await page.title()).toMatch(/.+ · 问效$/)
  expect(await page.getByText('样例数据，不作业务依据').isVisible()).toBe(true)
  await close()
})

test.each(names)(
  '%s: nothing that keeps people out, light and dark',
  async (name) => {
    for (const theme of ['light', 'dark']) {
      const { page, close } = await watchedPage(browser, server.address)
      await seenAs(page, server.address, `${theme}.normal.on`)
      await page.goto(paths[name] ?? '', { waitUntil: 'networkidle' })
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${theme} ${id}: ${nodes
              .map((node) => node.html)
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([])
      await close()
    }
  },
  120_000,
) // a whole pack read aloud is a long page

test.each(names)('%s: at twice the size nothing runs off the side', async (name) => {
  const { page, close } = await watchedPage(browser, server.address, { viewport: { width: 683, height: 384 } })
  await page.goto(paths[name] ?? '', { waitUntil: 'networkidle' })
  const main = await page.locator('main').boundingBox()
  expect((main?.x ?? 0) + (main?.width ?? Infinity)).toBeLessThanOrEqual(683)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(683)
  await close()
})
