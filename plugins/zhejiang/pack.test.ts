import { isRefused } from '@wenxiao/core'
import type { Filed, Given } from '@wenxiao/core'
import { draw, figures, propose, readFacts, rulebook, settle } from '@wenxiao/core/engine'
import { runCases } from '@wenxiao/core/testing'
import { describe, expect, it, test } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import { evaluation } from './src/lifecycles/evaluation.ts'
import { projectLifecycle } from './src/lifecycles/project.ts'
import { parameters } from './src/parameters.ts'
import type { W } from './src/words.ts'

test.each(runCases(pack).map((outcome) => [outcome.case, outcome] as const))('%s', (_name, outcome) => {
  expect(outcome.problems).toEqual([])
})

function settled(file: unknown, on: string) {
  const [book, record] = [rulebook(pack, { on }), readFacts(pack, file)]
  if (isRefused(book) || isRefused(record)) throw new Error(JSON.stringify([book, record]))
  return settle(book, record)
}

describe('what the report counts', () => {
  // ZJ-008
  it('4 + n + X: four general indicators by the names the report gives, then auxiliary and business ones', () => {
    const lines = pack.schemes?.find((s) => s.id === 'effect')?.lines ?? []
    const general = lines.filter((l) => l.tags?.['kind'] === '通用指标').map((l) => l.title)
    expect(general).toEqual(['用户注册目标达成率', '活跃度目标达成率', '贯通率', '业务闭环率'])
    expect(new Set(lines.map((l) => l.tags?.['kind']))).toEqual(new Set(['通用指标', '辅助指标', '业务指标']))
  })
  // ZJ-007: what users see and what business gains lead, within every value that a revision may choose.
  it('use and value weigh at least 70 of 100 whatever is chosen', () => {
    const kinds = ['build', 'renew', 'operate'] as const
    for (const kind of kinds) {
      expect(Number(parameters['auxiliary-weight'].bounds.most[kind])).toBeLessThanOrEqual(30)
      expect(
        Number(parameters['general-weight'].bounds.least[kind]) + Number(parameters['business-weight'].bounds.least[kind]),
      ).toBeGreaterThanOrEqual(70)
    }
  })
  // ZJ-009
  it('every indicator says whether it is seen online or checked on the spot, and both ways are used', () => {
    const channels = pack.schemes?.find((s) => s.id === 'effect')?.lines.map((l) => l.tags?.['channel'])
    expect(new Set(channels)).toEqual(new Set(['线上采集', '线下核验']))
  })
  // ZJ-010
  it('three phases and twelve steps', () => {
    const steps = evaluation.stages.filter((s) => s.acts.length > 0).map((s) => s.stage)
    const options = pack.words.subjects['evaluation']?.facts['step']
    const titles = steps.map((s) => (options && 'options' in options ? options.options[s] : undefined) ?? '')
    expect(titles).toHaveLength(12)
    expect(['准备阶段', '实施阶段', '应用阶段'].map((phase) => titles.filter((t) => t.startsWith(phase)).length)).toEqual([
      4, 5, 3,
    ])
    expect(evaluation.limits?.map((l) => l.title)).toEqual(['准备阶段', '实施阶段', '应用阶段'])
  })
  // ZJ-023
  it('nine parts of management', () => {
    const options = pack.words.subjects['project']?.facts['stage']
    const parts = projectLifecycle.stages
      .filter((s) => s.acts.length > 0)
      .map((s) => options && 'options' in options && options.options[s.stage])
    expect(new Set(parts)).toEqual(
      new Set(['规划', '立项', '预算计划', '采购管理', '项目实施', '项目验收', '应用推广', '项目退出', '检查监督']),
    )
  })
  // ZJ-015
  it('seven run indicators by the names the report gives', () => {
    expect(
      pack.schemes
        ?.find((s) => s.id === 'run')
        ?.lines.map((l) => l.title)
        .toSorted(),
    ).toEqual(['应用范围', '使用人数', '月活用户数', '年度访问量', '年度交易金额', '累计访问量', '累计交易量'].toSorted())
  })
  // ZJ-011
  it('four treatments, each proposed by a rule and decided by finance', () => {
    const kinds = (pack.proposals ?? []).filter((p) => ['project', 'lineage'].includes(p.subject)).map((p) => p.kind)
    expect(kinds).toEqual(expect.arrayContaining(['assure', 'prefer', 'cut', 'block']))
    expect(new Set((pack.proposals ?? []).map((p) => p.decidedBy))).toEqual(new Set(['finance']))
  })
})

describe('586 released resources', () => {
  // ZJ-022: an illustration drawn so that it sums to what was published, not the 586 themselves.
  const share = (total: number, of: number, i: number) => Math.floor((total * (i + 1)) / of) - Math.floor((total * i) / of)
  const assumed = (value: number): Filed => ({ value: String(value), origin: 'assumed' })
  const rows: readonly Given<W>[] = Array.from({ length: 586 }, (_, i) => ({
    is: 'resource',
    id: `c${i}`,
    links: { ledger: 'h1' },
    facts: {
      stage: 'released',
      released: { value: `2024-0${(i % 6) + 1}-15`, origin: 'assumed' },
      cores: assumed(share(934, 586, i)),
      memory: assumed(share(2979, 586, i)),
      storage: assumed(share(12300, 586, i)),
    },
  }))
  const found = settled(
    { on: '2024-06-30', given: [{ is: 'ledger', id: 'h1', title: '台账', facts: {} }, ...rows] },
    '2024-06-30',
  )
  const figure = (id: string) => figures(found).find((f) => f.id === id)?.value
  it('sum to the published cores, memory and storage, and to about 1.67 million yuan a year', () => {
    expect(figure('released')).toBe('586')
    expect(figure('released-cores')).toBe('934')
    expect(figure('released-memory')).toBe('2979')
    expect(figure('released-storage')).toBe('12300')
    expect(figure('released-saving')).toBe('1672020.00')
  })
})

