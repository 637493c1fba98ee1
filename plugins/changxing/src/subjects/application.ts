import type { Subject } from '@wenxiao/core'

const record = {
  mobile: { title: '移动互联网应用程序', unit: 'yes-no', from: 'register' },
  'mobile-filing': { title: '移动应用备案编号', unit: 'paper', from: 'register' },
  'filing-due': { title: '备案期限', unit: 'day', from: 'register', planned: true },
  'on-portal': { title: '已在浙里办或浙政钉上架', unit: 'yes-no', from: 'register' },
  'in-cloud': { title: '部署在政务云', unit: 'yes-no', from: 'resource-meter' },
  // The use of an application is evidence for keeping or closing it, and of nothing else.
  'monthly-use': { title: '月使用人次', unit: '人次', from: 'usage-log', every: 'month' },
  'functions-built': { title: '已建功能数', unit: '个功能', from: 'register' },
  'functions-used': { title: '近半年有业务记录的功能数', unit: '个功能', from: 'usage-log' },
  'running-cost': { title: '当年运行成本', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
  'running-cost-planned': { title: '核定年运行成本', unit: 'yuan', from: 'filed', least: '0' },
  'service-stopped': { title: '业务已停用', unit: 'yes-no', from: 'register' },
  'building-stopped': { title: '建设已停止', unit: 'yes-no', from: 'register' },
  'functions-overlap': { title: '与其他应用功能重复', unit: 'yes-no', from: 'register' },
  'duty-moved': { title: '所支撑职能已调整划转', unit: 'yes-no', from: 'register' },
} as const

/** The four questions of the technical argument, in per cent from each expert (CX-029). */
const argument = {
  necessity: { title: '整改必要性', unit: 'ratio', from: 'panel', every: 'rater' },
  feasibility: { title: '整改可行性', unit: 'ratio', from: 'panel', every: 'rater' },
  economy: { title: '整改经济性', unit: 'ratio', from: 'panel', every: 'rater' },
  safety: { title: '整改安全性', unit: 'ratio', from: 'panel', every: 'rater' },
  'argument-opinion': { title: '技术论证意见', unit: 'paper', from: 'filed' },
} as const

/** Receipts that the closing steps ask for. */
const receipts = {
  'notice-receipt': { title: '停用公告和用户告知回执', unit: 'paper', from: 'filed' },
  'backup-receipt': { title: '数据备份回执', unit: 'paper', from: 'filed' },
  'archive-receipt': { title: '档案移交回执', unit: 'paper', from: 'filed' },
  'delisting-receipt': { title: '平台下架回执', unit: 'paper', from: 'filed' },
  'interface-receipt': { title: '数据接口停用回执', unit: 'paper', from: 'filed' },
  'release-receipt': { title: '云资源释放回执', unit: 'paper', from: 'filed' },
  'domain-receipt': { title: '域名端口注销回执', unit: 'paper', from: 'filed' },
  'asset-receipt': { title: '资产处置回执', unit: 'paper', from: 'filed' },
  'suspension-plan': { title: '暂停期限和恢复条件', unit: 'paper', from: 'filed' },
  'suspended-until': { title: '暂停至', unit: 'day', from: 'filed', planned: true },
  'freeze-receipt': { title: '账号冻结和访问关闭回执', unit: 'paper', from: 'filed' },
  'resume-check': { title: '恢复使用核验单', unit: 'paper', from: 'filed' },
  'merge-plan': { title: '合并方案和承接应用', unit: 'paper', from: 'filed' },
  'takeover-receipt': { title: '承接单位确认书', unit: 'paper', from: 'filed' },
  'migration-receipt': { title: '数据和用户迁移回执', unit: 'paper', from: 'filed' },
  'transform-plan': { title: '转型方案和新绩效目标', unit: 'paper', from: 'filed' },
  'transform-review': { title: '转型方案评审意见', unit: 'paper', from: 'filed' },
  'transform-acceptance': { title: '转型上线核验单', unit: 'paper', from: 'filed' },
} as const

const days = {
  'closing-from': { title: '关闭启动日', unit: 'day', from: 'lifecycle' },
  'closed-on': { title: '关闭销号日', unit: 'day', from: 'lifecycle' },
  'suspended-on': { title: '暂停生效日', unit: 'day', from: 'lifecycle' },
  'resumed-on': { title: '恢复使用日', unit: 'day', from: 'lifecycle' },
  'merging-from': { title: '合并启动日', unit: 'day', from: 'lifecycle' },
  'merged-on': { title: '合并销号日', unit: 'day', from: 'lifecycle' },
  'transforming-from': { title: '转型启动日', unit: 'day', from: 'lifecycle' },
  'transformed-on': { title: '转型完成日', unit: 'day', from: 'lifecycle' },
} as const

const closing = {
  closing: {
    title: '关闭销号环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      announce: '公告告知',
      backup: '备份归档',
      delist: '下架停服',
      release: '释放资源',
      settle: '资产处置',
      closed: '已关闭',
    },
  },
  suspending: {
    title: '暂停环节',
    unit: 'choice',
    from: 'lifecycle',
    options: { plan: '制定暂停方案', freeze: '备份并冻结', suspended: '暂停中', resumed: '已恢复', 'to-close': '转为关闭' },
  },
  merging: {
    title: '合并环节',
    unit: 'choice',
    from: 'lifecycle',
    options: { plan: '制定合并方案', migrate: '备份迁移', delist: '原应用下架', release: '释放资源', merged: '已合并' },
  },
  transforming: {
    title: '转型环节',
    unit: 'choice',
    from: 'lifecycle',
    options: { plan: '制定转型方案', review: '方案评审', rebuild: '改造上线', transformed: '已转型' },
  },
} as const

