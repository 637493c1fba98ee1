import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { propose, readFacts, settle } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import pack from './pack.ts'
import { published } from './src/published.ts'
import type { W } from './src/words.ts'

const { act, book, walk } = deskOf(pack)
const start = (...given: readonly Given<W>[]): FactsFile => ({ on: '2024-01-01', given })

const fund: Given<W> = { is: 'programme', id: 'fund', title: '专项资金', facts: { budget: '1000000', arrived: '0' } }
const software: Given<W> = { is: 'project', id: 'p', title: '某软件项目', links: { programme: 'fund' }, facts: {} }
const contract: Given<W> = { is: 'contract', id: 'c', links: { project: 'p', programme: 'fund' }, facts: {} }
const applied = {
  category: 'software',
  urgency: 'normal',
  goals: '绩效目标申报表',
  'technical-plan': '技术方案',
  'budget-estimate': '500000',
  'planned-start': '2024-07-01',
  'planned-finish': '2024-12-31',
}
const toReserve = [
  ['2024-01-10', 'apply', 'unit', applied],
  ['2024-02-01', 'pass-review', 'expert'],
] as const
const review = { 'budget-review': '预算评审报告' }
const toBuilding = [
  ...toReserve,
  ['2024-03-01', 'schedule', 'government', review],
  ['2024-04-01', 'award', 'unit', { procurement: 'tender', 'award-notice': '中标通知书' }],
] as const
const signed = { is: 'contract', id: 'c', facts: { awarded: '2024-04-01', signed: '2024-04-20' } }
const toTrial = [
  ...toBuilding,
  ['2024-04-21', 'contract', 'unit', { contracted: '480000' }, [signed]],
  ['2024-05-06', 'start', 'builder'],
  ['2024-11-29', 'finish', 'unit'],
  ['2024-11-30', 'begin-trial', 'unit'],
] as const
const toAcceptance = [
  ...toTrial,
  ['2025-02-28', 'end-trial', 'unit', { 'trial-report': '试运行报告' }],
  [
    '2025-03-10',
    'pass-tests',
    'tester',
    {
      'tester-qualification': '资质证明',
      'function-test': '功能测试报告',
      'performance-test': '性能测试报告',
      'security-test': '安全测试报告',
      tested: 'yes',
    },
  ],
] as const

