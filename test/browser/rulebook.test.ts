import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { testEach, type Looked } from './checks.ts'
import { watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde', 'changxing')
let pages: Readonly<Record<string, Looked>>
beforeAll(async () => {
  pages = await findPages()
}, 180_000)

const [maker, confirmer, province] = ['changxing-maker', 'changxing-confirmer', 'zhejiang-admin']
const rules = '/rules/330522'

/** Pages that stand under names of their own, found as a person finds them. */
async function findPages(): Promise<Readonly<Record<string, Looked>>> {
  const { page, close } = await watchedPage(browser, server.address, { as: confirmer })
  await page.goto('/revisions')
  const revision = (await page.locator('tbody th a').first().getAttribute('href')) ?? ''
  await close()
  const admin = await watchedPage(browser, server.address, { as: province })
  await admin.page.goto('/')
  const enable = (await admin.page.getByRole('link', { name: '看影响' }).first().getAttribute('href')) ?? ''
  await admin.page.goto(enable)
  await admin.page.getByLabel('自哪天起').fill('2027-01-01')
  await admin.page.getByRole('button', { name: '看影响' }).click()
  await admin.page.waitForURL('**run=*')
  await admin.page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
  const impact = new URL(admin.page.url())
  await admin.close()
  const digest = enable.split('/')[2] ?? ''
  return {
    signin: { as: null, path: '/signin' },
    code: { as: null, path: '/signin/code' },
    link: { as: null, path: '/signin/link?token=used' },
    account: { as: maker, path: '/account' },
    waiting: { as: confirmer, path: '/' },
    'all rules': { as: province, path: '/rules' },
    rulebook: { as: maker, path: rules },
    parameter: { as: maker, path: `${rules}?parameter=excellent-from` },
    examples: { as: maker, path: `${rules}?show=waits` },
    weight: { as: maker, path: `${rules}/weight-use` },
    number: { as: maker, path: `${rules}/low-value` },
    revisions: { as: confirmer, path: '/revisions' },
    revision: { as: confirmer, path: revision },
    enable: { as: province, path: enable },
    impact: { as: province, path: impact.pathname + impact.search },
    'impact alone': { as: province, path: `/impact/330522/${impact.searchParams.get('run') ?? ''}` },
    'in use': { as: province, path: '/packs/in-use/330522/changxing' },
    versions: { as: province, path: `/packs/${digest}/compare` },
  }
}
testEach(
  [
    'signin',
    'code',
    'link',
    'account',
    'waiting',
    'all rules',
    'rulebook',
    'parameter',
    'examples',
    'weight',
    'number',
    'revisions',
    'revision',
    'enable',
    'impact',
    'impact alone',
    'in use',
    'versions',
  ],
  () => ({ browser, server, pages }),
)

describe('the rulebook in force', () => {
  test('keys walk the parameters, open one, close it and give the focus back', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(rules, { waitUntil: 'networkidle' })
    const titles = await page.locator('tbody th a').allInnerTexts()
    const focused = page.locator('a:focus')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused.innerText()).toBe(titles[1])
    await page.keyboard.press('w')
    await page.getByRole('complementary', { name: `参数“${titles[1]}”的来历` }).waitFor()
    await page.keyboard.press('j')
    await page.getByRole('complementary', { name: `参数“${titles[2]}”的来历` }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('complementary').waitFor({ state: 'detached' })
    expect(await focused.innerText()).toBe(titles[2])
    await close()
  })

  test('is shown as known on an earlier day: what was confirmed later is not there yet', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker })
    const own = async (address: string) => {
      await page.goto(address)
      return Number(/本级已定 (\d+)/.exec(await page.getByRole('navigation', { name: '只看哪些参数' }).innerText())?.[1])
    }
    expect(await own(rules)).toBeGreaterThan(0)
    expect(await own(`${rules}?known=2026-01-05`)).toBe(0)
    await close()
  })

  test('says how many examples still wait, and lists exactly those', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(`${rules}?show=waits`)
    const waiting = Number(/(\d+) 个示例值待确认/.exec(await page.title())?.[1])
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(waiting)
    expect(await rows.locator('.badge--example').count()).toBe(waiting)
    await close()
  })
})

