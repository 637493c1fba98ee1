import type { Case, Filed, Given, LineOf } from '@wenxiao/core'
import { published } from './published.ts'
import type { scheme } from './scheme.ts'
import type { spotCheck } from './spot-check.ts'
import type { unitAssessment } from './unit-assessment.ts'
import type { W } from './words.ts'

type Line = LineOf<typeof scheme> | LineOf<typeof unitAssessment> | LineOf<typeof spotCheck>
type One = Case<W, Line>
type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']

const name = '2022年公布的评价结果'
const varied = { like: name, from: 'example' } as const
const fund = (facts: FactsOf<'programme'>): Given<W> => ({ is: 'programme', id: 'smart-city-2022', facts })
const project = (id: string, facts: FactsOf<'project'>): Given<W> => ({ is: 'project', id, facts })
const contract = (awarded: string, signed: Filed): Given<W> => ({ is: 'contract', id: 'contract-01', facts: { awarded, signed } })
const purchase = (n: number, facts: FactsOf<'purchase'>): Given<W> => ({ is: 'purchase', id: `purchase-0${n}`, facts })
const goal = (n: number, actual: string): Given<W> => ({
  is: 'goal',
  id: `goal-${String(n).padStart(2, '0')}`,
  facts: { actual },
})
const paid = (amount: string): FactsOf<'programme'> => ({ paid: { value: amount, unit: '万元' } })
const list = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const two = (n: number): string => String(n).padStart(2, '0')

/** Every line as published; `software-cost` waits for settlement. CD-018, CD-019 */
const lines: One['lines'] = {
  basis: '3.00',
  procedure: '2.00',
  'goals-reasonable': '2.00',
  'goals-clear': '1.50',
  budgeting: '2.00',
  allocation: '2.00',
  'plan-timely': '1.50',
  arrival: '3.00',
  execution: '3.42',
  compliance: '5.00',
  rules: '5.00',
  'rules-kept': '7.00',
  'software-done': '5.00',
  'hardware-done': '2.50',
  'service-done': '3.00',
  'service-frequency': '1.00',
  'software-quality': '1.50',
  'software-tested': '1.50',
  'hardware-quality': '2.00',
  'service-quality': '1.00',
  'service-rectified': '1.00',
  'software-timely': '2.50',
  'hardware-timely': '2.00',
  'service-timely': '1.00',
  'hardware-cost': '1.00',
  'effect-sharing': '4.50',
  'effect-security': '4.50',
  'effect-service': '4.00',
  'effect-openness': '5.00',
  satisfaction: '9.00',
}
const published2022: One = {
  name,
  from: 'report#三',
  on: published.on,
  given: published.given,
  lines,
  expect: {
    score: '90.42',
    grade: 'excellent',
    'decision-score': '14.00',
    'process-score': '23.42',
    'output-score': '26.00',
    'benefit-score': '27.00',
    'execution-rate': '85.4%',
    'arrival-rate': '100%',
    'carried-over': '9204300', // CD-009, CD-021, CD-022
    'planned-projects': '35',
    projects: '35',
    'software-projects': '14',
    'hardware-projects': '5', // CD-003, CD-011
    'plan-lag': '8',
    'hardware-saving': '6.75%',
    satisfaction: '86.95%',
    answers: '187', // CD-023, CD-027, CD-034
  },
  unknown: { 'software-saving': 'pending', 'software-cost': 'pending' },
}

/** One fact changed: only the lines named differ from what was published. */
const changed = (title: string, given: readonly Given<W>[], differs: One['lines'], score: string, grade = 'excellent'): One => ({
  ...varied,
  name: title,
  given,
  lines: { ...lines, ...differs },
  expect: { score, grade },
})

