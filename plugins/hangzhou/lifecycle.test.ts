import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { decide } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import { facts } from './src/cases/model.ts'
import type { W } from './src/words.ts'

type Facts = Readonly<Record<string, unknown>>
const desk = deskOf(pack)
const { act, book, decided, walk } = desk
const settleBy = (...decision: Parameters<typeof decided>): FactsFile => decided(...decision).next
const proposed = (file: FactsFile, on: string): readonly string[] => desk.proposed(file, on).map((p) => p.id)

const of = { application: 'a' } as const
const held = (released: string, unracked: string, cancelled: string, off: string): readonly Given<W>[] => [
  { is: 'resource', id: 'r', links: of, facts: { kind: 'cloud', load: Array.from({ length: 12 }, () => '45%'), released } },
  { is: 'device', id: 'v', links: of, facts: { unracked } },
  { is: 'domain', id: 'w', links: of, facts: { cancelled } },
  { is: 'asset', id: 's', links: of, facts: { 'written-off': off } },
]
const saved = { 'user-notice': '停用公告', 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执' }
const stopped: FactsFile<W> = {
  on: '2026-09-01',
  given: [
    {
      is: 'application',
      id: 'a',
      title: '旧应用',
      links: { unit: 'u' },
      facts: { ...facts, 'last-update': '2026-08-20', 'maintenance-until': '2026-08-31' },
    },
    { is: 'unit', id: 'u', facts: {} },
    ...held('no', 'no', 'no', 'no'),
    {
      is: 'dataset',
      id: 'd',
      links: of,
      facts: { catalogued: 'yes', 'updates-due': '12', 'updates-done': '12', quality: '99%' },
    },
  ],
}
const assess = (advised: string) =>
  walk(settleBy(stopped, '2026-09-01', 'assess-maintenance', 'a', 'data'), 'a', [
    ['2026-09-10', 'assess-exit', 'builder', { assessment: '评估报告', advised }],
  ]).file

describe('leaving', () => {
  it('begins with a reason, goes through the builder’s assessment, and is decided by a person', () => {
    expect(proposed(stopped, '2026-09-01')).toEqual(['assess-maintenance'])
    const assessed = assess('retire')
    expect(proposed(assessed, '2026-09-10')).toEqual(['retire'])
    expect(codes(act(assessed, 'a', '2026-09-11', 'prepare-exit', 'builder', saved))).toEqual(['gate']) // nothing is decided yet
    const decided = settleBy(assessed, '2026-09-11', 'retire', 'a', 'data', 'retire')
    expect(proposed(decided, '2026-09-11')).toEqual(['start-closing'])
  })
  it('says how long the assessment may take: twenty working days', () => {
    const begun = settleBy(stopped, '2026-09-01', 'assess-maintenance', 'a', 'data')
    const kept = walk(begun, 'a', [
      ['2026-09-10', 'assess-keep', 'builder', { assessment: '评估报告', advised: 'keep' }],
      ['2026-12-01', 'assess-again', 'data'],
    ])
    expect(kept).toMatchObject({ stages: ['kept', 'assess'], dues: [undefined, '2026-12-29'] })
    expect(
      walk(kept.file, 'a', [['2026-12-10', 'assess-exit', 'builder', { assessment: '重新评估报告', advised: 'merge' }]]).stages,
    ).toEqual(['assessed'])
  })
  const begun = settleBy(
    settleBy(assess('retire'), '2026-09-11', 'retire', 'a', 'data', 'retire'),
    '2026-09-11',
    'start-closing',
    'a',
    'data',
  )
  it('retires: resources, hosting, domain, assets, in this order, within ninety days', () => {
    const { file, stages, dues } = walk(begun, 'a', [
      ['2026-09-14', 'prepare-exit', 'builder', saved],
      ['2026-09-16', 'release', 'data', { 'release-receipt': '释放回执' }],
      ['2026-09-18', 'unrack', 'host', { 'unrack-record': '下架单' }, held('yes', 'no', 'no', 'no')],
      ['2026-09-21', 'cancel-domain', 'builder', { 'domain-receipt': '注销回执' }, held('yes', 'yes', 'no', 'no')],
      ['2026-09-23', 'write-off', 'builder', { 'asset-record': '资产注销单' }, held('yes', 'yes', 'yes', 'yes')],
      ['2026-09-24', 'write-off', 'finance'],
    ])
    expect(stages).toEqual(['resources', 'hosting', 'domain', 'assets', 'assets', 'closed'])
    expect(dues.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => '2026-12-14')) // 13 December is a Sunday
    const left = file.given.find((thing) => thing.id === 'a')?.facts
    expect(left).toMatchObject({ 'closed-on': '2026-09-24', 'closing-certificate': '停用退出闭环证明（2026-09-24）' })
    expect(proposed(file, '2026-09-24')).toEqual([])
  })
  it('refuses every step that comes too early', () => {
    for (const [doing, as] of [
      ['release', 'data'],
      ['unrack', 'host'],
      ['cancel-domain', 'builder'],
      ['write-off', 'finance'],
    ] as const)
      expect(codes(act(begun, 'a', '2026-09-12', doing, as)), doing).toEqual(['gate'])
  })
  it('merges: agreed by both sides, moved, then the same order', () => {
    const begun = settleBy(
      settleBy(assess('merge'), '2026-09-11', 'merge', 'a', 'data', 'merge'),
      '2026-09-11',
      'start-merging',
      'a',
      'data',
    )
    const { stages } = walk(begun, 'a', [
      ['2026-09-14', 'agree-merger', 'builder', { 'merge-plan': '归并方案', 'takeover-letter': '承接确认函' }],
      ['2026-09-15', 'agree-merger', 'receiver'],
      ['2026-09-18', 'migrate', 'builder', { ...saved, 'migration-receipt': '迁移回执' }],
      ['2026-09-21', 'release-merged', 'data', { 'release-receipt': '归并回执' }],
      ['2026-09-22', 'unrack-merged', 'host', { 'unrack-record': '下架单' }, held('yes', 'no', 'no', 'no')],
      ['2026-09-23', 'cancel-merged-domain', 'builder', { 'domain-receipt': '注销回执' }, held('yes', 'yes', 'no', 'no')],
      ['2026-09-24', 'write-off-merged', 'finance', { 'asset-record': '资产注销单' }, held('yes', 'yes', 'yes', 'yes')],
      ['2026-09-25', 'write-off-merged', 'builder'],
    ])
    expect(stages).toEqual(['plan', 'migrate', 'resources', 'hosting', 'domain', 'assets', 'assets', 'merged'])
  })
  it('does not release what was added after the step before', () => {
    const { file } = walk(begun, 'a', [['2026-09-14', 'prepare-exit', 'builder', saved]])
    const added = { is: 'resource', id: 'r2', links: of, facts: { kind: 'cloud', released: 'no' } }
    expect(codes(act(file, 'a', '2026-09-16', 'release', 'data', { 'release-receipt': '释放回执' }, [added]))).toEqual(['gate'])
  })
})

