import { examplesFrom } from '@wenxiao/core'

type Number = `${number}` | `${number}%`
const since = '2023-10-01' as const // the month of the guide

/** A number of ours that the province may set between two marks; no document states it. */
const between = examplesFrom(since)

type Three<K extends string> = Readonly<Record<K, `${number}`>>
type Kind = 'build' | 'renew' | 'operate'
type Audience = 'public' | 'government' | 'own'

/** Points of a part of 4+n+X by the kind of project; together always 100 (ZJ-007: use and value lead, so together never under 70). */
const weight = (title: string, least: Three<Kind>, is: Three<Kind>, most: Three<Kind>) =>
  ({
    title,
    unit: 'points',
    class: 'bounded',
    by: 'project.kind',
    bounds: { least, most, cite: 'example' },
    values: [{ from: since, is, cite: 'example' }],
  }) as const
const all = (points: `${number}`): Three<Kind> => ({ build: points, renew: points, operate: points })

/** What earns everything, by whom the application serves. */
const mark = <const U extends string>(title: string, unit: U, is: Three<Audience>) =>
  ({ title, unit, class: 'free', by: 'project.audience', values: [{ from: since, is, cite: 'example' }] }) as const

const free = <const U extends string>(title: string, unit: U, is: Number) =>
  ({ title, unit, class: 'free', values: [{ from: since, is, cite: 'example' }] }) as const

/** Every number that may be set. */
export const parameters = {
  'general-weight': weight('通用指标权重', all('35'), { build: '40', renew: '40', operate: '35' }, all('50')),
  'auxiliary-weight': weight('辅助指标权重', all('10'), { build: '20', renew: '20', operate: '25' }, all('30')),
  'business-weight': weight('业务指标权重', all('35'), all('40'), all('50')),

  'excellent-from': between('优秀等级起点', 'points', '85', '90', '95'),
  'good-from': between('良好等级起点', 'points', '75', '80', '85'),
  'qualified-from': between('合格等级起点', 'points', '50', '60', '70'),
  // ZJ-014: the report says “a set percentage”, not which.
  'staff-cut': between('技术人员费用下浮比例', 'ratio', '5%', '10%', '30%'),
  'qualified-cut': between('合格项目资金核减比例', 'ratio', '0%', '5%', '20%'),
  'rectify-days': between('整改期限', 'days', '15', '30', '90'),
  'check-days': between('整改复核期限', 'working days', '5', '10', '20'),
  'answer-days': between('陈述申辩期', 'days', '5', '10', '30'),
  'gap-most': between('自评与复核的分差上限', 'points', '5', '10', '20'),
  // ZJ-003
  'spot-departments': between('部门抽评比例', 'ratio', '10%', '20%', '100%'),
  'spot-projects': between('项目抽评比例', 'ratio', '10%', '20%', '100%'),
  'large-from': between('金额较大项目起点', 'yuan', '1000000', '5000000', '20000000'),
  'active-months': between('月活用户数取值月数', 'months', '3', '12', '12'),
  // ZJ-016
  'rounds-least': between('运维项目评审最少轮次', 'round', '2', '2', '5'),
  'run-keep': between('运行绩效评估建议安排起点', 'points', '60', '70', '85'),
  'run-cut': between('运行绩效评估建议核减起点', 'points', '30', '50', '70'),
  'run-cut-part': between('运行绩效评估核减比例', 'ratio', '5%', '15%', '50%'),
  'full-users': mark('使用人数满分值', '人', { public: '1000000', government: '20000', own: '500' }),
  'full-active': mark('月活用户数满分值', '人', { public: '200000', government: '10000', own: '300' }),
  'full-visits-year': mark('年度访问量满分值', '人次', { public: '5000000', government: '500000', own: '50000' }),
  'full-visits-total': mark('累计访问量满分值', '人次', { public: '10000000', government: '1000000', own: '100000' }),
  'full-trade-money': free('年度交易金额满分值', 'yuan', '10000000'),
  'full-trades-total': free('累计交易量满分值', '笔', '100000'),
  // ZJ-004
  'visit-cost': mark('每人次访问的运维费标准', 'yuan per 人次', { public: '1', government: '5', own: '20' }),
  'visit-cost-most': mark('每人次访问的运维费上限', 'yuan per 人次', { public: '2', government: '10', own: '40' }),
  'staff-share': between('技术人员费用占比标准', 'ratio', '40%', '60%', '80%'),
  // ZJ-018, ZJ-019
  'use-months': between('云资源使用率取值月数', 'months', '3', '6', '12'),
  'idle-cpu': between('处理器使用率极低线', 'ratio', '1%', '5%', '10%'),
  'idle-memory': between('内存使用率极低线', 'ratio', '5%', '10%', '20%'),
  'low-cpu': between('处理器使用率偏低线', 'ratio', '10%', '20%', '40%'),
  'low-memory': between('内存使用率偏低线', 'ratio', '20%', '40%', '60%'),
  'good-cpu': between('处理器使用率满分值', 'ratio', '30%', '40%', '60%'),
  'good-memory': between('内存使用率满分值', 'ratio', '40%', '60%', '80%'),
  'good-storage': between('存储使用率满分值', 'ratio', '50%', '70%', '85%'),
  'idle-points': between('每个长期闲置云资源扣分', 'points', '1', '5', '20'),
  // ZJ-022: prices of ours; with the published quantities they come to 1.672 million yuan a year.
  'core-price': free('处理器年单价', 'yuan per 核', '900'),
  'memory-price': free('内存年单价', 'yuan per GB', '180'),
  'storage-price': free('存储年单价', 'yuan per GB', '24'),
  // ZJ-024
  'inspect-building': between('建设情况检查间隔', 'months', '3', '6', '12'),
  'inspect-running': between('运行情况检查间隔', 'months', '6', '12', '24'),
} as const
