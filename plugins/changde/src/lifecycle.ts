import type { Condition, Lifecycle } from '@wenxiao/core'
import type { W } from './words.ts'

/** Still within the months for which a reviewed technical plan holds. */ // CD-026
const planValid: Condition<W, 'project'> = {
  measure: { from: 'scheme-reviewed', to: 'today', in: 'months' },
  atMost: { parameter: 'plan-validity' },
}
/** The trial run has lasted long enough. */ // CD-028
const trialDone: Condition<W, 'project'> = {
  measure: { from: 'trial-start', to: 'today', in: 'months' },
  atLeast: { parameter: 'trial-months' },
}
const stopped = {
  act: 'stop',
  title: '因政策停止',
  by: ['bureau'],
  to: 'stopped',
  asks: ['policy-cause'],
  cite: 'derived: report#四（三）1',
} as const // CD-033

/** From plan to settlement for software and hardware; services are bought and assessed instead. */
const project: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '项目从计划到验收',
  limits: [
    {
      title: '中标到签订合同',
      from: 'awarded',
      until: 'awarded',
      within: { parameter: 'contract-days' },
      in: 'days',
      cite: 'tender#第四十六条',
    },
  ], // CD-024
  stages: [
    {
      stage: 'drafting',
      by: 'unit',
      acts: [
        {
          act: 'apply',
          title: '申报项目',
          by: ['unit'],
          to: 'applied',
          cite: 'report#六（一）1', // CD-037
          asks: ['category', 'urgency', 'goals', 'technical-plan', 'budget-estimate', 'planned-start', 'planned-finish'],
          needs: { fact: 'category', is: ['software', 'hardware'] },
        },
      ],
    },
    {
      stage: 'applied',
      by: 'bureau',
      acts: [
        {
          act: 'pass-review',
          title: '技术方案评审通过',
          by: ['expert'],
          to: 'reserve',
          needs: { known: 'goals' },
          dates: 'scheme-reviewed',
          issues: 'review-opinion',
          cite: 'report#四（二）2',
        }, // CD-032, CD-038
        { act: 'return', title: '退回修改', by: ['expert'], to: 'drafting', cite: 'example' },
      ],
    },
    {
      stage: 'reserve',
      by: 'bureau',
      acts: [
        {
          act: 'schedule',
          title: '列入年度建设计划',
          by: ['government'],
          to: 'planned',
          asks: ['budget-review'],
          cite: 'report#六（三）1', // CD-032, CD-038, CD-039
          needs: {
            all: [
              { happened: 'scheme-reviewed' },
              planValid,
              { any: [{ fact: 'urgency', is: ['urgent'] }, { not: 'programme.urgent-waiting' }] },
            ],
          },
        },
        { act: 'defer', title: '暂缓安排', by: ['bureau'], to: 'drafting', cite: 'report#六（三）1' }, // CD-039
        stopped,
      ],
    },
    {
      stage: 'planned',
      by: 'unit',
      acts: [
        {
          act: 'award',
          title: '完成招标采购',
          by: ['unit'],
          to: 'awarded',
          asks: ['procurement', 'award-notice'],
          dates: 'awarded',
          cite: 'derived: report#五（二）3（2）',
        },
        stopped,
      ],
    },
    {
      stage: 'awarded',
      by: 'unit',
      acts: [
        {
          act: 'contract',
          title: '签订合同',
          by: ['unit'],
          to: 'contracted',
          asks: ['contracted'],
          needs: { some: 'contract', where: { happened: 'signed' } },
          cite: 'tender#第四十六条',
        },
      ],
    },
    {
      stage: 'contracted',
      by: 'builder',
      acts: [
        {
          act: 'start',
          title: '开工',
          by: ['builder'],
          to: 'building',
          needs: planValid,
          dates: 'started',
          cite: 'derived: report#五（二）3（2）',
        },
        { act: 're-review', title: '方案过期，重新评审', by: ['unit'], to: 'applied', asks: ['technical-plan'], cite: 'example' },
        stopped,
      ],
    },
    {
      stage: 'building',
      by: 'builder',
      acts: [
        {
          act: 'inspect',
          title: '过程抽查发现问题',
          by: ['bureau'],
          to: 'building',
          adds: 'problem',
          visit: true,
          cite: 'report#六（二）',
        }, // CD-041
        {
          act: 'finish',
          title: '完工并初步验收',
          by: ['unit'],
          to: 'finished',
          dates: 'finished',
          cite: 'derived: report#五（二）3（3）',
        },
        stopped,
      ],
    },
    {
      stage: 'finished',
      by: 'unit',
      acts: [
        { act: 'begin-trial', title: '开始试运行', by: ['unit'], to: 'trial', dates: 'trial-start', cite: 'report#五（一）3' },
      ],
    },
    {
      stage: 'trial',
      by: 'unit',
      acts: [
        {
          act: 'end-trial',
          title: '试运行合格，送第三方测评',
          by: ['unit'],
          to: 'testing',
          asks: ['trial-report'],
          needs: { all: [{ fact: 'category', is: ['software'] }, trialDone] },
          cite: 'report#五（一）3',
        },
        {
          act: 'end-hardware-trial',
          title: '试运行合格，提请验收',
          by: ['unit'],
          to: 'acceptance',
          asks: ['trial-report'],
          needs: { all: [{ fact: 'category', is: ['hardware'] }, trialDone] },
          cite: 'report#五（一）3',
        },
        { act: 'fail-trial', title: '试运行不合格', by: ['unit'], to: 'building', cite: 'example' },
      ],
    },
    {
      stage: 'testing',
      by: 'tester',
      acts: [
        {
          act: 'pass-tests',
          title: '第三方测评合格',
          by: ['tester'],
          to: 'acceptance',
          asks: ['tester-qualification', 'function-test', 'performance-test', 'security-test', 'tested'],
          needs: 'tested',
          cite: 'report#五（一）3',
        }, // CD-029
        { act: 'fail-tests', title: '第三方测评不合格', by: ['tester'], to: 'building', cite: 'example' },
      ],
    },
    {
      stage: 'acceptance',
      by: 'unit',
      acts: [
        {
          act: 'accept',
          title: '竣工验收合格',
          byEach: ['expert', 'unit', 'builder', 'supervisor'],
          to: 'accepted',
          asks: ['qualified'],
          cite: 'report#五（一）3',
          visit: true, // CD-030
          needs: { all: ['qualified', { not: { some: 'problem', where: { not: { fact: 'stage', is: ['closed'] } } } }] },
          dates: 'accepted',
          issues: 'acceptance-opinion',
        },
        {
          act: 'order-rectification',
          title: '下达整改意见，限期整改',
          by: ['expert'],
          to: 'rectifying',
          asks: ['rectify-by'],
          issues: 'rectification-opinion',
          adds: 'problem',
          visit: true,
          cite: 'report#五（一）3',
        }, // CD-031
      ],
    },
    {
      stage: 'rectifying',
      by: 'builder',
      limit: { within: { parameter: 'rectification-days' }, in: 'days' },
      acts: [
        {
          act: 'resubmit',
          title: '整改完成，再次提请验收',
          by: ['builder'],
          to: 'acceptance',
          asks: ['rectification-report'],
          cite: 'report#五（一）3',
        },
      ],
    },
    {
      stage: 'accepted',
      by: 'finance',
      acts: [
        {
          act: 'settle',
          title: '结算评审',
          by: ['finance'],
          to: 'settled',
          asks: ['settlement-review', 'settled'],
          cite: 'report#四（二）2',
        },
      ], // CD-032
    },
    { stage: 'settled', acts: [] },
    { stage: 'stopped', acts: [] },
  ],
}