describe('from plan to settlement', () => {
  const begun = start(software, fund, contract)
  it('runs from application to settlement, all four parties accepting', () => {
    const { stages } = walk(begun, 'p', [
      ...toAcceptance,
      ['2025-03-20', 'accept', 'expert', { qualified: 'yes' }],
      ['2025-03-20', 'accept', 'unit'],
      ['2025-03-20', 'accept', 'builder'],
      ['2025-03-21', 'accept', 'supervisor'],
      ['2025-04-10', 'settle', 'finance', { 'settlement-review': '结算评审报告', settled: '470000' }],
    ])
    expect(stages.slice(-5)).toEqual(['acceptance', 'acceptance', 'acceptance', 'accepted', 'settled'])
  })
  it('asks for goals with the application', () => {
    const { goals: _, ...without } = applied
    expect(codes(act(begun, 'p', '2024-01-10', 'apply', 'unit', without))).toEqual(['absent'])
  })
  it('does not schedule what was not reviewed, nor a plan older than six months', () => {
    const { file } = walk(begun, 'p', [toReserve[0]])
    expect(codes(act(file, 'p', '2024-03-01', 'schedule', 'government', review))).toEqual(['gate'])
    const reserve = walk(begun, 'p', toReserve).file
    expect(codes(act(reserve, 'p', '2024-08-01', 'schedule', 'government', review))).toEqual(['done'])
    expect(codes(act(reserve, 'p', '2024-08-02', 'schedule', 'government', review))).toEqual(['gate'])
  })
  it('schedules what is urgent first', () => {
    const waiting: Given<W> = {
      is: 'project',
      id: 'q',
      title: '急需项目',
      links: { programme: 'fund' },
      facts: { stage: 'reserve', urgency: 'urgent' },
    }
    const { file } = walk(start(software, fund, contract, waiting), 'p', toReserve)
    expect(codes(act(file, 'p', '2024-03-01', 'schedule', 'government', review))).toEqual(['gate'])
  })
  it('starts only with a signed contract, and names the day by which it must be signed', () => {
    const awarded = walk(begun, 'p', toBuilding.slice(0, -1)).file
    const answer = act(awarded, 'p', '2024-04-01', 'award', 'unit', { procurement: 'tender', 'award-notice': '中标通知书' })
    expect(isRefused(answer) ? answer : answer.due).toEqual({ on: '2024-05-06', provisional: false }) // 1 May and the days off behind it
    expect(
      codes(act(walk(begun, 'p', toBuilding).file, 'p', '2024-04-21', 'contract', 'unit', { contracted: '480000' })),
    ).toContain('gate')
  })
  it('tries three months, not a day less', () => {
    const { file } = walk(begun, 'p', toTrial)
    expect(codes(act(file, 'p', '2025-02-27', 'end-trial', 'unit', { 'trial-report': '试运行报告' }))).toEqual(['gate'])
    expect(codes(act(file, 'p', '2025-02-28', 'end-trial', 'unit', { 'trial-report': '试运行报告' }))).toEqual(['done'])
  })
  it('does not accept while a problem is open, and sets a deadline for it', () => {
    const problem = {
      is: 'problem',
      id: 'n',
      title: '验收问题',
      links: { project: 'p' },
      facts: { aspect: 'quality', cause: 'thin-preparation', due: '2025-04-15' },
    }
    const ordered = walk(begun, 'p', [
      ...toAcceptance,
      ['2025-03-20', 'order-rectification', 'expert', { 'rectify-by': '2025-04-15' }, [problem]],
    ])
    const back = walk(ordered.file, 'p', [['2025-04-10', 'resubmit', 'builder', { 'rectification-report': '整改报告' }]])
    expect(codes(act(back.file, 'p', '2025-04-11', 'accept', 'expert', { qualified: 'yes' }))).toEqual(['gate'])
    const closed = walk(back.file, 'n', [
      ['2025-04-11', 'order', 'expert'],
      ['2025-04-12', 'report', 'builder'],
      ['2025-04-14', 'close', 'expert'],
    ])
    expect(codes(act(closed.file, 'p', '2025-04-15', 'accept', 'expert', { qualified: 'yes' }))).toEqual(['done'])
  })
  it('stops for policy with its cause, and nothing can be done after', () => {
    const { file, stages } = walk(begun, 'p', [...toReserve, ['2024-03-01', 'stop', 'bureau', { 'policy-cause': 'unclear' }]])
    expect(stages.at(-1)).toBe('stopped')
    expect(codes(act(file, 'p', '2024-03-02', 'schedule', 'government', review))).toEqual(['gate'])
  })
})

