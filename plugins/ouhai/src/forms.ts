import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

export const forms: readonly Form<W>[] = [
  {
    id: 'ex-ante-report',
    title: '事前绩效评估意见书',
    subject: 'appraisal',
    parts: [
      { title: '结论', fields: ['score', 'conclusion', 'concluded-on'] },
      { title: '评分', sheet: 'score', columns: ['title', 'points', 'earned', 'because'] },
    ],
  }, // OH-012
  {
    id: 'review-sheet',
    title: '预算审核四维表',
    subject: 'request',
    parts: [
      { title: '金额', fields: ['asked', 'costed', 'reviewed', 'cut', 'result'] },
      { title: '四个维度', sheet: 'review-score', columns: ['title', 'points', 'earned', 'because', 'cite'] },
      { title: '测算', table: 'costing', columns: ['item', 'quantity', 'price', 'amount', 'over-standard'] },
    ],
  }, // OH-011, OH-002
  {
    id: 'topup-sheet',
    title: '预算追加申报表',
    subject: 'topup',
    parts: [
      { title: '事项', fields: ['kind', 'nature', 'asked', 'goals', 'cost-sheet', 'use', 'object', 'method', 'period'] },
      { title: '核定', fields: ['major', 'assessed', 'granted', 'cut', 'effective'] },
    ],
  }, // OH-018
  {
    id: 'topup-summary',
    title: '预算追加事项汇总表',
    subject: 'round',
    parts: [
      { title: '合计', fields: ['asked', 'granted', 'cut', 'cut-rate', 'met-on', 'approved-on'] },
      { title: '事项', table: 'topup', columns: ['kind', 'nature', 'asked', 'granted', 'cut', 'stage'] },
    ],
  }, // OH-016, OH-017
  {
    id: 'bond-disclosure',
    title: '专项债券信息披露表',
    subject: 'bond',
    public: true,
    parts: [
      { title: '债券', fields: ['issued', 'issued-on', 'used', 'use-rate', 'cover-rate', 'repaid', 'repaid-rate', 'stage'] },
      { title: '披露记录', table: 'disclosure', columns: ['kind', 'due', 'published-on', 'text'] },
    ],
  }, // OH-022
  {
    id: 'trinity',
    title: '预算、绩效、监督一体表',
    subject: 'project',
    parts: [
      { title: '预算', fields: ['planned', 'budget', 'paid', 'execution-rate', 'next-year-budget', 'next-year'] },
      { title: '绩效', fields: ['sound-goals', 'self-score', 'score', 'grade', 'hooked'] },
      { title: '监督', fields: ['light', 'warning-ignored', 'traced-rate'] },
      { title: '问题', table: 'problem', columns: ['what', 'due', 'closed-on', 'stage'] },
    ],
  }, // OH-033
  {
    id: 'timeline',
    title: '五流合一项目轨迹表',
    subject: 'project',
    parts: [
      { title: '资金流', table: 'event', where: { fact: 'lane', is: ['money'] }, columns: ['happened-on', 'what'] },
      { title: '决策流', table: 'event', where: { fact: 'lane', is: ['decision'] }, columns: ['happened-on', 'what'] },
      { title: '业务流', table: 'event', where: { fact: 'lane', is: ['business'] }, columns: ['happened-on', 'what'] },
      { title: '信息流', table: 'event', where: { fact: 'lane', is: ['information'] }, columns: ['happened-on', 'what'] },
      { title: '绩效流', table: 'event', where: { fact: 'lane', is: ['performance'] }, columns: ['happened-on', 'what'] },
    ],
  }, // OH-034
  {
    id: 'tracking',
    title: '资金穿透表',
    subject: 'project',
    parts: [
      { title: '合计', fields: ['budget', 'paid', 'traced-rate'] },
      { title: '流向', table: 'payment', columns: ['level', 'amount', 'paid-on'] },
    ],
  }, // OH-005
  {
    id: 'goal-check',
    title: '绩效目标重点审核表',
    subject: 'project',
    parts: [
      {
        title: '目标',
        table: 'goal',
        columns: ['name', 'level', 'target', 'history', 'standard', 'too-high', 'too-low', 'vague', 'sound'],
      },
      {
        title: '编报要点',
        text: '目标要写明计量单位、评判标准和数据来源；与上年实际值相差过大的，要说明理由；满意度不能代替效益。',
      },
    ],
  }, // OH-026, OH-036
  {
    id: 'warning',
    title: '绩效监控预警单',
    subject: 'monitoring',
    parts: [
      { title: '偏差', fields: ['as-of', 'expected', 'executed', 'progress', 'behind', 'goals-behind', 'light'] },
      { title: '要求', text: '请在回应期限内说明偏差原因和纠正措施；逾期未回应的，暂停拨付，并计入单位考核。' },
    ],
  }, // OH-032
  {
    id: 'stars',
    title: '第三方机构星级点评表',
    subject: 'engagement',
    parts: [
      {
        title: '点评',
        fields: ['report-quality', 'service-speed', 'communication', 'satisfaction', 'stars', 'lowest-criterion'],
      },
      { title: '工作底稿', table: 'paper-record', columns: ['kind', 'filed-on', 'comment', 'reviewed-on', 'stage'] },
    ],
  }, // OH-037, OH-039
  {
    id: 'year-report',
    title: '年度预算绩效情况表',
    subject: 'year',
    public: true,
    parts: [
      {
        title: '结果应用',
        fields: [
          'cut-on-results',
          'graded-cut-total',
          'review-cut-total',
          'reevaluated-projects',
          'reevaluated-money',
          'reevaluated-growth',
          'works-units',
          'works-judged',
        ],
      },
      {
        title: '追加与债券',
        fields: ['topup-asked', 'topup-granted', 'topup-cut', 'topup-cut-rate', 'bonds-issued', 'bond-money'],
      },
    ],
  },
]
