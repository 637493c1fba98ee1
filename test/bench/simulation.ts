/// <reference lib="dom" />
import { readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { open, sign } from '@wenxiao/core/manifest'
import { launch } from '../browser/chromium.ts'
import { office, watchedPage } from '../browser/pages.ts'
import { samplesOf } from '../browser/samples.ts'
import { startServer } from '../browser/server.ts'
import { cookiesOf } from '../browser/sign-in.ts'

/**
 * How long a step of the slider takes in a real browser: from the key to the new figures on the page, over a county of
 * 2,000 projects by Changxing's 108 lines. A benchmark: its figures hold for this machine at this moment.
 *
 * `npm run -s up -- node test/bench/simulation.ts [projects]`
 */
const projects = Number(process.argv[2] ?? '2000')
const plugins = fileURLToPath(new URL('../../plugins/', import.meta.url))
const cases = readFileSync(join(plugins, 'changxing/cases/sample.facts.json'), 'utf8')
interface Given {
  readonly is: string
  readonly id: string
  readonly links?: Readonly<Record<string, string>>
}
const sample = JSON.parse(cases) as { readonly on: string; readonly given: readonly Given[] }
const each = sample.given.filter((thing) => thing.is === 'project').length
const times = Math.ceil(projects / each)
/** The sample once more, as things of its own. */
const copy = (n: number): readonly Given[] =>
  sample.given.map((thing) => ({
    ...thing,
    id: `${thing.id}-${n}`,
    ...(thing.links ? { links: Object.fromEntries(Object.entries(thing.links).map(([link, to]) => [link, `${to}-${n}`])) } : {}),
  }))

/** Plugins without Changxing, so that its county has only what is filed here. */
const others = samplesOf('changde')
const [browser, server] = await Promise.all([launch(), startServer({ WENXIAO_PLUGINS: others })])
const call = async <T>(as: string, path: string, body: unknown): Promise<T> => {
  const cookies = await cookiesOf(server.address, as)
  const response = await fetch(`${server.address}/trpc/${path}`, {
    method: 'POST',
    headers: {
      origin: server.address,
      'content-type': 'application/json',
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
  return ((await response.json()) as { result: { data: T } }).result.data
}
const say = (line: string) => process.stdout.write(`${line}\n`)

try {
  const { secret } = JSON.parse(readFileSync(join(server.data, 'keys/sample.json'), 'utf8')) as { secret: string }
  const built = open(JSON.parse(readFileSync(join(plugins, 'changxing/dist/pack.json'), 'utf8')))
  if ('refused' in built) throw new Error('plugins/changxing is not built: run `npm run up -- run build`')
  const { digest } = await call<{ readonly digest: string }>('zhejiang-admin', 'packs.install', {
    file: JSON.stringify(sign(built.pack, secret)),
  }).then((installed) => ('digest' in installed ? installed : (installed as { pack: { digest: string } }).pack))
  await call('zhejiang-admin', 'enablements.enable', {
    jurisdiction: '330522',
    pack: digest,
    from: '2018-01-01',
    document: '示例〔2026〕1号',
  })
  const sheets = 50
  for (let n = 0; n < times; n += sheets) {
    const given = Array.from({ length: Math.min(sheets, times - n) }, (_, i) => copy(n + i)).flat()
    const file = JSON.stringify({ ...sample, given })
    await call('changxing-maker', 'sheets.file', { jurisdiction: '330522', pack: digest, file })
  }
  say(`${times * each} projects, ${times * sample.given.length} things; ${cpus().length} × ${cpus()[0]?.model ?? '?'}`)

  const { page, close } = await watchedPage(browser, server.address, { as: 'changxing-maker', viewport: office })
  const began = performance.now()
  await page.goto('/rules/330522/weight-use')
  await page.getByTestId('moved-grades').waitFor({ timeout: 300_000 })
  say(`county read into the browser and worked out: ${Math.round(performance.now() - began)} ms`)
  await page.getByLabel('差额由').selectOption({ label: '过程监控' })
  const timed = await page.evaluate(async () => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"], [role="slider"]')
    const shown = document.querySelector('[data-testid="changed-count"]')?.closest('section') // its scores change at each step
    if (!slider || !shown) throw new Error('no slider')
    const steps: number[] = []
    for (let step = 0; step < 40; step++) {
      const from = performance.now()
      const told = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          requestAnimationFrame(() => resolve())
        })
        observer.observe(shown, { attributes: true, characterData: true, childList: true, subtree: true })
      })
      const way = Math.floor(step / 4) % 2 === 0 ? 1 : -1
      slider.value = String(Number(slider.value) + way)
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await told
      steps.push(performance.now() - from)
    }
    return steps
  })
  const sorted = timed.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0)
  say(`a step, from the key to the figures: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`)
  await close()
} finally {
  await browser.close()
  await server.stop()
  rmSync(others, { recursive: true, force: true })
}
