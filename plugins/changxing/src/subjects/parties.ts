import type { Subject } from '@wenxiao/core'
import { lights } from './options.ts'

export const unit = {
  title: '业主单位',
  facts: {
    'data-officer': { title: '已明确数据专员', unit: 'yes-no', from: 'register' }, // CX-088
    'annual-funds': { title: '年度部门预算资金', unit: 'yuan', from: 'register', least: '0' }, // CX-045
    'annual-paid': { title: '年度部门预算支出', unit: 'yuan', from: 'register', least: '0' },
    'next-year-it-budget': { title: '下一年度信息化项目建设资金', unit: 'yuan', from: 'filed', least: '0' },
    'past-scores': {
      title: '历年所属项目绩效评价平均分',
      unit: 'points',
      from: 'register',
      every: 'year',
      least: '0',
      most: '100',
    }, // CX-031
    'training-attended': { title: '参加管理评价培训次数', unit: '次培训', from: 'register' }, // CX-090
    'undocumented-share': { title: '资料不齐项目占比', unit: 'ratio', from: 'measure' },
    'early-built-count': { title: '未批先建项目数', unit: 'project', from: 'measure' },
    'late-rectification-count': { title: '有逾期未整改问题的项目数', unit: 'project', from: 'measure' },
    'goals-good-share': { title: '绩效目标编制优良率', unit: 'ratio', from: 'measure' },
    'execution-rate': { title: '年度资金执行率', unit: 'ratio', from: 'measure' },
    'mean-score': { title: '所属项目平均得分', unit: 'points', from: 'measure' },
    'unit-light': { title: '业主单位三色', unit: 'choice', from: 'verdict', options: lights },
    'assessment-result': {
      title: '年度（年终）考核运用',
      unit: 'choice',
      from: 'decision',
      options: { none: '不加减分', add: '加分', deduct: '扣分' },
    }, // CX-069, CX-082
    'no-money-next-year': { title: '不安排下一年度信息化项目建设资金', unit: 'yes-no', from: 'decision' }, // CX-037
  },
} as const satisfies Subject

/** 绩效管理岗位: who manages performance, post by post over units and projects, never by name (CX-044). */
export const post = {
  title: '绩效管理岗位',
  links: { unit: 'unit', project: 'project' },
  facts: {
    kind: {
      title: '岗位类别',
      unit: 'choice',
      from: 'register',
      options: { leader: '分管负责人', officer: '数据专员', finance: '财务人员', project: '项目负责人', operate: '运维负责人' },
    },
    trained: { title: '已参加绩效管理培训', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject

/** 承建企业库: one record for each builder and each operator (CX-083). */
export const vendor = {
  title: '承建（运维）单位',
  facts: {
    kind: { title: '服务类型', unit: 'choice', from: 'filed', options: { build: '承建', operate: '运维', both: '承建和运维' } },
    licence: { title: '资质证明', unit: 'paper', from: 'filed' },
    'response-hours': { title: '平均响应时间', unit: '小时', from: 'usage-log', every: 'month' },
    'late-share': { title: '逾期项目占比', unit: 'ratio', from: 'measure' },
    'mean-quality': { title: '所承建项目建设质量均值', unit: 'ratio', from: 'measure' },
    'problem-rate': { title: '项目平均问题数', unit: 'problem per project', from: 'measure' },
    'vendor-light': { title: '承建（运维）单位三色', unit: 'choice', from: 'verdict', options: lights },
    'procurement-warning': { title: '政府采购预警', unit: 'yes-no', from: 'decision' }, // CX-069
  },
} as const satisfies Subject

/** A third-party agency at work on one project (CX-018, CX-019). */
export const engagement = {
  title: '第三方委托',
  links: { project: 'project' },
  facts: {
    agency: { title: '第三方机构名称', unit: 'text', from: 'filed' },
    task: {
      title: '委托事项',
      unit: 'choice',
      from: 'filed',
      options: { plan: '方案编制', supervise: '监理', test: '测评', evaluate: '绩效评价' },
    },
    fee: { title: '委托费用', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    quality: { title: '服务质量评定', unit: 'ratio', from: 'panel', every: 'rater' },
    contract: { title: '委托合同', unit: 'paper', from: 'filed' },
  },
} as const satisfies Subject
