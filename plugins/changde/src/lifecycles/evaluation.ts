import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** The steps of the evaluation itself: all of the money audited, every project looked at, the public asked. */
export const evaluation: Lifecycle<W> = {
  // CD-016
  subject: 'programme',
  lifecycle: 'evaluation-stage',
  title: '绩效评价工作',
  stages: [
    {
      stage: 'planning',
      by: 'auditor',
      acts: [
        {
          act: 'plan-evaluation',
          title: '制定评价方案',
          by: ['auditor'],
          to: 'hearing',
          asks: ['evaluation-plan'],
          cite: 'report#二',
        },
      ],
    },
    {
      stage: 'hearing',
      by: 'auditor',
      acts: [{ act: 'hear', title: '听取项目情况', by: ['auditor'], to: 'collecting', visit: true, cite: 'report#二' }],
    },
    {
      stage: 'collecting',
      by: 'bureau',
      acts: [{ act: 'collect', title: '提供资料', by: ['bureau'], to: 'auditing', cite: 'report#二' }],
    },
    {
      stage: 'auditing',
      by: 'auditor',
      acts: [
        {
          act: 'audit',
          title: '审核资金收支',
          by: ['auditor'],
          to: 'inspecting',
          asks: ['money-audited'],
          needs: { measure: 'money-audited', atLeast: '100%' },
          cite: 'derived: report#二',
        },
      ],
    },
    {
      stage: 'inspecting',
      by: 'auditor',
      acts: [
        {
          act: 'inspect-projects',
          title: '现场查看项目',
          by: ['auditor'],
          to: 'surveying',
          asks: ['projects-inspected'],
          needs: { measure: 'projects-inspected', atLeast: '100%' },
          visit: true,
          cite: 'derived: report#二',
        },
      ],
    },
    {
      stage: 'surveying',
      by: 'auditor',
      acts: [
        {
          act: 'survey-public',
          title: '问卷调查社会公众',
          by: ['auditor'],
          to: 'exchanging',
          asks: ['answers', 'satisfaction'],
          cite: 'report#二',
        },
      ],
    },
    {
      stage: 'exchanging',
      by: 'auditor',
      acts: [
        {
          act: 'exchange',
          title: '与主管部门交换意见',
          byEach: ['auditor', 'bureau'],
          to: 'reporting',
          asks: ['exchange-record'],
          cite: 'report#二',
        },
      ],
    },
    {
      stage: 'reporting',
      by: 'auditor',
      acts: [
        {
          act: 'report-result',
          title: '出具评价报告',
          by: ['auditor'],
          to: 'done',
          issues: 'evaluation-report',
          cite: 'report#二',
        },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}