const changes: readonly One[] = [
  changed('满意度改为90%，只动满意度', [fund({ satisfaction: '90.00%' })], { satisfaction: '10.00' }, '91.42'),
  changed('签约用时改为30日，只动制度执行', [contract('2021-06-01', '2021-07-01')], { 'rules-kept': '7.50' }, '90.92'),
  changed(
    '一个延期软件项目改为按期，只动软件及时',
    [project('software-05', { finished: '2021-12-20' })],
    { 'software-timely': '3.00' },
    '90.92',
  ),
  changed(
    '一个免考项目改为未启动，只动软件完成',
    [project('software-13', { started: { pending: '未启动' }, finished: { pending: '未启动' } })],
    { 'software-done': '4.50' },
    '89.92',
    'good',
  ),
]

const at = (title: string, given: readonly Given<W>[], expected: One['lines']): One => ({
  ...varied,
  name: title,
  given,
  lines: { ...expected },
})
const thresholds: readonly One[] = [
  at('满意度89.99%，未达标', [fund({ satisfaction: '89.99%' })], { satisfaction: '9.00' }),
  at('中标后31日签约，逾期', [contract('2021-06-01', '2021-07-02')], { 'rules-kept': '7.00' }), // CD-024
  at('计划晚一个月整下达，不算过晚', [fund({ 'plan-issued': '2022-02-27' })], { 'plan-timely': '2.00' }), // CD-023
  at('计划晚一个月零一天下达，算过晚', [fund({ 'plan-issued': '2022-02-28' })], { 'plan-timely': '1.50' }),
  at('软件项目当日开工，及时', [project('software-04', { started: '2021-06-15' })], { 'software-timely': '3.00' }),
  at('软件项目晚一日开工，不及时', [project('software-04', { started: '2021-06-16' })], { 'software-timely': '2.50' }),
  at('软件项目晚一日完工，不及时', [project('software-05', { finished: '2021-12-21' })], { 'software-timely': '2.50' }),
  at('硬件项目当日完工，及时', [project('hardware-02', { finished: '2022-09-30' })], { 'hardware-timely': '2.50' }),
  at('硬件项目晚一日完工，不及时', [project('hardware-02', { finished: '2022-10-01' })], { 'hardware-timely': '2.00' }),
  at('硬件项目晚一日开工，不及时', [project('hardware-03', { started: '2021-11-02' })], { 'hardware-timely': '1.50' }),
  at('成本节约率为零，达标', [project('hardware-01', { settled: { value: '1171', unit: '万元' } })], { 'hardware-cost': '1.00' }), // CD-010
  at('结算超出合同一分钱，不达标', [project('hardware-01', { settled: '11710000.01' })], { 'hardware-cost': '0.00' }),
  at(
    '全部先走电子卖场，不算违规',
    list(1, 4).map((n) => purchase(n, { 'e-mall': 'before' })),
    { 'rules-kept': '7.50' },
  ), // CD-025
  at(
    '一笔未走电子卖场即算一类违规',
    list(2, 4).map((n) => purchase(n, { 'e-mall': 'before' })),
    { 'rules-kept': '7.00' },
  ),
  at(
    '达到限额的采购不走电子卖场',
    [...list(2, 4).map((n) => purchase(n, { 'e-mall': 'before' })), purchase(1, { amount: '600000' })],
    { 'rules-kept': '7.50' },
  ),
  at(
    '差一分钱不到限额，须走电子卖场',
    [...list(2, 4).map((n) => purchase(n, { 'e-mall': 'before' })), purchase(1, { amount: '599999.99' })],
    { 'rules-kept': '7.00' },
  ),
  at('全部支付，执行率满分', [fund(paid('6306.46'))], { execution: '4.00' }), // CD-021
  at('没有支付，执行率零分', [fund(paid('0'))], { execution: '0.00' }),
  at('下达数只有申请数的一半，到位率得一半', [fund({ applied: { value: '12612.92', unit: '万元' } })], { arrival: '1.50' }), // CD-022
  at('评价日当天完工，算完成', [project('software-10', { finished: '2022-12-31' })], {
    'software-done': '5.00',
    'software-timely': '2.00',
  }),
  at('完工日在评价日之后，到评价日仍未完成', [project('software-10', { finished: '2023-01-01' })], {
    'software-done': '4.50',
    'software-timely': '2.00',
  }),
  at(
    '已开工未完工，到今天恰到计划日，未完成但还说不上延期',
    [project('software-10', { 'planned-finish': '2022-12-31', finished: { pending: '建设中' } })],
    { 'software-done': '4.50', 'software-timely': '2.50' },
  ),
  at(
    '已开工未完工，到今天已过计划日，未完成又延期',
    [project('software-10', { 'planned-finish': '2022-12-30', finished: { pending: '建设中' } })],
    { 'software-done': '4.50', 'software-timely': '2.00' },
  ),
  at(
    '未启动项目只算未完成，不再算延期',
    [project('hardware-04', { started: { pending: '未启动' }, finished: { pending: '未启动' } })],
    { 'hardware-done': '2.00', 'hardware-timely': '2.00' },
  ),
  at('一项服务目标完成一半', [goal(1, '995')], { 'service-done': '2.86' }), // CD-012
  at(
    '扣分扣到零为止',
    list(1, 14).map((n) => project(`software-${two(n)}`, { started: { pending: '未启动' }, finished: { pending: '未启动' } })),
    { 'software-done': '0.00', 'software-timely': '4.00' },
  ),
]

