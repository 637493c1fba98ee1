import type { Campaign, Condition } from '@wenxiao/core'
import type { W } from './words.ts'

const underway: Condition<W, 'project'> = { fact: 'stage', is: ['implementation', 'acceptance', 'promotion', 'supervision'] }
const evaluable: Condition<W, 'project'> = { fact: 'stage', is: ['promotion', 'supervision'] }

/** Rounds of scoring through the year. */
export const campaigns: readonly Campaign<W>[] = [
  {
    id: 'self-evaluation',
    title: '年初绩效自评',
    subject: 'project',
    where: underway,
    total: 'self-score',
    eachYear: ['01-01', '03-31'],
    by: 'department',
    cite: 'derived: report#开篇',
  }, // ZJ-002; the last day is an example
  {
    id: 'major-first',
    title: '重大应用优先评价',
    subject: 'project',
    where: { all: [evaluable, 'application.influential'] },
    total: 'score',
    by: 'finance',
    cite: 'derived: guide#评价对象',
  }, // ZJ-006
  {
    id: 'spot-departments',
    title: '财政抽评：部门',
    subject: 'department',
    draw: { share: { parameter: 'spot-departments' }, least: '1', within: 'class' },
    total: 'work-score',
    by: 'finance',
    cite: 'derived: report#开篇',
  }, // ZJ-003
  {
    id: 'spot-projects',
    title: '财政抽评：项目',
    subject: 'project',
    where: evaluable,
    draw: { share: { parameter: 'spot-projects' }, least: '1', within: 'stratum' },
    total: 'score',
    by: 'finance',
    cite: 'derived: report#开篇',
  }, // ZJ-003
  {
    id: 'operation-2022-2023',
    title: '2022至2023年度省级电子政务运维项目绩效评价',
    subject: 'project',
    where: {
      all: [
        { fact: 'kind', is: ['operate'] },
        { measure: 'year', atLeast: '2022', atMost: '2023' },
      ],
    },
    total: 'score',
    by: 'finance',
    cite: 'report#开篇',
  }, // ZJ-004
  {
    id: 'run-review',
    title: '信息化运维项目系统运行绩效评估',
    subject: 'claim',
    where: { fact: 'stage', is: ['reviewing'] },
    total: 'run-score',
    by: 'finance',
    cite: 'derived: report#成效一',
  }, // ZJ-015
  {
    id: 'cloud-action',
    title: '政务云资源使用问题整治专项行动',
    subject: 'application',
    where: { measure: 'resources-running', over: '0' },
    total: 'cloud-score',
    by: 'finance',
    cite: 'derived: report#成效二',
  }, // ZJ-021
]
