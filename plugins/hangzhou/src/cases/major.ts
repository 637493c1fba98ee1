import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { app, model, on, type FactsOf, type One } from './case.ts'

const whole = '重大应用：4+n+X全部达成，线上线下一致'
const of = { application: 'a1' } as const
const indicators: readonly Given<W>[] = [
  { is: 'indicator', id: 'n1', links: of, facts: { name: '平均响应时间（秒）', kind: 'auxiliary', direction: 'down', target: '2', actual: '1.2', weight: '100' } },
  { is: 'indicator', id: 'x1', links: of, facts: { name: '事件按时办结率', kind: 'business', direction: 'up', target: '95', actual: '97', weight: '60' } },
  { is: 'indicator', id: 'x2', links: of, facts: { name: '重复报送表单数', kind: 'business', direction: 'down', target: '5', actual: '5', weight: '40' } },
]
const verified: FactsOf<'application'> = { major: 'yes', 'site-record': '调研核验记录', 'site-agrees': 'yes', guidance: '调研指导意见' }
const eighty = '线下核验评价恰为80分：实效明显'
const sixty = '线下核验评价恰为60分：实效一般'
const indicator = (id: string, actual: string): Given<W> => ({ is: 'indicator', id, facts: { actual } })

/** 4+n+X from logs and on site, and what it comes to (HZ-009, HZ-011, HZ-012). */
const scored: readonly One[] = [
  { name: whole, from: 'article#主要做法', like: model, given: [app(verified), ...indicators], expect: { verified: 'yes', 'log-score': '100.00', 'field-score': '100.00', effect: 'effective' }, proposed: [], lines: { 'register-goal': '10.00', 'active-goal': '10.00', linked: '10.00', loops: '10.00', 'auxiliary-met': '20.00', 'business-met': '40.00' } },
  { name: eighty, from: 'example', like: whole, given: [app({}), indicator('n1', '2.1')], expect: { 'field-score': '80.00', effect: 'effective' } },
  { name: '线下核验评价79.99分：实效一般', from: 'example', like: eighty, given: [app({ 'loops-closed': '999' })], expect: { 'field-score': '79.99', effect: 'fair' } },
  { name: sixty, from: 'example', like: eighty, given: [app({ 'levels-linked': '0', 'loops-closed': '0' })], expect: { 'field-score': '60.00', effect: 'fair' }, proposed: [] },
  { name: '线下核验评价59.99分：实效不足', from: 'example', like: sixty, given: [app({ 'registered-users': '999' })], expect: { 'field-score': '59.99', effect: 'weak' }, proposed: ['weak-effect'] },
  { name: '一项业务指标没有达到', from: 'example', like: whole, given: [app({}), indicator('x1', '94.9')], lines: { 'business-met': '16.00' }, expect: { 'field-score': '76.00' } },
  { name: '没有辅助指标：分值由其他指标分担', from: 'example', like: model, given: [app(verified), ...indicators.slice(1)], unknown: { 'auxiliary-met': 'empty' }, expect: { 'field-score': '100.00' } },
  { name: '没有业务指标：不予评分', from: 'example', like: model, given: [app(verified), ...indicators.slice(0, 1)], refused: ['business-met'] },
  { name: '现场核验后重新填报，线上得分不变', from: 'article#主要做法', like: whole, given: [{ is: 'application', id: 'a1', facts: {}, anew: { 'field-score': { 'loops-closed': '500' } } }], expect: { 'log-score': '100.00', 'field-score': '95.00' } },
  { name: '没有现场核验：不出结论', from: 'article#主要做法', like: model, given: [app({ major: 'yes', 'site-agrees': 'yes' }), ...indicators], expect: { verified: 'no', effect: 'unverified' } },
  { name: '现场与日志不一致：不出结论', from: 'article#主要做法', like: whole, given: [app({ 'site-agrees': 'no' })], expect: { verified: 'no', effect: 'unverified' } },
  { name: '日志改造没有完成：不出结论', from: 'article#主要做法', like: whole, given: [app({ 'log-stage': 'checking', 'log-ready-on': { pending: '尚未完成' } })], expect: { 'logs-ready': 'no', effect: 'unverified' } },
  { name: '日志留存恰为95%：已完成', from: 'example', like: whole, given: [app({ 'log-kept': '95%' })], expect: { 'logs-ready': 'yes' } },
  { name: '日志留存94.99%：没有完成', from: 'example', like: whole, given: [app({ 'log-kept': '94.99%' })], expect: { 'logs-ready': 'no' } },
]

