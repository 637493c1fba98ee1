import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { decide } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import type { Step } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import pack from './pack.ts'
import type { W } from './src/words.ts'

type Facts = Readonly<Record<string, unknown>>
const desk = deskOf(pack)
const { act: actOn, book, walk } = desk
const act = (file: FactsFile, subject: string, step: Step) => actOn(file, subject, ...step)
const start = (...given: readonly Given<W>[]): FactsFile => ({ on: '2024-01-01', given })
const linked = { lineage: 'l', application: 'a', department: 'd' } as const
const around: readonly Given<W>[] = [
  { is: 'lineage', id: 'l', title: '某应用沿革', facts: {} },
  { is: 'application', id: 'a', title: '某应用', facts: { influential: 'no', mobile: 'no' } },
  { is: 'department', id: 'd', title: '某部门', facts: { class: 'social' } },
]
const project = (facts: Facts = {}): Given<W> => ({ is: 'project', id: 'p', title: '某项目', links: linked, facts })
const inspection = (id: string, kind: string) => ({
  is: 'inspection',
  id,
  links: { project: 'p' },
  facts: { kind, planned: '2024-06-01' },
})

// ZJ-001, ZJ-023: the nine parts are the road of every budget project.
describe('nine parts', () => {
  const planned: Step = [
    '2024-01-08',
    'plan',
    'department',
    { kind: 'build', audience: 'government', 'plan-entry': '信息化规划' },
  ]
  const applied = { goals: '绩效目标申报表', proposal: '项目建议书', 'ex-ante': '事前绩效评估报告', asked: '1000000' }
  const toImplementation: readonly Step[] = [
    planned,
    ['2024-01-20', 'approve', 'reform', applied],
    ['2024-02-05', 'arrange', 'finance', { agreed: '900000', 'planned-finish': '2024-12-31' }],
    ['2024-03-10', 'contract', 'department', { contract: '合同文本', 'contract-amount': '880000' }],
  ]
  const toPromotion: readonly Step[] = [
    ...toImplementation,
    ['2024-06-01', 'inspect-building', 'finance', {}, [inspection('i1', 'building')]],
    ['2024-06-05', 'resume-building', 'finance'],
    ['2024-11-20', 'finish', 'department'],
    ['2024-12-20', 'accept', 'expert', { 'trial-report': '试运行报告', 'test-report': '软件和安全测评报告' }],
  ]
  it('leads from planning through supervision to promotion, and a year later to the self-evaluation', () => {
    const { stages } = walk(start(project(), ...around), 'p', [
      ...toPromotion,
      ['2025-01-10', 'promote', 'department', { 'promotion-plan': '应用推广方案' }],
      ['2025-03-01', 'self-evaluate', 'department', { 'self-report': '绩效自评报告' }],
      ['2025-05-12', 'inspect-running', 'finance', {}, [inspection('i2', 'running')]],
      ['2025-05-16', 'resume-running', 'finance'],
    ])
    expect(stages).toEqual([
      'initiation',
      'budget',
      'procurement',
      'implementation',
      'supervision',
      'implementation',
      'acceptance',
      'promotion',
      'promotion',
      'promotion',
      'supervision',
      'promotion',
    ])
  })
  it('asks for goals and the ex-ante assessment before approval, all at once', () => {
    const { file } = walk(start(project(), ...around), 'p', [planned])
    expect(codes(act(file, 'p', ['2024-01-20', 'approve', 'reform']))).toEqual(['absent', 'absent', 'absent', 'absent'])
  })
  it('signs no contract above what was agreed', () => {
    const { file } = walk(start(project(), ...around), 'p', toImplementation.slice(0, 3))
    expect(
      codes(act(file, 'p', ['2024-03-10', 'contract', 'department', { contract: '合同文本', 'contract-amount': '900000.01' }])),
    ).toEqual(['gate'])
  })
  it('accepts nothing while a problem is open, and closes it one by one', () => {
    const { file } = walk(start(project(), ...around), 'p', [
      ...toImplementation,
      ['2024-11-20', 'finish', 'department'],
      [
        '2024-11-25',
        'return-acceptance',
        'expert',
        {},
        [
          {
            is: 'problem',
            id: 'q',
            links: { project: 'p' },
            facts: { what: '功能缺陷', source: 'acceptance', deadline: '2024-12-20' },
          },
        ],
      ],
      ['2024-12-01', 'finish', 'department'],
    ])
    const accept: Step = ['2024-12-10', 'accept', 'expert', { 'trial-report': '试运行报告', 'test-report': '软件和安全测评报告' }]
    expect(codes(act(file, 'p', accept))).toEqual(['gate'])
    const closed = walk(file, 'q', [
      ['2024-12-02', 'order', 'finance'],
      ['2024-12-05', 'hand-in', 'department', { measures: '修复缺陷', evidence: '整改佐证材料' }],
      ['2024-12-09', 'close', 'finance'],
    ])
    expect(closed.stages).toEqual(['ordered', 'checking', 'closed'])
    expect(codes(act(closed.file, 'p', accept))).toEqual(['done'])
  })
  it('goes to exit only by a decision', () => {
    const { file } = walk(start(project(), ...around), 'p', [
      ...toPromotion,
      ['2025-05-12', 'inspect-running', 'finance', {}, [inspection('i2', 'running')]],
    ])
    expect(codes(act(file, 'p', ['2025-05-16', 'order-exit', 'finance']))).toEqual(['gate'])
    expect(codes(act(file, 'p', ['2025-05-16', 'order-exit', 'finance', { outcome: 'exit' }]))).toEqual(['done'])
  })
})

