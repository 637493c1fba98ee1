import type { ActDone, Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'
import { model, of, project } from './model.ts'

const six = (n: string): readonly string[] => [n, n, n, n, n, n]
const goal: Given<W> = thing('goal', 'g1', { name: '改造老旧小区', level: 'quantity', target: '10' }, of)
const defence = (facts: FactsOf<'defence'>): Given<W> => thing('defence', 'd1', facts, of)
const filing = '绩效目标填全，可以报送'
const checking = '分管局长审核通过，还等科室负责人'
const defending = '答辩得分率80%：项目负责人与第三方都认可才通过'
const returned = (n: number): Given<W> => thing('goal-return', `t${n}`, { reason: '目标不量化' }, of)

/** Checked inside, defended face to face, returned or cancelled (FY-008, FY-009). */
const goals: readonly One[] = [
  { name: filing, from: 'article#二（二）1', on: '2022-11-01', given: [project({ 'goal-table': '绩效目标表' }), goal], act: { do: 'submit', as: 'lead', leads: 'checking' } },
  { name: '没有绩效目标，不能报送', from: 'article#二（二）1', on: '2022-11-01', given: [project({ 'goal-table': '绩效目标表' })], act: { do: 'submit', as: 'lead', leads: { refused: '没有绩效目标' } } },
  { name: '目标没有目标值，不能报送', from: 'derived: article#二（二）1', like: filing, given: [thing('goal', 'g1', { target: { pending: '未定' } })], act: { do: 'submit', as: 'lead', leads: { refused: '目标值' } } },
  { name: checking, from: 'article#二（二）1', like: filing, given: [project({ 'goal-stage': 'checking' })], act: { do: 'pass-check', as: 'deputy', leads: 'checking' } },
  { name: '两人都审核通过，送第三方评审', from: 'article#二（二）1', like: checking, given: [{ ...project({}), acts: [{ do: 'pass-check', in: 'goal-stage', as: 'deputy', on: '2022-11-01' }] }], act: { do: 'pass-check', as: 'chief', leads: 'defending' } },
  { name: '项目负责人不能自己审核', from: 'article#二（二）1', like: checking, act: { do: 'pass-check', as: 'lead', leads: { refused: 'role' } } },
  { name: '取消安排要写明理由', from: 'article#二（二）1', like: checking, act: { do: 'cancel', as: 'deputy', leads: { refused: '取消安排的理由' } } },
  { name: '审核未通过，取消安排', from: 'article#二（二）1', like: checking, given: [project({ 'cancel-reason': '目标与职责无关' })], act: { do: 'cancel', as: 'deputy', leads: 'cancelled' } },
  { name: defending, from: 'example', like: filing, given: [project({ 'goal-stage': 'defending' }), defence({ record: '答辩记录', 'held-on': '2022-11-01', clear: six('80%'), matched: six('80%'), measurable: six('80%'), feasible: six('80%') })], expect: { 'goal-review': '80%' }, act: { do: 'pass-defence', as: 'agency', leads: 'defending' } },
  { name: '双方到场，答辩通过', from: 'article#二（二）1', like: defending, given: [{ ...project({}), acts: [{ do: 'pass-defence', in: 'goal-stage', as: 'agency', on: '2022-11-01' }] }], act: { do: 'pass-defence', as: 'lead', leads: 'passed' } },
  { name: '答辩得分率不到80%，不能通过', from: 'example', like: defending, given: [defence({ clear: ['79.99%', '80%', '80%', '80%', '80%', '80%'] })], act: { do: 'pass-defence', as: 'agency', leads: { refused: '评审结论' } } },
  { name: '没有面对面答辩记录，不能通过', from: 'article#二（二）1', like: defending, given: [defence({ record: { pending: '未记录' } })], act: { do: 'pass-defence', as: 'agency', leads: { refused: '答辩记录' } } },
  { name: '答辩日期未到，不能通过', from: 'article#二（二）1', like: defending, given: [defence({ 'held-on': '2022-11-02' })], act: { do: 'pass-defence', as: 'agency', leads: { refused: '答辩日期' } } },
  { name: '退回要写明理由', from: 'article#二（二）1', like: defending, act: { do: 'return', as: 'agency', leads: { refused: 'absent' } } },
  { name: '退回满两次，不再退回', from: 'example', like: defending, given: [returned(1), returned(2)], expect: { returns: '2' }, act: { do: 'return', as: 'agency', leads: { refused: '目标退回次数' } } },
  { name: '退回满两次仍未过，取消安排', from: 'example', like: '退回满两次，不再退回', given: [project({ 'cancel-reason': '两次退回仍不达标' })], act: { do: 'cancel', as: 'deputy', leads: 'cancelled' } },
  { name: '评审得分率恰为80%，通过', from: 'example', on: '2022-11-01', given: [thing('defence', 'd1', { clear: six('80%'), matched: six('80%'), measurable: six('80%'), feasible: six('80%') })], expect: { mean: '80%', result: 'pass' } },
  { name: '评审得分率不到80%，不通过', from: 'example', on: '2022-11-01', given: [thing('defence', 'd1', { clear: six('79.96%'), matched: six('80%'), measurable: six('80%'), feasible: six('80%') })], expect: { mean: '79.99%', result: 'fail' } },
]

const monitoring = (facts: FactsOf<'monitoring'>): Given<W> => thing('monitoring', 'm1', facts, { project: 'p1', round: 'r1' })
const slowest = '两个目标一快一慢，看最慢的'
const watched = '执行率和目标都正常，绿灯'
/** Two things watched, two conditions together (FY-010, FY-013). */
const watching: readonly One[] = [
  { name: watched, from: 'derived: article#二（二）2', on: '2023-07-10', given: [
    monitoring({ executed: '500000' }), project({ 'goal-stage': 'passed' }), thing('round', 'r1', { 'planned-on': '2023-07-01', 'year-ends': '2023-12-31', expected: '50%', stage: 'running' }),
    thing('fund', 'f1', { source: 'district', budget: '1000000' }, of), thing('goal', 'g1', { target: '100', 'so-far': '50', reachable: 'yes' }, of)],
    expect: { 'execution-rate': '50%', 'execution-low': 'no', 'goals-off': 'no', 'goals-unreachable': 'no', light: 'green' }, proposed: [] },
  { name: '执行率为时序的八成，不算低', from: 'example', like: watched, given: [monitoring({ executed: '400000' })], expect: { 'execution-low': 'no', light: 'green' } },
  { name: '执行率不到时序的八成而目标正常，黄灯，不须反馈', from: 'derived: article#二（二）2', like: watched, given: [monitoring({ executed: '399999.99' })], expect: { 'execution-low': 'yes', light: 'yellow' }, proposed: [] },
  { name: slowest, from: 'example', like: watched, given: [thing('goal', 'g2', { target: '100', 'so-far': '100', reachable: 'yes' }, of), thing('goal', 'g1', { 'so-far': '20' })], expect: { 'goals-off': 'yes', light: 'yellow' } },
  { name: '目标落后时序20个百分点，不算偏离', from: 'example', like: watched, given: [thing('goal', 'g1', { 'so-far': '30' })], expect: { 'goals-off': 'no', light: 'green' } },
  { name: '目标落后时序超过20个百分点而执行正常，黄灯', from: 'example', like: watched, given: [thing('goal', 'g1', { 'so-far': '29.99' })], expect: { 'goals-off': 'yes', light: 'yellow' }, proposed: [] },
  { name: '执行率低而且目标偏离，红灯，及时反馈', from: 'article#二（二）2', like: watched, given: [monitoring({ executed: '300000' }), thing('goal', 'g1', { 'so-far': '20' })], expect: { light: 'red' }, proposed: ['feed-back'] },
  { name: '执行率低而且预期无法实现，红灯，及时反馈', from: 'article#二（二）2', like: watched, given: [monitoring({ executed: '300000' }), thing('goal', 'g1', { reachable: 'no' })], expect: { 'goals-unreachable': 'yes', light: 'red' }, proposed: ['feed-back'] },
  { name: '已经反馈的，不再重复建议', from: 'example', like: '执行率低而且目标偏离，红灯，及时反馈', given: [monitoring({ feedback: 'told' })], expect: { light: 'red' }, proposed: [] },
  { name: '没有纠偏措施，不算纠偏', from: 'article#二（三）1', like: '已经反馈的，不再重复建议', act: { do: 'correct', as: 'chief', leads: { refused: '纠偏措施' } } }, // FY-017
  { name: '12月31日还在当期，可以纠偏', from: 'article#二（三）1', like: '已经反馈的，不再重复建议', on: '2023-12-31', given: [monitoring({ correction: '加快招标' })], act: { do: 'correct', as: 'chief', leads: 'corrected' } },
  { name: '次年1月1日已过当期，不能再算当期纠偏', from: 'article#二（三）1', like: '已经反馈的，不再重复建议', on: '2024-01-01', given: [monitoring({ correction: '加快招标' })], act: { do: 'correct', as: 'chief', leads: { refused: '预算年度终了日' } } },
  { name: '年内未能纠偏的，留待评价', from: 'example', like: '已经反馈的，不再重复建议', on: '2024-01-01', act: { do: 'carry-over', as: 'chief', leads: 'missed' } },
]

const round = (facts: FactsOf<'round'>): Given<W> => thing('round', 'r1', facts)
const planned = '计划日当天，可以开展监控'
/** The day of monitoring is set for each round, and the result is made known (FY-016). */
const rounds: readonly One[] = [
  { name: planned, from: 'article#二（三）1', on: '2023-07-01', given: [round({ 'planned-on': '2023-07-01', 'year-ends': '2023-12-31', expected: '50%' })], act: { do: 'begin', as: 'accountant', leads: 'running' } },
  { name: '计划日之前，不能开展', from: 'derived: article#二（三）1', like: planned, on: '2023-06-30', act: { do: 'begin', as: 'accountant', leads: { refused: '计划开展日' } } },
  { name: '计划日不能早于7月', from: 'derived: article#二（三）1', like: planned, given: [round({ 'planned-on': '2023-06-30' })], act: { do: 'begin', as: 'accountant', leads: { refused: '计划开展日' } } },
  { name: '计划日最晚10月31日', from: 'derived: article#二（三）1', like: planned, on: '2023-10-31', given: [round({ 'planned-on': '2023-10-31', expected: '83%' })], act: { do: 'begin', as: 'accountant', leads: 'running' } },
  { name: '计划日不能晚到11月', from: 'derived: article#二（三）1', like: planned, on: '2023-11-01', given: [round({ 'planned-on': '2023-11-01', expected: '83%' })], act: { do: 'begin', as: 'accountant', leads: { refused: '计划开展日' } } },
  { name: '计划日可以定在10月', from: 'derived: article#二（三）1', like: planned, on: '2023-10-08', given: [round({ 'planned-on': '2023-10-08', expected: '75%' })], act: { do: 'begin', as: 'accountant', leads: 'running' } },
  { name: '还有项目没有监控数，不能通报', from: 'derived: article#二（三）1', like: planned, given: [round({ stage: 'running' }), thing('monitoring', 'm1', {}, { round: 'r1' })], proposed: [], act: { do: 'notify', as: 'bureau', leads: { refused: '监控时支出数' } } },
  { name: '监控数齐全，通报', from: 'article#二（三）1', like: '还有项目没有监控数，不能通报', given: [thing('monitoring', 'm1', { executed: '1' })], proposed: ['notify'], act: { do: 'notify', as: 'bureau', leads: 'notified' } },
]

const on = '评价取证齐全，四方会同到现场'
const acted = (act: string, ...who: readonly string[]): readonly ActDone[] => who.map((as) => ({ do: act, in: 'evaluation-stage', as, on: '2024-03-30' }))
/** On site together (FY-014), with those at the receiving end (FY-006) and three ways of asking (FY-011). */
const evaluating: readonly One[] = [
  { name: '没有监控过的项目，不能启动评价', from: 'derived: article#二（一）', on: '2024-03-31', given: [project({ 'goal-stage': 'passed' })], act: { do: 'begin', as: 'accountant', leads: { refused: '预算执行有监控' } } }, // FY-004
  { name: on, from: 'article#二（二）3', like: model, given: [{ ...project({ 'evaluation-stage': 'on-site', 'visit-record': '现场评价记录' }), acts: acted('visit', 'agency', 'finance-officer', 'chief') }], act: { do: 'visit', as: 'accountant', leads: 'rating' } },
  { name: '财政人员没有到场，还在现场评价', from: 'article#二（二）3', like: model, given: [{ ...project({ 'evaluation-stage': 'on-site', 'visit-record': '现场评价记录' }), acts: acted('visit', 'agency', 'chief') }], act: { do: 'visit', as: 'accountant', leads: 'on-site' } },
  { name: '没有问过居民，不能结束现场评价', from: 'derived: article#二（一）', like: on, given: [thing('evidence', 'e1', { from: 'unit-rep' })], expect: { 'residents-asked': 'no' }, act: { do: 'visit', as: 'accountant', leads: { refused: '问过居民' } } },
  { name: '没有访谈，不能结束现场评价', from: 'derived: article#二（二）2', like: on, given: [thing('evidence', 'e3', { method: 'survey', satisfaction: '90%' })], act: { do: 'visit', as: 'accountant', leads: { refused: '访谈' } } },
  { name: '六方评分缺一方，还在评分', from: 'article#二（一）', like: model, given: [{ ...project({ 'evaluation-stage': 'rating' }), acts: acted('rate', 'finance-officer', 'deputy', 'chief', 'lead') }], act: { do: 'rate', as: 'accountant', leads: 'rating' } },
  { name: '六方评分齐全，待公示', from: 'article#二（一）', like: model, given: [{ ...project({ 'evaluation-stage': 'rating' }), acts: acted('rate', 'finance-officer', 'deputy', 'chief', 'lead', 'accountant') }], act: { do: 'rate', as: 'agency', leads: 'announcing' } },
  { name: '居民不是评分的六方', from: 'article#二（一）', like: model, given: [project({ 'evaluation-stage': 'rating' })], act: { do: 'rate', as: 'resident', leads: { refused: 'role' } } },
  { name: '评级即时公示', from: 'article#二（一）', like: model, given: [project({ 'evaluation-stage': 'announcing' })], act: { do: 'announce', as: 'bureau', leads: 'announced' } }, // FY-007
  { name: '没有科室意见，不算反馈', from: 'article#三', like: model, act: { do: 'answer', as: 'chief', leads: { refused: '科室反馈意见' } } },
  { name: '没有次年决定，不算应用', from: 'article#二（三）2', like: model, given: [project({ 'evaluation-stage': 'answered' })], act: { do: 'apply', as: 'deputy', leads: { refused: '次年安排决定' } } }, // FY-018
  { name: '次年安排已定，结果应用', from: 'article#二（三）2', like: model, given: [project({ 'evaluation-stage': 'answered', decided: 'keep' })], act: { do: 'apply', as: 'deputy', leads: 'applied' } },
]

const steps: readonly (readonly [string, FactsOf<'project'>, string])[] = [
  ['五环闭合', { 'goal-stage': 'passed', 'evaluation-stage': 'applied' }, '100.00'],
  ['没有应用，缺一环', { 'goal-stage': 'passed', 'evaluation-stage': 'answered' }, '80.00'],
  ['没有反馈和应用，缺两环', { 'goal-stage': 'passed', 'evaluation-stage': 'announced' }, '60.00'],
  ['没有评价，缺三环', { 'goal-stage': 'passed', 'evaluation-stage': 'rating' }, '40.00'],
  ['没有目标，缺四环', { 'goal-stage': 'defending', 'evaluation-stage': 'rating' }, '20.00'],
]
const looped = (name: string, facts: FactsOf<'project'>, given: readonly Given<W>[], expect: string): One => ({
  name, from: 'article#三', on: '2024-06-30', given: [thing('section', 's1', {}), thing('project', 'p1', facts, { section: 's1' }), ...given], expect: { 'loop-score': expect },
})
/** FY-002, FY-020 */
const closed: readonly One[] = [
  ...steps.map(([name, facts, score]) => looped(name, facts, [thing('monitoring', 'm1', { executed: '1' }, of)], score)),
  looped('没有监控，五环都缺', { 'goal-stage': 'drafting', 'evaluation-stage': 'waiting' }, [], '0.00'),
  { name: '两个项目一个闭合，一个只有目标', from: 'example', like: '五环闭合', given: [thing('project', 'p2', { 'goal-stage': 'passed', 'evaluation-stage': 'waiting' }, { section: 's1' })], expect: { 'loop-score': '60.00' }, lines: { 'loop-goals': '20.00', 'loop-monitoring': '10.00' } },
  { name: '项目办完而没有监控，登记缺环', from: 'derived: article#三', on: '2024-06-30', given: [project({ 'goal-stage': 'passed', 'evaluation-stage': 'applied' })], expect: { monitored: 'no', applied: 'yes', 'loop-complete': 'no' }, proposed: ['missing-link'] },
  { name: '五环都有，项目闭合', from: 'article#三', on: '2024-06-30', given: [project({ 'goal-stage': 'passed', 'evaluation-stage': 'applied' }), thing('monitoring', 'm1', { executed: '1' }, of)], expect: { 'loop-complete': 'yes' }, proposed: [] },
]

const accounts = (facts: FactsOf<'accounts'>): Given<W> => thing('accounts', 'a1', facts)
const listed = (stage: string): Given<W> => thing('project', 'p1', { 'evaluation-stage': stage }, { accounts: 'a1' })
const publishing = '决算已批复、项目都已评价、保密审查过：一并公开'
/** FY-019 */
const published: readonly One[] = [
  { name: publishing, from: 'article#二（三）3', on: '2024-09-10', given: [accounts({ stage: 'approved', 'approved-on': '2024-09-02', 'secrecy-review': '审查意见' }), listed('announced')], expect: { projects: '1', evaluated: '1' }, proposed: ['publish-results'], act: { do: 'publish', as: 'bureau', leads: 'published' } },
  { name: '还有项目没有评价，决算不能一并公开', from: 'article#二（三）3', like: publishing, given: [listed('rating')], expect: { evaluated: '0' }, proposed: [], act: { do: 'publish', as: 'bureau', leads: { refused: '预算完成有评价' } } },
  { name: '没有保密审查，不能公开', from: 'example', like: publishing, given: [accounts({ 'secrecy-review': { pending: '未审查' } })], act: { do: 'publish', as: 'bureau', leads: { refused: '保密审查' } } },
  { name: '决算没有批复，不能公开', from: 'derived: article#二（三）3', like: publishing, given: [accounts({ stage: 'compiling' })], proposed: [], act: { do: 'publish', as: 'bureau', leads: { refused: '现在不能办这个动作' } } },
]

/** Many sources (FY-023), and how far down it reaches (FY-021). */
const reach: readonly One[] = [
  { name: '六种来源的资金加总', from: 'derived: article#一', on: '2023-12-31',
    given: [project({}), ...(['central', 'province', 'city', 'district', 'bond', 'own'] as const).map((source, i): Given<W> => thing('fund', `f${i}`, { source, budget: '1000000.01', arrived: '900000.01', paid: '450000.01' }, of))],
    expect: { budget: '6000000.06', arrived: '5400000.06', paid: '2700000.06', 'arrival-rate': '90%', 'execution-rate': '50%' } },
  { name: '资金使用方有项目编了目标，算已覆盖', from: 'article#三', on: '2023-12-31', given: [thing('unit', 'u1', { level: 'user' }), thing('project', 'p1', { 'goal-stage': 'passed' }, { unit: 'u1' })], expect: { reached: 'yes' } },
  { name: '资金使用方没有目标和监控，算未覆盖', from: 'article#三', on: '2023-12-31', given: [thing('unit', 'u1', { level: 'user' }), thing('project', 'p1', { 'goal-stage': 'drafting' }, { unit: 'u1' })], expect: { reached: 'no' } },
]
export const course: readonly One[] = [...goals, ...watching, ...rounds, ...evaluating, ...closed, ...published, ...reach]
