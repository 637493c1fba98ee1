import type { Subject } from '@wenxiao/core'
import { levels, lights } from './options.ts'

export const project = {
  title: '项目',
  links: { year: 'year', unit: 'unit' },
  facts: {
    class: {
      title: '项目类别',
      unit: 'choice',
      from: 'filed',
      options: { key: '重点项目', livelihood: '民生实事项目', investment: '政府投资项目', ordinary: '一般项目' },
    }, // OH-013
    nature: { title: '项目性质', unit: 'choice', from: 'filed', options: { new: '新增', continuing: '延续' } },
    planned: { title: '计划总投入', unit: 'yuan', from: 'filed', least: '0' },
    budget: { title: '年度预算', unit: 'yuan', from: 'filed', least: '0' },
    paid: { title: '年度支出', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'next-year-budget': { title: '下年度预算申请数', unit: 'yuan', from: 'filed', least: '0' },
    plan: { title: '事项方案', unit: 'paper', from: 'filed' }, // OH-015: the matter first
    'matter-decided': { title: '事项决策日', unit: 'day', from: 'lifecycle' },
    'approved-on': { title: '预算批复日', unit: 'day', from: 'lifecycle' },
    'settled-on': { title: '决算日', unit: 'day', from: 'lifecycle' },
    'self-report': { title: '绩效自评报告', unit: 'paper', from: 'filed' },
    'evaluated-on': { title: '评价完成日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '预算绩效环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        preparing: '谋划事项',
        assessing: '事前评估',
        reviewing: '预算审核',
        executing: '预算执行',
        accounts: '结算决算',
        evaluating: '绩效自评',
        reevaluating: '绩效复评',
        applying: '结果应用',
        applied: '已应用',
        dropped: '不予安排',
      },
    }, // OH-031
    feasibility: { title: '可行性研究报告', unit: 'paper', from: 'filed' }, // OH-014
    'assessment-report': { title: '事前绩效评估报告', unit: 'paper', from: 'filed' },
    'feasibility-began': { title: '可行性研究开始日', unit: 'day', from: 'filed' },
    'feasibility-done': { title: '可行性研究完成日', unit: 'day', from: 'filed', notBefore: 'feasibility-began' },
    'assessment-began': { title: '事前绩效评估开始日', unit: 'day', from: 'filed' },
    'assessment-done': { title: '事前绩效评估完成日', unit: 'day', from: 'filed', notBefore: 'assessment-began' },
    'jointly-reviewed': { title: '同步审查日', unit: 'day', from: 'lifecycle' },
    'began-apart': { title: '可行性研究与事前评估开始相差', unit: 'days', from: 'measure' },
    'done-apart': { title: '可行性研究与事前评估完成相差', unit: 'days', from: 'measure' },
    'pre-review': {
      title: '投资项目前期环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { starting: '同步开展', underway: '同步完成', joint: '同步审查', passed: '审查通过', rejected: '审查未通过' },
    },
    selection: {
      title: '联合筛选环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { candidate: '候选', selected: '选定评价', passed: '不列入' },
    }, // OH-007
    'basis-clear': { title: '立项依据充分', unit: 'yes-no', from: 'panel' },
    'use-compliant': { title: '资金使用合规', unit: 'yes-no', from: 'visit' },
    'serious-misuse': { title: '存在截留挪用资金', unit: 'yes-no', from: 'visit' },
    satisfaction: { title: '服务对象满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
    'assessment-required': { title: '须作事前绩效评估', unit: 'yes-no', from: 'measure' },
    assessed: { title: '事前绩效评估已通过', unit: 'yes-no', from: 'measure' },
    'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
    'traced-rate': { title: '资金追踪到最终收款人的比例', unit: 'ratio', from: 'measure' }, // OH-005
    'sound-goals': { title: '绩效目标合格率', unit: 'ratio', from: 'measure' },
    'warning-ignored': { title: '有预警逾期未回应', unit: 'yes-no', from: 'measure' },
    'hooked-budget': { title: '预算安排已挂钩', unit: 'yes-no', from: 'measure' }, // OH-004
    'hooked-goals': { title: '绩效目标已挂钩', unit: 'yes-no', from: 'measure' },
    'hooked-monitoring': { title: '绩效监控已挂钩', unit: 'yes-no', from: 'measure' },
    'hooked-evaluation': { title: '绩效评价已挂钩', unit: 'yes-no', from: 'measure' },
    hooked: { title: '四个环节全部挂钩', unit: 'yes-no', from: 'measure' },
    evaluated: { title: '已有评价得分', unit: 'yes-no', from: 'measure' },
    'score-gap': { title: '自评比复评高出', unit: 'points', from: 'measure' },
    overrated: { title: '自评虚高', unit: 'yes-no', from: 'measure' },
    'in-time': { title: '评价结果赶上下年预算编制', unit: 'yes-no', from: 'measure' }, // OH-028
    'grade-cut': { title: '按等级应核减数', unit: 'yuan', from: 'measure' },
    'self-score': { title: '自评得分', unit: 'points', from: 'scheme' },
    score: { title: '复评得分', unit: 'points', from: 'scheme' },
    grade: { title: '评价等级', unit: 'choice', from: 'verdict', options: levels },
    light: { title: '项目预警', unit: 'choice', from: 'verdict', options: lights },
    priority: { title: '下年度优先保障', unit: 'yes-no', from: 'decision' },
    'next-year': {
      title: '下年度安排决定',
      unit: 'choice',
      from: 'decision',
      options: { cut: '核减后安排', none: '不予安排' },
    },
  },
} as const satisfies Subject

/** A goal, with what makes it too high to judge, too easy to miss, or vague (OH-026). */
export const goal = {
  title: '绩效目标',
  links: { project: 'project' },
  facts: {
    name: { title: '指标名称', unit: 'text', from: 'filed' },
    level: {
      title: '指标类型',
      unit: 'choice',
      from: 'filed',
      options: { output: '产出', effect: '效益', satisfaction: '满意度' },
    },
    direction: { title: '指标方向', unit: 'choice', from: 'filed', options: { up: '越高越好', down: '越低越好' } },
    quantified: { title: '指标已量化', unit: 'yes-no', from: 'filed' },
    standard: { title: '评判标准和数据来源', unit: 'text', from: 'filed' }, // OH-027
    target: { title: '目标值', unit: '值', from: 'filed', least: '0' },
    history: { title: '上年实际值', unit: '值', from: 'filed', least: '0' },
    actual: { title: '实际完成值', unit: '值', from: 'filed', evidence: true, least: '0' },
    'too-high': { title: '目标过高', unit: 'yes-no', from: 'measure' },
    'too-low': { title: '目标过低', unit: 'yes-no', from: 'measure' },
    vague: { title: '目标模糊', unit: 'yes-no', from: 'measure' },
    sound: { title: '绩效目标合格', unit: 'yes-no', from: 'measure' },
    met: { title: '目标实现', unit: 'yes-no', from: 'measure' },
    near: { title: '目标实现八成', unit: 'yes-no', from: 'measure' },
    overshot: { title: '实际值畸高', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** Where the money went, level by level, down to who received it in the end (OH-005). */
export const payment = {
  title: '资金流向',
  links: { project: 'project' },
  facts: {
    level: {
      title: '到达层级',
      unit: 'choice',
      from: 'register',
      options: { department: '主管部门', user: '用款单位', final: '最终收款人' },
    },
    amount: { title: '拨付金额', unit: 'yuan', from: 'register', evidence: true, least: '0' },
    'paid-on': { title: '拨付日期', unit: 'day', from: 'register' },
  },
} as const satisfies Subject

/** One entry of a project's time line in five lanes (OH-034). */
export const event = {
  title: '项目轨迹',
  links: { project: 'project' },
  facts: {
    lane: {
      title: '五流',
      unit: 'choice',
      from: 'filed',
      options: { money: '资金流', decision: '决策流', business: '业务流', information: '信息流', performance: '绩效流' },
    },
    'happened-on': { title: '发生日期', unit: 'day', from: 'filed' },
    what: { title: '内容', unit: 'text', from: 'filed' },
  },
} as const satisfies Subject

/** One look at execution and goals; a warning goes out and must be answered (OH-032). */
export const monitoring = {
  title: '绩效监控',
  links: { project: 'project' },
  facts: {
    'as-of': { title: '监控截止日', unit: 'day', from: 'filed' },
    expected: { title: '时序进度', unit: 'ratio', from: 'filed', least: '0%', most: '100%' },
    executed: { title: '预算执行进度', unit: 'ratio', from: 'register', least: '0%' },
    progress: { title: '绩效目标进度', unit: 'ratio', from: 'filed', least: '0%' },
    behind: { title: '执行落后时序', unit: 'ratio', from: 'measure' },
    'goals-behind': { title: '目标落后时序', unit: 'ratio', from: 'measure' },
    light: { title: '监控预警', unit: 'choice', from: 'verdict', options: lights },
    ignored: { title: '预警逾期未回应', unit: 'yes-no', from: 'measure' },
    explanation: { title: '偏差说明和措施', unit: 'text', from: 'filed' },
    'answered-on': { title: '回应日', unit: 'day', from: 'lifecycle' },
    response: {
      title: '预警回应环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { pushed: '已推送', answered: '已回应', closed: '已纠偏' },
    },
  },
} as const satisfies Subject

export const problem = {
  title: '问题',
  links: { project: 'project', works: 'works', bond: 'bond' },
  facts: {
    what: { title: '问题内容', unit: 'text', from: 'filed' },
    due: { title: '整改期限', unit: 'day', from: 'filed', planned: true },
    report: { title: '整改报告', unit: 'paper', from: 'filed' },
    'closed-on': { title: '销号日', unit: 'day', from: 'lifecycle' },
    overdue: { title: '逾期未整改', unit: 'yes-no', from: 'measure' },
    stage: {
      title: '整改环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { found: '已发现', rectifying: '整改中', checking: '复核', closed: '已销号' },
    },
  },
} as const satisfies Subject
