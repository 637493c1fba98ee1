import type { Verdict } from '@wenxiao/core'
import type { W } from './words.ts'

/** What the points come to, of a project and of a policy alike. */
const bySum = [
  {
    give: 'excellent',
    when: { measure: 'score', atLeast: { parameter: 'excellent-from' } },
    because: '达到优等起点',
    cite: 'example',
  },
  { give: 'good', when: { measure: 'score', atLeast: { parameter: 'good-from' } }, because: '达到良等起点', cite: 'example' },
  { give: 'fair', when: { measure: 'score', atLeast: { parameter: 'fair-from' } }, because: '达到中等起点', cite: 'example' },
  { give: 'poor', because: '未达到中等起点', cite: 'example' },
] as const

/** Grades, the light of monitoring, what an application should become, and where a request stands among its peers. */
export const verdicts: readonly Verdict<W>[] = [
  {
    subject: 'project',
    verdict: 'grade',
    rules: [
      {
        give: 'poor',
        when: { some: 'incident', where: { all: [{ fact: 'kind', is: ['security'] }, 'major'] } },
        veto: true,
        because: '发生重大网络安全事件，一票否决',
        cite: 'example',
      },
      ...bySum,
    ],
  },
  {
    subject: 'policy',
    verdict: 'grade',
    rules: [...bySum],
  },
  // WZ-004: monitoring, tied to the carrying out of the budget.
  {
    subject: 'project',
    verdict: 'monitoring',
    rules: [
      {
        give: 'red',
        when: { measure: { least: 'quarter-execution', last: '1' }, under: { parameter: 'red-progress' } },
        because: '支出进度严重滞后',
        cite: 'example',
      },
      {
        give: 'red',
        when: { measure: { least: 'goal-progress', last: '1' }, under: { parameter: 'red-progress' } },
        because: '绩效目标进度严重滞后',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { measure: { least: 'quarter-execution', last: '1' }, under: { parameter: 'yellow-progress' } },
        because: '支出进度偏慢',
        cite: 'example',
      },
      {
        give: 'yellow',
        when: { measure: { least: 'goal-progress', last: '1' }, under: { parameter: 'yellow-progress' } },
        because: '绩效目标进度偏慢',
        cite: 'example',
      },
      { give: 'green', because: '支出和目标进度正常', cite: 'example' },
    ],
  },
  // WZ-008: five ways, and keeping; the article names the five, the reasons are examples.
  {
    subject: 'application',
    verdict: 'advice',
    rules: [
      { give: 'transfer', when: 'duty-moved', because: '所支撑职能已划转，由承接职能的单位管理', cite: 'example' },
      { give: 'cancel', when: 'service-ended', because: '所支撑业务已结束', cite: 'example' },
      { give: 'merge', when: 'functions-overlap', because: '与其他应用功能重复', cite: 'example' },
      { give: 'freeze', when: 'paused', because: '业务阶段性停办，以后仍要使用', cite: 'example' },
      { give: 'cancel', when: 'low-use', because: '长期低频使用', cite: 'example' },
      { give: 'promote', when: 'promotion-worthy', because: '已在多地采用且用户满意', cite: 'example' },
      { give: 'keep', because: '没有处置情形', cite: 'example' },
    ],
  },
  // WZ-006
  {
    subject: 'renewal',
    verdict: 'band',
    rules: [
      { give: 'drop', when: { fact: 'project.grade', is: ['poor'] }, because: '项目评价等级为差', cite: 'example' },
      {
        give: 'squeeze',
        when: {
          all: [
            { measure: 'place', over: { parameter: 'squeezed' } },
            { measure: 'position', over: '1' },
          ],
        },
        because: '同领域排名靠后（第一名除外）',
        cite: 'derived: article#成效二',
      },
      {
        give: 'assure',
        when: {
          all: [
            { measure: 'place', atMost: { parameter: 'assured' } },
            { fact: 'project.grade', is: ['excellent', 'good'] },
          ],
        },
        because: '同领域排名靠前且等级为良以上',
        cite: 'derived: article#成效二',
      },
      { give: 'keep', because: '同领域排名居中', cite: 'example' },
    ],
  },
]
