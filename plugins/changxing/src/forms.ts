import type { Form } from '@wenxiao/core'
import type { W } from './words.ts'

/** What an owner hands in: seven materials, each once (CX-062, CX-063), and the facts behind the indicators. */
const handedIn: readonly Form<W>[] = [
  {
    id: 'seven-materials',
    title: '申报和评价材料清单（七份）',
    subject: 'project',
    parts: [
      {
        title: '材料',
        fields: ['application-form', 'plan', 'cost-detail', 'goal-form', 'self-review-form', 'trial-report', 'self-evaluation'],
      },
    ],
  },
  {
    id: 'application',
    title: '项目申报书',
    subject: 'project',
    parts: [
      { title: '项目', fields: ['nature', 'category', 'class', 'system', 'scope', 'public', 'total', 'planned-finish'] },
      { title: '材料', fields: ['plan', 'cost-detail', 'goal-form', 'self-review-form'] },
      { title: '送审记录', table: 'submission', columns: ['filed-on', 'amount', 'duplicate'] },
    ],
  },
  // CX-013, CX-098: what the project promises is written down before it begins; the evaluation compares with it.
  {
    id: 'goals',
    title: '绩效目标申报表',
    subject: 'project',
    public: true,
    parts: [
      { title: '目标', table: 'goal', columns: ['name', 'dimension', 'direction', 'target', 'actual', 'weight'] },
      {
        title: '应用前基数和承诺',
        fields: [
          'handling-before',
          'papers-before',
          'manual-hours-before',
          'tables-before',
          'departments-planned',
          'functions-planned',
          'training-planned',
          'cost-per-case',
          'components-needed',
          'components-promised',
          'places-promised',
          'records-to-migrate',
          'old-systems',
        ],
      },
    ],
  },
  // CX-102
  {
    id: 'self-review',
    title: '方案自审表',
    subject: 'project',
    parts: [
      { title: '自审', fields: ['nature', 'category', 'total', 'plan', 'cost-detail', 'goal-form'] },
      {
        title: '逐项自审',
        text: '建设必要性；需求是否由本单位提出并讲得清；与已建应用是否重复；组件能否复用；目标能否衡量；进度、预算是否可行。委托第三方编制的，由本单位逐项核对。',
      },
    ],
  },
  {
    id: 'schedule',
    title: '实施方案和进度安排',
    subject: 'project',
    parts: [
      { title: '建设节点', table: 'milestone', columns: ['name', 'due', 'done'] },
      {
        title: '实施',
        fields: [
          'schedule',
          'project-rules',
          'built-from',
          'planned-finish',
          'training-done',
          'releases-planned',
          'supervision-report',
          'user-manual',
          'handover-list',
          'om-manual',
        ],
      },
    ],
  }, // CX-089
  {
    id: 'monitoring',
    title: '绩效运行监控表',
    subject: 'project',
    parts: [
      { title: '进度', fields: ['quarter-progress', 'overdue', 'changes', 'open-problems'] },
      { title: '变更', table: 'change', columns: ['kind', 'reason', 'amount', 'approved-on', 'carried-out'] },
      { title: '支付', table: 'payment', columns: ['for', 'amount', 'letter', 'vendor-assessed'] },
    ],
  }, // CX-012
  // CX-098, CX-099, CX-100
  {
    id: 'operation',
    title: '运维服务填报表',
    subject: 'project',
    parts: [
      {
        title: '方案和合同',
        fields: [
          'om-plan',
          'om-emergency-plan',
          'staff-required',
          'promised-response',
          'promised-repair',
          'inspections-planned',
          'om-cost',
          'om-cost-before',
        ],
      },
      { title: '驻点人员', table: 'staff', columns: ['qualified', 'elsewhere', 'bound-to-secrecy'] },
      { title: '巡检', table: 'inspection', columns: ['on', 'signed'] },
    ],
  },
  {
    id: 'safety',
    title: '安全保障填报表',
    subject: 'project',
    parts: [
      {
        title: '安全',
        fields: [
          'protection-filing',
          'protection-score',
          'cryptography',
          'code-audit',
          'emergency-plan',
          'drills-done',
          'processing-agreement',
        ],
      },
      { title: '事件', table: 'incident', columns: ['kind', 'major', 'response-hours', 'repair-hours'] },
    ],
  },
  {
    id: 'benefit',
    title: '复用和推广效益填报表',
    subject: 'project',
    parts: [{ title: '效益', fields: ['saved-by-reuse', 'total', 'places-promised', 'places-adopting', 'components-promised'] }],
  },
]

