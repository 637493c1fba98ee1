import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { app, model, on, type FactsOf, type One } from './case.ts'
import { things } from './model.ts'

const months = (value: string): readonly string[] => Array.from({ length: 12 }, () => value)
const line = (name: string, given: readonly Given<W>[], lines: NonNullable<One['lines']>): One => ({ name, from: 'example', like: model, given, lines })
const a = (name: string, facts: FactsOf<'application'>, lines: NonNullable<One['lines']>): One => line(name, [app(facts)], lines)
const without = (name: keyof FactsOf<'application'>): readonly Given<W>[] => things.map((thing) => {
  if (thing.is !== 'application') return thing
  const { [name]: _, ...facts } = thing.facts
  return { ...thing, facts }
})

/** Each line at its marks; recheck reads what review read unless filed anew, so lines are those of the last track. */
const lines: readonly One[] = [
  a('注册用户达成八成', { 'registered-users': '800' }, { registered: '4.00' }),
  a('近三个月月均恰为目标', { 'monthly-users': [...months('0').slice(3), '500', '500', '500'] }, { active: '8.00' }),
  a('近三个月月均为目标一半', { 'monthly-users': [...months('500').slice(3), '250', '250', '250'] }, { active: '4.00' }),
  a('线上办理一半', { 'online-cases': '5000' }, { online: '2.50' }),
  a('满意度77.5%', { satisfaction: '77.5%' }, { satisfied: '3.50' }),
  line('数据集没有编目', [app({}), { is: 'dataset', id: 'd1', facts: { catalogued: 'no' } }], { catalogued: '0.00' }),
  line('更新四分之三', [app({}), { is: 'dataset', id: 'd1', facts: { 'updates-done': '9' } }], { fresh: '2.50' }),
  line('数据质量89.5%', [app({}), { is: 'dataset', id: 'd1', facts: { quality: '89.5%' } }], { quality: '2.50' }),
  a('接口成功率恰为99.5%', { 'interface-ok': '9950' }, { interfaces: '5.00' }),
  a('接口成功率99.49%', { 'interface-ok': '9949' }, { interfaces: '4.99' }),
  a('没有接入统一门户', { 'unified-portal': 'no' }, { 'common-base': '4.00' }),
  a('公共组件复用四成', { 'components-reused': '4' }, { components: '2.50' }),
  line('资源利用率22.5%', [app({}), { is: 'resource', id: 'r1', facts: { load: months('22.5%') } }], { load: '2.50' }),
  a('与其他应用功能重复', { 'functions-overlap': 'yes' }, { single: '0.00' }),
  a('等级保护测评80%', { 'protection-score': '80%' }, { protection: '3.00' }),
  a('密码应用基本符合', { cryptography: 'partly' }, { cryptography: '2.40' }),
  a('漏洞修复八成', { 'holes-fixed': '4' }, { holes: '2.00' }),
  a('没有发现漏洞：满分', { 'holes-found': '0', 'holes-fixed': '0' }, { holes: '4.00' }),
  a('一起安全事件', { 'security-events': '1' }, { events: '2.00' }),
  a('三起安全事件：扣完为止', { 'security-events': '3' }, { events: '0.00' }),
  a('备份成功率90%', { 'backup-success': months('90%') }, { backup: '0.00' }),
  a('系统可用率97.45%', { availability: months('97.45%') }, { availability: '2.00' }),
  a('全年恰3次故障：满分', { faults: ['1', '1', '1', ...months('0').slice(3)] }, { faults: '3.00' }),
  a('全年4次故障：降一档', { faults: ['1', '1', '1', '1', ...months('0').slice(4)] }, { faults: '1.80' }),
  a('内容恰三个月前更新：满分', { 'last-update': '2026-07-15' }, { updated: '3.00' }),
  a('内容三个月又一天前更新：降一档', { 'last-update': '2026-07-14' }, { updated: '1.80' }),
  a('同口径运维费恰为标准：满分', { 'om-software': '100000' }, { 'like-cost': '5.00' }),
  a('同口径运维费超过标准：降一档', { 'om-software': '100000.01' }, { 'like-cost': '3.00' }),
  a('同口径运维费超过标准两成：不得分', { 'om-software': '132000.01' }, { 'like-cost': '0.00' }),
  a('一次性改造和云资源费不在同口径以内', { 'om-one-off': '900000', 'om-cloud': '900000' }, { 'like-cost': '5.00' }), // HZ-013
]

