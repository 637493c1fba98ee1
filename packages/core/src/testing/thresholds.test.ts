import { expect, test } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { thresholds } from './thresholds.ts'

const words = defineWords({
  sources: {},
  roles: { finance: '财政' },
  subjects: {
    unit: {
      title: '单位',
      facts: {
        budget: { title: '预算', unit: 'yuan', from: 'filed' },
        late: { title: '逾期项目', unit: 'project', from: 'measure' },
        red: { title: '红灯', unit: 'yes-no', from: 'measure' },
        done: { title: '完工率', unit: 'ratio', from: 'measure' },
        place: { title: '位次', unit: 'place', from: 'measure' },
        top: { title: '前列', unit: 'ratio', from: 'measure' },
        light: { title: '三色', unit: 'choice', options: { green: '绿', yellow: '黄', red: '红' }, from: 'verdict' },
        points: { title: '年度得分', unit: 'points', from: 'filed', least: '0' },
      },
    },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        kind: { title: '类别', unit: 'choice', options: { small: '小型', large: '大型' }, from: 'filed' },
        total: { title: '总投资', unit: 'yuan', from: 'filed', least: '0' },
        paid: { title: '支付数', unit: 'yuan', from: 'filed' },
        due: { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        finished: { title: '完工日', unit: 'day', from: 'filed', notBefore: 'started' },
        started: { title: '开工日', unit: 'day', from: 'filed' },
        users: { title: '月活', unit: '人', every: 'month', from: 'usage-log' },
        marks: { title: '评委打分', unit: 'ratio', every: 'rater', from: 'panel' },
        overdue: { title: '逾期', unit: 'yes-no', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
      },
    },
  },
  parameters: {
    floor: {
      title: '起点',
      unit: 'yuan',
      class: 'locked',
      values: [
        { from: '2018-01-01', is: '50000', cite: 'example' },
        { from: '2024-01-01', is: '80000', cite: 'example' },
      ],
    },
    grace: {
      title: '宽限',
      unit: 'days',
      class: 'free',
      by: 'project.kind',
      values: [{ from: '2018-01-01', is: { small: '0', large: '30' }, cite: 'example' }],
    },
  },
})
const scheme = defineScheme(words, {
  id: 'yearly',
  subject: 'project',
  title: '评价',
  tracks: [{ title: '评价', by: 'finance', total: 'score' }],
  groups: [{ id: 'all', title: '全部' }],
  lines: [
    {
      id: 'rate',
      title: '执行率',
      in: 'all',
      points: '40',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: { ratio: 'paid', over: 'total' }, full: '95%', zero: '60%', nothingUnder: '70%' },
    },
    {
      id: 'used',
      title: '利用',
      in: 'all',
      points: '30',
      missing: 'refuse',
      cite: 'example',
      earn: {
        bands: { mean: 'users', last: '3' },
        marks: [
          { from: '200', share: '100%' },
          { from: '50', share: '60%' },
        ],
      },
    },
    {
      id: 'judged',
      title: '评委',
      in: 'all',
      points: '30',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: { mean: 'marks', without: 'extremes' }, full: '100%' },
    },
  ],
})
const pack = definePack(words, {
  id: 'kit',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '试',
  rounding: { places: 2, mode: 'half-up' },
  schemes: [scheme],
  workings: {
    project: {
      overdue: {
        all: [
          { measure: { from: 'due', to: 'finished', in: 'days' }, over: { parameter: 'grace' } },
          { measure: 'total', atLeast: { parameter: 'floor' } },
        ],
      },
    },
    unit: {
      late: { count: 'project', where: 'overdue' },
      red: { measure: 'late', atLeast: '3' },
      done: { share: 'project', where: { happened: 'finished' } },
      place: { rank: 'points', first: 'highest', as: 'place' },
      top: { rank: 'points', first: 'highest', as: 'portion' },
    },
  },
  verdicts: [
    {
      subject: 'unit',
      verdict: 'light',
      rules: [
        {
          give: 'red',
          when: { any: ['red', { measure: 'done', under: '60%' }, { measure: 'top', over: '75%' }] },
          because: '差',
          cite: 'example',
        },
        {
          give: 'yellow',
          when: {
            measure: { ratio: { sum: 'paid', over: 'project', where: { happened: 'started' } }, over: 'budget' },
            under: '80%',
          },
          because: '慢',
          cite: 'example',
        },
        {
          give: 'yellow',
          when: { some: 'project', where: { measure: { from: 'started', to: 'finished', in: 'months' }, over: '12' } },
          because: '长',
          cite: 'example',
        },
        { give: 'green', when: { measure: 'place', atMost: '10' }, because: '前十', cite: 'example' },
        { give: 'green', because: '其余', cite: 'example' },
      ],
    },
  ],
})
const outcomes = thresholds(pack)
const tried = (path: string): readonly string[] =>
  outcomes.filter((o) => o.case.startsWith(`${path}：`)).map((o) => o.case.replace(/^.*（试 (.*)）$/, '$1'))

test('the engine and the second evaluation agree on both sides of every threshold', () => {
  expect(outcomes.filter((o) => !o.ok)).toEqual([])
})
test('money by the fen, rates by a hundredth of a per cent, points by a hundredth', () => {
  expect(tried('schemes[0].lines[0].earn.full')).toEqual(['94.99%、95%、95.01%'])
  expect(tried('schemes[0].lines[0].earn.nothingUnder')).toEqual(['69.99%、70%、70.01%'])
  expect(tried('verdicts[0].rules[1].when.under')).toEqual(['79.99%、80%、80.01%'])
})
test('a parameter by each day it changed on, and by each option', () => {
  expect(tried('workings.project.overdue.all[1].atLeast')).toEqual(['49999.99、50000、50000.01', '79999.99、80000、80000.01'])
  expect(tried('workings.project.overdue.all[0].over')).toEqual(['-1、0、1', '29、30、31'])
})
test('series, raters, shares of things, counts, places, months', () => {
  expect(tried('schemes[0].lines[1].earn.marks[0].from')).toEqual(['199、200、201'])
  expect(tried('schemes[0].lines[2].earn.full')).toEqual(['99.99%、100%、100.01%'])
  expect(tried('verdicts[0].rules[0].when.any[1].under')).toEqual(['59%、60%、61%'])
  expect(tried('verdicts[0].rules[0].when.any[2].over')).toEqual(['74%、75%、76%'])
  expect(tried('workings.unit.red.atLeast')).toEqual(['2、3、4'])
  expect(tried('verdicts[0].rules[3].when.atMost')).toEqual(['9、10、11'])
  expect(tried('verdicts[0].rules[2].when.where.over')).toEqual(['差一天满 12、12、多一天过 12'])
})
