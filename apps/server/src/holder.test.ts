import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { heldWords, hold, type Hold } from './holder.ts'

const folders: string[] = []
const folder = (...below: string[]) => {
  const made = mkdtempSync(join(tmpdir(), 'hold-'))
  folders.push(made)
  mkdirSync(join(made, ...below), { recursive: true })
  return join(made, ...below)
}
afterEach(() => folders.splice(0).forEach((path) => rmSync(path, { recursive: true, force: true })))

describe('a data folder', () => {
  it('is held by one, who is named, until it is released', () => {
    const data = folder()
    const first = hold(data) as Hold
    first.say({ address: 'http://127.0.0.1:3000' })
    expect(hold(data)).toMatchObject({ heldBy: { pid: process.pid, address: 'http://127.0.0.1:3000' } })
    expect(heldWords(data, { pid: 7, since: '2026-01-01', address: 'http://x', socket: null }).message).toMatch(
      /进程 7[^]*http:\/\/x[^]*WENXIAO_DATA/,
    )
    first.release()
    const second = hold(data) as Hold
    expect('heldBy' in second).toBe(false)
    second.release()
    expect(readdirSync(data)).toEqual(['server.lock'])
  })

  it('is free again when its holder was killed, and goes to exactly one of many that come', async () => {
    const data = folder()
    const script = `import { hold } from ${JSON.stringify(join(import.meta.dirname, 'holder.ts'))}; const held = hold(${JSON.stringify(data)}); console.log('held'); setInterval(() => held, 1000)`
    const other = spawn(process.execPath, ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(other.stdout, 'data')
    expect(hold(data)).toMatchObject({ heldBy: { pid: other.pid } })
    other.kill('SIGKILL')
    await once(other, 'exit')
    const all = Array.from({ length: 12 }, () => hold(data))
    const holds = all.filter((one): one is Hold => 'release' in one)
    expect(holds).toHaveLength(1)
    holds[0]?.release()
    expect(readdirSync(data)).toEqual(['server.lock'])
  })

  it('may have a long path in any script', () => {
    const data = folder('数据'.repeat(20), 'a b'.repeat(30))
    const held = hold(data) as Hold
    expect(hold(data)).toMatchObject({ heldBy: { pid: process.pid } })
    held.release()
  })
})
