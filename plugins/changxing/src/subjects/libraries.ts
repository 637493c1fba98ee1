import type { Subject } from '@wenxiao/core'

/** 待评审项目库: one record for each time a plan is handed in (CX-052, CX-057, CX-083). */
export const submission = {
  title: '待评审项目',
  links: { project: 'project' },
  facts: {
    'filed-on': { title: '送审日', unit: 'day', from: 'register' },
    amount: { title: '送审金额', unit: 'yuan', from: 'register', least: '0' },
    duplicate: { title: '与应用台账重复', unit: 'yes-no', from: 'register' },
    'reform-opinion': {
      title: '县数改办会商意见',
      unit: 'choice',
      from: 'panel',
      options: { pass: '通过', revise: '修改', stop: '暂缓或停建' },
    },
    'data-opinion': {
      title: '县大数据局会商意见',
      unit: 'choice',
      from: 'panel',
      options: { pass: '通过', revise: '修改', stop: '暂缓或停建' },
    },
    'lead-opinion': {
      title: '系统牵头单位会商意见',
      unit: 'choice',
      from: 'panel',
      options: { pass: '通过', revise: '修改', stop: '暂缓或停建' },
    },
    returned: { title: '被退回修改', unit: 'yes-no', from: 'register' },
    'consultation-passed': { title: '三方均已通过', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

/** 专家智库 (CX-083, CX-085). */
export const expert = {
  title: '专家',
  facts: {
    level: { title: '专家层级', unit: 'choice', from: 'register', options: { province: '省级', city: '市级', county: '县级' } },
    field: {
      title: '专业领域',
      unit: 'choice',
      from: 'register',
      options: { software: '软件与数据', security: '网络安全', finance: '预算绩效', business: '业务领域' },
    },
    'reviews-done': { title: '参加评审次数', unit: '次评审', from: 'register' },
    quality: { title: '评审质量评定', unit: 'ratio', from: 'panel', every: 'rater' },
  },
} as const satisfies Subject

/** 组件清单库, both ways with the province's resource system (CX-083, CX-085, CX-086). */
export const component = {
  title: '组件',
  links: { project: 'project' },
  facts: {
    kind: { title: '组件类型', unit: 'choice', from: 'register', options: { component: '业务组件', model: '算法模型' } },
    listed: { title: '已在省一体化数字资源系统上架', unit: 'yes-no', from: 'register' }, // CX-095
    reusers: { title: '被复用次数', unit: '次复用', from: 'register' },
  },
} as const satisfies Subject

/** 知识政策库: rules, standards and learning items; the place of each in the 5+1 set, of which five names are known (CX-008, CX-017, CX-083, CX-090). */
export const knowledge = {
  title: '知识政策',
  facts: {
    kind: {
      title: '类型',
      unit: 'choice',
      from: 'register',
      options: { rule: '制度', standard: '标准', learning: '学习资料', model: '案例与模型' },
    },
    slot: {
      title: '“5+1”制度归属',
      unit: 'choice',
      from: 'register',
      options: {
        goal: '目标制度',
        monitor: '运行监控',
        result: '结果应用',
        agency: '第三方机构制度',
        disclosure: '信息公开',
        plus: '“+1”待本地确认',
        none: '不属于',
      },
    },
    part: {
      title: '对应县标章节',
      unit: 'choice',
      from: 'register',
      options: {
        scope: '范围',
        basics: '基本要求',
        duties: '部门职责',
        flow: '工作流程',
        ante: '事前绩效评估',
        goals: '绩效目标管理',
        monitor: '绩效运行监控',
        evaluate: '绩效评价问效',
        none: '不对应',
      },
    },
    'issued-on': { title: '发布日', unit: 'day', from: 'register' },
    uses: { title: '学习使用次数', unit: '次学习', from: 'usage-log' },
  },
} as const satisfies Subject

/** 公布统计: totals that the county published for a period, and what follows from their parts. */
export const bulletin = {
  title: '公布统计',
  facts: {
    renewed: { title: '有机更新项目数', unit: 'project', from: 'register' }, // CX-046
    'renewed-total': { title: '有机更新项目总投资', unit: 'yuan', from: 'register' },
    advised: { title: '建议暂缓或停建项目数', unit: 'project', from: 'register' }, // CX-047
    cut: { title: '核减总投资', unit: 'yuan', from: 'register' },
    'cut-rate': { title: '核减率', unit: 'ratio', from: 'measure' }, // CX-048
    'advised-share': { title: '建议暂缓或停建项目占比', unit: 'ratio', from: 'measure' },
    consulted: { title: '会商建设方案数', unit: 'submission', from: 'register' }, // CX-058
    'consulted-stopped': { title: '会商建议暂缓或停建数', unit: 'submission', from: 'register' },
    'consulted-avoided': { title: '会商核减新增投资', unit: 'yuan', from: 'register' },
    'consulted-stopped-share': { title: '会商建议暂缓或停建占比', unit: 'ratio', from: 'measure' },
    'papers-before': { title: '原办事材料数', unit: '份', from: 'register' }, // CX-063
    'papers-now': { title: '现办事材料数', unit: '份', from: 'register' },
    'papers-saved': { title: '办事材料精简率', unit: 'ratio', from: 'measure' },
    'days-before': { title: '原最少办理时间', unit: 'working days', from: 'register' }, // CX-064
    'days-now': { title: '现办理时间', unit: 'working days', from: 'register' },
    'days-saved': { title: '办理时间压缩率', unit: 'ratio', from: 'measure' },
    evaluated: { title: '参评项目数', unit: 'project', from: 'register' }, // CX-081
    excellent: { title: '评价为优项目数', unit: 'project', from: 'register' },
    good: { title: '评价为良项目数', unit: 'project', from: 'register' },
    pass: { title: '评价为合格项目数', unit: 'project', from: 'register' },
    failed: { title: '评价为不合格项目数', unit: 'project', from: 'measure' },
    'excellent-share': { title: '优等率', unit: 'ratio', from: 'measure' },
    'good-share': { title: '优良率', unit: 'ratio', from: 'measure' },
    'red-projects': { title: '红灯项目数', unit: 'project', from: 'register' }, // CX-070
    'red-vendors': { title: '红灯承建单位数', unit: 'vendor', from: 'register' },
    'red-units': { title: '红灯业主单位数', unit: 'unit', from: 'register' },
    accepted: { title: '验收审核项目数', unit: 'project', from: 'register' }, // CX-076
    'problems-fixed': { title: '验收中整改问题数', unit: 'problem', from: 'register' },
    'problems-each': { title: '每个验收项目整改问题数', unit: 'problem per project', from: 'measure' },
  },
} as const satisfies Subject