const unproven = [
  ...list(2, 10).map((n) => project(`software-${two(n)}`, { tested: 'no', qualified: 'no' })),
  ...list(1, 4).map((n) => project(`hardware-${two(n)}`, { qualified: 'no' })),
  ...list(12, 16).map((n) => goal(n, '0')),
]
const graded = (score: string, grade: string, given: readonly Given<W>[]): One => ({
  ...varied,
  name: `${score}分的等级`,
  given,
  expect: { score, grade },
})
const lessTen: FactsOf<'programme'> = { 'basis-sound': 'no', 'procedure-sound': 'no', 'rules-complete': 'no' }
const lessThirty: FactsOf<'programme'> = {
  ...lessTen,
  'use-compliant': 'no',
  'goals-filed': 'no',
  'budget-sound': 'no',
  'allocation-sound': 'no',
}
// 75 % and 74.75 % of the money that arrived: 3.00 and 2.99 of 4 points.
const grades: readonly One[] = [
  graded('90.00', 'excellent', [fund(paid('4729.845'))]),
  graded('89.99', 'good', [fund(paid('4714.07885'))]),
  graded('80.00', 'good', [fund({ ...paid('4729.845'), ...lessTen })]),
  graded('79.99', 'fair', [fund({ ...paid('4714.07885'), ...lessTen })]),
  graded('60.00', 'fair', [fund({ ...paid('4729.845'), ...lessThirty }), ...unproven]),
  graded('59.99', 'poor', [fund({ ...paid('4714.07885'), ...lessThirty }), ...unproven]),
]

// CD-017
const vetoes: readonly One[] = [
  {
    ...varied,
    name: '有重大信息安全隐患，一票否决',
    from: 'derived: report#二',
    given: [fund({ 'major-hazard': 'yes' })],
    expect: { score: '90.42', grade: 'poor' },
  },
  {
    ...varied,
    name: '有重大违纪违规，一票否决',
    from: 'derived: report#二',
    given: [fund({ 'major-violation': 'yes' })],
    expect: { score: '90.42', grade: 'poor' },
  },
]

const without = (...facts: readonly (keyof FactsOf<'programme'>)[]): readonly Given<W>[] =>
  published.given.map((thing) =>
    thing.is === 'programme'
      ? { ...thing, facts: Object.fromEntries(Object.entries(thing.facts).filter(([fact]) => !facts.some((f) => f === fact))) }
      : thing,
  )
