import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

/** What a unit files for its projects. */
const filed: readonly Form<W>[] = [
  {
    id: 'application',
    title: '项目申报表',
    subject: 'project',
    parts: [
      { title: '项目', fields: ['nature', 'field', 'applied-amount', 'planned-finish'] },
      { title: '材料', fields: ['policy-basis', 'plan', 'cost-detail', 'goal-form', 'adjusted-plan'] },
      {
        title: '需求和基数',
        fields: [
          'needs-raised',
          'needs-confirmed',
          'handling-before',
          'papers-before',
          'departments-planned',
          'components-needed',
          'components-promised',
          'cloud-budget',
          'om-cost-before',
        ],
      },
    ],
  },
  {
    id: 'goals',
    title: '绩效目标申报表',
    subject: 'project',
    public: true,
    parts: [
      { title: '目标', table: 'goal', columns: ['name', 'dimension', 'direction', 'quantified', 'target', 'actual', 'weight'] },
    ],
  },
  {
    id: 'progress',
    title: '绩效运行监控表',
    subject: 'project',
    parts: [
      { title: '进度', fields: ['quarter-execution', 'goal-progress', 'monitoring'] },
      { title: '资金', fields: ['budget-year', 'paid', 'left-to-pay', 'expected-spend', 'idle-budget', 'payments-suspended'] },
      { title: '建设节点', table: 'milestone', columns: ['name', 'due', 'done', 'on-time'] },
      { title: '变更', table: 'change', columns: ['reason', 'amount'] },
      { title: '拨付', table: 'payment', columns: ['amount', 'invoice', 'progress-proof', 'stage', 'paid-on'] },
    ],
  },
  {
    id: 'running',
    title: '运行情况填报表',
    subject: 'project',
    parts: [
      { title: '成本', fields: ['om-cost', 'om-cost-before', 'cloud-cost', 'saved-by-reuse'] },
      { title: '业务', fields: ['all-cases', 'online-cases', 'loops-started', 'loops-closed', 'departments-linked'] },
      { title: '安全', fields: ['protection-score', 'cryptography', 'holes-found', 'holes-fixed', 'drills-done'] },
      {
        title: '应用',
        table: 'application',
        columns: ['mobile', 'use-promised', 'functions-built', 'functions-used', 'advice', 'disposition'],
      },
    ],
  },
]

const issued: readonly Form<W>[] = [
  // WZ-005
  {
    id: 'two-reviews',
    title: '项目技术审核和预算审核表',
    subject: 'project',
    parts: [
      { title: '事前评估', fields: ['ex-ante', 'ex-ante-report', 'advice-given', 'advice-adopted'] },
      { title: '技术审核', fields: ['technical-review', 'technical-amount', 'technical-opinions', 'technical-settled'] },
      { title: '预算审核', fields: ['budget-review', 'applied-amount', 'reviewed-amount', 'approved-amount'] },
    ],
  },
  {
    id: 'evaluation',
    title: '数字化项目综合绩效评价表',
    subject: 'project',
    public: true,
    parts: [
      { title: '结果', fields: ['field', 'self-score', 'score', 'grade'] },
      { title: '评分表', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] },
      { title: '应用处置', table: 'application', where: 'disposal-ordered', columns: ['disposition', 'unmet'] }, // WZ-009
    ],
  },
  {
    id: 'correction-notice',
    title: '绩效纠偏通知书',
    subject: 'project',
    parts: [
      { title: '监控情况', fields: ['quarter-execution', 'goal-progress', 'monitoring'] },
      { title: '要求', text: '请分析进度滞后原因，提出纠偏措施和完成时间；红色预警期间暂缓拨付，预计沉淀资金按程序收回。' },
    ],
  },
  {
    id: 'renewal-result',
    title: '次年预算安排表',
    subject: 'renewal',
    parts: [
      {
        title: '两项审核',
        fields: ['requested', 'technical-opinion', 'technical-amount', 'budget-opinion', 'budget-amount', 'ceiling'],
      },
      { title: '保优压差', fields: ['project.field', 'score', 'project.grade', 'place', 'band', 'treatment', 'arranged'] },
    ],
  },
]

const closing: readonly Form<W>[] = [
  {
    id: 'disposal-record',
    title: '应用“销并提转冻”申请和销号单',
    subject: 'application',
    parts: [
      {
        title: '研判和决定',
        fields: ['advice', 'disposition', 'cancel-by', 'merge-by', 'promote-by', 'transfer-by', 'freeze-by'],
      },
      { title: '办理环节', fields: ['cancelling', 'merging', 'promoting', 'transferring', 'freezing'] },
      // WZ-010
      { title: '数据备份', fields: ['user-notice', 'backup-receipt', 'archive-receipt', 'migration-receipt'] },
      { title: '应用两端下架', fields: ['delisted-people', 'delisted-staff'] },
      { title: '云资源释放', fields: ['release-receipt', 'resource-transfer', 'downsizing-receipt'] },
      { title: '资产调整', fields: ['asset-record'] },
      {
        title: '释放资源台账',
        table: 'resource',
        columns: ['cores', 'memory', 'storage', 'yearly-cost', 'released', 'released-on'],
      },
    ],
  },
  {
    id: 'disposal-reminder',
    title: '应用处置催办单',
    subject: 'application',
    parts: [
      { title: '情况', fields: ['disposition', 'promote-by', 'promoting', 'transfer-by', 'transferring'] },
      { title: '要求', text: '请尽快办结，并说明逾期原因。' },
    ],
  },
  {
    id: 'freeze-reminder',
    title: '冻结到期提醒单',
    subject: 'application',
    parts: [
      { title: '情况', fields: ['frozen-on', 'months-frozen', 'freeze-plan'] },
      { title: '要求', text: '请在期满前申请解冻；期满未解冻的，转为关闭注销。' },
    ],
  },
  // WZ-011
  {
    id: 'block-notice',
    title: '新建项目不予立项告知书',
    subject: 'unit',
    parts: [
      { title: '情况', fields: ['uncancelled', 'unmerged', 'unfrozen'] },
      {
        title: '逾期应用',
        table: 'application',
        where: 'unmet',
        columns: ['disposition', 'cancel-by', 'merge-by', 'freeze-by', 'yearly-waste'],
      },
      { title: '说明', text: '上列应用处置完毕以前，本单位新建项目不予立项；改扩建和运维项目不受影响。' },
    ],
  },
  // WZ-012
  {
    id: 'accountability-record',
    title: '责任追究登记表',
    subject: 'accountability',
    parts: [
      { title: '事由', fields: ['application.disposition', 'kind', 'wasted', 'opened-on'] },
      { title: '核查和处理', fields: ['finding', 'post', 'outcome', 'recovery-proof', 'closed-on'] },
    ],
  },
]

export const forms: readonly Form<W>[] = [...filed, ...issued, ...closing]
