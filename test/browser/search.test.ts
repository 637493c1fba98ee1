import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { makeChanges, makeMany, makeTrail, superuserOf } from '../../apps/server/src/testing/many.ts'
import { until } from '../../apps/server/src/testing/server.ts'
import { visitor } from '../../apps/server/src/testing/visitor.ts'
import { testEach, type Looked } from './checks.ts'
import { seenAs, watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

const many = 5_000
const county = '330522'
const pattern = { jurisdiction: county, kind: 'project', id: 's001' }
const pages: Record<string, Looked> = {}
stage()
beforeAll(async () => {
  const as = superuserOf(server.data)
  await makeMany(as, pattern, many)
  await makeTrail(as, county, many)
  const run = await askImpact()
  await makeChanges(as, run, many)
  const seen = (path: string): Looked => ({ as: 'changxing-confirmer', path })
  Object.assign(pages, {
    search: seen('/search?q=平台'),
    nothing: seen('/search?q=没有这样的东西'),
    evaluations: seen('/evaluations?grade=良&first=200'),
    things: seen(`/facts/${county}?is=project&sort=links&by=up`),
    trail: seen(`/audit/${county}?sort=act&by=up`),
    impact: seen(`/impact/${county}/${run}?sort=cut&by=down`),
  })
}, 180_000)

/** A question about another version of the county's pack, once it is answered. */
async function askImpact(): Promise<string> {
  type Run = { readonly id: string; readonly state: string }
  const admin = visitor(server.address)
  const { password } = await admin.ask<{ password: string }>('sessions.samples')
  await admin.call('sessions.signIn', { login: 'zhejiang-admin', password })
  const packs = await admin.ask<readonly { digest: string; id: string; version: string }[]>('packs.list')
  const next = packs.find((pack) => pack.id === 'changxing')
  const { id } = await admin.call<Run>('impact.ask', { jurisdiction: county, pack: next?.digest, from: '2027-01-01' })
  await until(async () => (await admin.ask<Run>('impact.run', { jurisdiction: county, run: id })).state === 'done')
  return id
}

const open = async (path: string, options: Parameters<typeof watchedPage>[2] = {}) => {
  const watched = await watchedPage(browser, server.address, { as: 'changxing-confirmer', ...options })
  await watched.page.goto(path, { waitUntil: 'networkidle' })
  return watched
}
const field = (page: Page): Locator => page.getByRole('banner').getByLabel('查找项目、评价、参数、规则包、辖区')
/** What stands in a column of the list, from the top. */
const column = (page: Page, label: string): Promise<string[]> =>
  page.locator(`table[data-rows] td[data-label="${label}"]`).allInnerTexts()
const points = async (page: Page): Promise<number[]> => (await column(page, '总分')).map((text) => Number(text.split('/')[0]))

describe('searching with scripts', () => {
  test('a slash goes to the field, a list follows what is typed, arrows choose and Enter opens', async () => {
    const { page, faults, close } = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('批量项目00042')
    const options = page.getByRole('option')
    await expect.poll(() => options.count()).toBe(2)
    expect(await field(page).getAttribute('aria-expanded')).toBe('true')
    expect(await options.first().innerText()).toMatch(/^批量项目00042\s+评价对象　长兴县/)
    await page.keyboard.press('ArrowDown')
    expect(await options.first().getAttribute('aria-selected')).toBe('true')
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/facts/${county}/project/many-00042`)
    expect(await options.count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('Escape closes the list and keeps what was typed; Enter without a choice opens all results', async () => {
    const { page, close } = await open('/')
    await field(page).fill('权重')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).include('.bar').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await field(page).inputValue()).toBe('权重')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    const titles = await page.locator('table[data-rows] th[scope=row] a').allInnerTexts()
    expect(titles.length).toBeGreaterThan(1)
    await page.keyboard.press('Tab')
    await page.locator('main').click({ position: { x: 5, y: 5 } })
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await page.locator('a:focus').innerText()).toBe(titles[1])
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/rules/${county}/**`)
    await close()
  })

  test('the field stands beside the jurisdiction menu, and gives way to a link at twice the size', async () => {
    const { page, close } = await open('/', { as: 'zhejiang-admin' })
    const boxes = await Promise.all(
      [page.locator('.bar .juris'), page.locator('.bar .search form'), page.locator('.bar .right')].map((one) =>
        one.boundingBox(),
      ),
    )
    const [menu, search, right] = boxes.map((box) => box ?? { x: NaN, y: NaN, width: NaN, height: NaN })
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(search?.x ?? 0)
    expect((search?.x ?? 0) + (search?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0)
    expect(search?.width).toBeGreaterThan(250)
    await page.setViewportSize({ width: 683, height: 384 })
    expect(await field(page).isVisible()).toBe(false)
    await page.keyboard.press('/')
    await page.waitForURL('**/search')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(683)
    await close()
  })

  test('single keys are silent when a person has switched them off', async () => {
    const { page, close } = await open('/')
    await seenAs(page, server.address, 'light.normal.off')
    await page.reload({ waitUntil: 'networkidle' })
    await page.keyboard.press('/')
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false)
    await close()
  })
})

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('%s', (_, javaScriptEnabled) => {
  test('results stand by kind, what fits best first, and nothing of a foreign jurisdiction', async () => {
    const { page, faults, close } = await open('/', { javaScriptEnabled })
    await field(page).fill('批量项目00042')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('“批量项目00042”找到 2 个')
    expect(await page.locator('tr.group b').allInnerTexts()).toEqual(['评价对象', '评价'])
    for (const text of ['常德', '430700']) {
      await page.goto(`/search?q=${text}`)
      expect(await page.locator('tbody a[href*="430700"], tbody a[href^="/evaluations/"]').count()).toBe(0)
    }
    expect(faults).toEqual([])
    await close()
  })

  test('five thousand evaluations: a page of two hundred, sorted by its heads over all of them', async () => {
    const { page, faults, close } = await open('/evaluations', { javaScriptEnabled })
    const of = Number(/^(\d+) 份评价/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1])
    expect(of).toBeGreaterThan(many)
    expect(await page.locator('table[data-rows] tbody tr').count()).toBe(200)
    expect(await page.getByText(`第 1–200 份，共 ${of} 份`).count()).toBe(2)
    expect(await page.locator('*').count()).toBeLessThan(5_000)
    await page.getByRole('columnheader', { name: '总分' }).getByRole('link').click()
    await page.waitForURL('**sort=total&by=down*')
    expect(await page.locator('[aria-sort]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-sort')))).toEqual([
      'descending',
    ])
    const first = await points(page)
    expect(first).toEqual(first.toSorted((a, b) => b - a))
    await page.getByRole('link', { name: '下一页' }).first().click()
    await page.waitForURL('**first=200*')
    const second = await points(page)
    expect(second[0]).toBeLessThanOrEqual(first.at(-1) ?? 0)
    expect(await page.locator('table[data-rows] td.rn').first().innerText()).toBe('201')
    await page.getByRole('link', { name: '最后' }).first().click()
    await page.waitForURL((url) => Number(url.searchParams.get('first')) > 200)
    expect(await page.locator('table[data-rows] td.rn').last().innerText()).toBe(String(of))
    await page.getByRole('columnheader', { name: '总分' }).getByRole('link').click()
    await page.waitForURL('**by=up*')
    expect(new URL(page.url()).searchParams.has('first')).toBe(false)
    const least = await points(page)
    expect(least).toEqual(least.toSorted((a, b) => a - b))
    expect(faults).toEqual([])
    await close()
  })

  test('a filter is a form; the file holds every row that it leaves, whatever the page shows', async () => {
    const { page, close } = await open('/evaluations?sort=total&by=up', { javaScriptEnabled })
    await page.getByLabel('等级', { exact: true }).selectOption({ value: '良' })
    await page.getByLabel('名称或编号含有').fill('批量项目')
    await page.getByRole('button', { name: '筛选' }).click()
    await page.waitForURL('**grade=*')
    expect(new URL(page.url()).searchParams.get('sort')).toBe('total')
    const [, to, left] = /第 1–(\d+) 份，筛出 (\d+) 份，共 \d+ 份/.exec(await page.locator('.pages').first().innerText()) ?? []
    expect(Number(to)).toBe(200)
    const all = await points(page)
    expect(all.every((one) => one >= 80 && one < 90)).toBe(true)
    const saved = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出 CSV' }).click()
    const rows = readFileSync(await (await saved).path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(rows).toHaveLength(Number(left) + 1)
    expect(Number(rows[1]?.split(',')[9])).toBe(all[0])
    await page.getByRole('link', { name: '取消筛选' }).click()
    await page.waitForURL((url) => !url.searchParams.has('grade'))
    expect(await page.locator('.pages').first().innerText()).not.toContain('筛出')
    await close()
  })

  test('things, the trail and an impact are turned and sorted alike', async () => {
    const { page, faults, close } = await open(`/facts/${county}`, { javaScriptEnabled })
    await page.getByLabel('类别').selectOption('project')
    await page.getByRole('button', { name: '筛选' }).click()
    await page.waitForURL('**is=project*')
    await page.getByRole('columnheader', { name: '名称' }).getByRole('link').click()
    await page.waitForURL('**sort=title&by=up*')
    expect(await page.locator('table[data-rows]').first().locator('th[scope=row]').first().innerText()).not.toContain('批量项目')
    expect(new Set(await column(page, '类别'))).toEqual(new Set(['项目']))

    await page.goto(`/audit/${county}`)
    await page.getByLabel('事项').selectOption('sheet.filed')
    await page.getByLabel('经办人、对象或依据含有').fill('经办3')
    await page.getByRole('button', { name: '筛选' }).click()
    await page.waitForURL('**act=sheet.filed*')
    expect(new Set(await column(page, '谁'))).toEqual(new Set(['经办3']))

    const { path = '' } = pages['impact'] ?? {}
    await page.goto(path)
    const money = (await column(page, '核减')).map((text) => Number(text.replaceAll(',', '')))
    expect(money).toHaveLength(200)
    expect(money).toEqual(money.toSorted((a, b) => b - a))
    expect(await page.locator('.pages').first().innerText()).toContain(`共 ${many} 个`)
    expect(faults).toEqual([])
    await close()
  })
})

