import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

const from = (name: string): string => JSON.stringify(new URL(`../scripts/up/${name}`, import.meta.url).href)
const start = (code: string, stdin: 'ignore' | 'pipe' = 'ignore'): ChildProcess =>
  spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: [stdin, 'pipe', 'inherit'] })
const ended = async (child: ChildProcess): Promise<{ code: number | null; signal: string | null; out: string }> => {
  const [out, [code, signal]] = await Promise.all([text(child.stdout!), once(child, 'exit')])
  return { code, signal, out }
}

/** A call that stands in for another program, which runs this code; `apart` as the server is run. */
const follow = (code: string, options = '{}'): string =>
  `import { follow } from ${from('child.mjs')}
   await follow(process.execPath, ['-e', ${JSON.stringify(code)}], { cwd: process.cwd(), env: process.env, ...${options} })`
/** A program that says what reaches it, and leaves a moment after the first. */
const listening = `
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log(signal); setTimeout(() => process.exit(7), 300) })
  process.on('disconnect', () => { console.log('disconnect'); process.exit(8) })
  setInterval(() => {}, 1000)
  console.log('ready')`

describe('a call that stands in for another program', () => {
  it('has its output, its exit code and its death by a signal', async () => {
    expect(await ended(start(follow('console.log(1); process.exit(42)')))).toEqual({ code: 42, signal: null, out: '1\n' })
    expect(await ended(start(follow("process.kill(process.pid, 'SIGKILL')")))).toMatchObject({ code: null, signal: 'SIGKILL' })
  })
  it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on, once when it comes twice in a moment', async (signal) => {
    const call = start(follow(listening, '{ apart: true }'))
    // Once when it listens, and again when it says that the first has come.
    call.stdout!.on('data', () => call.kill(signal))
    expect(await ended(call)).toEqual({ code: 7, signal: null, out: `ready\n${signal}\n` })
  })
  it('is missed by the program when it is killed', async () => {
    const call = start(follow(listening, '{ apart: true }'))
    call.stdout!.once('data', () => call.kill('SIGKILL'))
    expect((await ended(call)).out).toBe('ready\ndisconnect\n')
  })
  it('asks the program to stop when its own parent is killed', async () => {
    const parent = start(`
      import { spawn } from 'node:child_process'
      spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(follow(listening))}], { stdio: 'inherit' })`)
    parent.stdout!.once('data', () => parent.kill('SIGKILL'))
    expect((await ended(parent)).out).toBe('ready\nSIGTERM\n')
  })
})

describe('one installation at a time', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'wenxiao-up-'))
  /** Holds the lock for a moment, and writes when it begins and when it ends. */
  const work = (root: string): string => `
    import { locked } from ${from('lock.mjs')}
    import { appendFileSync } from 'node:fs'
    console.error = () => console.log('waiting')
    await locked(${JSON.stringify(root)}, async () => {
      appendFileSync(${JSON.stringify(join(root, 'log'))}, 'begin ')
      await new Promise((end) => setTimeout(end, 200))
      appendFileSync(${JSON.stringify(join(root, 'log'))}, 'end ')
    })`

  it('calls at the same time wait for each other and leave nothing behind', async () => {
    const root = folder()
    await Promise.all([1, 2, 3].map(() => ended(start(work(root)))))
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('begin end '.repeat(3))
    expect(readdirSync(root)).toEqual(['log'])
  })
  it('what a killed call left behind is taken over, also by several at once', async () => {
    const root = folder()
    const killed = start('console.log()')
    await ended(killed)
    writeFileSync(join(root, '.up.lock'), String(killed.pid))
    await Promise.all([1, 2].map(() => ended(start(work(root)))))
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('begin end '.repeat(2))
  })
  it('a program that the killed call started is waited for', async () => {
    const root = folder()
    const killed = start('console.log()')
    await ended(killed)
    const installing = start('process.stdin.resume()', 'pipe')
    writeFileSync(join(root, '.up.lock'), `${killed.pid}\n${installing.pid}`)
    const call = start(work(root))
    const done = ended(call)
    await once(call.stdout!, 'data') // it says that it waits
    expect(existsSync(join(root, 'log'))).toBe(false)
    installing.stdin!.end()
    expect((await done).out).toBe('waiting\n')
    expect(readFileSync(join(root, 'log'), 'utf8')).toBe('begin end ')
  })
})
