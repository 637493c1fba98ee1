import { describe, expect, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { office, openSheet, watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde')

const isOnScreen = async (one: Locator): Promise<boolean> => {
  const box = await one.boundingBox()
  return box !== null && box.y >= 0 && box.x >= 0 && box.y + box.height <= office.height && box.x + box.width <= office.width
}
const areOnScreen = async (all: Locator): Promise<boolean> =>
  (await Promise.all((await all.all()).map(isOnScreen))).every(Boolean)

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('the score sheet, %s', (_, javaScriptEnabled) => {
  const open = async () => {
    const watched = await watchedPage(browser, server.address, { javaScriptEnabled })
    await openSheet(watched.page)
    return watched
  }

  test('the first screen shows total, grade, four subtotals and all twelve deductions', async () => {
    const { page, faults, close } = await open()
    const total = page.getByTestId('total')
    const grade = page.getByRole('img', { name: '等级：优' })
    const subtotals = page.getByTestId('subtotal')
    const deductions = page.locator('tr[data-line]').filter({ has: page.locator('td', { hasText: /^−[\d.]+$/ }) })
    expect(await total.textContent()).toContain('90.42')
    expect(await subtotals.allInnerTexts()).toHaveLength(4)
    expect((await subtotals.locator('b').allTextContents()).join(' ')).toBe('14 23.42 26 27')
    expect(await deductions.count()).toBe(12)
    for (const shown of [total, grade, subtotals, deductions]) expect(await areOnScreen(shown)).toBe(true)
    expect(faults).toEqual([])
    await close()
  })

  test('the rows add up to their subtotals, and these to the total', async () => {
    const { page, close } = await open()
    await page.getByRole('link', { name: /^全部 \d+ 项$/ }).click()
    await page.waitForURL('**all=1*')
    const cents = (text: string) => Math.round(Number(text.replace('−', '-')) * 100)
    const groups = await page
      .locator('table.table tbody')
      .filter({ has: page.locator('tr[data-line]') })
      .all()
    const sums = await Promise.all(
      groups.map(async (group) => {
        const shown = await group.locator('tr').first().locator('td b').first().textContent()
        const lines = await group.locator('tr[data-line] td:nth-child(2) > :first-child').allTextContents()
        return { shown: cents(shown ?? ''), lines: lines.filter((text) => /^\d/.test(text)).map(cents) }
      }),
    )
    const aside = await page.locator('tr[data-line]').filter({ hasText: '不计' }).count()
    const total = sums.reduce((all, { shown }) => all + shown, 0)
    expect(sums).toHaveLength(4)
    expect(total).toBe(9042)
    // A line set aside leaves its points to its neighbours, so that only groups without one are plain sums.
    const plain = sums.filter(({ shown, lines }) => shown === lines.reduce((all, line) => all + line, 0))
    expect(plain.length).toBe(aside > 0 ? 3 : 4)
    await close()
  })

  test('a click opens clause, measure, facts and arithmetic beside the table, not instead of it', async () => {
    const { page, faults, close } = await open()
    await page.getByRole('link', { name: '预算执行率', exact: true }).click()
    const panel = page.getByRole('complementary', { name: '预算执行率这一分的来历' })
    await panel.waitFor()
    const steps = await panel.getByRole('heading', { level: 3 }).allInnerTexts()
    expect(steps.map((step) => step.split(/\s/)[0])).toEqual(['条款', '度量', '事实', '算式'])
    const words = await panel.innerText()
    for (const said of ['绩效评价报告', '累计支付', '5,386.03', '6,306.46', '公布', '85.4', '3.42', '0.58'])
      expect(words).toContain(said)
    expect(await isOnScreen(page.getByTestId('total'))).toBe(true)
    expect(await page.getByRole('row', { name: /建设计划下达及时性/ }).isVisible()).toBe(true)
    await panel.getByRole('link', { name: '关闭' }).click()
    await panel.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await close()
  })

  test('scoring again gives the stored result byte for byte, and says so', async () => {
    const { page, faults, close } = await open()
    await page.getByRole('button', { name: '复算一次' }).click()
    const [stored, again] = await page.getByRole('status').locator('code').allTextContents()
    expect(await page.getByRole('status').innerText()).toContain('逐字节一致')
    expect(stored).toBe(again)
    expect(faults).toEqual([])
    await close()
  })
})

test('keys walk the lines, open them, close them and give the focus back', async () => {
  const { page, close } = await watchedPage(browser, server.address)
  await openSheet(page)
  await page.waitForLoadState('networkidle')
  const titles = await page.locator('tr[data-line] th a').allInnerTexts()
  const focused = page.locator('a:focus')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focused.innerText()).toBe(titles[1])
  await page.keyboard.press('w')
  await page.getByRole('complementary').waitFor()
  await page.keyboard.press('j')
  await page.getByRole('complementary', { name: `${titles[2]}这一分的来历` }).waitFor()
  await page.keyboard.press('k')
  await page.getByRole('complementary', { name: `${titles[1]}这一分的来历` }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('complementary').waitFor({ state: 'detached' })
  expect(await focused.innerText()).toBe(titles[1])
  await close()
})

test('single letters are silent when a person has switched them off', async () => {
  const { page, close } = await watchedPage(browser, server.address)
  await openSheet(page)
  await page.getByText('显示', { exact: true }).click()
  await page.getByRole('group', { name: '单键快捷' }).getByRole('button', { name: '关' }).click()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('html').getAttribute('data-keys')).toBe('off')
  await page.keyboard.press('j')
  expect(await page.locator('tr[data-line] a:focus').count()).toBe(0)
  await close()
})

test('the paper holds every indicator on one A4, with lines to sign on', async () => {
  const { page, close } = await watchedPage(browser, server.address)
  await openSheet(page)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  const paper = page.locator('.paper')
  const rows = await paper.locator('tbody tr').count()
  expect(await page.getByRole('navigation', { name: '主导航' }).isVisible()).toBe(false)
  expect(await paper.getByText('评价机构（签章）').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  expect(await page.getByRole('link', { name: `全部 ${rows} 项` }).count()).toBe(1)
  await close()
})
