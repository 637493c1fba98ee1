import { built, type ProjectLine } from './line.ts'

export const moneyGroups = [
  { id: 'money', title: '资金成本', points: '16' },
  { id: 'execution', title: '预算执行', in: 'money', points: '4' },
  { id: 'compliance', title: '资金合规', in: 'money', points: '3' },
  { id: 'cost', title: '建设成本', in: 'money', points: '3' },
  { id: 'running-cost', title: '运维成本', in: 'money', points: '3' },
  { id: 'thrift', title: '集约节支', in: 'money', points: '3' },
] as const

/** 资金成本: ten lines in five groups. */
export const money = [
  {
    id: 'budget-executed',
    title: '年度预算执行率',
    in: 'execution',
    points: '2',
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { ratio: 'paid', over: 'budget-year' }, full: '95%', zero: '60%' },
  },
  {
    id: 'quarter-executed',
    title: '最慢一季支出进度完成率',
    in: 'execution',
    points: '2',
    missing: 'zero',
    cite: 'example',
    earn: { proportional: { least: 'quarter-execution', last: '4' }, full: '100%', zero: '60%' },
  },
  {
    id: 'money-findings',
    title: '资金使用合规性',
    in: 'compliance',
    points: '2',
    missing: 'refuse',
    cite: 'example',
    earn: {
      deduct: [
        {
          because: '检查发现资金使用问题',
          points: '1',
          forEach: { count: 'finding', where: { fact: 'kind', is: ['money'] } },
          atMost: '2',
        },
      ],
    },
  },
  {
    id: 'vouchers',
    title: '拨付凭据齐全率',
    in: 'compliance',
    points: '1',
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { share: 'payment', where: 'vouched' }, full: '100%', zero: '80%' },
  },
  {
    id: 'within-approval',
    title: '合同金额控制率',
    in: 'cost',
    points: '2',
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: {
      bands: { ratio: 'contract-amount', over: 'approved-amount' },
      marks: [
        { upTo: '100%', share: '100%' },
        { upTo: '105%', share: '50%' },
      ],
    },
  },
  {
    id: 'unit-cost',
    title: '单位功能点建设成本',
    in: 'cost',
    points: '1',
    applies: built,
    missing: 'refuse',
    empty: 'zero',
    cite: 'example',
    earn: {
      bands: { rate: 'contract-amount', per: 'function-points' },
      marks: [
        { upTo: { parameter: 'unit-cost' }, share: '100%' },
        { upTo: '1500', share: '50%' },
      ],
    },
  },
  {
    id: 'om-share',
    title: '运维费占建设投资比例',
    in: 'running-cost',
    points: '2',
    missing: 'zero',
    empty: 'zero',
    cite: 'example',
    earn: {
      bands: { ratio: 'om-cost', over: 'contract-amount' },
      marks: [
        { upTo: '8%', share: '100%' },
        { upTo: '12%', share: '60%' },
        { upTo: '15%', share: '30%' },
      ],
    },
  },
  {
    id: 'om-trend',
    title: '运维费同比控制率',
    in: 'running-cost',
    points: '1',
    missing: 'set-aside',
    empty: 'set-aside',
    cite: 'example',
    earn: {
      bands: { ratio: 'om-cost', over: 'om-cost-before' },
      marks: [
        { upTo: '100%', share: '100%' },
        { upTo: '105%', share: '50%' },
      ],
    },
  },
  {
    id: 'reuse-saving',
    title: '复用节约率',
    in: 'thrift',
    points: '2',
    missing: 'zero',
    empty: 'zero',
    cite: 'example',
    earn: { proportional: { ratio: 'saved-by-reuse', over: 'applied-amount' }, full: '10%' },
  },
  {
    id: 'cloud-cost',
    title: '云资源费控制率',
    in: 'thrift',
    points: '1',
    missing: 'set-aside',
    empty: 'set-aside',
    cite: 'example',
    earn: {
      bands: { ratio: 'cloud-cost', over: 'cloud-budget' },
      marks: [
        { upTo: '100%', share: '100%' },
        { upTo: '110%', share: '50%' },
      ],
    },
  },
] as const satisfies readonly ProjectLine<(typeof moneyGroups)[number]['id']>[]
