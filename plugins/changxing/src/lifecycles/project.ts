import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const consulted = { fact: 'nature', is: ['new', 'renewal', 'upgrade'] } as const

/**
 * The eight links as one matter, with consultation, procurement and payment between them (CX-055, CX-059, CX-060). Each stage names who must act
 * (CX-009), and that role is told when its turn has come, not only the finance staff (CX-032).
 */
export const projectLifecycle: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '项目全生命周期',
  stages: [
    {
      stage: 'apply',
      by: 'owner',
      acts: [
        // CX-013, CX-050, CX-102: nothing is applied for without goals and a self-review; each material is handed in once.
        {
          act: 'submit',
          title: '提交申报',
          by: ['owner', 'officer'],
          to: 'consult',
          dates: 'submitted-on',
          adds: 'submission',
          asks: [
            'nature',
            'category',
            'class',
            'system',
            'scope',
            'public',
            'total',
            'application-form',
            'plan',
            'cost-detail',
            'goal-form',
            'self-review-form',
            'planned-finish',
          ],
          needs: {
            all: [
              consulted,
              { measure: 'total', atLeast: { parameter: 'admission' } },
              { measure: { count: 'goal' }, over: '0' },
              { not: 'unit.no-money-next-year' },
              { not: 'no-money-next-year' },
              { not: { some: 'application', where: 'om-suspended' } },
              { not: { fact: 'next-year', is: ['hold'] } },
            ],
          },
          cite: 'article#四（一）',
        },
        // CX-054: consultation is for building; bought services go straight to review.
        {
          act: 'submit-service',
          title: '提交运维服务项目申报',
          by: ['owner', 'officer'],
          to: 'review',
          dates: 'submitted-on',
          adds: 'submission',
          asks: [
            'nature',
            'category',
            'class',
            'system',
            'public',
            'total',
            'application-form',
            'plan',
            'cost-detail',
            'goal-form',
            'self-review-form',
            'planned-finish',
          ],
          needs: {
            all: [
              { not: consulted },
              { measure: 'total', atLeast: { parameter: 'admission' } },
              { measure: { count: 'goal' }, over: '0' },
              { not: 'unit.no-money-next-year' },
              { not: 'no-money-next-year' },
              { not: { some: 'application', where: 'om-suspended' } },
            ],
          },
          cite: 'derived: article#四（一）',
        },
        {
          act: 'below-admission',
          title: '起点以下自行实施',
          by: ['owner'],
          to: 'build',
          asks: ['nature', 'category', 'total', 'planned-finish'],
          needs: { measure: 'total', under: { parameter: 'admission' } },
          cite: 'derived: article#四（一）',
        },
        { act: 'withdraw', title: '撤回', by: ['owner'], to: 'ended', cite: 'example' },
      ],
    },
    // CX-022, CX-052, CX-057: each of three parties by its own points; all three must pass.
    {
      stage: 'consult',
      by: 'data',
      acts: [
        {
          act: 'agree',
          title: '会商通过',
          byEach: ['reform', 'data', 'lead'],
          to: 'review',
          dates: 'consulted-on',
          issues: 'consultation-opinion',
          needs: { all: [consulted, { every: 'submission', where: { any: [{ not: 'duplicate' }, 'returned'] } }] },
          cite: 'article#四（一）',
        },
        { act: 'return-plan', title: '退回修改', by: ['reform', 'data', 'lead'], to: 'apply', cite: 'example' },
        // CX-047, CX-058
        {
          act: 'advise-stop',
          title: '建议暂缓或停建',
          by: ['reform', 'data', 'lead'],
          to: 'stopped',
          issues: 'stop-advice',
          cite: 'article#四（一）',
        },
      ],
    },
    // CX-043, CX-050, CX-061: departments and experts together, on site where needed.
    {
      stage: 'review',
      by: 'data',
      acts: [
        {
          act: 'pass-review',
          title: '评审通过',
          byEach: ['data', 'finance', 'cyber', 'expert'],
          to: 'approve',
          dates: 'reviewed-on',
          issues: 'review-opinion',
          visit: true,
          asks: ['ex-ante-passed', 'goals-good'],
          needs: 'ex-ante-passed',
          cite: 'article#四（一）',
        },
        { act: 'return-review', title: '退回修改', by: ['data', 'finance', 'cyber', 'expert'], to: 'apply', cite: 'example' },
        {
          act: 'stop-at-review',
          title: '建议暂缓或停建',
          by: ['data'],
          to: 'stopped',
          issues: 'stop-advice',
          cite: 'article#四',
        },
      ],
    },
    // CX-051
    {
      stage: 'approve',
      by: 'data',
      acts: [
        {
          act: 'approve',
          title: '立项',
          by: ['data'],
          to: 'procure',
          dates: 'approved-on',
          issues: 'approval',
          asks: ['approved-amount'],
          needs: { known: 'review-opinion' },
          cite: 'article#四（一）',
        },
        {
          act: 'refuse-approval',
          title: '不予立项',
          by: ['data'],
          to: 'stopped',
          issues: 'stop-advice',
          cite: 'article#四（一）',
        },
      ],
    },
    // CX-056, CX-069: finance agrees to procurement only with the contact sheet.
    {
      stage: 'procure',
      by: 'data',
      acts: [
        {
          act: 'issue-contact-sheet',
          title: '签发采购联系单',
          by: ['data'],
          to: 'procure',
          dates: 'contact-sheet-on',
          issues: 'contact-sheet',
          needs: { known: 'approval' },
          cite: 'article#四（一）',
        },
        {
          act: 'agree-procurement',
          title: '同意政府采购',
          by: ['finance'],
          to: 'build',
          needs: { known: 'contact-sheet' },
          cite: 'article#四（一）',
        },
        { act: 'give-up', title: '终止采购', by: ['owner'], to: 'ended', cite: 'example' },
      ],
    },
    {
      stage: 'build',
      by: 'owner',
      acts: [
        {
          act: 'begin',
          title: '开工',
          by: ['owner'],
          to: 'build',
          asks: ['contract', 'contract-amount', 'schedule', 'project-rules', 'built-from'],
          needs: {
            all: [
              { any: [{ measure: 'total', under: { parameter: 'admission' } }, { known: 'contact-sheet' }] },
              { any: [{ not: 'vendor.procurement-warning' }, { known: 'warning-answer' }] }, // CX-069
            ],
          },
          cite: 'article#五（二）',
        }, // CX-089
        // CX-071: each change is a record of its own with a reason; frequent ones go back to review.
        {
          act: 'request-change',
          title: '申请变更',
          by: ['owner'],
          to: 'change',
          adds: 'change',
          needs: { measure: 'changes', under: { parameter: 'changes-before-review' } },
          cite: 'article#四（二）',
        },
        {
          act: 'review-again',
          title: '变更频繁，重新评审',
          by: ['owner', 'data'],
          to: 'review',
          needs: { measure: 'changes', atLeast: { parameter: 'changes-before-review' } },
          cite: 'example',
        },
        {
          act: 'finish',
          title: '完成建设',
          by: ['owner', 'vendor'],
          to: 'build',
          dates: 'finished',
          needs: { known: 'built-from' },
          cite: 'example',
        },
        {
          act: 'start-trial',
          title: '开始试运行',
          by: ['owner'],
          to: 'build',
          dates: 'trial-start',
          needs: { happened: 'finished' },
          cite: 'article#四（四）',
        },
        {
          act: 'end-trial',
          title: '结束试运行',
          by: ['owner'],
          to: 'request',
          dates: 'trial-end',
          needs: { happened: 'trial-start' },
          cite: 'article#四（四）',
        },
        {
          act: 'request-service',
          title: '服务期满申请验收',
          by: ['owner'],
          to: 'accept',
          dates: 'requested-on',
          needs: { all: [{ fact: 'nature', is: ['service'] }, { happened: 'finished' }] },
          cite: 'derived: article#四（四）',
        },
        {
          act: 'finish-small',
          title: '起点以下项目完成建设投入运行',
          by: ['owner'],
          to: 'running',
          needs: { all: [{ measure: 'total', under: { parameter: 'admission' } }, { happened: 'finished' }] },
          cite: 'derived: article#四（一）',
        },
        { act: 'stop-building', title: '停建', by: ['data'], to: 'stopped', issues: 'stop-advice', cite: 'article#四' },
      ],
    },
    {
      stage: 'change',
      by: 'data',
      acts: [
        {
          act: 'settle-change',
          title: '变更审核办结',
          by: ['data'],
          to: 'build',
          needs: { every: 'change', where: { fact: 'change-stage', is: ['approved', 'refused', 'done'] } },
          cite: 'article#四（二）',
        },
      ],
    },
    // CX-072, CX-073, CX-074: a stable month, five checks together with the goals, then the report.
    {
      stage: 'request',
      by: 'owner',
      acts: [
        {
          act: 'request-acceptance',
          title: '提交验收申请',
          by: ['owner'],
          to: 'accept',
          dates: 'requested-on',
          asks: ['trial-report', 'user-manual', 'handover-list'],
          needs: { measure: { from: 'trial-start', to: 'trial-end', in: 'months' }, atLeast: { parameter: 'trial' } },
          cite: 'article#四（四）',
        },
        { act: 'resume-building', title: '试运行不稳定，退回建设', by: ['owner', 'data'], to: 'build', cite: 'example' },
      ],
    },
    {
      stage: 'accept',
      by: 'data',
      limit: { within: { parameter: 'acceptance-days' }, in: 'working days' },
      acts: [
        {
          act: 'report-acceptance',
          title: '联合审核并出具验收报告',
          byEach: ['data', 'finance', 'cyber'],
          to: 'accept',
          issues: 'acceptance-report',
          visit: true,
          asks: ['review-followed', 'data-shared', 'on-portals', 'in-cloud', 'secured', 'goals-checked'],
          needs: { all: [consulted, 'five-checks', 'goals-checked'] },
          cite: 'article#四（四）',
        },
        {
          act: 'report-service',
          title: '联合审核运维服务并出具验收报告',
          byEach: ['data', 'finance'],
          to: 'accept',
          issues: 'acceptance-report',
          visit: true,
          asks: ['review-followed', 'secured', 'goals-checked'],
          needs: { all: [{ fact: 'nature', is: ['service'] }, 'review-followed', 'secured', 'goals-checked'] },
          cite: 'derived: article#四（四）',
        },
        {
          act: 'accept',
          title: '验收通过',
          by: ['data'],
          to: 'settle',
          dates: 'accepted-on',
          asks: ['build-quality'],
          needs: {
            all: [
              { known: 'acceptance-report' },
              {
                not: {
                  some: 'problem',
                  where: { all: [{ fact: 'found-at', is: ['acceptance'] }, { not: { known: 'closed-on' } }] },
                },
              },
            ],
          },
          cite: 'article#四（四）',
        },
        {
          act: 'return-acceptance',
          title: '验收不通过，限期整改',
          by: ['data'],
          to: 'request',
          adds: 'problem',
          cite: 'article#四（四）',
        }, // CX-076
      ],
    },
    // CX-075
    {
      stage: 'settle',
      by: 'finance',
      acts: [
        {
          act: 'issue-payment-letter',
          title: '签发资金拨付确认书',
          by: ['data'],
          to: 'settle',
          issues: 'payment-letter',
          needs: { known: 'acceptance-report' },
          cite: 'article#四（四）',
        },
        {
          act: 'pay',
          title: '拨付资金',
          by: ['finance'],
          to: 'evaluate',
          dates: 'paid-on',
          needs: { all: [{ known: 'payment-letter' }, { not: { some: 'application', where: 'om-suspended' } }] },
          cite: 'article#四（四）',
        },
      ],
    },
    // CX-061, CX-078, CX-080
    {
      stage: 'evaluate',
      by: 'finance',
      acts: [
        {
          act: 'evaluate',
          title: '完成绩效评价',
          by: ['finance'],
          to: 'running',
          dates: 'evaluated-on',
          issues: 'evaluation-report',
          asks: ['self-evaluation'],
          visit: true,
          cite: 'article#四（五）',
        },
      ],
    },
    {
      stage: 'running',
      by: 'owner',
      acts: [
        { act: 'evaluate-again', title: '进入下一次评价', by: ['finance'], to: 'evaluate', cite: 'article#二（一）' },
        {
          act: 'open-problem',
          title: '下达问题整改',
          by: ['data', 'finance', 'audit'],
          to: 'running',
          adds: 'problem',
          cite: 'article#二（四）',
        },
        {
          act: 'end',
          title: '项目终止',
          by: ['data'],
          to: 'ended',
          needs: {
            not: { some: 'application', where: { all: [{ not: { known: 'closed-on' } }, { not: { known: 'merged-on' } }] } },
          },
          cite: 'article#五（三）',
        }, // CX-092
      ],
    },
    { stage: 'stopped', acts: [] },
    { stage: 'ended', acts: [] },
  ],
  // CX-033, CX-064: five working days for the formalities together, not for each link.
  limits: [
    {
      title: '申请手续',
      from: 'consult',
      until: 'approve',
      within: { parameter: 'handling' },
      in: 'working days',
      cite: 'article#四（二）',
    },
  ],
}
