import type { Subject } from '@wenxiao/core'

/** Stars from the owner, the performance section and the business section, one each (OH-039). */
const stars = <const T extends string>(title: T) =>
  ({ title, unit: '星', from: 'panel', every: 'rater', least: '1', most: '5' }) as const

export const agency = {
  title: '第三方机构',
  facts: {
    licence: { title: '执业资质证明', unit: 'paper', from: 'register' },
    rated: { title: '点评情况', unit: 'choice', from: 'verdict', options: { rated: '已有点评', unrated: '尚无点评' } },
    engagements: { title: '已点评的委托', unit: 'engagement', from: 'measure' },
    stars: { title: '机构星级', unit: '星', from: 'measure' },
    place: { title: '机构位次', unit: 'place', from: 'measure' }, // OH-040
    preferred: { title: '列入择优采购名单', unit: 'yes-no', from: 'decision' },
    suspended: { title: '暂停委托', unit: 'yes-no', from: 'decision' },
  },
} as const satisfies Subject

export const engagement = {
  title: '委托评价',
  links: { agency: 'agency', project: 'project' },
  facts: {
    contract: { title: '委托合同', unit: 'paper', from: 'filed' },
    fee: { title: '委托费用', unit: 'yuan', from: 'filed', evidence: true, least: '0' },
    report: { title: '评价报告', unit: 'paper', from: 'filed' },
    'report-quality': stars('报告质量'),
    'service-speed': stars('服务效率'),
    communication: stars('沟通能力'),
    satisfaction: stars('满意度'),
    stars: { title: '本次委托星级', unit: '星', from: 'measure' },
    'lowest-criterion': { title: '四项内容中最低的一项', unit: '星', from: 'measure' },
    'papers-open': { title: '未审阅完的工作底稿', unit: 'paper-record', from: 'measure' },
    'delivered-on': { title: '交付日', unit: 'day', from: 'lifecycle' },
    'rated-on': { title: '点评日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '委托环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { assigned: '已委托', working: '评价中', delivered: '已交付', rated: '已点评' },
    },
  },
} as const satisfies Subject

/** What the agency does stays in the platform and can be read and guided while it goes on (OH-037, OH-038). */
export const workingPaper = {
  title: '工作底稿',
  links: { engagement: 'engagement' },
  facts: {
    kind: {
      title: '底稿种类',
      unit: 'choice',
      from: 'filed',
      options: { data: '业务数据', interview: '访谈记录', survey: '问卷', 'site-visit': '现场核查', calculation: '评分测算' },
    },
    file: { title: '底稿文件', unit: 'paper', from: 'filed' },
    comment: { title: '审阅意见', unit: 'text', from: 'filed' },
    'filed-on': { title: '底稿入库日', unit: 'day', from: 'lifecycle' },
    'reviewed-on': { title: '审阅日', unit: 'day', from: 'lifecycle' },
    stage: {
      title: '底稿环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { drafting: '编制', filed: '待审阅', amending: '补正', accepted: '已认可' },
    },
  },
} as const satisfies Subject
