import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Who answers for waste: looked into, decided, carried out, closed; or dropped where nothing is found (WZ-012). */
export const accountabilityLifecycle: Lifecycle<W> = {
  subject: 'accountability',
  lifecycle: 'stage',
  title: '责任追究',
  stages: [
    {
      stage: 'opened',
      by: 'discipline',
      acts: [
        {
          act: 'open-inquiry',
          title: '启动责任核查',
          by: ['discipline'],
          to: 'inquiry',
          dates: 'opened-on',
          asks: ['kind', 'wasted'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'inquiry',
      by: 'discipline',
      limit: { within: { parameter: 'inquiry-days' }, in: 'working days' },
      acts: [
        {
          act: 'report-finding',
          title: '提出核查报告',
          by: ['discipline'],
          to: 'decision',
          asks: ['finding', 'post'],
          visit: true,
          cite: 'example',
        },
        { act: 'drop', title: '查无责任，不予追究', by: ['discipline'], to: 'dropped', asks: ['finding'], cite: 'example' },
      ],
    },
    {
      stage: 'decision',
      by: 'discipline',
      acts: [
        {
          act: 'decide-outcome',
          title: '作出处理决定',
          by: ['discipline'],
          to: 'execution',
          asks: ['outcome'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'execution',
      by: 'unit',
      acts: [
        {
          act: 'close-matter',
          title: '执行处理并办结',
          by: ['discipline'],
          to: 'closed',
          dates: 'closed-on',
          asks: ['recovery-proof'],
          cite: 'example',
        },
      ],
    },
    { stage: 'closed', acts: [] },
    { stage: 'dropped', acts: [] },
  ],
}
