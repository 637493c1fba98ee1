import { beforeAll, describe, expect, it } from 'vitest'
import { changxing, testCounty } from '../testing/county.ts'
import { makeMany } from '../testing/many.ts'
import { county, elsewhere, province, testPlaces, type Places } from '../testing/people.ts'
import { facts, signed } from '../testing/pack.ts'
import { project, version } from '../testing/versions.ts'
import type { EvaluationSpread } from './evaluation.ts'

const many = 300
let places: Places
beforeAll(async () => {
  places = await testPlaces()
  const file = signed({ ...version(), jurisdiction: province })
  const { digest } = (await places.admin.packs.install({ file })).pack
  for (const code of [county, elsewhere]) {
    await places.admin.enablements.enable({ jurisdiction: code, pack: digest, from: '2024-01-01', document: '测〔2024〕1号' })
    const maker = places.as(code, 'county-maker')
    const { sheet } = await maker.sheets.file({ jurisdiction: code, pack: digest, file: project('a', '80%', '60%', '1000') })
    await maker.evaluations.make({ jurisdiction: code, pack: digest, sheet: sheet.id })
  }
  await makeMany(places.database.superuser, { jurisdiction: county, kind: 'project', id: 'a' }, many)
})
type Shown = NonNullable<EvaluationSpread['shown']>
const countIn = (step: Shown['steps'][number]) => step.grades.reduce((all, one) => all + one.count, 0)
const countOf = ({ steps }: Shown) => steps.reduce((all, step) => all + countIn(step), 0)
const shownIn = ({ shown }: EvaluationSpread): Shown => {
  if (!shown) throw new Error('nothing is shown')
  return shown
}

describe('how totals are spread', () => {
  it('counts every evaluation once, in the step in which its total lies', async () => {
    const spread = await places.reader.evaluations.spread({})
    const shown = shownIn(spread)
    const listed = await places.reader.evaluations.list({ most: 5_000 })
    expect([countOf(shown), spread.groups.map((group) => group.count)]).toEqual([listed.length, [listed.length]])
    expect(shown.most).toBe(100)
    for (const [at, { from, grades }] of shown.steps.entries()) {
      const to = at === shown.steps.length - 1 ? Infinity : from + 5
      const inside = listed.filter(({ total }) => Number(total) >= from && Number(total) < to)
      expect([from, countIn({ from, grades })]).toEqual([from, inside.length])
      for (const { grade, count } of grades)
        expect([from, grade, count]).toEqual([from, grade, inside.filter((one) => (one.grade?.title ?? null) === grade).length])
    }
  })

  it('follows the filter of the list', async () => {
    for (const filter of [{ grade: '优' }, { text: '批量项目0000' }, { pack: 'rules', kind: 'project' }]) {
      const { left } = await places.reader.evaluations.counts(filter)
      expect(left).toBeGreaterThan(0)
      expect([filter, countOf(shownIn(await places.reader.evaluations.spread(filter)))]).toEqual([filter, left])
    }
    expect(await places.reader.evaluations.spread({ kind: 'unit' })).toEqual({ groups: [], shown: null })
  })

  it('marks where grades begin by the rules of the newest evaluation; a verdict that does not ask “at least” has no line', async () => {
    const { caller, digest } = await testCounty()
    const filed = await caller.sheets.file({ jurisdiction: changxing, pack: digest, file: JSON.stringify(facts) })
    const made = await caller.evaluations.make({ jurisdiction: changxing, pack: digest, sheet: filed.sheet.id })
    const { marks } = shownIn(await caller.evaluations.spread({}))
    expect(marks).toEqual({ on: made.on, version: made.pack.version, lines: [{ at: 80, title: '良' }] })
    expect(shownIn(await places.reader.evaluations.spread({})).marks.lines).toEqual([])
  })

  it('does not lay two jurisdictions over one another: the largest is shown unless another is asked for', async () => {
    const { groups, shown } = await places.admin.evaluations.spread({})
    expect(groups.map((group) => [group.jurisdiction.code, group.count])).toEqual([
      [county, many + 1],
      [elsewhere, 1],
    ])
    expect(shown?.key).toBe(groups[0]?.key)
    const other = await places.admin.evaluations.spread({ of: groups[1]?.key })
    expect([other.shown?.key, countOf(shownIn(other))]).toEqual([groups[1]?.key, 1])
    expect((await places.reader.evaluations.spread({ of: groups[1]?.key })).shown?.key).toBe(groups[0]?.key)
  })

  it('is nothing for whoever sees nothing', async () => {
    expect(await places.database.caller(['430700']).evaluations.spread({})).toEqual({ groups: [], shown: null })
  })
})
