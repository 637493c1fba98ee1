import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Results go out together with the department's final accounts (FY-019). */
export const accounts: Lifecycle<W> = {
  subject: 'accounts',
  lifecycle: 'stage',
  title: '部门决算与绩效结果一并公开',
  stages: [
    {
      stage: 'compiling',
      by: 'accountant',
      acts: [
        {
          act: 'approve',
          title: '决算批复',
          by: ['finance-officer'],
          to: 'approved',
          dates: 'approved-on',
          cite: 'derived: article#二（三）3',
        },
      ],
    },
    {
      stage: 'approved',
      by: 'bureau',
      limit: { within: { parameter: 'publish-days' }, in: 'days' },
      acts: [
        {
          act: 'publish',
          title: '决算和评价结果一并公开',
          by: ['bureau'],
          to: 'published',
          asks: ['secrecy-review'],
          needs: { every: 'project', where: 'evaluated' },
          dates: 'published-on',
          cite: 'article#二（三）3',
        },
      ],
    },
    { stage: 'published', acts: [] },
  ],
}
