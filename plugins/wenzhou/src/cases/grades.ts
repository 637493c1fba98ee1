import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { app, model, project, type FactsOf, type One } from './case.ts'
import { things } from './model.ts'

const aLittle = { 'staff-satisfaction': '94.9%' } as const
const ninety = '得分恰为90分：优'
const eighty = '得分恰为80分：良'
const sixty = '得分恰为60分：中'
const goals = (g1: string, g2: string, g3: string): readonly Given<W>[] => [
  { is: 'goal', id: 'g1', facts: { actual: g1 } }, { is: 'goal', id: 'g2', facts: { actual: g2 } }, { is: 'goal', id: 'g3', facts: { actual: g3 } },
]
/** The model project without this fact: nobody filed it. */
const without = (name: keyof FactsOf<'project'>): readonly Given<W>[] => things.map((thing) => {
  if (thing.is !== 'project') return thing
  const { [name]: _, ...facts } = thing.facts
  return { ...thing, facts }
})

/** Both sides of each grade, the veto, monitoring, and what is not known. */
export const grades: readonly One[] = [
  { name: ninety, from: 'example', like: model, given: [project({ 'public-satisfaction': '60%' }), ...goals('49', '39', '11')], expect: { score: '90.00', grade: 'excellent' } },
  { name: '得分89.99分：良', from: 'example', like: ninety, given: [project(aLittle)], expect: { score: '89.99', grade: 'good' } },
  { name: eighty, from: 'example', like: ninety, given: [project({ 'online-cases': '1000', 'handling-now': '10', 'departments-linked': '0', 'loops-closed': '100', 'papers-now': '12', 'components-listed': '0' })], expect: { score: '80.00', grade: 'good' } },
  { name: '得分79.99分：中', from: 'example', like: eighty, given: [project(aLittle)], expect: { score: '79.99', grade: 'fair' } },
  { name: sixty, from: 'example', like: eighty,
    given: [
      project({
        'procurement-lawful': 'no', 'signed-on': '2025-03-31', 'finished-on': '2026-01-31', 'trial-start': '2026-01-31', 'accepted-on': '2026-02-10', 'archived-on': '2026-03-10', 'trial-end': '2026-04-30', 'acceptance-result': 'failed', 'drills-done': '0',
        'protection-score': '70%', cryptography: 'not', 'components-reused': '0', 'data-granted': '3', 'saved-by-reuse': '0', 'in-plan': 'no', 'holes-fixed': '3', 'backup-success': Array.from({ length: 12 }, () => '90%'),
      }),
      { is: 'dataset', id: 'd1', facts: { opened: 'no' } },
    ],
    expect: { score: '60.00', grade: 'fair' } },
  { name: '得分59.99分：差', from: 'example', like: sixty, given: [project(aLittle)], expect: { score: '59.99', grade: 'poor' } },
  { name: '否决：发生重大网络安全事件', from: 'example', like: model, given: [project({}), { is: 'incident', id: 'i2', links: { project: 'p1' }, facts: { kind: 'security', major: 'yes', 'repair-hours': '5' } }], expect: { score: '99.00', grade: 'poor' } },
  { name: '综合评价重新核验满意度，自评得分不变', from: 'example', like: model, given: [{ is: 'project', id: 'p1', facts: {}, anew: { score: { 'public-satisfaction': '60%' } } }], expect: { 'self-score': '100.00', score: '97.00' } },

  { name: '支出进度恰为80%：绿', from: 'example', like: model, given: [project({ 'quarter-execution': ['100%', '100%', '100%', '80%'] })], expect: { monitoring: 'green' }, proposed: [] },
  { name: '支出进度79.99%：黄，纠偏', from: 'article#成效一', like: model, given: [project({ 'quarter-execution': ['100%', '100%', '100%', '79.99%'] })], expect: { monitoring: 'yellow' }, proposed: ['correct-course'] },
  { name: '目标进度恰为60%：黄', from: 'example', like: model, given: [project({ 'goal-progress': ['100%', '100%', '100%', '60%'] })], expect: { monitoring: 'yellow' }, proposed: ['correct-course'] },
  { name: '目标进度59.99%：红，暂缓拨付', from: 'article#成效一', like: model, given: [project({ 'goal-progress': ['100%', '100%', '100%', '59.99%'] })], expect: { monitoring: 'red' }, proposed: ['suspend-payments'] }, // WZ-004
  { name: '红色预警且有沉淀资金：收回', from: 'article#成效一', like: model, given: [project({ 'quarter-execution': ['100%', '100%', '100%', '40%'], 'expected-spend': '700000' })], expect: { 'idle-budget': '200000' }, proposed: ['suspend-payments', 'reclaim-idle'] },
  { name: '已收回的不再收回', from: 'example', like: '红色预警且有沉淀资金：收回', given: [project({ 'payments-suspended': 'yes', 'idle-reclaimed': 'yes' })], proposed: [] },
  { name: '转绿后恢复拨付', from: 'article#成效一', like: model, given: [project({ 'payments-suspended': 'yes' })], proposed: ['resume-payments'] },

  { name: '没有事前评估结论：不予评分', from: 'example', on: '2026-05-15', given: without('ex-ante'), refused: ['ex-ante-result'] },
  { name: '可用率没有采集到：搁置，由同组分担', from: 'example', on: '2026-05-15', given: without('availability'), unknown: { availability: 'missing' }, expect: { score: '100.00' } },
  { name: '满意度调查未到时：搁置', from: 'example', like: model, given: [project({ 'staff-satisfaction': { pending: '年底统一调查' } })], unknown: { 'staff-satisfied': 'pending' }, expect: { score: '100.00' } },
  { name: '没有共享需求可算：得满分', from: 'example', like: model, given: [project({ 'data-requests': '0', 'data-granted': '0' })], lines: { 'data-granted': '2.00' } },
  { name: '运维项目：建设指标不适用，分值由同级分担', from: 'example', like: model, given: [project({ nature: 'operate', 'acceptance-result': 'failed', 'function-points': '1' })], expect: { score: '100.00' } },
  { name: '移动应用的使用数据不进入评分', from: 'derived: mobile#第五条', like: model, given: [project({}), app({ mobile: 'yes', 'monthly-use': ['0', '0', '0', '0', '0', '0'], 'functions-used': '0' })], unknown: { 'functions-used': 'empty', 'use-promised': 'empty' }, expect: { score: '100.00' } },
]
