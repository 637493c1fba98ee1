import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { thing, type FactsOf, type One } from './case.ts'

export const project = (facts: FactsOf<'project'>): Given<W> => thing('project', 'p1', facts)
export const of = { project: 'p1' } as const
const six = (n: string): readonly string[] => [n, n, n, n, n, n]
export const model = '样板项目：四个维度都得满分'

export const modelCase: One = {
  name: model,
  from: 'example',
  on: '2024-03-31',
  given: [
    project({
      'next-year-asked': '1000000', 'goal-stage': 'passed', 'evaluation-stage': 'announced', 'allocation-rating': six('100%'), 'setup-rating': six('100%'), 'organisation-rating': six('100%'),
      'cost-planned': '900000', 'cost-actual': '900000', 'serious-violation': 'no',
    }),
    thing('fund', 'f1', { source: 'district', rule: '区级财政专项资金管理规定', budget: '600000', arrived: '600000', paid: '600000' }, of),
    thing('fund', 'f2', { source: 'province', rule: '省级补助资金管理规定', budget: '400000', arrived: '400000', paid: '400000' }, of),
    thing('payment', 'y1', { source: 'district', amount: '600000', 'in-full': 'yes', 'as-approved': 'yes', documented: 'yes' }, of),
    thing('payment', 'y2', { source: 'province', amount: '400000', 'in-full': 'yes', 'as-approved': 'yes', documented: 'yes' }, of),
    thing('defence', 'd1', { record: '答辩记录', 'held-on': '2022-11-20', clear: six('100%'), matched: six('100%'), measurable: six('100%'), feasible: six('100%') }, of),
    thing('goal', 'g1', { name: '改造老旧小区', level: 'quantity', target: '10', 'so-far': '6', reachable: 'yes', actual: '10' }, of),
    thing('goal', 'g2', { name: '受益户数', level: 'effect', target: '2000', 'so-far': '1200', reachable: 'yes', actual: '2000' }, of),
    thing('monitoring', 'm1', { executed: '500000' }, { project: 'p1', round: 'r1' }),
    thing('round', 'r1', { 'planned-on': '2023-07-01', 'year-ends': '2023-12-31', expected: '50%', stage: 'notified' }),
    thing('evidence', 'e1', { method: 'survey', from: 'resident', record: '问卷汇总', satisfaction: '92%' }, of),
    thing('evidence', 'e2', { method: 'survey', from: 'builder-rep', record: '问卷汇总', satisfaction: '88%' }, of),
    thing('evidence', 'e3', { method: 'interview', from: 'supervisor', record: '访谈记录' }, of),
  ],
  expect: { score: '100.00', grade: 'excellent', 'next-year': 'keep', satisfaction: '90%', budget: '1000000', 'arrival-rate': '100%', 'execution-rate': '100%', 'goal-review': '100%', 'checked-mean': '100.00', 'loop-complete': 'no', 'next-year-amount': '1000000', 'next-year-cut': '0' },
  lines: { raising: '5.00', allocating: '5.00', executing: '10.00', using: '5.00', 'setting-up': '5.00', 'goal-setting': '8.00', organising: '7.00', costing: '5.00', quantity: '20.00', effect: '20.00', satisfaction: '10.00' },
  proposed: ['keep'],
}