// ZJ-025, ZJ-019
describe('exit', () => {
  const resource = (id: string, stage: 'running' | 'released'): Given<W> => ({
    is: 'resource',
    id,
    links: { application: 'a', project: 'p' },
    facts: { stage },
  })
  const asset: Given<W> = { is: 'asset', id: 's', links: { project: 'p' }, facts: { kind: 'hardware', value: '86000' } }
  const leaving = project({ stage: 'exit', outcome: 'exit', 'exit-step': 'backup' })
  const receipts = { 'backup-receipt': '数据备份回执', 'archive-receipt': '档案移交回执' }
  const toRelease: readonly Step[] = [
    ['2025-06-02', 'back-up', 'department', receipts],
    ['2025-06-05', 'delist', 'department', { 'delist-receipt': '应用下架回执' }],
  ]
  const release: Step = ['2025-06-10', 'release-all', 'cloud', { 'release-receipt': '云资源释放回执' }]
  it('backs up, delists, releases, cancels the domain, disposes of assets, then deregisters', () => {
    const { file, stages } = walk(start(leaving, ...around, resource('c', 'released'), asset), 'p', [
      ...toRelease,
      release,
      ['2025-06-12', 'cancel-domain', 'department', { 'domain-receipt': '域名和接口注销回执' }],
    ])
    expect(stages).toEqual(['delist', 'release', 'domain', 'assets'])
    const dispose: Step = ['2025-06-20', 'dispose-assets', 'assets', { 'asset-receipt': '资产处置批复' }]
    expect(codes(act(file, 'p', dispose))).toEqual(['gate'])
    const sold = walk(file, 's', [['2025-06-18', 'dispose', 'assets', { way: 'scrap', receipt: '处置凭证' }]])
    const done = walk(sold.file, 'p', [dispose, ['2025-06-25', 'deregister', 'finance'], ['2025-06-26', 'cancel', 'finance']])
    expect(done.stages).toEqual(['deregister', 'done', 'cancelled'])
  })
  it('releases nothing while a resource is still in use', () => {
    const { file } = walk(start(leaving, ...around, resource('c', 'running')), 'p', toRelease)
    expect(codes(act(file, 'p', release))).toEqual(['gate'])
  })
  it('is refused when a resource was added after the list was settled', () => {
    const { file } = walk(start(leaving, ...around, resource('c', 'released')), 'p', toRelease)
    expect(codes(act({ ...file, given: [...file.given, resource('c2', 'released')] }, 'p', release))).toEqual(['gate'])
    expect(codes(act(file, 'p', release))).toEqual(['done'])
  })
  it('begins with the archive, and cannot be entered by a step further on', () => {
    const file = start(leaving, ...around)
    expect(codes(act(file, 'p', ['2025-06-02', 'back-up', 'department', { 'backup-receipt': '数据备份回执' }]))).toEqual([
      'absent',
    ])
    expect(codes(act(file, 'p', release))).toEqual(['gate'])
  })
})

