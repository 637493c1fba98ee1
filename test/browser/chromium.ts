import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { unpacked } from './unpacked.ts'

const flags = [
  '--no-sandbox', // the tests may run as root, and in containers without user namespaces
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/**
 * Starts a headless Chromium: the one `CHROMIUM_PATH` names, else `/usr/bin/chromium`, else the one that comes with the
 * npm packages together with its libraries and a font. Pages bring their own Chinese fonts. Refuses with words when there is none.
 */
export async function launch(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`)
  const system = named ?? '/usr/bin/chromium'
  // In the pictures of the guides days are written as offices in China write them.
  const language = process.env['WENXIAO_PICTURES'] ? { LC_ALL: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN' } : {}
  if (existsSync(system)) {
    return chromium.launch({
      executablePath: system,
      args: flags,
      env: { ...(process.env as Record<string, string>), ...language },
    })
  }
  const { env, ...found } = await unpacked()
  return chromium.launch({ ...found, args: flags, env: { ...env, ...language } })
}
