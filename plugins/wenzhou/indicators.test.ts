import { isRefused } from '@wenxiao/core'
import { advance, propose, readFacts, rulebook, settle } from '@wenxiao/core/engine'
import type { Settled } from '@wenxiao/core/engine'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import { on } from './src/cases/case.ts'
import { things } from './src/cases/model.ts'

const scheme = pack.schemes?.[0]
const groups = scheme?.groups ?? []
const lines = scheme?.lines ?? []
const first = groups.filter((group) => group.in === undefined)
const second = groups.filter((group) => group.in !== undefined)

// WZ-002
describe('the indicator system', () => {
  it('has six of the first level, twenty-nine of the second, sixty of the third', () => {
    expect([first.length, second.length, lines.length]).toEqual([6, 29, 60])
  })
  it('is three levels deep everywhere: every line in a group of the second level, every such group in one of the first', () => {
    const ids = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id)
    expect(ids(second).filter((id) => !lines.some((line) => line.in === id))).toEqual([])
    expect(lines.filter((line) => !ids(second).includes(line.in)).map((line) => line.id)).toEqual([])
    expect(second.filter((group) => !ids(first).includes(group.in ?? '')).map((group) => group.id)).toEqual([])
    expect(ids(first).filter((id) => !second.some((group) => group.in === id))).toEqual([])
  })
  it('gives each line a method of its own, and no two look at the same', () => {
    expect(new Set(lines.map((line) => JSON.stringify(line.earn))).size).toBe(60)
    expect(new Set(lines.map((line) => line.title)).size).toBe(60)
  })
  it('is worth a hundred points', () => {
    expect(first.reduce((sum, group) => sum + Number(group.points), 0)).toBe(100)
  })
  it('claims no name or number of ours for the city: what no document states is an example', () => {
    expect(lines.filter((line) => line.cite !== 'example').map((line) => line.id)).toEqual([
      'disposed-in-time',
      'resources-released',
    ])
  })
})

// WZ-008
it('knows five ways of disposing, each with steps of its own that end', () => {
  const disposition = pack.words.subjects['application']?.facts['disposition']
  expect(disposition && 'options' in disposition ? Object.values(disposition.options) : []).toEqual([
    '关闭注销',
    '合并整合',
    '提级推广',
    '转移管理',
    '暂停冻结',
  ])
  const courses = (pack.lifecycles ?? []).filter((lifecycle) => lifecycle.subject === 'application')
  expect(courses.map((course) => course.title)).toEqual(['关闭注销', '合并整合', '提级推广', '转移管理', '暂停冻结'])
  const steps = courses.map((course) => JSON.stringify(course.stages.map((stage) => stage.stage)))
  expect(new Set(steps).size).toBe(5)
})

// WZ-010
it('asks in every way for the data to be saved, and releases nothing before', () => {
  const courses = (pack.lifecycles ?? []).filter((lifecycle) => lifecycle.subject === 'application')
  for (const course of courses) {
    const acts = course.stages.flatMap((stage) => stage.acts)
    const saved = acts.findIndex((act) => act.asks?.includes('backup-receipt'))
    const released = acts.findIndex((act) => act.irreversible === 'resource')
    expect(saved, course.title).toBeGreaterThan(-1)
    expect(released === -1 || saved < released, course.title).toBe(true)
  }
})

describe('the use of mobile applications', () => {
  const used = (monthly: string): Settled => {
    const given = things.map((thing) =>
      thing.is === 'application'
        ? { ...thing, facts: { ...thing.facts, mobile: 'yes', 'monthly-use': Array.from({ length: 6 }, () => monthly) } }
        : thing,
    )
    const book = rulebook(pack, { on })
    const record = readFacts(pack, { on, given })
    if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
    return settle(book, record)
  }
  it('speaks for the application alone, never for a project or a unit', () => {
    const [idle, busy] = [used('0'), used('99999')]
    const about = (settled: Settled, own: boolean) =>
      propose(settled)
        .proposals.filter((p) => (p.subject.is === 'application') === own)
        .map((p) => p.id)
    const facts = (settled: Settled) =>
      [...settled.record.things.values()]
        .filter((thing) => thing.is === 'project' || thing.is === 'unit')
        .flatMap((thing) =>
          ['score', 'grade', 'unmet']
            .filter((name) => pack.words.subjects[thing.is]?.facts[name])
            .map((name) => settled.fact(thing, name)),
        )
    expect(facts(idle)).toEqual(facts(busy))
    expect(about(idle, false)).toEqual(about(busy, false))
    expect([about(idle, true), about(busy, true)]).toEqual([['advise-cancel'], []])
  })
})

it('the sample shows something on every screen: each grade, each light, each way of disposing', () => {
  const book = rulebook(pack, { on: sample.on })
  const record = readFacts(pack, sample)
  if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
  const settled = settle(book, record)
  const seen = (kind: string, name: string): ReadonlySet<unknown> =>
    new Set(
      (record.byKind.get(kind) ?? []).map((thing) => {
        const answer = settled.fact(thing, name)
        return 'value' in answer ? answer.value : null
      }),
    )
  expect([...seen('project', 'grade')]).toEqual(expect.arrayContaining(['excellent', 'good', 'fair', 'poor']))
  expect([...seen('project', 'monitoring')]).toEqual(expect.arrayContaining(['green', 'yellow', 'red']))
  expect([...seen('application', 'disposition')]).toEqual(
    expect.arrayContaining(['cancel', 'merge', 'promote', 'transfer', 'freeze']),
  )
  expect([...seen('renewal', 'band')]).toEqual(expect.arrayContaining(['assure', 'keep', 'squeeze']))
  const held = advance(book, sample, { subject: 'new-1', do: 'approve', as: 'data' })
  expect(isRefused(held) && held.refused.map((r) => r.because)).toEqual([expect.stringContaining('新建项目不予立项')])
})
