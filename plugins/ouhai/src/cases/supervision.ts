import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'
import { judgedProject } from './model.ts'

const monitoring = (facts: FactsOf<'monitoring'>): Given<W> => thing('monitoring', 'm1', facts)
const green = '执行和目标都跟上时序，绿灯'
/** Sensed, warned, pushed and answered (OH-032). */
const lights: readonly One[] = [
  { name: green, from: 'example', on: '2022-08-10', given: [monitoring({ 'as-of': '2022-07-31', expected: '58%', executed: '58%', progress: '60%' })], expect: { light: 'green', behind: '0%', ignored: 'no' }, proposed: [] },
  { name: '落后时序10个百分点，还是绿灯', from: 'example', like: green, given: [monitoring({ executed: '48%' })], expect: { light: 'green', behind: '10%' } },
  { name: '落后时序超过10个百分点，黄灯，推送预警', from: 'example', like: green, given: [monitoring({ executed: '47.99%' })], expect: { light: 'yellow' }, proposed: ['warn'] },
  { name: '落后时序30个百分点，还是黄灯', from: 'example', like: green, given: [monitoring({ executed: '28%' })], expect: { light: 'yellow' }, proposed: ['warn'] },
  { name: '落后时序超过30个百分点，红灯', from: 'example', like: green, given: [monitoring({ executed: '27.99%' })], expect: { light: 'red' }, proposed: ['warn'] },
  { name: '执行跟上而目标落后，同样亮灯', from: 'example', like: green, given: [monitoring({ progress: '20%' })], expect: { light: 'red', 'goals-behind': '38%' }, proposed: ['warn'] },
  { name: '已推送的预警不再重复建议', from: 'example', like: green, given: [monitoring({ executed: '20%', response: 'pushed' })], expect: { light: 'red', ignored: 'no' }, proposed: [] },
  { name: '推送满10天没有回应，还不算逾期', from: 'example', like: '已推送的预警不再重复建议', on: '2022-08-10', expect: { ignored: 'no' } },
  { name: '超过10天没有回应，逾期', from: 'example', like: '已推送的预警不再重复建议', on: '2022-08-11', expect: { ignored: 'yes' } },
  { name: '已回应的不算逾期', from: 'example', like: '已推送的预警不再重复建议', on: '2022-09-30', given: [monitoring({ response: 'answered' })], expect: { ignored: 'no' } },
  { name: '没有说明偏差，不算回应', from: 'report#四（二）', like: '已推送的预警不再重复建议', act: { do: 'answer', as: 'owner', leads: { refused: '偏差说明和措施' } } },
  { name: '说明偏差和措施后，转确认', from: 'report#四（二）', like: '已推送的预警不再重复建议', given: [monitoring({ explanation: '招标延后，已排定补进度计划' })], act: { do: 'answer', as: 'owner', leads: 'answered' } },
]

