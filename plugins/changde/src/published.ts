import type { FactsFile, Filed, Given } from '@wenxiao/core'
import type { W } from './words.ts'

/**
 * What was on record for 2022. A value that the report states is `published`, one that follows from it `derived`, and every
 * other day, name or amount is our assumption, so that the score can be worked out from things instead of typed-in totals.
 */
const said = (value: string, evidence: string, unit?: string): Filed => ({
  value,
  ...(unit ? { unit } : {}),
  origin: 'published',
  evidence,
})
const follows = (value: string, evidence: string, unit?: string): Filed => ({
  value,
  ...(unit ? { unit } : {}),
  origin: 'derived',
  evidence,
})
const ours = (value: string, evidence?: string, unit?: string): Filed => ({
  value,
  ...(unit ? { unit } : {}),
  origin: 'assumed',
  ...(evidence ? { evidence } : {}),
})
const notYet = (pending: string, evidence: string): Filed => ({ value: { pending }, origin: 'published', evidence })
const excused = (why: string, evidence: string): Filed => ({ value: { excused: why }, origin: 'published', evidence })

const programme = 'smart-city-2022'
const bureau = 'unit-bureau'

const fund: Given<W> = {
  is: 'programme',
  id: programme,
  title: '2022年智慧常德建设资金',
  facts: {
    budget: said('9000', '报告一（一）3', '万元'),
    applied: follows('6306.46', '报告四（二）1（1）：按申请下达，到位率100%', '万元'),
    arrived: said('6306.46', '报告一（一）3', '万元'),
    paid: said('5386.03', '报告一（一）3', '万元'),
    'planned-continuing': said('34', '报告一（一）2'),
    'planned-new': said('1', '报告一（一）2'),
    'budget-approved': ours('2022-01-27', '报告五（二）1（2）只写计划比批复晚8个月；日为假定'),
    'plan-issued': said('2022-09-27', '报告五（二）1（2）'),
    'basis-sound': said('yes', '报告四（一）1'),
    'procedure-sound': said('yes', '报告四（一）1'),
    'goals-filed': said('yes', '报告四（一）2'),
    'goals-refined': said('no', '报告四（一）2，五（二）1（1）'),
    'budget-sound': said('yes', '报告四（一）3'),
    'allocation-sound': said('yes', '报告四（一）3'),
    'use-compliant': said('yes', '报告四（二）1（3）'),
    'rules-complete': said('yes', '报告四（二）2（1）'),
    answers: said('187', '报告二', '份'),
    satisfaction: said('86.95%', '报告四（四）5'),
    'money-audited': said('100%', '报告二'),
    'projects-inspected': said('100%', '报告二'),
    'major-hazard': follows('no', '报告二列为否决性指标，三评为优，可知未触发'),
    'major-violation': follows('no', '报告二列为否决性指标，三评为优，可知未触发'),
    'long-term-goal': said('到2025年底建成一个底座、一网通办、一码通城、一网统管、一数通产', '报告一（二）1'),
  },
}

const named = [
  [bureau, '市行政审批服务局'],
  ['unit-party-office', '市委办'],
  ['unit-government-office', '市政府办'],
  ['unit-market', '市市场监督局'],
  ['unit-labour', '市人社局'],
  ['unit-united-front', '市委统战部'],
  ['unit-justice', '市政法委'],
  ['unit-trading', '市公共资源交易中心'],
] as const
const units: readonly Given<W>[] = [
  ...named.map(([id, title]): Given<W> => ({ is: 'unit', id, title, facts: {} })),
  ...Array.from({ length: 8 }, (_, i): Given<W> => ({
    is: 'unit',
    id: `unit-${i + 9}`,
    title: `实施单位${i + 9}（报告未列名）`,
    facts: {},
  })),
]

type Facts = Extract<Given<W>, { is: 'project' }>['facts']
const project = (id: string, title: string, facts: Facts, unit?: string): Given<W> => ({
  is: 'project',
  id,
  title,
  links: { programme, ...(unit ? { unit } : {}) },
  facts,
})