/** What the procedure issues; goals and results are public (CX-020, CX-035; CX-052, CX-056, CX-061, CX-074, CX-075). */
const issued: readonly Form<W>[] = [
  {
    id: 'consultation',
    title: '三方会商意见表',
    subject: 'submission',
    parts: [
      { title: '项目', fields: ['project.category', 'project.nature', 'project.total', 'amount', 'duplicate'] },
      { title: '县数改办：是否符合数字化改革方向，是否列入年度重点', fields: ['reform-opinion'] },
      { title: '县大数据局：是否重复建设，组件、数据、云资源能否共用', fields: ['data-opinion'] },
      { title: '系统牵头单位：业务是否真实需要，能否与本系统跑道贯通', fields: ['lead-opinion'] },
    ],
  },
  {
    id: 'review',
    title: '方案评审表',
    subject: 'project',
    parts: [
      {
        title: '评审',
        fields: ['ex-ante-passed', 'goals-good', 'self-review-quality', 'plan-review', 'om-plan-quality', 'review-opinion'],
      },
    ],
  },
  {
    id: 'contact-sheet',
    title: '项目采购联系单',
    subject: 'project',
    parts: [
      {
        title: '采购',
        fields: ['contact-sheet', 'approval', 'approved-on', 'approved-amount', 'contact-sheet-on', 'unit.data-officer'],
      },
    ],
  },
  {
    id: 'acceptance-report',
    title: '验收报告',
    subject: 'project',
    parts: [
      { title: '试运行', fields: ['trial-start', 'trial-end', 'trial-report'] },
      { title: '五项审核', fields: ['review-followed', 'data-shared', 'on-portals', 'in-cloud', 'secured'] },
      { title: '绩效核验', fields: ['goals-checked', 'functions-planned', 'functions-accepted', 'build-quality'] },
      {
        title: '验收发现的问题',
        table: 'problem',
        where: { fact: 'found-at', is: ['acceptance'] },
        columns: ['what', 'deadline', 'rectification', 'closed-on'],
      },
    ],
  },
  {
    id: 'payment-letter',
    title: '资金拨付确认书',
    subject: 'project',
    parts: [{ title: '拨付', fields: ['payment-letter', 'acceptance-report', 'accepted-on', 'contract-amount'] }],
  },
  {
    id: 'site-visit',
    title: '现场核查记录表',
    subject: 'project',
    parts: [
      {
        title: '核查',
        fields: [
          'early-evidence',
          'contract-signed',
          'contract-dated',
          'inquiry-lawful',
          'response-clause',
          'accessible',
          'assets-matched',
          'records-migrated',
          'restored-on',
          'privacy-assessed',
          'functions-accepted',
        ],
      },
    ],
  }, // CX-028
  {
    id: 'evaluation',
    title: '绩效评价表',
    subject: 'project',
    public: true,
    parts: [
      { title: '结果', fields: ['category', 'total', 'evaluation-kind', 'self-score', 'score', 'grade', 'light'] },
      { title: '评分表', sheet: 'score', columns: ['title', 'points', 'earned', 'because', 'cite', 'facts'] },
      { title: '目标完成情况', table: 'goal', columns: ['name', 'target', 'actual', 'met'] },
    ],
  },
]

