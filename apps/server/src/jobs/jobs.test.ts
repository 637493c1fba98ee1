import { PgBoss, type DatabaseOptions } from 'pg-boss'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'kysely'
import { within } from '../database/store.ts'
import { county, testPlaces, type Places } from '../testing/people.ts'
import { until } from '../testing/server.ts'
import { project } from '../testing/versions.ts'
import { mostAtOnce } from '../impact/run.ts'
import { makeLogger } from '../logger.ts'
import { jobSchema } from './install.ts'
import { openJobs, type Running } from './jobs.ts'
import { queueOf } from './queue.ts'

let places: Places
let v1 = ''
const running: Running[] = []
const errors: unknown[] = []
const log = { error: (...said: unknown[]) => void errors.push(said) }
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  await places.admin.enablements.enable({ jurisdiction: county, pack: v1, from: '2024-01-01', document: '浙财〔2024〕1号' })
  const given = Array.from({ length: mostAtOnce + 1 }, (_, i) => ({
    is: 'project',
    id: `p${i}`,
    facts: { done: '50%', used: `${i % 101}%`, budget: '100' },
  }))
  const file = JSON.stringify({ ...(JSON.parse(project('p', '50%', '50%', '100')) as object), given })
  await places.as(county, 'unit-filer').sheets.file({ jurisdiction: county, pack: v1, file })
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.close()
})
const open = async () => running.push(await openJobs(places.database.store, places.database.login, log))
const ask = (is: string) =>
  places.maker.revisions.impact({ jurisdiction: county, pack: 'rules', from: '2025-01-01', values: [{ parameter: 'pass', is }] })
const state = async (run: string) => (await places.reader.impact.run({ jurisdiction: county, run })).state
const waiting = async () =>
  (
    await sql<{ n: number }>`select count(*)::int as n from pgboss.job where state < 'completed'`.execute(
      places.database.store.db,
    )
  ).rows[0]?.n

describe('work that outlasts a request', () => {
  it('is done beside the server, with progress, and comes out as it would have at once', async () => {
    const atOnce = await ask('55')
    expect(atOnce.state).toBe('done')
    await open()
    const run = await ask('70')
    expect(run).toMatchObject({ state: 'running', progress: { done: 0, of: 802 } })
    expect((await ask('70')).id, 'asked twice, worked out once').toBe(run.id)
    await until(async () => (await state(run.id)) === 'done')
    expect((await places.reader.impact.run({ jurisdiction: county, run: run.id })).progress).toEqual({ done: 802, of: 802 })
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from app.impact_progress`.execute(
      places.database.store.db,
    )
    expect(rows[0]?.n, 'nothing is seen outside of a jurisdiction').toBe(0)
    const noted = await within(places.database.store, [county], (trx) =>
      trx.selectFrom('impact_progress').select('done').execute(),
    )
    expect(noted.length, 'one for each total, verdict and proposal of both sides').toBe(6)
    const page = await places.reader.impact.get({ jurisdiction: county, run: run.id })
    expect(page.verdicts[0]?.transitions.reduce((sum, one) => sum + one.things, 0)).toBe(mostAtOnce + 1)
    expect(errors).toEqual([])
  })

  it('says of a connection that broke what broke it, and nothing that came with it', async () => {
    const said: string[] = []
    const login = places.database.login
    running.push(await openJobs(places.database.store, login, makeLogger('info', { write: (line) => void said.push(line) })))
    const client = new pg.Client(places.database.superuser)
    await client.connect()
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'wenxiao jobs' and datname = current_database()`,
    )
    await client.end()
    const line = await until(() => said.find((one) => one.includes('57P01')))
    const record = JSON.parse(line) as Record<string, unknown>
    expect(record).toMatchObject({ level: 50, code: '57P01', msg: 'jobs' })
    expect(record['message']).toContain('terminating connection due to administrator command')
    expect(['code', 'level', 'message', 'msg', 'queue', 'time']).toEqual(expect.arrayContaining(Object.keys(record)))
    expect(typeof login.password === 'string' && login.password.length > 10).toBe(true)
    expect(said.join('')).not.toContain(login.password)
  })

  it('is sent only with the act that needs it', async () => {
    await open()
    const before = await waiting()
    const failing = within(places.database.store, [county], async (trx) => {
      await queueOf(places.database.store)?.send(trx, 'impact', { jurisdiction: county, id: 'x' })
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await waiting()).toBe(before)
  })

  it('is done by another server when the one that took it is not heard of any more', { timeout: 60_000 }, async () => {
    await open()
    for (const one of running.splice(0)) await one.close()
    const run = await ask('71')
    const { host, port, user, password, database } = places.database.login
    const lost = new PgBoss({
      host,
      port,
      user,
      password,
      database,
      schema: jobSchema,
      createSchema: false,
      migrate: false,
      supervise: false,
    } as DatabaseOptions)
    await lost.start()
    const [taken] = await lost.fetch<{ id: string }>('impact')
    expect(taken?.data.id).toBe(run.id)
    await lost.stop({ graceful: false })
    await open()
    await until(async () => (await state(run.id)) === 'done')
  })
})
