import { type ProjectLine } from './line.ts'

export const dataGroups = [
  { id: 'data', title: '数据集约', points: '14' },
  { id: 'collection', title: '数据归集', in: 'data', points: '3' },
  { id: 'data-quality', title: '数据质量', in: 'data', points: '3' },
  { id: 'sharing', title: '共享开放', in: 'data', points: '3' },
  { id: 'components', title: '公共组件', in: 'data', points: '2' },
  { id: 'cloud', title: '云资源利用', in: 'data', points: '3' },
] as const
const held = { not: 'released' } as const

/** 数据集约: ten lines in five groups. */
export const data = [
  { id: 'collected', title: '数据归集率', in: 'collection', points: '1', missing: 'refuse', empty: 'set-aside', cite: 'example',
    earn: { proportional: { share: 'dataset', where: 'collected' }, full: '100%' } },
  { id: 'data-fresh', title: '数据更新及时率', in: 'collection', points: '2', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { each: { of: 'dataset', where: 'collected', earn: { proportional: { ratio: 'updates-done', over: 'updates-due' }, full: '100%', zero: '50%' } } } },
  { id: 'quality', title: '数据质量合格率', in: 'data-quality', points: '2', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { mean: 'quality', over: 'dataset', where: 'collected' }, full: '99%', zero: '80%' } },
  { id: 'data-fixed', title: '问题数据整改率', in: 'data-quality', points: '1', missing: 'zero', empty: 'full', cite: 'example',
    earn: { proportional: { ratio: 'data-fixed', over: 'data-issues' }, full: '95%', zero: '50%' } },
  { id: 'data-granted', title: '共享需求满足率', in: 'sharing', points: '2', missing: 'zero', empty: 'full', cite: 'example',
    earn: { proportional: { ratio: 'data-granted', over: 'data-requests' }, full: '90%', zero: '30%' } },
  { id: 'data-opened', title: '可开放数据开放率', in: 'sharing', points: '1', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { share: 'dataset', where: 'opened', among: 'openable' }, full: '100%' } },
  { id: 'components-reused', title: '公共组件复用率', in: 'components', points: '1', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: 'components-reused', over: 'components-needed' }, full: '80%' } },
  { id: 'components-listed', title: '自建组件上架率', in: 'components', points: '1', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: 'components-listed', over: 'components-promised' }, full: '100%' } },
  { id: 'cpu-used', title: '处理器利用率', in: 'cloud', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { mean: { mean: 'cpu-use', last: '3' }, over: 'resource', where: held }, full: '40%', zero: '5%' } },
  { id: 'storage-used', title: '存储利用率', in: 'cloud', points: '1', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { mean: { mean: 'storage-use', last: '3' }, over: 'resource', where: held }, full: '60%', zero: '10%' } },
] as const satisfies readonly ProjectLine<(typeof dataGroups)[number]['id']>[]
