import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

const evaluation: readonly Form<W>[] = [
  {
    id: 'self-evaluation',
    title: '政务应用系统数字绩效自评表',
    subject: 'application',
    parts: [
      { title: '应用', fields: ['launched', 'tier', 'mobile', 'on-ledger', 'business'] },
      {
        title: '用户效能',
        fields: [
          'registered-users',
          'register-goal',
          'monthly-users',
          'active-goal',
          'online-cases',
          'all-cases',
          'satisfaction',
        ],
      },
      { title: '数据能力', table: 'dataset', columns: ['catalogued', 'updates-due', 'updates-done', 'quality'] },
      {
        title: '集约能力',
        fields: ['in-cloud', 'unified-login', 'unified-portal', 'components-needed', 'components-reused', 'functions-overlap'],
      },
      {
        title: '安全保障',
        fields: ['protection-score', 'cryptography', 'holes-found', 'holes-fixed', 'security-events', 'backup-success'],
      },
      { title: '运营运维', fields: ['availability', 'faults', 'last-update', 'maintenance-until', 'other-reason'] },
    ],
  },
  {
    id: 'review',
    title: '数字绩效评价复核表',
    subject: 'application',
    public: true,
    parts: [
      { title: '自评和复核', fields: ['self-score', 'score', 'self-gap', 'colour'] },
      { title: '复核评分表', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] },
      { title: '五个维度', fields: ['user-score', 'data-score', 'thrift-score', 'security-score', 'running-score'] },
    ],
  },
  {
    id: 'recheck',
    title: '抽查复评表',
    subject: 'application',
    parts: [
      { title: '结果', fields: ['score', 'colour', 'recheck-score', 'colour-again', 'rechecked-on'] },
      { title: '复评评分表', sheet: 'recheck-score', columns: ['title', 'points', 'earned', 'because', 'facts'] },
    ],
  },
  {
    id: 'review-notice',
    title: '自评质量通报',
    subject: 'application',
    parts: [
      { title: '情况', fields: ['self-score', 'score', 'self-gap'] },
      { title: '要求', text: '请逐项核对自评依据，说明差距原因；下次自评须附佐证材料。' },
    ],
  },
  {
    id: 'colour-notice',
    title: '黄色、红色应用整改通知书',
    subject: 'application',
    parts: [
      {
        title: '结果',
        fields: ['score', 'colour', 'user-score', 'data-score', 'thrift-score', 'security-score', 'running-score'],
      },
      { title: '要求', text: '请针对失分指标提出整改措施和完成时间；黄色、红色应用纳入定期抽查复评。' },
    ],
  },
]

/** HZ-009, HZ-011 */
const majors: readonly Form<W>[] = [
  {
    id: 'round',
    title: '重大应用实战实效评价批次表',
    subject: 'round',
    parts: [
      {
        title: '批次',
        fields: ['year', 'chosen', 'selection-list', 'expert-group', 'provincial-task', 'log-result', 'reported-on'],
      },
      {
        title: '应用',
        table: 'application',
        columns: ['logs-ready', 'site-record', 'site-agrees', 'log-score', 'field-score', 'effect'],
      },
    ],
  },
  {
    id: 'indicators',
    title: '“4+n+X”指标表',
    subject: 'application',
    parts: [
      {
        title: '4项通用指标',
        fields: [
          'registered-users',
          'register-goal',
          'monthly-users',
          'active-goal',
          'levels-due',
          'levels-linked',
          'loops-started',
          'loops-closed',
        ],
      },
      {
        title: 'n项辅助指标',
        table: 'indicator',
        where: { fact: 'kind', is: ['auxiliary'] },
        columns: ['name', 'direction', 'target', 'actual', 'weight', 'met'],
      },
      {
        title: 'X项业务指标',
        table: 'indicator',
        where: { fact: 'kind', is: ['business'] },
        columns: ['name', 'direction', 'target', 'actual', 'weight', 'met'],
      },
    ],
  },
  {
    id: 'site-visit',
    title: '线下调研核验记录',
    subject: 'application',
    parts: [
      { title: '日志', fields: ['log-plan', 'log-kept', 'log-ready-on', 'logs-ready'] },
      { title: '核验', fields: ['site-record', 'site-agrees', 'guidance', 'verified'] },
    ],
  },
  {
    id: 'major-evaluation',
    title: '重大应用实战实效评价表',
    subject: 'application',
    public: true,
    parts: [
      { title: '结果', fields: ['log-score', 'field-score', 'effect'] },
      { title: '评分表', sheet: 'field-score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] },
    ],
  },
  {
    id: 'effect-notice',
    title: '重大应用实效提升通知书',
    subject: 'application',
    parts: [
      { title: '结果', fields: ['field-score', 'effect', 'guidance'] },
      { title: '要求', text: '请按照调研指导意见提出提升措施，下一批次评价时报告落实情况。' },
    ],
  },
]

/** HZ-013 */
const money: readonly Form<W>[] = [
  {
    id: 'om-ruler',
    title: '运维成本绩效分析表',
    subject: 'application',
    parts: [
      { title: '运维费', fields: ['om-software', 'om-operation', 'om-security', 'om-one-off', 'om-cloud', 'om-total'] },
      {
        title: '同口径比较',
        fields: [
          'tier',
          'build-cost',
          'like-cost',
          'like-rate',
          'like-cost-before',
          'scope-unchanged',
          'like-saving',
          'cost-per-user',
        ],
      },
      { title: '合理水平', fields: ['standard-cost', 'colour', 'reasonable-cost', 'om-request', 'over-reasonable', 'om-cut'] },
    ],
  },
]

/** HZ-017, HZ-018 */
const leaving: readonly Form<W>[] = [
  {
    id: 'assessment',
    title: '停用退出评估表',
    subject: 'application',
    parts: [
      { title: '触发情形', fields: ['maintenance-stopped', 'stale', 'few-users', 'resources-idle', 'faulty', 'other-reason'] },
      { title: '建设单位评估', fields: ['assessment', 'advised', 'assessed-on'] },
      { title: '决定', fields: ['disposition'] },
    ],
  },
  {
    id: 'closing-record',
    title: '停用退出申请和销号单',
    subject: 'application',
    parts: [
      {
        title: '处置',
        fields: [
          'disposition',
          'closing',
          'merging',
          'user-notice',
          'backup-receipt',
          'archive-receipt',
          'merge-plan',
          'takeover-letter',
          'migration-receipt',
        ],
      },
      { title: '一、数字资源释放归并', fields: ['release-receipt'] },
      { title: '数字资源', table: 'resource', columns: ['kind', 'cores', 'memory', 'storage', 'released', 'released-on'] },
      { title: '二、托管机房设备下架', fields: ['unrack-record'] },
      { title: '托管设备', table: 'device', columns: ['position', 'unracked'] },
      { title: '三、域名注销', fields: ['domain-receipt'] },
      { title: '域名', table: 'domain', columns: ['name', 'cancelled'] },
      { title: '四、资产注销', fields: ['asset-record'] },
      { title: '资产', table: 'asset', columns: ['number', 'book-value', 'written-off'] },
      { title: '闭环', fields: ['closing-certificate', 'closed-on', 'merging-certificate', 'merged-on'] },
    ],
  },
]

export const forms: readonly Form<W>[] = [...evaluation, ...majors, ...money, ...leaving]
