import { beforeAll, expect, it } from 'vitest'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { signed } from '../testing/pack.ts'
import { project, version } from '../testing/versions.ts'

let places: Places
let v1 = ''
beforeAll(async () => {
  places = await testPlaces()
  v1 = (await places.admin.packs.install({ file: signed({ ...version(), jurisdiction: province }) })).pack.digest
  for (const jurisdiction of [county, elsewhere])
    await places.admin.enablements.enable({ jurisdiction, pack: v1, from: '2024-01-01', document: '浙财〔2024〕1号' })
  const filer = places.as(county, 'unit-filer')
  for (const [id, done, used, budget] of [
    ['a', '40%', '50%', '3000'],
    ['b', '80%', '80%', '500'],
  ] as const)
    await filer.sheets.file({ jurisdiction: county, pack: v1, file: project(id, done, used, budget) })
  const propose = (parameter: string, is: '70' | '75') =>
    places.maker.revisions.propose({
      jurisdiction: county,
      pack: 'rules',
      from: '2024-02-01',
      document: '长财〔2024〕2号',
      reason: '本地',
      values: [{ parameter, is }],
    })
  await places.confirmer.revisions.confirm({ jurisdiction: county, id: (await propose('pass', '70')).id })
  await propose('pass', '75')
})

it('shows every county with its pack, its own values, what waits, grades, lights and money', async () => {
  const found = await places.admin.province.overview()
  expect(found.rows).toMatchObject([
    {
      jurisdiction: { code: county, title: '长兴县' },
      parent: { title: '湖州市' },
      pack: { version: '1.0.0' },
      state: 'in-force',
      openRevisions: 1,
      confirmedRevisions: 1,
      examplesWaiting: 2,
      working: false,
      figures: {
        on: '2024-12-31',
        things: [
          { is: 'project', kind: '项目', things: 2 },
          { is: 'unit', things: 1 },
        ],
        verdicts: [
          {
            title: '三色',
            sort: 'light',
            counts: [
              { title: '红', things: 1 },
              { title: '绿', things: 1 },
              { answer: null, things: 0 },
            ],
          },
        ],
        proposals: [{ id: 'cut', things: 1 }],
        cut: '300.00',
      },
    },
    { jurisdiction: { code: elsewhere }, figures: null, working: false, examplesWaiting: 3, openRevisions: 0 },
  ])
  expect(found.without.map((place) => place.code)).toEqual([province])
  expect(found.totals).toEqual({ jurisdictions: 2, packs: 2, openRevisions: 1, examplesWaiting: 5, cut: '300.00' })
  expect(await places.admin.province.overview(), 'worked out once').toEqual(found)
})

it('shows a county only itself', async () => {
  expect((await places.maker.province.overview()).rows.map((row) => row.jurisdiction.code)).toEqual([county])
  expect((await places.foreign.province.overview()).totals).toMatchObject({ jurisdictions: 1, cut: '0.00' })
})

it('sets two counties’ rules side by side, for whoever may see both', async () => {
  const asked = { left: { jurisdiction: county, pack: 'rules' }, right: { jurisdiction: elsewhere, pack: 'rules' } }
  const compared = await places.admin.province.compare(asked)
  expect(compared.different).toBe(1)
  expect(compared.rows.find((row) => !row.same)).toMatchObject({
    title: '红线',
    unit: '分',
    left: { value: '70', by: 'county', from: '2024-02-01', cite: { text: '长财〔2024〕2号' } },
    right: { value: '60', by: 'pack', cite: { standing: 'example' } },
  })
  expect(await refusalsOf(places.maker.province.compare(asked))).toMatchObject([{ code: 'not-found' }])
  expect(await refusalsOf(places.admin.province.compare({ ...asked, right: { ...asked.right, pack: 'none' } }))).toMatchObject([
    { code: 'not-found' },
  ])
})
