import type { Subject } from '@wenxiao/core'

/** A unit of the city that owns projects and runs applications. */
export const unit = {
  title: '单位',
  facts: {
    uncancelled: { title: '应注销未注销的应用', unit: 'application', from: 'measure' }, // WZ-011
    unmerged: { title: '应整合未整合的应用', unit: 'application', from: 'measure' },
    unfrozen: { title: '应冻结未冻结的应用', unit: 'application', from: 'measure' },
    unmet: { title: '应处置未处置的应用', unit: 'application', from: 'measure' },
    'new-projects-blocked': { title: '新建项目不予立项', unit: 'yes-no', from: 'decision' },
  },
} as const satisfies Subject

/** A policy that spends on digital projects; ex-ante and evaluation results decide on it as on projects (WZ-004). */
export const policy = {
  title: '支出政策',
  facts: {
    'annual-budget': { title: '政策年度预算', unit: 'yuan', from: 'filed', least: '0' },
    'ex-ante': {
      title: '政策事前绩效评估结论',
      unit: 'choice',
      from: 'panel',
      options: { support: '予以支持', adjust: '调整后支持', reject: '不予支持' },
    },
    'ex-ante-report': { title: '政策事前绩效评估报告', unit: 'paper', from: 'filed' },
    draft: { title: '政策文稿', unit: 'paper', from: 'filed' },
    'adjusted-draft': { title: '调整后的政策文稿', unit: 'paper', from: 'filed' },
    document: { title: '政策文件', unit: 'paper', from: 'lifecycle' },
    score: { title: '政策绩效评价得分', unit: 'points', from: 'filed', evidence: true, least: '0', most: '100' },
    grade: {
      title: '政策评价等级',
      unit: 'choice',
      from: 'verdict',
      options: { excellent: '优', good: '良', fair: '中', poor: '差' },
    },
    adjustment: { title: '政策处理', unit: 'choice', from: 'decision', options: { adjust: '调整', end: '取消' } },
    'ended-on': { title: '政策取消日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '政策环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { draft: '拟订', assessed: '待出台', 'in-force': '执行', ended: '已取消', refused: '不予出台' },
    },
  },
} as const satisfies Subject

/** Next year's money asked for a project that has been evaluated: reviewed twice, then ranked (WZ-005, WZ-006). */
export const renewal = {
  title: '次年预算申请',
  links: { project: 'project', unit: 'unit' },
  facts: {
    requested: { title: '申请金额', unit: 'yuan', from: 'filed', least: '0' },
    'request-plan': { title: '次年实施计划', unit: 'paper', from: 'filed' },
    'technical-opinion': { title: '项目技术审核意见', unit: 'paper', from: 'filed' },
    'technical-amount': { title: '技术审核核定金额', unit: 'yuan', from: 'filed', least: '0' },
    'budget-opinion': { title: '项目预算审核意见', unit: 'paper', from: 'filed' },
    'budget-amount': { title: '预算审核核定金额', unit: 'yuan', from: 'filed', least: '0' },
    arranged: { title: '安排金额', unit: 'yuan', from: 'filed', least: '0' },
    ceiling: { title: '两项审核后可安排金额', unit: 'yuan', from: 'measure' },
    'squeezed-ceiling': { title: '压减后可安排金额', unit: 'yuan', from: 'measure' },
    'cut-by-review': { title: '两项审核核减金额', unit: 'yuan', from: 'measure' },
    score: { title: '参加排名的得分', unit: 'points', from: 'measure' },
    position: { title: '同领域名次', unit: 'place', from: 'measure' },
    place: { title: '同领域名次占比', unit: 'ratio', from: 'measure' },
    band: {
      title: '保优压差研判',
      unit: 'choice',
      from: 'verdict',
      options: { assure: '保优', keep: '持平', squeeze: '压差', drop: '不予安排' },
    },
    treatment: {
      title: '预算安排',
      unit: 'choice',
      from: 'decision',
      options: { assure: '重点保障', squeeze: '压减', drop: '不予安排' },
    },
    stage: {
      title: '申请环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        drafting: '填报',
        technical: '项目技术审核',
        budget: '项目预算审核',
        arrange: '预算安排',
        arranged: '已安排',
        refused: '不予安排',
      },
    },
  },
} as const satisfies Subject
