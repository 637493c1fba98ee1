import type { Subject } from '@wenxiao/core'

const ofProject = { project: 'project' } as const

export const goal = {
  title: '绩效目标',
  links: ofProject,
  facts: {
    name: { title: '目标名称', unit: 'text', from: 'filed' },
    dimension: { title: '目标类别', unit: 'choice', from: 'filed', options: { output: '产出', effect: '效益' } },
    direction: { title: '方向', unit: 'choice', from: 'filed', options: { up: '不低于目标值', down: '不高于目标值' } },
    quantified: { title: '可量化、可衡量', unit: 'yes-no', from: 'panel' },
    target: { title: '目标值', unit: '值', from: 'filed', least: '0' },
    actual: { title: '完成值', unit: '值', from: 'filed', evidence: true, least: '0' },
    weight: { title: '目标权重', unit: 'points', from: 'filed', least: '0' },
    met: { title: '达到目标值', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

export const milestone = {
  title: '建设节点',
  links: ofProject,
  facts: {
    name: { title: '节点名称', unit: 'text', from: 'filed' },
    due: { title: '计划日', unit: 'day', from: 'filed', planned: true },
    done: { title: '完成日', unit: 'day', from: 'filed' },
    'on-time': { title: '按期完成', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

export const change = {
  title: '变更',
  links: ofProject,
  facts: {
    reason: { title: '变更原因', unit: 'text', from: 'filed' },
    amount: { title: '变更金额', unit: 'yuan', from: 'filed', least: '0' },
  },
} as const satisfies Subject

export const finding = {
  title: '检查问题',
  links: ofProject,
  facts: {
    kind: {
      title: '问题种类',
      unit: 'choice',
      from: 'visit',
      options: { money: '资金使用', procedure: '程序', delivery: '建设内容' },
    },
    what: { title: '问题事实', unit: 'text', from: 'visit' },
  },
} as const satisfies Subject

export const incident = {
  title: '运行事件',
  links: ofProject,
  facts: {
    kind: { title: '事件种类', unit: 'choice', from: 'usage-log', options: { security: '安全事件', fault: '故障' } },
    major: { title: '属于重大事件', unit: 'yes-no', from: 'register' },
    'repair-hours': { title: '修复用时', unit: '小时', from: 'usage-log', least: '0' },
  },
} as const satisfies Subject

export const dataset = {
  title: '数据集',
  links: ofProject,
  facts: {
    collected: { title: '已归集', unit: 'yes-no', from: 'register' },
    'updates-due': { title: '应更新次数', unit: '次', from: 'register', least: '0' },
    'updates-done': { title: '已更新次数', unit: '次', from: 'register', least: '0' },
    quality: { title: '数据质量合格率', unit: 'ratio', from: 'register', least: '0%', most: '100%' },
    openable: { title: '属于可开放数据', unit: 'yes-no', from: 'register' },
    opened: { title: '已开放', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject

/** One payment of a project's money (WZ-004: what monitoring finds holds it back). */
export const payment = {
  title: '拨付',
  links: ofProject,
  facts: {
    amount: { title: '拨付金额', unit: 'yuan', from: 'filed', least: '0' },
    invoice: { title: '发票', unit: 'paper', from: 'filed' },
    'progress-proof': { title: '进度或验收证明', unit: 'paper', from: 'filed' },
    vouched: { title: '拨付凭据齐全', unit: 'yes-no', from: 'measure' },
    'paid-on': { title: '拨付日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '拨付环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { requested: '申请', approved: '审核通过', paid: '已拨付' },
    },
  },
} as const satisfies Subject
