import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
/** A hundred short processes start twice as fast when they need not compile the same files again. */
const cache = fileURLToPath(new URL('../../../../node_modules/.cache/node', import.meta.url))
/** A made-up county with every part that a command reads. */
export const county = fileURLToPath(new URL('../../fixtures/county', import.meta.url))
/** A facts file of the made-up county. */
export const countyFacts = join(county, '2025.facts.json')

/** What a call of the command left: exit code, both outputs. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** Standard output, which must be one JSON document and nothing else. */
  readonly json: () => unknown
}
/** Runs the command as a process of its own, called from this folder. */
export function run(args: readonly string[], from: string = process.cwd()): Promise<Ran> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [main, ...args],
      { cwd: from, env: { ...process.env, INIT_CWD: from, NODE_COMPILE_CACHE: cache }, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => {
        const code = error ? error.code : 0
        if (typeof code !== 'number') return reject(error ?? new Error('no exit code'))
        resolve({ code, out, err, json: () => JSON.parse(out) as unknown })
      },
    )
  })
}

/** An empty folder that is gone after the test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'rules-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
/** A copy of the made-up county that a test may spoil. */
export function countyCopy(): string {
  const copy = join(folder(), 'county')
  cpSync(county, copy, { recursive: true })
  return copy
}