// HZ-009 to HZ-012
describe('a round of major applications', () => {
  it('runs from choosing ten to the report', () => {
    const ready: Facts = { major: 'yes', running: 'yes', 'log-stage': 'planned' }
    const ten: readonly Given<W>[] = Array.from({ length: 10 }, (_, i): Given<W> => ({
      is: 'application',
      id: `m${i}`,
      links: { round: 'b' },
      facts: ready as Extract<Given<W>, { is: 'application' }>['facts'],
    }))
    let { file, stages } = walk({ on: '2026-02-02', given: [{ is: 'round', id: 'b', facts: {} }, ...ten] }, 'b', [
      ['2026-02-02', 'choose', 'data', { year: '2026', 'selection-list': '选取名单' }],
      ['2026-02-09', 'form-group', 'data', { 'expert-group': '专家名单', 'provincial-task': '任务编号' }],
    ])
    expect(stages).toEqual(['grouping', 'logging'])
    expect(codes(act(file, 'b', '2026-03-02', 'finish-logs', 'data'))).toEqual(['gate'])
    for (const { id } of ten)
      file = walk(file, id, [
        ['2026-03-02', 'plan-logs', 'builder', { 'log-plan': '改造方案' }],
        ['2026-04-02', 'submit-logs', 'builder'],
        ['2026-04-10', 'pass-logs', 'data', { 'log-kept': '97%' }],
      ]).file
    const site = ten.map(({ id }) => ({
      is: 'application',
      id,
      facts: { 'site-record': '核验记录', 'site-agrees': 'yes', guidance: '指导意见' },
    }))
    ;({ file, stages } = walk(file, 'b', [
      ['2026-04-13', 'finish-logs', 'data'],
      ['2026-05-11', 'score-online', 'data', { 'log-result': '评价结果' }],
      ['2026-06-15', 'check-onsite', 'expert', {}, site],
      ['2026-07-01', 'report', 'expert'],
    ]))
    expect(stages).toEqual(['online', 'onsite', 'reporting', 'done'])
  })
})

// HZ-013
it('takes off what is over the reasonable level, to the fen', () => {
  const given = sample.given.map((thing) =>
    thing.id === 'ordinary-1' ? { ...thing, facts: { ...thing.facts, 'om-request': '60000.55' } } : thing,
  )
  const done = decide(
    book(sample.on),
    { ...sample, given },
    { proposal: 'cut-om', subject: 'ordinary-1', as: 'finance', by: '杭试〔2026〕2号' },
  )
  // A small system: 10 % of 400,000 yuan; red: seven tenths of it.
  expect(isRefused(done) ? done : done.ledger).toEqual([
    { line: '次年运维费申请', before: '60000.55', change: '-32000.55', after: '28000.00' },
  ])
})
