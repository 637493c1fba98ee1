import type { Subject } from '@wenxiao/core'

const grades = { excellent: '优秀', good: '良好', qualified: '合格', failed: '不合格' } as const

/** What a project is, what it costs, and the papers of its way. */
const file = {
  kind: {
    title: '项目类型',
    unit: 'choice',
    from: 'filed',
    options: { build: '新建', renew: '续建', operate: '运维' },
  },
  audience: {
    title: '服务对象',
    unit: 'choice',
    from: 'filed',
    options: { public: '社会公众和企业', government: '跨部门工作人员', own: '本部门工作人员' },
  },
  year: { title: '评价年度', unit: '年', from: 'filed' },
  budget: { title: '年度预算', unit: 'yuan', from: 'filed', least: '0' },
  paid: { title: '年度支付数', unit: 'yuan', from: 'filed', least: '0' },
  asked: { title: '申报金额', unit: 'yuan', from: 'filed', least: '0' },
  agreed: { title: '核定金额', unit: 'yuan', from: 'filed', least: '0' },
  'contract-amount': { title: '合同金额', unit: 'yuan', from: 'filed', least: '0' },
  'next-budget': { title: '下一年度预算申报数', unit: 'yuan', from: 'filed', least: '0' },
  'om-cost': { title: '年度运维费', unit: 'yuan', from: 'filed', least: '0' },
  'last-om-cost': { title: '上一年度同口径运维费', unit: 'yuan', from: 'filed', least: '0' },
  'staff-cost': { title: '年度技术人员费用', unit: 'yuan', from: 'filed', least: '0' },
  'next-staff-cost': { title: '下一年度投资概算中的技术人员费用', unit: 'yuan', from: 'filed', least: '0' },
  'planned-finish': { title: '计划完成日', unit: 'day', from: 'filed', planned: true },
  contracted: { title: '合同签订日', unit: 'day', from: 'lifecycle' },
  finished: { title: '建成日', unit: 'day', from: 'lifecycle' },
  accepted: { title: '验收通过日', unit: 'day', from: 'lifecycle' },
  'plan-entry': { title: '信息化规划列入依据', unit: 'paper', from: 'filed' },
  goals: { title: '绩效目标申报表', unit: 'paper', from: 'filed' },
  proposal: { title: '项目建议书或运维方案', unit: 'paper', from: 'filed' },
  'ex-ante': { title: '事前绩效评估报告', unit: 'paper', from: 'filed' },
  'approval-paper': { title: '立项批复', unit: 'paper', from: 'lifecycle' },
  contract: { title: '合同文本', unit: 'paper', from: 'filed' },
  'trial-report': { title: '试运行报告', unit: 'paper', from: 'filed' },
  'test-report': { title: '软件和安全测评报告', unit: 'paper', from: 'filed' },
  'acceptance-paper': { title: '验收意见', unit: 'paper', from: 'lifecycle' },
  'promotion-plan': { title: '应用推广方案', unit: 'paper', from: 'filed' },
  'self-report': { title: '绩效自评报告', unit: 'paper', from: 'filed' },
} as const

