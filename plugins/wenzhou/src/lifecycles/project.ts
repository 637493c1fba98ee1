import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** From application to the end: ex-ante evaluation, technical review, budget review and approval, each a gate of its own (WZ-004, WZ-005). */
export const projectLifecycle: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '项目全过程',
  stages: [
    {
      stage: 'apply',
      by: 'unit',
      acts: [
        {
          act: 'submit',
          title: '提交申报',
          by: ['unit'],
          to: 'assess',
          dates: 'submitted-on',
          asks: ['nature', 'field', 'applied-amount', 'policy-basis', 'plan', 'cost-detail', 'goal-form', 'planned-finish'],
          needs: { measure: { count: 'goal' }, over: '0' },
          cite: 'example',
        },
      ],
    },
    // WZ-004: the ex-ante result decides whether a project may be set up at all.
    {
      stage: 'assess',
      by: 'reviewer',
      acts: [
        {
          act: 'report-ex-ante',
          title: '事前绩效评估通过',
          by: ['reviewer'],
          to: 'technical',
          asks: ['ex-ante', 'ex-ante-report'],
          needs: { fact: 'ex-ante', is: ['support', 'adjust'] },
          cite: 'article#成效一',
        },
        {
          act: 'reject-ex-ante',
          title: '事前绩效评估不予支持',
          by: ['finance'],
          to: 'refused',
          asks: ['ex-ante', 'ex-ante-report'],
          needs: { fact: 'ex-ante', is: ['reject'] },
          issues: 'refusal-notice',
          cite: 'article#成效一',
        },
      ],
    },
    // WZ-005
    {
      stage: 'technical',
      by: 'data',
      acts: [
        {
          act: 'pass-technical',
          title: '项目技术审核通过',
          by: ['data'],
          to: 'budget',
          asks: ['technical-review', 'technical-amount'],
          needs: {
            all: [
              { measure: 'technical-amount', atMost: 'applied-amount' },
              { any: [{ fact: 'ex-ante', is: ['support'] }, { known: 'adjusted-plan' }] },
            ],
          },
          cite: 'article#成效二',
        },
        { act: 'return-technical', title: '技术审核退回修改', by: ['data'], to: 'apply', cite: 'example' },
      ],
    },
    {
      stage: 'budget',
      by: 'finance',
      acts: [
        {
          act: 'pass-budget',
          title: '项目预算审核通过',
          by: ['finance'],
          to: 'approve',
          asks: ['budget-review', 'reviewed-amount'],
          needs: { measure: 'reviewed-amount', atMost: 'technical-amount' },
          cite: 'article#成效二',
        },
        { act: 'return-budget', title: '预算审核退回修改', by: ['finance'], to: 'technical', cite: 'example' },
      ],
    },
    {
      stage: 'approve',
      by: 'data',
      acts: [
        {
          act: 'approve',
          title: '立项',
          by: ['data'],
          to: 'build',
          dates: 'approved-on',
          issues: 'approval',
          asks: ['approved-amount'],
          needs: {
            all: [
              { known: 'technical-review' },
              { known: 'budget-review' },
              { measure: 'approved-amount', atMost: 'reviewed-amount' },
              // WZ-011: only new projects are held back, and only until the unit has cleared what is open.
              { any: [{ fact: 'nature', is: ['extend', 'operate'] }, { not: 'unit.new-projects-blocked' }] },
            ],
          },
          cite: 'article#成效三',
        },
        { act: 'refuse', title: '不予立项', by: ['data'], to: 'refused', issues: 'refusal-notice', cite: 'article#成效三' },
      ],
    },
    {
      stage: 'build',
      by: 'unit',
      acts: [
        {
          act: 'begin',
          title: '签订合同并开工',
          by: ['unit'],
          to: 'build',
          dates: 'started-on',
          asks: ['contract', 'contract-amount', 'awarded-on', 'signed-on'],
          needs: { known: 'approval' },
          cite: 'example',
        },
        {
          act: 'change',
          title: '变更',
          by: ['unit', 'vendor'],
          to: 'build',
          adds: 'change',
          needs: { known: 'started-on' },
          cite: 'example',
        },
        {
          act: 'inspect',
          title: '现场检查',
          by: ['finance', 'data'],
          to: 'build',
          adds: 'finding',
          visit: true,
          cite: 'example',
        },
        {
          act: 'finish',
          title: '完工',
          by: ['vendor', 'unit'],
          to: 'finished',
          dates: 'finished-on',
          needs: { known: 'started-on' },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'finished',
      by: 'unit',
      acts: [{ act: 'start-trial', title: '开始试运行', by: ['unit'], to: 'trial', dates: 'trial-start', cite: 'example' }],
    },
    {
      stage: 'trial',
      by: 'unit',
      acts: [
        {
          act: 'end-trial',
          title: '试运行结束，提请验收',
          by: ['unit'],
          to: 'accept',
          dates: 'trial-end',
          asks: ['trial-report', 'function-test', 'performance-test', 'security-test'],
          needs: { measure: { from: 'trial-start', to: 'today', in: 'months' }, atLeast: { parameter: 'trial' } },
          cite: 'example',
        },
        { act: 'fail-trial', title: '试运行不合格，返回建设', by: ['unit'], to: 'build', cite: 'example' },
      ],
    },
    {
      stage: 'accept',
      by: 'data',
      acts: [
        {
          act: 'accept',
          title: '验收通过',
          by: ['data'],
          to: 'run',
          dates: 'accepted-on',
          asks: ['acceptance-report', 'acceptance-result'],
          needs: { fact: 'acceptance-result', is: ['first', 'again'] },
          visit: true,
          cite: 'example',
        },
        { act: 'fail-acceptance', title: '验收未通过，返回试运行', by: ['data'], to: 'finished', visit: true, cite: 'example' },
      ],
    },
    {
      stage: 'run',
      by: 'unit',
      acts: [
        {
          act: 'archive',
          title: '归档',
          by: ['unit'],
          to: 'run',
          dates: 'archived-on',
          asks: ['design-document', 'user-manual', 'om-manual'],
          cite: 'example',
        },
        {
          act: 'evaluate',
          title: '完成年度绩效评价',
          by: ['finance'],
          to: 'run',
          dates: 'evaluated-on',
          asks: ['self-report'],
          cite: 'example',
        },
        {
          act: 'end',
          title: '项目终止',
          by: ['data'],
          to: 'ended',
          needs: { not: { some: 'application', where: { not: 'exited' } } },
          cite: 'example',
        },
      ],
    },
    { stage: 'ended', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
