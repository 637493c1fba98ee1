import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { testEach, type Looked } from './checks.ts'
import { openSheet, watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde', 'changxing')
let pages: Readonly<Record<string, Looked>>
beforeAll(async () => {
  pages = await findPages()
}, 120_000)

/** The newest evaluation that a person sees. */
async function newestOf(as: string): Promise<string> {
  const { page, close } = await watchedPage(browser, server.address, { as })
  await page.goto('/evaluations')
  const path = (await page.locator('tbody th a[href^="/evaluations/"]').first().getAttribute('href')) ?? ''
  await close()
  return path
}
/** Every kind of page, found as a person finds it: through links. */
async function findPages(): Promise<Readonly<Record<string, Looked>>> {
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
  }
  await close()
  const maker = (path: string): Looked => ({ as: 'changde-maker', path })
  return {
    ...Object.fromEntries(Object.entries(found).map(([name, path]) => [name, maker(path)])),
    modules: { as: 'changxing-maker', path: await newestOf('changxing-maker') },
    nowhere: { as: 'changde-maker', path: '/nowhere', status: 404 },
  }
}

testEach(
  [
    'home',
    'evaluations',
    'evaluation',
    'line',
    'modules',
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
  ],
  () => ({ browser, server, pages }),
)

/** Types into every field a person can fill in, ticks every box, and chooses the last of every choice; says how many. */
async function fillIn(page: Page): Promise<number> {
  const found = async (fields: string) =>
    page.locator(`:is(main, aside) ${fields}:visible:enabled:not([readonly], [aria-hidden])`).all()
  const choices = await found('select')
  for (const one of choices) await one.selectOption({ index: (await one.locator('option').count()) - 1 })
  const boxes = await found(':is([type=checkbox], [type=radio])')
  for (const one of boxes) await one.check()
  const days = await found('[type=date]')
  for (const one of days) await one.fill('2031-05-07')
  const words = await found(':is(textarea, input:not([type=checkbox], [type=radio], [type=date], [type=range], [type=file]))')
  for (const one of words) await one.fill('31')
  return choices.length + boxes.length + days.length + words.length
}
const entered = (page: Page): Promise<unknown> =>
  page.evaluate(
    `[...document.querySelectorAll(':is(main, aside) :is(input, textarea, select):not([type=hidden], [type=range], [hidden], [aria-hidden])')].map((one) => [one.name, one.value, one.checked])`,
  )

describe('what is typed before the scripts of a page have run is kept when they do', () => {
  test.each([
    ['adding one person', 'changxing-system', '/people/330522?open=add'],
    ['adding many', 'changxing-system', '/people/330522?open=many'],
    ['a setting', 'changxing-system', '/people/330522?open=settings'],
    ['fields of a trial', 'changde-maker', '/try'],
    ['text of a trial', 'changde-maker', '/try?way=text'],
    ['a value', 'changxing-maker', '/rules/330522/low-value'],
    ['values to confirm', 'changxing-maker', '/rules/330522?show=waits'],
    ['a table of facts', 'changxing-maker', '/facts/330522/import'],
    ['filter of a list', 'changxing-maker', '/facts/330522'],
    ['enabling', 'zhejiang-admin', 'enable'],
  ])('%s', async (_, as, path) => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as })
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>()
    if (path === 'enable') {
      await page.goto('/')
      path = (await page.getByRole('link', { name: '看影响' }).first().getAttribute('href')) ?? ''
    }
    await page.route('**/*.js', async (route) => {
      await allowed
      await route.continue()
    })
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    expect(await fillIn(page)).toBeGreaterThan(0)
    const before = await entered(page)
    allow()
    await page.getByRole('combobox', { name: /^查找/ }).waitFor()
    expect(await entered(page)).toEqual(before)
    expect(faults).toEqual([])
    await close()
  })
})