const judged = {
  'low-use': { title: '低频使用', unit: 'yes-no', from: 'measure' },
  unfiled: { title: '逾期未备案的移动应用', unit: 'yes-no', from: 'measure' },
  'value-score': { title: '投入产出成效得分', unit: 'points', from: 'scheme' }, // CX-005
  advice: {
    title: '处置研判',
    unit: 'choice',
    from: 'verdict',
    options: { keep: '保留', close: '关闭', suspend: '暂停', merge: '合并', transform: '转型' },
  },
  disposition: {
    title: '处置方式',
    unit: 'choice',
    from: 'decision',
    options: { close: '关闭', suspend: '暂停', merge: '合并', transform: '转型' },
  }, // CX-006, CX-030
  'om-suspended': { title: '暂停项目审批和运维经费', unit: 'yes-no', from: 'decision' },
} as const

/** An application that a project built; what is closed, suspended, merged or transformed. */
export const application = {
  title: '应用系统',
  links: { project: 'project', unit: 'unit' },
  facts: { ...record, ...argument, ...receipts, ...days, ...closing, ...judged },
} as const satisfies Subject

/** Cloud resources that an application holds; what is released stands in the ledger (CX-092). */
export const resource = {
  title: '云资源',
  links: { application: 'application', project: 'project' },
  facts: {
    cores: { title: '处理器核数', unit: '核', from: 'resource-meter' },
    memory: { title: '内存', unit: 'GB', from: 'resource-meter' },
    storage: { title: '存储', unit: 'GB', from: 'resource-meter' },
    'cpu-use': { title: '处理器利用率', unit: 'ratio', from: 'resource-meter', every: 'month' },
    'monthly-cost': { title: '月费用', unit: 'yuan', from: 'register', least: '0' },
    'release-due': { title: '已核定应释放', unit: 'yes-no', from: 'register' },
    released: { title: '已释放', unit: 'yes-no', from: 'resource-meter' },
    'released-on': { title: '释放日', unit: 'day', from: 'register' },
  },
} as const satisfies Subject
