import type { Subject } from '@wenxiao/core'

const ofApplication = { application: 'application' } as const

/** A digital resource that an application holds. */
export const resource = {
  title: '数字资源',
  links: ofApplication,
  facts: {
    kind: {
      title: '资源种类',
      unit: 'choice',
      from: 'register',
      options: { cloud: '云资源', data: '数据资源', component: '组件' },
    },
    cores: { title: '处理器核数', unit: '核', from: 'resource-meter', least: '0' },
    memory: { title: '内存', unit: 'GB', from: 'resource-meter', least: '0' },
    storage: { title: '存储', unit: 'GB', from: 'resource-meter', least: '0' },
    load: { title: '资源利用率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
    released: { title: '已释放或归并', unit: 'yes-no', from: 'resource-meter' },
    'released-on': { title: '释放归并日', unit: 'day', from: 'register' },
  },
} as const satisfies Subject

export const device = {
  title: '托管设备',
  links: ofApplication,
  facts: {
    position: { title: '机房机位', unit: 'text', from: 'register' },
    unracked: { title: '已下架', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject

export const domain = {
  title: '域名',
  links: ofApplication,
  facts: {
    name: { title: '域名名称', unit: 'text', from: 'register' },
    cancelled: { title: '已注销', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject

export const asset = {
  title: '资产',
  links: ofApplication,
  facts: {
    number: { title: '资产编号', unit: 'text', from: 'register' },
    'book-value': { title: '账面价值', unit: 'yuan', from: 'register', least: '0' },
    'written-off': { title: '已核销', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject

export const dataset = {
  title: '数据集',
  links: ofApplication,
  facts: {
    catalogued: { title: '已编目归集', unit: 'yes-no', from: 'register' },
    'updates-due': { title: '应更新次数', unit: '次', from: 'register', least: '0' },
    'updates-done': { title: '已更新次数', unit: '次', from: 'register', least: '0' },
    quality: { title: '数据质量合格率', unit: 'ratio', from: 'register', least: '0%', most: '100%' },
  },
} as const satisfies Subject

/** One of the n auxiliary or X business indicators of a major application; what it promises is its own, never the pack's (HZ-009). */
export const indicator = {
  title: '评价指标',
  links: ofApplication,
  facts: {
    name: { title: '指标名称', unit: 'text', from: 'filed' },
    kind: { title: '指标类别', unit: 'choice', from: 'filed', options: { auxiliary: '辅助', business: '业务' } },
    direction: { title: '方向', unit: 'choice', from: 'filed', options: { up: '不低于目标值', down: '不高于目标值' } },
    target: { title: '目标值', unit: '值', from: 'filed', least: '0' },
    actual: { title: '完成值', unit: '值', from: 'usage-log', least: '0' },
    weight: { title: '指标权重', unit: 'points', from: 'filed', least: '0' },
    met: { title: '达到目标值', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject
