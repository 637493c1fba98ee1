import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { open, sign } from '@wenxiao/core/manifest'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './chromium.ts'
import { office, watchedPage } from './pages.ts'
import { picture } from './picture.ts'
import { samplesOf } from './samples.ts'
import { startServer, type Running } from './server.ts'
import { cookiesOf } from './sign-in.ts'

const plugins = fileURLToPath(new URL('../../plugins/', import.meta.url))
/** Plugins without Changxing, so that its pack is a new one. */
const others = samplesOf('changde')

let browser: Browser
let fresh: Running
let sample: Running
beforeAll(async () => {
  ;[browser, fresh, sample] = await Promise.all([launch(), startServer({ WENXIAO_PLUGINS: others }), startServer()])
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([fresh?.stop(), sample?.stop()])
  rmSync(others, { recursive: true, force: true })
})

/** A window of somebody who begins at the door. */
const begin = async (server: Running) => {
  const watched = await watchedPage(browser, server.address, { as: null, locale: 'zh-CN', viewport: office })
  return { ...watched, signIn: (who: string) => signIn(watched.page, who) }
}
const signIn = async (page: Page, who: string) => {
  await page.goto('/')
  await page.waitForURL('**/signin**')
  const account = page.locator(`button[name="login"][value="${who}"]`)
  if (!(await account.isVisible())) await page.getByText(/^另外 \d+ 个账号$/).click()
  await account.click()
  await page.waitForURL((url) => !url.pathname.startsWith('/signin'))
}
const signOut = async (page: Page) => {
  await page.locator('header summary').last().click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL('**/signin')
}
/** The sum row of a table of answers: how many before, how many after. */
const sums = async (page: Page) => (await page.locator('table.pairs tfoot td.num').allInnerTexts()).map(Number)

