import type { Subject } from '@wenxiao/core'
import { categories, lights, links } from './options.ts'

/** What a project is: named in the application and carried through all links without being asked again (CX-062). */
const identity = {
  nature: {
    title: '项目性质',
    unit: 'choice',
    from: 'filed',
    options: { new: '新建', renewal: '续建', upgrade: '升级改造', service: '运维服务' },
  }, // CX-054
  category: { title: '项目类别', unit: 'choice', from: 'filed', options: categories }, // CX-024
  class: {
    title: '原有分类',
    unit: 'choice',
    from: 'filed',
    options: { service: '公共服务类', economy: '经济建设类', livelihood: '民生实事类', other: '其他' },
  }, // CX-025
  system: {
    title: '所属系统',
    unit: 'choice',
    from: 'filed',
    options: { party: '党政机关整体智治', government: '数字政府', economy: '数字经济', society: '数字社会', law: '数字法治' },
  }, // CX-053
  scope: {
    title: '联合审查范围',
    unit: 'choice',
    from: 'filed',
    options: { ordinary: '一般项目', key: '省市县重大应用', shared: '一地创新、全省共享' },
  }, // CX-087
  public: { title: '面向公众服务', unit: 'yes-no', from: 'filed' },
} as const

const money = {
  total: { title: '总投资', unit: 'yuan', from: 'filed', least: '0' },
  'approved-amount': { title: '立项金额', unit: 'yuan', from: 'filed', least: '0' },
  'cut-amount': { title: '核减金额', unit: 'yuan', from: 'measure' },
  'contract-amount': { title: '合同金额', unit: 'yuan', from: 'register', evidence: true, least: '0' },
  'budget-year': { title: '当年预算', unit: 'yuan', from: 'register', least: '0' },
  'om-cost': { title: '当年运维费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'om-cost-before': { title: '上年运维费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'saved-by-reuse': { title: '复用避免的投资', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'next-year-budget': { title: '下一年度项目预算', unit: 'yuan', from: 'filed', least: '0' },
  'next-year-om': { title: '下一年度运维预算', unit: 'yuan', from: 'filed', least: '0' },
} as const

const days = {
  'submitted-on': { title: '申报日', unit: 'day', from: 'lifecycle' },
  'consulted-on': { title: '三方会商通过日', unit: 'day', from: 'lifecycle' },
  'reviewed-on': { title: '评审通过日', unit: 'day', from: 'lifecycle' },
  'approved-on': { title: '立项日', unit: 'day', from: 'lifecycle' },
  'contact-sheet-on': { title: '采购联系单签发日', unit: 'day', from: 'lifecycle' },
  'procured-on': { title: '采购公告日', unit: 'day', from: 'register' },
  'awarded-on': { title: '中标（成交）通知日', unit: 'day', from: 'register' },
  'contracted-on': { title: '合同签订日', unit: 'day', from: 'register' },
  'built-from': { title: '开工日', unit: 'day', from: 'filed' },
  'planned-finish': { title: '计划完成日', unit: 'day', from: 'filed', planned: true },
  finished: { title: '完成建设日', unit: 'day', from: 'lifecycle' },
  'trial-start': { title: '试运行开始日', unit: 'day', from: 'lifecycle' },
  'trial-end': { title: '稳定试运行结束日', unit: 'day', from: 'lifecycle', notBefore: 'trial-start' },
  'requested-on': { title: '验收申请日', unit: 'day', from: 'lifecycle' },
  'accepted-on': { title: '验收日', unit: 'day', from: 'lifecycle', notBefore: 'requested-on' },
  'paid-on': { title: '凭确认书拨付日', unit: 'day', from: 'lifecycle' },
  'evaluated-on': { title: '评价完成日', unit: 'day', from: 'lifecycle' },
  'disclosed-on': { title: '目标和评价结果公开日', unit: 'day', from: 'register' }, // CX-035
} as const

/** The seven materials that an owner hands in for application and evaluation; the article counts them without naming them, so the list is an example (CX-063). */
export const materials = {
  'application-form': { title: '项目申报书', unit: 'paper', from: 'filed' },
  plan: { title: '建设方案', unit: 'paper', from: 'filed' },
  'cost-detail': { title: '投资概算明细', unit: 'paper', from: 'filed' },
  'goal-form': { title: '绩效目标申报表', unit: 'paper', from: 'filed' },
  'self-review-form': { title: '方案自审表', unit: 'paper', from: 'filed' }, // CX-102
  'trial-report': { title: '试运行报告', unit: 'paper', from: 'filed' },
  'self-evaluation': { title: '绩效自评报告', unit: 'paper', from: 'filed' },
} as const

/** Papers that the procedure issues, and those that stand in other registers and are fetched from there. */
const papers = {
  'consultation-opinion': { title: '三方会商意见表', unit: 'paper', from: 'lifecycle' },
  'stop-advice': { title: '暂缓或停建建议书', unit: 'paper', from: 'lifecycle' },
  'review-opinion': { title: '评审意见', unit: 'paper', from: 'lifecycle' },
  approval: { title: '立项批复', unit: 'paper', from: 'lifecycle' },
  'contact-sheet': { title: '项目采购联系单', unit: 'paper', from: 'lifecycle' }, // CX-056
  'acceptance-report': { title: '验收报告', unit: 'paper', from: 'lifecycle' }, // CX-074
  'payment-letter': { title: '资金拨付确认书', unit: 'paper', from: 'lifecycle' }, // CX-075
  'evaluation-report': { title: '绩效评价报告', unit: 'paper', from: 'lifecycle' },
  'warning-answer': { title: '承建单位预警处置说明', unit: 'paper', from: 'filed' }, // CX-069
  contract: { title: '采购合同', unit: 'paper', from: 'register' },
  schedule: { title: '实施方案和进度安排', unit: 'paper', from: 'filed' }, // CX-089
  'early-evidence': { title: '未批先建取证单', unit: 'paper', from: 'visit' }, // CX-094
  'supervision-report': { title: '监理报告', unit: 'paper', from: 'filed' }, // CX-093
  'project-rules': { title: '项目管理制度', unit: 'paper', from: 'filed' }, // CX-093
  'user-manual': { title: '用户手册', unit: 'paper', from: 'filed' },
  'handover-list': { title: '资产与源代码移交清单', unit: 'paper', from: 'filed' },
  'om-manual': { title: '运维手册', unit: 'paper', from: 'filed' },
  'om-plan': { title: '运维方案', unit: 'paper', from: 'filed' },
  'om-emergency-plan': { title: '运维应急管理制度', unit: 'paper', from: 'filed' }, // CX-098
  'code-audit': { title: '代码审计报告', unit: 'paper', from: 'filed' }, // CX-095
  'emergency-plan': { title: '网络安全应急预案', unit: 'paper', from: 'filed' }, // CX-095
  'protection-filing': { title: '等级保护备案证明', unit: 'paper', from: 'register' },
  'processing-agreement': { title: '数据委托处理协议', unit: 'paper', from: 'filed' },
} as const

/** What the five checks before acceptance look at (CX-073), and whether the goals were gone through with them (CX-074). */
const acceptance = {
  'review-followed': { title: '已落实评审意见', unit: 'yes-no', from: 'visit' },
  'data-shared': { title: '已实现数据共享', unit: 'yes-no', from: 'register' },
  'on-portals': { title: '已上浙里办、浙政钉', unit: 'yes-no', from: 'register' },
  'in-cloud': { title: '已入政务云', unit: 'yes-no', from: 'resource-meter' },
  secured: { title: '安全保障到位', unit: 'yes-no', from: 'visit' },
  'goals-checked': { title: '已结合绩效目标核验', unit: 'yes-no', from: 'panel' },
  'build-quality': { title: '建设质量评定', unit: 'ratio', from: 'panel', every: 'rater' },
} as const

/** Modules 实战实效 and 过程监控. */
const useAndProcess = {
  'public-satisfaction': { title: '服务对象满意度', unit: 'ratio', from: 'survey' },
  'staff-satisfaction': { title: '工作人员满意度', unit: 'ratio', from: 'survey' },
  'online-cases': { title: '线上办理业务量', unit: '件', from: 'usage-log' },
  'all-cases': { title: '全部业务量', unit: '件', from: 'register' },
  'cases-no-visit': { title: '零跑动办结业务量', unit: '件', from: 'usage-log' },
  'handling-before': { title: '应用前平均办理天数', unit: 'days', from: 'filed', evidence: true },
  'handling-now': { title: '应用后平均办理天数', unit: 'days', from: 'usage-log' },
  'papers-before': { title: '应用前办事材料数', unit: '份', from: 'filed', evidence: true },
  'papers-now': { title: '应用后办事材料数', unit: '份', from: 'register' },
  'departments-planned': { title: '方案承诺协同部门数', unit: '个部门', from: 'filed' },
  'departments-linked': { title: '已贯通协同部门数', unit: '个部门', from: 'register' },
  'warnings-issued': { title: '发出预警数', unit: '条', from: 'usage-log' },
  'warnings-true': { title: '核实为真的预警数', unit: '条', from: 'usage-log' },
  'warnings-due': { title: '应处置预警数', unit: '条预警', from: 'usage-log' },
  'warnings-closed': { title: '按时处置闭环的预警数', unit: '条预警', from: 'usage-log' },
  'reports-issued': { title: '分析研判报告数', unit: '篇', from: 'register' },
  'reports-adopted': { title: '被采用的分析研判报告数', unit: '篇', from: 'register' },
  'cost-per-case': { title: '承诺的单件业务成本', unit: 'yuan per 件', from: 'filed' },
  'manual-hours-before': { title: '应用前每月人工工时', unit: '工时', from: 'filed', evidence: true },
  'manual-hours-now': { title: '应用后每月人工工时', unit: '工时', from: 'survey' },
  'functions-planned': { title: '方案承诺功能点', unit: '个功能', from: 'filed' },
  'functions-accepted': { title: '验收确认功能点', unit: '个功能', from: 'visit' },
  'training-planned': { title: '计划培训场次', unit: '场', from: 'filed' },
  'training-done': { title: '完成培训场次', unit: '场', from: 'filed', evidence: true },
  'feedback-received': { title: '收到用户反馈数', unit: '条反馈', from: 'register' },
  'feedback-closed': { title: '办结用户反馈数', unit: '条反馈', from: 'register' },
  accessible: { title: '适老化和无障碍检测通过', unit: 'yes-no', from: 'visit' },
  'ex-ante-passed': { title: '事前绩效评估通过', unit: 'yes-no', from: 'panel' }, // CX-012, CX-043
  'self-review-quality': { title: '方案自审质量评定', unit: 'ratio', from: 'panel', every: 'rater' }, // CX-102
  'goals-good': { title: '绩效目标编制优良', unit: 'yes-no', from: 'panel' }, // CX-040
  'plan-review': { title: '专家方案评分', unit: 'ratio', from: 'panel', every: 'rater' },
  'procurement-lawful': { title: '采购方式合规', unit: 'yes-no', from: 'register' }, // CX-094
  'inquiry-lawful': { title: '询价流程规范', unit: 'yes-no', from: 'visit' }, // CX-098
  'contract-signed': { title: '合同双方签章齐全', unit: 'yes-no', from: 'visit' }, // CX-094
  'contract-dated': { title: '合同已注明签署日期', unit: 'yes-no', from: 'visit' }, // CX-094
  'quarter-progress': { title: '季度绩效目标进度', unit: 'ratio', from: 'filed', every: 'quarter' },
} as const

/** Modules 运维保障 and 数据更替. */
const careAndData = {
  'om-plan-quality': { title: '运维方案评定', unit: 'ratio', from: 'panel', every: 'rater' }, // CX-098
  'staff-required': { title: '合同约定驻点人数', unit: 'staff', from: 'filed' }, // CX-098
  'response-clause': { title: '合同已规定响应时间', unit: 'yes-no', from: 'visit' }, // CX-099
  'promised-response': { title: '合同约定响应时间', unit: '小时', from: 'filed' },
  'promised-repair': { title: '合同约定修复时间', unit: '小时', from: 'filed' },
  availability: { title: '系统可用率', unit: 'ratio', from: 'resource-meter', every: 'month' },
  'inspections-planned': { title: '计划巡检次数', unit: 'inspection', from: 'filed' },
  'assets-listed': { title: '台账资产数', unit: '项资产', from: 'register' },
  'assets-matched': { title: '账实相符资产数', unit: '项资产', from: 'visit' },
  'om-satisfaction': { title: '运维服务满意度', unit: 'ratio', from: 'survey' },
  'data-requests': { title: '数据需求申请数', unit: '项需求', from: 'register' },
  'data-requests-met': { title: '已满足数据需求数', unit: '项需求', from: 'register' },
  'interface-calls': { title: '数据接口调用次数', unit: '次调用', from: 'usage-log' },
  'interface-calls-ok': { title: '数据接口调用成功次数', unit: '次调用', from: 'usage-log' },
  'data-issues': { title: '数据质量问题工单数', unit: '张工单', from: 'register' },
  'data-issues-closed': { title: '已办结数据质量问题工单数', unit: '张工单', from: 'register' },
  'records-to-migrate': { title: '应迁移历史数据量', unit: '条记录', from: 'filed' },
  'records-migrated': { title: '已迁移历史数据量', unit: '条记录', from: 'visit' },
  'fields-all': { title: '表单字段总数', unit: '个字段', from: 'register' },
  'fields-prefilled': { title: '系统自动带出字段数', unit: '个字段', from: 'register' },
  'tables-before': { title: '应用前报表数', unit: '张报表', from: 'filed', evidence: true },
  'tables-now': { title: '应用后报表数', unit: '张报表', from: 'register' },
} as const

/** Modules 革新换代 and 安全可控. */
const renewalAndSafety = {
  'components-needed': { title: '方案所需组件数', unit: '个组件', from: 'filed' },
  'components-reused': { title: '复用已有组件数', unit: '个组件', from: 'register' },
  'components-promised': { title: '承诺上架组件数', unit: 'component', from: 'filed' },
  'releases-planned': { title: '当年计划迭代次数', unit: '次迭代', from: 'filed' },
  'releases-done': { title: '当年完成迭代次数', unit: '次迭代', from: 'register' },
  'demands-raised': { title: '列入迭代的业务需求数', unit: '项业务需求', from: 'register' },
  'demands-done': { title: '已上线的业务需求数', unit: '项业务需求', from: 'register' },
  'products-all': { title: '软硬件产品总数', unit: '项产品', from: 'register' },
  'products-trusted': { title: '符合信息技术应用创新要求的产品数', unit: '项产品', from: 'register' },
  'old-systems': { title: '应替代的旧系统数', unit: '个系统', from: 'filed' },
  'old-systems-retired': { title: '已下线的旧系统数', unit: '个系统', from: 'register' },
  'places-promised': { title: '承诺推广地区（单位）数', unit: '个推广点', from: 'filed' },
  'places-adopting': { title: '已推广地区（单位）数', unit: '个推广点', from: 'register' },
  'protection-score': { title: '等级测评得分率', unit: 'ratio', from: 'filed', evidence: true },
  // Where none is required, it is filed as excused with the reason.
  cryptography: {
    title: '密码应用安全性评估',
    unit: 'choice',
    from: 'filed',
    evidence: true,
    options: { conform: '符合', basic: '基本符合', fail: '不符合' },
  },
  'holes-found': { title: '高危漏洞数', unit: '个漏洞', from: 'register' },
  'holes-fixed': { title: '按期修复高危漏洞数', unit: '个漏洞', from: 'register' },
  'drills-done': { title: '当年应急演练次数', unit: '次演练', from: 'filed', evidence: true },
  'backup-success': { title: '备份成功率', unit: 'ratio', from: 'resource-meter', every: 'month' },
  'restored-on': { title: '最近一次恢复演练日', unit: 'day', from: 'visit' },
  'log-kept': { title: '网络日志留存', unit: 'months', from: 'resource-meter' },
  'accounts-idle': { title: '应清理账号数', unit: '个账号', from: 'register' },
  'accounts-cleared': { title: '已清理账号数', unit: '个账号', from: 'register' },
  'privacy-assessed': { title: '个人信息保护影响评估通过', unit: 'yes-no', from: 'visit' },
  'hosts-all': { title: '主机总数', unit: '台主机', from: 'resource-meter' },
  'hosts-watched': { title: '接入安全监测的主机数', unit: '台主机', from: 'resource-meter' },
} as const

const judged = {
  'early-built': { title: '未批先建', unit: 'yes-no', from: 'measure' }, // CX-094
  deviation: { title: '立项与合同金额偏差度', unit: 'ratio', from: 'measure' }, // CX-096
  overdue: { title: '逾期天数', unit: 'days', from: 'measure' },
  changes: { title: '变更次数', unit: 'change', from: 'measure' }, // CX-071
  'handled-in-time': { title: '申请手续按时办结', unit: 'yes-no', from: 'measure' }, // CX-064
  'documents-complete': { title: '本环节资料齐全', unit: 'yes-no', from: 'measure' }, // CX-093
  'five-checks': { title: '验收五项审核通过', unit: 'yes-no', from: 'measure' }, // CX-073
  'open-problems': { title: '未销号问题数', unit: 'problem', from: 'measure' },
  'overdue-problems': { title: '逾期未整改问题数', unit: 'problem', from: 'measure' }, // CX-091
  'rectified-share': { title: '问题整改率', unit: 'ratio', from: 'measure' },
  'mean-quality': { title: '建设质量均值', unit: 'ratio', from: 'measure' },
  'evaluation-kind': {
    title: '评价方式',
    unit: 'choice',
    from: 'register',
    options: { automatic: '系统自动评价', spot: '抽评', key: '重点评价' },
  }, // CX-038
  'self-score': { title: '自评得分', unit: 'points', from: 'scheme' },
  score: { title: '评价得分', unit: 'points', from: 'scheme' },
  grade: {
    title: '评价等级',
    unit: 'choice',
    from: 'verdict',
    options: { excellent: '优', good: '良', pass: '合格', fail: '不合格' },
  }, // CX-081
  light: { title: '项目三色', unit: 'choice', from: 'verdict', options: lights }, // CX-065
  stage: {
    title: '环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      ...links,
      consult: '三方会商',
      procure: '采购',
      settle: '资金拨付',
      running: '评价后运行',
      stopped: '暂缓或停建',
      ended: '终止',
    },
  },
  'next-year': {
    title: '次年项目安排',
    unit: 'choice',
    from: 'decision',
    options: { first: '优先安排', normal: '正常安排', hold: '暂缓安排' },
  }, // CX-069
  'budget-cut': { title: '次年预算已核减', unit: 'yes-no', from: 'decision' }, // CX-082
  'om-cut': { title: '重复驻点人员费用已核减', unit: 'yes-no', from: 'decision' }, // CX-100
  'no-money-next-year': { title: '不安排下一年度信息化项目建设资金', unit: 'yes-no', from: 'decision' }, // CX-037
} as const

export const project = {
  title: '项目',
  links: { unit: 'unit', vendor: 'vendor' },
  facts: {
    ...identity,
    ...money,
    ...days,
    ...materials,
    ...papers,
    ...acceptance,
    ...useAndProcess,
    ...careAndData,
    ...renewalAndSafety,
    ...judged,
  },
} as const satisfies Subject