const service: Lifecycle<W> = {
  // CD-007
  subject: 'project',
  lifecycle: 'service-stage',
  title: '运维及监测服务购买与考核',
  stages: [
    {
      stage: 'wanted',
      by: 'unit',
      acts: [
        {
          act: 'buy',
          title: '政府购买服务',
          by: ['unit'],
          to: 'purchased',
          asks: ['category', 'procurement', 'goals', 'contracted'],
          needs: {
            all: [
              { fact: 'category', is: ['service'] },
              { fact: 'procurement', is: ['service'] },
            ],
          },
          cite: 'report#一（一）2',
        },
      ],
    },
    {
      stage: 'purchased',
      by: 'operator',
      acts: [{ act: 'serve', title: '开始服务', by: ['operator'], to: 'serving', cite: 'example' }],
    },
    {
      stage: 'serving',
      by: 'unit',
      acts: [
        {
          act: 'assess',
          title: '服务质量考核',
          by: ['unit'],
          to: 'assessed',
          asks: ['service-assessment'],
          cite: 'derived: report#一（二）2',
        },
      ],
    }, // CD-014
    { stage: 'assessed', acts: [] },
  ],
}

const plan: Lifecycle<W> = {
  // CD-002, CD-038
  subject: 'programme',
  lifecycle: 'plan-stage',
  title: '年度建设计划',
  stages: [
    {
      stage: 'compiling',
      by: 'bureau',
      acts: [
        {
          act: 'submit-plan',
          title: '与预算同步拟订并报审',
          byEach: ['bureau', 'finance'],
          to: 'submitted',
          asks: ['plan-draft'],
          cite: 'report#四（二）2',
        },
      ],
    },
    {
      stage: 'submitted',
      by: 'government',
      acts: [
        { act: 'approve-plan', title: '批准计划', by: ['government'], to: 'approved', cite: 'report#四（二）2' },
        { act: 'return-plan', title: '退回修改', by: ['government'], to: 'compiling', cite: 'example' },
      ],
    },
    {
      stage: 'approved',
      by: 'bureau',
      acts: [
        {
          act: 'issue-plan',
          title: '下达计划',
          byEach: ['bureau', 'finance'],
          to: 'issued',
          dates: 'plan-issued',
          issues: 'plan-document',
          cite: 'plan#全文',
        },
      ],
    },
    { stage: 'issued', acts: [] },
  ],
}

