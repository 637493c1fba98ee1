import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A purchase below the limit: ordered in the e-mall first, performed after. */
export const purchase: Lifecycle<W> = {
  // CD-025: the order of the days is kept by the gate
  subject: 'purchase',
  lifecycle: 'stage',
  title: '电子卖场采购',
  stages: [
    {
      stage: 'wanted',
      by: 'unit',
      acts: [
        {
          act: 'order',
          title: '电子卖场成交',
          by: ['unit'],
          to: 'ordered',
          asks: ['amount'],
          needs: { measure: 'amount', under: { parameter: 'e-mall-below' } },
          dates: 'ordered',
          cite: 'report#六（二）',
        },
      ],
    },
    {
      stage: 'ordered',
      by: 'operator',
      acts: [
        {
          act: 'perform',
          title: '实施服务',
          by: ['operator'],
          to: 'performed',
          needs: { happened: 'ordered' },
          dates: 'performed',
          cite: 'derived: report#五（二）2（2）',
        },
      ],
    },
    { stage: 'performed', acts: [] },
  ],
}
