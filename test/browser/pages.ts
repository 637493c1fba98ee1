import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { cookiesOf } from './sign-in.ts'

/** The screens that offices have. */
export const office = { width: 1366, height: 768 }

/** What a page did that it should not have done: asked a foreign host, complained, or failed to load something. */
export interface Watched {
  readonly page: Page
  readonly faults: string[]
  readonly close: () => Promise<void>
}

/** A page in a context of its own, with everything it does wrong written down; signed in as a sample person unless that is null. */
export async function watchedPage(
  browser: Browser,
  address: string,
  { as = 'changde-maker', ...options }: BrowserContextOptions & { readonly as?: string | null } = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: office, baseURL: address, ...options })
  if (as !== null) await context.addCookies([...(await cookiesOf(address, as))])
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(`foreign host: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const blocked = options.javaScriptEnabled === false && request.url().endsWith('.js') // as it was told to
    const why = request.failure()?.errorText ?? ''
    // A page that was fetched ahead and is no longer wanted is given up: that is no fault.
    if (!blocked && why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  if (options.javaScriptEnabled !== false) waitForScripts(page)
  return { page, faults, close: () => context.close() }
}

/** A page that was opened has run its scripts, so that keys are heard: then the field in the bar is a combobox. Who asks for less (`domcontentloaded`) gets less. */
function waitForScripts(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (address, options) => {
    const response = await goto(address, options)
    if (options?.waitUntil !== 'domcontentloaded') await page.locator('search input:not([role])').waitFor({ state: 'detached' })
    return response
  }
}

/** Opens the sample evaluation from the first page, as a newcomer would. */
export async function openSheet(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: '2022年智慧常德建设资金' }).click()
  await page.waitForURL('**/evaluations/*')
}

/** With theme, row height and keys as a person's cookie has them. */
export const seenAs = (page: Page, address: string, view: string): Promise<void> =>
  page.context().addCookies([{ name: 'view', value: view, url: address }])
