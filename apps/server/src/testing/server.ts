import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { recordedPlace } from '../postgres/place.ts'
import { facts, pack } from './pack.ts'

const here = join(import.meta.dirname, '..')

/** A data folder and a folder of plugins with the small pack in it, both of this test only. */
export interface Ground {
  readonly data: string
  readonly env: NodeJS.ProcessEnv
  readonly remove: () => void
}
export function ground(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-run-'))
  const plugin = join(folder, 'plugins/fund')
  mkdirSync(join(plugin, 'dist'), { recursive: true })
  mkdirSync(join(plugin, 'cases'))
  writeFileSync(join(plugin, 'dist/pack.json'), JSON.stringify({ signed: pack, signatures: [] }))
  writeFileSync(join(plugin, 'cases/2024.facts.json'), JSON.stringify(facts))
  const data = join(folder, 'data')
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...env } = process.env
  const remove = () => {
    const outside = recordedPlace(join(data, 'postgres'))?.root
    for (const path of [folder, ...(outside ? [outside] : [])]) rmSync(path, { recursive: true, force: true })
  }
  return { data, env: { ...env, PORT: '0', WENXIAO_DATA: data, WENXIAO_PLUGINS: join(folder, 'plugins') }, remove }
}

/** A program of ours, with what it has said so far and the end it came to. */
export interface Program {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}
export function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(here, file), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (chunk) => (said.out += String(chunk)))
  child.stderr.on('data', (chunk) => (said.err += String(chunk)))
  const ended = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
  }))
  return { child, out: () => said.out, err: () => said.err, ended }
}

/** The server, once it has said its address. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<Program & { readonly address: string }> {
  const program = run('main.ts', [], env)
  const address = await Promise.race([
    until(() => /http:\/\/127\.0\.0\.1:\d+/.exec(program.out())?.[0]),
    program.ended.then(({ code }) => Promise.reject(new Error(`ended with ${code}: ${program.err()}`))),
  ])
  return { ...program, address }
}

/** Looks again until there is an answer; fails after half a minute. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(10)) {
    const found = await look()
    if (found !== undefined && found !== false) return found
  }
  throw new Error(`nothing after 30 seconds: ${look.toString()}`)
}

/** Pid of the PostgreSQL that runs on this data. */
export const postgresOf = (data: string): number => {
  const place = recordedPlace(join(data, 'postgres'))
  return Number.parseInt(readFileSync(join(place?.data ?? '', 'postmaster.pid'), 'utf8'), 10)
}

const processes = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
/** Pid of the shell that watches a PostgreSQL. */
export function watchdogOf(postgres: number): number {
  const pid = processes().find((one) => read(`/proc/${one}/cmdline`).endsWith(`wenxiao-watchdog\0${postgres}\0`))
  if (pid === undefined) throw new Error(`nothing watches ${postgres}`)
  return pid
}
/** Pids of a PostgreSQL, of what it started, and of the shell that watches it. */
export const family = (postgres: number): readonly number[] => [
  postgres,
  watchdogOf(postgres),
  ...processes().filter((pid) => Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1]) === postgres),
]
/** Those that still run. */
export const alive = (pids: readonly number[]): readonly number[] =>
  pids.filter((pid) => !['', 'Z'].includes(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[0] ?? ''))
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
