import type { Condition, Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

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
export const project: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '项目从计划到验收',
  // CD-026
  limits: [
    {
      title: '技术方案有效期内开工',
      from: 'reserve',
      until: 'building',
      within: { parameter: 'plan-validity' },
      in: 'months',
      cite: 'derived: report#五（二）3（2）',
    },
  ],
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
      limit: { within: { parameter: 'contract-days' }, in: 'days' }, // CD-024
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