/** The four general indicators' numerators and denominators, and what the auxiliary ones look at (ZJ-008). */
const running = {
  'log-ready': { title: '已完成日志改造', unit: 'yes-no', from: 'register' },
  registered: { title: '注册用户数', unit: '人', from: 'usage-log', least: '0' },
  'register-goal': { title: '注册用户目标数', unit: '人', from: 'filed', least: '0' },
  'monthly-active': { title: '月活用户数', unit: '人', from: 'usage-log', every: 'month', least: '0' },
  'active-goal': { title: '月活用户目标数', unit: '人', from: 'filed', least: '0' },
  'places-linked': { title: '已贯通的部门和地区', unit: '个', from: 'usage-log', least: '0' },
  'places-due': { title: '应贯通的部门和地区', unit: '个', from: 'filed', least: '0' },
  'cases-started': { title: '线上发起的业务', unit: '件', from: 'usage-log', least: '0' },
  'cases-closed': { title: '线上闭环办结的业务', unit: '件', from: 'usage-log', least: '0' },
  satisfaction: { title: '用户满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
  'functions-built': { title: '已建功能', unit: '项', from: 'register', least: '0' },
  'functions-used': { title: '有业务记录的功能', unit: '项', from: 'usage-log', least: '0' },
  availability: { title: '系统可用率', unit: 'ratio', from: 'usage-log', least: '0%', most: '100%' },
  faults: { title: '运行故障', unit: '次', from: 'usage-log', least: '0' },
  'faults-timely': { title: '按时排除的运行故障', unit: '次', from: 'usage-log', least: '0' },
  'data-due': { title: '应共享数据', unit: '类', from: 'register', least: '0' },
  'data-shared': { title: '已共享数据', unit: '类', from: 'register', least: '0' },
  'protection-filed': { title: '完成网络安全等级保护备案和测评', unit: 'yes-no', from: 'visit' },
  'cryptography-passed': { title: '通过密码应用安全性评估', unit: 'yes-no', from: 'visit' },
  'drill-held': { title: '开展应急演练', unit: 'yes-no', from: 'visit' },
  'false-data': { title: '绩效数据弄虚作假', unit: 'yes-no', from: 'visit' },
  'major-incident': { title: '发生重大网络安全事件', unit: 'yes-no', from: 'visit' },
} as const

/** The seven run indicators of an operation project (ZJ-015). */
const run = {
  scope: {
    title: '应用范围',
    unit: 'choice',
    from: 'filed',
    options: { province: '全省应用', several: '跨部门或者跨地区应用', own: '本部门应用' },
  },
  users: { title: '使用人数', unit: '人', from: 'usage-log', least: '0' },
  'visits-year': { title: '年度访问量', unit: '人次', from: 'usage-log', least: '0' },
  trading: { title: '有在线交易功能', unit: 'yes-no', from: 'register' },
  'trade-money': { title: '年度交易金额', unit: 'yuan', from: 'usage-log', least: '0' },
  'visits-total': { title: '累计访问量', unit: '人次', from: 'usage-log', least: '0' },
  'trades-total': { title: '累计交易量', unit: '笔', from: 'usage-log', least: '0' },
} as const

/** Where the project stands, and what people decided about it. */
const standing = {
  // ZJ-001, ZJ-023: nine parts, then how it ended.
  stage: {
    title: '管理环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      planning: '规划',
      initiation: '立项',
      budget: '预算计划',
      procurement: '采购管理',
      implementation: '项目实施',
      acceptance: '项目验收',
      promotion: '应用推广',
      supervision: '检查监督',
      exit: '项目退出',
      refused: '不予立项或者不予安排',
      ended: '办结',
      cancelled: '已注销',
    },
  },
  // ZJ-013, ZJ-014
  rectification: {
    title: '评价结果整改环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      notice: '下达整改通知',
      ordered: '限期整改',
      checking: '整改复核',
      rechecked: '已复核重评',
      unrectified: '整改不落实',
    },
  },
  'rectify-by': { title: '整改期限', unit: 'day', from: 'filed', planned: true },
  'rectify-ordered': { title: '整改通知下达日', unit: 'day', from: 'lifecycle' },
  rechecked: { title: '整改复核重评日', unit: 'day', from: 'lifecycle' },
  'rectify-notice': { title: '绩效评价整改通知书', unit: 'paper', from: 'lifecycle' },
  'rectify-report': { title: '整改报告', unit: 'paper', from: 'filed' },
  // ZJ-025
  'exit-step': {
    title: '注销和资产处置环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      backup: '数据备份和归档',
      delist: '应用下架',
      release: '云资源释放',
      domain: '域名和接口注销',
      assets: '资产处置',
      deregister: '项目注销',
      done: '注销完毕',
      restored: '终止退出',
    },
  },
  'backup-receipt': { title: '数据备份回执', unit: 'paper', from: 'filed' },
  'archive-receipt': { title: '档案移交回执', unit: 'paper', from: 'filed' },
  'delist-receipt': { title: '应用下架回执', unit: 'paper', from: 'filed' },
  'release-receipt': { title: '云资源释放回执', unit: 'paper', from: 'filed' },
  'domain-receipt': { title: '域名和接口注销回执', unit: 'paper', from: 'filed' },
  'asset-receipt': { title: '资产处置批复', unit: 'paper', from: 'filed' },
  'restore-paper': { title: '终止退出的决定', unit: 'paper', from: 'filed' },
  deregistration: { title: '项目注销单', unit: 'paper', from: 'lifecycle' },
  deregistered: { title: '项目注销日', unit: 'day', from: 'lifecycle' },
  // ZJ-011
  assured: { title: '给予重点保障', unit: 'yes-no', from: 'decision' },
  preferred: { title: '给予优先支持', unit: 'yes-no', from: 'decision' },
  'money-cut': { title: '核减资金', unit: 'yes-no', from: 'decision' },
  'staff-cut': { title: '下浮技术人员费用', unit: 'yes-no', from: 'decision' },
  outcome: {
    title: '退出决定',
    unit: 'choice',
    from: 'decision',
    options: { exit: '注销退出', keep: '保留观察' },
  },
} as const

