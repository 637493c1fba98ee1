import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/** Cancelling a project and disposing of its assets (ZJ-025), in an order in which nothing is lost: archive first, release after, assets before the end. */
export const exit: Lifecycle<W> = {
  subject: 'project',
  lifecycle: 'exit-step',
  title: '项目注销和资产处置',
  stages: [
    {
      stage: 'backup',
      by: 'department',
      acts: [
        {
          act: 'back-up',
          title: '备份数据并移交档案',
          by: ['department'],
          to: 'delist',
          asks: ['backup-receipt', 'archive-receipt'],
          cite: 'example',
        },
        {
          act: 'restore',
          title: '终止退出',
          by: ['finance'],
          to: 'restored',
          asks: ['restore-paper'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'delist',
      by: 'department',
      acts: [{ act: 'delist', title: '下架应用', by: ['department'], to: 'release', asks: ['delist-receipt'], cite: 'example' }],
    },
    {
      stage: 'release',
      by: 'cloud',
      acts: [
        {
          act: 'release-all',
          title: '释放全部云资源',
          by: ['cloud'],
          to: 'domain',
          asks: ['release-receipt'],
          needs: {
            all: [
              { known: 'archive-receipt' },
              { not: { some: 'resource', where: { not: { fact: 'stage', is: ['released', 'refused'] } } } },
            ],
          },
          irreversible: 'resource',
          cite: 'derived: report#成效二',
        },
        { act: 'list-again', title: '云资源清单有变，退回核对', by: ['cloud'], to: 'delist', cite: 'example' },
      ],
    },
    {
      stage: 'domain',
      by: 'department',
      acts: [
        {
          act: 'cancel-domain',
          title: '注销域名和接口',
          by: ['department'],
          to: 'assets',
          asks: ['domain-receipt'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'assets',
      acts: [
        {
          act: 'dispose-assets',
          title: '资产处置办结',
          by: ['assets'],
          to: 'deregister',
          asks: ['asset-receipt'],
          needs: { not: { some: 'asset', where: { not: { fact: 'stage', is: ['disposed'] } } } },
          cite: 'derived: report#成效三',
        },
      ],
    },
    {
      stage: 'deregister',
      by: 'finance',
      acts: [
        {
          act: 'deregister',
          title: '注销项目',
          by: ['finance'],
          to: 'done',
          dates: 'deregistered',
          issues: 'deregistration',
          cite: 'derived: report#成效三',
        },
      ],
    },
    { stage: 'done', acts: [] },
    { stage: 'restored', acts: [] },
  ],
}

/** One asset leaves the books by its own paper. */
export const asset: Lifecycle<W> = {
  subject: 'asset',
  lifecycle: 'stage',
  title: '资产处置',
  stages: [
    {
      stage: 'held',
      by: 'department',
      acts: [
        {
          act: 'dispose',
          title: '处置资产',
          by: ['assets', 'department'],
          to: 'disposed',
          asks: ['way', 'receipt'],
          dates: 'disposed',
          cite: 'derived: report#成效三',
        },
      ],
    },
    { stage: 'disposed', acts: [] },
  ],
}