const rating = (facts: FactsOf<'engagement'> = {}): FactsOf<'engagement'> => ({ 'report-quality': ['5', '4', '4'], 'service-speed': ['4', '4', '5'], communication: ['3', '4', '4'], satisfaction: ['5', '5', '4'], stage: 'rated', ...facts })
const all = (n: string): FactsOf<'engagement'> => rating({ 'report-quality': [n, n, n], 'service-speed': [n, n, n], communication: [n, n, n], satisfaction: [n, n, n] })
const engaged = (id: string, agency: string, facts: FactsOf<'engagement'>): Given<W> => thing('engagement', id, facts, { agency })
const agency = (id: string, facts: FactsOf<'agency'> = {}): Given<W> => thing('agency', id, facts)
const stars = '三方按四项内容点评'
const ranked = '四家机构排位，第一名列入择优采购名单'
const rest = [agency('j2'), agency('j3'), agency('j4'), engaged('e2', 'j2', all('4')), engaged('e3', 'j3', all('3')), engaged('e4', 'j4', all('2'))]
/** Three raters, four criteria, one to five stars (OH-039); agencies ranked and preferred (OH-040). */
const agencies: readonly One[] = [
  { name: stars, from: 'report#四（四）', on: '2022-12-31', given: [engaged('e1', 'j1', rating()), agency('j1')], expect: { stars: '4.25', 'lowest-criterion': '3.67' } },
  { name: '都给一星', from: 'report#四（四）', like: stars, given: [engaged('e1', 'j1', all('1'))], expect: { stars: '1' } },
  { name: '都给五星', from: 'report#四（四）', like: stars, given: [engaged('e1', 'j1', all('5'))], expect: { stars: '5' } },
  { name: '缺一方点评，没有星级', from: 'report#四（四）', like: stars, given: [engaged('e1', 'j1', { communication: ['3', '4', null] })], unknown: { stars: 'missing' } },
  { name: ranked, from: 'report#四（四）', on: '2022-12-31', given: [agency('j1'), engaged('e1', 'j1', rating()), ...rest], expect: { rated: 'rated', stars: '4.25', place: '1', engagements: '1' }, proposed: ['prefer-agency'] },
  { name: '两家并列第一', from: 'derived: report#四（四）', like: ranked, given: [engaged('e2', 'j2', rating())], expect: { place: '1' } },
  { name: '星级恰为四星，列入择优采购名单', from: 'example', like: ranked, given: [engaged('e1', 'j1', all('4'))], expect: { stars: '4', place: '1' }, proposed: ['prefer-agency'] },
  { name: '星级不到四星，不列入', from: 'example', like: ranked, given: [engaged('e1', 'j1', { ...all('4'), communication: ['4', '4', '3'] })], expect: { stars: '3.92', place: '2' }, proposed: [] },
  { name: '位次第三而星级达标，列入', from: 'example', like: ranked, given: [engaged('e1', 'j1', all('4')), engaged('e2', 'j2', all('5')), engaged('e3', 'j3', all('5'))], expect: { place: '3' }, proposed: ['prefer-agency'] },
  { name: '位次第四，不列入', from: 'example', like: ranked, given: [engaged('e1', 'j1', all('4')), engaged('e2', 'j2', all('5')), engaged('e3', 'j3', all('5')), engaged('e4', 'j4', all('5'))], expect: { place: '4' }, proposed: [] },
  { name: '恰为两星，不暂停委托', from: 'example', like: ranked, given: [engaged('e1', 'j1', all('2'))], expect: { stars: '2' }, proposed: [] },
  { name: '不到两星，暂停委托', from: 'example', like: ranked, given: [engaged('e1', 'j1', { ...all('2'), communication: ['2', '2', '1'] })], expect: { stars: '1.92' }, proposed: ['suspend-agency'] },
  { name: '尚无点评的机构不排位，也不影响别家排位', from: 'derived: report#四（四）', like: ranked, given: [agency('j5'), engaged('e5', 'j5', { stage: 'working' })], expect: { place: '1' } },
  { name: '已列入名单的不再重复建议', from: 'example', like: ranked, given: [agency('j1', { preferred: 'yes' })], expect: { place: '1' }, proposed: [] },
  { name: '暂停委托的机构不能签约', from: 'derived: report#四（四）', on: '2022-12-31', given: [engaged('e1', 'j1', { contract: '委托合同', fee: '50000' }), agency('j1', { suspended: 'yes' })], act: { do: 'begin', as: 'performance', leads: { refused: '暂停委托' } } },
  { name: '没有工作底稿，不能交付', from: 'report#四（四）', on: '2022-12-31', given: [engaged('e1', 'j1', { report: '评价报告', stage: 'working' }), agency('j1')], act: { do: 'deliver', as: 'agency', leads: { refused: '工作底稿' } } }, // OH-037
  { name: '底稿没有审阅完，不能交付', from: 'report#四（四）', like: '没有工作底稿，不能交付', given: [paper('f1', 'accepted'), paper('f2', 'filed')], expect: { 'papers-open': '1' }, act: { do: 'deliver', as: 'agency', leads: { refused: '未审阅完的工作底稿' } } }, // OH-038
  { name: '底稿都已认可，可以交付', from: 'report#四（四）', like: '没有工作底稿，不能交付', given: [paper('f1', 'accepted')], act: { do: 'deliver', as: 'agency', leads: 'delivered' } },
  { name: '一方点评，还等另外两方', from: 'report#四（四）', like: stars, given: [engaged('e1', 'j1', { stage: 'delivered' })], act: { do: 'rate', as: 'owner', leads: 'delivered' } },
  { name: '三方点评齐，办结', from: 'report#四（四）', like: stars, given: [{ ...engaged('e1', 'j1', { stage: 'delivered' }), acts: [rated('owner'), rated('section')] }], act: { do: 'rate', as: 'performance', leads: 'rated' } },
  { name: '机构不能点评自己', from: 'report#四（四）', like: '一方点评，还等另外两方', act: { do: 'rate', as: 'agency', leads: { refused: 'role' } } },
]
function paper(id: string, stage: 'accepted' | 'filed'): Given<W> {
  return thing('paper-record', id, { kind: 'interview', file: '访谈记录', stage }, { engagement: 'e1' })
}
function rated(as: string) {
  return { do: 'rate', in: 'stage', as, on: '2022-12-30' } as const
}

