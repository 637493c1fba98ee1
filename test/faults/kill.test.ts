import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as moment } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFailed } from 'vitest'
import type { SampleAccounts } from '../../apps/server/src/api.ts'
import { ground, run, type Ground } from '../../apps/server/src/testing/server.ts'
import { visitor } from '../../apps/server/src/testing/visitor.ts'
import { drawing, type Draw } from './draw.ts'
import { look, newest, read, signIn, type People, type Seen } from './people.ts'
import { kill, ready, start, startInVain, victims, type Server } from './victims.ts'
import { fileOn, fileTo, sheet, type Acknowledged, type Sheet, type Stretch } from './writer.ts'

const rounds = Number(process.env['ROUNDS'] ?? 10)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

let at: Ground
let draw: Draw
let server: Server | undefined
const story: string[] = []
beforeEach(() => {
  at = ground()
  chmodSync(dirname(at.data), 0o755) // as root, the database's user must be able to pass through
  draw = drawing(seed)
  story.length = 0
  onTestFailed(() => console.error([`SEED=${seed} ROUNDS=${rounds} draws the same again.`, ...story].join('\n')))
})
afterEach(async () => {
  server?.child.kill('SIGTERM')
  await server?.ended
  server = undefined
  at.remove()
})

const endings = { server: 'SIGKILL', database: '1', both: 'SIGKILL', process: null } as const

/** All that was acknowledged is there, once and whole; of what was not, all or nothing. Says whether the latter was there. */
async function afterwards(people: People, before: Seen, { acknowledged, unanswered }: Stretch): Promise<boolean> {
  const filed = unanswered ? [...acknowledged, unanswered] : acknowledged
  const listed = (await newest(people)).filter(({ about }) => filed.some((one) => one.about === about.id))
  const there = listed.find(({ about }) => about.id === unanswered?.about)
  expect(listed.filter((one) => one !== there).map(({ id, things, facts }) => ({ id, things, facts }))).toEqual(
    acknowledged.map(({ id, things, facts }) => ({ id, things, facts })).toReversed(),
  )
  const added: readonly Sheet[] = there ? filed : acknowledged
  const now = await look(people)
  expect(now.totals).toEqual({
    ...before.totals,
    sheets: before.totals.sheets + added.length,
    subjects: before.totals.subjects + added.reduce((sum, { things }) => sum + things, 0),
  })
  expect(now.audit).toMatchObject({ whole: true, faults: [], records: before.audit.records + added.length })
  return there !== undefined
}

/** Whoever got no answer files the same again: it is added only if it was not there, and once more changes nothing. */
async function fileAgain(
  { maker }: People,
  pack: string,
  { unanswered }: Stretch,
  there: boolean,
): Promise<readonly Acknowledged[]> {
  if (!unanswered) return []
  const file = fileTo(maker, pack)
  const again = await file(unanswered)
  expect(again.already).toBe(there)
  expect(await file(unanswered)).toEqual({ ...again, already: true })
  return [{ ...unanswered, id: again.sheet.id }]
}

describe.runIf(process.platform === 'linux')('kill -9', () => {
  it(
    `of the server, the database or both, ${rounds} times: nothing acknowledged is lost, nothing doubled, the next start works`,
    { timeout: 60_000 + rounds * 30_000 },
    async () => {
      server = await start(at)
      const as = await signIn(server.address)
      const [sample] = await newest(as(server.address))
      const pack = sample?.pack.digest ?? ''
      const kept: Acknowledged[] = []
      let number = 0
      for (let round = 0; round < rounds; round++) {
        const victim = victims[round % victims.length] ?? 'server'
        const before = await look(as(server.address))
        const [over, began] = [new AbortController(), performance.now()]
        const file = fileTo(as(server.address).maker, pack)
        const writing = fileOn(() => sheet(++number, draw), file, over.signal)
        await moment(draw.between(0, 600)) // the moment is what is drawn; nothing is waited for
        const ended = await kill(victim, at, server, draw)
        over.abort()
        const stretch = await writing
        const tell = (words: string) => story.push(`round ${round}, ${Math.round(performance.now() - began)} ms: ${words}`)
        tell(`${victim} killed after ${stretch.acknowledged.length} answers, the server ended with ${ended}`)
        expect(ended).toBe(endings[victim])
        if (ended === null) await ready(server)
        else {
          if (draw.one([true, false])) tell(`the next start killed ${await startInVain(at, draw, 1_500)} ms in`)
          server = await start(at)
        }
        tell('ready again')
        const people = as(server.address)
        const there = await afterwards(people, before, stretch)
        kept.push(...stretch.acknowledged, ...(await fileAgain(people, pack, stretch, there)))
      }
      const people = as(server.address)
      for (const { id, text } of kept) expect(JSON.parse((await read(people, id)).text)).toEqual(JSON.parse(text))
      expect((await look(people)).totals.sheets).toBe(1 + kept.length)
      const verified = run('command.ts', ['verify-audit'], at.env)
      expect(await verified.ended, verified.out()).toEqual({ code: 0, signal: null })
    },
  )

  it('of the first start, at three moments of it: the next one makes what is missing, once', { timeout: 180_000 }, async () => {
    for (let i = 0; i < 3; i++) story.push(`killed ${await startInVain(at, draw, 3_000)} ms in`)
    server = await start(at)
    expect(server.err()).toContain('/signin/link?token=')
    const people = (await signIn(server.address))(server.address)
    const { accounts, password } = await people.maker.ask<SampleAccounts>('sessions.samples')
    for (const { login } of accounts) await visitor(server.address).call('sessions.signIn', { login, password })
    const { totals, audit } = await look(people)
    expect(totals).toMatchObject({ packs: 1, sheets: 1, evaluations: 1, subjects: 3 })
    expect(audit).toMatchObject({ whole: true, faults: [] })
  })
})
