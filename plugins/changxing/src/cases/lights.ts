import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, project, type FactsOf, type One } from './case.ts'
import { things } from './model.ts'

const ahead = { pending: '尚未完成' } as const
const building = '建设中的项目：绿灯'
const waiting = '待验收的项目：绿灯'
const unit = '业主单位：五个项目资料齐全，绿灯'
const vendor = '承建单位：五个项目按期优质，绿灯'
const of = { project: 'p1' } as const
const change = (n: number): Given<W> => ({ is: 'change', id: `ch${n}`, links: of, facts: { reason: '需求调整', kind: 'need', amount: '1000', 'change-stage': 'done', 'approved-on': '2025-05-10', 'carried-out': '2025-05-12' } })
const open = (deadline: string): Given<W> => ({ is: 'problem', id: 'q2', links: of, facts: { what: '进度报告缺失', 'found-at': 'build', 'found-on': '2025-09-01', deadline, rectification: 'underway' } })

/** By stage, on progress and quality (CX-065, CX-066, CX-067). */
const projects: readonly One[] = [
  { name: building, from: 'article#四（三）', like: model, on: '2025-09-30',
    given: [project({ stage: 'build', finished: ahead, 'trial-start': ahead, 'trial-end': ahead, 'requested-on': ahead, 'accepted-on': ahead, 'paid-on': ahead, 'evaluated-on': ahead, 'restored-on': ahead, 'disclosed-on': ahead })],
    expect: { light: 'green', overdue: '0' } },
  { name: '建设逾期1天：黄灯', from: 'example', like: building, on: '2025-10-01', expect: { light: 'yellow', overdue: '1' } },
  { name: '建设逾期90天：黄灯', from: 'example', like: building, on: '2025-12-29', expect: { light: 'yellow' } },
  { name: '建设逾期91天：红灯', from: 'example', like: building, on: '2025-12-30', expect: { light: 'red' }, proposed: ['red-project'] },
  { name: '变更2次：绿灯', from: 'example', like: building, given: [project({}), change(1), change(2)], expect: { light: 'green', changes: '2' } },
  { name: '变更3次：黄灯', from: 'article#一', like: building, given: [project({}), change(1), change(2), change(3)], expect: { light: 'yellow', changes: '3' } }, // CX-071
  { name: '未批先建：红灯', from: 'article#一', like: building, given: [project({ 'built-from': '2025-01-09' })], expect: { 'early-built': 'yes', light: 'red' }, proposed: ['red-project'] }, // CX-094
  { name: '现场取证未批先建：红灯', from: 'article#一', like: building, given: [project({ 'early-evidence': '现场取证单' })], expect: { 'early-built': 'yes', light: 'red' } },
  { name: '5万元以下项目不需立项，不算未批先建', from: 'derived: article#四（一）', like: building, given: [project({ total: '49999.99', 'early-evidence': '现场取证单' })], expect: { 'early-built': 'no', light: 'green' } },
  { name: '5万元项目未批先建', from: 'article#四（一）', like: building, given: [project({ total: '50000', 'early-evidence': '现场取证单' })], expect: { 'early-built': 'yes' } },
  { name: '医院项目合同与立项金额恰差50%：绿灯', from: 'derived: article#一（一）', like: building, given: [project({ category: 'health', 'contract-amount': '475000' })], expect: { deviation: '50%', light: 'green' } }, // CX-096
  { name: '医院项目合同与立项金额相差超过50%：黄灯', from: 'derived: article#一（一）', like: building, given: [project({ category: 'health', 'contract-amount': '474999.99' })], expect: { light: 'yellow' }, proposed: ['yellow-project', 'deviation-review'] },
  { name: '整改期限当日：绿灯', from: 'example', like: building, given: [project({}), open('2025-09-30')], expect: { light: 'green', 'open-problems': '1', 'overdue-problems': '0' } },
  { name: '整改逾期1天：黄灯并催办', from: 'article#五（二）', like: building, given: [project({}), open('2025-09-29')], expect: { light: 'yellow', 'overdue-problems': '1', 'rectified-share': '50%' }, proposed: ['yellow-project', 'chase-overdue'] }, // CX-091
  { name: waiting, from: 'article#四（三）', like: building, on: '2026-02-18',
    given: [project({ stage: 'accept', finished: '2025-09-25', 'trial-start': '2025-10-09', 'trial-end': '2025-11-20', 'requested-on': '2025-11-27' })], expect: { light: 'green' } },
  { name: '试运行结束91天未验收：黄灯', from: 'example', like: waiting, on: '2026-02-19', expect: { light: 'yellow' } },
  { name: '试运行结束180天未验收：黄灯', from: 'example', like: waiting, on: '2026-05-19', expect: { light: 'yellow' } },
  { name: '试运行结束181天未验收：红灯', from: 'example', like: waiting, on: '2026-05-20', expect: { light: 'red' } },
  { name: '运行中可用率恰为95%：绿灯', from: 'example', like: model, given: [project({ availability: [null, null, null, null, null, null, null, null, null, '95%', '95%', '95%'] })], expect: { light: 'green' } },
  { name: '运行中可用率不满95%：黄灯', from: 'example', like: model, given: [project({ availability: [null, null, null, null, null, null, null, null, null, '95%', '95%', '94.9%'] })], expect: { light: 'yellow' } },
  { name: '评审中第5个工作日：绿灯', from: 'article#四（二）', like: building, on: '2025-01-13', // CX-064
    given: [project({ stage: 'review', 'reviewed-on': ahead, 'approved-on': ahead, 'contact-sheet-on': ahead, 'procured-on': ahead, 'awarded-on': ahead, 'contracted-on': ahead, 'built-from': ahead })],
    expect: { light: 'green' }, unknown: { 'handled-in-time': 'pending' } },
  { name: '评审中第6个工作日：黄灯', from: 'article#四（二）', like: '评审中第5个工作日：绿灯', on: '2025-01-14', expect: { light: 'yellow', 'handled-in-time': 'no' } },
  { name: '申报到立项恰5个工作日，跨周末', from: 'article#四（二）', like: model, given: [project({ 'approved-on': '2025-01-13' })], expect: { 'handled-in-time': 'yes' } },
  { name: '申报到立项6个工作日', from: 'article#四（二）', like: model, given: [project({ 'approved-on': '2025-01-14' })], expect: { 'handled-in-time': 'no' } },
  { name: '没有计划完成日，看不出是否逾期', from: 'example', on: '2025-10-01', given: [{ is: 'project', id: 'p1', facts: { stage: 'build', total: '100000' } }], unknown: { light: 'missing' } },
]

/** One of several plain projects that belong to a unit or to a vendor. */
const belonging = (links: Readonly<Record<string, string>>) => (n: number, facts: FactsOf<'project'> = {}): Given<W> => ({
  is: 'project', id: `p${n}`, links,
  facts: {
    stage: 'review', total: '100000', 'application-form': '项目申报书', plan: '建设方案', 'cost-detail': '投资概算明细', 'goal-form': '绩效目标申报表', 'self-review-form': '方案自审表',
    'planned-finish': '2025-10-01', finished: '2025-10-01', 'build-quality': ['80%', '80%', '80%'], ...facts,
  },
})
const small = belonging({ unit: 'u1' })
const work = belonging({ vendor: 'v1' })
const unitFirst = [...things.filter((thing) => thing.is === 'unit'), ...things.filter((thing) => thing.is !== 'unit')]
const noPlan = { plan: { pending: '未提供' } } as const

/** On how the owner manages its projects (CX-068, CX-088, CX-093). */
const units: readonly One[] = [
  { name: unit, from: 'article#四（三）', on: '2025-10-01', given: [{ is: 'unit', id: 'u1', facts: { 'data-officer': 'yes', 'next-year-it-budget': '800000' } }, ...[1, 2, 3, 4, 5].map((n) => small(n))], expect: { 'unit-light': 'green', 'undocumented-share': '0%' }, proposed: [] },
  { name: '资料不齐项目恰占20%：绿灯', from: 'example', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, small(1, noPlan)], expect: { 'unit-light': 'green', 'undocumented-share': '20%' } },
  { name: '资料不齐项目超过20%：黄灯', from: 'example', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, small(1, noPlan), small(2, noPlan)], expect: { 'unit-light': 'yellow', 'undocumented-share': '40%' } },
  { name: '资料不齐项目恰占50%：黄灯', from: 'example', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, small(1, noPlan), small(2, noPlan), small(3, noPlan), small(6)], expect: { 'unit-light': 'yellow', 'undocumented-share': '50%' } },
  { name: '资料不齐项目超过50%：红灯', from: 'example', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, small(1, noPlan), small(2, noPlan), small(3, noPlan)], expect: { 'unit-light': 'red', 'undocumented-share': '60%' }, proposed: ['red-unit'] },
  { name: '未明确数据专员：黄灯', from: 'article#五（二）', like: unit, given: [{ is: 'unit', id: 'u1', facts: { 'data-officer': 'no' } }], expect: { 'unit-light': 'yellow' } },
  { name: '有项目未批先建：红灯', from: 'article#一', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, small(1, { 'early-evidence': '现场取证单' })], expect: { 'unit-light': 'red', 'early-built-count': '1' }, proposed: ['red-unit'] },
  { name: '有问题逾期未整改：黄灯', from: 'article#五（二）', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, { is: 'problem', id: 'q1', links: { project: 'p1' }, facts: { deadline: '2025-09-30', rectification: 'underway', 'found-at': 'build' } }], expect: { 'unit-light': 'yellow', 'late-rectification-count': '1' } },
  // CX-037
  { name: '拒不整改：红灯，通报，不安排下一年度资金', from: 'article#二（四）', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, { is: 'problem', id: 'q1', links: { project: 'p1' }, facts: { deadline: '2025-09-01', rectification: 'refused', 'found-at': 'build' } }], expect: { 'unit-light': 'red', 'no-money-next-year': 'no' }, proposed: ['refusal-unit', 'red-unit'] },
  { name: '整改不力：通报，不安排下一年度资金', from: 'article#二（四）', like: unit, given: [{ is: 'unit', id: 'u1', facts: {} }, { is: 'problem', id: 'q1', links: { project: 'p1' }, facts: { deadline: '2025-09-01', rectification: 'poor', 'found-at': 'build' } }], expect: { 'unit-light': 'yellow' }, proposed: ['refusal-unit'] },
  { name: '已决定不安排资金的不再重复提出', from: 'article#二（四）', like: '整改不力：通报，不安排下一年度资金', given: [{ is: 'unit', id: 'u1', facts: { 'no-money-next-year': 'yes' } }], proposed: [] },
  // CX-082
  { name: '所属已评项目均为优：年终考核加分', from: 'derived: article#四（五）', on: '2026-06-30', given: unitFirst, expect: { 'unit-light': 'green', 'mean-score': '100', 'goals-good-share': '100%', 'execution-rate': '98%' }, proposed: ['excellent-assessment'] },
  { name: '所属项目评为不合格：年终考核扣分', from: 'derived: article#四（五）', like: '所属已评项目均为优：年终考核加分', given: [{ is: 'incident', id: 'i1', facts: { kind: 'security', major: 'yes' } }], proposed: ['fail-assessment'] },
  { name: '所属项目有一个为良：不加分也不扣分', from: 'derived: article#四（五）', like: '所属已评项目均为优：年终考核加分', given: [project({ 'functions-accepted': '20', 'public-satisfaction': '60%', 'online-cases': '1000', 'training-done': '0', 'feedback-closed': '25', 'warnings-closed': '85', 'departments-linked': '0' })], proposed: [] },
]

