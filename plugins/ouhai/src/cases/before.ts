import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'

const items = ['policy-basis', 'duty-match', 'demand', 'no-overlap', 'cost-basis', 'standards-kept', 'alternatives', 'worth-it', 'goals-clear', 'goals-quantified', 'goals-reasonable', 'goals-checkable', 'plan-concrete', 'organised', 'schedule-feasible', 'risks-covered', 'funding-lawful', 'affordable', 'shares-fair', 'funding-risk'] as const
type Level = 'excellent' | 'good' | 'fair' | 'poor'
/** All twenty items at one level. */
export const appraised = (level: Level): FactsOf<'appraisal'> => Object.fromEntries(items.map((item) => [item, level]))
const appraisal = (facts: FactsOf<'appraisal'>, links?: Readonly<Record<string, string>>): Given<W> => thing('appraisal', 'a1', facts, links)

const good = '事前评估二十项都为良：恰到予以支持'
const fair = '事前评估二十项都为中：恰到调整后支持'
/** OH-012 */
const exAnte: readonly One[] = [
  { name: '事前评估二十项都为优', from: 'example', on: '2023-03-01', given: [appraisal(appraised('excellent'))], expect: { score: '100.00', conclusion: 'support' } },
  { name: good, from: 'example', on: '2023-03-01', given: [appraisal(appraised('good'))], expect: { score: '80.00', conclusion: 'support' } },
  { name: '少一档就成调整后支持', from: 'example', like: good, given: [appraisal({ demand: 'fair' })], expect: { score: '79.00', conclusion: 'adjust' }, lines: { demand: '3.00' } },
  { name: fair, from: 'example', on: '2023-03-01', given: [appraisal(appraised('fair'))], expect: { score: '60.00', conclusion: 'adjust' } },
  { name: '有一项为差，不到60分，不予支持', from: 'example', like: fair, given: [appraisal({ demand: 'poor' })], expect: { score: '57.00', conclusion: 'reject' } },
  { name: '资金来源不合规，一票否决', from: 'example', like: good, given: [appraisal({ ...appraised('excellent'), 'funding-lawful': 'poor' })], expect: { score: '95.00', conclusion: 'reject' } },
  { name: '没有政策依据，一票否决', from: 'example', like: good, given: [appraisal({ ...appraised('excellent'), 'policy-basis': 'poor' })], expect: { score: '95.00', conclusion: 'reject' } },
  { name: '有一项没有评，不出结论', from: 'example', on: '2023-03-01', given: [appraisal(Object.fromEntries(Object.entries(appraised('good')).filter(([item]) => item !== 'demand')))], refused: ['demand'], unknown: { conclusion: 'missing' } },
  { name: '没有得分不能出评估意见', from: 'example', on: '2023-03-01', given: [appraisal({ report: '评估报告', stage: 'judging' })], act: { do: 'conclude', as: 'performance', leads: { refused: '得分' } } },
  { name: '打分齐全，出具评估意见', from: 'example', like: good, given: [appraisal({ report: '评估报告', stage: 'judging' })], act: { do: 'conclude', as: 'performance', leads: 'concluded' } },
]

