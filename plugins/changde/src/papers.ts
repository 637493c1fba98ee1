import type { Form, Metric } from '@wenxiao/core'
import type { W } from './words.ts'

/** Figures over the programme and over all of Changde. */
export const metrics: readonly Metric<W>[] = [
  {
    id: 'execution',
    title: '预算执行率',
    of: 'programme',
    measure: 'execution-rate',
    rounding: { places: 1, mode: 'half-up' },
    cite: 'report#三（二）1',
  },
  { id: 'carried-over', title: '结转资金', of: 'programme', measure: 'carried-over', cite: 'report#一（一）3' },
  {
    id: 'projects',
    title: '项目数',
    of: 'programme',
    measure: { count: 'project' },
    by: 'project.category',
    cite: 'derived: report#一（二）2',
  },
  {
    id: 'unfinished',
    title: '未完成项目',
    of: 'programme',
    measure: { count: 'project', where: { all: [{ fact: 'category', is: ['software', 'hardware'] }, 'unfinished'] } },
    by: 'project.category',
    cite: 'derived: report#三（三）1',
  },
  {
    id: 'late',
    title: '完工不及时项目',
    of: 'programme',
    measure: { count: 'project', where: { all: [{ fact: 'category', is: ['software', 'hardware'] }, 'finished-late'] } },
    by: 'project.category',
    cite: 'derived: report#三（三）2',
  },
  {
    id: 'irregular-purchases',
    title: '未按规定通过电子卖场的采购金额',
    of: 'programme',
    measure: { sum: 'amount', over: 'purchase', where: 'irregular' },
    cite: 'derived: report#五（二）2（2）',
  },
  {
    id: 'slowest-contract',
    title: '中标后签约最长用时',
    of: 'programme',
    measure: { most: 'signing-days', over: 'contract' },
    cite: 'report#五（二）2（1）',
  },
  {
    id: 'goals-met',
    title: '服务目标完成率',
    of: 'programme',
    measure: { share: 'goal', where: { measure: 'actual', atLeast: 'target' } },
    cite: 'derived: report#四（三）3',
  },
  {
    id: 'platforms-held-back',
    title: '配套应用未完成而效益受影响的支撑平台',
    of: 'jurisdiction',
    measure: { count: 'platform', where: 'effect-held-back' },
    cite: 'derived: report#四（四）1', // CD-036
  },
  {
    id: 'unit-assessment',
    title: '单位绩效评估平均得分',
    of: 'jurisdiction',
    measure: { mean: 'assessment', over: 'unit' },
    rounding: { places: 2, mode: 'half-up' },
    cite: 'example',
  },
  {
    id: 'open-problems',
    title: '未销号问题',
    of: 'jurisdiction',
    measure: { count: 'problem', where: { not: { fact: 'stage', is: ['closed'] } } },
    by: 'problem.cause',
    cite: 'example',
  }, // CD-035
]

/** The report in its seven chapters (CD-044), its five annexes (CD-043) and the notice of a late plan. Classified things have no rows. // CD-042 */
export const forms: readonly Form<W>[] = [
  {
    id: 'report',
    title: '智慧常德建设资金绩效评价报告',
    subject: 'programme',
    public: true,
    parts: [
      {
        title: '一、基本情况',
        fields: [
          'planned-projects',
          'software-projects',
          'hardware-projects',
          'budget',
          'arrived',
          'paid',
          'carried-over',
          'long-term-goal',
        ],
      },
      {
        title: '二、评价工作开展情况',
        fields: ['money-audited', 'projects-inspected', 'answers', 'major-hazard', 'major-violation'],
      }, // CD-016
      {
        title: '三、综合评价情况及结论',
        fields: ['score', 'grade', 'decision-score', 'process-score', 'output-score', 'benefit-score'],
      },
      { title: '四、指标分析', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite'] },
      { title: '五、主要经验、存在的问题及原因分析', table: 'problem', columns: ['aspect', 'cause', 'due', 'closed'] },
      { title: '六、有关建议', text: '针对扣分和问题逐项提出：规范前期工作，加强过程管理，提高产出效益。' },
      { title: '七、其他需要说明的情况', text: '涉密项目的名称和内容不予公开，只说明资金到位和使用情况。' },
    ],
  },
  {
    id: 'annex-1',
    title: '附件1 资金收支汇总表',
    subject: 'programme',
    public: true,
    parts: [
      {
        title: '资金总体情况',
        fields: ['budget', 'applied', 'arrived', 'paid', 'carried-over', 'arrival-rate', 'execution-rate'],
      },
      {
        title: '项目资金',
        table: 'project',
        columns: ['category', 'budget-estimate', 'contracted', 'released', 'spent', 'settled'],
      },
    ],
  },
  {
    id: 'annex-2',
    title: '附件2 项目实施情况表',
    subject: 'programme',
    public: true,
    parts: [
      {
        title: '项目实施情况',
        table: 'project',
        columns: [
          'category',
          'planned-start',
          'started',
          'planned-finish',
          'finished',
          'trial-start',
          'accepted',
          'qualified',
          'tested',
          'effect',
          'effect-realised',
        ],
      },
    ],
  },
  {
    id: 'annex-3',
    title: '附件3 绩效目标完成情况表',
    subject: 'programme',
    public: true,
    parts: [
      { title: '服务目标', table: 'goal', columns: ['kind', 'target', 'actual', 'counted-in'] },
      {
        title: '建设目标',
        fields: ['software-projects', 'hardware-projects', 'software-saving', 'hardware-saving', 'satisfaction'],
      },
    ],
  },
  {
    id: 'annex-4',
    title: '附件4 项目支出绩效评价指标体系',
    subject: 'programme',
    public: true,
    parts: [{ title: '评分表', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] }],
  },
  {
    id: 'annex-5',
    title: '附件5 调查问卷汇总表',
    subject: 'programme',
    public: true, // CD-048
    parts: [
      { title: '汇总', fields: ['answers', 'satisfaction'] },
      { title: '各批次', table: 'survey', columns: ['channel', 'answers', 'mean'] },
    ],
  },
  {
    id: 'plan-notice',
    title: '年度建设计划下达情况通报',
    subject: 'programme',
    parts: [
      { title: '情况', fields: ['budget-approved', 'plan-issued', 'plan-lag'] },
      { title: '要求', text: '今后年度建设计划应与预算同步编制、同步批复、同步下达。' },
    ],
  },
]