// ZJ-009, ZJ-010
describe('twelve steps', () => {
  const task: Given<W> = { is: 'evaluation', id: 'e', links: { project: 'p' }, facts: {} }
  const evaluated = (ready: 'yes' | 'no') => start(task, project({ stage: 'promotion', 'log-ready': ready }), ...around)
  const toLogs: readonly Step[] = [
    ['2025-02-03', 'select', 'finance', { kind: 'major' }],
    ['2025-02-05', 'form-team', 'finance', { 'team-list': '评价工作组名单' }],
    ['2025-02-10', 'draw-up-plan', 'agency', { plan: '评价方案' }],
    ['2025-02-12', 'notify', 'finance'],
    ['2025-02-28', 'hand-in-self', 'department', { 'self-report': '部门自评报告' }],
  ]
  const logs: Step = ['2025-03-07', 'read-logs', 'agency', { 'log-record': '线上日志评价记录' }]
  const toExchange: readonly Step[] = [
    logs,
    ['2025-03-14', 'visit', 'expert', { 'visit-record': '线下调研核验记录' }],
    ['2025-03-20', 'score', 'expert'],
    ['2025-03-25', 'exchange', 'finance', { 'exchange-record': '交换意见记录' }],
    ['2025-03-26', 'exchange', 'department'],
  ]
  it('runs all twelve, online and on the spot, with both sides exchanging views', () => {
    const { stages } = walk(evaluated('yes'), 'e', [
      ...toLogs,
      ...toExchange,
      ['2025-04-02', 'report', 'agency'],
      ['2025-04-25', 'reply', 'department', { reply: '整改情况回复' }],
      ['2025-05-06', 'apply', 'finance'],
    ])
    expect(stages).toEqual([
      'team',
      'plan',
      'notify',
      'self',
      'logs',
      'visit',
      'score',
      'exchange',
      'exchange',
      'report',
      'rectify',
      'apply',
      'done',
    ])
  })
  it('reads no logs that were not made ready', () => {
    expect(codes(act(walk(evaluated('no'), 'e', toLogs).file, 'e', logs))).toEqual(['gate'])
  })
  it('names the day by which the reply is due', () => {
    const { file } = walk(evaluated('yes'), 'e', [...toLogs, ...toExchange])
    const answer = act(file, 'e', ['2025-04-02', 'report', 'agency'])
    // Thirty days end on 2 May, a holiday that lasts to 5 May.
    expect(isRefused(answer) ? answer : answer.due).toEqual({ on: '2025-05-06', provisional: false })
  })
})

// ZJ-018 to ZJ-020
describe('a cloud resource', () => {
  const wanted: Given<W> = { is: 'resource', id: 'c', links: { application: 'a' }, facts: {} }
  const size = { purpose: '业务运行', cores: '16', memory: '64', storage: '1000' }
  const toRunning: readonly Step[] = [
    ['2024-01-05', 'apply-for', 'department', size],
    ['2024-01-08', 'grant', 'finance'],
    ['2024-01-10', 'open', 'cloud'],
    ['2024-06-05', 'monitor', 'cloud'],
  ]
  const running = walk(start(wanted, ...around), 'c', toRunning)
  it('is applied for, granted, opened and metered', () => {
    expect(running.stages).toEqual(['reviewing', 'opening', 'running', 'running'])
  })
  it('is made smaller only by a decision, and where no business suffers', () => {
    const plan = { 'cores-after': '8', 'memory-after': '32', 'storage-after': '1000', 'impact-report': '业务影响论证意见' }
    const step = (facts: Facts): Step => ['2024-06-10', 'plan-downsizing', 'department', { ...plan, ...facts }]
    expect(codes(act(running.file, 'c', step({ 'no-impact': 'yes' })))).toEqual(['gate'])
    expect(codes(act(running.file, 'c', step({ 'no-impact': 'no', decided: 'downsize' })))).toEqual(['gate'])
    const { stages } = walk(running.file, 'c', [
      step({ 'no-impact': 'yes', decided: 'downsize' }),
      ['2024-06-12', 'downsize', 'cloud'],
    ])
    expect(stages).toEqual(['downsizing', 'running'])
  })
  it('is released whole, after the backup, and cannot be used again', () => {
    const plan = { 'impact-report': '业务影响论证意见', 'no-impact': 'yes', 'backup-receipt': '数据备份回执', decided: 'release' }
    const { file, stages } = walk(running.file, 'c', [
      ['2024-06-10', 'plan-release', 'department', plan],
      ['2024-06-14', 'release', 'cloud'],
    ])
    expect(stages).toEqual(['releasing', 'released'])
    expect(codes(act(file, 'c', ['2024-06-15', 'monitor', 'cloud']))).toEqual(['gate'])
  })
  it('goes back to use where it turns out that business suffers', () => {
    const plan = { 'impact-report': '业务影响论证意见', 'no-impact': 'yes', 'backup-receipt': '数据备份回执', decided: 'release' }
    const { stages } = walk(running.file, 'c', [
      ['2024-06-10', 'plan-release', 'department', plan],
      ['2024-06-11', 'stop-release', 'department'],
    ])
    expect(stages).toEqual(['releasing', 'running'])
  })
})