const onlyFund = published.given.filter((thing) => thing.is === 'programme')
const satisfied = (satisfaction: Filed, more: readonly Given<W>[] = []): readonly Given<W>[] => [fund({ satisfaction }), ...more]
const allRealised = ['software-01', 'software-11', 'software-12', 'hardware-05'].map((id) =>
  project(id, { 'effect-realised': 'yes' }),
)
const lateInWaiting = (awarded: string): readonly Given<W>[] => [contract(awarded, { pending: '尚未签订' })]

const states: readonly One[] = [
  {
    name: '缺满意度，不予评分',
    from: 'example',
    on: published.on,
    given: without('satisfaction'),
    refused: ['satisfaction'],
    unknown: { score: 'missing', grade: 'missing' },
  },
  {
    name: '缺支付数，不予评分',
    from: 'example',
    on: published.on,
    given: without('paid'),
    refused: ['execution'],
    unknown: { 'execution-rate': 'missing' },
  },
  {
    name: '缺否决项的核查结果，不给等级',
    from: 'example',
    on: published.on,
    given: without('major-hazard'),
    expect: { score: '90.42' },
    unknown: { grade: 'missing' },
  },
  {
    ...varied,
    name: '新登记项目没有填报开工，不予评分',
    given: [
      {
        is: 'project',
        id: 'software-15',
        links: { programme: 'smart-city-2022' },
        facts: { category: 'software', effect: 'service', 'effect-realised': 'yes' },
      },
    ],
    refused: ['software-done', 'software-quality', 'software-tested', 'software-timely', 'software-cost'],
  },
  {
    ...varied,
    name: '申请数为零，到位率无可计，不予评分',
    given: [fund({ applied: '0' })],
    refused: ['arrival'],
    unknown: { 'arrival-rate': 'empty' },
  },
  {
    name: '没有登记任何项目和目标，服务目标无可计，不予评分',
    from: 'example',
    on: published.on,
    given: onlyFund,
    unknown: { 'software-quality': 'empty', 'software-cost': 'empty' },
    refused: ['service-done', 'service-frequency', 'service-quality', 'service-rectified', 'service-timely'],
  },
  {
    name: '没有项目，合格率无可计，由同组其他指标分担',
    from: 'example',
    on: published.on,
    given: published.given.filter((thing) => thing.is !== 'project' && thing.is !== 'contract' && thing.is !== 'purchase'),
    unknown: {
      'software-quality': 'empty',
      'software-tested': 'empty',
      'hardware-quality': 'empty',
      'software-cost': 'empty',
      'hardware-cost': 'empty',
    },
    expect: { 'output-score': '30.00' },
  },
  {
    ...varied,
    name: '满意度尚未收回，由实施效益分担',
    given: satisfied({ pending: '问卷尚未收回' }, allRealised),
    unknown: { satisfaction: 'pending' },
    expect: { 'benefit-score': '30.00' },
  },
  {
    ...varied,
    name: '满意度免考，由实施效益分担',
    given: satisfied({ excused: '疫情期间未调查' }, allRealised),
    unknown: { satisfaction: 'excused' },
    expect: { 'benefit-score': '30.00' },
  },
  {
    ...varied,
    name: '满意度免考而有值，按值更低的从低',
    given: satisfied({ excused: '样本不足', value: '86.95%' }, allRealised),
    expect: { 'benefit-score': '29.00' },
    lines: { satisfaction: '9.00' },
  },
  {
    ...varied,
    name: '满意度免考而有值，按值更高的不计',
    given: satisfied({ excused: '样本不足', value: '95%' }),
    expect: { 'benefit-score': '27.00', score: '90.42' },
  },
  {
    ...varied,
    name: '合同未签，到今天恰30日，还说不上逾期',
    given: lateInWaiting('2022-12-01'),
    lines: { 'rules-kept': '7.50' },
  },
  { ...varied, name: '合同未签，到今天已31日，逾期', given: lateInWaiting('2022-11-30'), lines: { 'rules-kept': '7.00' } },
  {
    ...varied,
    name: '软件项目结算一个，成本节约率即可评',
    given: [project('software-02', { settled: { value: '88', unit: '万元' } })],
    lines: { 'software-cost': '1.00' },
    expect: { 'software-saving': '2.22%', score: '90.42' },
  }, // CD-027
  {
    ...varied,
    name: '硬件结算全部未到，成本全部待定，由产出其他指标分担',
    given: list(1, 4).map((n) => project(`hardware-${two(n)}`, { settled: { pending: '尚未结算' } })),
    unknown: { 'hardware-cost': 'pending', 'software-cost': 'pending' },
    expect: { 'output-score': '25.71' },
  },
]