const contract: Lifecycle<W> = {
  // CD-024
  subject: 'contract',
  lifecycle: 'stage',
  title: '合同签订与备案',
  stages: [
    {
      stage: 'bidding',
      by: 'unit',
      acts: [
        { act: 'notify', title: '发出中标通知书', by: ['unit'], to: 'awarded', dates: 'awarded', cite: 'tender#第四十六条' },
      ],
    },
    {
      stage: 'awarded',
      by: 'unit',
      limit: { within: { parameter: 'contract-days' }, in: 'days' },
      acts: [
        {
          act: 'sign',
          title: '签订合同',
          byEach: ['unit', 'builder'],
          to: 'signed',
          asks: ['text', 'amount'],
          dates: 'signed',
          cite: 'tender#第四十六条',
        },
      ],
    },
    {
      stage: 'signed',
      by: 'unit',
      limit: { within: '7', in: 'working days' },
      acts: [{ act: 'file-copy', title: '合同副本备案', by: ['unit'], to: 'filed', cite: 'procurement#第四十七条' }],
    },
    { stage: 'filed', acts: [] },
  ],
}

const purchase: Lifecycle<W> = {
  // CD-025: the order of the days is kept by the gate
  subject: 'purchase',
  lifecycle: 'stage',
  title: '电子卖场采购',
  stages: [
    {
      stage: 'wanted',
      by: 'unit',
      acts: [
        {
          act: 'order',
          title: '电子卖场成交',
          by: ['unit'],
          to: 'ordered',
          asks: ['amount'],
          needs: { measure: 'amount', under: { parameter: 'e-mall-below' } },
          dates: 'ordered',
          cite: 'report#六（二）',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'operator',
      acts: [
        {
          act: 'perform',
          title: '实施服务',
          by: ['operator'],
          to: 'performed',
          needs: { happened: 'ordered' },
          dates: 'performed',
          cite: 'derived: report#五（二）2（2）',
        },
      ],
    },
    { stage: 'performed', acts: [] },
  ],
}

const request: Lifecycle<W> = {
  // CD-008
  subject: 'request',
  lifecycle: 'stage',
  title: '用款申请与审核下达',
  stages: [
    {
      stage: 'drafting',
      by: 'unit',
      acts: [
        {
          act: 'request',
          title: '按进度申请用款',
          by: ['unit'],
          to: 'reviewing',
          asks: ['amount', 'progress'],
          dates: 'requested',
          cite: 'report#一（一）3',
        },
      ],
    },
    {
      stage: 'reviewing',
      by: 'finance',
      limit: { within: '10', in: 'working days' },
      acts: [
        {
          act: 'approve-request',
          title: '审核通过',
          by: ['finance'],
          to: 'approved',
          issues: 'finance-opinion',
          cite: 'report#一（一）3',
          needs: {
            all: [
              { measure: 'amount', atMost: 'programme.left-to-release' },
              { measure: { sum: ['amount', 'project.released-by-flow'] }, atMost: 'project.contracted' },
            ],
          },
        },
        { act: 'return-request', title: '退回补充', by: ['finance'], to: 'drafting', cite: 'example' },
        { act: 'refuse-request', title: '不予下达', by: ['finance'], to: 'refused', cite: 'example' },
      ],
    },
    {
      stage: 'approved',
      by: 'finance',
      acts: [
        {
          act: 'release',
          title: '下达资金',
          by: ['finance'],
          to: 'released',
          needs: { measure: 'amount', atMost: 'programme.left-to-release' },
          dates: 'paid-out',
          cite: 'report#一（一）3',
        },
      ],
    },
    { stage: 'released', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}

const problem: Lifecycle<W> = {
  // CD-031, CD-035
  subject: 'problem',
  lifecycle: 'stage',
  title: '问题整改',
  stages: [
    {
      stage: 'found',
      by: 'bureau',
      acts: [
        {
          act: 'order',
          title: '下达整改意见',
          by: ['bureau', 'expert'],
          to: 'ordered',
          asks: ['aspect', 'due'],
          dates: 'found',
          issues: 'opinion',
          cite: 'report#五（一）3',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'unit',
      limit: { within: { parameter: 'rectification-days' }, in: 'days' },
      acts: [
        {
          act: 'report',
          title: '报告整改结果',
          by: ['unit', 'builder'],
          to: 'checking',
          asks: ['report', 'cause'],
          cite: 'report#五（一）3',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'bureau',
      acts: [
        {
          act: 'close',
          title: '复核销号',
          by: ['bureau', 'expert'],
          to: 'closed',
          dates: 'closed',
          cite: 'derived: report#五（一）3',
        },
        { act: 'order-again', title: '复核不通过，继续整改', by: ['bureau', 'expert'], to: 'ordered', cite: 'example' },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
}

/** How a plan, a project, a service, a contract, a purchase, a request for money and a problem each run their course. */
export const lifecycles: readonly Lifecycle<W>[] = [plan, project, service, contract, purchase, request, problem]
