import type { Subject } from '@wenxiao/core'

/** An indicator of the third level, with its target and its points; it belongs to the project, never to the pack. */
export const goal = {
  title: '绩效指标',
  links: { project: 'project' },
  facts: {
    level: {
      title: '一级指标',
      unit: 'choice',
      from: 'filed',
      options: { output: '产出指标', effect: '效益指标', satisfaction: '满意度指标' },
    },
    aspect: {
      title: '二级指标',
      unit: 'choice',
      from: 'filed',
      options: {
        quantity: '数量指标',
        quality: '质量指标',
        time: '时效指标',
        cost: '成本指标',
        economic: '经济效益指标',
        social: '社会效益指标',
        ecological: '生态效益指标',
        lasting: '可持续影响指标',
        satisfaction: '服务对象满意度指标',
      },
    },
    name: { title: '三级指标', unit: 'text', from: 'filed' },
    operator: {
      title: '运算符',
      unit: 'choice',
      from: 'filed',
      options: { 'at-least': '大于等于', 'at-most': '小于等于', equal: '等于', qualitative: '定性' },
    },
    target: { title: '年度指标值', unit: '值', from: 'filed', least: '0' },
    wording: { title: '定性目标描述', unit: 'text', from: 'filed' },
    'counted-in': { title: '计量单位', unit: 'text', from: 'filed' },
    points: { title: '指标分值', unit: 'points', from: 'filed', least: '0' },
    attainment: { title: '指标得分率', unit: 'ratio', from: 'measure' },
    earned: { title: '指标得分', unit: 'points', from: 'measure' },
  },
} as const satisfies Subject

/** What was reached by the end of the year, or so far when looked at during the year. */
export const result = {
  title: '指标完成情况',
  links: { goal: 'goal', project: 'project' },
  facts: {
    kind: { title: '填报时点', unit: 'choice', from: 'filed', options: { interim: '年中监控', final: '年终自评' } },
    actual: { title: '实际完成值', unit: '值', from: 'filed', evidence: true, least: '0' },
    judged: { title: '定性指标评判', unit: 'ratio', from: 'panel', least: '0%', most: '100%' },
    'target-low': { title: '目标值定得偏低', unit: 'yes-no', from: 'panel' },
    reason: { title: '偏差原因', unit: 'text', from: 'filed' },
    improvement: { title: '改进措施', unit: 'text', from: 'filed' },
    rated: { title: '完成比例', unit: 'ratio', from: 'measure' },
    reversed: { title: '控制比例', unit: 'ratio', from: 'measure' },
    reduced: { title: '超额部分扣减后的比例', unit: 'ratio', from: 'measure' },
    reached: { title: '达到目标值', unit: 'yes-no', from: 'measure' },
    overshot: { title: '因目标偏低而大幅超额', unit: 'yes-no', from: 'measure' },
    'by-full': { title: '按满分计', unit: 'yes-no', from: 'measure' },
    'by-rate': { title: '按完成比例计', unit: 'yes-no', from: 'measure' },
    'by-limit': { title: '按控制比例计', unit: 'yes-no', from: 'measure' },
    'by-rest': { title: '按扣减后的比例计', unit: 'yes-no', from: 'measure' },
    'by-judgement': { title: '按评判计', unit: 'yes-no', from: 'measure' },
    short: { title: '有偏差', unit: 'yes-no', from: 'measure' },
    level: {
      title: '评判档次',
      unit: 'choice',
      from: 'verdict',
      options: { reached: '达成预期指标', partly: '部分达成并有一定效果', missed: '未达成且效果较差', counted: '按数值评判' },
    },
  },
} as const satisfies Subject
