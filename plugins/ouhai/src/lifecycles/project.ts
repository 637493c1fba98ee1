import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Assessment, goals, monitoring, evaluation and use of results embedded in budget, execution and accounts (OH-031); the matter comes before the money (OH-015). */
export const project: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'stage',
  title: '项目预算绩效全过程',
  stages: [
    {
      stage: 'preparing',
      by: 'owner',
      acts: [
        {
          act: 'decide-matter',
          title: '先行确定事项',
          by: ['owner'],
          to: 'assessing',
          asks: ['class', 'nature', 'planned', 'plan'],
          dates: 'matter-decided',
          cite: 'report#二（二）',
        },
      ],
    },
    {
      stage: 'assessing',
      by: 'performance',
      acts: [
        {
          act: 'pass-assessment',
          title: '事前评估通过，转预算审核',
          by: ['performance'],
          to: 'reviewing',
          needs: {
            all: [
              { any: [{ not: 'assessment-required' }, 'assessed'] },
              { any: [{ not: { fact: 'class', is: ['investment'] } }, { fact: 'pre-review', is: ['passed'] }] },
            ],
          }, // OH-013, OH-014
          cite: 'report#二（二）',
        },
        {
          act: 'reject-assessment',
          title: '评估不予支持，不安排预算',
          by: ['performance'],
          to: 'dropped',
          needs: { some: 'appraisal', where: { fact: 'conclusion', is: ['reject'] } },
          cite: 'derived: report#二（二）',
        },
      ],
    },
    {
      stage: 'reviewing',
      by: 'section',
      acts: [
        {
          act: 'approve-budget',
          title: '批复预算和绩效目标',
          by: ['finance'],
          to: 'executing',
          asks: ['budget'],
          needs: {
            all: [
              { happened: 'matter-decided' },
              { every: 'request', where: { fact: 'stage', is: ['decided'] } },
              { every: 'goal', where: { not: 'vague' } },
            ],
          }, // OH-011, OH-026
          dates: 'approved-on',
          cite: 'report#二（一）',
        },
        { act: 'return', title: '退回调整目标', by: ['section'], to: 'assessing', cite: 'example' },
        { act: 'drop', title: '审核后不予安排', by: ['finance'], to: 'dropped', cite: 'example' },
      ],
    },
    {
      stage: 'executing',
      by: 'owner',
      acts: [
        {
          act: 'pay',
          title: '拨付资金',
          by: ['finance'],
          to: 'executing',
          needs: { not: 'warning-ignored' },
          cite: 'derived: report#二（一）',
        }, // OH-004, OH-005
        {
          act: 'close-accounts',
          title: '年度结算',
          by: ['owner'],
          to: 'accounts',
          asks: ['paid'],
          needs: 'hooked-monitoring',
          cite: 'derived: report#四（二）',
        },
      ],
    },
    {
      stage: 'accounts',
      by: 'finance',
      acts: [
        {
          act: 'settle',
          title: '审定决算',
          by: ['finance'],
          to: 'evaluating',
          dates: 'settled-on',
          cite: 'derived: report#四（二）',
        },
      ],
    },
    {
      stage: 'evaluating',
      by: 'owner',
      acts: [
        {
          act: 'self-evaluate',
          title: '报送绩效自评',
          by: ['owner'],
          to: 'reevaluating',
          asks: ['self-report'],
          needs: { known: 'self-score' },
          cite: 'report#二（一）',
        },
      ],
    },
    {
      stage: 'reevaluating',
      by: 'performance',
      acts: [
        {
          act: 're-evaluate',
          title: '复评',
          by: ['performance'],
          to: 'applying',
          needs: { known: 'score' },
          dates: 'evaluated-on',
          cite: 'report#二（一）',
        }, // OH-008
        {
          act: 'accept-self',
          title: '一般项目采用自评结果',
          by: ['performance'],
          to: 'applying',
          needs: { fact: 'class', is: ['ordinary'] },
          dates: 'evaluated-on',
          cite: 'example',
        },
        { act: 'return-self', title: '退回重新自评', by: ['performance'], to: 'evaluating', cite: 'example' },
      ],
    },
    {
      stage: 'applying',
      by: 'finance',
      acts: [
        {
          act: 'apply',
          title: '结果应用完毕',
          by: ['finance'],
          to: 'applied',
          needs: {
            any: [{ not: { fact: 'grade', is: ['good', 'fair', 'poor'] } }, { fact: 'next-year', is: ['cut', 'none'] }],
          },
          cite: 'report#二（一）',
        }, // OH-010
      ],
    },
    { stage: 'applied', acts: [] },
    { stage: 'dropped', acts: [] },
  ],
}

/** Feasibility study and ex-ante assessment begun, finished and reviewed together (OH-014). */
export const preReview: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'pre-review',
  title: '可行性研究与事前评估同步',
  stages: [
    {
      stage: 'starting',
      by: 'owner',
      acts: [
        {
          act: 'begin-both',
          title: '同步开展',
          by: ['owner'],
          to: 'underway',
          asks: ['feasibility-began', 'assessment-began'],
          needs: {
            all: [
              { fact: 'class', is: ['investment'] },
              { measure: 'began-apart', atMost: { parameter: 'sync-days' } },
            ],
          },
          cite: 'report#二（二）',
        },
      ],
    },
    {
      stage: 'underway',
      by: 'owner',
      acts: [
        {
          act: 'finish-both',
          title: '同步完成，一并报审',
          by: ['owner'],
          to: 'joint',
          asks: ['feasibility-done', 'assessment-done', 'feasibility', 'assessment-report'],
          needs: { measure: 'done-apart', atMost: { parameter: 'sync-days' } },
          cite: 'report#二（二）',
        },
      ],
    },
    {
      stage: 'joint',
      by: 'planning',
      acts: [
        {
          act: 'review-both',
          title: '同步审查通过',
          byEach: ['planning', 'performance'],
          to: 'passed',
          needs: 'assessed',
          dates: 'jointly-reviewed',
          cite: 'report#二（二）',
        },
        {
          act: 'return-both',
          title: '退回修改，重新同步完成',
          by: ['planning', 'performance'],
          to: 'underway',
          cite: 'example',
        },
        { act: 'refuse-both', title: '审查不通过', by: ['planning', 'performance'], to: 'rejected', cite: 'example' },
      ],
    },
    { stage: 'passed', acts: [] },
    { stage: 'rejected', acts: [] },
  ],
}

/** Key policies and projects picked together with the people's congress and discipline inspection (OH-007). */
export const selection: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'selection',
  title: '多部门联合筛选评价项目',
  stages: [
    {
      stage: 'candidate',
      by: 'performance',
      acts: [
        {
          act: 'select',
          title: '共同选定',
          byEach: ['performance', 'npc', 'discipline'],
          to: 'selected',
          cite: 'report#二（一）',
        },
        { act: 'pass-over', title: '不列入', by: ['performance'], to: 'passed', cite: 'example' },
      ],
    },
    { stage: 'selected', acts: [] },
    { stage: 'passed', acts: [] },
  ],
}
