import type { Subject } from '@wenxiao/core'

export const unit = {
  title: '预算单位',
  links: { office: 'office' },
  facts: {
    kind: { title: '单位性质', unit: 'choice', from: 'register', options: { department: '区级部门', town: '镇街' } },
    'sound-goals': { title: '所属项目绩效目标合格率均值', unit: 'ratio', from: 'measure' },
    'topup-cut-rate': { title: '单位追加核减率', unit: 'ratio', from: 'measure' },
    assessment: { title: '预算绩效管理考核得分', unit: 'points', from: 'scheme' }, // OH-024
    'assessment-grade': {
      title: '考核等次',
      unit: 'choice',
      from: 'verdict',
      options: { outstanding: '优秀', good: '良好', qualified: '合格', failed: '不合格' },
    },
    'government-assessment': {
      title: '区政府考绩运用',
      unit: 'choice',
      from: 'decision',
      options: { add: '加分', none: '不加不减', deduct: '扣分' },
    },
  },
} as const satisfies Subject

/** Town and street finance offices, managed by the district since 2002, each answering for its area (OH-035). */
export const office = {
  title: '镇街财政所',
  facts: {
    area: { title: '片区', unit: 'text', from: 'register' },
    guided: { title: '片区内接受指导的次数', unit: 'guidance', from: 'measure' },
  },
} as const satisfies Subject

/** Training, talks on site and calls; who was helped with what (OH-036, OH-041). */
export const guidance = {
  title: '绩效指导记录',
  links: { office: 'office', unit: 'unit' },
  facts: {
    method: {
      title: '指导方式',
      unit: 'choice',
      from: 'filed',
      options: { training: '集中培训', 'on-site': '现场交流', phone: '电话咨询' },
    },
    audience: {
      title: '指导对象',
      unit: 'choice',
      from: 'filed',
      options: { staff: '单位绩效经办人和财会人员', town: '镇街人员', agency: '第三方从业人员' },
    },
    topic: { title: '指导事项', unit: 'text', from: 'filed' },
    'held-on': { title: '指导日期', unit: 'day', from: 'filed' },
  },
} as const satisfies Subject

export const expert = {
  title: '绩效监管专家',
  facts: {
    field: {
      title: '专业领域',
      unit: 'choice',
      from: 'register',
      options: { finance: '财政财务', engineering: '工程造价', digital: '信息化', livelihood: '民生事业', law: '法律合规' },
    },
    qualification: { title: '资格证明', unit: 'paper', from: 'register' },
    available: { title: '可以参加评审', unit: 'yes-no', from: 'register' },
  },
} as const satisfies Subject