const unsettled = notYet('尚未完成结算评审', '报告四（三）1')
const inList = (place: string) => said('software', place)
const looksSoftware = ours('software', '报告四（四）记其开发建设内容，未写明类别')
/** A software project built in time, as far as nothing else is said of it. */
const built = (planned: string, finished: string, contracted: string): Facts => ({
  category: ours('software', '报告四（三）1只列出部分名称'),
  'planned-start': ours('2021-09-01'),
  started: ours('2021-09-01'),
  'planned-finish': ours(planned),
  finished: ours(finished),
  tested: ours('yes', '报告四（三）1：已测评项目合格率100%；是哪些项目为假定'),
  qualified: ours('yes', '报告四（三）1：已验收项目合格率100%；是哪些项目为假定'),
  contracted: ours(contracted, undefined, '万元'),
  settled: unsettled,
  effect: ours('service', '报告四（四）未单列'),
  'effect-realised': ours('yes', '报告四（四）未单列'),
})
const unstarted = (place: string, effectPlace: string): Facts => ({
  'planned-start': ours('2022-03-01'),
  started: notYet('年内未按计划启动建设', place),
  'planned-finish': ours('2022-12-15'),
  finished: notYet('年内未按计划启动建设', place),
  tested: notYet('尚未启动', place),
  qualified: notYet('尚未启动', place),
  contracted: notYet('尚未签订合同', place),
  settled: notYet('尚未启动', place),
  'effect-realised': said('no', effectPlace),
})
/** Held up by policy: neither started nor finished is asked of it. */ // CD-033
const heldUp = (why: string, cause: 'unclear' | 'changed'): Facts => ({
  category: inList('报告四（三）1'),
  'policy-cause': said(cause, '报告四（三）1'),
  'planned-start': ours('2022-03-01'),
  started: excused(why, '报告四（三）1'),
  'planned-finish': ours('2022-12-15'),
  finished: excused(why, '报告四（三）1'),
  tested: notYet('尚未实施', '报告四（三）1'),
  qualified: notYet('尚未实施', '报告四（三）1'),
  contracted: notYet('尚未实施', '报告四（三）1'),
  settled: unsettled,
  effect: ours('service', '报告四（四）未单列'),
  'effect-realised': notYet('尚未实施，效益无从评定', '报告四（三）1'),
})

// CD-011: 14 software projects: nine named as software, three described without a category, two without a name.
const software: readonly Given<W>[] = [
  project(
    'software-01',
    '应用支撑平台（一期）',
    {
      ...built('2022-06-30', '2022-09-15', '860'),
      category: inList('报告一（二）2'),
      'planned-start': ours('2021-08-01'),
      started: ours('2021-08-01'),
      finished: ours('2022-09-15', '报告五（二）3（3）：2022年9月初步验收；日为假定'),
      'trial-start': ours('2022-09-16', '报告五（二）3（3）：2022年9月进入试运行；日为假定'),
      tested: notYet('试运行中', '报告五（二）3（3）'),
      qualified: notYet('试运行中', '报告五（二）3（3）'),
      effect: said('sharing', '报告四（四）1'),
      'effect-realised': said('no', '报告三（四）1，四（四）1'),
    },
    bureau,
  ),
  project('software-02', '政策计算器', { ...built('2022-10-31', '2022-10-20', '90'), category: inList('报告一（二）2') }),
  project(
    'software-03',
    '常德政务公开“标准化规范化”平台',
    {
      ...built('2022-08-31', '2022-08-26', '120'),
      category: inList('报告四（三）1'),
      effect: said('openness', '报告四（四）4'),
      'effect-realised': said('yes', '报告四（四）4'),
    },
    bureau,
  ),
  project('software-04', '互联网+政务一体化平台', {
    ...built('2022-11-30', '2022-11-25', '480'),
    category: inList('报告四（三）1'),
    'scheme-reviewed': ours('2020-12-15', '报告五（二）3（2）：2020年12月完成技术方案评审；日为假定'),
    'planned-start': ours('2021-06-15', '方案有效期内最迟的开工日；为假定'),
    awarded: ours('2021-12-15', '报告五（二）3（2）：2021年12月完成招标采购；日为假定'),
    started: ours('2021-12-25', '报告五（二）3（2）：超出方案有效期才启动；日为假定'),
  }),
  project('software-05', '党政机关电子公文单套制归档管理系统', {
    ...built('2021-12-20', '2022-12-20', '150'),
    category: inList('报告四（三）1'),
    'planned-start': ours('2021-03-01'),
    started: ours('2021-03-01'),
    finished: ours('2022-12-20', '报告五（二）3（2）：延期1年；起止日为假定'),
  }),
  project(
    'software-06',
    '智慧统战平台',
    {
      ...built('2022-09-30', '2022-09-22', '110'),
      category: looksSoftware,
      effect: said('service', '报告四（四）3'),
      'effect-realised': said('yes', '报告四（四）3'),
    },
    'unit-united-front',
  ),
  project(
    'software-07',
    '社会治理网格化（四期）',
    {
      ...built('2022-11-15', '2022-11-10', '260'),
      category: looksSoftware,
      effect: said('service', '报告四（四）3'),
      'effect-realised': said('yes', '报告四（四）3'),
    },
    'unit-justice',
  ),
  project(
    'software-08',
    '掌上交易系统',
    {
      ...built('2022-07-31', '2022-07-28', '85'),
      category: looksSoftware,
      effect: said('service', '报告四（四）3'),
      'effect-realised': said('yes', '报告四（四）3'),
    },
    'unit-trading',
  ),
  project('software-09', '软件项目九（报告未列名）', built('2022-12-10', '2022-12-08', '70')),
  project('software-10', '软件项目十（报告未列名）', built('2022-12-10', '2022-12-09', '65')),
  project('software-11', '电子印章用章系统', {
    ...unstarted('报告四（三）1', '报告四（四）3'),
    category: inList('报告一（二）2'),
    effect: said('service', '报告四（四）3'),
  }),
  project('software-12', '智慧医疗分级诊疗协同平台（二期）', {
    ...unstarted('报告四（三）1', '报告四（四）3'),
    category: inList('报告四（三）1'),
    effect: said('service', '报告四（四）3'),
  }),
  project('software-13', '预算管理一体化基础支撑能力', heldUp('上级政策尚不明确，暂未实施', 'unclear')),
  project('software-14', '智慧联网审计（二期）', heldUp('因政策调整、需求变化停止', 'changed')),
]

