import type { Subject } from '@wenxiao/core'
import { judged, levels } from './options.ts'

/** An ex-ante assessment in five dimensions of four items (OH-012); the contents are examples. */
export const appraisal = {
  title: '事前绩效评估',
  links: { project: 'project', topup: 'topup' },
  facts: {
    report: { title: '评估报告', unit: 'paper', from: 'filed' },
    'policy-basis': judged('政策依据充分性'),
    'duty-match': judged('与职责规划的相符性'),
    demand: judged('需求迫切性'),
    'no-overlap': judged('与已有投入的衔接性'),
    'cost-basis': judged('成本测算依据充分性'),
    'standards-kept': judged('支出标准符合性'),
    alternatives: judged('方案比选充分性'),
    'worth-it': judged('投入产出匹配性'),
    'goals-clear': judged('目标明确性'),
    'goals-quantified': judged('指标量化程度'),
    'goals-reasonable': judged('目标值合理性'),
    'goals-checkable': judged('完成情况可核验性'),
    'plan-concrete': judged('实施计划具体性'),
    organised: judged('组织保障落实程度'),
    'schedule-feasible': judged('时间进度可行性'),
    'risks-covered': judged('风险应对充分性'),
    'funding-lawful': judged('资金来源合规性'),
    affordable: judged('财政可承受性'),
    'shares-fair': judged('各方分担合理性'),
    'funding-risk': judged('筹资风险可控性'),
    score: { title: '事前评估得分', unit: 'points', from: 'scheme' },
    conclusion: {
      title: '评估结论',
      unit: 'choice',
      from: 'verdict',
      options: { support: '予以支持', adjust: '调整后支持', reject: '不予支持' },
    },
    'concluded-on': { title: '评估意见出具日', unit: 'day', from: 'lifecycle' },
    opinion: { title: '评估意见', unit: 'paper', from: 'lifecycle' },
    stage: {
      title: '评估环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { preparing: '评估准备', judging: '评估打分', concluded: '已出意见' },
    },
  },
} as const satisfies Subject

/** What a unit asks for next year, looked at from four sides (OH-011); the report counts four and names none. */
export const request = {
  title: '预算申报',
  links: { project: 'project', year: 'year' },
  facts: {
    asked: { title: '申报数', unit: 'yuan', from: 'filed', least: '0' },
    reviewed: { title: '审定数', unit: 'yuan', from: 'lifecycle', least: '0' },
    necessity: judged('事项必要性'),
    urgency: judged('当年实施的紧迫性'),
    'goal-fit': judged('目标与预算匹配性'),
    'last-execution': { title: '上年预算执行率', unit: 'ratio', from: 'register', least: '0%' },
    'last-grade': {
      title: '上年评价等级',
      unit: 'choice',
      from: 'register',
      options: { ...levels, none: '上年没有评价' },
    },
    costed: { title: '测算合计', unit: 'yuan', from: 'measure' },
    'over-costed': { title: '申报数超过测算合计', unit: 'yes-no', from: 'measure' }, // OH-015
    'over-standard': { title: '有测算单价超过支出标准', unit: 'yes-no', from: 'measure' }, // OH-002
    cut: { title: '审核核减数', unit: 'yuan', from: 'measure' },
    suggested: { title: '按审核结论应核减数', unit: 'yuan', from: 'measure' },
    'review-score': { title: '预算审核得分', unit: 'points', from: 'scheme' },
    result: {
      title: '审核结论',
      unit: 'choice',
      from: 'verdict',
      options: { full: '按申报数安排', trim: '压减安排', heavy: '大幅压减', refuse: '不予安排' },
    },
    stage: {
      title: '申报环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { drafting: '编报', submitted: '审核', decided: '已审定' },
    },
  },
} as const satisfies Subject

/** A line of a costing; its price is held against the expenditure standard of its kind (OH-002). */
export const costing = {
  title: '测算明细',
  links: { request: 'request', topup: 'topup' },
  facts: {
    item: {
      title: '支出类别',
      unit: 'choice',
      from: 'filed',
      options: {
        training: '培训（每人每天）',
        meeting: '会议（每人每天）',
        cleaning: '保洁养护（每千平方米每年）',
        software: '软件开发（每人月）',
        operation: '系统运维（每系统每年）',
        subsidy: '补助（每户每年）',
      },
    },
    quantity: { title: '数量', unit: '计价单位', from: 'filed', least: '0' },
    price: { title: '单价', unit: 'yuan per 计价单位', from: 'filed', least: '0' },
    amount: { title: '测算金额', unit: 'yuan', from: 'measure' },
    'over-standard': { title: '单价超过支出标准', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject
