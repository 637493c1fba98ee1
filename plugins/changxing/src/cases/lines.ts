import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, project, type FactsOf, type One } from './case.ts'

type Lines = NonNullable<One['lines']>
/** One number of the model project changed, and what its line then earns. */
const with_ = (name: string, facts: FactsOf<'project'>, lines: Lines): One => ({ name, from: 'example', like: model, given: [project(facts)], lines })
const also = (name: string, given: readonly Given<W>[], lines: Lines): One => ({ name, from: 'example', like: model, given: [project({}), ...given], lines })
const of = { project: 'p1' } as const
const changes = (n: number, amount: string): readonly Given<W>[] => Array.from({ length: n }, (_, i) =>
  ({ is: 'change', id: `ch${i + 1}`, links: of, facts: { reason: '需求调整', kind: 'need', amount, 'change-stage': 'done', 'approved-on': '2025-05-10', 'carried-out': '2025-05-12' } }))
const atAcceptance = (n: number): readonly Given<W>[] => Array.from({ length: n }, (_, i) =>
  ({ is: 'problem', id: `qa${i + 1}`, links: of, facts: { what: '功能缺陷', 'found-at': 'acceptance', 'found-on': '2025-12-01', deadline: '2025-12-31', rectification: 'closed', 'closed-on': '2025-12-31' } }))
const returned = (n: number): readonly Given<W>[] => Array.from({ length: n }, (_, i) =>
  ({ is: 'submission', id: `sr${i + 1}`, links: of, facts: { duplicate: 'no', returned: 'yes', amount: '1000000', 'reform-opinion': 'revise', 'data-opinion': 'pass', 'lead-opinion': 'pass' } }))

