import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

/**
 * The four dispositions, each with its own steps, one receipt for each (CX-006, CX-092). The document names the four;
 * the steps and receipts are examples. Nothing is released before data and files are safe.
 */
export const closingLifecycles: readonly Lifecycle<W>[] = [
  {
    subject: 'application',
    lifecycle: 'closing',
    title: '关闭',
    stages: [
      {
        stage: 'announce',
        by: 'owner',
        acts: [
          {
            act: 'announce',
            title: '公告并告知用户',
            by: ['owner'],
            to: 'backup',
            dates: 'closing-from',
            asks: ['notice-receipt'],
            needs: { fact: 'disposition', is: ['close'] },
            cite: 'example',
          },
        ],
      },
      {
        stage: 'backup',
        by: 'owner',
        acts: [
          {
            act: 'back-up',
            title: '备份数据、移交档案',
            by: ['owner', 'officer'],
            to: 'delist',
            asks: ['backup-receipt', 'archive-receipt'],
            cite: 'example',
          },
        ],
      },
      {
        stage: 'delist',
        by: 'data',
        acts: [
          {
            act: 'delist',
            title: '下架并停用接口',
            by: ['data'],
            to: 'release',
            asks: ['delisting-receipt', 'interface-receipt'],
            cite: 'example',
          },
        ],
      },
      {
        stage: 'release',
        by: 'data',
        acts: [
          {
            act: 'release',
            title: '释放云资源和域名',
            by: ['data'],
            to: 'settle',
            asks: ['release-receipt', 'domain-receipt'],
            needs: { all: [{ known: 'backup-receipt' }, { known: 'archive-receipt' }] },
            irreversible: 'resource',
            cite: 'article#五（三）',
          },
        ],
      },
      {
        stage: 'settle',
        by: 'finance',
        acts: [
          {
            act: 'settle-assets',
            title: '资产处置并销号',
            by: ['finance'],
            to: 'closed',
            dates: 'closed-on',
            asks: ['asset-receipt'],
            needs: { not: { some: 'resource', where: { not: 'released' } } },
            cite: 'example',
          },
        ],
      },
      { stage: 'closed', acts: [] },
    ],
    limits: [
      {
        title: '关闭销号',
        from: 'announce',
        until: 'settle',
        within: { parameter: 'closing-days' },
        in: 'days',
        cite: 'example',
      },
    ],
  },
  {
    subject: 'application',
    lifecycle: 'suspending',
    title: '暂停',
    stages: [
      {
        stage: 'plan',
        by: 'owner',
        acts: [
          {
            act: 'plan-suspension',
            title: '制定暂停方案',
            by: ['owner'],
            to: 'freeze',
            asks: ['suspension-plan', 'suspended-until', 'notice-receipt'],
            needs: { fact: 'disposition', is: ['suspend'] },
            cite: 'example',
          },
        ],
      },
      {
        stage: 'freeze',
        by: 'data',
        acts: [
          {
            act: 'freeze',
            title: '备份并冻结访问',
            by: ['data'],
            to: 'suspended',
            dates: 'suspended-on',
            asks: ['backup-receipt', 'freeze-receipt'],
            cite: 'example',
          },
        ],
      },
      {
        stage: 'suspended',
        by: 'data',
        limit: { within: { parameter: 'suspension-months' }, in: 'months' },
        acts: [
          {
            act: 'resume',
            title: '核验后恢复',
            by: ['data'],
            to: 'resumed',
            dates: 'resumed-on',
            asks: ['resume-check'],
            cite: 'example',
          },
          {
            act: 'pass-to-closing',
            title: '期满未恢复，转为关闭',
            by: ['data'],
            to: 'to-close',
            needs: { measure: { from: 'suspended-until', to: 'today', in: 'days' }, over: '0' },
            cite: 'example',
          },
        ],
      },
      { stage: 'resumed', acts: [] },
      { stage: 'to-close', acts: [] },
    ],
  },
  {
    subject: 'application',
    lifecycle: 'merging',
    title: '合并',
    stages: [
      {
        stage: 'plan',
        by: 'owner',
        acts: [
          {
            act: 'plan-merger',
            title: '制定合并方案',
            by: ['owner'],
            to: 'migrate',
            dates: 'merging-from',
            asks: ['merge-plan', 'takeover-receipt'],
            needs: { fact: 'disposition', is: ['merge'] },
            cite: 'example',
          },
        ],
      },
      {
        stage: 'migrate',
        by: 'owner',
        acts: [
          {
            act: 'migrate',
            title: '备份归档，迁移数据和用户',
            by: ['owner', 'vendor'],
            to: 'delist',
            asks: ['backup-receipt', 'archive-receipt', 'migration-receipt'],
            cite: 'example',
          },
        ],
      },
      {
        stage: 'delist',
        by: 'data',
        acts: [
          {
            act: 'delist-merged',
            title: '原应用下架',
            by: ['data'],
            to: 'release',
            asks: ['delisting-receipt', 'interface-receipt'],
            cite: 'example',
          },
        ],
      },
      {
        stage: 'release',
        by: 'data',
        acts: [
          {
            act: 'release-merged',
            title: '释放原应用资源并销号',
            by: ['data'],
            to: 'merged',
            dates: 'merged-on',
            asks: ['release-receipt'],
            needs: { all: [{ known: 'backup-receipt' }, { known: 'archive-receipt' }, { known: 'migration-receipt' }] },
            irreversible: 'resource',
            cite: 'article#五（三）',
          },
        ],
      },
      { stage: 'merged', acts: [] },
    ],
  },
  {
    subject: 'application',
    lifecycle: 'transforming',
    title: '转型',
    stages: [
      {
        stage: 'plan',
        by: 'owner',
        acts: [
          {
            act: 'plan-transformation',
            title: '制定转型方案',
            by: ['owner'],
            to: 'review',
            dates: 'transforming-from',
            asks: ['transform-plan'],
            needs: { fact: 'disposition', is: ['transform'] },
            cite: 'example',
          },
        ],
      },
      {
        stage: 'review',
        by: 'data',
        acts: [
          {
            act: 'pass-transformation',
            title: '转型方案评审通过',
            by: ['data', 'expert'],
            to: 'rebuild',
            asks: ['transform-review'],
            cite: 'example',
          },
          { act: 'return-transformation', title: '退回修改', by: ['data', 'expert'], to: 'plan', cite: 'example' },
        ],
      },
      {
        stage: 'rebuild',
        by: 'owner',
        acts: [
          {
            act: 'go-live',
            title: '改造上线核验',
            by: ['data'],
            to: 'transformed',
            dates: 'transformed-on',
            asks: ['backup-receipt', 'transform-acceptance'],
            cite: 'example',
          },
        ],
      },
      { stage: 'transformed', acts: [] },
    ],
  },
]
