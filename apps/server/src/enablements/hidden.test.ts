import { beforeAll, expect, it } from 'vitest'
import { callerFor, type Caller } from '../router.ts'
import { county, province, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { contextOf, somebody } from '../testing/somebody.ts'

let places: Places
/** The province's administrator, to whom the county shows nothing. */
let blind: Caller
let v1 = ''
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  const who = somebody([province], ['province-admin'])
  blind = callerFor(contextOf(places.database.store, { ...who, scope: { ...who.scope, results: [province] } }))
})
const codes = async (call: Promise<unknown>) => (await refusalsOf(call)).map((one) => [one.code, one.path])

it('of a county that shows nothing upward no rules are changed unseen, and whether it has any is not told', async () => {
  const ground = { jurisdiction: county, from: '2024-01-01', document: '浙财〔2024〕1号' }
  const reason = { ...ground, reason: '试行' }
  const values = [{ parameter: 'pass', is: '70' }]
  const acts = () => [
    blind.enablements.enable({ ...ground, pack: v1 }),
    blind.enablements.upgrade({ ...ground, pack: v1 }),
    blind.enablements.rollBack({ ...reason, pack: v1 }),
    blind.enablements.hold({ ...reason, pack: 'rules' }),
    blind.impact.ask({ jurisdiction: county, pack: v1, from: '2025-01-01' }),
    blind.revisions.impact({ jurisdiction: county, pack: 'rules', from: '2025-01-01', values }),
  ]
  const before = await Promise.all(acts().map(codes))
  expect(before.slice(0, 3)).toEqual([[['gate', 'jurisdiction']], [['gate', 'jurisdiction']], [['gate', 'jurisdiction']]])
  await places.admin.enablements.enable({ ...ground, pack: v1 })
  expect(await Promise.all(acts().map(codes))).toEqual(before)
  expect(await places.admin.enablements.list({ jurisdiction: county, on: '2024-06-30' })).toMatchObject([
    { pack: { digest: v1 } },
  ])
})
