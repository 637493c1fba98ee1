import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { seenAs, watchedPage } from './pages.ts'
import type { Running } from './server.ts'

/** A page to look at, and as whom; nobody for the pages of signing in. */
export interface Looked {
  readonly as: string | null
  readonly path: string
  /** What the server answers; 200 unless said otherwise. */
  readonly status?: number
}

/** What is wider than the room it has, and so lies over its neighbour: the blocks of a page whose content runs out of them. */
const overrunning = `[...document.querySelectorAll('main *')]
  .filter((one) => one.checkVisibility() && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'visible')
  .map((one) => one.tagName + '.' + one.className + ': ' + (one.textContent ?? '').trim().slice(0, 40))`

/** What every page must be, tried for each of these: whole, without complaints, open to everybody, and fit for twice the size. */
export function testEach(
  names: readonly string[],
  running: () => { readonly browser: Browser; readonly server: Running; readonly pages: Readonly<Record<string, Looked>> },
): void {
  const look = (name: string) => {
    const { browser, server, pages } = running()
    const found = pages[name]
    if (!found) throw new Error(`no page is called ${name}`)
    return { browser, server, ...found }
  }
  test.each(names)(
    '%s: nothing from elsewhere, no complaints, a title, nothing over anything else, the notice of sample data',
    async (name) => {
      const { browser, server, as, path, status = 200 } = look(name)
      const { page, faults, close } = await watchedPage(browser, server.address, { as })
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(status)
      expect(faults.filter((fault) => !fault.includes(`status of ${status}`))).toEqual([])
      expect(await page.evaluate(overrunning)).toEqual([])
      expect(await page.title()).toMatch(/.+ · 问效$/)
      expect(await page.getByText('样例数据，不作业务依据').isVisible()).toBe(true)
      await close()
    },
  )
  test.each(names)(
    '%s: nothing that keeps people out, light and dark',
    async (name) => {
      const { browser, server, as, path } = look(name)
      for (const theme of ['light', 'dark']) {
        const { page, close } = await watchedPage(browser, server.address, { as })
        await seenAs(page, server.address, `${theme}.normal.on`)
        await page.goto(path, { waitUntil: 'networkidle' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.map(
          ({ id, nodes }) =>
            `${theme} ${id}: ${nodes
              .slice(0, 3)
              .map((node) => node.html)
              .join(' | ')}`,
        )
        expect(told).toEqual([])
        await close()
      }
    },
    120_000,
  )
  test.each(names)('%s: at twice the size nothing runs off the side', async (name) => {
    const { browser, server, as, path } = look(name)
    const { page, close } = await watchedPage(browser, server.address, { as, viewport: { width: 683, height: 384 } })
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(683)
    await close()
  })
}
