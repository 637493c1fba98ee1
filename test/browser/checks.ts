import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { office, watchedPage } from './pages.ts'
import type { Running } from './server.ts'

/** A page to look at, and as whom; nobody for the pages of signing in. */
export interface Looked {
  readonly as: string | null
  readonly path: string
  /** What the server answers; 200 unless said otherwise. */
  readonly status?: number
}

/** What is wider than the room it has, and so lies over its neighbour: the blocks of a page whose content runs out of them. Inside a picture nothing is a block. */
const overrunning = `[...document.querySelectorAll('main *:not(svg *)')]
  .filter((one) => one instanceof HTMLElement && one.checkVisibility() && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'visible')
  .map((one) => one.tagName + '.' + one.className + ': ' + (one.textContent ?? '').trim().slice(0, 40))`

/** What keeps people out of a page, by the rules of axe: everything in the light, and once more what can be read in the dark. */
export async function obstacles(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const told: string[] = []
  for (const theme of ['light', 'dark']) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
    const axe = new AxeBuilder({ page })
    const { violations } = await (theme === 'light' ? axe : axe.withRules('color-contrast')).analyze()
    told.push(
      ...violations.map(({ id, nodes }) => {
        const some = nodes.slice(0, 3).map((node) => node.html)
        return `${theme} ${id}: ${some.join(' | ')}`
      }),
    )
  }
  return told
}
/** How much of a page runs off the side at twice the size, in pixels of the screen. */
export async function offTheSide(page: Page): Promise<number> {
  await page.setViewportSize({ width: 683, height: 384 })
  return Number(await page.evaluate('Math.max(0, document.documentElement.scrollWidth - 683)'))
}

/** A4 without its margins, in pixels: a list lies across, a page with a paper of its own stands. */
const paper = { across: { width: 1031, height: 718 }, upright: { width: 687, height: 1031 } }
const beyond = `[...document.querySelectorAll('main :is(th, td, p, li, h1, h2, h3, svg):not(svg *)')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .map((one) => one.tagName + '.' + one.className + ': ' + (one.textContent ?? '').trim().slice(0, 40))`
/** What runs off the paper when a page is printed; fails where it cannot be printed. */
export async function offThePaper(page: Page): Promise<unknown> {
  const own = (await page.locator('.has-paper').count()) > 0
  await page.setViewportSize(own ? paper.upright : paper.across)
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate(beyond)
  await page.pdf({ preferCSSPageSize: true })
  await page.emulateMedia({ media: 'screen' })
  return found
}

/** What every page must be, tried for each of these: whole, without complaints, open to everybody, and fit for twice the size. */
export function testEach(
  names: readonly string[],
  running: () => { readonly browser: Browser; readonly server: Running; readonly pages: Readonly<Record<string, Looked>> },
): void {
  test.each(names)(
    '%s: nothing from elsewhere, no complaints, a title, the notice of sample data; nothing over anything else, nothing that keeps people out, nothing off the side at twice the size, nothing off the paper',
    async (name) => {
      const { browser, server, pages } = running()
      const found = pages[name]
      if (!found) throw new Error(`no page is called ${name}`)
      const { as, path, status = 200 } = found
      const { page, faults, close } = await watchedPage(browser, server.address, { as })
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(status)
      expect(faults.filter((fault) => !fault.includes(`status of ${status}`))).toEqual([])
      expect(await page.title()).toMatch(/.+ · 问效$/)
      expect(await page.getByText('样例数据，不作业务依据').isVisible()).toBe(true)
      expect(await page.evaluate(overrunning)).toEqual([])
      expect(await offThePaper(page)).toEqual([])
      await page.setViewportSize(office)
      expect(await obstacles(page)).toEqual([])
      expect(await offTheSide(page)).toBe(0)
      await close()
    },
    120_000, // a whole pack read aloud is a long page
  )
}
