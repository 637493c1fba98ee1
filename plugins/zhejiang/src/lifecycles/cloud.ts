import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A cloud resource from application over use and metering to release (ZJ-020). Less or none of it, only where no business suffers (ZJ-019). */
export const cloud: Lifecycle<W> = {
  subject: 'resource',
  lifecycle: 'stage',
  title: '政务云资源管理',
  stages: [
    {
      stage: 'wanted',
      by: 'department',
      acts: [
        {
          act: 'apply-for',
          title: '申请云资源',
          by: ['department'],
          to: 'reviewing',
          asks: ['purpose', 'cores', 'memory', 'storage'],
          cite: 'derived: cloud#申请',
        },
      ],
    },
    {
      stage: 'reviewing',
      by: 'finance',
      acts: [
        {
          act: 'grant',
          title: '同意分配',
          by: ['finance'],
          to: 'opening',
          needs: { measure: 'application.resources-idle', atMost: '0' },
          cite: 'derived: cloud#申请',
        },
        { act: 'refuse-resource', title: '不予分配', by: ['finance'], to: 'refused', cite: 'derived: cloud#申请' },
      ],
    },
    {
      stage: 'opening',
      by: 'cloud',
      acts: [{ act: 'open', title: '开通使用', by: ['cloud'], to: 'running', dates: 'opened', cite: 'derived: cloud#使用' }],
    },
    {
      stage: 'running',
      by: 'cloud',
      acts: [
        { act: 'monitor', title: '登记月度监测', by: ['cloud'], to: 'running', dates: 'monitored', cite: 'derived: cloud#监控' },
        {
          act: 'plan-downsizing',
          title: '制定降配方案',
          by: ['department'],
          to: 'downsizing',
          asks: ['cores-after', 'memory-after', 'storage-after', 'impact-report', 'no-impact'],
          needs: {
            all: [
              { fact: 'decided', is: ['downsize'] },
              'no-impact',
              { measure: 'cores-after', atMost: 'cores' },
              { measure: 'memory-after', atMost: 'memory' },
              { measure: 'storage-after', atMost: 'storage' },
              { measure: 'downsize-saving', over: '0' },
            ],
          },
          cite: 'report#成效二',
        },
        {
          act: 'plan-release',
          title: '制定释放方案',
          by: ['department'],
          to: 'releasing',
          asks: ['impact-report', 'no-impact', 'backup-receipt'],
          needs: {
            all: [
              {
                any: [
                  { fact: 'decided', is: ['release'] },
                  { fact: 'project.outcome', is: ['exit'] },
                ],
              },
              'no-impact',
            ],
          },
          cite: 'derived: report#成效二',
        },
      ],
    },
    {
      stage: 'downsizing',
      by: 'cloud',
      acts: [
        { act: 'downsize', title: '实施降配', by: ['cloud'], to: 'running', dates: 'downsized', cite: 'derived: report#成效二' },
        { act: 'stop-downsizing', title: '影响业务，停止降配', by: ['department', 'cloud'], to: 'running', cite: 'example' },
      ],
    },
    {
      stage: 'releasing',
      by: 'cloud',
      acts: [
        {
          act: 'release',
          title: '实施释放',
          by: ['cloud'],
          to: 'released',
          needs: { known: 'backup-receipt' },
          dates: 'released',
          cite: 'derived: cloud#释放',
        },
        { act: 'stop-release', title: '影响业务，停止释放', by: ['department', 'cloud'], to: 'running', cite: 'example' },
      ],
    },
    { stage: 'released', acts: [] },
    { stage: 'refused', acts: [] },
  ],
}
