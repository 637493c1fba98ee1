import { beforeAll, expect, it } from 'vitest'
import { changxing, testCounty } from '../testing/county.ts'
import { facts } from '../testing/pack.ts'

let county: Awaited<ReturnType<typeof testCounty>>
beforeAll(async () => {
  county = await testCounty()
  const { sheet } = await county.caller.sheets.file({ jurisdiction: changxing, pack: county.digest, file: JSON.stringify(facts) })
  await county.caller.evaluations.make({ jurisdiction: changxing, pack: county.digest, sheet: sheet.id })
})

it('shows each visible jurisdiction with its packs, its newest evaluations and totals', async () => {
  const overview = await county.caller.home.overview()
  expect(overview.totals).toEqual({ jurisdictions: 1, packs: 1, subjects: 3, sheets: 1, evaluations: 1, refusedFiles: 0 })
  expect(overview.jurisdictions).toMatchObject([
    { code: changxing, title: '长兴县', parent: { title: '湖州市' }, installed: [{ id: 'fund' }], latest: [{ total: '80.00' }] },
  ])
  expect(await county.caller.jurisdictions.list()).toMatchObject([{ code: changxing, subjects: 3, evaluations: 1 }])
})

it('shows a person without a scope nothing of any jurisdiction', async () => {
  const nobody = county.database.caller([])
  expect(await nobody.home.overview()).toMatchObject({ jurisdictions: [], totals: { evaluations: 0, subjects: 0 } })
  expect([await nobody.sheets.list({}), await nobody.evaluations.list({}), await nobody.jurisdictions.list()]).toEqual([
    [],
    [],
    [],
  ])
})
