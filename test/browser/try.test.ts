import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde')

const facts = readFileSync(new URL('../../plugins/changde/cases/2022.facts.json', import.meta.url), 'utf8')
const open = async (page: Page, way = 'fields') => {
  await page.goto('/packs')
  await page.getByRole('link', { name: /常德/ }).first().click()
  await page.waitForURL('**/packs/*')
  await page.getByRole('main').getByRole('link', { name: '试算' }).click()
  await page.waitForURL('**/try?pack=*')
  if (way !== 'fields') await page.goto(`${page.url()}&way=${way}`)
}
const score = (page: Page) => page.getByRole('button', { name: '试算', exact: true }).click()
const evaluations = async (page: Page): Promise<number> => {
  await page.goto('/evaluations')
  return page.locator('tbody th a[href^="/evaluations/"]').count()
}

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('a trial, %s', (_, javaScriptEnabled) => {
  const begin = () => watchedPage(browser, server.address, { javaScriptEnabled })

  test('a filled form is scored and nothing is kept', async () => {
    const { page, close } = await begin()
    const before = await evaluations(page)
    await open(page)
    await score(page)
    await page.getByTestId('total').waitFor()
    expect(await page.getByTestId('total').textContent()).toContain('90.42')
    expect(await page.getByText('这是试算，没有保存。').isVisible()).toBe(true)
    expect(await evaluations(page)).toBe(before)
    await close()
  })

  test('one fact changed changes the score; a line opens beside it', async () => {
    const { page, close } = await begin()
    await open(page)
    await page.getByLabel('累计支付数', { exact: true }).fill('6306.46')
    await score(page)
    await page.getByTestId('total').waitFor()
    expect(await page.getByTestId('total').textContent()).toContain('91/') // 90.42 and the 0.58 that execution had lost
    await page.getByRole('button', { name: '社会公众满意度' }).click()
    await page.getByRole('complementary', { name: '社会公众满意度这一分的来历' }).waitFor()
    await close()
  })

  test('a wrong value is refused under its field, and the summary leads there', async () => {
    const { page, close } = await begin()
    await open(page)
    await page.getByLabel('累计支付数', { exact: true }).fill('很多')
    await score(page)
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('正式记录没有改动')
    await alert.getByRole('link', { name: '累计支付数' }).click()
    const field = page.locator('#fact-paid')
    expect(await field.innerText()).toContain('很多')
    expect(await page.getByLabel('累计支付数', { exact: true }).inputValue()).toBe('很多')
    expect(await page.getByLabel('累计支付数', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    await close()
  })

  test('an uploaded file is scored; one that is no facts file is refused in full', async () => {
    const { page, close } = await begin()
    await open(page, 'upload')
    await page
      .getByLabel('事实文件')
      .setInputFiles({ name: 'facts.json', mimeType: 'application/json', buffer: Buffer.from(facts) })
    await score(page)
    await page.getByTestId('total').waitFor()
    expect(await page.getByTestId('total').textContent()).toContain('90.42')
    await open(page, 'upload')
    const wrong = facts.replace('"2022-12-31"', '"2022-13-31"').replaceAll('"programme"', '"programmme"')
    await page
      .getByLabel('事实文件')
      .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
    await score(page)
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.refusal').count()).toBeGreaterThan(1)
    await close()
  })

  test('a junk file is refused with words', async () => {
    const { page, close } = await begin()
    await open(page, 'upload')
    await page
      .getByLabel('事实文件')
      .setInputFiles({ name: 'junk.json', mimeType: 'application/json', buffer: Buffer.alloc(10_000_000, 'x') })
    await score(page)
    await page.getByRole('alert').waitFor()
    expect(await page.locator('.refusal').innerText()).toContain('5 MB')
    await close()
  })
})

test('what was typed outlives a reload, and can be dropped', async () => {
  const { page, close } = await watchedPage(browser, server.address)
  await open(page)
  await page.waitForLoadState('networkidle')
  const paid = page.getByLabel('累计支付数', { exact: true })
  const before = await paid.inputValue()
  await paid.fill('1234.56')
  await page.reload({ waitUntil: 'networkidle' })
  expect(await paid.inputValue()).toBe('1234.56')
  await page.getByRole('button', { name: '丢弃草稿' }).click()
  await page.waitForLoadState('networkidle')
  expect(await paid.inputValue()).toBe(before)
  await close()
})

// Last, because what is filed is what the form begins from next time.
test.each([
  ['with scripts', true, '6000', '90.81'],
  ['with scripts blocked', false, '6100', '90.87'],
])('what was scored can be filed, %s, and an evaluation stands', async (_, javaScriptEnabled, paid, total) => {
  const { page, close } = await watchedPage(browser, server.address, { javaScriptEnabled })
  const before = await evaluations(page)
  await open(page)
  await page.getByLabel('累计支付数', { exact: true }).fill(paid) // of 6306.46, for 4 points in proportion
  await score(page)
  await page.getByRole('button', { name: '入库并评价' }).click()
  await page.waitForURL('**/evaluations/*')
  expect(await page.getByRole('status').innerText()).toContain('评价已留存')
  expect(await page.getByTestId('total').textContent()).toContain(total)
  expect(await evaluations(page)).toBe(before + 1)
  await close()
})
