import type { Subject } from '@wenxiao/core'

const record = {
  mobile: { title: '移动互联网应用程序', unit: 'yes-no', from: 'register' },
  // The use of an application is evidence for keeping or closing it; that of a mobile one reaches no project and no unit.
  'monthly-use': { title: '月使用人次', unit: '人次', from: 'usage-log', every: 'month', least: '0' },
  'use-promised': { title: '承诺月使用人次', unit: '人次', from: 'filed', least: '0' },
  'functions-built': { title: '已建功能', unit: '个功能', from: 'register', least: '0' },
  'functions-used': { title: '近半年有业务记录的功能', unit: '个功能', from: 'usage-log', least: '0' },
  'service-ended': { title: '所支撑业务已结束', unit: 'yes-no', from: 'register' },
  'functions-overlap': { title: '与其他应用功能重复', unit: 'yes-no', from: 'register' },
  'duty-moved': { title: '所支撑职能已划转', unit: 'yes-no', from: 'register' },
  paused: { title: '业务已阶段性停办', unit: 'yes-no', from: 'register' },
  adopters: { title: '已采用的县（市、区）', unit: '个地区', from: 'register', least: '0' },
  satisfaction: { title: '应用满意度', unit: 'ratio', from: 'survey', least: '0%', most: '100%' },
  'waste-found': { title: '已核实造成资源浪费', unit: 'yes-no', from: 'visit' }, // WZ-012
} as const

/** Receipts that the steps of a disposition ask for (WZ-010). */
const receipts = {
  'user-notice': { title: '停用公告', unit: 'paper', from: 'filed' },
  'backup-receipt': { title: '数据备份回执', unit: 'paper', from: 'filed' },
  'archive-receipt': { title: '档案移交回执', unit: 'paper', from: 'filed' },
  'delisted-people': { title: '浙里办下架（或未上架）证明', unit: 'paper', from: 'filed' },
  'delisted-staff': { title: '浙政钉下架（或未上架）证明', unit: 'paper', from: 'filed' },
  'release-receipt': { title: '云资源释放回执', unit: 'paper', from: 'filed' },
  'asset-record': { title: '资产调整单', unit: 'paper', from: 'filed' },
  'merge-plan': { title: '合并整合方案', unit: 'paper', from: 'filed' },
  'takeover-letter': { title: '承接应用确认函', unit: 'paper', from: 'filed' },
  'migration-receipt': { title: '数据用户迁移回执', unit: 'paper', from: 'filed' },
  'promotion-plan': { title: '提级推广方案', unit: 'paper', from: 'filed' },
  'promotion-opinion': { title: '上级主管部门同意提级的意见', unit: 'paper', from: 'filed' },
  'relisting-receipt': { title: '提级版本两端上架证明', unit: 'paper', from: 'filed' },
  'transfer-agreement': { title: '移交协议', unit: 'paper', from: 'filed' },
  'handover-list': { title: '账号文档合同移交清单', unit: 'paper', from: 'filed' },
  'registration-change': { title: '两端主体变更证明', unit: 'paper', from: 'filed' },
  'resource-transfer': { title: '云资源划转单', unit: 'paper', from: 'filed' },
  'freeze-plan': { title: '冻结方案', unit: 'paper', from: 'filed' },
  'suspended-people': { title: '浙里办暂停服务（或未上架）证明', unit: 'paper', from: 'filed' },
  'suspended-staff': { title: '浙政钉暂停服务（或未上架）证明', unit: 'paper', from: 'filed' },
  'downsizing-receipt': { title: '云资源缩减回执', unit: 'paper', from: 'filed' },
  'lift-check': { title: '解冻核验单', unit: 'paper', from: 'filed' },
} as const

const days = {
  'cancel-by': { title: '关闭注销期限', unit: 'day', from: 'filed', planned: true },
  'merge-by': { title: '合并整合期限', unit: 'day', from: 'filed', planned: true },
  'promote-by': { title: '提级推广期限', unit: 'day', from: 'filed', planned: true },
  'transfer-by': { title: '转移管理期限', unit: 'day', from: 'filed', planned: true },
  'freeze-by': { title: '暂停冻结期限', unit: 'day', from: 'filed', planned: true },
  'cancelled-on': { title: '注销日', unit: 'day', from: 'lifecycle' },
  'merged-on': { title: '整合完成日', unit: 'day', from: 'lifecycle' },
  'promoted-on': { title: '提级完成日', unit: 'day', from: 'lifecycle' },
  'transferred-on': { title: '移交完成日', unit: 'day', from: 'lifecycle' },
  'frozen-on': { title: '冻结日', unit: 'day', from: 'lifecycle' },
  'lifted-on': { title: '解冻日', unit: 'day', from: 'lifecycle' },
} as const