const ten = '选取10个重大应用'
const chosen = (count: number, facts: FactsOf<'application'> = {}): readonly Given<W>[] => Array.from({ length: count }, (_, i): Given<W> => ({ is: 'application', id: `m${i + 1}`, title: `重大应用${i + 1}`, links: { round: 'b1' }, facts: { major: 'yes', running: 'yes', 'log-stage': 'ready', 'log-kept': '98%', 'site-record': '核验记录', 'site-agrees': 'yes', guidance: '指导意见', ...facts } }))
const round = (facts: FactsOf<'round'>): Given<W> => ({ is: 'round', id: 'b1', title: '2026年度批次', facts })
const choosing = round({ stage: 'choosing', year: '2026', 'selection-list': '选取名单' })
const eleventh: Given<W> = { is: 'application', id: 'm11', title: '重大应用11', links: { round: 'b1' }, facts: { major: 'yes', running: 'yes' } }
const act = (name: string, given: readonly Given<W>[], step: string, as: NonNullable<One['act']>['as'], leads: NonNullable<One['act']>['leads']): One => ({ name, from: 'article#主要做法', like: ten, given, act: { do: step, as, leads } })

/** Ten, no fewer and no more; no score without logs, no result without a visit (HZ-009, HZ-010, HZ-012). */
const rounds: readonly One[] = [
  { name: ten, from: 'article#主要做法', on, given: [choosing, ...chosen(10)], expect: { chosen: '10' }, act: { do: 'choose', as: 'data', leads: 'grouping' } },
  { name: '只选取9个', from: 'article#主要做法', on, given: [choosing, ...chosen(9)], expect: { chosen: '9' }, act: { do: 'choose', as: 'data', leads: { refused: '选取的重大应用' } } },
  act('选取11个', [round({}), eleventh], 'choose', 'data', { refused: '选取的重大应用' }),
  act('选取了没有列入重大应用的', [round({}), { is: 'application', id: 'm3', facts: { major: 'no' } }], 'choose', 'data', { refused: '属于重大应用' }),
  act('没有专家名单，不能组建工作小组', [round({ stage: 'grouping', 'provincial-task': '任务编号' })], 'form-group', 'data', { refused: '专家工作小组名单' }),
  act('组建工作小组', [round({ stage: 'grouping', 'provincial-task': '任务编号', 'expert-group': '专家名单' })], 'form-group', 'data', 'logging'),
  act('都完成日志改造', [round({ stage: 'logging' })], 'finish-logs', 'data', 'online'),
  act('有一个没有完成日志改造', [round({ stage: 'logging' }), { is: 'application', id: 'm7', facts: { 'log-stage': 'changing' } }], 'finish-logs', 'data', { refused: '日志改造' }),
  act('都有现场核验记录和指导意见', [round({ stage: 'onsite' })], 'check-onsite', 'expert', 'reporting'),
  act('有一个没有现场核验', [round({ stage: 'onsite' }), { is: 'application', id: 'm2', facts: { 'site-record': { pending: '尚未调研' } } }], 'check-onsite', 'expert', { refused: '线下调研核验记录' }),
  act('市数据管理部门不能替专家核验', [round({ stage: 'onsite' })], 'check-onsite', 'data', { refused: 'role' }),
  act('现场与日志都一致：出具报告', [round({ stage: 'reporting' })], 'report', 'expert', 'done'),
  act('有一个不一致，不能出具报告', [round({ stage: 'reporting' }), { is: 'application', id: 'm5', facts: { 'site-agrees': 'no' } }], 'report', 'expert', { refused: '核验' }),
  act('不一致的再次核验', [round({ stage: 'reporting' }), { is: 'application', id: 'm5', facts: { 'site-agrees': 'no' } }], 'check-again', 'expert', 'onsite'),
  { name: '日志留存恰为95%：核验通过', from: 'example', like: model, given: [app({ 'log-stage': 'checking', 'log-kept': '95%', 'log-ready-on': { pending: '尚未完成' } })], act: { do: 'pass-logs', as: 'data', leads: 'ready' } },
  { name: '日志留存94.99%：核验不通过', from: 'example', like: '日志留存恰为95%：核验通过', given: [app({ 'log-kept': '94.99%' })], act: { do: 'pass-logs', as: 'data', leads: { refused: '日志留存' } } },
]

export const majors: readonly One[] = [...scored, ...rounds]
