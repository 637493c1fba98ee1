import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** From the award to the signed and filed contract. */
export const contract: Lifecycle<W> = {
  // CD-024
  subject: 'contract',
  lifecycle: 'stage',
  title: '合同签订与备案',
  stages: [
    {
      stage: 'bidding',
      by: 'unit',
      acts: [
        { act: 'notify', title: '发出中标通知书', by: ['unit'], to: 'awarded', dates: 'awarded', cite: 'tender#第四十六条' },
      ],
    },
    {
      stage: 'awarded',
      by: 'unit',
      limit: { within: { parameter: 'contract-days' }, in: 'days' },
      acts: [
        {
          act: 'sign',
          title: '签订合同',
          byEach: ['unit', 'builder'],
          to: 'signed',
          asks: ['text', 'amount'],
          dates: 'signed',
          cite: 'tender#第四十六条',
        },
      ],
    },
    {
      stage: 'signed',
      by: 'unit',
      limit: { within: '7', in: 'working days' },
      acts: [{ act: 'file-copy', title: '合同副本备案', by: ['unit'], to: 'filed', cite: 'procurement#第四十七条' }],
    },
    { stage: 'filed', acts: [] },
  ],
}
