import type { Subject } from '@wenxiao/core'

export const application = {
  title: '政务应用系统',
  links: { department: 'department', region: 'region' },
  facts: {
    // ZJ-006
    influential: { title: '列为有影响力的重大应用', unit: 'yes-no', from: 'register' },
    mobile: { title: '供工作人员使用的移动互联网应用', unit: 'yes-no', from: 'register' },
    'mobile-filing': { title: '移动应用备案编号', unit: 'paper', from: 'register' },
    'filing-due': { title: '移动应用备案期限', unit: 'day', from: 'register', planned: true },
    unfiled: { title: '逾期未备案', unit: 'yes-no', from: 'measure' },
    'resources-running': { title: '使用中的云资源', unit: 'resource', from: 'measure' },
    'resources-idle': { title: '长期闲置的云资源', unit: 'resource', from: 'measure' },
    trimmed: { title: '已消减云资源', unit: 'yes-no', from: 'measure' },
    'cloud-score': { title: '云资源使用绩效得分', unit: 'points', from: 'scheme' },
  },
} as const satisfies Subject

/** One cloud resource from application to release, with its use month by month (ZJ-018, ZJ-019, ZJ-020). */
export const resource = {
  title: '云资源',
  links: { application: 'application', project: 'project', ledger: 'ledger' },
  facts: {
    purpose: { title: '用途', unit: 'text', from: 'filed' },
    cores: { title: '处理器', unit: '核', from: 'filed', least: '0' },
    memory: { title: '内存', unit: 'GB', from: 'filed', least: '0' },
    storage: { title: '存储', unit: 'GB', from: 'filed', least: '0' },
    'cores-after': { title: '降配后处理器', unit: '核', from: 'filed', least: '0' },
    'memory-after': { title: '降配后内存', unit: 'GB', from: 'filed', least: '0' },
    'storage-after': { title: '降配后存储', unit: 'GB', from: 'filed', least: '0' },
    'cpu-use': { title: '处理器月度使用率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
    'memory-use': { title: '内存月度使用率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
    'storage-use': { title: '存储使用率', unit: 'ratio', from: 'resource-meter', least: '0%', most: '100%' },
    'no-impact': { title: '经论证不影响业务运行', unit: 'yes-no', from: 'panel' },
    'impact-report': { title: '业务影响论证意见', unit: 'paper', from: 'filed' },
    'backup-receipt': { title: '数据备份回执', unit: 'paper', from: 'filed' },
    stage: {
      title: '云资源环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        wanted: '申请',
        reviewing: '审核',
        opening: '开通',
        running: '使用',
        downsizing: '降配',
        releasing: '待释放',
        released: '已释放',
        refused: '不予分配',
      },
    },
    opened: { title: '开通日', unit: 'day', from: 'lifecycle' },
    monitored: { title: '最近监测日', unit: 'day', from: 'lifecycle' },
    downsized: { title: '降配完成日', unit: 'day', from: 'lifecycle' },
    released: { title: '释放日', unit: 'day', from: 'lifecycle' },
    decided: {
      title: '云资源处理决定',
      unit: 'choice',
      from: 'decision',
      options: { release: '整体释放', downsize: '合理降配', keep: '保留' },
    },
    advice: {
      title: '云资源处理意见',
      unit: 'choice',
      from: 'verdict',
      options: { release: '整体释放', downsize: '合理降配', keep: '保留', none: '不在使用，不提意见' },
    },
    'cpu-mean': { title: '处理器平均使用率', unit: 'ratio', from: 'measure' },
    'memory-mean': { title: '内存平均使用率', unit: 'ratio', from: 'measure' },
    cost: { title: '年费用', unit: 'yuan', from: 'measure' },
    'downsize-saving': { title: '降配年节约费用', unit: 'yuan', from: 'measure' },
    problems: { title: '登记的问题', unit: 'problem', from: 'measure' },
    'problems-closed': { title: '已销号的问题', unit: 'problem', from: 'measure' },
  },
} as const satisfies Subject

/** What was released in a period, and what that saves a year (ZJ-022). */
export const ledger = {
  title: '云资源释放台账',
  facts: {
    resources: { title: '公布的释放资源数', unit: 'resource', from: 'filed', least: '0' },
    cores: { title: '公布的释放处理器', unit: '核', from: 'filed', least: '0' },
    memory: { title: '公布的释放内存', unit: 'GB', from: 'filed', least: '0' },
    storage: { title: '公布的释放存储', unit: 'GB', from: 'filed', least: '0' },
    saving: { title: '公布的年节约费用', unit: 'yuan', from: 'filed', least: '0' },
    estimate: { title: '按单价推算的年节约费用', unit: 'yuan', from: 'measure' },
    'estimate-gap': { title: '推算与公布之差的比例', unit: 'ratio', from: 'measure' },
    'saving-each': { title: '平均每个资源的年节约费用', unit: 'yuan per resource', from: 'measure' },
    listed: { title: '登记的已释放资源', unit: 'resource', from: 'measure' },
    'listed-cores': { title: '登记的释放处理器', unit: '核', from: 'measure' },
    'listed-memory': { title: '登记的释放内存', unit: 'GB', from: 'measure' },
    'listed-storage': { title: '登记的释放存储', unit: 'GB', from: 'measure' },
    'listed-saving': { title: '登记的年节约费用', unit: 'yuan', from: 'measure' },
  },
} as const satisfies Subject
