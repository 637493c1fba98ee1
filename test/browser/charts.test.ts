import { describe, expect, test } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from 'playwright-core'
import { seenAs, watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage()

const maker = 'changxing-maker'
const excellent = '/rules/330522/excellent-from?pack=changxing'
/** Depth of indigo by the word of the grade, as it is printed everywhere. */
const depths: Readonly<Record<string, string>> = { 优: '1', 良: '2', 合格: '3', 不合格: '4' }
const histogram = (page: Page) => page.getByRole('img', { name: /的分布/ })
const gradeBars = (page: Page) => page.getByRole('img', { name: /各等级的份数/ })
const drawn = (chart: Locator) => chart.locator('path[fill^="var(--grade-"]')

/** Bars with something in them: what they are filled with, where they stand, how tall they are; from the left, then from below. */
const barsOf = (chart: Locator) =>
  drawn(chart).evaluateAll((bars) =>
    bars
      .map((bar) => {
        const { x, y, height } = (bar as SVGPathElement).getBBox()
        return { fill: bar.getAttribute('fill') ?? '', x, y, height }
      })
      .filter((bar) => bar.height > 0)
      .toSorted((a, b) => a.x - b.x || b.y - a.y),
  )
/** The table under a histogram: its headings, and its rows as they are written. */
const tableOf = async (page: Page) => {
  const table = page.locator('figure table')
  const cells = (rows: string) =>
    table.locator(rows).evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())))
  const [head = []] = await cells('thead tr')
  const [foot = []] = await cells('tfoot tr')
  return { head, rows: await cells('tbody tr'), foot }
}

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('the evaluations, %s', (_, javaScriptEnabled) => {
  test('have a picture with a name that agrees with its table, bar by bar, and with the list', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: maker, javaScriptEnabled })
    await page.goto('/evaluations')
    await drawn(histogram(page)).first().waitFor()
    const { head, rows, foot } = await tableOf(page)
    const grades = head.slice(2)
    const wanted = rows.flatMap((row) =>
      grades.flatMap((grade, at) =>
        row[at + 2] === '0' ? [] : [{ fill: `var(--grade-${depths[grade]})`, count: Number(row[at + 2]) }],
      ),
    )
    const bars = await barsOf(histogram(page))
    expect(bars.map((bar) => bar.fill)).toEqual(wanted.map((one) => one.fill))
    const [tallest = 0] = bars.map((bar) => bar.height).toSorted((a, b) => b - a)
    const scale = tallest / Math.max(...wanted.map((one) => one.count))
    for (const [at, { count }] of wanted.entries()) expect(Math.abs((bars[at]?.height ?? 0) - count * scale)).toBeLessThan(1.5)
    const total = Number(/^(\d+) 份评价/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1])
    expect(Number(foot[1])).toBe(total)
    expect(foot.slice(2).reduce((all, count) => all + Number(count), 0)).toBe(total)
    expect(await gradeBars(page).locator('text').allTextContents()).toEqual(expect.arrayContaining([...grades, ...foot.slice(2)]))
    expect(faults).toEqual([])
    await close()
  })

  test('say where grades begin by the rules they rest on', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker, javaScriptEnabled })
    await page.goto('/evaluations')
    await drawn(histogram(page)).first().waitFor()
    const said = await histogram(page).locator('text').allTextContents()
    expect(said).toEqual(expect.arrayContaining(['优 ≥ 90', '良 ≥ 80', '合格 ≥ 60']))
    await close()
  })

  test('of several schemes are shown one at a time, and another can be chosen', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    await page.goto('/evaluations?text=示例')
    const choice = page.getByLabel('看哪一组')
    const other = await choice.locator('option').nth(1).innerText()
    await choice.selectOption({ index: 1 })
    await page.getByRole('button', { name: '看', exact: true }).click()
    await page.waitForURL('**of=*')
    expect(new URL(page.url()).searchParams.get('text')).toBe('示例')
    await page.getByRole('img', { name: `${other}的分布` }).waitFor()
    expect(`${(await tableOf(page)).foot[1]} 份`).toBe(/\d+ 份$/.exec(other)?.[0])
    expect(faults).toEqual([])
    await close()
  })

  test('a grade leads to what has it', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker, javaScriptEnabled })
    await page.goto('/evaluations')
    const link = page.getByRole('link', { name: /^优 \d+$/ })
    const count = /\d+/.exec(await link.innerText())?.[0]
    if (javaScriptEnabled) await drawn(gradeBars(page)).first().click()
    else await link.click()
    await page.waitForURL((url) => url.searchParams.get('grade') === '优')
    await page.getByRole('link', { name: /^良 \d+$/ }).waitFor({ state: 'detached' })
    expect(await page.locator('table[data-rows] tbody tr').count()).toBe(Number(count))
    expect((await tableOf(page)).foot).toEqual(['合计', count, count])
    await close()
  })
})

