import { expect, test } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import { sayCondition } from './condition.ts'

const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: {},
  subjects: {
    unit: {
      title: '单位',
      facts: {
        blocked: { title: '新建项目不予立项', unit: 'yes-no', from: 'decision' },
        light: { title: '单位三色', unit: 'choice', options: { red: '红', green: '绿' }, from: 'filed' },
        place: { title: '单位位次', unit: 'place', from: 'filed' },
      },
    },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        category: {
          title: '类别',
          unit: 'choice',
          options: { software: '软件', hardware: '硬件', service: '服务' },
          from: 'filed',
        },
        grade: { title: '等级', unit: 'choice', options: { good: '良', poor: '差' }, every: 'year', from: 'filed' },
        accepted: { title: '验收合格', unit: 'yes-no', from: 'lifecycle' },
        tested: { title: '测评合格', unit: 'yes-no', from: 'filed' },
        shared: { title: '数据共享', unit: 'yes-no', from: 'filed' },
        satisfaction: { title: '满意度', unit: 'ratio', from: 'survey' },
        total: { title: '总投资', unit: 'yuan', from: 'filed' },
        users: { title: '月活用户', unit: '人', every: 'month', from: 'usage-log' },
        started: { title: '开工日', unit: 'day', from: 'lifecycle' },
        planned: { title: '计划开工日', unit: 'day', from: 'filed' },
        settled: { title: '结算额', unit: 'yuan', from: 'filed' },
      },
    },
    problem: {
      title: '问题',
      links: { project: 'project' },
      facts: { fixed: { title: '整改日', unit: 'day', from: 'lifecycle' } },
    },
  },
  parameters: {
    goal: { title: '满意度目标', unit: 'ratio', class: 'free', values: [{ from: '2022-01-01', is: '90%', cite: 'example' }] },
    floor: { title: '立项起点', unit: 'yuan', class: 'free', values: [{ from: '2022-01-01', is: '50000', cite: 'example' }] },
  },
})
const pack = definePack(words, {
  id: 'c',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '条件',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
})
type Said = Parameters<typeof sayCondition>[2]
const software = { fact: 'category', is: ['software'] } as const
const late = { from: 'planned', to: 'started', in: 'days' } as const

