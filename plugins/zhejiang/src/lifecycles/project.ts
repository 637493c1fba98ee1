import type { Condition, Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

type Of = Condition<W, 'project'>
const operated: Of = { fact: 'kind', is: ['operate'] }
const built: Of = { fact: 'kind', is: ['build', 'renew'] }
/** What was refused for a failed building project binds everything that continues or operates it (ZJ-013). */
const lineageFree: Of = { any: [{ fact: 'kind', is: ['build'] }, { not: 'lineage.follow-on-refused' }] }
const noProblem: Of = { measure: 'open-problems', atMost: '0' }
/** Money for operation is arranged by a claim of its own, after several rounds of review (ZJ-016). */
const arrangedClaim: Condition<W, 'claim'> = { fact: 'stage', is: ['arranged'] }
const arranged: Of = {
  any: [
    { not: operated },
    {
      all: [
        { some: 'claim', where: arrangedClaim },
        { measure: 'agreed', atMost: { sum: 'agreed', over: 'claim', where: arrangedClaim } },
      ],
    },
  ],
}
const decidedExit: Of = { fact: 'outcome', is: ['exit'] }
const toSupervision = { to: 'supervision', adds: 'inspection', cite: 'derived: measures#检查监督' } as const

/**
 * The nine parts of a project's management (ZJ-023): the road of every budget project, from goals to closing (ZJ-001).
 * Whether a supervised project is still being built or already in use is told by its acceptance.
 */
export const projectLifecycle: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '信息化项目全过程管理',
  stages: [
    {
      stage: 'planning',
      by: 'department',
      acts: [
        {
          act: 'plan',
          title: '列入信息化规划',
          by: ['department'],
          to: 'initiation',
          asks: ['kind', 'audience', 'plan-entry'],
          cite: 'derived: measures#规划',
        },
        { act: 'withdraw', title: '撤回申报', by: ['department'], to: 'ended', cite: 'example' },
      ],
    },
    {
      stage: 'initiation',
      by: 'reform',
      acts: [
        {
          act: 'approve',
          title: '批准立项',
          by: ['reform', 'finance'],
          to: 'budget',
          asks: ['goals', 'proposal', 'ex-ante', 'asked'],
          needs: { all: [lineageFree, { any: [built, { not: 'application.unfiled' }] }] },
          issues: 'approval-paper',
          cite: 'derived: approval#全文',
        },
        { act: 'return-proposal', title: '退回修改', by: ['reform', 'finance'], to: 'planning', cite: 'example' },
        { act: 'refuse', title: '不予立项', by: ['reform', 'finance'], to: 'refused', cite: 'report#成效一' },
      ],
    },
    {
      stage: 'budget',
      by: 'finance',
      acts: [
        {
          act: 'arrange',
          title: '列入年度预算',
          by: ['finance'],
          to: 'procurement',
          asks: ['agreed', 'planned-finish'],
          needs: { all: [arranged, { measure: 'agreed', atMost: 'asked' }] },
          cite: 'derived: measures#预算计划',
        },
        {
          act: 'drop',
          title: '不予安排',
          by: ['finance'],
          to: 'refused',
          needs: { any: [{ not: operated }, { some: 'claim', where: { fact: 'stage', is: ['dropped'] } }] },
          cite: 'derived: report#成效一',
        },
      ],
    },
    {
      stage: 'procurement',
      by: 'department',
      acts: [
        {
          act: 'contract',
          title: '采购并签订合同',
          by: ['department'],
          to: 'implementation',
          asks: ['contract', 'contract-amount'],
          needs: { measure: 'contract-amount', atMost: 'agreed' },
          dates: 'contracted',
          cite: 'derived: measures#采购管理',
        },
        { act: 'give-up', title: '终止采购', by: ['department'], to: 'ended', cite: 'example' },
      ],
    },
    {
      stage: 'implementation',
      by: 'department',
      acts: [
        {
          act: 'finish',
          title: '完成建设或者服务期满',
          by: ['department'],
          to: 'acceptance',
          dates: 'finished',
          cite: 'derived: measures#项目实施',
        },
        { act: 'inspect-building', title: '检查建设情况', by: ['finance'], ...toSupervision },
      ],
    },
    {
      stage: 'acceptance',
      by: 'department',
      acts: [
        {
          act: 'accept',
          title: '验收通过',
          by: ['department', 'expert'],
          to: 'promotion',
          asks: ['trial-report', 'test-report'],
          needs: noProblem,
          dates: 'accepted',
          issues: 'acceptance-paper',
          cite: 'derived: measures#项目验收',
        },
        {
          act: 'return-acceptance',
          title: '验收不通过，限期整改',
          by: ['department', 'expert'],
          to: 'implementation',
          adds: 'problem',
          cite: 'example',
        },
      ],
    },
    {
      stage: 'promotion',
      by: 'department',
      acts: [
        {
          act: 'promote',
          title: '备案应用推广方案',
          by: ['department'],
          to: 'promotion',
          asks: ['promotion-plan'],
          cite: 'derived: measures#应用推广',
        },
        // ZJ-002: each year's self-evaluation is handed in here.
        {
          act: 'self-evaluate',
          title: '报送绩效自评报告',
          by: ['department'],
          to: 'promotion',
          asks: ['self-report'],
          cite: 'derived: report#开篇',
        },
        { act: 'inspect-running', title: '检查运行情况', by: ['finance'], ...toSupervision }, // ZJ-024
        {
          act: 'end',
          title: '期满办结',
          by: ['department'],
          to: 'ended',
          needs: { all: [noProblem, { not: decidedExit }] },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'supervision',
      by: 'finance',
      acts: [
        {
          act: 'find-problem',
          title: '登记检查发现的问题',
          by: ['finance', 'audit'],
          to: 'supervision',
          adds: 'problem',
          cite: 'derived: measures#检查监督',
        },
        {
          act: 'resume-building',
          title: '检查结束，继续建设',
          by: ['finance'],
          to: 'implementation',
          needs: { all: [{ not: { known: 'accepted' } }, { not: decidedExit }] },
          cite: 'example',
        },
        {
          act: 'resume-running',
          title: '检查结束，继续运行',
          by: ['finance'],
          to: 'promotion',
          needs: { all: [{ known: 'accepted' }, { not: decidedExit }] },
          cite: 'example',
        },
        {
          act: 'order-exit',
          title: '转入项目退出',
          by: ['finance'],
          to: 'exit',
          needs: decidedExit,
          cite: 'derived: measures#项目退出',
        },
      ],
    },
    {
      stage: 'exit',
      by: 'finance',
      acts: [
        {
          act: 'cancel',
          title: '项目注销办结',
          by: ['finance'],
          to: 'cancelled',
          needs: { fact: 'exit-step', is: ['done'] },
          cite: 'derived: measures#项目退出',
        },
        {
          act: 'return-to-supervision',
          title: '终止退出，恢复监督',
          by: ['finance'],
          to: 'supervision',
          needs: { fact: 'exit-step', is: ['restored'] },
          cite: 'example',
        },
      ],
    },
    { stage: 'refused', acts: [] },
    { stage: 'ended', acts: [] },
    { stage: 'cancelled', acts: [] },
  ],
}