const project = (facts: FactsOf<'project'>): Given<W> => thing('project', 'p1', facts)
const matter = '一般项目谋划完成，转事前评估'
const deciding = '政府投资项目：事前评估和同步审查都通过'
/** OH-013, OH-015 */
const course: readonly One[] = [
  { name: matter, from: 'report#二（二）', on: '2023-03-01', given: [project({ class: 'ordinary', nature: 'continuing', planned: '300000', plan: '事项方案' })], expect: { 'assessment-required': 'no' }, act: { do: 'decide-matter', as: 'owner', leads: 'assessing' } },
  { name: '没有事项方案，不能要钱', from: 'report#二（二）', like: matter, given: [project({ plan: { pending: '未提交' } })], act: { do: 'decide-matter', as: 'owner', leads: { refused: '事项方案' } } },
  { name: '不须事前评估的项目直接转预算审核', from: 'derived: report#二（二）', like: matter, given: [project({ stage: 'assessing' })], act: { do: 'pass-assessment', as: 'performance', leads: 'reviewing' } },
  ...(['key', 'livelihood', 'investment'] as const).map((kind): One => ({ name: `必须事前评估的类别（${({ key: '重点项目', livelihood: '民生实事项目', investment: '政府投资项目' })[kind]}）`, from: 'report#二（二）', like: matter, given: [project({ class: kind, stage: 'assessing' })], expect: { 'assessment-required': 'yes', assessed: 'no' }, act: { do: 'pass-assessment', as: 'performance', leads: { refused: '事前绩效评估' } } })),
  { name: '新增项目满500万元，须事前评估', from: 'example', like: matter, given: [project({ nature: 'new', planned: '5000000' })], expect: { 'assessment-required': 'yes' } },
  { name: '新增项目差一分钱满500万元，不须事前评估', from: 'example', like: matter, given: [project({ nature: 'new', planned: '4999999.99' })], expect: { 'assessment-required': 'no' } },
  { name: deciding, from: 'report#二（二）', like: matter, given: [project({ class: 'investment', stage: 'assessing', 'pre-review': 'passed' }), appraisal(appraised('good'), { project: 'p1' })], expect: { assessed: 'yes' }, act: { do: 'pass-assessment', as: 'performance', leads: 'reviewing' } },
  { name: '调整后支持的也算通过', from: 'derived: report#二（二）', like: deciding, given: [appraisal(appraised('fair'))], expect: { assessed: 'yes' }, act: { do: 'pass-assessment', as: 'performance', leads: 'reviewing' } },
  { name: '政府投资项目没有同步审查，不能转预算审核', from: 'report#二（二）', like: deciding, given: [project({ 'pre-review': 'joint' })], act: { do: 'pass-assessment', as: 'performance', leads: { refused: '投资项目前期环节' } } },
  { name: '评估不予支持，不安排预算', from: 'derived: report#二（二）', like: deciding, given: [appraisal({ 'policy-basis': 'poor' })], expect: { assessed: 'no' }, act: { do: 'reject-assessment', as: 'performance', leads: 'dropped' } },
  { name: '没有审定预算数，不能批复', from: 'report#二（一）', like: matter, given: [project({ stage: 'reviewing', budget: '300000', 'matter-decided': '2023-01-10' }), thing('request', 'q1', { asked: '300000', stage: 'submitted' }, { project: 'p1' }), goal({})], act: { do: 'approve-budget', as: 'finance', leads: { refused: '预算申报' } } },
  { name: '预算数和目标都审定，批复', from: 'report#二（一）', like: '没有审定预算数，不能批复', given: [thing('request', 'q1', { reviewed: '300000', stage: 'decided' })], act: { do: 'approve-budget', as: 'finance', leads: 'executing' } },
  { name: '目标模糊，不能批复预算', from: 'derived: report#三（二）', like: '预算数和目标都审定，批复', given: [thing('goal', 'g1', { quantified: 'no' })], act: { do: 'approve-budget', as: 'finance', leads: { refused: '目标模糊' } } },
  { name: '没有绩效目标，不能批复预算', from: 'derived: report#二（一）', on: '2023-03-01', given: [project({ stage: 'reviewing', budget: '300000', 'matter-decided': '2023-01-10' }), thing('request', 'q1', { asked: '300000', reviewed: '300000', stage: 'decided' }, { project: 'p1' })], act: { do: 'approve-budget', as: 'finance', leads: { refused: '绩效目标' } } },
  { name: '没有监控过的项目不能结算', from: 'derived: report#四（二）', like: matter, given: [project({ stage: 'executing', paid: '290000' })], act: { do: 'close-accounts', as: 'owner', leads: { refused: '绩效监控' } } },
  { name: '等级为良而没有作出安排决定，结果没有应用完', from: 'derived: report#二（一）', like: '复评80.00分的等级和核减', given: [project({ stage: 'applying' })], act: { do: 'apply', as: 'finance', leads: { refused: '下年度安排决定' } } },
  { name: '等级为良已核减，结果应用完毕', from: 'report#二（一）', like: '复评80.00分的等级和核减', given: [project({ stage: 'applying', 'next-year': 'cut' })], act: { do: 'apply', as: 'finance', leads: 'applied' } },
]

