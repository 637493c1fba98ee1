import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, on, type FactsOf, type One } from './case.ts'

/** A project about which nothing is wrong; every fact is assumed. */
const facts: FactsOf<'project'> = {
  nature: 'new', field: 'government', public: 'yes', stage: 'run',
  'applied-amount': '1000000', 'technical-amount': '980000', 'reviewed-amount': '960000', 'approved-amount': '950000', 'contract-amount': '900000',
  'budget-year': '900000', 'expected-spend': '900000', 'om-cost': '60000', 'om-cost-before': '65000', 'cloud-cost': '20000', 'cloud-budget': '24000', 'saved-by-reuse': '120000',
  'submitted-on': '2024-11-04', 'approved-on': '2024-12-02', 'awarded-on': '2025-01-06', 'signed-on': '2025-01-20', 'started-on': '2025-02-05', 'planned-finish': '2025-07-31', 'finished-on': '2025-07-25',
  'trial-start': '2025-08-01', 'trial-end': '2025-11-05', 'accepted-on': '2025-11-20', 'archived-on': '2025-12-20', 'evaluated-on': '2026-04-20',
  'policy-basis': '立项依据文件', plan: '建设方案', 'cost-detail': '投资概算明细', 'goal-form': '绩效目标申报表', 'ex-ante-report': '事前绩效评估报告', 'technical-review': '技术审核意见', 'budget-review': '预算审核意见', approval: '立项批复',
  contract: '采购合同', 'function-test': '功能测试报告', 'performance-test': '性能测试报告', 'security-test': '安全测试报告', 'trial-report': '试运行报告', 'acceptance-report': '验收报告', 'design-document': '设计文档', 'user-manual': '用户手册', 'om-manual': '运维手册', 'self-report': '绩效自评报告',
  'in-plan': 'yes', 'needs-raised': '40', 'needs-confirmed': '40', 'ex-ante': 'support', 'advice-given': '6', 'advice-adopted': '6', 'goal-match': ['88%', '92%', '95%', '90%', '93%'], 'technical-opinions': '8', 'technical-settled': '8',
  'procurement-lawful': 'yes', 'acceptance-result': 'first', 'quarter-execution': ['100%', '102%', '100%', '101%'], 'goal-progress': ['100%', '100%', '105%', '100%'], 'function-points': '800',
  'online-cases': '9500', 'all-cases': '10000', 'handling-before': '10', 'handling-now': '4', 'papers-before': '12', 'papers-now': '5', 'departments-planned': '6', 'departments-linked': '6', 'loops-started': '200', 'loops-closed': '195', 'public-satisfaction': '96%', 'staff-satisfaction': '95%',
  'data-issues': '20', 'data-fixed': '20', 'data-requests': '10', 'data-granted': '9', 'components-needed': '10', 'components-reused': '8', 'components-promised': '1', 'components-listed': '1',
  'protection-score': '92%', cryptography: 'conform', 'holes-found': '5', 'holes-fixed': '5', 'drills-done': '1',
  availability: ['99.9%', '99.9%', '99.9%', '100%', '99.9%', '99.9%', '100%', '99.9%', '99.9%', '99.9%', '100%', '99.9%'],
  'backup-success': ['100%', '100%', '99%', '100%', '100%', '99%', '100%', '100%', '100%', '100%', '99%', '100%'],
}
const of = { project: 'p1' } as const
export const things: readonly Given<W>[] = [
  { is: 'project', id: 'p1', title: '样板项目', links: { unit: 'u1' }, facts },
  { is: 'unit', id: 'u1', title: '示例业主单位', facts: {} },
  { is: 'goal', id: 'g1', links: of, facts: { name: '办理时间压缩率', dimension: 'effect', direction: 'up', quantified: 'yes', target: '50', actual: '60', weight: '60' } },
  { is: 'goal', id: 'g2', links: of, facts: { name: '接入事项数', dimension: 'output', direction: 'up', quantified: 'yes', target: '40', actual: '40', weight: '100' } },
  { is: 'goal', id: 'g3', links: of, facts: { name: '投诉件数', dimension: 'effect', direction: 'down', quantified: 'yes', target: '10', actual: '6', weight: '40' } },
  { is: 'milestone', id: 'm1', links: of, facts: { name: '系统上线', due: '2025-06-30', done: '2025-06-28' } },
  { is: 'milestone', id: 'm2', links: of, facts: { name: '完成建设', due: '2025-07-31', done: '2025-07-25' } },
  { is: 'payment', id: 'pay1', links: of, facts: { amount: '900000', invoice: '发票', 'progress-proof': '验收证明', stage: 'paid', 'paid-on': '2025-12-05' } },
  { is: 'incident', id: 'i1', links: of, facts: { kind: 'fault', major: 'no', 'repair-hours': '3' } },
  { is: 'dataset', id: 'd1', links: of, facts: { collected: 'yes', 'updates-due': '12', 'updates-done': '12', quality: '99%', openable: 'yes', opened: 'yes' } },
  { is: 'application', id: 'a1', title: '样板应用', links: { project: 'p1', unit: 'u1' }, facts: { mobile: 'no', 'monthly-use': ['600', '620', '610', '590', '640', '600'], 'use-promised': '500', 'functions-built': '40', 'functions-used': '36', 'service-ended': 'no', 'functions-overlap': 'no', 'duty-moved': 'no', paused: 'no', adopters: '1', satisfaction: '85%' } },
  { is: 'resource', id: 'r1', links: { application: 'a1', project: 'p1' }, facts: { cores: '8', memory: '16', storage: '500', 'cpu-use': ['45%', '42%', '41%'], 'storage-use': ['62%', '63%', '64%'], 'yearly-cost': '9600', 'release-due': 'no', released: 'no' } },
]

export const modelCase: One = {
  name: model, from: 'example', on, given: things,
  expect: { 'self-score': '100.00', score: '100.00', grade: 'excellent', monitoring: 'green', paid: '900000', 'left-to-pay': '0', 'idle-budget': '0' },
  proposed: [],
}
