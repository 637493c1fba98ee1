import type { FactsOf, One, Thing } from './case.ts'
import { model, operated, operation, project } from './model.ts'

const asking: FactsOf<'project'> = { stage: 'budget' }
const kept = '运行绩效评估70.00分：予以安排'
const cut = '运行绩效评估50.00分：核减后安排'
const run = (name: string, facts: FactsOf<'project'>, score: string, opinion: string, proposed: readonly string[]): One => ({
  name,
  from: 'example',
  like: operated,
  given: [operation({ ...asking, ...facts, assured: 'yes', preferred: 'yes' })],
  expect: { 'run-score': score, 'run-opinion': opinion },
  proposed,
})
const round = (n: number, agreed: string): Thing => ({
  is: 'round',
  id: `r${n}`,
  links: { project: 'o1' },
  facts: { kind: n === 1 ? 'technical' : 'budget', asked: '1000000', agreed, opinion: 'cut', stage: 'reviewed' },
})
const arranging = '两轮评审后列入年度预算'

/** Money for operation: seven indicators, several rounds, then a decision (ZJ-015, ZJ-016). */
const arrangements: readonly One[] = [
  run(kept, { users: '10000', 'visits-year': '250000', 'trade-money': '0', 'visits-total': '750000' }, '70.00', 'keep', ['arrange-keep']),
  run('运行绩效评估69.99分：核减后安排', { users: '9987', 'visits-year': '250000', 'trade-money': '0', 'visits-total': '750000' }, '69.99', 'cut', ['arrange-cut']),
  run(cut, { users: '0', 'visits-year': '125000', 'trade-money': '0', 'trades-total': '0' }, '50.00', 'cut', ['arrange-cut']),
  run('运行绩效评估49.99分：不予安排', { users: '0', 'visits-year': '124750', 'trade-money': '0', 'trades-total': '0' }, '49.99', 'drop', ['arrange-drop']),
  {
    name: '没有在线交易功能：交易指标不适用，由其他两项分担',
    from: 'example',
    like: operated,
    given: [operation({ trading: 'no', 'trade-money': '0', 'trades-total': '0' })],
    lines: { 'run-visits-year': '33.33', 'run-visits-total': '16.67' },
    expect: { 'run-score': '100.00' },
  },
  {
    name: arranging,
    from: 'report#成效一',
    like: operated,
    given: [operation({ ...asking, agreed: '900000', arrangement: 'cut', 'planned-finish': '2025-12-31' }), round(1, '950000'), round(2, '900000')],
    expect: { 'rounds-done': '2', 'rounds-lowest': '900000.00' },
    act: { do: 'arrange', as: 'finance', leads: 'procurement' },
  },
  {
    name: '只评审一轮：不得列入年度预算',
    from: 'report#成效一',
    like: operated,
    given: [operation({ ...asking, agreed: '900000', arrangement: 'cut', 'planned-finish': '2025-12-31' }), round(1, '900000')],
    act: { do: 'arrange', as: 'finance', leads: { refused: 'gate' } },
  },
  {
    name: '核定金额高于评审审定金额：不得列入年度预算',
    from: 'derived: report#成效一',
    like: arranging,
    given: [operation({ agreed: '900000.01' })],
    act: { do: 'arrange', as: 'finance', leads: { refused: 'gate' } },
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