/** A goal on its own. */
function target(facts: FactsOf<'goal'>): Given<W> {
  return thing('goal', 'g1', { name: '服务人次', level: 'output', direction: 'up', quantified: 'yes', standard: '业务系统统计', target: '100', history: '100', ...facts })
}
function goal(facts: FactsOf<'goal'>): Given<W> {
  return { ...target(facts), links: { project: 'p1' } }
}
const begun = '可研与事前评估同日开始'
const finished = '可研与事前评估一并完成报审'
const joint = '同步审查：一方通过，还等另一方'
/** Begun, finished and reviewed together (OH-014). */
const together: readonly One[] = [
  { name: begun, from: 'report#二（二）', on: '2023-06-01', given: [project({ class: 'investment', 'feasibility-began': '2023-03-01', 'assessment-began': '2023-03-01' })], expect: { 'began-apart': '0' }, act: { do: 'begin-both', as: 'owner', leads: 'underway' } },
  { name: '事前评估晚5天开始，还算同步', from: 'example', like: begun, given: [project({ 'assessment-began': '2023-03-06' })], expect: { 'began-apart': '5' }, act: { do: 'begin-both', as: 'owner', leads: 'underway' } },
  { name: '事前评估晚6天开始，不算同步', from: 'example', like: begun, given: [project({ 'assessment-began': '2023-03-07' })], act: { do: 'begin-both', as: 'owner', leads: { refused: '相差' } } },
  { name: '可研晚6天开始，同样不算同步', from: 'example', like: begun, given: [project({ 'feasibility-began': '2023-03-07' })], expect: { 'began-apart': '6' }, act: { do: 'begin-both', as: 'owner', leads: { refused: '相差' } } },
  { name: '只开始了可研，不能办同步开展', from: 'report#二（二）', like: begun, given: [project({ 'assessment-began': { pending: '未开始' } })], act: { do: 'begin-both', as: 'owner', leads: { refused: '事前绩效评估开始日' } } },
  { name: '不是政府投资项目，不走同步', from: 'report#二（二）', like: begun, given: [project({ class: 'key' })], act: { do: 'begin-both', as: 'owner', leads: { refused: '项目类别' } } },
  { name: finished, from: 'report#二（二）', like: begun, given: [project({ 'pre-review': 'underway', 'feasibility-done': '2023-05-31', 'assessment-done': '2023-05-26', feasibility: '可行性研究报告', 'assessment-report': '评估报告' })], expect: { 'done-apart': '5' }, act: { do: 'finish-both', as: 'owner', leads: 'joint' } },
  { name: '评估先完成6天，不算同步完成', from: 'example', like: finished, given: [project({ 'assessment-done': '2023-05-25' })], act: { do: 'finish-both', as: 'owner', leads: { refused: '相差' } } },
  { name: '没有评估报告，不能报审', from: 'report#二（二）', like: finished, given: [project({ 'assessment-report': { pending: '未完成' } })], act: { do: 'finish-both', as: 'owner', leads: { refused: '事前绩效评估报告' } } },
  { name: joint, from: 'report#二（二）', like: finished, given: [project({ 'pre-review': 'joint' }), appraisal(appraised('good'), { project: 'p1' })], act: { do: 'review-both', as: 'planning', leads: 'joint' } },
  { name: '两方同步审查都通过', from: 'report#二（二）', like: joint, given: [{ ...project({}), acts: [{ do: 'review-both', in: 'pre-review', as: 'planning', on: '2023-06-01' }] }], act: { do: 'review-both', as: 'performance', leads: 'passed' } },
  { name: '评估不支持，同步审查不能通过', from: 'report#二（二）', like: joint, given: [appraisal({ 'funding-lawful': 'poor' })], act: { do: 'review-both', as: 'planning', leads: { refused: '事前绩效评估已通过' } } },
]

