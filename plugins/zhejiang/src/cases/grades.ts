import type { FactsOf, One, Thing } from './case.ts'
import { model, operated, operation, project } from './model.ts'

const business = (numerator: string): Thing => ({ is: 'indicator', id: 'x1', facts: { numerator } })
const sixty = '得分60.00：合格'
const graded = (name: string, given: readonly Thing[], score: string, grade: string, proposed: readonly string[]): One => ({
  name,
  from: 'example',
  like: model,
  given,
  expect: { score, grade },
  proposed,
})
const failing: readonly Thing[] = [project({ satisfaction: '89.925%' }), business('0')]
const failingOperation: readonly Thing[] = [operation({ satisfaction: '60%' }), business('0')]
const changed = (like: string, name: string, given: readonly Thing[], lines: NonNullable<One['lines']>, score: string): One => ({
  name,
  from: 'example',
  like,
  given,
  lines,
  expect: { score },
})
const mark = (name: string, facts: FactsOf<'project'>, lines: NonNullable<One['lines']>, score: string) =>
  changed(model, name, [project(facts)], lines, score)
const markOperated = (name: string, facts: FactsOf<'project'>, lines: NonNullable<One['lines']>, score: string) =>
  changed(operated, name, [operation(facts)], lines, score)

/** Both sides of each grade, and the two vetoes. */
const grades: readonly One[] = [
  graded('得分90.00：优秀', [business('75')], '90.00', 'excellent', ['assure', 'prefer']),
  graded('得分89.99：良好', [business('74.975')], '89.99', 'good', []),
  graded('得分80.00：良好', [business('50')], '80.00', 'good', []),
  graded('得分79.99：合格，建议核减资金', [business('49.975')], '79.99', 'qualified', ['cut-money']),
  graded(sixty, [business('0')], '60.00', 'qualified', ['cut-money']),
  graded('得分59.99：不合格，限期整改', failing, '59.99', 'failed', ['rectify']),
  graded('满分但绩效数据弄虚作假：不合格', [project({ 'false-data': 'yes' })], '100.00', 'failed', ['rectify']),
  graded('满分但发生重大网络安全事件：不合格', [project({ 'major-incident': 'yes' })], '100.00', 'failed', ['rectify']),
]

/** Failing for good, for building and for operation (ZJ-013, ZJ-014, ZJ-025). */
const afterwards: readonly One[] = [
  {
    name: '不合格但整改尚未复核：不算整改后仍不合格',
    from: 'derived: report#成效一',
    like: '得分59.99：不合格，限期整改',
    given: [project({ rectification: 'checking' })],
    expect: { grade: 'failed', 'grade-after': 'none', 'failed-after': 'no' },
    proposed: [],
  },
  {
    name: '整改后重评合格：不再追究',
    from: 'derived: report#成效一',
    like: '得分59.99：不合格，限期整改',
    given: [
      {
        is: 'project',
        id: 'p1',
        facts: { rectification: 'rechecked', rechecked: '2025-03-20' },
        anew: { 'score-after': { satisfaction: '90%' } },
      },
    ],
    expect: { score: '59.99', 'score-after': '60.00', grade: 'failed', 'grade-after': 'qualified', 'failed-after': 'no' },
    proposed: [],
  },
  {
    name: '建设类项目整改后仍不合格：建议退出',
    from: 'report#成效三',
    like: '得分59.99：不合格，限期整改',
    given: [project({ rectification: 'rechecked', rechecked: '2025-03-20' })],
    expect: { 'score-after': '59.99', 'grade-after': 'failed', 'failed-after': 'yes' },
    proposed: ['exit'],
  },
  {
    name: '项目沿革中有建设类项目整改后仍不合格：续建和运维不予立项',
    from: 'report#成效一',
    on: '2025-03-31',
    given: [
      { is: 'lineage', id: 'l1', facts: {} },
      { is: 'project', id: 'p1', links: { lineage: 'l1' }, facts: { kind: 'build', rectification: 'rechecked', rechecked: '2025-03-20', 'false-data': 'yes', 'major-incident': 'no' } },
    ],
    expect: { 'failed-build': 'yes' },
    proposed: ['refuse-follow-on'],
  },
  {
    name: '项目沿革中只有运维类项目整改后仍不合格：不影响续建立项',
    from: 'derived: report#成效一',
    like: '项目沿革中有建设类项目整改后仍不合格：续建和运维不予立项',
    given: [project({ kind: 'operate' })],
    expect: { 'failed-build': 'no' },
    proposed: [],
  },
  {
    name: '运维类项目整改后仍不合格：下浮技术人员费用',
    from: 'report#成效一',
    like: operated,
    given: [operation({ satisfaction: '60%', rectification: 'rechecked', rechecked: '2025-03-20' }), business('0')],
    expect: { score: '55.83', 'failed-after': 'yes' },
    proposed: ['cut-staff', 'exit'],
  },
  {
    name: '运维类项目不合格：先限期整改，不下浮费用',
    from: 'derived: report#成效一',
    like: operated,
    given: failingOperation,
    expect: { grade: 'failed', 'failed-after': 'no' },
    proposed: ['rectify'],
  },
  {
    name: '整改不落实：建议退出',
    from: 'report#成效三',
    like: '得分59.99：不合格，限期整改',
    given: [project({ rectification: 'unrectified' })],
    expect: { 'failed-after': 'no' },
    proposed: ['exit'],
  },
  {
    name: '检查发现的问题整改不落实：建议退出',
    from: 'report#成效三',
    like: '得分89.99：良好',
    given: [
      project({}),
      { is: 'problem', id: 'q1', links: { project: 'p1' }, facts: { source: 'inspection', stage: 'unrectified', deadline: '2025-03-01' } },
    ],
    expect: { 'overdue-problems': '1' },
    proposed: ['exit'],
  },
  {
    name: '已决定注销退出：启动注销和资产处置',
    from: 'report#成效三',
    like: '整改不落实：建议退出',
    given: [project({ outcome: 'exit' })],
    expect: { grade: 'failed' },
    proposed: ['start-exit'],
  },
]

