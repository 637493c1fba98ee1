import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/**
 * Three phases, twelve steps (ZJ-010): four to prepare, five to carry out, three to apply.
 * The report names the process but not its steps; the steps and their names are examples.
 */
export const evaluation: Lifecycle<W> = {
  subject: 'evaluation',
  lifecycle: 'step',
  title: '绩效评价“三阶十二步”',
  limits: [
    { title: '准备阶段', from: 'select', until: 'notify', within: '20', in: 'working days', cite: 'example' },
    { title: '实施阶段', from: 'self', until: 'exchange', within: '60', in: 'working days', cite: 'example' },
    { title: '应用阶段', from: 'report', until: 'apply', within: '90', in: 'days', cite: 'example' },
  ],
  stages: [
    {
      stage: 'select',
      by: 'finance',
      acts: [{ act: 'select', title: '确定评价对象', by: ['finance'], to: 'team', asks: ['kind'], cite: 'example' }],
    },
    {
      stage: 'team',
      by: 'finance',
      acts: [{ act: 'form-team', title: '组建评价工作组', by: ['finance'], to: 'plan', asks: ['team-list'], cite: 'example' }],
    },
    {
      stage: 'plan',
      by: 'agency',
      acts: [
        { act: 'draw-up-plan', title: '制定评价方案', by: ['finance', 'agency'], to: 'notify', asks: ['plan'], cite: 'example' },
      ],
    },
    {
      stage: 'notify',
      by: 'finance',
      acts: [
        {
          act: 'notify',
          title: '下达评价通知',
          by: ['finance'],
          to: 'self',
          dates: 'notified',
          issues: 'notice',
          cite: 'example',
        },
      ],
    },
    {
      stage: 'self',
      by: 'department',
      acts: [
        {
          act: 'hand-in-self',
          title: '报送部门自评',
          by: ['department'],
          to: 'logs',
          asks: ['self-report'],
          cite: 'derived: report#开篇',
        },
      ],
    },
    {
      stage: 'logs',
      by: 'agency',
      acts: [
        {
          act: 'read-logs',
          title: '线上日志评价',
          by: ['agency', 'finance'],
          to: 'visit',
          asks: ['log-record'],
          needs: 'project.log-ready',
          cite: 'derived: report#主要做法',
        }, // ZJ-009
      ],
    },
    {
      stage: 'visit',
      by: 'agency',
      acts: [
        {
          act: 'visit',
          title: '线下调研核验',
          by: ['agency', 'expert', 'finance'],
          to: 'score',
          asks: ['visit-record'],
          dates: 'visited',
          visit: true,
          cite: 'derived: report#主要做法',
        },
      ],
    },
    {
      stage: 'score',
      by: 'expert',
      acts: [
        {
          act: 'score',
          title: '复核评分',
          by: ['expert', 'finance'],
          to: 'exchange',
          needs: 'both-channels',
          cite: 'example',
        },
        { act: 'visit-again', title: '证据不足，再次核验', by: ['expert', 'finance'], to: 'visit', cite: 'example' },
      ],
    },
    {
      stage: 'exchange',
      by: 'finance',
      acts: [
        {
          act: 'exchange',
          title: '与部门交换意见',
          byEach: ['finance', 'department'],
          to: 'report',
          asks: ['exchange-record'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'report',
      by: 'agency',
      acts: [
        {
          act: 'report',
          title: '出具评价报告',
          by: ['agency', 'finance'],
          to: 'rectify',
          dates: 'reported',
          issues: 'report',
          cite: 'example',
        },
      ],
    },
    {
      stage: 'rectify',
      by: 'department',
      limit: { within: { parameter: 'rectify-days' }, in: 'days' },
      acts: [{ act: 'reply', title: '回复整改情况', by: ['department'], to: 'apply', asks: ['reply'], cite: 'example' }],
    },
    {
      stage: 'apply',
      by: 'finance',
      acts: [
        {
          act: 'apply',
          title: '应用评价结果',
          by: ['finance'],
          to: 'done',
          needs: { measure: 'project.open-problems', atMost: '0' },
          dates: 'closed',
          issues: 'result-paper',
          cite: 'derived: report#成效三',
        },
        { act: 'return-reply', title: '整改未到位，退回', by: ['finance'], to: 'rectify', cite: 'example' },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}
