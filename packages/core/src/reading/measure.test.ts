import { expect, test } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import { sayMeasure } from './measure.ts'

const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: { finance: '财政局' },
  subjects: {
    unit: {
      title: '业主单位',
      facts: {
        'unit-budget': { title: '年度预算', unit: 'yuan', from: 'filed' },
        'unit-light': { title: '单位三色', unit: 'choice', options: { red: '红' }, from: 'filed' },
      },
    },
    project: {
      title: '项目',
      links: { owner: 'unit', operator: 'unit' },
      facts: {
        category: { title: '类别', unit: 'choice', options: { software: '软件', hardware: '硬件' }, from: 'filed' },
        field: { title: '领域', unit: 'choice', options: { a: '甲' }, from: 'filed' },
        paid: { title: '已支付', unit: 'yuan', from: 'filed' },
        arrived: { title: '已下达', unit: 'yuan', from: 'filed' },
        third: { title: '已结算', unit: 'yuan', from: 'filed' },
        users: { title: '月活用户', unit: '人', every: 'month', from: 'usage-log' },
        cores: { title: '核数', unit: '核', from: 'resource-meter' },
        quality: { title: '建设质量', unit: 'ratio', every: 'rater', from: 'panel' },
        satisfied: { title: '满意度', unit: 'ratio', every: 'rater', from: 'survey' },
        planned: { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        finished: { title: '完工日', unit: 'day', from: 'lifecycle' },
        accepted: { title: '验收合格', unit: 'yes-no', from: 'lifecycle' },
        score: { title: '绩效得分', unit: 'points', from: 'filed' },
        people: { title: '受益人数', unit: '人', from: 'filed' },
      },
    },
  },
  parameters: {
    cut: { title: '核减比例', unit: 'ratio', class: 'free', values: [{ from: '2024-01-01', is: '10%', cite: 'example' }] },
    raised: {
      title: '上调比例',
      unit: 'ratio',
      class: 'free',
      values: [
        { from: '2023-01-01', is: '5%', cite: 'example' },
        { from: '2024-01-01', is: '8%', cite: 'example' },
      ],
    },
    ended: {
      title: '旧比例',
      unit: 'ratio',
      class: 'free',
      values: [
        { from: '2023-01-01', is: '5%', cite: 'example' },
        { from: '2024-01-01', is: null, cite: 'example' },
      ],
    },
    price: {
      title: '每核年价',
      unit: 'yuan per 核',
      class: 'free',
      by: 'project.category',
      values: [{ from: '2024-01-01', is: { software: '1200', hardware: '900' }, cite: 'example' }],
    },
    run: { title: '低频持续期', unit: 'months', class: 'free', values: [{ from: '2024-01-01', is: '6', cite: 'example' }] },
  },
})
const pack = definePack(words, {
  id: 'm',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '度量',
  rounding: { places: 2, mode: 'half-up' },
  workings: {},
})
type Said = Parameters<typeof sayMeasure>[2]
const project: readonly (readonly [string, Said, string])[] = [
  ['a fact', 'paid', '已支付'],
  ['a fact of what it belongs to, by one of two links', 'operator.unit-budget', '所属业主单位（第二归属）的年度预算'],
  ['a parameter by value and name', { parameter: 'cut' }, '10%（核减比例）'],
  ['a parameter that has changed, with its day', { parameter: 'raised' }, '8%（上调比例，2024年1月1日起）'],
  ['a parameter that has ended', { parameter: 'ended' }, '旧比例（已停用）'],
  ['a parameter by a choice', { parameter: 'price' }, '按类别确定的每核年价'],
  ['sum', { sum: ['paid', 'third'] }, '已支付＋已结算'],
  ['mean of several', { mean: ['paid', 'arrived', 'third'] }, '已支付、已下达与已结算的平均值'],
  ['the more of two', { most: ['paid', 'arrived'] }, '已支付与已下达中的较大者'],
  ['the least of three', { least: ['paid', 'arrived', 'third'] }, '已支付、已下达与已结算中的最小者'],
  ['the last so many periods', { most: 'users', last: '6' }, '最近6个月月活用户的最高值'],
  ['as many as a parameter says', { mean: 'users', last: { parameter: 'run' } }, '最近6个月（低频持续期）月活用户的平均值'],
  ['a panel, without extremes', { mean: 'quality', without: 'extremes' }, '各评委“建设质量”评分的平均值（去掉最高和最低）'],
  ['a survey', { mean: 'satisfied' }, '各受访者“满意度”评分的平均值'],
  ['difference', { difference: 'arrived', less: 'paid' }, '已下达－已支付'],
  ['ratio', { ratio: 'paid', over: 'arrived' }, '已支付÷已下达'],
  [
    'brackets only where they must be',
    { ratio: { difference: 'arrived', less: { difference: 'paid', less: 'third' } }, over: { sum: ['paid', 'arrived'] } },
    '（已下达－（已支付－已结算））÷（已支付＋已下达）',
  ],
  ['rate', { rate: 'paid', per: 'people' }, '已支付÷受益人数'],
  ['product with a literal', { product: 'paid', by: '50%' }, '已支付×50%'],
  ['product with a measure', { product: 'paid', by: { ratio: 'arrived', over: 'third' } }, '已支付×（已下达÷已结算）'],
  ['price from a table', { price: { parameter: 'price' }, times: 'cores' }, '核数×按类别确定的每核年价'],
  ['price written out', { price: '1200', times: 'cores' }, '核数×1200元/核'],
  ['elapsed', { from: 'planned', to: 'finished', in: 'days' }, '自计划完工日起至完工日止的天数'],
  ['elapsed until today', { from: 'finished', to: 'today', in: 'working days' }, '自完工日起至当日止的工作日数'],
  [
    'how far two days lie apart',
    {
      most: [
        { from: 'planned', to: 'finished', in: 'months' },
        { from: 'finished', to: 'planned', in: 'months' },
      ],
    },
    '计划完工日与完工日相差的月数',
  ],
  ['rank', { rank: 'score', first: 'highest', as: 'place' }, '绩效得分在各项目中从高到低的位次（并列的取靠前位次）'],
  [
    'rank as a portion',
    { rank: 'score', first: 'lowest', within: 'field', as: 'portion' },
    '绩效得分在同一领域内从低到高的位次占比（并列的取靠前位次）',
  ],
]
test.each(project)('%s', (_, measure, said) => expect(sayMeasure(pack, 'project', measure)).toBe(said))

