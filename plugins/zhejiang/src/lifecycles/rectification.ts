import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** What follows a failing result: put right, checked, scored again; only then has a project failed for good (ZJ-013, ZJ-014). */
export const rectification: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'rectification',
  title: '评价结果整改',
  stages: [
    {
      stage: 'notice',
      by: 'finance',
      acts: [
        {
          act: 'order-rectification',
          title: '下达整改通知',
          by: ['finance'],
          to: 'ordered',
          asks: ['rectify-by'],
          dates: 'rectify-ordered',
          issues: 'rectify-notice',
          cite: 'derived: report#成效一',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'department',
      limit: { within: { parameter: 'rectify-days' }, in: 'days' },
      acts: [
        {
          act: 'report-rectified',
          title: '报告整改结果',
          by: ['department'],
          to: 'checking',
          asks: ['rectify-report'],
          cite: 'derived: report#成效一',
        },
        {
          act: 'record-unrectified',
          title: '认定整改不落实',
          by: ['finance'],
          to: 'unrectified',
          needs: { measure: { from: 'rectify-by', to: 'today', in: 'days' }, over: '0' },
          cite: 'derived: report#成效三',
        },
      ],
    },
    {
      stage: 'checking',
      by: 'finance',
      limit: { within: { parameter: 'check-days' }, in: 'working days' },
      acts: [
        {
          act: 'recheck',
          title: '复核并重新评分',
          by: ['finance', 'expert'],
          to: 'rechecked',
          needs: { measure: 'open-problems', atMost: '0' },
          dates: 'rechecked',
          visit: true,
          cite: 'derived: report#成效一',
        },
        { act: 'return-rectification', title: '整改不到位，退回', by: ['finance', 'expert'], to: 'ordered', cite: 'example' },
      ],
    },
    { stage: 'rechecked', acts: [] },
    { stage: 'unrectified', acts: [] },
  ],
}