const eighty = '复核恰为80分：绿'
const sixty = '复核恰为60分：黄'
const aLittle = { 'interface-ok': '9949' } as const
/** Three colours from both sides, self-evaluation and review side by side, and what is not known (HZ-005, HZ-007, HZ-008). */
const colours: readonly One[] = [
  { name: eighty, from: 'example', like: model, given: [app({ 'registered-users': '0', 'monthly-users': [...months('500').slice(3), '0', '0', '0'], satisfaction: '60%' })], expect: { score: '80.00', colour: 'green' }, proposed: [] },
  { name: '复核79.99分：黄', from: 'example', like: eighty, given: [app(aLittle)], expect: { score: '79.99', colour: 'yellow' }, proposed: ['yellow-rectify', 'cut-om'] },
  { name: sixty, from: 'example', like: eighty, given: [app({ 'in-cloud': 'no', 'unified-login': 'no', 'unified-portal': 'no', 'functions-overlap': 'yes', cryptography: 'not', 'holes-fixed': '3', 'backup-success': months('90%') })], expect: { score: '60.00', colour: 'yellow' }, proposed: ['yellow-rectify', 'cut-om'] },
  { name: '复核59.99分：红', from: 'example', like: sixty, given: [app(aLittle)], expect: { score: '59.99', colour: 'red' }, proposed: ['red-rectify', 'cut-om'] },
  { name: '否决：重大安全事件，满分也是红', from: 'example', like: model, given: [app({ 'major-event': 'yes' })], expect: { score: '100.00', colour: 'red', 'colour-again': 'red' }, proposed: ['red-rectify', 'cut-om'] },
  { name: '自评和复核都保留：复核重新核验满意度', from: 'article#主要做法', like: model, given: [{ is: 'application', id: 'a1', facts: {}, anew: { score: { satisfaction: '60%' } } }], expect: { 'self-score': '100.00', score: '93.00', 'self-gap': '7.00', colour: 'green' }, proposed: [] },
  { name: '自评恰高出复核10分：不通报', from: 'example', like: model, given: [{ is: 'application', id: 'a1', facts: {}, anew: { score: { 'registered-users': '0', 'online-cases': '1000' } } }], expect: { 'self-gap': '10.00' }, proposed: [] },
  { name: '自评高出复核10.01分：通报', from: 'example', like: model, given: [{ is: 'application', id: 'a1', facts: {}, anew: { score: { 'registered-users': '0', 'online-cases': '1000', ...aLittle } } }], expect: { 'self-gap': '10.01' }, proposed: ['self-inflated'] },
  { name: '黄色应用抽查复评转绿，三个得分都保留', from: 'article#主要做法', like: sixty, given: [{ is: 'application', id: 'a1', facts: { 'rechecked-on': '2026-10-10' }, anew: { 'recheck-score': { 'in-cloud': 'yes', 'unified-login': 'yes', 'unified-portal': 'yes', 'functions-overlap': 'no', cryptography: 'conform', 'holes-fixed': '5', 'backup-success': months('99%') } } }], expect: { 'self-score': '60.00', score: '60.00', 'recheck-score': '80.00', colour: 'yellow', 'colour-again': 'green' } },
  { name: '抽查复评仍为红：启动评估', from: 'example', like: '复核59.99分：红', given: [app({ 'rechecked-on': '2026-10-10' })], expect: { 'colour-again': 'red' }, proposed: ['assess-red-again', 'red-rectify', 'cut-om'] },
  { name: '没有等级保护测评：不予评分', from: 'example', on, given: without('protection-score'), refused: ['protection'] },
  { name: '满意度调查未到时：搁置', from: 'example', like: model, given: [app({ satisfaction: { pending: '年底统一调查' } })], unknown: { satisfied: 'pending' }, expect: { score: '100.00' } },
  { name: '可用率没有采集到：搁置', from: 'example', on, given: without('availability'), unknown: { availability: 'missing' }, expect: { score: '100.00' } },
  { name: '没有填报注册目标：不得分', from: 'example', on, given: without('register-goal'), lines: { registered: '0.00' } },
]

/** Which applications are evaluated (HZ-004). */
const scope: readonly One[] = [
  { name: '不在“一本账”上：不纳入', from: 'article#主要做法', like: model, given: [app({ 'on-ledger': 'no' })], expect: { 'in-scope': 'no' } },
  { name: '不是业务类：不纳入', from: 'article#主要做法', like: model, given: [app({ business: 'no' })], expect: { 'in-scope': 'no' } },
  { name: '没有运行：不纳入', from: 'article#主要做法', like: model, given: [app({ running: 'no' })], expect: { 'in-scope': 'no' } },
  { name: '运行恰满三个月：还不纳入', from: 'derived: standard#适用范围', like: model, given: [app({ launched: '2026-07-15' })], expect: { 'in-scope': 'no' } },
  { name: '运行超过三个月一天：纳入', from: 'derived: standard#适用范围', like: model, given: [app({ launched: '2026-07-14' })], expect: { 'in-scope': 'yes' } },
  { name: '不纳入评价的红色应用，不提整改', from: 'example', like: '复核59.99分：红', given: [app({ business: 'no', 'om-request': '100000' })], expect: { colour: 'red' }, proposed: [] },
]

export const scores: readonly One[] = [...lines, ...colours, ...scope]
