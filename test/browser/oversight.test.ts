import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { obstacles, offTheSide } from './checks.ts'
import { watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage()

/** The province once everything is worked out; the page itself looks again until then. */
const openProvince = async (page: Page, address = '/province') => {
  await page.goto(address)
  await page.getByRole('status').waitFor({ state: 'detached' })
}
const table = '[aria-label="各辖区一览"]'
/** What stands in a column, cell by cell from the top, without signs and spaces. */
const column = async (page: Page, part: 'tbody' | 'tfoot', label: string) =>
  (await page.locator(`${table} ${part} [data-label="${label}"]`).allInnerTexts()).map((text) => text.trim())
const number = (text: string) => (text === '—' ? 0 : Math.round(Number(text.replaceAll(',', '')) * 100))

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('the province, %s', (_, javaScriptEnabled) => {
  test('has every jurisdiction in one table; totals are those of the rows, also when fewer are shown', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    for (const address of ['/province', '/province?show=red']) {
      await openProvince(page, address)
      expect(await page.locator(`${table} tbody tr`).count()).toBeGreaterThan(2)
      for (const label of ['待定修订', '示例值', '红', '黄', '绿', '牵涉资金 万元']) {
        const rows = (await column(page, 'tbody', label)).map(number)
        const [total = ''] = await column(page, 'tfoot', label)
        expect([label, number(total)]).toEqual([label, rows.reduce((all, one) => all + one, 0)])
      }
    }
    expect((await column(page, 'tbody', '红')).every((text) => number(text) > 0)).toBe(true)
    expect(faults).toEqual([])
    await close()
  })

  test('is sorted by its headings', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    await openProvince(page)
    const money = (await column(page, 'tbody', '牵涉资金 万元')).map(number)
    expect(money).toEqual(money.toSorted((a, b) => b - a))
    await page.locator(table).getByRole('link', { name: '示例值' }).click()
    await page.waitForURL('**sort=examples*')
    const waiting = (await column(page, 'tbody', '示例值')).map(number)
    expect(waiting).toEqual(waiting.toSorted((a, b) => b - a))
    expect(await page.locator(`${table} [aria-sort="descending"]`).innerText()).toContain('示例值')
    await page.locator(table).getByRole('link', { name: '示例值' }).click()
    await page.waitForURL('**by=up*')
    expect((await column(page, 'tbody', '示例值')).map(number)).toEqual(waiting.toSorted((a, b) => a - b))
    await close()
  })

  test('says where a sum of money comes from', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    await openProvince(page)
    const row = page.locator(`${table} tr[data-row^="330522/"]`)
    const figure = await row.locator('.ask').innerText()
    await row.locator('.ask').click()
    await page.waitForURL('**open=*')
    const panel = page.getByRole('complementary')
    expect(await panel.innerText()).toContain('触发是理由，不是决定')
    expect(await panel.locator('.sum').innerText()).toContain(figure)
    await close()
  })

  test('sets two rulebooks side by side, what differs first', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled })
    await openProvince(page)
    await page.getByRole('link', { name: '两地比对' }).click()
    await page.waitForURL('**/compare?*')
    const [, different, same] =
      /(\d+) 个参数不同，(\d+) 个相同/.exec(await page.getByRole('heading', { level: 1 }).innerText()) ?? []
    expect(Number(different)).toBeGreaterThan(0)
    const rows = await page.locator('[data-parameter]').evaluateAll((all) => all.map((row) => row.getAttribute('data-same')))
    expect(rows).toEqual([...Array(Number(different)).fill('false'), ...Array(Number(same)).fill('true')])
    const sides = page.locator('[data-same="false"]').first().locator('td[data-label]')
    expect(await sides.nth(0).innerText()).not.toBe(await sides.nth(1).innerText())
    expect(faults).toEqual([])
    await close()
  })

  test('has a trail that is read and verified by those whose it is', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: 'changxing-confirmer', javaScriptEnabled })
    await page.goto('/audit')
    expect(new URL(page.url()).pathname).toBe('/audit/330522')
    const records = Number(/：(\d+) 条轨迹/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1])
    expect(await page.locator('tbody tr').count()).toBe(Math.min(200, records))
    expect(await page.locator('#record-1').innerText()).toContain('启用规则包')
    await page.getByRole('button', { name: '核验全链' }).click()
    const answer = await page.getByRole('status').innerText()
    expect(answer).toContain(`全链完好：${records} 条逐条核验，没有改动、缺失、调换或截去`)
    expect(faults).toEqual([])
    await close()
  })
})

