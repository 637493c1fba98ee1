import type { Subject } from '@wenxiao/core'

/** The one round of top-ups in a year: the district head's meeting in September, then the standing committee (OH-017). */
export const round = {
  title: '年度追加批次',
  links: { year: 'year' },
  facts: {
    summary: { title: '追加事项汇总表', unit: 'paper', from: 'filed' },
    adjustment: { title: '预算调整方案', unit: 'paper', from: 'filed' },
    minutes: { title: '区长办公会议纪要', unit: 'paper', from: 'lifecycle' },
    resolution: { title: '区人大常委会决议', unit: 'paper', from: 'lifecycle' },
    'met-on': { title: '区长办公会议研究日', unit: 'day', from: 'lifecycle' },
    'approved-on': { title: '区人大常委会批准日', unit: 'day', from: 'lifecycle' },
    asked: { title: '本批申请追加', unit: 'yuan', from: 'measure' },
    granted: { title: '本批核定追加', unit: 'yuan', from: 'measure' },
    cut: { title: '本批核减', unit: 'yuan', from: 'measure' },
    'cut-rate': { title: '本批核减率', unit: 'ratio', from: 'measure' },
    stage: {
      title: '追加批次环节',
      unit: 'choice',
      from: 'lifecycle',
      options: {
        collecting: '受理核定',
        meeting: '区长办公会议研究',
        congress: '区人大常委会审批',
        approved: '已批准',
        refused: '未获批准',
      },
    },
  },
} as const satisfies Subject

export const topup = {
  title: '追加事项',
  links: { round: 'round', unit: 'unit', project: 'project' },
  facts: {
    kind: { title: '事项种类', unit: 'choice', from: 'filed', options: { policy: '政策', project: '项目' } },
    nature: { title: '事项性质', unit: 'choice', from: 'filed', options: { new: '新增', continuing: '原有' } },
    asked: { title: '申请追加数', unit: 'yuan', from: 'filed', least: '0' },
    goals: { title: '细化的绩效目标', unit: 'paper', from: 'filed' }, // OH-018
    'cost-sheet': { title: '资金测算', unit: 'paper', from: 'filed' },
    use: { title: '资金用途', unit: 'text', from: 'filed' },
    object: { title: '补助对象', unit: 'text', from: 'filed' },
    method: { title: '分配办法', unit: 'text', from: 'filed' },
    period: { title: '实施期限', unit: 'text', from: 'filed' },
    granted: { title: '核定追加数', unit: 'yuan', from: 'lifecycle', least: '0' },
    'endorsed-on': { title: '区委区政府决策日', unit: 'day', from: 'lifecycle' },
    major: { title: '新增重大事项', unit: 'yes-no', from: 'measure' }, // OH-019
    assessed: { title: '追加事项事前绩效评估已通过', unit: 'yes-no', from: 'measure' },
    cut: { title: '追加核减数', unit: 'yuan', from: 'measure' },
    effective: { title: '追加已生效', unit: 'yes-no', from: 'measure' },
    stage: {
      title: '追加环节',
      unit: 'choice',
      from: 'lifecycle',
      options: { drafting: '编报', submitted: '审核', costed: '已核定', refused: '不予追加' },
    },
  },
} as const satisfies Subject