/** Signs Changxing's pack with the key that this server trusts for its samples, as a publisher does. */
const signed = (server: Running): string => {
  const { secret } = JSON.parse(readFileSync(join(server.data, 'keys/sample.json'), 'utf8')) as { secret: string }
  const built = open(JSON.parse(readFileSync(join(plugins, 'changxing/dist/pack.json'), 'utf8')))
  if ('refused' in built) throw new Error('Changxing was not built')
  return JSON.stringify(sign(built.pack, secret))
}
/** The county files what it has, as its systems do. */
const file = async (server: Running, pack: string) => {
  const cookies = await cookiesOf(server.address, 'changxing-maker')
  const response = await fetch(`${server.address}/trpc/sheets.file`, {
    method: 'POST',
    headers: {
      origin: server.address,
      'content-type': 'application/json',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify({
      jurisdiction: '330522',
      pack,
      file: readFileSync(join(plugins, 'changxing/cases/sample.facts.json'), 'utf8'),
    }),
  })
  if (!response.ok) throw new Error(await response.text())
}

describe('a province', () => {
  test('reads a new pack, sees what it would do to a county, and enables it from a day by a document', async () => {
    const { page, faults, close, signIn: enter } = await begin(fresh)
    await page.goto('/')
    await page.waitForURL('**/signin')
    await picture(page, 'province-1-sign-in')
    await enter('zhejiang-admin')
    await page.getByRole('link', { name: '规则包', exact: true }).first().click()
    await page.getByRole('link', { name: '装入规则包' }).click()
    await page
      .getByLabel('规则包文件')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(signed(fresh)) })
    await page.getByRole('button', { name: '装入规则包' }).click()
    await page.waitForURL(/\/packs\/[0-9a-f]{64}/)
    expect(await page.getByText('签名核对无误').isVisible()).toBe(true)
    await picture(page, 'province-2-pack')
    const digest = `sha256:${new URL(page.url()).pathname.split('/').at(-1) ?? ''}`
    await file(fresh, digest)

    await page.getByRole('link', { name: '看影响并启用' }).click()
    await page.waitForURL('**/enable**')
    expect(await page.getByText('这个辖区还没有启用过这个规则包').isVisible()).toBe(true)
    await page.getByLabel('自哪天起').fill('2026-01-01')
    await page.getByRole('button', { name: '看影响' }).click()
    await page.waitForURL('**run=*')
    await page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
    // Each verdict counts every thing of its kind once.
    for (const table of await page.locator('table.pairs').all()) {
      const rows = (await table.locator('tbody td.num').allInnerTexts()).map(Number)
      const [total] = (await table.locator('tfoot td.num').allInnerTexts()).map(Number)
      expect(rows.reduce((all, one) => all + one, 0)).toBe(total)
    }
    await picture(page, 'province-3-impact')
    await page.getByRole('button', { name: '启用', exact: true }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('没有办理')
    await page.getByLabel('依据文号').fill('浙财绩〔2026〕8号')
    await page.getByRole('button', { name: '启用', exact: true }).click()
    await page.waitForURL('**/packs/in-use/330522/**')
    expect(await page.getByRole('status').innerText()).toContain('已办理启用：自 2026-01-01 起，依据浙财绩〔2026〕8号')
    expect(await page.title()).toContain('长兴县正在用长兴县政府投资数字化项目绩效评价')
    await picture(page, 'province-4-enabled')
    await page.getByRole('link', { name: '看生效规则' }).click()
    await page.waitForURL('**/rules/330522**')
    expect(await page.title()).toMatch(/长兴县：\d+ 个参数在生效，\d+ 个示例值待确认/)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await close()
  })

  test('upgrades: every value of the county survives or is decided on', async () => {
    const { page, close, signIn: enter } = await begin(sample)
    await enter('zhejiang-admin')
    await page.getByRole('link', { name: /长兴县的规则包可升级/ }).click()
    await page.waitForURL('**/enable**')
    await page.getByLabel('自哪天起').fill('2027-01-01')
    await page.getByRole('button', { name: '看影响' }).click()
    await page.waitForURL('**run=*')
    await page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
    const moved = Number(await page.getByTestId('moved-grades').innerText())
    expect(moved).toBeGreaterThan(0)
    const [before, after] = await sums(page)
    expect(before).toBe(after)
    await picture(page, 'province-5-upgrade')
    await page.getByRole('link', { name: '换等级', exact: true }).click()
    await page.waitForURL('**what=grade**')
    expect(await page.locator('#changed tbody tr').count()).toBe(moved)
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出 Excel' }).click()
    expect(
      readFileSync(await (await download).path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK') // an Excel file is a ZIP file

    await page.getByLabel('依据文号').fill('浙财绩〔2026〕19号')
    await page.getByRole('button', { name: '升级', exact: true }).click()
    await page.getByRole('alert').waitFor()
    const conflicts = page.locator('fieldset:has(input[type="radio"])')
    expect(await conflicts.count()).toBeGreaterThan(1)
    for (const conflict of await conflicts.all()) await conflict.getByRole('radio').first().check()
    await conflicts.first().scrollIntoViewIfNeeded()
    await picture(page, 'province-6-conflicts')
    await page.getByRole('button', { name: '升级', exact: true }).click()
    await page.waitForURL('**/packs/in-use/330522/**')
    expect(await page.getByText('已办理升级：自 2027-01-01 起').isVisible()).toBe(true)
    expect(await page.title()).toContain('1.0.0') // until that day the old version stands
    await page.goto('/rules/330522?on=2027-01-01')
    expect(await page.getByText('长兴县政府投资数字化项目绩效评价 1.1.0').first().isVisible()).toBe(true)
    await page.goto('/province')
    await page.getByRole('status').waitFor({ state: 'detached', timeout: 60_000 })
    await picture(page, 'province-7-overview')
    await close()
  })
})

describe('a county', () => {
  test('changes a weight: one person proposes and sees the effect while the slider moves, a second person confirms', async () => {
    const { page, faults, close, signIn: enter } = await begin(sample)
    await enter('changxing-maker')
    await picture(page, 'county-1-home')
    await page.getByRole('link', { name: '生效规则' }).first().click()
    await page.waitForURL('**/rules/330522')
    await page.getByRole('link', { name: '实战实效模块权重' }).click()
    await page.getByRole('complementary').waitFor()
    await picture(page, 'county-2-rulebook')
    await page.getByRole('link', { name: '修订这个参数' }).click()
    await page.waitForURL('**/rules/330522/weight-use**')
    await page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
    await page.getByLabel('自哪天起').fill('2026-12-01')
    await page.getByText('按 2026-12-01 的规则试算').waitFor({ timeout: 60_000 })
    await page.getByLabel('差额由').selectOption({ label: '过程监控' })
    const slider = page.getByRole('slider')
    await slider.focus()
    for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
    const changed = page.getByTestId('changed-count')
    await expect.poll(() => changed.innerText()).not.toContain('有变化的 0 个')
    const [before, after] = await sums(page)
    expect(before).toBe(after)
    expect(await page.getByLabel('过程监控模块权重').inputValue()).toBe('16')
    await picture(page, 'county-3-revise')
    await page.getByLabel('依据文号').fill('长财绩〔2026〕14号')
    await page.getByLabel('理由').fill('突出实战实效，县绩效联席会议议定。')
    await page.getByRole('button', { name: '提出修订', exact: true }).click()
    await page.waitForURL('**/revisions/330522/*')
    const proposed = new URL(page.url()).pathname
    expect(await page.getByRole('status').innerText()).toContain('已提出')
    expect(await page.getByRole('button', { name: /^确认修订/ }).isDisabled()).toBe(true)
    await page.goto('/rules/330522/weight-use', { waitUntil: 'networkidle' })
    expect(await page.getByLabel('理由').inputValue()).toBe('') // what was proposed is no draft any more
    await signOut(page)

    await enter('changxing-confirmer')
    expect(await page.title()).toMatch(/今天有 \d+ 件事等您/)
    await page.locator(`a[href="${proposed}"]`).first().click()
    await page.waitForURL(`**${proposed}`)
    expect(await page.title()).toContain('请您确认')
    await page.getByRole('button', { name: '看影响' }).click()
    await page.waitForURL('**run=*')
    await page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
    await picture(page, 'county-4-confirm')
    await page.getByRole('button', { name: '确认修订', exact: true }).click()
    await page.waitForURL('**done=confirmed')
    expect(await page.getByRole('status').innerText()).toContain('已确认。自 2026-12-01 起生效')
    await page.goto('/rules/330522?on=2026-12-01&parameter=weight-use')
    const panel = page.getByRole('complementary')
    expect(await panel.innerText()).toContain('长财绩〔2026〕14号')
    expect(await panel.innerText()).toContain('县财政局经办甲提出，县财政局复核甲确认')
    await picture(page, 'county-5-in-force')
    expect(faults).toEqual([])
    await close()
  })

  test('one person with both roles cannot confirm what they proposed', async () => {
    const { page, close, signIn: enter } = await begin(sample)
    await enter('changxing-both')
    await page.goto('/rules/330522/low-value', { waitUntil: 'networkidle' })
    await page.getByLabel('改为').fill('62')
    await page.getByLabel('自哪天起').fill('2027-03-01')
    await page.getByLabel('依据文号').fill('长财绩〔2026〕15号')
    await page.getByLabel('理由').fill('与去年的低效应用清单一致。')
    await page.getByRole('button', { name: '提出修订', exact: true }).click()
    await page.waitForURL('**/revisions/330522/*')
    const confirm = page.getByRole('button', { name: /^确认修订/ })
    expect(await confirm.isDisabled()).toBe(true)
    expect(await confirm.innerText()).toContain('提出的人不能自己确认')
    await page.getByRole('button', { name: '撤回' }).click()
    await page.waitForURL('**done=withdrawn')
    expect(await page.title()).toContain('已撤回')
    await close()
  })
})

describe('a pack developer', () => {
  test('tries a pack: facts are scored and explained, and nothing is kept', async () => {
    const { page, faults, close, signIn: enter } = await begin(sample)
    const kept = await watchedPage(browser, sample.address, { as: 'changde-maker' })
    const count = async () => {
      await kept.page.goto('/evaluations')
      return kept.page.locator('tbody th a[href^="/evaluations/"]').count()
    }
    const before = await count()
    await enter('changde-publisher')
    await page.getByRole('link', { name: '规则包', exact: true }).first().click()
    await page.getByRole('link', { name: /常德/ }).first().click()
    await page.waitForURL(/\/packs\/[0-9a-f]{64}/)
    await picture(page, 'developer-1-pack')
    await page.getByRole('main').getByRole('link', { name: '试算' }).click()
    await page.waitForURL('**/try?pack=*')
    await page.getByRole('link', { name: '上传文件' }).click()
    await page.waitForURL('**way=upload')
    const facts = readFileSync(join(plugins, 'changde/cases/2022.facts.json'), 'utf8')
    const wrong = facts.replace('"2022-12-31"', '"2022-13-31"')
    await page
      .getByLabel('事实文件', { exact: true })
      .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(wrong) })
    await page.getByRole('button', { name: '试算', exact: true }).click()
    await page.getByRole('alert').waitFor()
    await picture(page, 'developer-2-refused')
    await page
      .getByLabel('事实文件', { exact: true })
      .setInputFiles({ name: 'facts.json', mimeType: 'application/json', buffer: Buffer.from(facts) })
    await page.getByRole('button', { name: '试算', exact: true }).first().click()
    await page.getByTestId('total').waitFor()
    expect(await page.getByTestId('total').textContent()).toContain('90.42')
    expect(await page.getByText('这是试算，没有保存。').isVisible()).toBe(true)
    await page.getByRole('button', { name: '社会公众满意度' }).click()
    await page.getByRole('complementary', { name: '社会公众满意度这一分的来历' }).waitFor()
    await picture(page, 'developer-3-result')
    expect(await count()).toBe(before)
    expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
    await kept.close()
    await close()
  })
})