/** Each of the five with steps of its own (WZ-008). */
const steps = {
  cancelling: {
    title: '关闭注销环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      order: '下达任务',
      backup: '数据备份',
      delist: '两端下架',
      release: '云资源释放',
      assets: '资产调整',
      done: '已注销',
    },
  },
  merging: {
    title: '合并整合环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      order: '下达任务',
      plan: '制定整合方案',
      migrate: '备份迁移',
      delist: '原应用两端下架',
      release: '云资源释放',
      assets: '资产调整',
      done: '已整合',
    },
  },
  promoting: {
    title: '提级推广环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      order: '下达任务',
      plan: '制定推广方案',
      consent: '上级同意',
      switch: '备份切换',
      release: '云资源释放',
      assets: '资产调整',
      done: '已提级',
    },
  },
  transferring: {
    title: '转移管理环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      order: '下达任务',
      agree: '签订移交协议',
      handover: '备份移交',
      register: '两端主体变更',
      assets: '资产和云资源划转',
      done: '已移交',
    },
  },
  freezing: {
    title: '暂停冻结环节',
    unit: 'choice',
    from: 'lifecycle',
    options: {
      order: '下达任务',
      backup: '数据备份',
      freeze: '两端暂停',
      frozen: '冻结中',
      lifted: '已解冻',
      'to-cancel': '转为关闭注销',
    },
  },
} as const

const judged = {
  'low-use': { title: '使用频次偏低', unit: 'yes-no', from: 'measure' },
  'promotion-worthy': { title: '具备提级推广条件', unit: 'yes-no', from: 'measure' },
  advice: {
    title: '处置研判',
    unit: 'choice',
    from: 'verdict',
    options: {
      cancel: '关闭注销',
      merge: '合并整合',
      promote: '提级推广',
      transfer: '转移管理',
      freeze: '暂停冻结',
      keep: '保留',
    },
  },
  disposition: {
    title: '处置方式',
    unit: 'choice',
    from: 'decision',
    options: { cancel: '关闭注销', merge: '合并整合', promote: '提级推广', transfer: '转移管理', freeze: '暂停冻结' },
  },
  'cancel-overdue': { title: '应注销未注销', unit: 'yes-no', from: 'measure' }, // WZ-011
  'merge-overdue': { title: '应整合未整合', unit: 'yes-no', from: 'measure' },
  'freeze-overdue': { title: '应冻结未冻结', unit: 'yes-no', from: 'measure' },
  'handover-overdue': { title: '逾期未提级或移交', unit: 'yes-no', from: 'measure' },
  'judged-anew': { title: '可以重新研判', unit: 'yes-no', from: 'measure' },
  exited: { title: '已退出', unit: 'yes-no', from: 'measure' },
  unmet: { title: '应处置未处置', unit: 'yes-no', from: 'measure' },
  'disposal-ordered': { title: '已下达处置任务', unit: 'yes-no', from: 'measure' },
  'months-frozen': { title: '已冻结时间', unit: 'months', from: 'measure' },
  'yearly-waste': { title: '未释放云资源年费用', unit: 'yuan', from: 'measure' },
} as const

/** An application that a unit runs; what is cancelled, merged, promoted, transferred or frozen. */
export const application = {
  title: '应用',
  links: { project: 'project', unit: 'unit' },
  facts: { ...record, ...receipts, ...days, ...steps, ...judged },
} as const satisfies Subject

/** Cloud resources that an application holds. */
export const resource = {
  title: '云资源',
  links: { application: 'application', project: 'project' },
  facts: {
    cores: { title: '处理器核数', unit: '核', from: 'resource-meter', least: '0' },
    memory: { title: '内存', unit: 'GB', from: 'resource-meter', least: '0' },
    storage: { title: '存储', unit: 'GB', from: 'resource-meter', least: '0' },
    'cpu-use': { title: '处理器利用率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
    'storage-use': { title: '存储利用率', unit: 'ratio', from: 'resource-meter', every: 'month', least: '0%', most: '100%' },
    'yearly-cost': { title: '年费用', unit: 'yuan', from: 'register', least: '0' },
    'release-due': { title: '已核定应释放', unit: 'yes-no', from: 'register' },
    released: { title: '已释放', unit: 'yes-no', from: 'resource-meter' },
    'released-on': { title: '释放日', unit: 'day', from: 'register' },
  },
} as const satisfies Subject

/** One matter of who answers for waste; posts, never persons (WZ-012). */
export const accountability = {
  title: '责任事项',
  links: { application: 'application' },
  facts: {
    kind: {
      title: '浪费情形',
      unit: 'choice',
      from: 'visit',
      options: { idle: '资源闲置', paid: '停用后仍付费', duplicate: '重复建设' },
    },
    wasted: { title: '浪费金额', unit: 'yuan', from: 'visit', least: '0' },
    finding: { title: '责任核查报告', unit: 'paper', from: 'filed' },
    post: {
      title: '责任岗位',
      unit: 'choice',
      from: 'filed',
      options: { leader: '单位分管负责人', head: '责任处（科）室负责人', handler: '经办岗位' },
    },
    outcome: {
      title: '处理结果',
      unit: 'choice',
      from: 'filed',
      options: { talk: '约谈', notice: '通报批评', discipline: '移送处理' },
    },
    'recovery-proof': { title: '整改或挽回损失证明', unit: 'paper', from: 'filed' },
    'opened-on': { title: '立案核查日', unit: 'day', from: 'lifecycle' },
    'closed-on': { title: '办结日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '追责环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        opened: '待核查',
        inquiry: '责任核查',
        decision: '处理决定',
        execution: '处理执行',
        closed: '已办结',
        dropped: '不予追责',
      },
    },
  },
} as const satisfies Subject
