import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { launch } from './chromium.ts'
import { testEach, type Looked } from './checks.ts'
import { watchedPage } from './pages.ts'
import { startServer, type Running } from './server.ts'
import { zipOf } from './workbook.ts'

let browser: Browser
let server: Running
let pages: Readonly<Record<string, Looked>>
beforeAll(async () => {
  ;[browser, server] = await Promise.all([launch(), startServer()])
  pages = {
    import: { as: 'changde-maker', path: '/facts/430700/import' },
    correct: { as: 'changde-maker', path: await correcting() },
  }
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})
const programme = '/facts/430700/programme/smart-city-2022'
/** The address under which a fact is corrected, found as a person finds it. */
async function correcting(): Promise<string> {
  const { page, close } = await watchedPage(browser, server.address)
  await page.goto(programme)
  const path = (await page.getByRole('link', { name: '更正：累计支付数' }).getAttribute('href')) ?? ''
  await close()
  return path
}

/** What keeps people out; looked for with scripts only, because the look is a script. */
const violations = async (page: Page, scripted: boolean) =>
  scripted ? (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id) : []
const check = async (page: Page, name: string, buffer: Buffer) => {
  await page.getByLabel('表格或事实文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: '核对' }).click()
  await page.locator('[role=status], [role=alert]').first().waitFor()
}
const download = async (page: Page, name: string): Promise<Buffer> => {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFileSync(await saved.path())
}
/** 编号,名称 and one row, as an older office program saves them. */
const gb18030 = (id: string) =>
  Buffer.concat([Buffer.from('b1e0bac52cc3fbb3c60d0a', 'hex'), Buffer.from(`${id},`), Buffer.from('d2bbbac50d0a', 'hex')])

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('facts as a table, %s', (_, javaScriptEnabled) => {
  const open = async () => {
    const watched = await watchedPage(browser, server.address, { javaScriptEnabled })
    await watched.page.goto('/facts/430700')
    await watched.page.getByRole('link', { name: '用表格导入' }).click()
    await watched.page.waitForURL('**/import')
    return watched
  }

  test('what is on record goes out as a workbook, and comes back unchanged', async () => {
    const { page, faults, close } = await open()
    const workbook = await download(page, '下载已入库的（.xlsx）')
    await check(page, '事实.xlsx', workbook)
    expect(await page.getByRole('status').innerText()).toContain('与已入库的完全一样')
    expect(await page.getByRole('button', { name: '入库', exact: true }).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('a workbook is looked at, old beside new, and filed; the thing says what was replaced', async () => {
    const { page, close } = await open()
    const amount = javaScriptEnabled ? '6100' : '6050'
    const workbook = zipOf('专项资金', [
      ['编号', '累计支付数（万元）', '佐证材料'],
      ['smart-city-2022', amount, '支付台账'],
    ])
    await check(page, '支付.xlsx', workbook)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('新增 0，改 1，未变 0')
    const row = page.getByRole('row', { name: /累计支付数（万元）/ })
    expect(await row.innerText()).toMatch(new RegExp(`入库[^]*${amount}`))
    await page.getByRole('button', { name: '入库', exact: true }).click()
    await page.waitForURL('**filed=0.1**')
    expect(await page.getByRole('status').innerText()).toContain('已入库')
    await page.goto(programme)
    const paid = page.getByRole('row', { name: /^累计支付数/ }).first()
    expect(await paid.innerText()).toMatch(/原为[^]*支付台账/)
    await close()
  })

  test('a CSV file in GB18030 is read', async () => {
    const { page, close } = await open()
    await page.getByLabel('CSV 是哪一类对象').selectOption({ label: '实施单位' })
    await check(page, '单位.csv', gb18030(javaScriptEnabled ? 'u-1' : 'u-2'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('新增 1，改 0，未变 0')
    expect(await page.getByRole('rowgroup').getByText('一号').first().isVisible()).toBe(true)
    await close()
  })

  test('what is wrong is told with its row and column, and nothing is filed', async () => {
    const { page, close } = await open()
    const workbook = zipOf('专项资金', [
      ['编号', '累计支付数（万元）', '社会公众满意度（各份问卷的平均）（百分比）', '没有的列'],
      ['smart-city-2022', '很多', '0.9', 'x'],
    ])
    await check(page, '错.xlsx', workbook)
    const alert = page.getByRole('alert')
    expect(await alert.innerText()).toContain('3 处要改')
    await alert.getByRole('link', { name: '「专项资金」表第2行 B列“累计支付数（万元）”' }).click()
    expect(await page.locator('.refusal').allInnerTexts()).toHaveLength(3)
    expect(await page.getByRole('button', { name: '入库', exact: true }).count()).toBe(0)
    expect(await violations(page, javaScriptEnabled)).toEqual([])
    await close()
  })

  test('one fact is corrected with its reason; what is missing is told beside its field', async () => {
    const { page, close } = await watchedPage(browser, server.address, { javaScriptEnabled })
    await page.goto(await correcting())
    await page.getByLabel('更正后的值').fill('很多')
    await page.getByRole('button', { name: '更正入库' }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.locator('#field-value').innerText()).toContain('很多')
    expect(await page.locator('#field-reason').innerText()).toContain('没有写更正理由')
    expect(await page.getByLabel('更正后的值').inputValue()).toBe('很多')
    expect(await violations(page, javaScriptEnabled)).toEqual([])
    await page.getByLabel('更正后的值').fill(javaScriptEnabled ? '6200' : '6150')
    await page.getByLabel('佐证材料').fill('决算批复')
    await page.getByLabel('更正理由').fill('原数漏记一笔')
    await page.getByRole('button', { name: '更正入库' }).click()
    await page.waitForURL('**corrected=*')
    expect(await page.getByRole('status').innerText()).toContain('已更正')
    const paid = page.getByRole('row', { name: /^累计支付数/ }).first()
    expect(await paid.innerText()).toMatch(/原为[^]*决算批复[^]*更正理由：原数漏记一笔/)
    await close()
  })
})

test('whoever may only read gets the tables, and no form', async () => {
  const { page, close } = await watchedPage(browser, server.address, { as: 'changxing-confirmer' })
  await page.goto('/facts/330522/import')
  expect(await page.getByText('入库由财政经办、大数据局、单位填报人在本辖区办理。').isVisible()).toBe(true)
  expect(await page.getByLabel('表格或事实文件').count()).toBe(0)
  expect((await download(page, '下载空白模板（.xlsx）')).subarray(0, 2).toString()).toBe('PK')
  await close()
})

testEach(['import', 'correct'], () => ({ browser, server, pages }))
