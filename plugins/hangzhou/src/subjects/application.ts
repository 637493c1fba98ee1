import type { Subject } from '@wenxiao/core'

const record = {
  'on-ledger': { title: '纳入“一本账”', unit: 'yes-no', from: 'register' }, // HZ-004
  business: { title: '业务类应用', unit: 'yes-no', from: 'register' },
  running: { title: '已在运行', unit: 'yes-no', from: 'register' },
  launched: { title: '上线日', unit: 'day', from: 'register' },
  major: { title: '属于重大应用', unit: 'yes-no', from: 'register' }, // HZ-009
  mobile: { title: '移动互联网应用程序', unit: 'yes-no', from: 'register' },
  tier: { title: '系统规模', unit: 'choice', from: 'register', options: { large: '大型', medium: '中型', small: '小型' } },
} as const

/** What the five dimensions look at (HZ-006). */
const users = {
  'registered-users': { title: '注册用户', unit: '人', from: 'usage-log', least: '0' },
  'register-goal': { title: '注册用户目标', unit: '人', from: 'filed', least: '0' },
  'monthly-users': { title: '月活跃用户', unit: '人', from: 'usage-log', every: 'month', least: '0' },
  'active-goal': { title: '月活跃用户目标', unit: '人', from: 'filed', least: '0' },
  'online-cases': { title: '线上办理业务量', unit: '件', from: 'usage-log', least: '0' },
  'all-cases': { title: '业务总量', unit: '件', from: 'filed', least: '0' },
  satisfaction: { title: '用户满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
  'levels-due': { title: '应贯通层级和部门', unit: '个', from: 'filed', least: '0' },
  'levels-linked': { title: '已贯通层级和部门', unit: '个', from: 'usage-log', least: '0' },
  'loops-started': { title: '发起的业务', unit: '件', from: 'usage-log', least: '0' },
  'loops-closed': { title: '闭环办结的业务', unit: '件', from: 'usage-log', least: '0' },
} as const

const soundness = {
  'interface-calls': { title: '数据接口调用', unit: '次', from: 'usage-log', least: '0' },
  'interface-ok': { title: '成功的数据接口调用', unit: '次', from: 'usage-log', least: '0' },
  'in-cloud': { title: '部署在政务云', unit: 'yes-no', from: 'resource-meter' },
  'unified-login': { title: '接入统一身份认证', unit: 'yes-no', from: 'register' },
  'unified-portal': { title: '接入统一门户', unit: 'yes-no', from: 'register' },
  'components-needed': { title: '可用公共组件的功能', unit: '项', from: 'filed', least: '0' },
  'components-reused': { title: '已用公共组件的功能', unit: '项', from: 'register', least: '0' },
  'functions-overlap': { title: '与其他应用功能重复', unit: 'yes-no', from: 'register' },
  'protection-score': { title: '等级保护测评得分率', unit: 'ratio', from: 'filed', evidence: true, least: '0%', most: '100%' },
  cryptography: {
    title: '密码应用评估结论',
    unit: 'choice',
    from: 'filed',
    options: { conform: '符合', partly: '基本符合', not: '不符合' },
    evidence: true,
  },
  'holes-found': { title: '发现的安全漏洞', unit: '个漏洞', from: 'register', least: '0' },
  'holes-fixed': { title: '按期修复的安全漏洞', unit: '个漏洞', from: 'register', least: '0' },
  'security-events': { title: '安全事件', unit: '起', from: 'register', least: '0' },
  'major-event': { title: '发生重大安全事件', unit: 'yes-no', from: 'register' },
  'backup-success': { title: '数据备份成功率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
  availability: { title: '系统可用率', unit: 'ratio', from: 'usage-log', every: 'month', least: '0%', most: '100%' },
  faults: { title: '运行故障', unit: '次', from: 'usage-log', every: 'month', least: '0' },
  'last-update': { title: '内容最近更新日', unit: 'day', from: 'usage-log' },
  'maintenance-until': { title: '运维合同止日', unit: 'day', from: 'filed', planned: true },
  'other-reason': { title: '有其他特殊情况', unit: 'yes-no', from: 'filed', evidence: true },
} as const

/** What running costs; one-off work and cloud fees are outside what is compared (HZ-013). */
const costs = {
  'build-cost': { title: '建设投资', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'om-software': { title: '软件运维费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'om-operation': { title: '运营服务费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'om-security': { title: '安全服务费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'om-one-off': { title: '一次性改造费', unit: 'yuan', from: 'filed', least: '0' },
  'om-cloud': { title: '云资源费', unit: 'yuan', from: 'filed', least: '0' },
  'like-cost-before': { title: '上年同口径运维费', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'scope-unchanged': { title: '运维范围与上年一致', unit: 'yes-no', from: 'filed' },
  'om-request': { title: '次年运维费申请', unit: 'yuan', from: 'filed', least: '0' },
  'om-total': { title: '运维费合计', unit: 'yuan', from: 'measure' },
  'like-cost': { title: '同口径运维费', unit: 'yuan', from: 'measure' },
  'standard-cost': { title: '标准运维费', unit: 'yuan', from: 'measure' },
  'reasonable-cost': { title: '合理运维费', unit: 'yuan', from: 'measure' },
  'over-reasonable': { title: '超出合理水平', unit: 'yuan', from: 'measure' },
  'like-rate': { title: '同口径运维费占建设投资比例', unit: 'ratio', from: 'measure' },
  'cost-per-user': { title: '每个活跃用户的同口径运维费', unit: 'yuan per 人', from: 'measure' },
  'like-saving': { title: '同口径降本率', unit: 'ratio', from: 'measure' },
  'om-cut': { title: '已核减次年运维费', unit: 'yes-no', from: 'decision' },
} as const

/** Logs and the visit that checks them (HZ-011, HZ-012). */
const verified = {
  'log-stage': {
    title: '日志改造环节',
    unit: 'choice',
    from: 'lifecycle',
    options: { planned: '制定改造方案', changing: '日志改造', checking: '日志核验', ready: '已完成日志改造' },
  },
  'log-plan': { title: '日志改造方案', unit: 'paper', from: 'filed' },
  'log-kept': { title: '日志留存完整程度', unit: 'ratio', from: 'usage-log', least: '0%', most: '100%' },
  'log-ready-on': { title: '日志改造完成日', unit: 'day', from: 'lifecycle' },
  'logs-ready': { title: '日志改造已完成', unit: 'yes-no', from: 'measure' },
  'site-record': { title: '线下调研核验记录', unit: 'paper', from: 'visit' },
  'site-agrees': { title: '现场与日志一致', unit: 'yes-no', from: 'visit' },
  guidance: { title: '调研指导意见', unit: 'paper', from: 'visit' },
  verified: { title: '线上线下核验通过', unit: 'yes-no', from: 'measure' },
} as const

const judged = {
  'in-scope': { title: '纳入数字绩效评价', unit: 'yes-no', from: 'measure' },
  'self-score': { title: '自评得分', unit: 'points', from: 'scheme' }, // HZ-005
  score: { title: '复核得分', unit: 'points', from: 'scheme' },
  'recheck-score': { title: '抽查复评得分', unit: 'points', from: 'scheme' },
  'user-score': { title: '用户效能得分', unit: 'points', from: 'scheme' },
  'data-score': { title: '数据能力得分', unit: 'points', from: 'scheme' },
  'thrift-score': { title: '集约能力得分', unit: 'points', from: 'scheme' },
  'security-score': { title: '安全保障得分', unit: 'points', from: 'scheme' },
  'running-score': { title: '运营运维得分', unit: 'points', from: 'scheme' },
  'self-gap': { title: '自评高出复核', unit: 'points', from: 'measure' },
  colour: { title: '评价结果', unit: 'choice', from: 'verdict', options: { red: '红', yellow: '黄', green: '绿' } },
  'colour-again': { title: '抽查复评结果', unit: 'choice', from: 'verdict', options: { red: '红', yellow: '黄', green: '绿' } },
  'rechecked-on': { title: '抽查复评日', unit: 'day', from: 'filed' },
  'log-score': { title: '线上日志评价得分', unit: 'points', from: 'scheme' },
  'field-score': { title: '线下核验评价得分', unit: 'points', from: 'scheme' },
  effect: {
    title: '实战实效结论',
    unit: 'choice',
    from: 'verdict',
    options: { outside: '不属于重大应用', unverified: '尚未核验', effective: '实效明显', fair: '实效一般', weak: '实效不足' },
  },
} as const

/** Reasons to leave, the builder's assessment, and two ways out (HZ-014 to HZ-018). */
const leaving = {
  'maintenance-stopped': { title: '运维已停止', unit: 'yes-no', from: 'measure' },
  stale: { title: '内容长期不更新', unit: 'yes-no', from: 'measure' },
  'few-users': { title: '用户活跃度偏低', unit: 'yes-no', from: 'measure' },
  'resources-idle': { title: '数字资源利用效能偏低', unit: 'yes-no', from: 'measure' },
  faulty: { title: '有频发的运行故障', unit: 'yes-no', from: 'measure' },
  assessing: {
    title: '停用退出评估环节',
    unit: 'choice',
    from: 'lifecycle',
    options: { assess: '建设单位评估', assessed: '评估认为需退出', kept: '评估认为应保留' },
  },
  assessment: { title: '建设单位评估报告', unit: 'paper', from: 'filed' },
  advised: {
    title: '评估意见',
    unit: 'choice',
    from: 'filed',
    options: { retire: '停用退出', merge: '归并整合', keep: '保留' },
  },
  'assessed-on': { title: '评估日', unit: 'day', from: 'lifecycle' },
  disposition: { title: '处置方式', unit: 'choice', from: 'decision', options: { retire: '停用退出', merge: '归并整合' } },
  closing: {
    title: '停用退出环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      prepare: '公告备份',
      resources: '数字资源释放归并',
      hosting: '托管机房设备下架',
      domain: '域名注销',
      assets: '资产注销',
      closed: '已闭环',
    },
  },
  merging: {
    title: '归并整合环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      plan: '制定归并方案',
      migrate: '数据业务迁移',
      resources: '数字资源释放归并',
      hosting: '托管机房设备下架',
      domain: '域名注销',
      assets: '资产注销',
      merged: '已闭环',
    },
  },
  'user-notice': { title: '停用公告', unit: 'paper', from: 'filed' },
  'backup-receipt': { title: '数据备份回执', unit: 'paper', from: 'filed' },
  'archive-receipt': { title: '档案移交回执', unit: 'paper', from: 'filed' },
  'merge-plan': { title: '归并方案', unit: 'paper', from: 'filed' },
  'takeover-letter': { title: '承接确认函', unit: 'paper', from: 'filed' },
  'migration-receipt': { title: '数据业务迁移回执', unit: 'paper', from: 'filed' },
  'release-receipt': { title: '数字资源释放归并回执', unit: 'paper', from: 'filed' },
  'unrack-record': { title: '托管设备下架单（或无托管设备证明）', unit: 'paper', from: 'filed' },
  'domain-receipt': { title: '域名注销回执（或无域名证明）', unit: 'paper', from: 'filed' },
  'asset-record': { title: '资产注销单', unit: 'paper', from: 'filed' },
  'closing-certificate': { title: '停用退出闭环证明', unit: 'paper', from: 'lifecycle' },
  'merging-certificate': { title: '归并整合闭环证明', unit: 'paper', from: 'lifecycle' },
  'closed-on': { title: '停用退出闭环日', unit: 'day', from: 'lifecycle' },
  'merged-on': { title: '归并整合闭环日', unit: 'day', from: 'lifecycle' },
} as const

/** A government application of the city; the thing that is evaluated and that leaves. */
export const application = {
  title: '应用系统',
  links: { unit: 'unit', round: 'round' },
  facts: { ...record, ...users, ...soundness, ...costs, ...verified, ...judged, ...leaving },
} as const satisfies Subject