/** What the rules work out. */
const settled = {
  'register-rate': { title: '用户注册目标达成率', unit: 'ratio', from: 'measure' },
  'active-rate': { title: '活跃度目标达成率', unit: 'ratio', from: 'measure' },
  'link-rate': { title: '贯通率', unit: 'ratio', from: 'measure' },
  'loop-rate': { title: '业务闭环率', unit: 'ratio', from: 'measure' },
  'monthly-users': { title: '平均月活用户数', unit: '人', from: 'measure' },
  'execution-rate': { title: '预算执行率', unit: 'ratio', from: 'measure' },
  'om-change': { title: '运维费与上一年度同口径之比', unit: 'ratio', from: 'measure' },
  'staff-share': { title: '技术人员费用占运维费的比例', unit: 'ratio', from: 'measure' },
  'visit-cost': { title: '每人次访问的运维费', unit: 'yuan per 人次', from: 'measure' },
  late: { title: '建成日晚于计划完成日', unit: 'days', from: 'measure' },
  'score-gap': { title: '自评与复核的分差', unit: 'points', from: 'measure' },
  'failed-after': { title: '整改后仍不合格', unit: 'yes-no', from: 'measure' },
  'open-problems': { title: '未销号问题', unit: 'problem', from: 'measure' },
  'overdue-problems': { title: '逾期未销号问题', unit: 'problem', from: 'measure' },
  'building-inspections': { title: '检查间隔内已开展或者已列入计划的建设情况检查', unit: 'inspection', from: 'measure' },
  'running-inspections': { title: '检查间隔内已开展或者已列入计划的运行情况检查', unit: 'inspection', from: 'measure' },
  'resource-saved': { title: '已释放云资源年节约费用', unit: 'yuan', from: 'measure' },
  'self-score': { title: '自评得分', unit: 'points', from: 'scheme' },
  score: { title: '复核得分', unit: 'points', from: 'scheme' },
  'score-after': { title: '整改后得分', unit: 'points', from: 'scheme' },
  grade: { title: '评价等级', unit: 'choice', from: 'verdict', options: grades },
  'grade-after': {
    title: '整改后等级',
    unit: 'choice',
    from: 'verdict',
    options: { ...grades, none: '未经整改重评' },
  },
  stratum: {
    title: '抽评分层',
    unit: 'choice',
    from: 'verdict',
    options: {
      major: '重大应用',
      'build-large': '金额较大的建设类项目',
      'build-small': '其他建设类项目',
      'operate-large': '金额较大的运维类项目',
      'operate-small': '其他运维类项目',
    },
  },
} as const

/** One year's electronic-government project: built anew, continued, or operated. */
export const project = {
  title: '电子政务项目',
  links: { department: 'department', lineage: 'lineage', application: 'application' },
  facts: { ...file, ...running, ...run, ...standing, ...settled },
} as const satisfies Subject