const bureau = published.given.find((thing) => thing.is === 'unit' && thing.id === 'unit-bureau')
const unitFirst = (more: readonly Given<W>[] = []): readonly Given<W>[] => [
  ...(bureau ? [bureau] : []),
  ...published.given.filter((thing) => thing !== bureau),
  ...more,
]
const openProblems = (count: number, due: string): readonly Given<W>[] =>
  list(1, count).map((n) => ({
    is: 'problem',
    id: `problem-${two(n)}`,
    title: `问题${n}`,
    links: { unit: 'unit-bureau' },
    facts: { aspect: 'quality', cause: 'unrealistic-schedule', found: '2022-11-01', due, closed: { pending: '尚未销号' } },
  }))
// CD-040: one late contract; three late ends; one effect not yet there.
const units: readonly One[] = [
  {
    name: '单位年度评估',
    from: 'example',
    on: '2023-12-31',
    given: unitFirst(),
    lines: { 'unit-procedure': '23.00', 'unit-progress': '19.00', 'unit-effect': '23.00', 'unit-remedy': '25.00' },
    expect: { assessment: '90.00', conclusion: 'pass' },
  },
  {
    name: '单位年度评估恰到达标线',
    from: 'example',
    on: '2023-12-31',
    given: unitFirst(openProblems(5, '2023-12-30')),
    lines: { 'unit-remedy': '15.00' },
    expect: { assessment: '80.00', conclusion: 'pass' },
  },
  {
    name: '单位年度评估差一项不到达标线',
    from: 'example',
    on: '2023-12-31',
    given: unitFirst(openProblems(6, '2023-12-30')),
    lines: { 'unit-remedy': '13.00' },
    expect: { assessment: '78.00', conclusion: 'improve' },
  },
  {
    name: '问题恰到整改期限，还说不上逾期',
    from: 'example',
    on: '2023-12-31',
    given: unitFirst(openProblems(1, '2023-12-31')),
    unknown: { 'unit-remedy': 'pending' },
    expect: { conclusion: 'pass' },
  },
]

const whole: FactsOf<'project'> = {
  category: 'software',
  goals: '绩效目标申报表',
  'scheme-reviewed': '2022-01-10',
  started: '2022-07-10',
  tested: 'yes',
  qualified: 'yes',
  'protection-met': 'yes',
  'storage-mirrored': 'yes',
}
const one = (facts: FactsOf<'project'>, more: readonly Given<W>[] = []): readonly Given<W>[] => [
  { is: 'project', id: 'p', title: '某软件项目', facts: { ...whole, ...facts } },
  ...more,
]
const signed = (day: string): Given<W> => ({
  is: 'contract',
  id: 'c',
  links: { project: 'p' },
  facts: { awarded: '2022-06-01', signed: day },
})
const checked = (
  title: string,
  facts: FactsOf<'project'>,
  more: readonly Given<W>[],
  expected: One['lines'],
  score: string,
): One => ({
  name: title,
  from: 'example',
  on: '2022-12-31',
  given: one(facts, more),
  lines: { ...expected },
  expect: { 'procedure-score': score },
})
// CD-041
const checks: readonly One[] = [
  checked('程序抽查全部合格', {}, [signed('2022-07-01')], { 'check-plan': '15.00', 'check-contract': '15.00' }, '100.00'), // six months to the day is within validity, thirty days within the limit
  checked(
    '方案评审后六个月零一天开工，过期',
    { started: '2022-07-11' },
    [signed('2022-07-01')],
    { 'check-plan': '7.50' },
    '92.50',
  ), // CD-026
  checked('抽查发现逾期签约', {}, [signed('2022-07-02')], { 'check-contract': '0.00' }, '70.00'),
  checked(
    '没有等级保护，安全防护得一半',
    { 'protection-met': 'no' },
    [signed('2022-07-01')],
    { 'check-security': '5.00' },
    '95.00',
  ), // CD-047
  checked(
    '硬件项目不查软件测评',
    { category: 'hardware' },
    [signed('2022-07-01')],
    { 'check-acceptance': '24.00', 'check-security': '16.00' },
    '100.00',
  ),
]

