import { isRefused } from '@wenxiao/core'
import type { FactsFile } from '@wenxiao/core'
import { draw, figures, propose, readFacts, rulebook, score, settle } from '@wenxiao/core/engine'
import type { Settled } from '@wenxiao/core/engine'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import { on } from './src/cases/case.ts'
import { things } from './src/cases/model.ts'

function settled(file: FactsFile): Settled {
  const book = rulebook(pack, { on: file.on })
  const record = readFacts(pack, file)
  if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
  return settle(book, record)
}
const all = settled(sample as FactsFile)
const value = (from: Settled, id: string, name: string): unknown => {
  const thing = from.record.things.get(id)
  const answer = thing && from.fact(thing, name)
  return answer && 'value' in answer ? answer.value : null
}

// HZ-006
it('looks at five dimensions, a hundred points together', () => {
  const digital = pack.schemes?.find((scheme) => scheme.id === 'digital')
  expect(digital?.groups.map((group) => group.title)).toEqual(['用户效能', '数据能力', '集约能力', '安全保障', '运营运维'])
  expect(digital?.groups.reduce((sum, group) => sum + Number(group.points), 0)).toBe(100)
  expect(new Set(digital?.lines.map((line) => JSON.stringify(line.earn))).size).toBe(digital?.lines.length)
})
// HZ-009
it('measures a major application by four general indicators and those it brings itself', () => {
  const major = pack.schemes?.find((scheme) => scheme.id === 'major')
  expect(major?.lines.filter((line) => line.tags?.['kind'] === 'general').map((line) => line.title)).toEqual([
    '用户注册目标达成率',
    '活跃度目标达成率',
    '贯通率',
    '业务闭环率',
  ])
})

// HZ-005, HZ-008
describe('who scored', () => {
  it('keeps the self-evaluation, the review and the recheck apart, each with its own sheet', () => {
    const book = rulebook(pack, { on: sample.on })
    const record = readFacts(pack, sample)
    if (isRefused(book) || isRefused(record)) throw new Error('the sample is refused')
    // By hand: lost are 4.20, 2.37, 4, 2, 1.60; on review 6.80, 3.37, 4, 4, 4; on recheck 1.40, 1.62, 4.
    const totals = ['self-score', 'score', 'recheck-score'].map((track) => {
      const sheet = score(book, record, { subject: 'ordinary-3', scheme: 'digital', track })
      return isRefused(sheet) ? sheet : [sheet.scheme.track, sheet.total]
    })
    expect(totals).toEqual([
      ['部门自评', '85.83'],
      ['复核评价', '77.83'],
      ['抽查复评', '92.98'],
    ])
    expect([value(all, 'ordinary-3', 'colour'), value(all, 'ordinary-3', 'colour-again')]).toEqual(['yellow', 'green'])
  })
  it('draws from yellow and from red, by a seed that anybody can repeat, and never from green', () => {
    const drawn = draw(all, 'recheck', '2026-杭州')
    if (isRefused(drawn)) throw new Error(JSON.stringify(drawn.refused))
    expect(drawn.strata.map(({ id, of, drawn: ids }) => [id, of, ids.length])).toEqual([
      ['yellow', 2, 1],
      ['red', 1, 1],
    ])
    expect(draw(all, 'recheck', '2026-杭州')).toEqual(drawn)
    expect(drawn.drawn.every((id) => value(all, id, 'colour') !== 'green')).toBe(true)
  })
  it('asks every business application on the ledger, and no other', () => {
    const drawn = draw(all, 'self-evaluation', '1')
    if (isRefused(drawn)) throw new Error(JSON.stringify(drawn.refused))
    expect(drawn.drawn).toHaveLength(15)
    expect(drawn.drawn).not.toContain('leaving-2')
  })
})

describe('the use of mobile applications', () => {
  const used = (monthly: string): Settled =>
    settled({
      on,
      given: things.map((thing) =>
        thing.is === 'application'
          ? { ...thing, facts: { ...thing.facts, mobile: 'yes', 'monthly-users': Array.from({ length: 12 }, () => monthly) } }
          : thing,
      ),
    })
  it('speaks for the application alone, never for a department', () => {
    const [idle, busy] = [used('0'), used('99999')]
    const about = (of: Settled, is: string) =>
      propose(of)
        .proposals.filter((p) => p.subject.is === is)
        .map((p) => p.id)
    expect(about(idle, 'application')).toContain('assess-few-users')
    expect(about(busy, 'application')).toEqual([])
    expect([about(idle, 'unit'), about(busy, 'unit')]).toEqual([[], []])
    const ofUnits = (of: Settled) =>
      figures(of)
        .filter((figure) => figure.of?.id === 'u1')
        .map(({ id, by, value: is }) => [id, by?.id, is])
    expect(ofUnits(idle)).toEqual(ofUnits(busy))
  })
})

it('the sample shows something on every screen', () => {
  const seen = (name: string): readonly unknown[] => [
    ...new Set((all.record.byKind.get('application') ?? []).map(({ id }) => value(all, id, name))),
  ]
  expect(seen('colour')).toEqual(expect.arrayContaining(['green', 'yellow', 'red']))
  expect(seen('effect')).toEqual(expect.arrayContaining(['effective', 'fair', 'weak', 'unverified', 'outside']))
  expect(seen('disposition')).toEqual(expect.arrayContaining(['retire', 'merge']))
  const ids = new Set(propose(all).proposals.map((p) => p.id))
  expect([...ids]).toEqual(
    expect.arrayContaining([
      'assess-stale',
      'assess-few-users',
      'assess-faults',
      'assess-resources',
      'cut-om',
      'self-inflated',
      'weak-effect',
    ]),
  )
})