test('while revising, the picture follows the slider: lines and bars move, what was stays as a line', async () => {
  const { page, faults, close } = await watchedPage(browser, server.address, { as: maker })
  await page.goto(excellent)
  const chart = histogram(page)
  await chart.getByText('优 ≥ 90').waitFor({ timeout: 60_000 })
  const was = chart.locator('path[stroke="var(--ochre-solid)"]')
  const [line, { foot: before }] = [await was.getAttribute('d'), await tableOf(page)]
  await page.getByRole('slider').focus()
  for (const value of [89, 88, 87]) {
    await page.keyboard.press('ArrowLeft')
    await chart.getByText(`优 ≥ ${value}`).waitFor()
  }
  const { head, foot } = await tableOf(page)
  expect(head.slice(1, 3)).toEqual(['现行', '拟定'])
  expect(foot.slice(1, 3)).toEqual(before.slice(1, 3))
  expect(Number(foot[3])).toBeGreaterThan(Number(before[3]))
  expect(await was.getAttribute('d')).toBe(line)
  const excellentBars = (await barsOf(chart)).filter((bar) => bar.fill === 'var(--grade-1)')
  expect(excellentBars).toHaveLength((await tableOf(page)).rows.filter((row) => row[3] !== '0').length)
  expect(faults).toEqual([])
  await close()
})

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('the province, %s', (_, javaScriptEnabled) => {
  test('has a bar for each pack, in the order and with the figures of the table', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    await page.goto('/province')
    await page.getByText('正在计算').first().waitFor({ state: 'detached' })
    const rows = page.locator('[aria-label="各辖区一览"] tbody tr')
    const counts = await rows.evaluateAll((all) =>
      all.map((row) => ['红', '黄', '绿'].map((label) => row.querySelector(`[data-label="${label}"]`)?.textContent.trim() ?? '')),
    )
    const wanted = counts.filter(([red]) => red !== '—').map(([red, yellow, green]) => `红 ${red} · 黄 ${yellow} · 绿 ${green}`)
    const chart = page.getByRole('img', { name: /三色占比/ })
    await chart.locator('text').first().waitFor()
    const said = (await chart.locator('text').allTextContents()).filter((text) => text.startsWith('红 '))
    expect(said).toEqual(wanted)
    for (const [map, label] of [
      ['money', '牵涉资金 万元'],
      ['examples', '示例值'],
    ]) {
      await page.goto(`/province?map=${map}`)
      const figures = (await page.locator(`tbody [data-label="${label}"]`).allInnerTexts()).map((text) => text.trim())
      const bars = page.getByRole('img', { name: /逐个规则包一条/ })
      await bars.locator('text').first().waitFor()
      expect(await bars.locator('text').allTextContents()).toEqual(expect.arrayContaining(figures.filter((text) => text !== '—')))
    }
    expect(faults).toEqual([])
    await close()
  })
})

