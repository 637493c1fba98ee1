import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { deskOf } from '@wenxiao/core/testing'
import type { Step } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import pack from './pack.ts'
import type { W } from './src/words.ts'

const { act, decided, proposed, walk } = deskOf(pack)
const start: FactsFile<W> = {
  on: '2026-03-09',
  given: [
    { is: 'project', id: 'p', title: '某新建项目', links: { unit: 'u', vendor: 'v' }, facts: {} },
    { is: 'unit', id: 'u', facts: { 'data-officer': 'yes' } },
    { is: 'vendor', id: 'v', facts: { kind: 'build' } },
    {
      is: 'goal',
      id: 'g',
      links: { project: 'p' },
      facts: { name: '办结率', dimension: 'effect', direction: 'up', target: '95', weight: '100' },
    },
  ],
}
const applied = {
  nature: 'new',
  category: 'city',
  class: 'service',
  system: 'society',
  scope: 'ordinary',
  public: 'no',
  total: '600000',
  'planned-finish': '2026-06-30',
  'application-form': '项目申报书',
  plan: '建设方案',
  'cost-detail': '投资概算明细',
  'goal-form': '绩效目标申报表',
  'self-review-form': '方案自审表',
}
const approved: readonly Step[] = [
  ['2026-03-09', 'submit', 'owner', applied],
  ['2026-03-10', 'agree', 'lead', {}, [{ is: 'submission', id: 'p-submission-1', facts: { duplicate: 'no' } }]],
  ['2026-03-10', 'agree', 'reform'],
  ['2026-03-11', 'agree', 'data'],
  ['2026-03-12', 'pass-review', 'data', { 'ex-ante-passed': 'yes', 'goals-good': 'yes' }],
  ['2026-03-12', 'pass-review', 'finance'],
  ['2026-03-12', 'pass-review', 'cyber'],
  ['2026-03-13', 'pass-review', 'expert'],
  ['2026-03-16', 'approve', 'data', { 'approved-amount': '580000' }],
]
const change: Given<W> = {
  is: 'change',
  id: 'c',
  links: { project: 'p' },
  facts: { reason: '上级口径调整', kind: 'policy', amount: '10000' },
}
const evaluated: readonly Step[] = [
  ['2026-03-17', 'issue-contact-sheet', 'data'],
  ['2026-03-18', 'agree-procurement', 'finance'],
  [
    '2026-04-20',
    'begin',
    'owner',
    {
      contract: '合同',
      'contract-amount': '570000',
      schedule: '进度安排',
      'project-rules': '管理制度',
      'built-from': '2026-04-20',
    },
  ],
  ['2026-06-20', 'finish', 'vendor'],
  ['2026-06-22', 'start-trial', 'owner'],
  ['2026-07-22', 'end-trial', 'owner'],
  [
    '2026-07-23',
    'request-acceptance',
    'owner',
    { 'trial-report': '试运行报告', 'user-manual': '用户手册', 'handover-list': '移交清单' },
  ],
  [
    '2026-07-27',
    'report-acceptance',
    'data',
    {
      'review-followed': 'yes',
      'data-shared': 'yes',
      'on-portals': 'yes',
      'in-cloud': 'yes',
      secured: 'yes',
      'goals-checked': 'yes',
    },
  ],
  ['2026-07-27', 'report-acceptance', 'finance'],
  ['2026-07-28', 'report-acceptance', 'cyber'],
  ['2026-07-30', 'accept', 'data', { 'build-quality': ['90%', '88%', '91%'] }],
  ['2026-07-31', 'issue-payment-letter', 'data'],
  ['2026-08-03', 'pay', 'finance'],
  ['2026-10-15', 'evaluate', 'finance', { 'self-evaluation': '绩效自评报告' }],
]

