import type { Subject } from '@wenxiao/core'

export const unit = {
  title: '部门',
  facts: {
    kind: { title: '部门性质', unit: 'choice', from: 'register', options: { centre: '中央部门', local: '地方部门' } },
    'mean-score': { title: '所属项目平均得分', unit: 'points', from: 'measure' },
  },
} as const satisfies Subject

export const project = {
  title: '项目',
  links: { department: 'unit' },
  facts: {
    implementer: { title: '实施单位', unit: 'text', from: 'filed' },
    year: { title: '年度', unit: 'text', from: 'filed' },
    nature: { title: '项目性质', unit: 'choice', from: 'filed', options: { new: '新增', continuing: '延续' } },
    overview: { title: '项目概况', unit: 'text', from: 'filed' },
    basis: { title: '立项依据', unit: 'text', from: 'filed' },
    expected: { title: '年度预期目标', unit: 'text', from: 'filed' },
    achieved: { title: '年度目标实际完成情况', unit: 'text', from: 'filed' },
    'goal-form': { title: '绩效目标申报表', unit: 'paper', from: 'filed' },
    'self-form': { title: '绩效自评表', unit: 'paper', from: 'filed' },
    'secrecy-review': { title: '公开前保密审查意见', unit: 'paper', from: 'filed' },
    'next-year-asked': { title: '下年度预算申请数', unit: 'yuan', from: 'filed', least: '0' },
    initial: { title: '年初预算数', unit: 'yuan', from: 'measure' },
    budget: { title: '全年预算数', unit: 'yuan', from: 'measure' },
    executed: { title: '全年执行数', unit: 'yuan', from: 'measure' },
    'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
    'output-weights': { title: '产出指标分值合计', unit: 'points', from: 'measure' },
    'effect-weights': { title: '效益指标分值合计', unit: 'points', from: 'measure' },
    'satisfaction-weights': { title: '满意度指标分值合计', unit: 'points', from: 'measure' },
    'weights-right': { title: '指标分值合计正确', unit: 'yes-no', from: 'measure' },
    explained: { title: '偏差都已说明原因', unit: 'yes-no', from: 'measure' },
    'self-score': { title: '自评得分', unit: 'points', from: 'scheme' },
    score: { title: '复核得分', unit: 'points', from: 'scheme' },
    grade: {
      title: '评价等级',
      unit: 'choice',
      from: 'verdict',
      options: { excellent: '优', good: '良', fair: '中', poor: '差' },
    },
    'goals-approved-on': { title: '绩效目标批复日', unit: 'day', from: 'lifecycle' },
    'self-filed-on': { title: '自评报送日', unit: 'day', from: 'lifecycle' },
    'reviewed-on': { title: '复核日', unit: 'day', from: 'lifecycle' },
    'published-on': { title: '自评结果公开日', unit: 'day', from: 'lifecycle' },
    'goal-stage': {
      title: '目标环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { drafting: '申报', checking: '部门审核', approving: '财政审核', approved: '已批复' },
    },
    stage: {
      title: '自评环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { filling: '填报', checking: '部门审核', reviewing: '财政复核', reviewed: '待公开', published: '已公开' },
    },
    rectification: {
      title: '整改环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { ordered: '限期整改', reported: '待复核', closed: '已销号' },
    },
    'rectification-report': { title: '整改报告', unit: 'paper', from: 'filed' },
    'next-year': {
      title: '下年度安排决定',
      unit: 'choice',
      from: 'decision',
      options: { priority: '优先保障', assured: '予以保障', compressed: '压减', cancelled: '取消' },
    },
  },
} as const satisfies Subject

/** A row of funds; only the total of the rows earns points. */
export const fund = {
  title: '年度资金',
  links: { project: 'project' },
  facts: {
    kind: {
      title: '资金种类',
      unit: 'choice',
      from: 'filed',
      options: { current: '当年财政拨款', 'carried-over': '上年结转资金', other: '其他资金' },
    },
    initial: { title: '该项年初预算数', unit: 'yuan', from: 'filed', least: '0' },
    budget: { title: '该项全年预算数', unit: 'yuan', from: 'filed', least: '0' },
    executed: { title: '该项全年执行数', unit: 'yuan', from: 'register', evidence: true, least: '0' },
  },
} as const satisfies Subject