/** Marks from both sides: the last value that still earns and the first that does not. */
export const lines: readonly One[] = [
  // CX-071
  with_('按期完成：逾期0天得满分', { finished: '2025-09-30' }, { 'finished-on-time': '1.24' }),
  with_('按期完成：逾期1天得六成', { finished: '2025-10-01' }, { 'finished-on-time': '0.74' }),
  with_('按期完成：逾期30天得六成', { finished: '2025-10-30', 'trial-start': '2025-11-01', 'trial-end': '2025-12-02', 'requested-on': '2025-12-03' }, { 'finished-on-time': '0.74' }),
  with_('按期完成：逾期31天得三成', { finished: '2025-10-31' }, { 'finished-on-time': '0.37' }),
  with_('按期完成：逾期90天得三成', { finished: '2025-12-29' }, { 'finished-on-time': '0.37' }),
  with_('按期完成：逾期91天不得分', { finished: '2025-12-30' }, { 'finished-on-time': '0.00' }),
  also('变更1次得满分', changes(1, '1000'), { 'changes-few': '0.82' }),
  also('变更2次得六成', changes(2, '1000'), { 'changes-few': '0.49' }),
  also('变更3次得三成', changes(3, '1000'), { 'changes-few': '0.24' }),
  also('变更4次不得分', changes(4, '1000'), { 'changes-few': '0.00' }),
  also('变更金额占合同5%得满分', changes(1, '45000'), { 'changes-small': '0.62' }),
  also('变更金额略超5%得六成', changes(1, '45000.01'), { 'changes-small': '0.37' }),
  also('变更金额占10%得六成', changes(1, '90000'), { 'changes-small': '0.37' }),
  also('变更金额占20%得三成', changes(1, '180000'), { 'changes-small': '0.18' }),
  also('变更金额略超20%不得分', changes(1, '180000.01'), { 'changes-small': '0.00' }),
  also('先改后批不得分', [...changes(1, '1000'), { is: 'change', id: 'ch1', facts: { 'carried-out': '2025-05-09' } }], { 'changes-approved': '0.00' }),
  // CX-096
  with_('金额偏差10%得满分', { 'contract-amount': '855000' }, { deviation: '0.82' }),
  with_('金额偏差略超10%得六成', { 'contract-amount': '854999.99' }, { deviation: '0.49' }),
  with_('金额偏差30%得六成', { 'contract-amount': '665000' }, { deviation: '0.49' }),
  with_('金额偏差略超30%得三成', { 'contract-amount': '664999.99' }, { deviation: '0.24' }),
  with_('金额偏差50%得三成', { 'contract-amount': '475000' }, { deviation: '0.24' }),
  with_('金额偏差略超50%不得分', { 'contract-amount': '474999.99' }, { deviation: '0.00' }),
  // Government Procurement Law, article 46
  with_('中标后第30天签合同得满分', { 'awarded-on': '2025-02-08' }, { 'contract-timely': '0.62' }),
  with_('中标后第31天签合同不得分', { 'awarded-on': '2025-02-07' }, { 'contract-timely': '0.00' }),
  // CX-056
  with_('联系单当日公告采购得满分', { 'procured-on': '2025-01-13' }, { 'sheet-before-procurement': '1.03' }),
  with_('先采购后开联系单不得分', { 'procured-on': '2025-01-12' }, { 'sheet-before-procurement': '0.00' }),
  // CX-055
  with_('评审早于会商不得分', { 'reviewed-on': '2025-01-06' }, { 'consulted-first': '0.00' }),
  // CX-094
  with_('立项当日开工不算未批先建', { 'built-from': '2025-01-10' }, { 'approved-first': '1.24' }),
  with_('立项前一日开工为未批先建', { 'built-from': '2025-01-09' }, { 'approved-first': '0.00' }),
  with_('合同未签署日期得一半', { 'contract-dated': 'no' }, { 'contract-complete': '0.41' }),
  with_('未按规定方式采购', { 'procurement-lawful': 'no' }, { 'procurement-lawful': '0.00' }),
  // CX-093
  with_('没有监理报告和试运行报告', { 'supervision-report': { pending: '未提供' }, 'trial-report': { pending: '未提供' } }, { supervised: '0.00', documents: '0.61' }),
  also('验收发现2个问题得六成', atAcceptance(2), { 'acceptance-problems': '0.37' }),
  also('验收发现3个问题得三成', atAcceptance(3), { 'acceptance-problems': '0.18' }),
  also('验收发现5个问题不得分', atAcceptance(5), { 'acceptance-problems': '0.00' }),
  also('方案退回1次得六成', returned(1), { 'plan-returned': '0.37' }),
  also('方案退回2次得三成', returned(2), { 'plan-returned': '0.18' }),
  also('方案退回3次不得分', returned(3), { 'plan-returned': '0.00' }),
  // CX-091
  also('整改销号逾期1天不计按期', [{ is: 'problem', id: 'q1', facts: { 'closed-on': '2025-07-11' } }], { 'rectified-timely': '0.00' }),
  also('期限当日销号计按期', [{ is: 'problem', id: 'q1', facts: { 'closed-on': '2025-07-10' } }], { 'rectified-timely': '1.03' }),
  // CX-099, CX-100
  also('两次巡检一次没有签字得一半', [{ is: 'inspection', id: 'in2', facts: { signed: 'no' } }], { 'inspections-signed': '0.25' }),
  also('有一人重复驻点不得分', [{ is: 'staff', id: 'st1', facts: { elsewhere: 'yes' } }], { 'staff-duplicated': '0.00' }),
  with_('合同没有响应时间', { 'response-clause': 'no' }, { 'response-clause': '0.00' }),
  also('响应恰在约定时间内得满分', [{ is: 'incident', id: 'i1', facts: { 'response-hours': '2' } }], { 'response-timely': '0.88' }),
  also('响应超过约定时间不得分', [{ is: 'incident', id: 'i1', facts: { 'response-hours': '2.1' } }], { 'response-timely': '0.00' }),
  with_('运维费占合同10%得满分', { 'om-cost': '90000', 'om-cost-before': '100000' }, { 'om-cost-share': '0.76' }),
  with_('运维费略超10%得六成', { 'om-cost': '90000.01' }, { 'om-cost-share': '0.45' }),
  with_('单件成本恰为承诺值得满分', { 'online-cases': '7500', 'cases-no-visit': '6000' }, { 'cost-per-case': '1.50' }),
  with_('单件成本超过承诺值得六成', { 'om-cost': '76000.01' }, { 'cost-per-case': '0.90' }),
  // CX-095
  also('数据质量98%得满分', [{ is: 'dataset', id: 'd1', facts: { quality: '98%' } }], { 'data-quality': '1.84' }),
  also('数据质量89%得一半', [{ is: 'dataset', id: 'd1', facts: { quality: '89%' } }], { 'data-quality': '0.92' }),
  also('组件没有上架不得分', [{ is: 'component', id: 'c1', facts: { listed: 'no' } }], { 'components-listed': '0.00' }),
  with_('没有代码审计、没有演练', { 'code-audit': { pending: '未提供' }, 'drills-done': '0' }, { 'code-audit': '0.00', emergency: '0.49' }),
  with_('日志留存不足6个月不得分', { 'log-kept': '5' }, { 'log-kept': '0.00' }),
  with_('恢复演练满12个月得满分', { 'restored-on': '2025-06-30' }, { 'restore-tested': '0.56' }),
  with_('恢复演练超过12个月得一半', { 'restored-on': '2025-05-30' }, { 'restore-tested': '0.28' }),
  with_('恢复演练超过24个月不得分', { 'restored-on': '2024-05-30' }, { 'restore-tested': '0.00' }),
  with_('密评基本符合得七成', { cryptography: 'basic' }, { cryptography: '0.68' }),
  // CX-097; the state's rule keeps mobile applications out of it.
  also('月均使用恰为50人次算活跃', [{ is: 'application', id: 'a1', facts: { 'monthly-use': ['60', '60', '60', '50', '50', '50'] } }], { 'active-applications': '1.50' }),
  also('月均使用不满50人次不算活跃', [{ is: 'application', id: 'a1', facts: { 'monthly-use': ['60', '60', '60', '50', '50', '49'] } }], { 'active-applications': '0.00' }),
  also('移动应用使用再少也不影响项目得分', [{ is: 'application', id: 'a2', facts: { 'monthly-use': ['0', '0', '0', '0', '0', '0'] } }], { 'active-applications': '1.50' }),
  also('移动应用逾期未备案不得分', [{ is: 'application', id: 'a2', facts: { 'mobile-filing': { pending: '尚未备案' }, 'filing-due': '2026-06-29' } }], { 'mobile-filed': '0.00' }),
  also('移动应用备案期限当日尚不算逾期', [{ is: 'application', id: 'a2', facts: { 'mobile-filing': { pending: '尚未备案' }, 'filing-due': '2026-06-30' } }], { 'mobile-filed': '0.56' }),
]
