import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { county, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'

let places: Places
let [v1, v2, v3] = ['', '', '']
beforeAll(async () => {
  places = await testPlaces()
  v1 = await places.install()
  v2 = await places.install({ version: '1.1.0', pass: '65' })
  v3 = await places.install({ version: '1.2.0', pass: '66' })
})
afterEach(() => void vi.useRealTimers())
const document = '浙财〔2024〕1号'
const propose = (parameter: string, is: string, from: string) =>
  places.maker.revisions.propose({
    jurisdiction: county,
    pack: 'rules',
    document: '长财〔2024〕2号',
    reason: '本地',
    from,
    values: [{ parameter, is }],
  })
const confirm = (id: string) => places.confirmer.revisions.confirm({ jurisdiction: county, id })

it('a value proposed before the pack changed it is not confirmed over the change; others are', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-04-01T04:00:00Z') })
  await places.admin.enablements.enable({ jurisdiction: county, pack: v1, from: '2024-01-01', document })
  const [pass, cut] = [await propose('pass', '70', '2024-06-01'), await propose('cut-part', '20%', '2024-06-01')]
  await places.admin.enablements.upgrade({ jurisdiction: county, pack: v2, from: '2024-05-01', document, decisions: [] })
  const refused = await refusalsOf(confirm(pass.id))
  expect(refused).toMatchObject([{ code: 'gate', path: 'values[0].is' }])
  expect(refused[0]?.found).toBe('“红线”是按 1.0.0 版提出的，而 2024-05-01 起生效的 1.1.0 版改了它')
  expect((await confirm(cut.id)).state).toBe('confirmed')
  await places.maker.revisions.withdraw({ jurisdiction: county, id: pass.id })
  const again = await propose('pass', '70', '2024-06-01')
  expect(again.values).toMatchObject([{ before: '65', is: '70' }])
  await places.admin.enablements.upgrade({ jurisdiction: county, pack: v3, from: '2024-09-01', document, decisions: [] })
  expect(await refusalsOf(confirm(again.id)), 'nor over one that is to come').toMatchObject([{ code: 'gate' }])
  await places.maker.revisions.withdraw({ jurisdiction: county, id: again.id })
  expect((await confirm((await propose('pass', '70', '2024-06-01')).id)).state).toBe('confirmed')
})
