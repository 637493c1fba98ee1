import type { Lifecycle } from '@wenxiao/core'
import type { W } from '../words.ts'

const saved = { all: [{ known: 'backup-receipt' }, { known: 'archive-receipt' }] } as const
const resourcesGone = { not: { some: 'resource', where: { not: 'released' } } } as const
const devicesGone = { not: { some: 'device', where: { not: 'unracked' } } } as const
const restGone = {
  all: [{ not: { some: 'domain', where: { not: 'cancelled' } } }, { not: { some: 'asset', where: { not: 'written-off' } } }],
} as const

/** The builder looks first whether an application must leave at all (HZ-016). */
const assessing: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'assessing',
  title: '停用退出评估',
  stages: [
    {
      stage: 'assess',
      by: 'builder',
      limit: { within: { parameter: 'assess-days' }, in: 'working days' },
      acts: [
        {
          act: 'assess-exit',
          title: '评估认为需退出',
          by: ['builder'],
          to: 'assessed',
          dates: 'assessed-on',
          asks: ['assessment', 'advised'],
          needs: { fact: 'advised', is: ['retire', 'merge'] },
          cite: 'article#成效三',
        },
        {
          act: 'assess-keep',
          title: '评估认为应保留',
          by: ['builder'],
          to: 'kept',
          asks: ['assessment', 'advised'],
          needs: { fact: 'advised', is: ['keep'] },
          cite: 'derived: article#成效三',
        },
      ],
    },
    { stage: 'assessed', acts: [] },
    {
      stage: 'kept',
      by: 'data',
      acts: [{ act: 'assess-again', title: '情况变化，重新评估', by: ['data'], to: 'assess', cite: 'example' }],
    },
  ],
}

/**
 * 停用退出 in the order the notice sets: resources, hosted devices, domain, assets; no step before the one before it has left nothing
 * over (HZ-017), a paper for each, and a certificate at the end (HZ-018). Notice and backup before them are ours.
 */
const closing: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'closing',
  title: '停用退出',
  stages: [
    {
      stage: 'prepare',
      by: 'builder',
      acts: [
        {
          act: 'prepare-exit',
          title: '公告停用，备份归档',
          by: ['builder'],
          to: 'resources',
          asks: ['user-notice', 'backup-receipt', 'archive-receipt'],
          needs: { fact: 'disposition', is: ['retire'] },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'resources',
      by: 'data',
      acts: [
        {
          act: 'release',
          title: '释放归并数字资源',
          by: ['data'],
          to: 'hosting',
          asks: ['release-receipt'],
          needs: saved,
          irreversible: 'resource',
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'hosting',
      by: 'host',
      acts: [
        {
          act: 'unrack',
          title: '下架托管机房设备',
          by: ['host'],
          to: 'domain',
          asks: ['unrack-record'],
          needs: resourcesGone,
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'domain',
      by: 'builder',
      acts: [
        {
          act: 'cancel-domain',
          title: '注销域名',
          by: ['builder'],
          to: 'assets',
          asks: ['domain-receipt'],
          needs: devicesGone,
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'builder',
      acts: [
        {
          act: 'write-off',
          title: '注销资产，出具闭环证明',
          byEach: ['builder', 'finance'],
          to: 'closed',
          dates: 'closed-on',
          issues: 'closing-certificate',
          asks: ['asset-record'],
          needs: restGone,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'closed', acts: [] },
  ],
  limits: [
    {
      title: '停用退出办结',
      from: 'prepare',
      until: 'assets',
      within: { parameter: 'closing-days' },
      in: 'days',
      cite: 'example',
    },
  ],
}

/** 归并整合: another application takes over, then the same order. */
const merging: Lifecycle<W> = {
  subject: 'application',
  lifecycle: 'merging',
  title: '归并整合',
  stages: [
    {
      stage: 'plan',
      by: 'builder',
      acts: [
        {
          act: 'agree-merger',
          title: '双方确认归并方案',
          byEach: ['builder', 'receiver'],
          to: 'migrate',
          asks: ['merge-plan', 'takeover-letter'],
          needs: { fact: 'disposition', is: ['merge'] },
          cite: 'example',
        },
      ],
    },
    {
      stage: 'migrate',
      by: 'builder',
      acts: [
        {
          act: 'migrate',
          title: '迁移数据和业务，备份归档',
          by: ['builder'],
          to: 'resources',
          asks: ['user-notice', 'migration-receipt', 'backup-receipt', 'archive-receipt'],
          cite: 'example',
        },
      ],
    },
    {
      stage: 'resources',
      by: 'data',
      acts: [
        {
          act: 'release-merged',
          title: '释放归并原应用数字资源',
          by: ['data'],
          to: 'hosting',
          asks: ['release-receipt'],
          needs: { all: [{ known: 'backup-receipt' }, { known: 'archive-receipt' }, { known: 'migration-receipt' }] },
          irreversible: 'resource',
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'hosting',
      by: 'host',
      acts: [
        {
          act: 'unrack-merged',
          title: '下架原应用托管设备',
          by: ['host'],
          to: 'domain',
          asks: ['unrack-record'],
          needs: resourcesGone,
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'domain',
      by: 'builder',
      acts: [
        {
          act: 'cancel-merged-domain',
          title: '注销原应用域名',
          by: ['builder'],
          to: 'assets',
          asks: ['domain-receipt'],
          needs: devicesGone,
          cite: 'article#成效三',
        },
      ],
    },
    {
      stage: 'assets',
      by: 'builder',
      acts: [
        {
          act: 'write-off-merged',
          title: '注销资产，出具闭环证明',
          byEach: ['builder', 'finance'],
          to: 'merged',
          dates: 'merged-on',
          issues: 'merging-certificate',
          asks: ['asset-record'],
          needs: restGone,
          cite: 'article#成效三',
        },
      ],
    },
    { stage: 'merged', acts: [] },
  ],
  limits: [
    { title: '归并整合办结', from: 'plan', until: 'assets', within: { parameter: 'closing-days' }, in: 'days', cite: 'example' },
  ],
}

export const closingLifecycles: readonly Lifecycle<W>[] = [assessing, closing, merging]
