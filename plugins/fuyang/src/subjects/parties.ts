import type { Subject } from '@wenxiao/core'

export const section = {
  title: '科室',
  facts: {
    'loop-score': { title: '闭环完整度', unit: 'points', from: 'scheme' }, // FY-020,
    'red-lights': { title: '科室红灯项目数', unit: 'project', from: 'measure' },
  },
} as const satisfies Subject

/** Down to the lowest unit and those who use the money (FY-021). */
export const unit = {
  title: '用款单位',
  facts: {
    level: {
      title: '单位层级',
      unit: 'choice',
      from: 'register',
      options: { bureau: '局机关', subordinate: '下属单位', lowest: '末级单位', user: '资金使用方' },
    },
    reached: { title: '绩效管理已覆盖', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** A round of monitoring on a day that the bureau sets (FY-016). */
export const round = {
  title: '监控批次',
  facts: {
    'planned-on': { title: '计划开展日', unit: 'day', from: 'filed', planned: true },
    'year-ends': { title: '预算年度终了日', unit: 'day', from: 'filed', planned: true },
    expected: { title: '时序进度', unit: 'ratio', from: 'filed', least: '0%', most: '100%' },
    'begun-on': { title: '监控开展日', unit: 'day', from: 'lifecycle' },
    'notified-on': { title: '通报日', unit: 'day', from: 'lifecycle' },
    notice: { title: '监控情况通报', unit: 'paper', from: 'lifecycle' },
    reds: { title: '红灯项目', unit: 'monitoring', from: 'measure' },
    stage: {
      title: '监控批次环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { planned: '待开展', running: '监控中', notified: '已通报' },
    },
  },
} as const satisfies Subject

/** The department's final accounts, with which results are published (FY-019). */
export const accounts = {
  title: '部门决算',
  facts: {
    'approved-on': { title: '决算批复日', unit: 'day', from: 'lifecycle' },
    'published-on': { title: '决算公开日', unit: 'day', from: 'lifecycle' },
    'secrecy-review': { title: '公开前保密审查意见', unit: 'paper', from: 'filed' },
    projects: { title: '随决算公开的项目', unit: 'project', from: 'measure' },
    evaluated: { title: '已评价的项目', unit: 'project', from: 'measure' },
    stage: {
      title: '决算环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { compiling: '编制', approved: '已批复', published: '已公开' },
    },
  },
} as const satisfies Subject

/** Training and guidance on site (FY-022). */
export const training = {
  title: '培训指导',
  links: { unit: 'unit' },
  facts: {
    kind: { title: '培训方式', unit: 'choice', from: 'filed', options: { course: '专题培训', 'on-site': '第三方现场指导' } },
    topic: { title: '培训内容', unit: 'text', from: 'filed' },
    'held-on': { title: '培训日期', unit: 'day', from: 'filed' },
  },
} as const satisfies Subject