// ZJ-016
describe('rounds of review', () => {
  const operated = project({ kind: 'operate', stage: 'budget' })
  const claim: Given<W> = { is: 'claim', id: 'm', links: { project: 'p' }, facts: {} }
  const round = (id: string, kind: string, asked: string) => ({ is: 'round', id, links: { claim: 'm' }, facts: { kind, asked } })
  const open = (on: string, id: string, kind: string, asked: string): Step => [
    on,
    'open-round',
    'finance',
    {},
    [round(id, kind, asked)],
  ]
  const review = (on: string, agreed: string): Step => [on, 'review', 'expert', { opinion: 'cut', agreed }]
  const sent = walk(start(claim, operated, ...around), 'm', [
    ['2024-09-02', 'submit', 'department', { asked: '1000000' }],
    open('2024-09-05', 'r1', 'technical', '1000000'),
  ])
  it('come one after the other until money is arranged', () => {
    expect(codes(act(sent.file, 'm', open('2024-09-06', 'r2', 'budget', '1000000')))).toEqual(['gate'])
    const first = walk(sent.file, 'r1', [review('2024-09-20', '900000')])
    const second = walk(walk(first.file, 'm', [open('2024-09-23', 'r2', 'budget', '900000')]).file, 'r2', [
      review('2024-10-10', '800000'),
    ])
    const arrange = (agreed: string): Step => ['2024-10-20', 'arrange-claim', 'finance', { agreed, arrangement: 'cut' }]
    expect(codes(act(second.file, 'm', arrange('800000.01')))).toEqual(['gate'])
    expect(walk(second.file, 'm', [arrange('800000')]).stages).toEqual(['arranged'])
  })
  it('agree to no more than was sent', () => {
    expect(codes(act(sent.file, 'r1', review('2024-09-20', '1000000.01')))).toEqual(['gate'])
  })
  it('are for operation; building money goes another way', () => {
    const built = start(claim, project({ kind: 'build', stage: 'budget' }), ...around)
    expect(codes(act(built, 'm', ['2024-09-02', 'submit', 'department', { asked: '1000000' }]))).toEqual(['gate'])
  })
})

