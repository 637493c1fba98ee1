import type { Subject } from '@wenxiao/core'
import { fundSources, lights, rated } from './options.ts'

/** A project with its goals, monitoring and evaluation as one (FY-004). */
export const project = {
  title: '项目',
  links: { section: 'section', unit: 'unit', accounts: 'accounts' },
  facts: {
    'next-year-asked': { title: '次年申报数', unit: 'yuan', from: 'filed', least: '0' },
    'goal-table': { title: '绩效目标表', unit: 'paper', from: 'filed' },
    'goals-passed-on': { title: '目标通过日', unit: 'day', from: 'lifecycle' },
    'cancel-reason': { title: '取消安排的理由', unit: 'text', from: 'filed' },
    'goal-stage': {
      title: '目标环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { drafting: '编报', checking: '审核', defending: '评审答辩', passed: '通过', cancelled: '取消安排' },
    }, // FY-008, FY-009
    'allocation-rating': rated('资金分配评分'),
    'setup-rating': rated('立项规范评分'),
    'organisation-rating': rated('组织实施评分'),
    'cost-planned': { title: '计划成本', unit: 'yuan', from: 'filed', least: '0' },
    'cost-actual': { title: '实际成本', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'serious-violation': { title: '存在资金使用严重违规', unit: 'yes-no', from: 'visit' },
    'visit-record': { title: '现场评价记录', unit: 'paper', from: 'visit' }, // FY-014
    'visited-on': { title: '现场评价日', unit: 'day', from: 'lifecycle' },
    'rated-on': { title: '评价完成日', unit: 'day', from: 'lifecycle' },
    'announced-on': { title: '评级公示日', unit: 'day', from: 'lifecycle' }, // FY-007
    'section-reply': { title: '科室反馈意见', unit: 'paper', from: 'filed' },
    'answered-on': { title: '反馈日', unit: 'day', from: 'lifecycle' },
    'applied-on': { title: '结果应用日', unit: 'day', from: 'lifecycle' },
    'evaluation-stage': {
      title: '评价环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        waiting: '待评价',
        'on-site': '现场评价',
        rating: '评分',
        announcing: '待公示',
        announced: '已公示',
        answered: '已反馈',
        applied: '已应用',
      },
    },
    budget: { title: '全年预算', unit: 'yuan', from: 'measure' }, // FY-023
    arrived: { title: '到位资金', unit: 'yuan', from: 'measure' },
    paid: { title: '支出资金', unit: 'yuan', from: 'measure' },
    'arrival-rate': { title: '资金到位率', unit: 'ratio', from: 'measure' },
    'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
    'goal-review': { title: '目标评审得分率', unit: 'ratio', from: 'measure' },
    'checked-mean': { title: '现场核查平均得分', unit: 'points', from: 'measure' },
    satisfaction: { title: '各方满意度', unit: 'ratio', from: 'measure' }, // FY-011
    'goal-progress': { title: '最慢的目标进度', unit: 'ratio', from: 'measure' },
    'goals-unreachable': { title: '有目标年底无法实现', unit: 'yes-no', from: 'measure' },
    'red-light': { title: '有红灯监控', unit: 'yes-no', from: 'measure' },
    returns: { title: '目标退回次数', unit: 'goal-return', from: 'measure' },
    'residents-asked': { title: '问过居民', unit: 'yes-no', from: 'measure' }, // FY-006
    'has-goals': { title: '预算编制有目标', unit: 'yes-no', from: 'measure' }, // FY-020
    monitored: { title: '预算执行有监控', unit: 'yes-no', from: 'measure' },
    evaluated: { title: '预算完成有评价', unit: 'yes-no', from: 'measure' },
    answered: { title: '评价结果有反馈', unit: 'yes-no', from: 'measure' },
    applied: { title: '反馈结果有应用', unit: 'yes-no', from: 'measure' },
    'loop-complete': { title: '五环闭合', unit: 'yes-no', from: 'measure' },
    score: { title: '评价得分', unit: 'points', from: 'scheme' },
    grade: {
      title: '评价等级',
      unit: 'choice',
      from: 'verdict',
      options: { excellent: '优', good: '良', fair: '中', poor: '差' },
    },
    'next-year': {
      title: '次年安排建议',
      unit: 'choice',
      from: 'verdict',
      options: { keep: '保留', reduce: '保留并压减', drop: '不保留' },
    }, // FY-018
    'next-year-amount': { title: '次年建议数', unit: 'yuan', from: 'measure' },
    'next-year-cut': { title: '次年应核减数', unit: 'yuan', from: 'measure' },
    decided: {
      title: '次年安排决定',
      unit: 'choice',
      from: 'decision',
      options: { keep: '保留', reduce: '保留并压减', drop: '不保留' },
    },
  },
} as const satisfies Subject

export const goal = {
  title: '绩效目标',
  links: { project: 'project' },
  facts: {
    name: { title: '指标名称', unit: 'text', from: 'filed' },
    level: { title: '指标类型', unit: 'choice', from: 'filed', options: { quantity: '产出数量', effect: '产出效益' } },
    target: { title: '目标值', unit: '值', from: 'filed', least: '0' },
    'so-far': { title: '监控时完成值', unit: '值', from: 'filed', evidence: true, least: '0' },
    reachable: { title: '年底预期可以实现', unit: 'yes-no', from: 'filed' },
    actual: { title: '年底完成值', unit: '值', from: 'filed', evidence: true, least: '0' },
    progress: { title: '目标进度', unit: 'ratio', from: 'measure' },
  },
} as const satisfies Subject

