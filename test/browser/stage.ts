import { rmSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import type { Browser } from 'playwright-core'
import { launch } from './chromium.ts'
import { samplesOf } from './samples.ts'
import { startServer, type Running } from './server.ts'

export let browser: Browser
export let server: Running

/** A browser and a platform with sample data, of these plugins alone where they are named, for the tests of a file: there before its first, gone after its last. */
export function stage(...plugins: readonly string[]): void {
  const folder = plugins.length ? samplesOf(...plugins) : undefined
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), startServer(folder ? { WENXIAO_PLUGINS: folder } : {})])
  }, 300_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
}
