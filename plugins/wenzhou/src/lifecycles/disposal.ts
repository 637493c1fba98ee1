import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const saved = { all: [{ known: 'backup-receipt' }, { known: 'archive-receipt' }] } as const
const nothingLeft = { not: { some: 'resource', where: { not: 'released' } } } as const

/**
 * 销、并、提、转、冻: five ways, each with steps of its own (WZ-008). The article names four kinds of work — backup, taking off both
 * sides, releasing cloud resources, adjusting assets (WZ-010); that 两端 are 浙里办 and 浙政钉, their order and the receipts are ours.
 */
const cancelling: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'cancelling',
  title: '关闭注销',
  stages: [
    {
      stage: 'order',
      by: 'data',
      acts: [
        {
          act: 'order-cancelling',
          title: '下达关闭注销任务',
          by: ['data'],
          to: 'backup',
          asks: ['cancel-by'],
          needs: { fact: 'disposition', is: ['cancel'] },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'backup',
      by: 'unit',
      acts: [
        {
          act: 'back-up',
          title: '公告停用，备份数据、移交档案',
          by: ['unit'],
          to: 'delist',
          asks: ['user-notice', 'backup-receipt', 'archive-receipt'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'delist',
      by: 'unit',
      acts: [
        {
          act: 'delist',
          title: '两端下架',
          by: ['unit', 'data'],
          to: 'release',
          asks: ['delisted-people', 'delisted-staff'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'release',
      by: 'data',
      acts: [
        {
          act: 'release',
          title: '释放云资源',
          by: ['data'],
          to: 'assets',
          asks: ['release-receipt'],
          needs: saved,
          irreversible: 'resource',
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'unit',
      acts: [
        {
          act: 'adjust-assets',
          title: '调整资产并注销',
          by: ['unit'],
          to: 'done',
          dates: 'cancelled-on',
          asks: ['asset-record'],
          needs: nothingLeft,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}

const merging: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'merging',
  title: '合并整合',
  stages: [
    {
      stage: 'order',
      by: 'data',
      acts: [
        {
          act: 'order-merging',
          title: '下达合并整合任务',
          by: ['data'],
          to: 'plan',
          asks: ['merge-by'],
          needs: { fact: 'disposition', is: ['merge'] },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'plan',
      by: 'unit',
      acts: [
        {
          act: 'agree-merger',
          title: '双方确认整合方案',
          byEach: ['unit', 'receiver'],
          to: 'migrate',
          asks: ['merge-plan', 'takeover-letter'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'migrate',
      by: 'unit',
      acts: [
        {
          act: 'migrate',
          title: '备份并迁移数据和用户',
          by: ['unit', 'vendor'],
          to: 'delist',
          asks: ['user-notice', 'backup-receipt', 'archive-receipt', 'migration-receipt'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'delist',
      by: 'unit',
      acts: [
        {
          act: 'delist-merged',
          title: '原应用两端下架',
          by: ['unit', 'data'],
          to: 'release',
          asks: ['delisted-people', 'delisted-staff'],
          needs: { known: 'migration-receipt' },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'release',
      by: 'data',
      acts: [
        {
          act: 'release-merged',
          title: '释放原应用云资源',
          by: ['data'],
          to: 'assets',
          asks: ['release-receipt'],
          needs: saved,
          irreversible: 'resource',
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'unit',
      acts: [
        {
          act: 'adjust-merged',
          title: '资产并入承接应用',
          byEach: ['unit', 'receiver'],
          to: 'done',
          dates: 'merged-on',
          asks: ['asset-record'],
          needs: nothingLeft,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}

const promoting: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'promoting',
  title: '提级推广',
  stages: [
    {
      stage: 'order',
      by: 'data',
      acts: [
        {
          act: 'order-promoting',
          title: '下达提级推广任务',
          by: ['data'],
          to: 'plan',
          asks: ['promote-by'],
          needs: { fact: 'disposition', is: ['promote'] },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'plan',
      by: 'unit',
      acts: [
        { act: 'plan-promotion', title: '提出推广方案', by: ['unit'], to: 'consent', asks: ['promotion-plan'], cite: 'example' },
      ],
    },
    {
      stage: 'consent',
      by: 'superior',
      acts: [
        { act: 'consent', title: '上级同意提级', by: ['superior'], to: 'switch', asks: ['promotion-opinion'], cite: 'example' },
        { act: 'return-promotion', title: '上级退回修改', by: ['superior'], to: 'plan', cite: 'example' },
      ],
    },
    {
      stage: 'switch',
      by: 'unit',
      acts: [
        {
          act: 'switch-over',
          title: '备份数据，切换到提级版本',
          by: ['unit', 'receiver'],
          to: 'release',
          asks: ['backup-receipt', 'archive-receipt', 'delisted-people', 'delisted-staff', 'relisting-receipt'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'release',
      by: 'data',
      acts: [
        {
          act: 'release-promoted',
          title: '释放本级云资源',
          by: ['data'],
          to: 'assets',
          asks: ['release-receipt'],
          needs: saved,
          irreversible: 'resource',
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'unit',
      acts: [
        {
          act: 'adjust-promoted',
          title: '资产随应用调整',
          byEach: ['unit', 'receiver'],
          to: 'done',
          dates: 'promoted-on',
          asks: ['asset-record'],
          needs: nothingLeft,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}

/** The application goes on under another unit: its resources change hands instead of being released. */
const transferring: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'transferring',
  title: '转移管理',
  stages: [
    {
      stage: 'order',
      by: 'data',
      acts: [
        {
          act: 'order-transferring',
          title: '下达转移管理任务',
          by: ['data'],
          to: 'agree',
          asks: ['transfer-by'],
          needs: { fact: 'disposition', is: ['transfer'] },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'agree',
      by: 'unit',
      acts: [
        {
          act: 'agree-transfer',
          title: '双方签订移交协议',
          byEach: ['unit', 'receiver'],
          to: 'handover',
          asks: ['transfer-agreement'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'handover',
      by: 'unit',
      acts: [
        {
          act: 'hand-over',
          title: '备份数据并移交',
          by: ['unit'],
          to: 'register',
          asks: ['backup-receipt', 'archive-receipt', 'handover-list'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'register',
      by: 'data',
      acts: [
        {
          act: 'change-registration',
          title: '变更两端主体',
          by: ['data'],
          to: 'assets',
          asks: ['registration-change'],
          cite: 'derived: article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'receiver',
      acts: [
        {
          act: 'take-assets',
          title: '划转资产和云资源',
          byEach: ['unit', 'receiver'],
          to: 'done',
          dates: 'transferred-on',
          asks: ['asset-record', 'resource-transfer'],
          needs: saved,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'done', acts: [] },
  ],
}

/** A freeze is for a time: lifted within it, or the application is cancelled. */
const freezing: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'freezing',
  title: '暂停冻结',
  stages: [
    {
      stage: 'order',
      by: 'data',
      acts: [
        {
          act: 'order-freezing',
          title: '下达暂停冻结任务',
          by: ['data'],
          to: 'backup',
          asks: ['freeze-by'],
          needs: { fact: 'disposition', is: ['freeze'] },
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'backup',
      by: 'unit',
      acts: [
        {
          act: 'back-up-frozen',
          title: '公告暂停，备份数据',
          by: ['unit'],
          to: 'freeze',
          asks: ['user-notice', 'freeze-plan', 'backup-receipt'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'freeze',
      by: 'data',
      acts: [
        {
          act: 'freeze',
          title: '两端暂停并缩减云资源',
          by: ['data'],
          to: 'frozen',
          dates: 'frozen-on',
          asks: ['suspended-people', 'suspended-staff', 'downsizing-receipt'],
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'frozen',
      by: 'data',
      limit: { within: { parameter: 'freeze-months' }, in: 'months' },
      acts: [
        {
          act: 'lift',
          title: '核验后解冻',
          by: ['data'],
          to: 'lifted',
          dates: 'lifted-on',
          asks: ['lift-check'],
          needs: { measure: { from: 'frozen-on', to: 'today', in: 'months' }, atMost: { parameter: 'freeze-months' } },
          cite: 'example',
        },
        {
          act: 'pass-to-cancelling',
          title: '期满未解冻，转为关闭注销',
          by: ['data'],
          to: 'to-cancel',
          needs: { measure: { from: 'frozen-on', to: 'today', in: 'months' }, over: { parameter: 'freeze-months' } },
          cite: 'example',
        },
      ],
    },
    { stage: 'lifted', acts: [] },
    { stage: 'to-cancel', acts: [] },
  ],
}

export const disposalLifecycles: readonly Lifecycle<W>[] = [cancelling, merging, promoting, transferring, freezing]
