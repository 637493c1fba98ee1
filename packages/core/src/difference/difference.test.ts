import { describe, expect, it } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import type { Pack } from '../contract/pack.ts'
import type { Revision } from '../engine/rulebook.ts'
import { readFacts, rulebook, settle } from '../engine/index.ts'
import { impact, upgrade } from './index.ts'

const make = (
  over: { line?: string; pass?: string; locked?: true; drop?: true; more?: true; version?: `${number}.${number}.${number}` } = {},
): Pack => {
  const words = defineWords({
    sources: { rule: { title: '办法' } },
    roles: { finance: '财政局' },
    subjects: {
      project: {
        title: '项目',
        facts: {
          done: { title: '完成率', unit: 'ratio', from: 'filed' },
          budget: { title: '预算', unit: 'yuan', from: 'filed' },
          score: { title: '得分', unit: 'points', from: 'scheme' },
          light: { title: '三色', unit: 'choice', options: { red: '红', green: '绿' }, from: 'verdict' },
        },
      },
    },
    parameters: {
      full: {
        title: '满分线',
        unit: 'ratio',
        class: over.locked ? 'locked' : 'bounded',
        bounds: { least: '50%', most: '100%', cite: 'rule#1' },
        values: [{ from: '2020-01-01', is: (over.line ?? '100%') as '100%', cite: 'rule#1' }],
      },
      pass: {
        title: '红线',
        unit: 'points',
        class: 'free',
        values: [{ from: '2020-01-01', is: (over.pass ?? '60') as '60', cite: 'example' }],
      },
      ...(over.drop
        ? {}
        : {
            spare: {
              title: '备用',
              unit: 'points' as const,
              class: 'free' as const,
              values: [{ from: '2020-01-01' as const, is: '1' as const, cite: 'example' as const }],
            },
          }),
      ...(over.more
        ? {
            fresh: {
              title: '新设',
              unit: 'points' as const,
              class: 'free' as const,
              values: [{ from: '2020-01-01' as const, is: '2' as const, cite: 'example' as const }],
            },
          }
        : {}),
    },
  })
  return definePack(words, {
    id: 'trial',
    version: over.version ?? '1.0.0',
    jurisdiction: '000000',
    vocabulary: 1,
    title: '试验',
    rounding: { places: 2, mode: 'half-up' },
    workings: {},
    schemes: [
      defineScheme(words, {
        id: 's',
        subject: 'project',
        title: '评价',
        tracks: [{ title: '评价', by: 'finance', total: 'score' }],
        groups: [{ id: 'all', title: '全部', points: '100' }],
        lines: [
          {
            id: 'done',
            title: '完成率',
            in: 'all',
            points: '100',
            earn: { proportional: 'done', full: { parameter: 'full' } },
            missing: 'refuse',
            cite: 'rule#1',
          },
        ],
      }),
    ],
    verdicts: [
      {
        subject: 'project',
        verdict: 'light',
        rules: [
          { give: 'red', when: { measure: 'score', under: { parameter: 'pass' } }, because: '低于红线', cite: 'rule#2' },
          { give: 'green', because: '不低于红线', cite: 'rule#2' },
        ],
      },
    ],
    proposals: [
      {
        id: 'cut',
        title: '压减',
        kind: 'cut',
        subject: 'project',
        when: { fact: 'light', is: ['red'] },
        propose: [{ cut: '10%', from: 'budget' }],
        decidedBy: 'finance',
        cite: 'rule#3',
      },
    ],
  })
}
const file = {
  on: '2024-12-31',
  given: [
    ['a', '50%', '100'],
    ['b', '65%', '200.05'],
    ['c', '90%', '300'],
  ].map(([id, done, budget]) => ({ is: 'project', id, facts: { done, budget } })),
}
const under = (pack: Pack, revisions: readonly Revision[] = []) => {
  const [rules, record] = [rulebook(pack, { on: '2024-12-31', revisions }), readFacts(pack, file)]
  if ('refused' in rules || 'refused' in record) throw new Error('refused')
  return settle(rules, record)
}
const revision = (parameter: string, is: string): Revision => ({
  parameter,
  from: '2024-01-01',
  is: is as '1',
  knownSince: '2024-01-01',
  document: '财〔2024〕1号',
})