const ready = (page: Page) => page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
describe('revising', () => {
  test('the simulation follows the slider, and what gives way is chosen, never silent', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(`${rules}/weight-use`)
    await ready(page)
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText('合计 101，须为 100').waitFor()
    await page.getByRole('button', { name: '由过程监控相抵' }).click()
    await page.getByText('合计 101，须为 100').waitFor({ state: 'detached' })
    expect(await page.getByLabel('过程监控模块权重').inputValue()).toBe('19')
    const changed = page.getByTestId('changed-count')
    await expect.poll(() => changed.innerText()).not.toContain('有变化的 0 个')
    const before = await changed.innerText()
    await page.getByLabel('项目类别').selectOption({ label: '医疗卫生类' })
    await slider.focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByText('同时改了：政务服务类').isVisible()).toBe(true)
    await expect.poll(() => changed.innerText()).not.toBe(before)
    expect(faults).toEqual([])
    await close()
  })

  test('a value out of its bounds is refused beside its field, and the last answer stays', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(`${rules}/low-value`)
    await ready(page)
    await page.getByLabel('改为').fill('99')
    const field = page.locator('[id="field-is.low-value"]')
    await field.getByText('只能在 40分到70分之间').or(field.locator('.refusal')).first().waitFor()
    expect(await page.getByLabel('改为').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByTestId('moved-grades').isVisible()).toBe(true)
    await close()
  })

  test('a long answer has all its rows, also when the next value is refused as soon as its figures came', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(`${rules}/low-use`)
    await ready(page)
    await page.evaluate(`new Promise((told) => {
      const type = (text) => {
        const field = document.getElementsByName('is.low-use')[0]
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }
      const came = new MutationObserver(() => {
        came.disconnect()
        type('9999999')
        told()
      })
      came.observe(document.querySelector('[data-testid="changed-count"]'), { characterData: true, childList: true, subtree: true })
      type('500')
    })`)
    await page.locator('[id="field-is.low-use"] .refusal').waitFor()
    const count = Number(/有变化的 (\d+) 个/.exec(await page.getByTestId('changed-count').innerText())?.[1])
    expect(count).toBeGreaterThan(100)
    await expect.poll(() => page.locator('table[data-rows] tbody tr').count()).toBe(count)
    expect(faults).toEqual([])
    await close()
  })

  test('what was typed outlives a reload, and can be dropped', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker })
    await page.goto(`${rules}/weight-use`, { waitUntil: 'networkidle' })
    await page.getByLabel('实战实效模块权重').last().fill('33')
    await page.getByLabel('理由').fill('突出实战实效')
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByLabel('实战实效模块权重').last().inputValue()).toBe('33')
    expect(await page.getByLabel('理由').inputValue()).toBe('突出实战实效')
    await page.getByRole('button', { name: '丢弃草稿' }).click()
    await page.waitForLoadState('networkidle')
    expect(await page.getByLabel('实战实效模块权重').last().inputValue()).toBe('30')
    await close()
  })

  test('without scripts the server works out what the values would do, and refuses what the browser would', async () => {
    const { page, close } = await watchedPage(browser, server.address, { as: maker, javaScriptEnabled: false })
    await page.goto(`${rules}/excellent-from`)
    await page.getByLabel('改为').fill('93')
    await page.getByRole('button', { name: '看影响' }).click()
    await page.getByTestId('moved-grades').waitFor({ timeout: 60_000 })
    expect(Number(await page.getByTestId('moved-grades').innerText())).toBeGreaterThan(0)
    await page.goto(`${rules}/excellent-from`)
    await page.getByLabel('改为').fill('99')
    await page.getByLabel('自哪天起').fill('2027-01-01')
    await page.getByRole('button', { name: '提出修订' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('没有提出')
    expect(await page.locator('[id="field-is.excellent-from"] .refusal').count()).toBe(1)
    await close()
  })
})

test('whoever only sees results is told so, and nothing is asked for that is not theirs', async () => {
  const { page, faults, close } = await watchedPage(browser, server.address, { as: province })
  await page.goto(`${rules}/weight-use`, { waitUntil: 'networkidle' })
  expect(await page.getByText('您只能看这个辖区的结果').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: '提出修订' }).count()).toBe(0)
  expect(faults).toEqual([])
  await close()
})