const afterwards: readonly Form<W>[] = [
  {
    id: 'rectification-notice',
    title: '整改通知书',
    subject: 'project',
    parts: [
      { title: '项目', fields: ['category', 'score', 'grade', 'light'] },
      {
        title: '问题',
        table: 'problem',
        where: { not: { known: 'closed-on' } },
        columns: ['found-at', 'found-on', 'what', 'deadline'],
      },
      {
        title: '要求',
        text: '请在期限内整改，整改结束后将归档资料报县大数据局等单位审批备案；拒不整改或整改不力的，予以通报，且不安排下一年度信息化项目建设资金。',
      },
    ],
  },
  {
    id: 'rectification-ledger',
    title: '整改台账',
    subject: 'project',
    parts: [
      {
        title: '问题',
        table: 'problem',
        columns: ['what', 'measures', 'deadline', 'rectification-evidence', 'rectification', 'record-approval', 'closed-on'],
      },
    ],
  }, // CX-036
  {
    id: 'notice',
    title: '通报',
    subject: 'unit',
    public: true,
    parts: [
      // CX-037
      {
        title: '情况',
        table: 'project',
        where: { some: 'problem', where: { fact: 'rectification', is: ['refused', 'poor'] } },
        columns: ['category', 'total', 'overdue-problems', 'light'],
      },
      { title: '处理', text: '对拒不整改或整改不力的项目予以通报，不安排下一年度信息化项目建设资金。' },
    ],
  },
  {
    id: 'deviation-notice',
    title: '资金偏差核定通知',
    subject: 'project',
    parts: [{ title: '偏差', fields: ['approved-amount', 'contract-amount', 'deviation'] }],
  },
  {
    id: 'argument',
    title: '技术论证表',
    subject: 'application',
    parts: [
      { title: '四项论证', fields: ['necessity', 'feasibility', 'economy', 'safety', 'argument-opinion'] },
      { title: '投入产出成效', sheet: 'value-score', columns: ['title', 'points', 'earned', 'because', 'facts'] },
      { title: '研判和处置', fields: ['advice', 'disposition'] },
    ],
  },
  {
    id: 'closing-record',
    title: '关停并转销号单',
    subject: 'application',
    parts: [
      { title: '处置', fields: ['disposition', 'closing', 'suspending', 'merging', 'transforming'] },
      {
        title: '回执',
        fields: [
          'notice-receipt',
          'backup-receipt',
          'archive-receipt',
          'delisting-receipt',
          'interface-receipt',
          'release-receipt',
          'domain-receipt',
          'asset-receipt',
        ],
      },
      {
        title: '释放资源台账',
        table: 'resource',
        columns: ['cores', 'memory', 'storage', 'monthly-cost', 'released', 'released-on'],
      }, // CX-092
    ],
  },
  {
    id: 'portrait',
    title: '部门画像',
    subject: 'unit',
    parts: [
      // CX-045
      { title: '资金', fields: ['annual-funds', 'annual-paid', 'execution-rate'] },
      {
        title: '管理',
        fields: [
          'data-officer',
          'unit-light',
          'goals-good-share',
          'undocumented-share',
          'late-rectification-count',
          'training-attended',
        ],
      },
      {
        title: '项目',
        table: 'project',
        columns: ['category', 'total', 'stage', 'light', 'evaluation-kind', 'self-score', 'score', 'grade', 'open-problems'],
      },
      // CX-031
      { title: '历年', fields: ['past-scores', 'mean-score'] },
      // CX-044
      { title: '绩效管理人员结构', table: 'post', columns: ['kind', 'trained', 'project.category'] },
      { title: '说明', text: '画像不含任何应用的安装、登录和使用数据，也不据此排名。' },
    ],
  },
]

/** One card for each of the six libraries (CX-083). */
const libraries: readonly Form<W>[] = [
  {
    id: 'library-waiting',
    title: '待评审项目库登记卡',
    subject: 'submission',
    parts: [{ title: '登记', fields: ['filed-on', 'amount', 'duplicate', 'returned', 'consultation-passed'] }],
  },
  {
    id: 'library-project',
    title: '项目库登记卡',
    subject: 'project',
    parts: [
      { title: '登记', fields: ['nature', 'category', 'system', 'scope', 'total', 'approved-amount', 'stage', 'light', 'grade'] },
    ],
  },
  {
    id: 'library-expert',
    title: '专家智库登记卡',
    subject: 'expert',
    parts: [{ title: '登记', fields: ['level', 'field', 'reviews-done', 'quality'] }],
  },
  {
    id: 'library-component',
    title: '组件清单库登记卡',
    subject: 'component',
    parts: [{ title: '登记', fields: ['kind', 'listed', 'reusers'] }],
  },
  {
    id: 'library-vendor',
    title: '承建企业库登记卡',
    subject: 'vendor',
    parts: [
      {
        title: '登记',
        fields: ['kind', 'licence', 'late-share', 'mean-quality', 'problem-rate', 'vendor-light', 'procurement-warning'],
      },
    ],
  },
  {
    id: 'library-knowledge',
    title: '知识政策库登记卡',
    subject: 'knowledge',
    parts: [{ title: '登记', fields: ['kind', 'slot', 'part', 'issued-on', 'uses'] }],
  },
]

export const forms: readonly Form<W>[] = [...handedIn, ...issued, ...afterwards, ...libraries]
