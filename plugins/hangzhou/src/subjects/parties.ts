import type { Subject } from '@wenxiao/core'

export const unit = {
  title: '部门',
  facts: {
    applications: { title: '纳入评价的应用', unit: 'application', from: 'measure' },
    'leaving-open': { title: '停用退出或归并整合未闭环的应用', unit: 'application', from: 'measure' },
    'like-cost': { title: '同口径运维费总额', unit: 'yuan', from: 'measure' },
  },
} as const satisfies Subject

/** One round of evaluating major applications; those that belong to it are those that were chosen (HZ-003, HZ-009, HZ-010). */
export const round = {
  title: '重大应用评价批次',
  facts: {
    year: { title: '评价年度', unit: 'text', from: 'filed' },
    chosen: { title: '选取的重大应用', unit: 'application', from: 'measure' },
    'selection-list': { title: '重大应用选取名单', unit: 'paper', from: 'filed' },
    'expert-group': { title: '专家工作小组名单', unit: 'paper', from: 'filed' },
    'provincial-task': { title: '省绩效评价系统任务编号', unit: 'text', from: 'filed' },
    'log-result': { title: '线上日志评价结果', unit: 'paper', from: 'filed' },
    report: { title: '实战实效评价报告', unit: 'paper', from: 'lifecycle' },
    'reported-on': { title: '报告日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '批次环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        choosing: '选取应用',
        grouping: '组建工作小组',
        logging: '日志改造',
        online: '线上日志评价',
        onsite: '线下调研核验',
        reporting: '形成结果',
        done: '已完成',
      },
    },
  },
} as const satisfies Subject
