import { isRefused } from '@wenxiao/core'
import { draw, figures, propose, readFacts, rulebook, settle } from '@wenxiao/core/engine'
import type { Settled } from '@wenxiao/core/engine'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import { supervision } from './src/metrics.ts'
import { materials } from './src/subjects/project.ts'

const lines = pack.schemes?.find((scheme) => scheme.id === 'project')?.lines ?? []
const subjects = pack.words.subjects
/** Every text inside a phrase. */
const texts = (phrase: unknown): readonly string[] =>
  typeof phrase === 'string'
    ? [phrase]
    : typeof phrase === 'object' && phrase !== null
      ? Object.values(phrase).flatMap(texts)
      : []
/** Facts and kinds of things a phrase rests on, `project.total` or `change`, through workings down to what is filed, captured or counted. */
function restsOn(phrase: unknown, seen: ReadonlySet<string> = new Set()): readonly string[] {
  return texts(phrase).flatMap((text) => [
    ...(Object.hasOwn(subjects, text) ? [text] : []),
    ...Object.entries(subjects).flatMap(([kind, subject]) => {
      const name = text.split('.').at(-1) ?? text
      const at = `${kind}.${name}`
      if (!subject.facts[name] || seen.has(at)) return []
      const working = pack.workings[kind]?.[name]
      return working === undefined ? [at] : restsOn(working, new Set([...seen, at]))
    }),
  ])
}

describe('the 108 indicators', () => {
  it('are 85 basic and 23 benefit', () => {
    const kinds = lines.map((line) => line.tags?.['kind'])
    expect([lines.length, kinds.filter((k) => k === 'basic').length, kinds.filter((k) => k === 'benefit').length]).toEqual([
      108, 85, 23,
    ])
  })
  it('are 108 different measures', () => {
    expect(new Set(lines.map((line) => JSON.stringify(line.earn))).size).toBe(108)
    expect(new Set(lines.map((line) => line.title)).size).toBe(108)
  })
  it('each read a fact that a form, an act, a log, a meter, a register, a survey, a visit or a panel of the pack brings', () => {
    const parts = (pack.forms ?? []).flatMap((form) => form.parts.map((part) => ({ form, part })))
    const inForms = parts.flatMap(({ form, part }) =>
      'table' in part
        ? [part.table, ...part.columns.map((c) => `${part.table}.${c}`)]
        : 'fields' in part
          ? part.fields.map((f) => `${form.subject}.${f}`)
          : [],
    )
    const byActs = (pack.lifecycles ?? []).flatMap((lifecycle) => [
      `${lifecycle.subject}.${lifecycle.lifecycle}`,
      ...lifecycle.stages.flatMap((stage) =>
        stage.acts.flatMap((act) => [
          ...[...(act.asks ?? []), act.dates, act.issues].map((name) => `${lifecycle.subject}.${name}`),
          act.adds ?? '',
        ]),
      ),
    ])
    const brought = new Set([...inForms, ...byActs])
    const outside = ['usage-log', 'resource-meter', 'register', 'survey', 'visit', 'panel']
    for (const line of lines) {
      const rests = restsOn(line.earn)
      expect(rests.length, line.title).toBeGreaterThan(0)
      const unheard = rests.filter((at) => {
        const [kind = '', name] = at.split('.')
        const from = name === undefined ? undefined : subjects[kind]?.facts[name]?.from
        // A kind of thing that no form and no act knows is known to some log or register by its facts.
        const known =
          name === undefined
            ? Object.values(subjects[kind]?.facts ?? {}).some((fact) => outside.includes(fact.from))
            : outside.includes(from ?? '')
        return !known && !brought.has(at)
      })
      expect(unheard, line.title).toEqual([])
    }
  })
  it('share the points of a module in parts of a hundred', () => {
    for (const group of ['use', 'process', 'care', 'data', 'renewal', 'safety']) {
      expect(
        lines.filter((line) => line.in === group).reduce((sum, line) => sum + Number(line.points), 0),
        group,
      ).toBe(100)
    }
  })
})

describe('weights by category', () => {
  const weights = Object.entries(pack.words.parameters)
    .filter(([id]) => id.startsWith('weight-'))
    .map(([, parameter]) => parameter)
  const table = (value: unknown): Readonly<Record<string, string>> => value as Readonly<Record<string, string>>
  it('are six modules by fourteen categories, each row a hundred', () => {
    expect(weights.length).toBe(6)
    const categories = Object.keys(table(weights[0]?.values[0]?.is))
    expect(categories.length).toBe(14)
    for (const category of categories)
      expect(
        weights.reduce((sum, w) => sum + Number(table(w.values[0]?.is)[category]), 0),
        category,
      ).toBe(100)
  })
  it('can be moved within their range, and no further', () => {
    const is = { ...table(weights[0]?.values[0]?.is) }
    const revise = (city: string) =>
      rulebook(pack, {
        on: '2026-06-30',
        revisions: [
          {
            parameter: 'weight-use',
            from: '2026-01-01',
            knownSince: '2026-01-01',
            document: '试文〔2026〕1号',
            is: { ...is, city } as Readonly<Record<string, `${number}`>>,
          },
        ],
      })
    // The bounds of 城市治理类 are 22 and 34.
    for (const city of ['21.99', '34.01']) expect(isRefused(revise(city)), city).toBe(true)
    expect(revise('34.01')).toMatchObject({ refused: [{ code: 'mismatch', path: 'revisions[0].is.city' }] })
  })
})

