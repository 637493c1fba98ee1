import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** From the contract to the buyers' stars: all three sides must rate (OH-039). */
export const engagement: Lifecycle<W> = {
  subject: 'engagement',
  lifecycle: 'stage',
  title: '第三方委托与点评',
  stages: [
    {
      stage: 'assigned',
      by: 'finance',
      acts: [
        {
          act: 'begin',
          title: '签约开展',
          by: ['performance'],
          to: 'working',
          asks: ['contract', 'fee'],
          needs: { not: 'agency.suspended' },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'working',
      by: 'agency',
      acts: [
        {
          act: 'file-paper',
          title: '工作底稿入库',
          by: ['agency'],
          to: 'working',
          adds: 'paper-record',
          cite: 'report#四（四）',
        }, // OH-037
        {
          act: 'deliver',
          title: '交付报告',
          by: ['agency'],
          to: 'delivered',
          asks: ['report'],
          needs: {
            all: [
              { some: 'paper-record', where: { fact: 'stage', is: ['accepted'] } },
              { measure: 'papers-open', atMost: '0' },
            ],
          },
          dates: 'delivered-on',
          cite: 'derived: report#四（四）',
        }, // OH-038
      ],
    },
    {
      stage: 'delivered',
      by: 'performance',
      acts: [
        {
          act: 'rate',
          title: '“买家”点评',
          byEach: ['owner', 'performance', 'section'],
          to: 'rated',
          asks: ['report-quality', 'service-speed', 'communication', 'satisfaction'],
          dates: 'rated-on',
          cite: 'report#四（四）',
        },
      ],
    },
    { stage: 'rated', acts: [] },
  ],
}

export const workingPaper: Lifecycle<W> = {
  subject: 'paper-record',
  lifecycle: 'stage',
  title: '工作底稿审阅',
  stages: [
    {
      stage: 'drafting',
      by: 'agency',
      acts: [
        {
          act: 'file',
          title: '底稿入库',
          by: ['agency'],
          to: 'filed',
          asks: ['kind', 'file'],
          dates: 'filed-on',
          cite: 'report#四（四）',
        },
      ],
    },
    {
      stage: 'filed',
      by: 'performance',
      acts: [
        {
          act: 'accept',
          title: '审阅认可',
          by: ['performance'],
          to: 'accepted',
          dates: 'reviewed-on',
          cite: 'report#四（四）',
        },
        {
          act: 'guide',
          title: '在线指导，要求补正',
          by: ['performance'],
          to: 'amending',
          asks: ['comment'],
          cite: 'report#四（四）',
        },
      ],
    },
    {
      stage: 'amending',
      by: 'agency',
      acts: [{ act: 'refile', title: '补正后再次入库', by: ['agency'], to: 'filed', cite: 'report#四（四）' }],
    },
    { stage: 'accepted', acts: [] },
  ],
}