const unit: readonly (readonly [string, Said, string])[] = [
  ['count', { count: 'project', via: 'owner' }, '名下（按第一归属）项目的个数'],
  [
    'count of those for which something holds',
    { count: 'project', via: 'operator', where: { all: [{ fact: 'category', is: ['software'] }, { not: 'accepted' }] } },
    '名下（按第二归属）验收不合格的软件项目的个数',
  ],
  [
    'share',
    { share: 'project', via: 'owner', where: 'accepted', among: { happened: 'finished' } },
    '名下（按第一归属）已完工的项目中验收合格的占比',
  ],
  [
    'sum over things',
    { sum: { difference: 'arrived', less: 'paid' }, over: 'project', via: 'owner', where: { known: 'third' } },
    '名下（按第一归属）已有已结算的项目（已下达－已支付）的合计',
  ],
  [
    'mean over things of a mean',
    { mean: { mean: 'quality' }, over: 'project', via: 'owner' },
    '名下（按第一归属）各项目的各评委“建设质量”评分的平均值的平均值',
  ],
]
test.each(unit)('down: %s', (_, measure, said) => expect(sayMeasure(pack, 'unit', measure)).toBe(said))
test('over the whole jurisdiction', () => {
  expect(sayMeasure(pack, 'jurisdiction', { sum: 'paid', over: 'project' })).toBe('全辖区各项目的已支付合计')
})