describe('a project', () => {
  it('goes through consultation, review and approval, five working days for all of it together', () => {
    const { stages, dues, file } = walk(start, 'p', approved)
    expect(stages).toEqual(['consult', 'consult', 'consult', 'review', 'review', 'review', 'review', 'approve', 'procure'])
    // Monday 9 March does not count; the fifth working day is Monday 16 March, whatever the stage.
    expect(dues.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => '2026-03-16'))
    expect(file.given.filter((thing) => thing.is === 'submission')).toHaveLength(1)
  })
  // CX-032
  it('says whose turn it is after each act: every party still awaited, the owner and finance, each in its time', () => {
    const turns = (file: FactsFile, steps: readonly Step[]) =>
      steps.map((step, at) => {
        const done = act(walk(file, 'p', steps.slice(0, at)).file, 'p', ...step)
        return isRefused(done) ? done.refused : done.effects.flatMap((effect) => (effect.effect === 'turn' ? [effect.role] : []))
      })
    // Of parties that must all agree, those that have not yet; each drops out with its own act.
    const open = turns(start, approved)
    expect(open[0]).toEqual(['data', 'reform', 'lead'])
    expect(open[1]).toEqual(['data', 'reform'])
    expect(open).toContainEqual(['finance', 'cyber', 'expert'])
    expect(open.at(-1)).toEqual(['data'])
    const { file } = walk(start, 'p', approved)
    const roles = turns(file, evaluated).flat()
    expect(roles.slice(0, 3)).toEqual(['data', 'owner', 'owner'])
    expect(roles.slice(-3)).toEqual(['finance', 'finance', 'owner'])
  })
  it('reaches its evaluation by all eight links; a change is asked with a reason', () => {
    const { file } = walk(start, 'p', approved)
    const building = walk(file, 'p', evaluated.slice(0, 3))
    expect(
      isRefused(
        act(building.file, 'p', '2026-05-06', 'request-change', 'owner', {}, [
          { ...change, facts: { kind: 'policy', amount: '10000' } },
        ]),
      ),
    ).toBe(true)
    const changing = walk(building.file, 'p', [['2026-05-06', 'request-change', 'owner', {}, [change]]])
    expect(changing.stages).toEqual(['change'])
    expect(isRefused(act(changing.file, 'p', '2026-05-07', 'settle-change', 'data'))).toBe(true)
    const agreed = walk(changing.file, 'c', [['2026-05-07', 'approve-change', 'data']])
    const back = walk(agreed.file, 'p', [['2026-05-08', 'settle-change', 'data'], ...evaluated.slice(3)])
    expect(back.stages).toEqual([
      'build',
      'build',
      'build',
      'request',
      'accept',
      'accept',
      'accept',
      'accept',
      'settle',
      'settle',
      'evaluate',
      'running',
    ])
  })
  it('cannot ask for acceptance a day before the month of trial is full', () => {
    const trying: readonly Step[] = [...approved, ...evaluated.slice(0, 5), ['2026-07-21', 'end-trial', 'owner']]
    const { file } = walk(start, 'p', trying)
    expect(
      act(file, 'p', '2026-07-23', 'request-acceptance', 'owner', {
        'trial-report': '试运行报告',
        'user-manual': '用户手册',
        'handover-list': '移交清单',
      }),
    ).toMatchObject({ refused: [{ code: 'gate' }] })
  })
})

describe('an application', () => {
  const app: FactsFile<W> = {
    on: '2026-06-30',
    given: [
      {
        is: 'application',
        id: 'a',
        title: '旧应用',
        facts: {
          mobile: 'no',
          'monthly-use': ['3', '2', '1', '2', '1', '0'],
          'service-stopped': 'yes',
          'building-stopped': 'no',
          'functions-overlap': 'no',
          'duty-moved': 'no',
        },
      },
      { is: 'resource', id: 'r', links: { application: 'a' }, facts: { cores: '8', released: 'no', 'release-due': 'yes' } },
    ],
  }
  const settleBy = (file: FactsFile, proposal: string, choose?: string): FactsFile =>
    decided(file, '2026-06-30', proposal, 'a', 'data', choose).next
  it('is closed step by step after a person decided, and only what was approved is released', () => {
    expect(proposed(app, '2026-06-30').map((p) => p.id)).toEqual(expect.arrayContaining(['sunset-stopped', 'sunset-low-use']))
    const begun = settleBy(settleBy(app, 'sunset-stopped', 'close'), 'start-closing')
    const { file, stages } = walk(begun, 'a', [
      ['2026-07-01', 'announce', 'owner', { 'notice-receipt': '公告回执' }],
      ['2026-07-06', 'back-up', 'officer', { 'backup-receipt': '备份回执', 'archive-receipt': '归档回执' }],
      ['2026-07-08', 'delist', 'data', { 'delisting-receipt': '下架回执', 'interface-receipt': '接口停用回执' }],
    ])
    expect(stages).toEqual(['backup', 'delist', 'release'])
    const receipts = { 'release-receipt': '释放回执', 'domain-receipt': '注销回执' }
    const added = { is: 'resource', id: 'r2', links: { application: 'a' }, facts: { cores: '2' } }
    expect(act(file, 'a', '2026-07-09', 'release', 'data', receipts, [added])).toMatchObject({
      refused: [{ path: 'irreversible' }],
    })
    const released = walk(file, 'a', [['2026-07-09', 'release', 'data', receipts]])
    expect(isRefused(act(released.file, 'a', '2026-07-10', 'settle-assets', 'finance', { 'asset-receipt': '处置回执' }))).toBe(
      true,
    )
    const gone = [{ is: 'resource', id: 'r', facts: { released: 'yes', 'released-on': '2026-07-09' } }]
    expect(
      walk(released.file, 'a', [['2026-07-10', 'settle-assets', 'finance', { 'asset-receipt': '处置回执' }, gone]]).stages,
    ).toEqual(['closed'])
  })
})