// ZJ-013, ZJ-014
describe('failing after rectification', () => {
  const bad = { 'false-data': 'yes', 'major-incident': 'no', stage: 'promotion' }
  const failed = (kind: string, more: Facts = {}): Given<W> => project({ ...bad, kind, ...more })
  const decided = (file: FactsFile, proposal: string, subject: string, choose?: string) =>
    desk.decided(file, '2025-03-31', proposal, subject, 'finance', choose)
  const at = (...given: readonly Given<W>[]): FactsFile => ({ on: '2025-03-31', given })
  it('is found only after an order, a report and a check on the spot', () => {
    const begun = decided(at(failed('operate'), ...around), 'rectify', 'p')
    expect(begun.publish).toEqual(['rectification-notice'])
    const { file, stages } = walk(begun.next, 'p', [
      ['2025-04-01', 'order-rectification', 'finance', { 'rectify-by': '2025-04-30' }],
      ['2025-04-28', 'report-rectified', 'department', { 'rectify-report': '整改报告' }],
      ['2025-05-12', 'recheck', 'expert'],
    ])
    expect(stages).toEqual(['ordered', 'checking', 'rechecked'])
    expect(codes(act(file, 'p', ['2025-05-13', 'report-rectified', 'department']))).toEqual(['gate'])
  })
  it('is recorded as not rectified only when the time is over', () => {
    const ordered = start(failed('build', { rectification: 'ordered', 'rectify-by': '2025-04-30' }), ...around)
    expect(codes(act(ordered, 'p', ['2025-04-30', 'record-unrectified', 'finance']))).toEqual(['gate'])
    expect(codes(act(ordered, 'p', ['2025-05-01', 'record-unrectified', 'finance']))).toEqual(['done'])
  })
  it('takes the set part off next year’s staff cost, to the fen', () => {
    const operated = failed('operate', { rectification: 'rechecked', 'next-staff-cost': '480000.05' })
    expect(decided(at(operated, ...around), 'cut-staff', 'p').ledger).toEqual([
      { line: '下一年度投资概算中的技术人员费用', before: '480000.05', change: '-48000.01', after: '432000.04' },
    ])
  })
  it('refuses what continues or operates the failed building, and nothing else', () => {
    const asks = {
      stage: 'initiation',
      goals: '绩效目标申报表',
      proposal: '项目建议书',
      'ex-ante': '事前绩效评估报告',
      asked: '1000000',
    } as const
    const next = (id: string, kind: 'renew' | 'operate', lineage: string): Given<W> => ({
      is: 'project',
      id,
      links: { ...linked, lineage },
      facts: { ...asks, kind },
    })
    const { next: blocked } = decided(
      at(
        failed('build', { rectification: 'rechecked' }),
        ...around,
        { is: 'lineage', id: 'other', facts: {} },
        next('renewal', 'renew', 'l'),
        next('operation', 'operate', 'l'),
        next('elsewhere', 'renew', 'other'),
      ),
      'refuse-follow-on',
      'l',
    )
    const approve: Step = ['2025-04-10', 'approve', 'finance']
    expect(codes(act(blocked, 'renewal', approve))).toEqual(['gate'])
    expect(codes(act(blocked, 'operation', approve))).toEqual(['gate'])
    expect(codes(act(blocked, 'elsewhere', approve))).toEqual(['done'])
    expect(walk(blocked, 'renewal', [['2025-04-10', 'refuse', 'finance']]).stages).toEqual(['refused'])
  })
  it('may end in exit, by a decision between two', () => {
    const file = at(failed('build', { rectification: 'unrectified' }), ...around)
    const out = decided(file, 'exit', 'p', 'exit')
    expect(decided(out.next, 'start-exit', 'p').facts).toEqual([
      { is: 'project', id: 'p', fact: 'exit-step', before: null, after: 'backup' },
    ])
    expect(
      isRefused(
        decide(book('2025-03-31'), decided(file, 'exit', 'p', 'keep').next, {
          proposal: 'start-exit',
          subject: 'p',
          as: 'finance',
          by: '文号',
        }),
      ),
    ).toBe(true)
  })
})

// ZJ-018, ZJ-021
it('opens a problem for each idle resource that is decided on, to be closed by itself', () => {
  const idle: Given<W> = {
    is: 'resource',
    id: 'c',
    links: { application: 'a' },
    facts: {
      stage: 'running',
      cores: '8',
      memory: '32',
      storage: '500',
      'cpu-use': Array<string>(6).fill('1%'),
      'memory-use': Array<string>(6).fill('2%'),
    },
  }
  const file: FactsFile = { on: '2024-06-30', given: [idle, ...around] }
  const { facts, next } = desk.decided(file, '2024-06-30', 'release-resource', 'c', 'finance', 'release')
  const problem = facts.find((f) => f.is === 'problem')?.id ?? ''
  const { stages } = walk(next, problem, [
    ['2024-07-01', 'order', 'finance', { what: '长期闲置', source: 'cloud', deadline: '2024-07-31' }],
    ['2024-07-15', 'hand-in', 'department', { measures: '整体释放', evidence: '释放记录' }],
    ['2024-07-18', 'close', 'finance'],
  ])
  expect(stages).toEqual(['ordered', 'checking', 'closed'])
})

// ZJ-024
it('inspects on the spot, on the day planned', () => {
  const planned: Given<W> = {
    is: 'inspection',
    id: 'i',
    links: { project: 'p' },
    facts: { kind: 'running', planned: '2025-05-12' },
  }
  const answer = act(start(planned, project({ stage: 'promotion' }), ...around), 'i', [
    '2025-05-12',
    'inspect',
    'finance',
    { found: 'no' },
  ])
  expect(isRefused(answer) ? answer : [answer.stage, answer.effects.some((e) => e.effect === 'visit')]).toEqual(['done', true])
})
