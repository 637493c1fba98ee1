import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditVerified, Overview, SampleAccounts } from './api.ts'
import {
  alive,
  family,
  ground,
  postgresOf,
  run,
  startServer,
  until,
  watchdogOf,
  type Ground,
  type Program,
} from './testing/server.ts'
import { visitor } from './testing/visitor.ts'

/** What the county's finance office sees, through a sample account. */
async function overview(address: string): Promise<Overview> {
  const somebody = visitor(address)
  const samples = await somebody.ask<SampleAccounts>('sessions.samples')
  await somebody.call('sessions.signIn', { login: 'changxing-maker', password: samples.password })
  return somebody.ask<Overview>('home.overview')
}

describe.runIf(process.platform === 'linux')('the server', { timeout: 60_000 }, () => {
  let at: Ground
  const running: Program[] = []
  beforeEach(() => {
    at = ground()
  })
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGTERM')
      await ended
    }
    at.remove()
  })
  const start = async () => {
    const server = await startServer(at.env)
    running.push(server)
    return server
  }

  it('starts with its samples scored, and Ctrl-C stops everything it started', async () => {
    const server = await start()
    const first = await overview(server.address)
    expect(first.jurisdictions.map((j) => [j.title, j.latest.map((e) => [e.total, e.grade?.title])])).toEqual([
      ['长兴县', [['80.00', '良']]],
    ])
    expect(first.totals).toMatchObject({ packs: 1, sheets: 1, evaluations: 1, refusedFiles: 0 })
    const pids = family(postgresOf(at.data))
    expect(pids.length).toBeGreaterThan(3)
    server.child.kill('SIGINT')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    await until(() => alive(pids).length === 0)

    const again = await start()
    expect(await overview(again.address)).toEqual(first)
  })

  it('was killed: PostgreSQL ends with it, nothing is lost, and the next start works', async () => {
    const server = await start()
    const before = await overview(server.address)
    const pids = family(postgresOf(at.data))
    server.child.kill('SIGKILL')
    await server.ended
    await until(() => alive(pids).length === 0)
    expect(await overview((await start()).address)).toEqual(before)
  })

  it('was killed together with the shell that watches: the next start ends the orphan and works', async () => {
    const server = await start()
    const before = await overview(server.address)
    const postgres = postgresOf(at.data)
    process.kill(watchdogOf(postgres), 'SIGKILL')
    server.child.kill('SIGKILL')
    await server.ended
    expect(alive([postgres])).toEqual([postgres])
    const again = await start()
    expect(alive([postgres])).toEqual([])
    expect(postgresOf(at.data)).not.toBe(postgres)
    expect(await overview(again.address)).toEqual(before)
  })

  it('says so and leaves when PostgreSQL is killed, and the next start works', async () => {
    const server = await start()
    const before = await overview(server.address)
    process.kill(postgresOf(at.data), 'SIGKILL')
    expect(await server.ended).toEqual({ code: 1, signal: null })
    expect(server.err()).toContain('数据库进程意外结束')
    expect(await overview((await start()).address)).toEqual(before)
  })
})

describe.runIf(process.platform === 'linux')('beside a running server', { timeout: 60_000 }, () => {
  let at: Ground
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => {
    at = ground()
    server = await startServer(at.env)
  })
  afterAll(async () => {
    server.child.kill('SIGTERM')
    await server.ended
    at.remove()
  })

  it('refuses a second server on the same data folder, naming the first, which goes on', async () => {
    const second = run('main.ts', [], at.env)
    expect(await second.ended).toEqual({ code: 1, signal: null })
    expect(second.err()).toContain(`进程 ${server.child.pid}`)
    expect(second.err()).toContain(server.address)
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
  })

  it('refuses a port that is taken, and leaves nothing behind', async () => {
    const other = ground()
    try {
      const second = run('main.ts', [], { ...other.env, PORT: new URL(server.address).port })
      expect(await second.ended).toEqual({ code: 1, signal: null })
      expect(second.err()).toContain('已被另一个程序占用')
      expect(() => postgresOf(other.data)).toThrow(/ENOENT/)
    } finally {
      other.remove()
    }
  })

  it('lets maintenance commands work on the database it has open, and on a stopped one', async () => {
    const id = (await overview(server.address)).jurisdictions[0]?.latest[0]?.id ?? ''
    const beside = run('command.ts', ['verify-evaluation', id, '--json'], at.env)
    expect(await beside.ended, beside.err()).toMatchObject({ code: 0 })
    expect(JSON.parse(beside.out())).toMatchObject({ id, same: true })
    server.child.kill('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    const alone = run('command.ts', ['verify-evaluation', id], at.env)
    expect(await alone.ended, alone.err()).toMatchObject({ code: 0 })
    expect(alone.out()).toContain('逐字节相同')
    const trail = run('command.ts', ['verify-audit', '--json'], at.env)
    expect(await trail.ended, trail.err()).toMatchObject({ code: 0 })
    const chains = JSON.parse(trail.out()) as readonly AuditVerified[]
    expect(chains.find((one) => one.jurisdiction === '330522')).toMatchObject({ whole: true, faults: [] })
    expect(chains.every((one) => one.records > 0 && one.noted === one.records)).toBe(true)
    const link = run('command.ts', ['administrator-link'], at.env)
    expect(await link.ended, link.err()).toMatchObject({ code: 0 })
    expect(link.out()).toMatch(/\/signin\/link\?token=[\w-]{32}/)
    const [strange, wrong] = [
      run('command.ts', ['verify-evaluation', '00000000-0000-4000-8000-000000000000', '--json'], at.env),
      run('command.ts', ['nothing'], at.env),
    ]
    expect([(await strange.ended).code, (await wrong.ended).code]).toEqual([2, 3])
    expect(JSON.parse(strange.out())).toMatchObject({ refused: [{ code: 'not-found' }] })
    expect(wrong.err()).toContain('verify-evaluation <编号>')
  })
})