describe('spot checks by lot', () => {
  // ZJ-003
  const kinds = [
    ['build', '6000000', 10],
    ['build', '100000', 6],
    ['operate', '100000', 11],
  ] as const
  const projects: readonly Given<W>[] = kinds.flatMap(([kind, budget, count]) =>
    Array.from({ length: count }, (_, i) => ({
      is: 'project' as const,
      id: `${kind}-${budget}-${i}`,
      links: { application: i === 0 ? 'major' : 'plain' },
      facts: { kind, budget, stage: 'promotion' as const },
    })),
  )
  const given: readonly Given<W>[] = [
    { is: 'application', id: 'major', facts: { influential: 'yes' } },
    { is: 'application', id: 'plain', facts: { influential: 'no' } },
    { is: 'department', id: 'd1', facts: { class: 'law' } },
    { is: 'department', id: 'd2', facts: { class: 'law' } },
    { is: 'department', id: 'd3', facts: { class: 'social' } },
    ...projects,
  ]
  const found = settled({ on: '2025-03-31', given }, '2025-03-31')
  const drawn = (campaign: string, seed: string) => {
    const answer = draw(found, campaign, seed)
    if (isRefused(answer)) throw new Error(JSON.stringify(answer))
    return answer
  }
  it('takes a fifth of every stratum, rounded up, at least one', () => {
    expect(drawn('spot-projects', '1').strata.map((s) => [s.id, s.of, s.drawn.length])).toEqual([
      ['major', 3, 1],
      ['build-large', 9, 2],
      ['build-small', 5, 1],
      ['operate-small', 10, 2],
    ])
    expect(drawn('spot-departments', '1').strata.map((s) => [s.id, s.of, s.drawn.length])).toEqual([
      ['law', 2, 1],
      ['social', 1, 1],
    ])
  })
  it('draws the same from the same seed and keeps the seed', () => {
    expect(drawn('spot-projects', '20250331')).toEqual(drawn('spot-projects', '20250331'))
    expect(drawn('spot-projects', '20250331').seed).toBe('20250331')
    const lots = ['1', '2', '3', '4', '5'].map((seed) => drawn('spot-projects', seed).drawn.join())
    expect(new Set(lots).size).toBeGreaterThan(1)
  })
  // ZJ-006
  it('takes every influential application first, without a lot', () => {
    expect(drawn('major-first', '1').drawn).toEqual(['build-6000000-0', 'build-100000-0', 'operate-100000-0'])
  })
  // ZJ-002, ZJ-004
  it('asks every project under way for its self-evaluation, and looked at operation of 2022 and 2023 in 2024', () => {
    expect(drawn('self-evaluation', '1').drawn).toHaveLength(27)
    const years = ['2021', '2022', '2023', '2024']
    const run = settled(
      {
        on: '2024-06-30',
        given: years.map((year) => ({ is: 'project', id: year, facts: { kind: 'operate', year, stage: 'promotion' } })),
      },
      '2024-06-30',
    )
    const answer = draw(run, 'operation-2022-2023', '1')
    expect(isRefused(answer) ? answer : answer.drawn).toEqual(['2022', '2023'])
  })
})

describe('the sample', () => {
  const found = settled(sample, sample.on)
  const { proposals, undecidable } = propose(found)
  const answers = (is: string, fact: string) =>
    new Set(
      (found.record.byKind.get(is) ?? []).map((thing) => {
        const answer = found.fact(thing, fact)
        return 'value' in answer && typeof answer.value === 'string' ? answer.value : 'unknown'
      }),
    )
  it('holds every grade, every opinion and every advice', () => {
    expect(answers('project', 'grade')).toEqual(new Set(['excellent', 'good', 'qualified', 'failed', 'unknown']))
    expect(answers('project', 'grade-after')).toEqual(new Set(['none', 'failed']))
    expect(answers('claim', 'run-opinion')).toEqual(new Set(['keep', 'cut', 'drop']))
    expect(answers('resource', 'advice')).toEqual(new Set(['release', 'downsize', 'keep', 'none']))
  })
  it('has something to decide of most kinds, and nothing that cannot be told', () => {
    expect(undecidable).toEqual([])
    expect(new Set(proposals.map((p) => p.id))).toEqual(
      new Set([
        'assure',
        'prefer',
        'cut-money',
        'refuse-follow-on',
        'cut-staff',
        'exit',
        'arrange-keep',
        'arrange-cut',
        'arrange-drop',
        'release-resource',
        'downsize-resource',
        'inspect-building',
      ]),
    )
  })
  it('is assumed throughout', () => {
    const origins = sample.given.flatMap((thing) =>
      Object.values(thing.facts).map((fact) => (typeof fact === 'object' && 'origin' in fact ? fact.origin : 'none')),
    )
    expect(new Set(origins)).toEqual(new Set(['assumed']))
  })
})
