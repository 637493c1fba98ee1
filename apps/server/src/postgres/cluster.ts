import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
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
/** All that PostgreSQL's programs are told of our surroundings: nothing of whoever started the server. */
export const environment = (runtime: Runtime): Readonly<Record<string, string>> => ({
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LANG: 'C',
  TZ: 'UTC',
  ...(runtime.lib ? { LD_LIBRARY_PATH: runtime.lib } : {}),
})

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
      { cwd: '/', env: environment(runtime), detached: true, stdio: ['ignore', out, out], ...user },
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
      throw trouble(
        `数据库没有启动（${over}）`,
        readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n        '),
        `全部记录在 ${log}`,
      )
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

/**
 * Whether PostgreSQL is replaying its log after one of its processes died: it takes no session then, and a fast shutdown
 * would wait for the end of what it has itself given up. Asked before anything stops it.
 */
async function recovering(socket: string): Promise<boolean> {
  const client = new pg.Client({ host: socket, port: 5432, user: 'postgres', ssl: false, connectionTimeoutMillis: 1_000 })
  client.on('error', () => undefined) // the attempt below says what matters
  try {
    await client.connect()
    return false
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return code === '57P03' && !message.includes('shutting down') // lc_messages is C
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Stops PostgreSQL in good order: `SIGINT` ends its sessions and writes everything to the data files. While it recovers from
 * a crash `SIGQUIT` ends it at once: what was committed is in its log, and the next start recovers from that.
 */
export async function stop(child: ChildProcess, socket: string): Promise<void> {
  const gone = new Promise<void>((resolve) =>
    child.exitCode !== null || child.signalCode !== null ? resolve() : child.once('exit', () => resolve()),
  )
  const orders = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [signal, patience] of (await recovering(socket)) ? orders.slice(1) : orders) {
    child.kill(signal)
    const left = new AbortController()
    const late = await Promise.race([gone.then(() => false), wait(patience, true, { signal: left.signal }).catch(() => false)])
    left.abort()
    if (!late) return
  }
}