test('J and K walk the rows, Enter opens, and C copies the page for a spreadsheet with every figure whole', async () => {
  const { page, close } = await open('/evaluations?text=批量项目0000', { permissions: ['clipboard-read', 'clipboard-write'] })
  const titles = await page.locator('table[data-rows] th[scope=row] a').allInnerTexts()
  expect(titles).toHaveLength(9)
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key)
  expect(await page.locator('a:focus').innerText()).toBe(titles[1])
  await page.keyboard.press('c')
  await page.getByText('已复制 9 行').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [head, ...rows] = copied.split('\r\n').map((row) => row.split('\t'))
  expect(head).toContain('总分')
  expect(rows).toHaveLength(9)
  const at = (name: string) => (head ?? []).indexOf(name)
  // 批量项目00009 is the newest: 40 + 9 × 0.37.
  expect([rows[0]?.[at('总分')], rows[0]?.[at('扣分')]]).toEqual(['43.33', '56.67'])
  expect(rows.every((row) => row.length === head?.length)).toBe(true)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/evaluations/*-*')
  await close()
})

test('on a phone rows are cards, and the heads stay above them to sort by', async () => {
  const { page, close } = await open('/evaluations?text=批量项目0000', { viewport: { width: 390, height: 844 } })
  const newest = await points(page)
  expect(newest).toHaveLength(9)
  for (const way of ['down', 'up']) {
    await page.getByRole('link', { name: '总分' }).click()
    await page.waitForURL(`**sort=total&by=${way}`)
  }
  await expect.poll(() => points(page)).toEqual(newest.toSorted((a, b) => a - b))
  await close()
})

test('where a page came over plain HTTP, C copies as well', async () => {
  const { page, close } = await open('/evaluations?text=批量项目00001', {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.evaluate(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
  await page.keyboard.press('j')
  await page.keyboard.press('c')
  await page.getByText('已复制 1 行').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('批量项目00001')
  expect(await page.locator('a:focus').innerText()).toBe('批量项目00001')
  await close()
})

testEach(['search', 'nothing', 'evaluations', 'things', 'trail', 'impact'], () => ({ browser, server, pages }))
