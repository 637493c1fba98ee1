import type { Subject } from '@wenxiao/core'

/** Things that happen to a project: filed or logged one by one, and only ever counted. */

/** 绩效目标: promised at application, looked at again at acceptance and evaluation (CX-013). */
export const goal = {
  title: '绩效目标',
  links: { project: 'project' },
  facts: {
    name: { title: '指标名称', unit: 'text', from: 'filed' },
    dimension: {
      title: '目标类型',
      unit: 'choice',
      from: 'filed',
      options: { output: '产出', effect: '效益', satisfaction: '满意度' },
    },
    direction: { title: '方向', unit: 'choice', from: 'filed', options: { up: '越大越好', down: '越小越好' } },
    target: { title: '目标值', unit: '目标单位', from: 'filed' },
    actual: { title: '实际完成值', unit: '目标单位', from: 'filed', evidence: true },
    weight: { title: '目标权重', unit: '分值', from: 'filed' },
    met: { title: '目标实现', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** 建设节点 of the schedule (CX-089). */
export const milestone = {
  title: '建设节点',
  links: { project: 'project' },
  facts: {
    name: { title: '节点名称', unit: 'text', from: 'filed' },
    due: { title: '计划日', unit: 'day', from: 'filed', planned: true },
    done: { title: '完成日', unit: 'day', from: 'filed', evidence: true },
    'on-time': { title: '按期完成', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** 变更: counted, with a reason, approved before it is carried out (CX-071). */
export const change = {
  title: '变更',
  links: { project: 'project' },
  facts: {
    reason: { title: '变更原因', unit: 'text', from: 'filed' },
    kind: {
      title: '变更类型',
      unit: 'choice',
      from: 'filed',
      options: { need: '需求调整', policy: '政策调整', design: '方案缺陷', other: '其他' },
    },
    amount: { title: '变更金额', unit: 'yuan', from: 'filed' },
    'change-stage': {
      title: '变更环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { requested: '待审核', approved: '已同意', refused: '不同意', done: '已实施' },
    },
    'approved-on': { title: '变更批准日', unit: 'day', from: 'lifecycle' },
    'carried-out': { title: '变更实施日', unit: 'day', from: 'lifecycle' },
    'approved-first': { title: '先批后改', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** 问题: found, put right, checked, archived and recorded (CX-036, CX-037, CX-091). */
export const problem = {
  title: '问题',
  links: { project: 'project' },
  facts: {
    what: { title: '问题描述', unit: 'text', from: 'filed' },
    'found-at': {
      title: '发现环节',
      unit: 'choice',
      from: 'filed',
      options: { review: '评审', build: '建设', acceptance: '验收', evaluation: '绩效评价', patrol: '日常监测' },
    },
    'found-on': { title: '发现日', unit: 'day', from: 'filed' },
    deadline: { title: '整改期限', unit: 'day', from: 'filed', planned: true },
    measures: { title: '整改措施', unit: 'text', from: 'register' },
    'rectification-evidence': { title: '整改佐证材料', unit: 'paper', from: 'register' },
    'archive-file': { title: '整改归档资料', unit: 'paper', from: 'register' },
    'record-approval': { title: '审批备案单', unit: 'paper', from: 'lifecycle' },
    'refusal-record': { title: '拒不整改认定书', unit: 'paper', from: 'lifecycle' },
    rectification: {
      title: '整改环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        issued: '已下达',
        underway: '整改中',
        check: '待复核',
        archive: '待归档备案',
        closed: '已销号',
        poor: '整改不力',
        refused: '拒不整改',
      },
    },
    'closed-on': { title: '销号日', unit: 'day', from: 'lifecycle' },
    'closed-in-time': { title: '按期整改销号', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

export const payment = {
  title: '资金支付',
  links: { project: 'project' },
  facts: {
    amount: { title: '支付金额', unit: 'yuan', from: 'register', evidence: true, least: '0' },
    for: { title: '支付事项', unit: 'choice', from: 'register', options: { build: '建设', operate: '运维' } },
    letter: { title: '凭据的资金拨付确认书', unit: 'paper', from: 'register' },
    'vendor-assessed': { title: '支付前已考核供应商', unit: 'yes-no', from: 'register' }, // CX-098
  },
} as const satisfies Subject

export const incident = {
  title: '运行事件',
  links: { project: 'project' },
  facts: {
    kind: { title: '类型', unit: 'choice', from: 'usage-log', options: { fault: '运行故障', security: '安全事件' } },
    major: { title: '属于重大事件', unit: 'yes-no', from: 'register' },
    'response-hours': { title: '响应用时', unit: '小时', from: 'usage-log' },
    'repair-hours': { title: '修复用时', unit: '小时', from: 'usage-log' },
    repeated: { title: '同类重复发生', unit: 'yes-no', from: 'usage-log' },
  },
} as const satisfies Subject

export const inspection = {
  title: '运维巡检',
  links: { project: 'project' },
  facts: {
    on: { title: '巡检日', unit: 'day', from: 'filed', evidence: true },
    signed: { title: '用户方已签字', unit: 'yes-no', from: 'filed', evidence: true }, // CX-099
  },
} as const satisfies Subject

/** 驻点人员, compared over all projects of the county (CX-100). */
export const staff = {
  title: '驻点运维人员',
  links: { project: 'project', vendor: 'vendor' },
  facts: {
    qualified: { title: '资质符合合同要求', unit: 'yes-no', from: 'filed', evidence: true }, // CX-098
    elsewhere: { title: '同时计入其他项目驻点', unit: 'yes-no', from: 'register' },
    'bound-to-secrecy': { title: '已签订保密协议', unit: 'yes-no', from: 'visit' },
  },
} as const satisfies Subject

export const dataset = {
  title: '数据目录',
  links: { project: 'project' },
  facts: {
    catalogued: { title: '已编目', unit: 'yes-no', from: 'register' },
    collected: { title: '已归集', unit: 'yes-no', from: 'register' },
    quality: { title: '数据质量合格率', unit: 'ratio', from: 'register' }, // CX-095
    'updates-due': { title: '应更新次数', unit: '次更新', from: 'register' },
    'updates-done': { title: '按时更新次数', unit: '次更新', from: 'register' },
    shareable: { title: '可共享', unit: 'yes-no', from: 'register' },
    shared: { title: '已共享', unit: 'yes-no', from: 'register' },
    openable: { title: '可开放', unit: 'yes-no', from: 'register' },
    opened: { title: '已开放', unit: 'yes-no', from: 'register' },
    conforming: { title: '符合数据标准', unit: 'yes-no', from: 'register' },
    'single-source': { title: '一数一源', unit: 'yes-no', from: 'register' },
    graded: { title: '已分类分级', unit: 'yes-no', from: 'register' },
    reusers: { title: '复用部门数', unit: '个部门', from: 'usage-log' },
  },
} as const satisfies Subject