/** A hardware project built in time; settled amounts are chosen to give the published saving of 6.75 %. */
const installed = (planned: string, finished: string, contracted: string, settled: Filed): Facts => ({
  category: said('hardware', '报告一（二）2'),
  'planned-start': ours('2021-11-01'),
  started: ours('2021-11-01'),
  'planned-finish': ours(planned),
  finished: ours(finished),
  qualified: ours('yes', '报告四（三）2：已验收项目合格率100%；是哪些项目为假定'),
  contracted: ours(contracted, undefined, '万元'),
  settled,
  effect: said('security', '报告四（四）2'),
  'effect-realised': said('yes', '报告四（四）2'),
})
const settledAt = (amount: string) => ours(amount, '报告四（三）2：已结算项目成本节约率6.75%；各项目金额为假定', '万元')
const hardware: readonly Given<W>[] = [
  project(
    'hardware-01',
    '云中心灾备及网络防护设备',
    {
      ...installed('2022-06-30', '2022-08-12', '1120', settledAt('1036')),
      finished: ours('2022-08-12', '报告四（三）2：未按期完工；日为假定'),
      'storage-mirrored': said('yes', '报告四（四）2'),
    },
    bureau,
  ),
  project(
    'hardware-02',
    '城市运行管理中心',
    {
      ...installed('2022-09-30', '2022-11-18', '640', notYet('尚未完成结算评审', '报告四（三）2：只评已结算项目')),
      finished: ours('2022-11-18', '报告四（三）2：2个项目未按期完工，只点名一个；第二个是哪个、何时完工为假定'),
      effect: said('service', '报告四（四）3'),
      'effect-realised': said('yes', '报告四（四）3'),
    },
    bureau,
  ),
  project(
    'hardware-03',
    '市市场监督局综合会议指挥调度系统',
    {
      ...installed('2022-07-31', '2022-07-20', '480', settledAt('450')),
      effect: ours('service', '报告四（四）未单列'),
      'effect-realised': ours('yes', '报告四（四）未单列'),
    },
    'unit-market',
  ),
  project(
    'hardware-04',
    '市人社局系统迁移至信创云及配套建设',
    { ...installed('2022-10-31', '2022-10-26', '400', settledAt('379')), 'protection-met': said('yes', '报告四（四）2') },
    'unit-labour',
  ),
  project(
    'hardware-05',
    '市政府办互联网出口统一改造',
    {
      ...unstarted('报告四（三）2', '报告四（四）2'),
      category: said('hardware', '报告一（二）2'),
      effect: said('security', '报告四（四）2'),
    },
    'unit-government-office',
  ),
]

