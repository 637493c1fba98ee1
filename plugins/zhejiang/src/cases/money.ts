import type { FactsOf, One, Thing } from './case.ts'
import { claim, claimed, model, operated, operation, project } from './model.ts'

const run = (name: string, facts: FactsOf<'project'>, score: string, opinion: string, proposed: readonly string[]): One => ({
  name,
  from: 'example',
  like: claimed,
  given: [claim({}), operation(facts)],
  expect: { 'run-score': score, 'run-opinion': opinion },
  proposed,
})
const round = (n: number, facts: FactsOf<'round'>): Thing => ({
  is: 'round',
  id: `r${n}`,
  links: { claim: 'm1' },
  facts: { kind: n === 1 ? 'technical' : 'budget', asked: '1000000', opinion: 'cut', stage: 'reviewed', ...facts },
})
const arranging = '两轮评审后安排运维经费'
const decided: FactsOf<'claim'> = { agreed: '900000', arrangement: 'cut' }
const refused = { do: 'arrange-claim', as: 'finance', leads: { refused: 'gate' } } as const

/** Money for operation: seven indicators, several rounds, then a decision (ZJ-015, ZJ-016). */
const arrangements: readonly One[] = [
  run(
    '运行绩效评估70.00分：予以安排',
    { users: '10000', 'visits-year': '250000', 'trade-money': '0', 'visits-total': '750000' },
    '70.00',
    'keep',
    ['arrange-keep'],
  ),
  run(
    '运行绩效评估69.99分：核减后安排',
    { users: '9987', 'visits-year': '250000', 'trade-money': '0', 'visits-total': '750000' },
    '69.99',
    'cut',
    ['arrange-cut'],
  ),
  run(
    '运行绩效评估50.00分：核减后安排',
    { users: '0', 'visits-year': '125000', 'trade-money': '0', 'trades-total': '0' },
    '50.00',
    'cut',
    ['arrange-cut'],
  ),
  run(
    '运行绩效评估49.99分：不予安排',
    { users: '0', 'visits-year': '124750', 'trade-money': '0', 'trades-total': '0' },
    '49.99',
    'drop',
    ['arrange-drop'],
  ),
  {
    name: '没有在线交易功能：交易指标不适用，由访问指标分担',
    from: 'example',
    like: claimed,
    given: [claim({}), operation({ trading: 'no', 'trade-money': '0', 'trades-total': '0' })],
    lines: { 'run-visits-year': '33.33', 'run-visits-total': '16.67' },
    expect: { 'run-score': '100.00' },
  },
  {
    name: arranging,
    from: 'report#成效一',
    like: claimed,
    given: [claim(decided), round(1, { agreed: '950000' }), round(2, { agreed: '900000' })],
    expect: { 'rounds-done': '2', 'rounds-lowest': '900000.00' },
    act: { do: 'arrange-claim', as: 'finance', leads: 'arranged' },
  },
  {
    name: '只评审一轮：不得安排运维经费',
    from: 'derived: report#成效一',
    like: claimed,
    given: [claim(decided), round(1, { agreed: '900000' })],
    expect: { 'rounds-done': '1' },
    act: refused,
  },
  {
    name: '还有一轮没有办结：不得安排运维经费',
    from: 'derived: report#成效一',
    like: arranging,
    given: [claim({}), round(3, { stage: 'sent' })],
    expect: { 'rounds-done': '2' },
    act: refused,
  },
  {
    name: '核定金额高于评审审定金额：不得安排运维经费',
    from: 'derived: report#成效一',
    like: arranging,
    given: [claim({ agreed: '900000.01' })],
    act: refused,
  },
  {
    name: '决定不予安排：不得安排运维经费',
    from: 'derived: report#成效一',
    like: arranging,
    given: [claim({ arrangement: 'drop' })],
    act: refused,
  },
  {
    name: '运维经费申报已安排：运维项目列入年度预算',
    from: 'derived: report#成效一',
    like: operated,
    given: [
      operation({ stage: 'budget', asked: '1000000', agreed: '900000', 'planned-finish': '2025-12-31' }),
      { is: 'claim', id: 'm1', links: { project: 'o1' }, facts: { stage: 'arranged', agreed: '900000' } },
    ],
    act: { do: 'arrange', as: 'finance', leads: 'procurement' },
  },
  {
    name: '预算核定金额高于已安排的运维经费：不得列入年度预算',
    from: 'derived: report#成效一',
    like: '运维经费申报已安排：运维项目列入年度预算',
    given: [operation({ agreed: '900000.01' })],
    act: { do: 'arrange', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: '运维经费申报还在评审：运维项目不得列入年度预算',
    from: 'derived: report#成效一',
    like: '运维经费申报已安排：运维项目列入年度预算',
    given: [operation({}), { is: 'claim', id: 'm1', facts: { stage: 'reviewing' } }],
    act: { do: 'arrange', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: '运维经费申报不予安排：运维项目不再安排',
    from: 'derived: report#成效一',
    like: '运维经费申报已安排：运维项目列入年度预算',
    given: [operation({}), { is: 'claim', id: 'm1', facts: { stage: 'dropped' } }],
    act: { do: 'drop', as: 'finance', leads: 'refused' },
  },
]

const asks: FactsOf<'project'> = { stage: 'initiation', proposal: '项目建议书', 'ex-ante': '事前绩效评估报告', asked: '2000000', goals: '绩效目标申报表' }
/** Renewal and operation follow their lineage (ZJ-013). */
const approvals: readonly One[] = [
  {
    name: '沿革未受限：续建项目可以立项',
    from: 'derived: report#成效一',
    like: model,
    given: [project({ ...asks, kind: 'renew' })],
    act: { do: 'approve', as: 'reform', leads: 'budget' },
  },
  {
    name: '沿革受限：续建项目不予立项',
    from: 'report#成效一',
    like: model,
    given: [project({ ...asks, kind: 'renew' }), { is: 'lineage', id: 'l1', facts: { 'follow-on-refused': 'yes' } }],
    act: { do: 'approve', as: 'reform', leads: { refused: 'gate' } },
  },
  {
    name: '沿革受限：运维项目不予立项',
    from: 'report#成效一',
    like: operated,
    given: [operation(asks), { is: 'lineage', id: 'l1', facts: { 'follow-on-refused': 'yes' } }],
    act: { do: 'approve', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: '沿革受限：不影响新建项目立项',
    from: 'derived: report#成效一',
    like: model,
    given: [project({ ...asks, kind: 'build' }), { is: 'lineage', id: 'l1', facts: { 'follow-on-refused': 'yes' } }],
    act: { do: 'approve', as: 'reform', leads: 'budget' },
  },
  {
    name: '没有绩效目标：不得立项',
    from: 'derived: report#开篇',
    on: '2025-03-31',
    given: [{ is: 'project', id: 'p1', facts: { stage: 'initiation', kind: 'build', proposal: '项目建议书', 'ex-ante': '事前绩效评估报告', asked: '1' } }],
    act: { do: 'approve', as: 'reform', leads: { refused: 'absent' } },
  },
  {
    name: '移动应用逾期未备案：运维项目不得立项',
    from: 'derived: mobile#全文',
    like: operated,
    given: [operation(asks), { is: 'application', id: 'a1', facts: { mobile: 'yes', 'filing-due': '2025-03-30' } }],
    act: { do: 'approve', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: '移动应用备案期限当日未备案：运维项目仍可立项',
    from: 'derived: mobile#全文',
    like: operated,
    given: [operation(asks), { is: 'application', id: 'a1', facts: { mobile: 'yes', 'filing-due': '2025-03-31' } }],
    act: { do: 'approve', as: 'finance', leads: 'budget' },
  },
]
/** Inspections come round (ZJ-024). */
const inspections: readonly One[] = [
  {
    name: '验收满12个月当日：尚未到期检查',
    from: 'example',
    like: model,
    given: [project({ accepted: '2024-03-31', assured: 'yes', preferred: 'yes' })],
    proposed: [],
  },
  {
    name: '验收满12个月又一日，没有检查：列入检查计划',
    from: 'example',
    like: model,
    given: [project({ accepted: '2024-03-30', assured: 'yes', preferred: 'yes' })],
    proposed: ['inspect-running'],
  },
  {
    name: '12个月内检查过：不再列入',
    from: 'example',
    like: '验收满12个月又一日，没有检查：列入检查计划',
    given: [
      project({}),
      { is: 'inspection', id: 'i1', links: { project: 'p1' }, facts: { kind: 'running', planned: '2024-03-31', visited: '2024-03-31', found: 'no', stage: 'done' } },
    ],
    expect: { 'running-inspections': '1' },
    proposed: [],
  },
]

export const moneyCases: readonly One[] = [...arrangements, ...approvals, ...inspections]
