import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, type FactsOf, type One } from './case.ts'

/** A project about which nothing is wrong; every fact is assumed. */
const facts: FactsOf<'project'> = {
  nature: 'new', category: 'government-service', class: 'service', system: 'government', scope: 'ordinary', public: 'yes',
  total: '1000000', 'approved-amount': '950000', 'contract-amount': '900000', 'budget-year': '900000', 'om-cost': '60000', 'om-cost-before': '65000', 'saved-by-reuse': '100000', 'next-year-budget': '200000', 'next-year-om': '150000',
  'submitted-on': '2025-01-06', 'consulted-on': '2025-01-07', 'reviewed-on': '2025-01-09', 'approved-on': '2025-01-10', 'contact-sheet-on': '2025-01-13', 'procured-on': '2025-01-14', 'awarded-on': '2025-02-20', 'contracted-on': '2025-03-10',
  'built-from': '2025-03-15', 'planned-finish': '2025-09-30', finished: '2025-09-25', 'trial-start': '2025-10-09', 'trial-end': '2025-11-20', 'requested-on': '2025-11-27', 'accepted-on': '2025-12-05', 'paid-on': '2025-12-12', 'evaluated-on': '2026-03-20',
  'application-form': '项目申报书', plan: '建设方案', 'cost-detail': '投资概算明细', 'goal-form': '绩效目标申报表', 'self-review-form': '方案自审表', 'trial-report': '试运行报告', 'self-evaluation': '绩效自评报告',
  'consultation-opinion': '三方会商意见表', 'review-opinion': '评审意见', approval: '立项批复', 'contact-sheet': '项目采购联系单', 'acceptance-report': '验收报告', 'payment-letter': '资金拨付确认书', 'evaluation-report': '绩效评价报告',
  contract: '采购合同', schedule: '实施方案和进度安排', 'supervision-report': '监理报告', 'project-rules': '项目管理制度', 'user-manual': '用户手册', 'handover-list': '移交清单', 'om-manual': '运维手册', 'om-plan': '运维方案', 'om-emergency-plan': '运维应急管理制度',
  'code-audit': '代码审计报告', 'emergency-plan': '网络安全应急预案', 'protection-filing': '等级保护备案证明', 'processing-agreement': '数据委托处理协议',
  'review-followed': 'yes', 'data-shared': 'yes', 'on-portals': 'yes', 'in-cloud': 'yes', secured: 'yes', 'goals-checked': 'yes', 'build-quality': ['95%', '92%', '90%', '88%', '96%'],
  'public-satisfaction': '96%', 'staff-satisfaction': '95%', 'online-cases': '9500', 'all-cases': '10000', 'cases-no-visit': '8000', 'handling-before': '10', 'handling-now': '4', 'papers-before': '12', 'papers-now': '5',
  'departments-planned': '6', 'departments-linked': '6', 'warnings-issued': '200', 'warnings-true': '170', 'warnings-due': '170', 'warnings-closed': '165', 'reports-issued': '10', 'reports-adopted': '7', 'cost-per-case': '8', 'manual-hours-before': '500', 'manual-hours-now': '250',
  'functions-planned': '40', 'functions-accepted': '40', 'training-planned': '4', 'training-done': '4', 'feedback-received': '50', 'feedback-closed': '49', accessible: 'yes',
  'ex-ante-passed': 'yes', 'self-review-quality': ['92%', '90%', '94%', '88%', '91%'], 'goals-good': 'yes', 'plan-review': ['93%', '91%', '95%', '90%', '92%'], 'procurement-lawful': 'yes', 'inquiry-lawful': { excused: '不是运维服务项目' }, 'contract-signed': 'yes', 'contract-dated': 'yes', 'quarter-progress': ['100%', '100%', '105%', '100%'],
  'om-plan-quality': ['91%', '93%', '90%', '92%', '95%'], 'response-clause': 'yes', 'promised-response': '2', 'promised-repair': '8', availability: ['99.9%', '99.8%', '99.7%', '99.9%', '100%', '99.9%', '99.6%', '99.8%', '99.9%', '100%', '99.9%', '99.9%'], 'inspections-planned': '2', 'assets-listed': '20', 'assets-matched': '20', 'om-satisfaction': '97%',
  'data-requests': '10', 'data-requests-met': '9', 'interface-calls': '100000', 'interface-calls-ok': '99500', 'data-issues': '20', 'data-issues-closed': '19', 'fields-all': '100', 'fields-prefilled': '72', 'tables-before': '20', 'tables-now': '8',
  'components-needed': '10', 'components-reused': '6', 'components-promised': '1', 'releases-planned': '4', 'releases-done': '4', 'demands-raised': '20', 'demands-done': '19', 'products-all': '15', 'products-trusted': '15', 'places-promised': '2', 'places-adopting': '2',
  'protection-score': '92%', cryptography: 'conform', 'holes-found': '5', 'holes-fixed': '5', 'drills-done': '1', 'backup-success': ['100%', '100%', '99%', '100%', '100%', '99%', '100%', '100%', '100%', '100%', '99%', '100%'], 'restored-on': '2025-10-20', 'log-kept': '6', 'accounts-idle': '8', 'accounts-cleared': '8', 'privacy-assessed': 'yes', 'hosts-all': '4', 'hosts-watched': '4',
  'evaluation-kind': 'automatic', stage: 'running', 'disclosed-on': '2026-04-10',
}
const of = { project: 'p1' } as const
export const things: readonly Given<W>[] = [
  { is: 'project', id: 'p1', title: '样板项目', links: { unit: 'u1', vendor: 'v1' }, facts },
  { is: 'unit', id: 'u1', title: '示例业主单位', facts: { 'data-officer': 'yes', 'annual-funds': '5000000', 'annual-paid': '4900000', 'next-year-it-budget': '800000', 'training-attended': '2' } },
  { is: 'vendor', id: 'v1', title: '示例承建单位', facts: { kind: 'both', licence: '资质证明', 'response-hours': ['3', '2', '4'] } },
  { is: 'goal', id: 'g1', links: of, facts: { name: '群众办事时间压缩率', dimension: 'effect', direction: 'up', target: '50', actual: '60', weight: '60' } },
  { is: 'goal', id: 'g2', links: of, facts: { name: '接入事项数', dimension: 'output', direction: 'up', target: '40', actual: '40', weight: '40' } },
  { is: 'goal', id: 'g3', links: of, facts: { name: '群众投诉件数', dimension: 'effect', direction: 'down', target: '10', actual: '6', weight: '40' } },
  { is: 'milestone', id: 'm1', links: of, facts: { name: '系统上线', due: '2025-08-31', done: '2025-08-30' } },
  { is: 'milestone', id: 'm2', links: of, facts: { name: '完成建设', due: '2025-09-30', done: '2025-09-25' } },
  { is: 'submission', id: 's1', links: of, facts: { 'filed-on': '2025-01-06', amount: '1000000', duplicate: 'no', 'reform-opinion': 'pass', 'data-opinion': 'pass', 'lead-opinion': 'pass', returned: 'no' } },
  { is: 'payment', id: 'pay1', links: of, facts: { amount: '840000', for: 'build', letter: '资金拨付确认书', 'vendor-assessed': 'yes' } },
  { is: 'payment', id: 'pay2', links: of, facts: { amount: '60000', for: 'operate', letter: '资金拨付确认书', 'vendor-assessed': 'yes' } },
  { is: 'problem', id: 'q1', links: of, facts: { what: '巡检记录不全', 'found-at': 'patrol', 'found-on': '2025-06-10', deadline: '2025-07-10', measures: '补齐记录', 'rectification-evidence': '补齐后的记录', 'archive-file': '整改归档资料', 'record-approval': '审批备案单', rectification: 'closed', 'closed-on': '2025-07-08' } },
  { is: 'incident', id: 'i1', links: of, facts: { kind: 'fault', major: 'no', 'response-hours': '1', 'repair-hours': '3', repeated: 'no' } },
  { is: 'inspection', id: 'in1', links: of, facts: { on: '2026-01-15', signed: 'yes' } },
  { is: 'inspection', id: 'in2', links: of, facts: { on: '2026-03-15', signed: 'yes' } },
  { is: 'staff', id: 'st1', links: { project: 'p1', vendor: 'v1' }, facts: { qualified: 'yes', elsewhere: 'no', 'bound-to-secrecy': 'yes' } },
  { is: 'dataset', id: 'd1', links: of, facts: { catalogued: 'yes', collected: 'yes', quality: '99%', 'updates-due': '12', 'updates-done': '12', shareable: 'yes', shared: 'yes', openable: 'yes', opened: 'yes', conforming: 'yes', 'single-source': 'yes', graded: 'yes', reusers: '3' } },
  { is: 'component', id: 'c1', links: of, facts: { kind: 'component', listed: 'yes', reusers: '2' } },
  { is: 'application', id: 'a1', title: '样板应用', links: { project: 'p1', unit: 'u1' }, facts: { mobile: 'no', 'on-portal': 'yes', 'in-cloud': 'yes', 'monthly-use': ['600', '620', '610', '590', '640', '600'], 'functions-built': '40', 'functions-used': '36', 'running-cost': '60000', 'running-cost-planned': '65000', 'service-stopped': 'no', 'building-stopped': 'no', 'functions-overlap': 'no', 'duty-moved': 'no' } },
  { is: 'application', id: 'a2', title: '样板移动应用', links: { project: 'p1', unit: 'u1' }, facts: { mobile: 'yes', 'mobile-filing': '备案编号', 'filing-due': '2026-07-25', 'on-portal': 'yes', 'in-cloud': 'yes', 'monthly-use': ['300', '320', '310', '330', '320', '310'], 'functions-built': '8', 'functions-used': '8', 'running-cost': '5000', 'running-cost-planned': '5000', 'service-stopped': 'no', 'building-stopped': 'no', 'functions-overlap': 'no', 'duty-moved': 'no' } },
  { is: 'resource', id: 'r1', links: { application: 'a1', project: 'p1' }, facts: { cores: '8', memory: '16', storage: '500', 'cpu-use': ['45%', '42%', '41%'], 'monthly-cost': '800', 'release-due': 'no', released: 'no' } },
  { is: 'resource', id: 'r2', links: { application: 'a2', project: 'p1' }, facts: { cores: '4', memory: '8', storage: '200', 'cpu-use': ['8%', '5%', '4%'], 'monthly-cost': '400', 'release-due': 'yes', released: 'yes', 'released-on': '2026-02-10' } },
]

export const modelCase: One = {
  name: model, from: 'example', on: '2026-06-30', given: things,
  expect: { score: '100.00', 'self-score': '100.00', grade: 'excellent', light: 'green', 'early-built': 'no', overdue: '-5', changes: '0', 'handled-in-time': 'yes', 'documents-complete': 'yes', 'five-checks': 'yes', deviation: '5.26%', 'cut-amount': '50000', 'open-problems': '0', 'rectified-share': '100%' },
  proposed: ['excellent-first'],
}