const goals = (n: string): readonly Given<W>[] => [thing('goal', 'g1', { actual: n })]
const paid = (n: string): Given<W> => thing('fund', 'f2', { paid: n })
/** Each line moves alone; both sides of every mark. */
export const lines: readonly One[] = [
  { name: '到位九成', from: 'example', like: model, given: [thing('fund', 'f2', { arrived: '300000', paid: '300000' })], expect: { 'arrival-rate': '90%', 'execution-rate': '100%', score: '99.50' }, lines: { raising: '4.50' } },
  { name: '支出九成', from: 'example', like: model, given: [paid('300000')], expect: { 'execution-rate': '90%' }, lines: { executing: '9.00' } },
  { name: '六方评分去掉最高和最低各一个', from: 'example', like: model, given: [project({ 'allocation-rating': ['0%', '80%', '80%', '80%', '80%', '100%'] })], lines: { allocating: '4.00' } }, // FY-005
  { name: '有一方没有评分，不予评分', from: 'example', like: model, given: [project({ 'setup-rating': ['100%', '100%', '100%', '100%', '100%', null] })], refused: ['setting-up'] },
  { name: '答辩得分率90%', from: 'example', like: model, given: [thing('defence', 'd1', { clear: six('60%') })], expect: { 'goal-review': '90%' }, lines: { 'goal-setting': '7.20' } },
  { name: '两次答辩，取得分率高的一次', from: 'example', like: model, given: [thing('defence', 'd2', { record: '记录', 'held-on': '2022-11-01', clear: six('0%'), matched: six('0%'), measurable: six('0%'), feasible: six('0%') }, of)], expect: { 'goal-review': '100%' } },
  { name: '实际成本等于计划成本', from: 'example', like: model, given: [project({ 'cost-actual': '900000' })], lines: { costing: '5.00' } },
  { name: '实际成本超出计划10%，得一半', from: 'example', like: model, given: [project({ 'cost-actual': '990000' })], lines: { costing: '2.50' } },
  { name: '实际成本超出计划20%，不得分', from: 'example', like: model, given: [project({ 'cost-actual': '1080000' })], lines: { costing: '0.00' } },
  { name: '产出数量完成一半', from: 'example', like: model, given: goals('5'), lines: { quantity: '10.00' } },
  { name: '产出效益完成四分之三', from: 'example', like: model, given: [thing('goal', 'g2', { actual: '1500' })], lines: { effect: '15.00' } },
  { name: '满意度90%得满分', from: 'example', like: model, given: [thing('evidence', 'e2', { satisfaction: '88%' })], lines: { satisfaction: '10.00' } },
  { name: '满意度不到90%得八成', from: 'example', like: model, given: [thing('evidence', 'e2', { satisfaction: '87.98%' })], expect: { satisfaction: '89.99%' }, lines: { satisfaction: '8.00' } },
  { name: '满意度80%得八成', from: 'example', like: model, given: [thing('evidence', 'e1', { satisfaction: '80%' }), thing('evidence', 'e2', { satisfaction: '80%' })], lines: { satisfaction: '8.00' } },
  { name: '满意度不到80%得一半', from: 'example', like: model, given: [thing('evidence', 'e1', { satisfaction: '79.99%' }), thing('evidence', 'e2', { satisfaction: '79.99%' })], lines: { satisfaction: '5.00' } },
  { name: '满意度60%得一半', from: 'example', like: model, given: [thing('evidence', 'e1', { satisfaction: '60%' }), thing('evidence', 'e2', { satisfaction: '60%' })], lines: { satisfaction: '5.00' } },
  { name: '满意度不到60%不得分', from: 'example', like: model, given: [thing('evidence', 'e1', { satisfaction: '59.99%' }), thing('evidence', 'e2', { satisfaction: '59.99%' })], lines: { satisfaction: '0.00' } },
  { name: '抽中的一笔资金用途不符', from: 'derived: article#二（二）2', like: model, given: [thing('payment', 'y2', { 'as-approved': 'no' })], expect: { 'checked-mean': '80' }, lines: { using: '4.00' } }, // FY-012
  { name: '没有抽中的资金不核查，不影响得分', from: 'article#二（二）2', like: model, given: [thing('payment', 'y3', { source: 'district', amount: '1' }, of)], expect: { 'checked-mean': '100' }, lines: { using: '5.00' } },
  { name: '核查一笔：足额、合规、手续各有分值', from: 'example', on: '2024-03-31', given: [thing('payment', 'y1', { source: 'own', amount: '100', 'in-full': 'no', 'as-approved': 'yes', documented: 'yes' })], expect: { 'check-score': '70.00' }, lines: { 'check-full': '0.00', 'check-use': '40.00', 'check-papers': '30.00' } },
  { name: '一笔也没有核查，不予评分', from: 'derived: article#二（二）2', like: model, given: [thing('payment', 'y1', { 'in-full': { pending: '未核查' }, 'as-approved': { pending: '未核查' }, documented: { pending: '未核查' } }), thing('payment', 'y2', { 'in-full': { pending: '未核查' }, 'as-approved': { pending: '未核查' }, documented: { pending: '未核查' } })], refused: ['using'] },
]

const marked = (score: string, grade: string, given: readonly Given<W>[], next: string, amount: string, proposed: readonly string[]): One => ({
  name: `评价${score}分：等级和次年安排`, from: 'derived: article#二（三）2', like: model, given, expect: { score, grade, 'next-year': next, 'next-year-amount': amount }, proposed,
})
/** FY-018: keep, keep less, drop, and how much. */
export const nextYear: readonly One[] = [
  marked('90.00', 'excellent', goals('5'), 'keep', '1000000', ['keep']),
  marked('89.99', 'good', [...goals('5'), paid('399000')], 'keep', '1000000', ['keep']),
  marked('80.00', 'good', goals('0'), 'keep', '1000000', ['keep']),
  marked('79.99', 'fair', [...goals('0'), paid('399000')], 'reduce', '800000', ['reduce']),
  marked('60.00', 'fair', [...goals('0'), thing('goal', 'g2', { actual: '0' })], 'reduce', '800000', ['reduce']),
  marked('59.99', 'poor', [...goals('0'), thing('goal', 'g2', { actual: '0' }), paid('399000')], 'drop', '0', ['drop']),
  { name: '资金使用严重违规，不论得分都不保留', from: 'example', like: model, given: [project({ 'serious-violation': 'yes' })], expect: { score: '100.00', grade: 'poor', 'next-year': 'drop' }, proposed: ['drop'] },
  { name: '已作决定的，不再重复建议', from: 'example', like: model, given: [project({ decided: 'keep' })], expect: { 'next-year': 'keep' }, proposed: [] },
  { name: '还没有公示的，不提次年安排', from: 'derived: article#二（一）', like: model, given: [project({ 'evaluation-stage': 'announcing' })], expect: { 'next-year': 'keep' }, proposed: ['announce'] }, // FY-007
]