const checked = '目标值与上年持平，合格'
/** Too high to be judged, too low, or vague (OH-026). */
const goals: readonly One[] = [
  { name: checked, from: 'derived: report#三（二）', on: '2023-03-01', given: [target({})], expect: { 'too-high': 'no', 'too-low': 'no', vague: 'no', sound: 'yes' } },
  { name: '目标为上年的150%，不算过高', from: 'example', like: checked, given: [thing('goal', 'g1', { target: '150' })], expect: { 'too-high': 'no', sound: 'yes' } },
  { name: '目标超过上年的150%，过高', from: 'example', like: checked, given: [thing('goal', 'g1', { target: '150.01' })], expect: { 'too-high': 'yes', sound: 'no' } },
  { name: '目标为上年的90%，不算过低', from: 'example', like: checked, given: [thing('goal', 'g1', { target: '90' })], expect: { 'too-low': 'no', sound: 'yes' } },
  { name: '目标不到上年的90%，过低', from: 'example', like: checked, given: [thing('goal', 'g1', { target: '89.99' })], expect: { 'too-low': 'yes', sound: 'no' } },
  { name: '越低越好的目标，上年为目标的150%以内，不算过高', from: 'example', like: checked, given: [thing('goal', 'g1', { direction: 'down', history: '150' })], expect: { 'too-high': 'no', 'too-low': 'no' } },
  { name: '越低越好的目标，上年超过目标的150%，过高', from: 'example', like: checked, given: [thing('goal', 'g1', { direction: 'down', history: '150.01' })], expect: { 'too-high': 'yes' } },
  { name: '越低越好的目标，上年不到目标的90%，过低', from: 'example', like: checked, given: [thing('goal', 'g1', { direction: 'down', history: '89.99' })], expect: { 'too-low': 'yes' } },
  { name: '没有量化，目标模糊', from: 'derived: report#三（二）', like: checked, given: [thing('goal', 'g1', { quantified: 'no' })], expect: { vague: 'yes', sound: 'no' } },
  { name: '没有评判标准，目标模糊', from: 'derived: report#三（二）', like: checked, given: [thing('goal', 'g1', { standard: { pending: '未填' } })], expect: { vague: 'yes', sound: 'no' } },
  { name: '首次设定的目标免与上年比较', from: 'example', like: checked, given: [thing('goal', 'g1', { history: { excused: '首次设定，没有上年值' } })], expect: { vague: 'no' }, unknown: { 'too-high': 'excused', sound: 'excused' } },
  { name: '没有填上年值，不能判断', from: 'example', on: '2023-03-01', given: [thing('goal', 'g1', { direction: 'up', quantified: 'yes', standard: '业务系统统计', target: '100' })], unknown: { sound: 'missing' } },
]