describe('around a project', () => {
  it('orders in the e-mall before anything is performed, and only below the limit', () => {
    const wanted = start({ is: 'purchase', id: 'b', facts: {} })
    expect(codes(act(wanted, 'b', '2024-03-01', 'perform', 'operator'))).toEqual(['gate'])
    expect(codes(act(wanted, 'b', '2024-03-01', 'order', 'unit', { amount: '600000' }))).toEqual(['gate'])
    expect(
      walk(wanted, 'b', [
        ['2024-03-01', 'order', 'unit', { amount: '599999.99' }],
        ['2024-03-02', 'perform', 'operator'],
      ]).stages,
    ).toEqual(['ordered', 'performed'])
  })
  it('signs by both sides and files the copy', () => {
    const { stages } = walk(start({ is: 'contract', id: 'c', facts: {} }), 'c', [
      ['2024-03-01', 'notify', 'unit'],
      ['2024-03-20', 'sign', 'unit', { text: '合同文本', amount: '480000' }],
      ['2024-03-20', 'sign', 'builder'],
      ['2024-03-25', 'file-copy', 'unit'],
    ])
    expect(stages).toEqual(['awarded', 'awarded', 'signed', 'filed'])
  })
  it('releases no more than the contract and the budget hold', () => {
    const asked = start({ is: 'request', id: 'r', links: { programme: 'fund', project: 'p' }, facts: {} }, fund, {
      ...software,
      facts: { contracted: '480000' },
    })
    const request = (amount: string) =>
      walk(asked, 'r', [['2024-06-03', 'request', 'unit', { amount, progress: '进度说明' }]]).file
    expect(codes(act(request('480000.01'), 'r', '2024-06-04', 'approve-request', 'finance'))).toEqual(['gate'])
    const approved = walk(request('480000'), 'r', [
      ['2024-06-04', 'approve-request', 'finance'],
      ['2024-06-05', 'release', 'finance'],
    ])
    expect(approved.stages).toEqual(['approved', 'released'])
  })
  it('issues the plan through the government', () => {
    const { stages } = walk(start(fund), 'fund', [
      ['2024-01-02', 'submit-plan', 'bureau', { 'plan-draft': '年度建设计划稿' }],
      ['2024-01-02', 'submit-plan', 'finance'],
      ['2024-01-05', 'approve-plan', 'government'],
      ['2024-01-08', 'issue-plan', 'bureau'],
      ['2024-01-08', 'issue-plan', 'finance'],
    ])
    expect(stages.at(-1)).toBe('issued')
  })
  it('evaluates all of the money and every project before it reports', () => {
    const steps = [
      ['2025-01-06', 'plan-evaluation', 'auditor', { 'evaluation-plan': '评价方案' }],
      ['2025-01-07', 'hear', 'auditor'],
      ['2025-01-08', 'collect', 'bureau'],
    ] as const
    const { file } = walk(start(fund), 'fund', steps)
    expect(codes(act(file, 'fund', '2025-01-09', 'audit', 'auditor', { 'money-audited': '99%' }))).toEqual(['gate'])
    const { stages } = walk(file, 'fund', [
      ['2025-01-09', 'audit', 'auditor', { 'money-audited': '100%' }],
      ['2025-01-10', 'inspect-projects', 'auditor', { 'projects-inspected': '100%' }],
      ['2025-01-13', 'survey-public', 'auditor', { answers: '187', satisfaction: '86.95%' }],
      ['2025-01-14', 'exchange', 'auditor', { 'exchange-record': '交换意见记录' }],
      ['2025-01-14', 'exchange', 'bureau'],
      ['2025-01-15', 'report-result', 'auditor'],
    ])
    expect(stages.at(-1)).toBe('done')
  })
  it('buys services and assesses them', () => {
    const { stages } = walk(start(software, fund), 'p', [
      [
        '2024-01-02',
        'buy',
        'unit',
        { category: 'service', procurement: 'service', goals: '绩效目标申报表', contracted: '100000' },
      ],
      ['2024-01-03', 'serve', 'operator'],
      ['2024-12-31', 'assess', 'unit', { 'service-assessment': '服务质量考核表' }],
    ])
    expect(stages).toEqual(['purchased', 'serving', 'assessed'])
  })
})

// CD-042
it('a classified project has no name and no content, and its money still counts', () => {
  const kept = (facts: Given<W>['facts'], title?: string): FactsFile => ({
    on: '2022-12-31',
    given: [
      fund,
      { is: 'project', id: 's', classified: true, links: { programme: 'fund' }, facts, ...(title ? { title } : {}) },
      { is: 'request', id: 'r', links: { programme: 'fund', project: 's' }, facts: { amount: '300000', stage: 'released' } },
    ] as FactsFile['given'],
  })
  const refusals = (file: FactsFile) => {
    const read = readFacts(pack, file)
    return isRefused(read) ? read.refused.map(({ path }) => path) : []
  }
  expect(refusals(kept({ spent: '300000' }))).toEqual([])
  expect(refusals(kept({ spent: '300000', category: 'software', goals: '目标表' }, '某项目'))).toEqual([
    'given[1].title',
    'given[1].facts.category',
    'given[1].facts.goals',
  ])
  const settled = deskOf(pack).settledOn('2022-12-31', kept({ spent: '300000' }))
  expect(settled.record.things.get('s')?.title).toBe('涉密项目（不列名称）')
  expect(settled.fact(settled.record.things.get('s')!, 'released-by-flow')).toMatchObject({ value: { n: 300000n, d: 1n } })
})
it('proposes for 2022 what the report asks for', () => {
  const record = readFacts(pack, published)
  if (isRefused(record)) throw new Error(JSON.stringify(record.refused))
  const { proposals } = propose(settle(book(published.on), record))
  const by = (id: string): readonly string[] => proposals.filter((p) => p.id === id).map((p) => p.subject.id)
  expect(by('plan-late')).toEqual(['smart-city-2022'])
  expect(by('contract-late')).toEqual(['software-01'])
  expect(by('e-mall-missed')).toEqual(['software-07', 'software-08', 'hardware-03'])
  expect(by('progress-slow')).toEqual(['software-01', 'software-04', 'software-05', 'hardware-01', 'hardware-02'])
  expect(by('effect-weak')).toEqual(['software-01', 'software-11', 'software-12', 'hardware-05'])
  expect(by('not-started')).toEqual(['software-11', 'software-12', 'hardware-05'])
})
