import { beforeAll, describe, expect, it } from 'vitest'
import { changxing, testCounty } from '../testing/county.ts'
import { facts } from '../testing/pack.ts'
import { refusalsOf } from '../testing/refusal.ts'

let county: Awaited<ReturnType<typeof testCounty>>
beforeAll(async () => {
  county = await testCounty()
})

describe('a trial', () => {
  it('scores and explains, and keeps nothing', async () => {
    const before = await county.caller.home.overview()
    const asked = { pack: county.digest, file: JSON.stringify(facts) }
    const { sheet, groups } = await county.caller.trial.score(asked)
    expect(sheet).toMatchObject({ total: '80.00', grade: { title: '良' } })
    expect(groups.map((group) => group.points)).toEqual(['40.00', '40.00'])
    expect(await county.caller.trial.explain({ ...asked, line: 'paid' })).toMatchObject({ points: '40.00' })
    expect(await refusalsOf(county.caller.trial.score({ ...asked, file: '{' }))).toMatchObject([{ code: 'wrong-value' }])
    expect(await county.caller.home.overview()).toEqual(before)
  })

  it('tells what to enter: every fact from outside, none that rules settle, and an example on record', async () => {
    const template = await county.caller.trial.template({ pack: county.digest })
    expect(
      template.kinds.map((kind) => [kind.is, kind.fields.map((field) => field.fact), kind.links.map((link) => link.to)]),
    ).toEqual([
      ['fund', ['paid', 'budget'], []],
      ['project', ['done', 'cost'], ['fund']],
    ])
    expect(template.example).toBeNull()
    await county.caller.sheets.file({ jurisdiction: changxing, pack: county.digest, file: JSON.stringify(facts) })
    const { example } = await county.caller.trial.template({ pack: county.digest })
    expect((await county.caller.trial.score({ pack: county.digest, file: example ?? '' })).sheet.total).toBe('80.00')
  })
})
