import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

const sheet = ['title', 'points', 'earned', 'because', 'cite'] as const

/** Papers that people exchange. */
export const forms: readonly Form<W>[] = [
  {
    id: 'self-evaluation',
    title: '电子政务项目绩效自评表',
    subject: 'project',
    parts: [
      { title: '项目情况', fields: ['kind', 'audience', 'year', 'budget', 'paid', 'execution-rate', 'self-report'] },
      {
        title: '通用指标',
        fields: [
          'registered',
          'register-goal',
          'register-rate',
          'monthly-users',
          'active-goal',
          'active-rate',
          'link-rate',
          'loop-rate',
        ],
      },
      { title: '自设指标', table: 'indicator', columns: ['kind', 'formula', 'numerator', 'denominator', 'weight', 'achieved'] },
      { title: '自评得分', sheet: 'self-score', columns: sheet },
    ],
  },
  {
    id: 'review-sheet',
    title: '电子政务项目绩效评价复核表',
    subject: 'project',
    parts: [
      { title: '结论', fields: ['self-score', 'score', 'score-gap', 'grade', 'false-data', 'major-incident'] },
      { title: '复核得分', sheet: 'score', columns: [...sheet, 'facts'] },
      { title: '检查和评价记录', table: 'inspection', columns: ['kind', 'planned', 'visited', 'found'] },
    ],
  },
  {
    id: 'evaluation-record',
    title: '绩效评价工作记录',
    subject: 'evaluation',
    parts: [
      { title: '准备阶段', fields: ['kind', 'team-list', 'plan', 'notice', 'notified'] },
      { title: '实施阶段', fields: ['self-report', 'log-record', 'visit-record', 'visited', 'both-channels', 'exchange-record'] },
      { title: '应用阶段', fields: ['report', 'reported', 'reply', 'result-paper', 'closed'] },
    ],
  },
  {
    id: 'rectification-notice',
    title: '绩效评价整改通知书',
    subject: 'project',
    parts: [
      { title: '评价结果', fields: ['score', 'grade', 'rectify-ordered', 'rectify-by'] },
      { title: '问题清单', table: 'problem', columns: ['what', 'source', 'deadline', 'stage'] },
      { title: '要求', text: '请在整改期限内逐项整改并报告结果；整改后重新评分，仍不合格的，按规定调整下一年度预算安排。' },
    ],
  },
  {
    id: 'rectification-ledger',
    title: '问题整改台账',
    subject: 'project',
    parts: [
      { title: '整改情况', fields: ['rectification', 'rechecked', 'score', 'score-after', 'grade-after', 'open-problems'] },
      {
        title: '问题',
        table: 'problem',
        columns: ['what', 'source', 'measures', 'deadline', 'evidence', 'check-record', 'closed', 'stage'],
      },
    ],
  },
  {
    id: 'result-application',
    title: '绩效评价结果应用表',
    subject: 'department',
    parts: [
      { title: '部门', fields: ['class', 'projects-due', 'self-share', 'mean-gap'] },
      {
        title: '项目',
        table: 'project',
        columns: ['kind', 'score', 'grade', 'grade-after', 'assured', 'preferred', 'money-cut', 'staff-cut', 'outcome'],
      },
    ],
  },
  {
    id: 'department-sheet',
    title: '部门绩效管理工作抽评表',
    subject: 'department',
    parts: [{ title: '抽评得分', sheet: 'work-score', columns: sheet }],
  },
  {
    id: 'run-sheet',
    title: '信息化运维项目系统运行绩效评估表',
    subject: 'claim',
    parts: [
      {
        title: '运行情况',
        fields: [
          'project.scope',
          'project.users',
          'project.monthly-users',
          'project.visits-year',
          'project.trade-money',
          'project.visits-total',
          'project.trades-total',
        ],
      },
      { title: '评估得分', sheet: 'run-score', columns: sheet },
      { title: '评审轮次', table: 'round', columns: ['kind', 'asked', 'agreed', 'opinion', 'reviewed', 'report'] },
      { title: '安排意见', fields: ['run-opinion', 'arrangement', 'asked', 'agreed'] },
    ],
  },
  {
    id: 'operation-plan',
    title: '年度信息化运维项目安排表',
    subject: 'batch',
    parts: [
      { title: '汇总', fields: ['listed', 'kept', 'dropped', 'asked', 'agreed', 'cut-rate'] },
      {
        title: '项目',
        table: 'claim',
        columns: [
          'asked',
          'run-score',
          'run-opinion',
          'rounds-done',
          'arrangement',
          'agreed',
          'project.om-cost',
          'project.last-om-cost',
          'project.visit-cost',
        ],
      },
    ],
  },
  {
    id: 'cloud-problems',
    title: '政务云资源使用问题清单',
    subject: 'application',
    parts: [
      { title: '应用', fields: ['influential', 'resources-running', 'resources-idle'] },
      {
        title: '云资源',
        table: 'resource',
        columns: ['cores', 'memory', 'storage', 'advice', 'decided', 'no-impact', 'stage', 'problems', 'problems-closed'],
      },
      { title: '使用绩效', sheet: 'cloud-score', columns: sheet },
    ],
  },
  {
    id: 'release-ledger',
    title: '云资源释放台账',
    subject: 'ledger',
    public: true,
    parts: [
      { title: '公布数', fields: ['resources', 'cores', 'memory', 'storage', 'saving', 'estimate', 'saving-each'] },
      { title: '登记数', fields: ['listed', 'listed-cores', 'listed-memory', 'listed-storage', 'listed-saving'] },
      { title: '明细', table: 'resource', columns: ['cores', 'memory', 'storage', 'cost', 'backup-receipt', 'released'] },
    ],
  },
  {
    id: 'exit-sheet',
    title: '项目注销和资产处置单',
    subject: 'project',
    parts: [
      { title: '退出决定', fields: ['outcome', 'grade', 'grade-after', 'rectification'] },
      {
        title: '办理凭证',
        fields: [
          'backup-receipt',
          'archive-receipt',
          'delist-receipt',
          'release-receipt',
          'domain-receipt',
          'asset-receipt',
          'deregistration',
          'deregistered',
        ],
      },
      { title: '云资源', table: 'resource', columns: ['cores', 'memory', 'storage', 'stage', 'released'] },
      { title: '资产', table: 'asset', columns: ['kind', 'value', 'way', 'receipt', 'disposed'] },
    ],
  },
  {
    id: 'region-sheet',
    title: '市、县绩效评价结果应用情况表',
    subject: 'region',
    parts: [
      {
        title: '评价和应用',
        fields: ['level', 'evaluated', 'applied', 'applied-share', 'problems', 'rectified', 'rectified-share', 'loop-closed'],
      },
      { title: '云资源', fields: ['apps-trimmed', 'trimmed-listed'] },
      { title: '应用', table: 'application', columns: ['influential', 'trimmed', 'resources-idle'] },
    ],
  },
  {
    id: 'result-public',
    title: '绩效评价结果公开表',
    subject: 'project',
    public: true,
    parts: [{ title: '结果', fields: ['kind', 'year', 'budget', 'score', 'grade', 'grade-after'] }],
  },
]
