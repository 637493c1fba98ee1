import type { Subject } from '@wenxiao/core'

/** A city or county, with the totals it reports to the province (ZJ-026, CS-001). */
export const region = {
  title: '市、县',
  facts: {
    level: {
      title: '层级',
      unit: 'choice',
      from: 'register',
      options: { city: '设区市', county: '县（市、区）' },
    },
    evaluated: { title: '当年完成绩效评价的项目', unit: '项', from: 'filed', least: '0' },
    applied: { title: '评价结果已应用于预算安排的项目', unit: '项', from: 'filed', least: '0' },
    problems: { title: '评价发现的问题', unit: '个', from: 'filed', least: '0' },
    rectified: { title: '已整改销号的问题', unit: '个', from: 'filed', least: '0' },
    'apps-trimmed': { title: '经评价消减云资源的应用', unit: '个', from: 'filed', least: '0' },
    'trimmed-listed': { title: '登记的已消减云资源的应用', unit: 'application', from: 'measure' },
    'applied-share': { title: '评价结果应用率', unit: 'ratio', from: 'measure' },
    'rectified-share': { title: '问题整改销号率', unit: 'ratio', from: 'measure' },
    'loop-closed': { title: '评价、整改、应用已形成闭环', unit: 'yes-no', from: 'measure' },
  },
} as const satisfies Subject

export const department = {
  title: '省级部门',
  facts: {
    class: {
      title: '部门类别',
      unit: 'choice',
      from: 'register',
      options: { general: '综合管理', economy: '经济管理', social: '社会民生', law: '政法和应急' },
    },
    'projects-due': { title: '应自评项目', unit: 'project', from: 'measure' },
    'self-share': { title: '自评完成率', unit: 'ratio', from: 'measure' },
    'goals-share': { title: '绩效目标申报率', unit: 'ratio', from: 'measure' },
    'mean-gap': { title: '自评与复核的平均分差', unit: 'points', from: 'measure' },
    'work-score': { title: '绩效管理工作得分', unit: 'points', from: 'scheme' },
    'self-again': { title: '责成重新自评', unit: 'yes-no', from: 'decision' },
  },
} as const satisfies Subject

/** A project with everything that continues or operates it (ZJ-013). */
export const lineage = {
  title: '项目沿革',
  facts: {
    'failed-build': { title: '建设类项目整改后仍不合格', unit: 'yes-no', from: 'measure' },
    'follow-on-refused': { title: '续建和运维项目不予立项', unit: 'yes-no', from: 'decision' },
  },
} as const satisfies Subject

/** The yearly arrangement of operation projects, with what was published of it (ZJ-017). */
export const batch = {
  title: '年度运维项目安排',
  facts: {
    'published-first': { title: '公布的最初申报数', unit: '项', from: 'filed', least: '0' },
    'published-kept': { title: '公布的最终安排数', unit: '项', from: 'filed', least: '0' },
    'published-cut': { title: '公布的运维经费压减率', unit: 'ratio', from: 'filed', least: '0%', most: '100%' },
    'published-dropped': { title: '据公布数推算的核减数', unit: '项', from: 'measure' },
    'published-dropped-share': { title: '据公布数推算的项目核减率', unit: 'ratio', from: 'measure' },
    'published-gap': { title: '登记与公布的压减率之差', unit: 'ratio', from: 'measure' },
    listed: { title: '登记的运维经费申报', unit: 'claim', from: 'measure' },
    kept: { title: '登记的已安排项目', unit: 'claim', from: 'measure' },
    dropped: { title: '登记的不予安排项目', unit: 'claim', from: 'measure' },
    asked: { title: '已有安排决定的申报金额', unit: 'yuan', from: 'measure' },
    agreed: { title: '决定安排的核定金额', unit: 'yuan', from: 'measure' },
    'cut-rate': { title: '登记的运维经费压减率', unit: 'ratio', from: 'measure' },
  },
} as const satisfies Subject
