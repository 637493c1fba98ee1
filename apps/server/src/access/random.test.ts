import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask, inputOf, procedures } from '../testing/asking.ts'
import { probes } from '../testing/probes.ts'
import { marks, testWorld, type World } from '../testing/world.ts'
import { roleNames, type Role } from './role.ts'

const codes = ['330000', '330500', '330522', '330822', '330111', '430700']

let world: World
beforeAll(async () => {
  world = await testWorld(codes, { '330822': 'records', '330111': 'nothing' })
}, 120_000)

/** What a person may come across: worked out here from the role and the settings, not by the code that is tried. */
function mayMeet(at: string, role: Role): ReadonlySet<string> {
  const beneath = { '330000': ['330500', '330522', '330822', '330111'], '330500': ['330522'] }[at] ?? []
  const reads = !['administrator', 'pack-publisher'].includes(role)
  const seen = reads ? [at, ...beneath.filter((code) => code !== '330111')] : []
  const managed = role === 'administrator' ? [at, ...beneath] : []
  const records = reads ? [at, ...beneath.filter((code) => code === '330822')] : []
  return new Set([
    ...[at, ...seen, ...managed].map((code) => marks(code).results), // an administrator reads the trail and knows the people
    ...records.map((code) => marks(code).records),
    ...[at, ...records, ...managed].map((code) => marks(code).people),
  ])
}

/** What an answer says, a file included. */
const wordsOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'base64' in answer
    ? Buffer.from(String(answer.base64), 'base64').toString('utf8')
    : JSON.stringify(answer)
const asked = procedures.filter((one) => one.path in probes)
/** Calls at random, the same ones at every run: the procedures that gave marked rows, and every mark that the person may not meet. */
async function callAtRandom(
  calls: number,
): Promise<{ readonly gave: ReadonlySet<string>; readonly foreign: ReadonlySet<string> }> {
  let seed = 20_261_121
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T
  const triple = () => ({ at: pick(codes), role: pick(roleNames), on: pick(codes), procedure: pick(asked) })
  const triples = Array.from({ length: calls }, triple)
  const [gave, foreign] = [new Set<string>(), new Set<string>()]
  const worker = async () => {
    for (let one = triples.pop(); one; one = triples.pop()) {
      const { at, role, on, procedure } = one
      const { value, said } = await ask(world.caller(world.who(at, role)), procedure, inputOf(world, procedure, on))
      const met = wordsOf(value ?? said).match(/[题证位]\d{6}/g) ?? []
      const allowed = mayMeet(at, role)
      for (const mark of met) if (!allowed.has(mark)) foreign.add(`${procedure.path} as ${role} of ${at} on ${on}: ${mark}`)
      if (met.length > 0) gave.add(procedure.path)
    }
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return { gave, foreign }
}

describe('10,000 calls at random', () => {
  it('meet no row of a jurisdiction that the person may not see', async () => {
    const { gave, foreign } = await callAtRandom(10_000)
    expect([...foreign].slice(0, 20)).toEqual([])
    expect(gave.size, 'procedures that gave marked rows').toBeGreaterThan(20)
  }, 300_000)

  it('would meet one if a single table were open', async () => {
    const client = new pg.Client(world.database.superuser)
    await client.connect()
    try {
      await client.query('create policy leak on app.evaluation for select using (true)')
      expect((await callAtRandom(500)).foreign.size).toBeGreaterThan(5)
    } finally {
      await client.query('drop policy leak on app.evaluation')
      await client.end()
    }
  }, 60_000)
})
