import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Saves what is on the screen for the guides, but only when it is asked for: `WENXIAO_PICTURES=docs/pictures`. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['WENXIAO_PICTURES']
  if (!folder) return
  await mkdir(join(root, folder), { recursive: true })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.screenshot({ path: join(root, folder, `${name}.png`) })
}
