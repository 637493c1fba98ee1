import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { initTRPC } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../config.ts'
import { appRouter } from '../router.ts'
import { open } from '../trpc.ts'
import { ask, inputOf, namesOne, procedures } from '../testing/asking.ts'
import { probes } from '../testing/probes.ts'
import { testWorld, type World } from '../testing/world.ts'
import { declared, expected, relations, table, type Relation } from './matrix.ts'
import { roleNames } from './role.ts'

const home = '330500'
const stands: Readonly<Record<Relation, string>> = { own: home, child: '330522', parent: '330000', foreign: '430700' }
const nowhere = '999999'

let world: World
beforeAll(async () => {
  world = await testWorld(Object.values(stands))
}, 120_000)

describe('every procedure', () => {
  it('says who may call it; one that does not is found', () => {
    expect(procedures.length).toBeGreaterThan(40)
    const t = initTRPC.create()
    const silent = t.router({ good: open.query(() => 1), bad: t.procedure.query(() => 1) })
    expect(() => declared(silent)).toThrow(/bad.*trpc\.ts/)
  })

  it('stands in the table that people read', async () => {
    await expect(table(appRouter)).toMatchFileSnapshot(join(root, 'docs/permissions.md'))
  })

  it('has something to ask for when it only looks, so that an answer can be looked through', () => {
    const unasked = procedures.filter((one) => !one.adds && one.access.to !== 'everybody' && one.access.to !== 'begun')
    expect(unasked.filter(({ path }) => !(path in probes)).map(({ path }) => path)).toEqual([])
  })
})

describe('every procedure × every role × own, child, parent and foreign jurisdiction', () => {
  it('is allowed or denied as declared, on the real database', async () => {
    const wrong: string[] = []
    for (const procedure of procedures)
      for (const role of roleNames) {
        const caller = world.caller(world.who(home, role))
        for (const relation of relations) {
          const { outcome } = await ask(caller, procedure, namesOne(procedure) ? { jurisdiction: stands[relation] } : undefined)
          const wanted = expected(procedure.access, role, relation)
          if (outcome !== wanted) wrong.push(`${procedure.path} as ${role} on ${relation}: ${outcome}, not ${wanted}`)
        }
      }
    expect(wrong).toEqual([])
  }, 120_000)

  it('gives what may be seen, and answers for the rest as for what does not exist', async () => {
    const wrong: string[] = []
    for (const procedure of procedures.filter((one) => !one.adds && one.path in probes))
      for (const role of roleNames)
        for (const relation of relations) {
          const caller = world.caller(world.who(home, role))
          const probe = probes[procedure.path]
          const given = inputOf(world, procedure, stands[relation])
          const { value, said } = await ask(caller, procedure, given)
          const sees = probe?.sees ?? null
          const reads = expected({ to: 'seeing', what: sees ?? 'results' }, role, relation) === 'allowed'
          const wanted = expected(procedure.access, role, relation) === 'allowed' && (sees === null || reads)
          if ((value !== undefined) !== wanted)
            wrong.push(`${procedure.path} as ${role} on ${relation}: ${value === undefined ? said : 'given'}`)
        }
    expect(wrong).toEqual([])
  }, 120_000)

  it('leaks nothing when denied: a foreign jurisdiction, a hidden one and none at all are answered alike', async () => {
    const same = (said: string | undefined, ...codes: readonly string[]) =>
      codes.reduce((text, code) => text.replaceAll(code, '…'), said ?? '')
    const wrong: string[] = []
    for (const procedure of procedures.filter(namesOne))
      for (const role of roleNames) {
        const caller = world.caller(world.who(home, role))
        const unknown = await ask(caller, procedure, { jurisdiction: nowhere })
        for (const relation of ['parent', 'foreign'] as const) {
          const code = stands[relation]
          for (const input of [{ jurisdiction: code }, inputOf(world, procedure, code)]) {
            const denied = await ask(caller, procedure, input)
            if (denied.value !== undefined || same(denied.said, code) !== same(unknown.said, nowhere))
              wrong.push(`${procedure.path} as ${role} on ${relation}: ${denied.said}`)
          }
        }
      }
    expect(wrong).toEqual([])
  }, 120_000)

  it('tells a record of a foreign jurisdiction from none at all in nothing', async () => {
    const caller = world.caller(world.who(home, 'province-admin'))
    const foreign = world.places.get(stands.foreign)
    const wrong: string[] = []
    for (const procedure of procedures) {
      const probe = probes[procedure.path]
      if (!probe?.sees || namesOne(procedure) || !foreign) continue
      const [input, other] = [probe.input(foreign), probe.input({ ...foreign, sheet: randomUUID(), evaluation: randomUUID() })]
      const words = async (asked: unknown) => {
        const { said = 'given' } = await ask(caller, procedure, asked)
        return Object.values(asked as object).reduce((text: string, value) => text.replaceAll(String(value), '…'), said)
      }
      if ((await words(input)) !== (await words(other))) wrong.push(procedure.path)
    }
    expect(wrong).toEqual([])
  })

  it('is closed to whoever is not signed in, but for signing in', async () => {
    const nobody = world.caller(null)
    const answers = await Promise.all(
      procedures.map(
        async (procedure) => [procedure.path, (await ask(nobody, procedure, inputOf(world, procedure, home))).outcome] as const,
      ),
    )
    expect(answers.filter(([, outcome]) => outcome === 'allowed').map(([path]) => path)).toEqual([
      'sessions.accept',
      'sessions.code',
      'sessions.current',
      'sessions.invitation',
      'sessions.samples',
      'sessions.signIn',
    ])
  })
})

/** Where work is done with all there is of a jurisdiction, each with the reason. Everything else but samples uses the scope it was given. */
const unbound: Readonly<Record<string, string>> = {
  'audit/record.ts': 'maintenance and the server itself',
  'commands/commands.ts': 'whoever holds the machine',
  'commands/keys.ts': 'whoever holds the machine',
  'database/store.ts': 'takes bare codes',
  'impact/run.ts': 'works out a question that stands on record, for its own jurisdiction',
  'province/figures.ts': 'works out figures of one jurisdiction, for whoever may see its results',
  'serve.ts': 'the server, before anybody is let in',
}
it('opens more than the person may see only where that is said, with its reason', () => {
  const folder = join(root, 'apps/server/src')
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !/\.test\.ts$|^(testing|sample)\//.test(file))
  const widening = /\ballOf\(|\bwithin\((?:ctx\.)?store, (?:\[|[a-z]*[cC]odes|visible|all\b|results)/
  const found = files.filter((file) => widening.test(readFileSync(join(folder, file), 'utf8')))
  expect(found.toSorted()).toEqual(Object.keys(unbound))
})