/** On speed, quality and service (CX-068). */
const vendors: readonly One[] = [
  { name: vendor, from: 'article#四（三）', on: '2025-10-01', given: [{ is: 'vendor', id: 'v1', facts: { kind: 'build', 'response-hours': ['24', '24', '24'] } }, ...[1, 2, 3, 4, 5].map((n) => work(n))], expect: { 'vendor-light': 'green', 'late-share': '0%', 'mean-quality': '80%', 'problem-rate': '0' }, proposed: [] },
  { name: '逾期项目恰占20%：绿灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, work(1, { 'planned-finish': '2025-09-30' })], expect: { 'vendor-light': 'green', 'late-share': '20%' } },
  { name: '逾期项目超过20%：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, ...[1, 2].map((n) => work(n, { 'planned-finish': '2025-09-30' }))], expect: { 'vendor-light': 'yellow' } },
  { name: '逾期项目恰占50%：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, ...[1, 2, 3].map((n) => work(n, { 'planned-finish': '2025-09-30' })), work(6)], expect: { 'vendor-light': 'yellow', 'late-share': '50%' } },
  { name: '逾期项目超过50%：红灯，政府采购预警', from: 'article#四（三）', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, ...[1, 2, 3].map((n) => work(n, { 'planned-finish': '2025-09-30' }))], expect: { 'vendor-light': 'red', 'late-share': '60%', 'procurement-warning': 'no' }, proposed: ['red-vendor'] },
  { name: '建设质量均值不满80%：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, work(1, { 'build-quality': ['79%', '79%', '79%'] })], expect: { 'vendor-light': 'yellow', 'mean-quality': '79.8%' } },
  { name: '建设质量均值恰为60%：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, ...[1, 2, 3, 4, 5].map((n) => work(n, { 'build-quality': ['60%', '60%', '60%'] }))], expect: { 'vendor-light': 'yellow', 'mean-quality': '60%' } },
  { name: '建设质量均值不满60%：红灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: {} }, ...[1, 2, 3, 4, 5].map((n) => work(n, { 'build-quality': ['59.9%', '59.9%', '59.9%'] }))], expect: { 'vendor-light': 'red' } },
  { name: '平均响应超过24小时：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: { 'response-hours': ['24', '24', '24.3'] } }], expect: { 'vendor-light': 'yellow' } },
  { name: '平均响应恰为72小时：黄灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: { 'response-hours': ['72', '72', '72'] } }], expect: { 'vendor-light': 'yellow' } },
  { name: '平均响应超过72小时：红灯', from: 'example', like: vendor, given: [{ is: 'vendor', id: 'v1', facts: { 'response-hours': ['72', '72', '72.3'] } }], expect: { 'vendor-light': 'red' } },
  { name: '还没有项目的单位：绿灯', from: 'example', on: '2025-10-01', given: [{ is: 'vendor', id: 'v9', facts: { kind: 'build' } }], expect: { 'vendor-light': 'green' }, unknown: { 'late-share': 'empty' } },
]

export const lights: readonly One[] = [...projects, ...units, ...vendors]
