import { afterAll, beforeAll } from 'vitest'
import type { Browser } from 'playwright-core'
import { launch } from './chromium.ts'
import { startServer, type Running } from './server.ts'

export let browser: Browser
export let server: Running

/** A browser and a platform with sample data for the tests of a file: there before its first, gone after its last. */
export function stage(): void {
  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launch(), startServer()])
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
}