const unit = (...more: readonly Given<W>[]): readonly Given<W>[] => [thing('unit', 'u1', { kind: 'department' }), ...more]
const own = (id: string, facts: FactsOf<'project'>): Given<W> => ({ ...thing('project', id, facts), links: { unit: 'u1' } })
const assessed = '单位预算绩效管理考核满分'
const extra = (n: number, facts: FactsOf<'project'>): readonly Given<W>[] => judgedProject(`x${n}`, [], facts).map((one) => (one.is === 'project' ? own(one.id, one.facts) : one))
const late = (n: number): readonly Given<W>[] => extra(n, { 'evaluated-on': '2023-09-01' })
const list = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)
/** OH-024 */
const units: readonly One[] = [
  { name: assessed, from: 'example', on: '2023-12-31', given: unit(...judgedProject('p1', [], { class: 'ordinary', 'evaluated-on': '2023-08-31' }).map((one) => (one.is === 'project' ? own(one.id, one.facts) : one))), expect: { assessment: '100.00', 'assessment-grade': 'outstanding', 'sound-goals': '100%' }, proposed: ['assessment-add'] },
  { name: '五个项目评价结果没有赶上预算，扣10分，仍为优秀', from: 'example', like: assessed, given: list(5).flatMap((n) => late(n)).map(ordinary), expect: { assessment: '90.00', 'assessment-grade': 'outstanding' }, lines: { 'unit-judge': '10.00' } },
  { name: '再有一个应评估未评估，扣到88分，为良好', from: 'example', like: '五个项目评价结果没有赶上预算，扣10分，仍为优秀', given: [own('x5', { class: 'key' })], expect: { assessment: '88.00', 'assessment-grade': 'good' }, lines: { 'unit-before': '18.00' }, proposed: [] },
  { name: '追加核减率20%，追加从严得满分', from: 'example', like: assessed, given: [thing('topup', 't1', { asked: '1000000', granted: '800000' }, { unit: 'u1' })], expect: { 'topup-cut-rate': '20%' }, lines: { 'unit-topup': '10.00' } },
  { name: '追加核减率超过20%，得一半', from: 'example', like: assessed, given: [thing('topup', 't1', { asked: '1000000', granted: '799999.99' }, { unit: 'u1' })], lines: { 'unit-topup': '5.00' } },
  { name: '追加核减率40%，仍得一半', from: 'example', like: assessed, given: [thing('topup', 't1', { asked: '1000000', granted: '600000' }, { unit: 'u1' })], lines: { 'unit-topup': '5.00' } },
  { name: '追加核减率超过40%，不得分', from: 'example', like: assessed, given: [thing('topup', 't1', { asked: '1000000', granted: '599999.99' }, { unit: 'u1' })], lines: { 'unit-topup': '0.00' } },
  { name: '没有申请追加，得满分', from: 'example', like: assessed, lines: { 'unit-topup': '10.00' } },
  { name: '十个项目各方面都有问题，考核不合格', from: 'example', like: assessed,
    given: list(10).flatMap((n) => [...late(n), thing('monitoring', `x${n}-m1`, { executed: '10%' }), thing('problem', `x${n}-k`, { due: '2023-12-30', 'closed-on': { pending: '整改中' } }, { project: `x${n}` })]),
    expect: { assessment: '30.00', 'assessment-grade': 'failed' }, lines: { 'unit-before': '0.00', 'unit-watch': '0.00', 'unit-judge': '0.00', 'unit-problems': '0.00' }, proposed: ['assessment-deduct'] },
  { name: '8月31日完成评价，赶得上下年预算', from: 'example', on: '2023-12-31', given: [thing('project', 'p1', { 'evaluated-on': '2023-08-31' })], expect: { 'in-time': 'yes' } }, // OH-028
  { name: '9月1日完成评价，赶不上下年预算', from: 'example', on: '2023-12-31', given: [thing('project', 'p1', { 'evaluated-on': '2023-09-01' })], expect: { 'in-time': 'no' } },
  { name: '四个环节全部挂钩', from: 'report#二（一）', like: '样板项目：各项都得满分', given: [thing('request', 'q1', { asked: '1000000', reviewed: '1000000' }, { project: 'p1' })], expect: { hooked: 'yes', 'hooked-budget': 'yes', 'hooked-goals': 'yes', 'hooked-monitoring': 'yes', 'hooked-evaluation': 'yes' } }, // OH-004
  { name: '预算没有审定，没有全部挂钩', from: 'report#二（一）', like: '样板项目：各项都得满分', expect: { hooked: 'no', 'hooked-budget': 'no' } },
  { name: '财政、人大、纪检三方选定评价项目：还等一方', from: 'report#二（一）', on: '2022-03-01', given: [{ ...thing('project', 'p1', {}), acts: [{ do: 'select', in: 'selection', as: 'performance', on: '2022-02-28' }] }], act: { do: 'select', as: 'npc', leads: 'candidate' } }, // OH-007
  { name: '三方都选定', from: 'report#二（一）', on: '2022-03-01', given: [{ ...thing('project', 'p1', {}), acts: [{ do: 'select', in: 'selection', as: 'performance', on: '2022-02-28' }, { do: 'select', in: 'selection', as: 'npc', on: '2022-02-28' }] }], act: { do: 'select', as: 'discipline', leads: 'selected' } },
]
function ordinary(one: Given<W>): Given<W> {
  return one.is === 'project' ? own(one.id, { ...one.facts, class: 'ordinary' }) : one
}
export const supervision: readonly One[] = [...lights, ...agencies, ...units]