test('a bar of the province opens where its figures come from', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin' })
  await page.goto('/province?map=money')
  await page
    .getByRole('img', { name: /牵涉资金/ })
    .locator('path[fill="var(--ochre-solid)"]')
    .first()
    .click()
  await page.waitForURL('**open=*')
  const panel = page.getByRole('complementary')
  await panel.getByText('建议核减的资金合计').waitFor()
  const [place = ''] = await page.locator('[aria-label="各辖区一览"] tbody tr .place a').allInnerTexts()
  expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain(place)
  await close()
})

test('a picture takes the colours of the page around it, without being drawn again', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: maker })
  await page.goto('/evaluations')
  const bar = drawn(histogram(page)).first()
  await bar.waitFor()
  const fill = () => bar.evaluate((element) => getComputedStyle(element).fill)
  const light = await fill()
  expect(light).toMatch(/^rgb/)
  await page.evaluate(`document.documentElement.dataset.theme = 'dark'`)
  expect(await fill()).not.toBe(light)
  await close()
})

test('what stands at the pointer is what the table says, in the letters of the page', async () => {
  const { page, faults, close } = await watchedPage(browser, server.address, { as: maker })
  await page.goto('/evaluations')
  const chart = histogram(page)
  await drawn(chart).first().waitFor()
  const tallest = drawn(chart).and(page.locator('[fill="var(--grade-1)"]')).last()
  await tallest.hover()
  const tip = chart.locator('text', { hasText: '至不满' })
  await tip.waitFor()
  const range = (await tip.textContent())?.replaceAll(/\s/g, '')
  const row = (await tableOf(page)).rows.find(([said]) => said?.replaceAll(/\s/g, '') === range)
  await chart.locator('text', { hasText: `${row?.[1]} 份` }).waitFor()
  const fontOf = (place: Locator) => place.evaluate((element) => getComputedStyle(element).fontFamily)
  expect(await fontOf(tip)).toBe(await fontOf(page.locator('body')))
  expect(faults).toEqual([])
  await close()
})

/** The files of the page's scripts that are ECharts. */
const chartFiles = async (path: string) => {
  const { page, close } = await watchedPage(browser, server.address, { as: maker })
  const scripts: Promise<readonly [string, string]>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      scripts.push(response.text().then((text) => [response.url(), text] as const))
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  const found = (await Promise.all(scripts)).flatMap(([url, text]) => (text.includes('ecmeta_') ? [url] : []))
  expect(scripts.length).toBeGreaterThan(3)
  await close()
  return found
}
test('only pages with a picture fetch what draws it; where it cannot be had the page says so and the table stays', async () => {
  expect(await chartFiles('/packs')).toEqual([])
  const [file = ''] = await chartFiles('/evaluations')
  const { page, close } = await watchedPage(browser, server.address, { as: maker })
  await page.route(file, (route) => route.abort())
  await page.goto('/evaluations')
  await histogram(page).getByText('图没有取到').waitFor()
  await page.getByText('看图中的数').click()
  expect(await page.locator('figure table').isVisible()).toBe(true)
  await close()
})

test.each([
  [maker, '/evaluations'],
  ['zhejiang-admin', '/evaluations'],
  ['zhejiang-admin', '/province?map=money'],
  [maker, excellent],
])(
  '%s %s: nothing that keeps people out, and at twice the size nothing runs off the side',
  async (as, path) => {
    for (const theme of ['light', 'dark']) {
      const { page, close } = await watchedPage(browser, server.address, { as, viewport: { width: 683, height: 384 } })
      await seenAs(page, server.address, `${theme}.normal.on`)
      await page.goto(path)
      await page.locator('.chart text').first().waitFor({ timeout: 60_000 })
      for (const closed of await page.getByText('看图中的数').all()) await closed.click()
      const { violations } = await new AxeBuilder({ page }).include('section:has(.chart)').analyze()
      expect(violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(683)
      await close()
    }
  },
  120_000,
)