const watched = (kind: 'census' | 'other' | 'media', due: string, facts: FactsOf<'monitored'>): readonly Given<W>[] => [
  { is: 'monitored', id: 'm', title: '监测对象', facts: { kind, number: due, ...facts } },
]
const weekly = (title: string, kind: 'census' | 'media', due: string, counts: readonly string[], answer: 'yes' | 'no'): One => ({
  name: title,
  from: 'derived: report#一（二）2',
  on: '2022-12-31',
  given: watched(kind, due, { weekly: counts }),
  expect: { 'checked-as-due': answer },
})
// CD-013
const monitoring: readonly One[] = [
  weekly('50个普查网站每周都监测', 'census', '50', ['50', '50', '50', '50'], 'yes'),
  weekly('一周少监测一个普查网站', 'census', '50', ['50', '50', '49', '50'], 'no'),
  weekly('140个政务新媒体每周都监测', 'media', '140', ['140', '140', '140', '140'], 'yes'),
  {
    name: '60个非普查网站每月监测一次',
    from: 'derived: report#一（二）2',
    on: '2022-12-31',
    given: watched('other', '60', { monthly: ['60'] }),
    expect: { 'checked-as-due': 'yes' },
  },
  {
    name: '一个月少监测一个非普查网站',
    from: 'derived: report#一（二）2',
    on: '2022-12-31',
    given: watched('other', '60', { monthly: ['59'] }),
    expect: { 'checked-as-due': 'no' },
  },
  {
    name: '缺一周的监测记录，说不准',
    from: 'example',
    on: '2022-12-31',
    given: watched('census', '50', { weekly: ['50', null, '50', '50'] }),
    unknown: { 'checked-as-due': 'missing' },
  },
]

const app = (id: string, link: 'builds' | 'uses', facts: FactsOf<'project'>): Given<W> => ({
  is: 'project',
  id,
  links: { [link]: 'platform' },
  facts,
})
const platform = (finished: Filed): readonly Given<W>[] => [
  { is: 'platform', id: 'platform', title: '应用支撑平台', facts: {} },
  app('base', 'builds', { finished: '2022-09-15', 'effect-realised': 'no' }),
  app('early', 'uses', { finished: '2022-12-01' }),
  app('last', 'uses', { finished }),
]
// CD-036
const platforms: readonly One[] = [
  {
    name: '配套应用未完成，平台效益受影响',
    from: 'derived: report#四（四）1',
    on: '2022-12-31',
    given: platform({ pending: '建设中' }),
    expect: { 'applications-behind': 'yes', 'effect-held-back': 'yes' },
  },
  {
    name: '配套应用评价日当天完成，平台不受影响',
    from: 'example',
    on: '2022-12-31',
    given: platform('2022-12-31'),
    expect: { 'applications-behind': 'no', 'effect-held-back': 'no' },
  },
]

/** The published result; each of its thresholds from both sides, each veto, each way of not knowing; then the rules around it. */
export const cases: readonly One[] = [
  published2022,
  ...changes,
  ...thresholds,
  ...grades,
  ...vetoes,
  ...states,
  ...units,
  ...checks,
  ...monitoring,
  ...platforms,
]
