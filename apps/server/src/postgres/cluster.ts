import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { trouble } from '../trouble.ts'
import type { Place } from './place.ts'
import type { Runtime } from './runtime.ts'
import type { SystemUser } from './system-user.ts'

export interface Cluster {
  readonly place: Place
  readonly runtime: Runtime
  readonly user: SystemUser | null
  /** Folder of the socket; no port is opened. */
  readonly socket: string
}
const environment = ({ runtime }: Pick<Cluster, 'runtime'>) => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C',
  TZ: 'UTC',
  ...(runtime.lib ? { LD_LIBRARY_PATH: runtime.lib } : {}),
})

/** Makes the cluster, whole or not at all. */
export function initialise({ place, runtime, user }: Omit<Cluster, 'socket'>, password: string): void {
  for (const draft of readdirSync(place.root).filter((name) => name.startsWith('data-')))
    rmSync(join(place.root, draft), { recursive: true, force: true })
  const draft = join(place.root, `data-${randomBytes(4).toString('hex')}`)
  mkdirSync(draft, { mode: 0o700 })
  const secret = join(draft, 'password')
  const cluster = join(draft, 'cluster')
  writeFileSync(secret, password, { mode: 0o600 })
  mkdirSync(cluster, { mode: 0o700 })
  if (user) for (const path of [draft, secret, cluster]) chownSync(path, user.uid, user.gid)
  const ctype = process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'
  const made = spawnSync(
    join(runtime.bin, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--auth-local=scram-sha-256',
      '--auth-host=reject',
      `--pwfile=${secret}`,
    ],
    { cwd: '/', env: environment({ runtime }), encoding: 'utf8', ...user },
  )
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw trouble(
      `建立数据库没有成功：${made.error?.message ?? made.stderr.trim()}`,
      'initdb 报告了上面的错误',
      '检查磁盘空间和系统版本（需要 glibc 2.27 以上），或设置 DATABASE_URL',
    )
  }
  renameSync(cluster, place.data)
  rmSync(draft, { recursive: true, force: true })
}

/** Stops a PostgreSQL that a killed server left running on this data; it is never taken over. Says whether there was one. */
export async function stopOrphan(place: Place): Promise<boolean> {
  const file = join(place.data, 'postmaster.pid')
  if (!existsSync(file)) return false
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  if (!runsOn(pid, place)) {
    rmSync(file, { force: true }) // a number that another program has by now would keep PostgreSQL from starting
    return false
  }
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    process.kill(pid, signal)
    if (await until(() => !runsOn(pid, place), patience)) return true
  }
  throw trouble(`上次留下的数据库进程（${pid}）停不下来`, '它还占着数据文件', `先结束进程 ${pid}，再重新启动`)
}
function runsOn(pid: number, place: Place): boolean {
  const words =
    process.platform === 'linux'
      ? read(`/proc/${pid}/cmdline`).split('\0')
      : [spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout]
  return words.some((word) => word === place.data || word.includes(`-D ${place.data} `))
}
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
async function until(holds: () => boolean, patience: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(10)) if (holds()) return true
  return holds()
}

/** Starts PostgreSQL in a session of its own, so that a terminal's Ctrl-C reaches the server and not the database. */
export function start({ place, runtime, user, socket }: Cluster, log: string): ChildProcess {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) renameSync(log, `${log}.1`)
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    port: '5432',
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    max_connections: '60',
  }
  const out = openSync(log, 'a', 0o600)
  try {
    return spawn(
      join(runtime.bin, 'postgres'),
      ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { cwd: '/', env: environment({ runtime }), detached: true, stdio: ['ignore', out, out], ...user },
    )
  } finally {
    closeSync(out)
  }
}

/** Waits until PostgreSQL answers; recovery after a crash may take its time. */
export async function ready(child: ChildProcess, connection: pg.ClientConfig, log: string): Promise<void> {
  let over = ''
  child.once('error', (error) => (over = error.message))
  child.once('exit', (code, signal) => (over = `退出码 ${code ?? signal}`))
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await wait(15)) {
    if (over)
      throw trouble(`数据库没有启动（${over}）`, read(log).trim().split('\n').slice(-5).join('\n        '), `全部记录在 ${log}`)
    const client = new pg.Client(connection)
    client.on('error', () => undefined) // the attempt below says what matters
    try {
      await client.connect()
      await client.query('select 1')
      return
    } catch (error) {
      const { code } = error as { code?: string }
      // not listening yet, or listening but not ready for sessions (57P03)
      if (!['ENOENT', 'ECONNREFUSED', 'ECONNRESET', '57P03'].includes(code ?? '')) throw error
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw trouble('数据库两分钟内没有就绪', '它还在恢复，或者磁盘太慢', `看 ${log}，稍后再启动`)
}

/** Stops when this process dies, however it dies: the pipe closes, and the shell at its other end stops PostgreSQL. */
export function watch(postgres: number, user: SystemUser | null): { readonly dismiss: () => void } {
  const dog = spawn('/bin/sh', ['-c', 'read word; [ "$word" = done ] || kill -INT "$1"', 'wenxiao-watchdog', String(postgres)], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    ...user,
  })
  dog.on('error', () => undefined)
  dog.stdin.on('error', () => undefined) // it was killed: the next start finds the orphan
  dog.unref()
  return { dismiss: () => void dog.stdin.end('done\n') }
}

/** Stops PostgreSQL in good order; sooner or later it is stopped. */
export async function stop(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) =>
    child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve()),
  )
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    child.kill(signal)
    const left = new AbortController()
    const late = await Promise.race([gone.then(() => false), wait(patience, true, { signal: left.signal }).catch(() => false)])
    left.abort()
    if (!late) return
  }
}