describe('impact', () => {
  it('a higher red line: who changes light, what is proposed, and sums over everybody', () => {
    const found = impact(under(make()), under(make(), [revision('pass', '70')]))
    expect(found.changed).toEqual([
      {
        is: 'project',
        id: 'b',
        title: 'b',
        totals: [],
        verdicts: [{ fact: 'light', title: '三色', before: '绿', after: '红' }],
        proposals: [{ id: 'cut', title: '压减', kind: 'cut', becomes: 'made' }],
        cut: { before: '0.00', after: '20.01' },
      },
    ])
    expect(found.verdicts[0]?.counts.map((c) => [c.title, c.before, c.after])).toEqual([
      ['红', 1, 2],
      ['绿', 2, 1],
      ['未能判定', 0, 0],
    ])
    expect(found.cut).toEqual({ before: '10.00', after: '30.01', change: '20.01' })
    expect(found.proposals).toEqual([{ id: 'cut', title: '压减', kind: 'cut', before: 1, after: 2 }])
  })
  it('the same rules change nothing', () => expect(impact(under(make()), under(make())).changed).toEqual([]))
  it('where no rules were in force, everything is new', () =>
    expect(impact(null, under(make())).changed.map((c) => c.totals[0]?.before)).toEqual([null, null, null]))
})

describe('upgrade', () => {
  const ask = (next: Parameters<typeof make>[0], ...revisions: Revision[]) =>
    upgrade(make(), make({ version: '1.1.0', ...next }), revisions)
  it('a revision survives an upgrade that does not touch its parameter, and a new rule arrives', () => {
    const found = ask({ more: true }, revision('pass', '70'))
    expect([found.survives.length, found.conflicts.length]).toEqual([1, 0])
    expect(found.parameters).toEqual([{ id: 'fresh', title: '新设', change: 'added' }])
    expect(found.clauses.some((c) => c.title === '新设' && c.before === null)).toBe(true)
  })
  it.each([
    ['removed', { drop: true }, revision('spare', '3'), false],
    ['locked', { locked: true }, revision('full', '80%'), false],
    ['changed-beneath', { pass: '65' }, revision('pass', '70'), true],
  ] as const)('%s: listed to decide, never lost', (because, next, own, mayKeep) => {
    const found = ask(next, own)
    expect(found.survives).toEqual([])
    expect(found.conflicts).toMatchObject([{ because, mayKeep, revision: own }])
  })
  it('what is only called otherwise is told: a line, a parameter, an indicator with its lines, a scheme', () => {
    const titles = (pack: Pack): Pack => ({
      ...pack,
      words: {
        ...pack.words,
        parameters: { ...pack.words.parameters, spare: { ...pack.words.parameters['spare'], title: '备查' } as never },
      },
      schemes: pack.schemes?.map((scheme) => ({
        ...scheme,
        title: '绩效评价',
        groups: scheme.groups.map((group) => ({ ...group, title: '产出' })),
        lines: scheme.lines.map((line) => ({ ...line, title: '完成情况' })),
      })) as never,
    })
    const { clauses } = upgrade(make(), titles(make({ version: '1.0.1' })), [])
    const told = clauses.map(({ title, before, after }) => [title, before?.split('。')[0], after?.split('。')[0]])
    expect(told).toEqual(
      expect.arrayContaining([
        ['绩效评价', '名称为“评价”', '名称为“绩效评价”'],
        ['产出', '名称为“全部”', '名称为“产出”'],
        ['完成情况', '名称为“完成率”', '名称为“完成情况”'],
        ['备查', '名称为“备用”', '名称为“备查”'],
      ]),
    )
    const line = clauses.find((one) => one.title === '完成情况')
    expect(line?.before?.replace('名称为“完成率”。', '')).toBe(line?.after?.replace('名称为“完成情况”。', ''))
    expect(line?.path.at(-1)).toBe('产出')
    expect(upgrade(make(), make(), []).clauses).toEqual([])
  })
  it('what an indicator is worth as a whole is told', () => {
    const heavier = (pack: Pack): Pack => ({
      ...pack,
      schemes: pack.schemes?.map((scheme) => ({
        ...scheme,
        groups: scheme.groups.map((group) => ({ ...group, points: '120' })),
      })) as never,
    })
    const { clauses } = upgrade(make(), heavier(make()), [])
    expect(clauses.filter((one) => one.title === '全部')).toMatchObject([{ before: '100分。', after: '120分。' }])
  })
  it('a changed parameter says in words what it was and what it becomes', () => {
    const change = ask({ pass: '65' }).clauses.find((c) => c.title === '红线')
    expect(change?.before).toContain('60')
    expect(change?.after).toContain('65')
  })
})