describe('what the document counts', () => {
  it('seven materials, seventeen figures watched by the congress, eight links', () => {
    expect(Object.keys(materials).length).toBe(7)
    expect(supervision.length).toBe(17)
    expect(supervision.filter((metric) => metric.cite !== 'example').map((metric) => metric.title)).toEqual([
      '问题整改率',
      '资金覆盖率',
      '民生项目满意度',
      '绩效目标编制优良率',
    ])
    const stage = subjects['project']?.facts['stage']
    const titles = stage && 'options' in stage ? Object.values(stage.options) : []
    expect(titles).toEqual(expect.arrayContaining(['申报', '评审', '立项', '建设', '变更', '验收申请', '验收', '绩效评价']))
  })
})

// CX-027, CX-028, CX-038
it('evaluates all, some by lot in each category, and the large, key and warned ones without a lot', () => {
  const book = rulebook(pack, { on: '2026-06-30' })
  const record = readFacts(pack, sample)
  if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
  const settled = settle(book, record)
  const drawn = (campaign: string, seed = '2026') => {
    const answer = draw(settled, campaign, seed)
    if (isRefused(answer)) throw new Error(JSON.stringify(answer))
    return answer
  }
  const own = drawn('self-evaluation').drawn
  const spot = drawn('spot-check')
  expect(spot.strata.map(({ of }) => of).reduce((a, b) => a + b, 0)).toBe(own.length)
  expect(spot.strata.every(({ drawn }) => drawn.length >= 1)).toBe(true)
  expect(own).toEqual(expect.arrayContaining([...spot.drawn, ...drawn('key-evaluation').drawn]))
  expect(drawn('spot-check')).toEqual(spot)
  const warned = [...(record.byKind.get('project') ?? [])].filter((thing) => {
    const light = settled.fact(thing, 'light')
    return 'value' in light && (light.value === 'red' || light.value === 'yellow')
  })
  expect(drawn('effect-action').drawn.toSorted()).toEqual(warned.map(({ id }) => id).toSorted())
  expect(warned.length).toBeGreaterThan(0)
})

// CX-041, CX-042
it('the congress and the other observers see the figures and decide nothing', () => {
  const acting = new Set([
    ...(pack.lifecycles ?? []).flatMap(({ stages }) =>
      stages.flatMap(({ acts }) => acts.flatMap((act) => ('byEach' in act ? act.byEach : act.by))),
    ),
    ...(pack.proposals ?? []).map(({ decidedBy }) => decidedBy),
    ...(pack.campaigns ?? []).map(({ by }) => by),
  ])
  for (const observer of ['npc', 'cppcc', 'discipline']) {
    expect(Object.keys(pack.words.roles)).toContain(observer)
    expect(acting).not.toContain(observer)
  }
  expect(supervision).toHaveLength(17)
})

// CX-031, CX-044
it('the portrait of a department holds its last three years and the posts that manage its projects', () => {
  const book = rulebook(pack, { on: '2026-06-30' })
  const record = readFacts(pack, sample)
  if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
  const shown = figures(settle(book, record))
  expect(shown.filter((f) => f.id === 'unit-years').map((f) => f.value)).toEqual(['88.55', '69.85', '81.28', null]) // the last has no evaluation on record for its first year
  const posts = (pack.forms ?? [])
    .find((form) => form.id === 'portrait')
    ?.parts.find((part) => 'table' in part && part.table === 'post')
  expect(posts).toMatchObject({ columns: ['kind', 'trained', 'project.category'] })
  expect(shown.filter((f) => f.id === 'unit-posts' && f.by?.id === 'officer')).toHaveLength(3)
})

describe('the use of mobile applications', () => {
  /** Everything said about units and projects when the mobile application is used this often. */
  const with_ = (use: string): Settled => {
    const file = JSON.parse(JSON.stringify(sample)) as { given: { id: string; facts: Record<string, unknown> }[] }
    const app = file.given.find((thing) => thing.id === 'a2')
    if (app) app.facts['monthly-use'] = [use, use, use, use, use, use]
    const book = rulebook(pack, { on: '2026-06-30' })
    const record = readFacts(pack, file)
    if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify({ book, record }))
    return settle(book, record)
  }
  const said = (settled: Settled) => ({
    proposals: propose(settled)
      .proposals.filter((p) => p.subject.is !== 'application')
      .map((p) => [p.id, p.subject.id, p.effects]),
    figures: figures(settled).filter((f) => f.id !== 'dispositions'),
    facts: [...settled.record.things.values()]
      .filter((thing) => thing.is === 'unit' || thing.is === 'project')
      .flatMap((thing) =>
        ['score', 'grade', 'light', 'unit-light', 'mean-score']
          .filter((name) => subjects[thing.is]?.facts[name])
          .map((name) => [thing.id, name, settled.fact(thing, name)]),
      ),
  })
  it('judges the application and never reaches a project, a unit or a figure', () => {
    const [idle, busy] = [with_('0'), with_('99999')]
    expect(said(idle)).toEqual(said(busy))
    const about = (settled: Settled) =>
      propose(settled)
        .proposals.filter((p) => p.subject.id === 'a2')
        .map((p) => p.id)
    expect(about(idle)).toContain('sunset-low-use')
    expect(about(busy)).toEqual([])
  })
})