const request = (facts: FactsOf<'request'>): Given<W> => thing('request', 'q1', facts, { project: 'p1' })
const costing = (facts: FactsOf<'costing'>): Given<W> => thing('costing', 'c1', facts, { request: 'q1' })
const trained = { item: 'training', quantity: '1000', price: '450' } as const
const review = '四个维度都得满分，按申报数安排'
/** The review from four sides (OH-011), with standards (OH-002) and no base kept (OH-015). */
const reviews: readonly One[] = [
  { name: review, from: 'example', on: '2023-03-01',
    given: [request({ asked: '450000', necessity: 'excellent', urgency: 'excellent', 'goal-fit': 'excellent', 'last-execution': '95%', 'last-grade': 'excellent' }), project({ class: 'ordinary', nature: 'continuing', 'matter-decided': '2023-01-10' }), goal({}), costing(trained)],
    expect: { 'review-score': '100.00', result: 'full', costed: '450000', 'over-costed': 'no', 'over-standard': 'no', suggested: '0' }, proposed: [] },
  { name: '预算审核85分，按申报数安排', from: 'example', like: review, given: [request({ necessity: 'poor' })], expect: { 'review-score': '85.00', result: 'full' } },
  { name: '预算审核不满85分，压减10%', from: 'example', like: review, given: [request({ necessity: 'poor', 'last-execution': '94.95%' })], expect: { 'review-score': '84.99', result: 'trim', suggested: '45000' }, proposed: ['review-cut'] },
  { name: '预算审核70分，还是压减10%', from: 'example', like: review, given: [request({ necessity: 'poor', 'last-grade': 'poor' })], expect: { 'review-score': '70.00', result: 'trim' }, proposed: ['review-cut'] },
  { name: '预算审核不满70分，大幅压减30%', from: 'example', like: review, given: [request({ necessity: 'poor', 'last-grade': 'poor', 'last-execution': '94.95%' })], expect: { 'review-score': '69.99', result: 'heavy', suggested: '135000' }, proposed: ['review-cut'] },
  { name: '预算审核60分，仍是大幅压减', from: 'example', like: review, given: [request({ necessity: 'poor', 'last-grade': 'poor', urgency: 'poor' })], expect: { 'review-score': '60.00', result: 'heavy' }, proposed: ['review-cut'] },
  { name: '预算审核不满60分，不予安排', from: 'example', like: review, given: [request({ necessity: 'poor', 'last-grade': 'poor', urgency: 'poor', 'last-execution': '94.95%' })], expect: { 'review-score': '59.99', result: 'refuse' }, proposed: ['review-refuse'] },
  { name: '申报数等于测算合计，不算超测算', from: 'report#二（二）', like: review, expect: { 'over-costed': 'no' }, lines: { 'cost-sound': '25.00' } },
  { name: '申报数超过测算合计一分钱', from: 'report#二（二）', like: review, given: [request({ asked: '450000.01' })], expect: { 'over-costed': 'yes' }, lines: { 'cost-sound': '16.67' } },
  { name: '单价超过支出标准一分钱', from: 'report#一（三）', like: review, given: [costing({ price: '450.01' })], expect: { 'over-standard': 'yes' }, lines: { 'cost-sound': '16.67' } }, // OH-002
  { name: '不同支出类别有不同标准', from: 'report#一（三）', like: review, given: [request({ asked: '18000000' }), costing({ item: 'software', price: '18000' })], expect: { 'over-standard': 'no' } },
  { name: '没有测算，按上年基数申报，成本维度只得没有超标准的一份', from: 'report#二（二）', on: '2023-03-01', given: [request({ asked: '450000', necessity: 'excellent', urgency: 'excellent', 'goal-fit': 'excellent', 'last-execution': '95%', 'last-grade': 'excellent' }), project({ 'matter-decided': '2023-01-10' }), goal({})], expect: { costed: '0', 'over-costed': 'yes' }, lines: { 'cost-sound': '8.33' } },
  { name: '没有绩效目标，目标合格一项得零分', from: 'derived: report#二（一）', on: '2023-03-01', given: [request({ asked: '450000', necessity: 'excellent', urgency: 'excellent', 'goal-fit': 'excellent', 'last-execution': '95%', 'last-grade': 'excellent' }), project({}), costing(trained)], lines: { 'aims-sound': '0.00' } },
  { name: '新增项目没有上年执行率，由上年等级分担', from: 'example', like: review, given: [request({ 'last-execution': { excused: '新增项目' }, 'last-grade': 'none' })], expect: { 'review-score': '95.00' } },
  { name: '先定事项，再报预算', from: 'report#二（二）', like: review, act: { do: 'submit', as: 'owner', leads: 'submitted' } },
  { name: '事项没有决策，不能报预算', from: 'report#二（二）', like: review, given: [project({ 'matter-decided': { pending: '未决策' } })], act: { do: 'submit', as: 'owner', leads: { refused: '事项决策日' } } },
  { name: '审定数不得超过申报数', from: 'report#二（一）', like: review, given: [request({ stage: 'submitted', reviewed: '450000.01' })], act: { do: 'decide', as: 'section', leads: { refused: '审定数' } } },
  { name: '审定数等于申报数', from: 'report#二（一）', like: review, given: [request({ stage: 'submitted', reviewed: '450000' })], expect: { cut: '0' }, act: { do: 'decide', as: 'section', leads: 'decided' } },
]
export const before: readonly One[] = [...exAnte, ...course, ...together, ...goals, ...reviews]
