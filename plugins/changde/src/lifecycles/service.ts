import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** How operation and monitoring are bought and assessed. */
export const service: Lifecycle<W> = {
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
