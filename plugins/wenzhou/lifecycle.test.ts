import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { decide } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import type { W } from './src/words.ts'

const desk = deskOf(pack)
const { act, book, decided, walk } = desk
/** A proposal decided by whom the pack names, told on the day it was decided on unless said. */
const settleBy = (...decision: Parameters<typeof decided>): FactsFile => decided(...decision).next
const proposed = (file: FactsFile, on: string): readonly string[] => desk.proposed(file, on).map((p) => `${p.id} ${p.subject.id}`)

const unit: Given<W> = { is: 'unit', id: 'u', title: '示例单位', facts: {} }
const app = (facts: Extract<Given<W>, { is: 'application' }>['facts']): Given<W> => ({
  is: 'application',
  id: 'a',
  title: '示例应用',
  links: { unit: 'u' },
  facts,
})
const quiet = {
  'service-ended': 'no',
  'functions-overlap': 'no',
  'duty-moved': 'no',
  paused: 'no',
  'monthly-use': ['90', '90', '90', '90', '90', '90'],
  adopters: '1',
} as const
const resource = (released: string): Given<W> => ({
  is: 'resource',
  id: 'r',
  links: { application: 'a' },
  facts: { cores: '8', 'yearly-cost': '9600', released },
})
const receipts = { 'user-notice': '停用公告', 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执' }
const off = { 'delisted-people': '浙里办下架证明', 'delisted-staff': '浙政钉下架证明' }
const begin = (way: string, course: string, facts: Parameters<typeof app>[0]): FactsFile => {
  const start: FactsFile = { on: '2026-03-02', given: [app({ ...quiet, ...facts }), unit, resource('no')] }
  const decided = settleBy(start, '2026-03-02', `advise-${way}`, 'a', 'data', way)
  return settleBy(decided, '2026-03-03', `start-${course}`, 'a', 'data')
}

describe('销、并、提、转、冻', () => {
  it('cancels: order, backup, both sides, resources, assets', () => {
    const { file, stages } = walk(begin('cancel', 'cancelling', { 'service-ended': 'yes' }), 'a', [
      ['2026-03-04', 'order-cancelling', 'data', { 'cancel-by': '2026-06-30' }],
      ['2026-03-20', 'back-up', 'unit', receipts],
      ['2026-03-25', 'delist', 'data', off],
      ['2026-03-27', 'release', 'data', { 'release-receipt': '释放回执' }],
      [
        '2026-04-10',
        'adjust-assets',
        'unit',
        { 'asset-record': '资产调整单' },
        [{ is: 'resource', id: 'r', facts: { released: 'yes' } }],
      ],
    ])
    expect(stages).toEqual(['backup', 'delist', 'release', 'assets', 'done'])
    expect(codes(act(file, 'a', '2026-04-11', 'release', 'data'))).toEqual(['gate'])
  })
  it('merges, both sides agreeing on the plan and on the assets', () => {
    const { stages } = walk(begin('merge', 'merging', { 'functions-overlap': 'yes' }), 'a', [
      ['2026-03-04', 'order-merging', 'data', { 'merge-by': '2026-06-30' }],
      ['2026-03-10', 'agree-merger', 'unit', { 'merge-plan': '整合方案', 'takeover-letter': '承接确认函' }],
      ['2026-03-11', 'agree-merger', 'receiver'],
      ['2026-03-20', 'migrate', 'vendor', { ...receipts, 'migration-receipt': '迁移回执' }],
      ['2026-03-25', 'delist-merged', 'unit', off],
      ['2026-03-27', 'release-merged', 'data', { 'release-receipt': '释放回执' }],
      [
        '2026-04-10',
        'adjust-merged',
        'receiver',
        { 'asset-record': '资产调整单' },
        [{ is: 'resource', id: 'r', facts: { released: 'yes' } }],
      ],
      ['2026-04-11', 'adjust-merged', 'unit'],
    ])
    expect(stages).toEqual(['plan', 'plan', 'migrate', 'delist', 'release', 'assets', 'assets', 'done'])
  })
  it('promotes with the consent of the level above, which may send the plan back', () => {
    const { stages } = walk(begin('promote', 'promoting', { adopters: '5', satisfaction: '95%' }), 'a', [
      ['2026-03-04', 'order-promoting', 'data', { 'promote-by': '2026-06-30' }],
      ['2026-03-10', 'plan-promotion', 'unit', { 'promotion-plan': '推广方案' }],
      ['2026-03-12', 'return-promotion', 'superior'],
      ['2026-03-16', 'plan-promotion', 'unit'],
      ['2026-03-18', 'consent', 'superior', { 'promotion-opinion': '同意意见' }],
      [
        '2026-03-25',
        'switch-over',
        'unit',
        { 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执', ...off, 'relisting-receipt': '上架证明' },
      ],
      ['2026-03-27', 'release-promoted', 'data', { 'release-receipt': '释放回执' }],
      [
        '2026-04-10',
        'adjust-promoted',
        'unit',
        { 'asset-record': '资产调整单' },
        [{ is: 'resource', id: 'r', facts: { released: 'yes' } }],
      ],
      ['2026-04-11', 'adjust-promoted', 'receiver'],
    ])
    expect(stages).toEqual(['plan', 'consent', 'plan', 'consent', 'switch', 'release', 'assets', 'assets', 'done'])
  })
  it('transfers: resources change hands and are not released', () => {
    const { stages } = walk(begin('transfer', 'transferring', { 'duty-moved': 'yes' }), 'a', [
      ['2026-03-04', 'order-transferring', 'data', { 'transfer-by': '2026-06-30' }],
      ['2026-03-10', 'agree-transfer', 'receiver', { 'transfer-agreement': '移交协议' }],
      ['2026-03-11', 'agree-transfer', 'unit'],
      [
        '2026-03-20',
        'hand-over',
        'unit',
        { 'backup-receipt': '备份回执', 'archive-receipt': '档案移交回执', 'handover-list': '移交清单' },
      ],
      ['2026-03-25', 'change-registration', 'data', { 'registration-change': '主体变更证明' }],
      ['2026-03-27', 'take-assets', 'unit', { 'asset-record': '资产调整单', 'resource-transfer': '划转单' }],
      ['2026-03-30', 'take-assets', 'receiver'],
    ])
    expect(stages).toEqual(['agree', 'agree', 'handover', 'register', 'assets', 'assets', 'done'])
  })

  const frozen = () =>
    walk(begin('freeze', 'freezing', { paused: 'yes' }), 'a', [
      ['2026-03-04', 'order-freezing', 'data', { 'freeze-by': '2026-04-30' }],
      [
        '2026-03-10',
        'back-up-frozen',
        'unit',
        { 'user-notice': '暂停公告', 'freeze-plan': '冻结方案', 'backup-receipt': '备份回执' },
      ],
      [
        '2026-03-16',
        'freeze',
        'data',
        { 'suspended-people': '暂停证明', 'suspended-staff': '暂停证明', 'downsizing-receipt': '缩减回执' },
      ],
    ])
  it('freezes for six months, and says until when', () => {
    expect(frozen()).toMatchObject({ stages: ['backup', 'freeze', 'frozen'], dues: [undefined, undefined, '2026-09-16'] })
  })
  it('lifts a freeze in time, on the last day still', () => {
    const { file } = frozen()
    expect(codes(act(file, 'a', '2026-09-16', 'lift', 'data', { 'lift-check': '核验单' }))).toEqual(['done'])
    expect(codes(act(file, 'a', '2026-09-17', 'lift', 'data', { 'lift-check': '核验单' }))).toEqual(['gate'])
  })
  it('cancels what was not lifted, by a decision and with a new day to be done', () => {
    const { file } = walk(frozen().file, 'a', [['2026-09-17', 'pass-to-cancelling', 'data']])
    expect(proposed(file, '2026-09-17')).toEqual(['freeze-expired a'])
    const cancelled = settleBy(file, '2026-09-17', 'freeze-expired', 'a', 'data')
    expect(proposed(cancelled, '2026-09-18')).toEqual(['start-cancelling a'])
    const begun = settleBy(cancelled, '2026-09-18', 'start-cancelling', 'a', 'data')
    expect(walk(begun, 'a', [['2026-09-21', 'order-cancelling', 'data', { 'cancel-by': '2026-11-30' }]]).stages).toEqual([
      'backup',
    ])
  })
})

// WZ-011
describe('a unit that does not dispose in time', () => {
  const waiting: Given<W> = {
    is: 'project',
    id: 'p',
    title: '新建项目',
    links: { unit: 'u' },
    facts: {
      nature: 'new',
      stage: 'approve',
      'technical-review': '审核意见',
      'budget-review': '审核意见',
      'reviewed-amount': '500000',
    },
  }
  const late = () => {
    const { file } = walk(begin('cancel', 'cancelling', { 'service-ended': 'yes' }), 'a', [
      ['2026-03-04', 'order-cancelling', 'data', { 'cancel-by': '2026-03-31' }],
    ])
    return { ...file, given: [...file.given, waiting] }
  }
  it('gets no new project, until everything is done', () => {
    expect(proposed(late(), '2026-03-31')).toEqual([])
    expect(proposed(late(), '2026-04-01')).toEqual(['block-new-projects u'])
    const blocked = settleBy(late(), '2026-04-01', 'block-new-projects', 'u', 'data')
    expect(codes(act(blocked, 'p', '2026-04-02', 'approve', 'data', { 'approved-amount': '500000' }))).toEqual(['gate'])
    const { file } = walk(blocked, 'a', [
      ['2026-04-03', 'back-up', 'unit', receipts],
      ['2026-04-07', 'delist', 'unit', off],
      ['2026-04-08', 'release', 'data', { 'release-receipt': '释放回执' }],
      [
        '2026-04-09',
        'adjust-assets',
        'unit',
        { 'asset-record': '资产调整单' },
        [{ is: 'resource', id: 'r', facts: { released: 'yes' } }],
      ],
    ])
    expect(proposed(file, '2026-04-09')).toEqual(['lift-block u'])
    const lifted = settleBy(file, '2026-04-09', 'lift-block', 'u', 'data')
    expect(codes(act(lifted, 'p', '2026-04-10', 'approve', 'data', { 'approved-amount': '500000' }))).toEqual(['done'])
  })
  it('is heard before the block: ten working days from the day it was told', () => {
    const told = (on: string) =>
      decide(
        book(on),
        { ...late(), on },
        { proposal: 'block-new-projects', subject: 'u', as: 'data', by: '温试〔2026〕2号', proposedOn: '2026-04-01' },
      )
    // Qingming, 4 to 6 April, is not worked: the tenth working day is 16 April.
    expect(isRefused(told('2026-04-16'))).toBe(true)
    expect(isRefused(told('2026-04-17'))).toBe(false)
  })
  // WZ-012
  it('answers for waste, post by post, until the matter is closed', () => {
    const wasted = {
      ...late(),
      given: late().given.map((thing) =>
        thing.id === 'a' ? { ...thing, facts: { ...thing.facts, 'waste-found': 'yes' } } : thing,
      ),
    } as FactsFile
    expect(proposed(wasted, '2026-04-01')).toEqual(['block-new-projects u', 'hold-accountable a'].toSorted())
    const opened = settleBy(wasted, '2026-04-01', 'hold-accountable', 'a', 'discipline')
    const { stages, dues } = walk(opened, 'a-accountability-1', [
      ['2026-04-20', 'open-inquiry', 'discipline', { kind: 'idle', wasted: '9600' }],
      ['2026-05-15', 'report-finding', 'discipline', { finding: '核查报告', post: 'head' }],
      ['2026-05-20', 'decide-outcome', 'discipline', { outcome: 'talk' }],
      ['2026-06-10', 'close-matter', 'discipline', { 'recovery-proof': '云资源释放回执' }],
    ])
    expect(stages).toEqual(['inquiry', 'decision', 'execution', 'closed'])
    expect(dues[0]).toBe('2026-06-03') // thirty working days; 1 to 5 May are off, 9 May is worked
  })
})

describe('money', () => {
  it('a project runs from application to the end through three gates', () => {
    const start: FactsFile = {
      on: '2026-01-05',
      given: [
        { is: 'project', id: 'p', title: '某项目', links: { unit: 'u' }, facts: {} },
        unit,
        {
          is: 'goal',
          id: 'g',
          links: { project: 'p' },
          facts: { name: '办结率', dimension: 'effect', direction: 'up', target: '95', weight: '100' },
        },
      ],
    }
    const { file, stages } = walk(start, 'p', [
      [
        '2026-01-05',
        'submit',
        'unit',
        {
          nature: 'new',
          field: 'society',
          'applied-amount': '1000000',
          'policy-basis': '立项依据',
          plan: '建设方案',
          'cost-detail': '概算明细',
          'goal-form': '绩效目标申报表',
          'planned-finish': '2026-06-30',
        },
      ],
      ['2026-01-12', 'report-ex-ante', 'reviewer', { 'ex-ante': 'adjust', 'ex-ante-report': '评估报告' }],
      [
        '2026-01-19',
        'pass-technical',
        'data',
        { 'adjusted-plan': '调整后方案', 'technical-review': '审核意见', 'technical-amount': '900000' },
      ],
      ['2026-01-26', 'pass-budget', 'finance', { 'budget-review': '审核意见', 'reviewed-amount': '880000' }],
      ['2026-02-02', 'approve', 'data', { 'approved-amount': '880000' }],
      [
        '2026-03-16',
        'begin',
        'unit',
        { contract: '合同', 'contract-amount': '850000', 'awarded-on': '2026-03-02', 'signed-on': '2026-03-13' },
      ],
      [
        '2026-04-01',
        'change',
        'vendor',
        {},
        [{ is: 'change', id: 'c', links: { project: 'p' }, facts: { reason: '口径调整', amount: '10000' } }],
      ],
      ['2026-06-25', 'finish', 'vendor'],
      ['2026-06-26', 'start-trial', 'unit'],
      [
        '2026-09-26',
        'end-trial',
        'unit',
        { 'trial-report': '试运行报告', 'function-test': '报告', 'performance-test': '报告', 'security-test': '报告' },
      ],
      ['2026-10-12', 'accept', 'data', { 'acceptance-report': '验收报告', 'acceptance-result': 'first' }],
      ['2026-11-02', 'archive', 'unit', { 'design-document': '设计文档', 'user-manual': '用户手册', 'om-manual': '运维手册' }],
      ['2027-03-15', 'evaluate', 'finance', { 'self-report': '自评报告' }],
    ])
    expect(stages).toEqual([
      'assess',
      'technical',
      'budget',
      'approve',
      'build',
      'build',
      'build',
      'finished',
      'trial',
      'accept',
      'run',
      'run',
      'run',
    ])
    expect(codes(act(file, 'p', '2027-03-16', 'end', 'data'))).toEqual(['done'])
  })
  // WZ-006
  it('squeezing takes a tenth off what two reviews left, to the fen', () => {
    const given = sample.given.map((thing) =>
      thing.id === 'renewal-3' ? { ...thing, facts: { ...thing.facts, 'budget-amount': '300000.05' } } : thing,
    )
    expect(decided({ ...sample, given }, sample.on, 'squeeze-worst', 'renewal-3', 'finance').ledger).toEqual([
      { line: '两项审核后可安排金额', before: '300000.05', change: '-30000.01', after: '270000.04' },
    ])
  })
  // WZ-004
  it('monitoring suspends what is paid and takes back what will lie idle', () => {
    const suspended = settleBy(sample, sample.on, 'suspend-payments', 'project-3', 'finance')
    expect(codes(act(suspended, 'payment-33', sample.on, 'approve-payment', 'finance'))).toEqual(['gate', 'gate']) // the year's money is spent as well
    expect(decided(sample, sample.on, 'reclaim-idle', 'project-3', 'finance').ledger).toEqual([
      { line: '本年预算', before: '900000.00', change: '-280000.00', after: '620000.00' },
    ])
  })
})