/** Sent back with a reason; how often it happened is counted (FY-009). */
export const goalReturn = {
  title: '目标退回记录',
  links: { project: 'project' },
  facts: { reason: { title: '退回理由', unit: 'text', from: 'filed' } },
} as const satisfies Subject

/** Face to face before the third party (FY-008). */
export const defence = {
  title: '目标答辩',
  links: { project: 'project' },
  facts: {
    record: { title: '答辩记录', unit: 'paper', from: 'filed' },
    'held-on': { title: '答辩日期', unit: 'day', from: 'filed' },
    clear: rated('目标明确程度'),
    matched: rated('目标与预算匹配程度'),
    measurable: rated('指标可衡量程度'),
    feasible: rated('目标可实现程度'),
    mean: { title: '评审得分率', unit: 'ratio', from: 'measure' },
    result: { title: '评审结论', unit: 'choice', from: 'verdict', options: { pass: '通过', fail: '不通过' } },
  },
} as const satisfies Subject

/** Money of one origin under its own rule (FY-023). */
export const fund = {
  title: '资金来源',
  links: { project: 'project' },
  facts: {
    source: { title: '来源', unit: 'choice', from: 'filed', options: fundSources },
    rule: { title: '适用的资金管理规定', unit: 'text', from: 'filed' },
    budget: { title: '预算数', unit: 'yuan', from: 'filed', least: '0' },
    arrived: { title: '到位数', unit: 'yuan', from: 'register', evidence: true, least: '0' },
    paid: { title: '支出数', unit: 'yuan', from: 'register', evidence: true, least: '0' },
  },
} as const satisfies Subject

/** One payment; drawn by lot in each stratum for a check on site (FY-012). */
export const payment = {
  title: '资金拨付',
  links: { project: 'project' },
  facts: {
    source: { title: '资金来源', unit: 'choice', from: 'register', options: fundSources },
    amount: { title: '拨付金额', unit: 'yuan', from: 'register', evidence: true, least: '0' },
    payee: { title: '收款单位', unit: 'text', from: 'register' },
    'in-full': { title: '资金足额到账', unit: 'yes-no', from: 'visit' },
    'as-approved': { title: '用途与批复一致', unit: 'yes-no', from: 'visit' },
    documented: { title: '凭证手续齐全', unit: 'yes-no', from: 'visit' },
    'check-score': { title: '现场核查得分', unit: 'points', from: 'scheme' },
  },
} as const satisfies Subject

/** What was heard and seen, from whom, by which method (FY-006, FY-011). */
export const evidence = {
  title: '评价取证',
  links: { project: 'project' },
  facts: {
    method: {
      title: '取证方法',
      unit: 'choice',
      from: 'filed',
      options: { interview: '访谈', survey: '问卷调查', 'site-check': '现场核查' },
    },
    from: {
      title: '取证对象',
      unit: 'choice',
      from: 'filed',
      options: {
        'unit-rep': '项目单位代表',
        'builder-rep': '建设单位项目代表',
        supervisor: '监理单位负责人',
        consultant: '全过程咨询单位代表',
        resident: '居民',
      },
    },
    record: { title: '取证材料', unit: 'paper', from: 'filed' },
    satisfaction: { title: '满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
  },
} as const satisfies Subject

/** Execution and goals watched together (FY-010), and what was done about it in the same year (FY-017). */
export const monitoring = {
  title: '双监控',
  links: { project: 'project', round: 'round' },
  facts: {
    executed: { title: '监控时支出数', unit: 'yuan', from: 'register', least: '0' },
    'execution-rate': { title: '监控时执行率', unit: 'ratio', from: 'measure' },
    'execution-low': { title: '执行率低', unit: 'yes-no', from: 'measure' },
    'goals-off': { title: '绩效目标偏离', unit: 'yes-no', from: 'measure' },
    'goals-unreachable': { title: '有目标预期无法实现', unit: 'yes-no', from: 'measure' },
    light: { title: '监控预警', unit: 'choice', from: 'verdict', options: lights },
    correction: { title: '纠偏措施', unit: 'text', from: 'filed' },
    'fed-back-on': { title: '反馈科室日', unit: 'day', from: 'lifecycle' },
    'corrected-on': { title: '纠偏完成日', unit: 'day', from: 'lifecycle' },
    feedback: {
      title: '反馈纠偏环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { noticed: '待反馈', told: '待纠偏', corrected: '待确认', confirmed: '已纠偏', missed: '未在当期纠偏' },
    },
  },
} as const satisfies Subject

/** 堵点、缺环、漏点 (FY-002). */
export const problem = {
  title: '问题',
  links: { project: 'project' },
  facts: {
    kind: { title: '问题种类', unit: 'choice', from: 'filed', options: { blocked: '堵点', missing: '缺环', leak: '漏点' } },
    what: { title: '问题内容', unit: 'text', from: 'filed' },
    due: { title: '整改期限', unit: 'day', from: 'filed', planned: true },
    'closed-on': { title: '整改完成日', unit: 'day', from: 'lifecycle' },
    overdue: { title: '逾期未整改', unit: 'yes-no', from: 'measure' },
    stage: {
      title: '整改环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { found: '已发现', fixing: '整改中', closed: '已整改' },
    },
  },
} as const satisfies Subject