/** Self-evaluation, review and re-evaluation are all kept (ZJ-002, ZJ-003). */
const tracks: readonly One[] = [
  {
    name: '自评、复核、整改后重评各有得分，互不覆盖',
    from: 'derived: report#开篇',
    like: model,
    given: [
      {
        is: 'project',
        id: 'p1',
        facts: { rectification: 'rechecked', rechecked: '2025-03-20' },
        anew: {
          score: { registered: '2000', 'cases-closed': '2000', satisfaction: '60%', 'functions-used': '0', 'places-linked': '0' },
          'score-after': { registered: '10000', 'cases-closed': '4000' },
        },
      },
      { is: 'indicator', id: 'x1', facts: {}, anew: { score: { numerator: '75' } } },
    ],
    expect: { 'self-score': '100.00', score: '55.00', 'score-gap': '45', 'score-after': '64.00', grade: 'failed', 'grade-after': 'qualified' },
    lines: { register: '5.00', loop: '5.00', satisfaction: '0.00', business: '30.00' },
    proposed: [],
  },
]

/** Marks from both sides; every other threshold is tried from both sides by the testing kit. */
const lines: readonly One[] = [
  mark('注册达成率超过目标也只得满分', { registered: '40000' }, { register: '10.00' }, '100.00'),
  mark('业务闭环率恰为30%得三成', { 'cases-closed': '2400' }, { loop: '3.00' }, '93.00'),
  mark('业务闭环率略低于30%不得分', { 'cases-closed': '2399' }, { loop: '0.00' }, '90.00'),
  mark('没有线上业务：业务闭环率不得分', { 'cases-started': '0', 'cases-closed': '0' }, { loop: '0.00' }, '90.00'),
  mark('没有故障：故障及时排除率得满分', { faults: '0', 'faults-timely': '0' }, { faults: '2.00' }, '100.00'),
  mark('系统可用率99.9%得满分', { availability: '99.9%' }, { availability: '2.00' }, '100.00'),
  mark('系统可用率略低于99.9%得八成', { availability: '99.89%' }, { availability: '1.60' }, '99.60'),
  mark('当日建成得满分', { finished: '2024-06-30' }, { timely: '2.00' }, '100.00'),
  mark('晚一日建成得六成', { finished: '2024-07-01' }, { timely: '1.20' }, '99.20'),
  markOperated('运维费与上年持平得八成', { 'last-om-cost': '1000000' }, { 'om-change': '1.66' }, '99.58'),
  markOperated('运维费比上年涨幅超过5%不得分', { 'last-om-cost': '952380' }, { 'om-change': '0.00' }, '97.92'),
  markOperated('每人次运维费恰为标准得满分', { 'visits-year': '200000' }, { 'visit-cost': '2.08' }, '100.00'),
  markOperated('每人次运维费超过标准得一半', { 'visits-year': '199999' }, { 'visit-cost': '1.04' }, '98.96'),
  markOperated('每人次运维费超过上限不得分', { 'visits-year': '99999' }, { 'visit-cost': '0.00' }, '97.92'),
  markOperated('技术人员费用占比超过标准不得分', { 'staff-cost': '600000.01' }, { 'staff-share': '0.00' }, '97.92'),
  {
    name: '供工作人员使用的移动应用：注册和活跃不作指标，分值由贯通和闭环分担',
    from: 'derived: mobile#全文',
    like: model,
    given: [project({ registered: '0' }), { is: 'application', id: 'a1', facts: { mobile: 'yes', 'mobile-filing': '备案号' } }],
    lines: { linked: '20.00', loop: '20.00' },
    expect: { score: '100.00' },
  },
]

/** What is not known. */
const states: readonly One[] = [
  {
    name: '运维第一年没有上年费用可比：搁置，分值由同组分担',
    from: 'example',
    like: operated,
    given: [operation({ 'last-om-cost': { excused: '首年运维，无上年可比' } })],
    unknown: { 'om-change': 'excused' },
    expect: { score: '100.00' },
  },
  {
    name: '满意度调查未到时：搁置',
    from: 'example',
    like: model,
    given: [project({ satisfaction: { pending: '年底统一调查' } })],
    unknown: { satisfaction: 'pending' },
    expect: { score: '100.00' },
  },
  {
    name: '没有应共享的数据：搁置',
    from: 'example',
    like: model,
    given: [project({ 'data-due': '0', 'data-shared': '0' })],
    unknown: { sharing: 'empty' },
    expect: { score: '100.00' },
  },
  {
    name: '月活缺一个月：不予评分',
    from: 'example',
    like: model,
    given: [project({ 'monthly-active': ['10000', '10000', null, '10000', '10000', '10000', '10000', '10000', '10000', '10000', '10000', '10000'] })],
    refused: ['active'],
    unknown: { score: 'missing', grade: 'missing' },
  },
  {
    name: '没有申报业务指标：不予评分',
    from: 'example',
    like: model,
    given: [project({}), { is: 'indicator', id: 'x1', facts: { kind: 'auxiliary' } }],
    refused: ['business'],
    unknown: { score: 'empty' },
  },
]

export const gradeCases: readonly One[] = [...grades, ...afterwards, ...tracks, ...lines, ...states]