const project: readonly (readonly [string, Said, string])[] = [
  ['a statement', 'accepted', '验收合格'],
  ['a statement of what it belongs to', 'unit.blocked', '所属单位新建项目不予立项'],
  ['not, of a statement', { not: 'accepted' }, '验收不合格'],
  ['not, of a statement of what it belongs to', { not: 'unit.blocked' }, '所属单位不属于“新建项目不予立项”情形'],
  ['not not', { not: { not: 'accepted' } }, '验收合格'],
  ['all of two', { all: ['accepted', 'tested'] }, '验收合格且测评合格'],
  ['all of three', { all: ['accepted', 'tested', 'shared'] }, '验收合格、测评合格且数据共享'],
  [
    'all of four, counted',
    { all: ['accepted', 'tested', 'shared', { known: 'settled' }] },
    '同时符合下列各项（①验收合格；②测评合格；③数据共享；④已有结算额）',
  ],
  ['all within all is one list', { all: ['accepted', { all: ['tested', 'shared'] }] }, '验收合格、测评合格且数据共享'],
  ['any', { any: ['accepted', 'tested'] }, '验收合格或测评合格'],
  ['any within all', { all: ['accepted', { any: ['tested', 'shared'] }] }, '验收合格，且（测评合格或数据共享）'],
  ['all within any', { any: ['accepted', { all: ['tested', 'shared'] }] }, '验收合格，或（测评合格且数据共享）'],
  [
    'deeper than that, counted',
    { any: ['accepted', { all: ['tested', { any: ['shared', software] }] }] },
    '符合下列任一项（①验收合格；②测评合格，且（数据共享或类别为「软件」））',
  ],
  ['not all', { not: { all: ['accepted', 'tested'] } }, '并非（验收合格且测评合格）'],
  ['not any is none', { not: { any: ['accepted', 'tested'] } }, '验收不合格且测评不合格'],
  ['at least, money in 万元', { measure: 'total', atLeast: '50000' }, '总投资不低于5万元'],
  ['at least a parameter', { measure: 'total', atLeast: { parameter: 'floor' } }, '总投资不低于5万元（立项起点）'],
  ['at most', { measure: 'satisfaction', atMost: '60%' }, '满意度不超过60%'],
  ['over a measure', { measure: 'settled', over: 'total' }, '结算额超过总投资'],
  ['under', { measure: 'satisfaction', under: { parameter: 'goal' } }, '满意度不满90%（满意度目标）'],
  ['between', { measure: 'satisfaction', atLeast: '60%', under: '80%' }, '满意度不低于60%且不满80%'],
  ['not under is at least', { not: { measure: 'satisfaction', under: '60%' } }, '满意度不低于60%'],
  ['not between', { not: { measure: 'satisfaction', atLeast: '60%', under: '80%' } }, '并非（满意度不低于60%且不满80%）'],
  ['over zero', { measure: 'settled', over: '0' }, '结算额大于零'],
  ['every month of a run under', { measure: { most: 'users', last: '6' }, under: '50' }, '最近6个月的月活用户均不满50人'],
  ['every month of a run at least', { measure: { least: 'users', last: '6' }, atLeast: '50' }, '最近6个月的月活用户均不少于50人'],
  ['the mean of a run', { measure: { mean: 'users', last: '3' }, under: '50' }, '最近3个月月活用户的平均值不满50人'],
  ['one day after another', { measure: late, over: '0' }, '开工日晚于计划开工日'],
  ['one day no later than another', { measure: late, atMost: '0' }, '开工日不晚于计划开工日'],
  ['longer than so many days', { measure: late, over: '30' }, '自计划开工日起至开工日止超过30日'],
  ['a day gone by', { measure: { from: 'planned', to: 'today', in: 'days' }, over: '0' }, '已过计划开工日'],
  ['so long until today', { measure: { from: 'started', to: 'today', in: 'months' }, atLeast: '3' }, '自开工日起不少于3个月'],
  [
    'how far apart',
    { measure: { most: [late, { from: 'started', to: 'planned', in: 'days' }] }, atMost: '30' },
    '计划开工日与开工日相差不超过30日',
  ],
  ['a count', { measure: { count: 'problem' }, atLeast: '3' }, '名下问题不少于3个'],
  [
    'a count of at least one',
    { measure: { count: 'problem', where: { not: { happened: 'fixed' } } }, over: '0' },
    '名下有尚未整改的问题',
  ],
  ['a count of none', { measure: { count: 'problem' }, atMost: '0' }, '名下没有问题'],
  ['one answer', software, '类别为「软件」'],
  ['one of two answers', { fact: 'category', is: ['software', 'hardware'] }, '类别为「软件」或「硬件」'],
  ['one of three answers', { fact: 'category', is: ['software', 'hardware', 'service'] }, '类别为「软件」「硬件」「服务」之一'],
  ['none of these answers', { not: { fact: 'category', is: ['software', 'hardware'] } }, '类别不在「软件」「硬件」之列'],
  ['the last years', { fact: 'grade', is: ['poor'], last: '2' }, '最近2年的等级均为「差」'],
  ['an answer of what it belongs to', { fact: 'unit.light', is: ['red'] }, '所属单位的三色为「红」'],
  ['part of the year', { day: 'today', eachYear: ['09-01', '09-30'] }, '当日在每年9月1日至9月30日期间'],
  ['outside a part of the year', { not: { day: 'started', eachYear: ['09-01', '09-30'] } }, '开工日不在每年9月1日至9月30日期间'],
  ['happened', { happened: 'started' }, '已开工'],
  ['not happened', { not: { happened: 'started' } }, '尚未开工'],
  ['known', { known: 'settled' }, '已有结算额'],
  ['not known', { not: { known: 'settled' } }, '尚无结算额'],
  ['some', { some: 'problem', where: { happened: 'fixed' } }, '名下有已整改的问题'],
  ['none', { not: { some: 'problem', where: { happened: 'fixed' } } }, '名下没有已整改的问题'],
  ['every', { every: 'problem', where: { happened: 'fixed' } }, '名下各问题均符合“已整改”'],
  ['not every', { not: { every: 'problem', where: { happened: 'fixed' } } }, '并非（名下各问题均符合“已整改”）'],
]
test.each(project)('%s', (_, condition, said) => expect(sayCondition(pack, 'project', condition)).toBe(said))
test.each<readonly [string, Said, string]>([
  ['among the first three', { measure: 'place', atMost: '3' }, '单位位次在前3名以内'],
  ['behind the tenth', { measure: 'place', over: '10' }, '单位位次在第10名之后'],
  [
    'a kind of thing as one noun',
    { some: 'project', where: { all: [software, { not: { happened: 'started' } }] } },
    '名下有尚未开工的软件项目',
  ],
  [
    'things below things',
    { some: 'project', where: { some: 'problem', where: { happened: 'fixed' } } },
    '名下有符合“名下有已整改的问题”的项目',
  ],
  ['a yes or no that is known', { some: 'project', where: { known: 'accepted' } }, '名下有“验收合格”已有结论的项目'],
  [
    'things under a long condition',
    { some: 'project', where: { all: [{ any: ['accepted', 'tested'] }, { known: 'settled' }] } },
    '名下有符合“（验收合格或测评合格），且已有结算额”的项目',
  ],
])('of a unit: %s', (_, condition, said) => expect(sayCondition(pack, 'unit', condition)).toBe(said))