test('another county’s trail is as little there as one of a county that does not exist', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'changxing-confirmer' })
  const answers = []
  for (const code of ['330300', '430700', '999999']) {
    const response = await page.goto(`/audit/${code}`)
    answers.push([response?.status(), (await page.locator('main').innerText()).replaceAll(code, '…')])
  }
  expect(answers[0]?.[0]).toBe(404)
  expect(answers).toEqual([answers[2], answers[2], answers[2]])
  await close()
})

test('whoever may not read the trail learns who may', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'changxing-maker' })
  await page.goto('/audit')
  expect(await page.locator('.refusal').innerText()).toContain('审计')
  await close()
})

test('a key is trusted for a jurisdiction with a ground, and withdrawn there in two steps with a reason, without scripts', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin', javaScriptEnabled: false })
  await page.goto('/packs/keys')
  const place = page.getByLabel('适用辖区')
  expect(await place.inputValue(), 'one’s own unless another is chosen').toBe('330000')
  expect(
    await place.locator('option').evaluateAll((all) => all.filter((one) => !/ 33\d{4}/.test(one.textContent ?? ''))),
  ).toEqual([])
  const samples = page.locator('tbody tr').filter({ hasText: '本机样例密钥' })
  expect(await samples.innerText()).toMatch(/平台\s*000000/)
  expect(await samples.getByRole('link').count(), 'the platform’s key is not a province’s to withdraw').toBe(0)
  await place.selectOption('330522')
  await page.getByLabel('公钥', { exact: true }).fill('0'.repeat(63))
  await page.getByRole('button', { name: '登记' }).click()
  expect(await page.locator('#field-publicKey .refusal').innerText()).toContain('不是公钥')
  expect(await place.inputValue()).toBe('330522')
  await page.getByLabel('公钥', { exact: true }).fill('ab'.repeat(32))
  await page.getByLabel('发布单位').fill('测试发布单位')
  await page.getByLabel('依据').fill('测函〔2026〕1号')
  await page.getByRole('button', { name: '登记' }).click()
  expect(await page.getByRole('status').innerText()).toContain('已登记“测试发布单位”的公钥，适用辖区是长兴县')
  await page.getByRole('link', { name: '撤销“测试发布单位”适用于长兴县的公钥' }).click()
  await page.getByRole('button', { name: '确认撤销' }).click()
  expect(await page.locator('#field-because .refusal').innerText()).toContain('没有写理由')
  await page.getByLabel('理由').fill('测试完毕')
  await page.getByRole('button', { name: '确认撤销' }).click()
  expect(await page.getByRole('status').innerText()).toContain('已撤销“测试发布单位”的公钥')
  const row = page.locator('tbody tr').filter({ hasText: '测试发布单位' })
  expect(await row.innerText()).toContain('测试完毕')
  expect(await row.getByRole('link').count()).toBe(0)
  await close()
})

test('a file that was refused is on record with every reason', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin' })
  await page.goto('/packs/install')
  await page
    .getByLabel('规则包文件')
    .setInputFiles({ name: 'junk.json', mimeType: 'application/json', buffer: Buffer.from('{"signed":{}}') })
  await page.getByRole('button', { name: '装入规则包' }).click()
  await page.getByRole('alert').waitFor()
  const reasons = await page.locator('.stack.all .refusal b').allInnerTexts()
  await page.goto('/packs/refused')
  expect(await page.locator('section.sheet').first().locator('.refusal b').allInnerTexts()).toEqual(reasons)
  await close()
})

test.each([
  '/province',
  '/province?open=330522/changxing',
  '/province?map=money',
  '/province/compare',
  '/audit',
  '/packs/keys',
  '/packs/refused',
])('%s: nothing that keeps people out, and nothing runs off the side at twice the size', async (path) => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'zhejiang-admin' })
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(await obstacles(page)).toEqual([])
  expect(await offTheSide(page)).toBe(0)
  await close()
})
