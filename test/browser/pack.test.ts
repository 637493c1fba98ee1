import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { watchedPage } from './pages.ts'
import { browser, server, stage } from './stage.ts'

stage('changde')

const built = readFileSync(new URL('../../plugins/changde/dist/pack.json', import.meta.url), 'utf8')
const open = async (page: Page) => {
  await page.goto('/packs')
  await page.getByRole('link', { name: /常德/ }).first().click()
  await page.waitForURL('**/packs/*')
}

describe.each([
  ['with scripts', true],
  ['with scripts blocked', false],
])('a pack, %s', (_, javaScriptEnabled) => {
  test('is read aloud: documents, parameters, indicators with points, each rule with its standing', async () => {
    const { page, faults, close } = await watchedPage(browser, server.address, { javaScriptEnabled })
    await open(page)
    for (const chapter of ['依据文件', '参数', '评价方案', '否决与等级']) {
      expect(await page.getByRole('heading', { level: 2, name: new RegExp(chapter) }).count()).toBe(1)
    }
    const rules = page.locator('#section-schemes').getByRole('article')
    expect(await rules.filter({ hasText: '预算执行率4 分' }).innerText()).toContain('据文推得')
    expect(await rules.filter({ hasText: '立项依据充分性' }).innerText()).toContain('示例值，待本地确认')
    expect(faults).toEqual([])
    await close()
  })

  test('shows the rules of one standing alone', async () => {
    const { page, close } = await watchedPage(browser, server.address, { javaScriptEnabled })
    await open(page)
    await page.getByRole('link', { name: /^示例值，待本地确认 \d+$/ }).click()
    await page.waitForURL('**only=example')
    expect(await page.locator('article .badge--official, article .badge--derived').filter({ visible: true }).count()).toBe(2) // the two that switch
    await close()
  })

  test('unsigned, with a flipped byte or no pack at all it is not installed, and every reason is shown', async () => {
    const { page, close } = await watchedPage(browser, server.address, { javaScriptEnabled })
    for (const [name, text] of [
      ['unsigned', built],
      ['float', built.replace('"vocabulary":1', '"vocabulary":1.5')],
      ['junk', '{"signed":{}}'],
    ] as const) {
      await page.goto('/packs/install')
      await page
        .getByLabel('规则包文件')
        .setInputFiles({ name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) })
      await page.getByRole('button', { name: '装入规则包' }).click()
      await page.getByRole('alert').waitFor()
      const count = Number(/(\d+) 处要改/.exec(await page.getByRole('alert').innerText())?.[1])
      expect(count).toBeGreaterThan(0)
      expect(await page.locator('.refusal').count()).toBe(count)
    }
    await close()
  })
})