// The other sixteen of the thirty-five: eleven that the report does not list, and five classified ones, of which nothing but money may be known. CD-003, CD-042
const others: readonly Given<W>[] = [
  ...Array.from({ length: 11 }, (_, i) =>
    project(`other-${String(i + 1).padStart(2, '0')}`, `其他项目${i + 1}（报告未列名）`, {
      category: follows('unstated', '报告一（一）2：共35个项目，其余未逐项列出'),
    }),
  ),
  ...Array.from({ length: 5 }, (_, i): Given<W> => ({
    is: 'project',
    id: `classified-${i + 1}`,
    classified: true,
    links: { programme },
    facts: {},
  })),
]

const contracts: readonly Given<W>[] = [
  {
    is: 'contract',
    id: 'contract-01',
    title: '应用支撑平台（一期）合同',
    links: { programme, unit: bureau, project: 'software-01' },
    facts: {
      awarded: ours('2021-06-01', '报告未写；为假定'),
      signed: ours('2021-07-25', '报告五（二）2（1）：中标通知书发出后54日签订；起止日为假定'),
    },
  },
]

const purchase = (id: string, title: string, amount: string, eMall: 'after' | 'none', of: string, unit: string): Given<W> => ({
  is: 'purchase',
  id,
  title,
  links: { programme, unit, project: of },
  facts: { amount: said(amount, '报告五（二）2（2）', '万元'), 'e-mall': said(eMall, '报告五（二）2（2）') },
})
const purchases: readonly Given<W>[] = [
  purchase('purchase-01', '掌上交易系统监理费', '2.2', 'none', 'software-08', 'unit-trading'),
  purchase('purchase-02', '掌上交易系统软件检测费', '1.96', 'none', 'software-08', 'unit-trading'),
  purchase('purchase-03', '综合会议指挥调度系统设计费', '2.61', 'none', 'hardware-03', 'unit-market'),
  purchase('purchase-04', '社会治理网格化（四期）监理服务费', '7.13', 'after', 'software-07', 'unit-justice'),
]

// CD-012, CD-013, CD-014
const goal = (
  kind: 'quantity' | 'frequency' | 'quality' | 'rectified' | 'time',
  title: string,
  target: string,
  actual: string,
  unit: string,
) => ({ kind, title, target, actual, unit })
const goals: readonly Given<W>[] = [
  goal('quantity', '云中心房屋租赁面积', '1990', '1990', '平方米'),
  goal('quantity', '运维软硬件设备', '785', '785', '台（套）'),
  goal('quantity', '市政府门户网站信息更新', '14700', '15588', '条'),
  goal('quantity', '微信公众号推送信息', '616', '713', '期'),
  goal('quantity', '政策文件图文解读', '13', '48', '期'),
  goal('quantity', '市政府常务会议图文解读', '12', '22', '期'),
  goal('quantity', '市政府全会图文解读', '2', '3', '期'),
  goal('quantity', '视频新闻分段剪辑', '2300', '2342', '条'),
  goal('quantity', '监测各级政府及部门网站', '110', '110', '个'),
  goal('quantity', '监测政务新媒体', '140', '140', '个'),
  goal('quantity', '政务短信发送', '600000', '695500', '条'),
  goal('frequency', '普查网站和政务新媒体每周监测', '1', '1', '次'),
  goal('frequency', '非普查网站每月监测', '1', '1', '次'),
  goal('quality', '服务质量考核达标率', '100', '100', '%'),
  goal('rectified', '监测发现问题交办整改率', '100', '100', '%'),
  goal('time', '各项服务完成及时率', '100', '100', '%'),
].map(({ kind, title, target, actual, unit }, i): Given<W> => ({
  is: 'goal',
  id: `goal-${String(i + 1).padStart(2, '0')}`,
  title,
  links: { programme },
  facts: {
    kind: said(kind, '报告一（二）2'),
    target: said(target, '报告一（二）2'),
    actual: said(actual, '报告四（三）3'),
    'counted-in': said(unit, '报告一（二）2'),
  },
}))

/** The facts of 2022 as one file: the fund first, then everything that belongs to it. */
export const published: FactsFile<W> = {
  on: '2022-12-31',
  given: [fund, ...units, ...software, ...hardware, ...others, ...contracts, ...purchases, ...goals],
}
