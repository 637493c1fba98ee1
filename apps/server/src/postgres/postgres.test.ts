import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { until } from '../testing/server.ts'
import { recordedPlace } from './place.ts'
import { logins, startPostgres, type Postgres } from './postgres.ts'

const bin = process.env['WENXIAO_POSTGRES_BIN'] || null
let above: string
let folder: string
const running: Postgres[] = []
beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'wenxiao 数据-'))
  chmodSync(above, 0o755)
  folder = join(above, 'postgres')
})
afterEach(async () => {
  for (const postgres of running.splice(0)) await postgres.stop()
  const outside = recordedPlace(folder)?.root
  for (const path of [above, ...(outside ? [outside] : [])]) rmSync(path, { recursive: true, force: true })
})
const start = async () => {
  const postgres = await startPostgres(folder, bin)
  running.push(postgres)
  return postgres
}
async function query(config: pg.ClientConfig, sql: string): Promise<unknown> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

it('starts under a path with spaces and Chinese, speaks UTF-8 over a socket with a password, and opens no port', async () => {
  const { socket, stop } = await start()
  const { app } = logins(folder, socket)
  expect(
    await query(
      app,
      `select upper('é') as letter, current_setting('server_encoding') as encoding, current_setting('listen_addresses') as ports, current_setting('password_encryption') as password, current_setting('fsync') as fsync`,
    ),
  ).toEqual([{ letter: 'É', encoding: 'UTF8', ports: '', password: 'scram-sha-256', fsync: 'on' }])
  await expect(query({ ...app, password: 'wrong' }, 'select 1')).rejects.toThrow(/password authentication failed/)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  await stop()
  expect(existsSync(join(socket, '.s.PGSQL.5432'))).toBe(false)
})

it('makes the cluster whole or not at all: what broke off before is swept away', async () => {
  mkdirSync(join(folder, 'data-0badcafe/cluster'), { recursive: true })
  mkdirSync(join(folder, 'runtime/broken'), { recursive: true })
  chmodSync(folder, 0o711)
  const { socket } = await start()
  expect(await query(logins(folder, socket).migrate, 'select 1 as one')).toEqual([{ one: 1 }])
  const root = recordedPlace(folder)?.root ?? ''
  expect(readdirSync(root).filter((name) => name.startsWith('data'))).toEqual(['data'])
  expect(existsSync(join(root, 'runtime/broken'))).toBe(bin !== null)
})

it('takes the number of a PostgreSQL that is gone for what it is, also when another program has it by now', async () => {
  await (await start()).stop()
  const file = join(recordedPlace(folder)?.data ?? '', 'postmaster.pid')
  writeFileSync(file, `${process.pid}\n${recordedPlace(folder)?.data}\n`)
  const { socket } = await start()
  expect(await query(logins(folder, socket).app, 'select 1 as one')).toEqual([{ one: 1 }])
})

it('refuses data of another major version, and data whose secrets are gone', async () => {
  await (await start()).stop()
  const version = join(recordedPlace(folder)?.data ?? '', 'PG_VERSION')
  const written = readFileSync(version, 'utf8')
  writeFileSync(version, '9\n')
  await expect(start()).rejects.toThrow(/PostgreSQL 9 写的/)
  writeFileSync(version, written)
  rmSync(join(folder, 'secrets.json'))
  await expect(start()).rejects.toThrow(/secrets\.json 不见了/)
})

it('is stopped at once while it recovers from the death of one of its processes, and keeps what was committed', async () => {
  const { socket, stop } = await start()
  const login = { ...logins(folder, socket).migrate, database: 'wenxiao' }
  const client = new pg.Client(login)
  client.on('error', () => undefined) // it is killed below
  await client.connect()
  await client.query('set role wenxiao_owner')
  await client.query('create schema test')
  await client.query('create table test.kept as select generate_series(1, 300000) as n')
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
  await until(() =>
    query(login, 'select 1').then(
      () => false,
      (error: { code?: string }) => error.code === '57P03',
    ),
  )
  const began = performance.now()
  await stop()
  expect(performance.now() - began).toBeLessThan(10_000)
  const again = await start()
  const owner = { ...logins(folder, again.socket).migrate, options: '-c role=wenxiao_owner' }
  expect(await query(owner, 'select count(*)::int as n from test.kept')).toEqual([{ n: 300_000 }])
})

it('says in words where there are no programs', () => {
  expect(() => findBinaries('/nowhere')).toThrow(/WENXIAO_POSTGRES_BIN=\/nowhere/)
})
