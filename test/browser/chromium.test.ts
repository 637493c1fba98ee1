import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { launch } from './chromium.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

test('a page is laid out, clicked and changed', async () => {
  const page = await browser.newPage()
  await page.setContent('<button onclick="this.textContent = `优`">评分</button>')
  await page.getByRole('button', { name: '评分' }).click()
  expect(await page.getByRole('button').textContent()).toBe('优')
})

test('a page brings its own Chinese font: the characters are drawn, not boxes', async () => {
  const page = await browser.newPage()
  const fonts = new URL('files/', import.meta.resolve('@fontsource-variable/noto-sans-sc'))
  // The style sheet names the fonts by relative addresses; the page asks for them on a host that only this test answers.
  await page.route('http://fonts.test/**', async (route) => {
    const path = new URL(route.request().url()).pathname
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: pageOf })
    return route.fulfill({ body: await readFile(new URL(`..${path}`, fonts)) })
  })
  await page.goto('http://fonts.test/')
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  const [first, second] = await Promise.all(['花', '效'].map((word) => page.getByText(word, { exact: true }).screenshot()))
  expect(first!.equals(second!)).toBe(false)
})

const pageOf = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/index.css">
<style>span { font: 48px 'Noto Sans SC Variable'; display: inline-block; width: 60px; height: 70px }</style>
<span>花</span><span>效</span>`
