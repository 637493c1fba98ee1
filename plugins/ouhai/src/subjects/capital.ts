import type { Subject } from '@wenxiao/core'
import { levels } from './options.ts'

/** A bond-funded project through the seven contents of the district's measures (OH-021). */
export const bond = {
  title: '专项债券项目',
  links: { project: 'project', year: 'year' },
  facts: {
    plan: { title: '实施方案', unit: 'paper', from: 'filed' },
    'finance-opinion': { title: '财务评价报告', unit: 'paper', from: 'filed' },
    'legal-opinion': { title: '法律意见书', unit: 'paper', from: 'filed' },
    income: { title: '预期项目收益', unit: 'yuan', from: 'filed', least: '0' },
    'principal-and-interest': { title: '应还本息', unit: 'yuan', from: 'filed', least: '0' },
    issued: { title: '发行额', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'issued-on': { title: '发行日', unit: 'day', from: 'lifecycle' },
    used: { title: '已使用额', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'budget-adjustment': { title: '预算调整批准文件', unit: 'paper', from: 'filed' },
    'operating-account': { title: '项目收支专账', unit: 'paper', from: 'filed' },
    repaid: { title: '已偿还本息', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'performance-report': { title: '债券绩效评价报告', unit: 'paper', from: 'filed' },
    'cover-rate': { title: '收益对本息的覆盖率', unit: 'ratio', from: 'measure' },
    'use-rate': { title: '债券资金使用率', unit: 'ratio', from: 'measure' },
    'repaid-rate': { title: '本息偿还率', unit: 'ratio', from: 'measure' },
    'disclosure-late': { title: '有信息披露逾期', unit: 'yes-no', from: 'measure' }, // OH-022
    'disclosed-at-issue': { title: '发行信息已披露', unit: 'yes-no', from: 'measure' },
    'disclosed-repayment': { title: '偿还信息已披露', unit: 'yes-no', from: 'measure' },
    stage: {
      title: '专项债券环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        reserve: '项目储备',
        issue: '申报与发行',
        use: '资金拨付与使用',
        budgeting: '预算管理',
        operate: '项目建设运营',
        repay: '还本付息',
        review: '绩效与监督',
      },
    },
  },
} as const satisfies Subject

/** One disclosure that is due, from issue to repayment (OH-022). */
export const disclosure = {
  title: '债券信息披露',
  links: { bond: 'bond' },
  facts: {
    kind: {
      title: '披露种类',
      unit: 'choice',
      from: 'filed',
      options: { issue: '发行信息', annual: '存续期年度信息', event: '重大事项', repayment: '偿还信息' },
    },
    due: { title: '应披露日', unit: 'day', from: 'filed', planned: true },
    'published-on': { title: '披露日', unit: 'day', from: 'lifecycle' },
    text: { title: '披露材料', unit: 'paper', from: 'filed' },
    late: { title: '披露逾期', unit: 'yes-no', from: 'measure' },
    stage: { title: '披露环节', unit: 'choice', from: 'lifecycle', options: { due: '待披露', published: '已披露' } },
  },
} as const satisfies Subject

/** A building work that may be of low efficiency (OH-009). */
export const works = {
  title: '工程项目',
  links: { unit: 'unit', year: 'year' },
  facts: {
    contracted: { title: '工程合同额', unit: 'yuan', from: 'filed', least: '0' },
    invested: { title: '工程实际投资', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    'planned-finish': { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
    finished: { title: '实际完工日', unit: 'day', from: 'filed' },
    accepted: { title: '工程验收合格', unit: 'yes-no', from: 'filed' },
    'use-share': { title: '建成后使用率', unit: 'ratio', from: 'visit', least: '0%', most: '100%' },
    'follow-up-asked': { title: '后续资金申请数', unit: 'yuan', from: 'filed', least: '0' },
    delay: { title: '完工拖期', unit: 'days', from: 'measure' },
    overrun: { title: '超合同投资比例', unit: 'ratio', from: 'measure' },
    'low-efficiency': { title: '有低效情形', unit: 'yes-no', from: 'measure' },
    'works-score': { title: '工程绩效得分', unit: 'points', from: 'scheme' },
    'works-grade': { title: '绩效等级', unit: 'choice', from: 'verdict', options: levels },
    'follow-up': {
      title: '后续资金决定',
      unit: 'choice',
      from: 'decision',
      options: { reduce: '压减', stop: '暂停安排' },
    },
  },
} as const satisfies Subject
