import type { Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import { model, project, type FactsOf, type One } from './case.ts'
import { modelCase, things } from './model.ts'

/** The model project without this fact: nobody filed it. */
const without = (name: keyof FactsOf<'project'>): readonly Given<W>[] => things.map((thing) => {
  if (thing.is !== 'project') return thing
  const { [name]: _, ...facts } = thing.facts
  return { ...thing, facts }
})
const day = modelCase.on ?? '2026-06-30'

/** What is not known: who should have told decides what follows, and nothing is taken for zero in silence. */
export const states: readonly One[] = [
  { name: '评委没有判定绩效目标：不予评分', from: 'example', on: day, given: without('goals-good'), refused: ['goals-good'] },
  { name: '日志没有采集到：搁置，分值由同组分担', from: 'example', on: day, given: without('availability'), unknown: { availability: 'missing' }, expect: { score: '100.00' } },
  { name: '应填未填：不得分', from: 'example', on: day, given: without('training-done'), lines: { 'training-done': '0.00' }, expect: { score: '99.10' } },
  { name: '缺了一个季度的监控：不得分', from: 'example', like: model, given: [project({ 'quarter-progress': ['100%', '100%', null, '100%'] })], lines: { 'quarterly-progress': '0.00' } },
  { name: '满意度调查未到时：搁置', from: 'example', like: model, given: [project({ 'public-satisfaction': { pending: '年底统一调查' } })], unknown: { 'public-satisfaction': 'pending' }, expect: { score: '100.00' } },
  { name: '业务须到现场办理：零跑动指标免考', from: 'example', like: model, given: [project({ 'cases-no-visit': { excused: '业务须现场核验' } })], unknown: { 'no-visit-share': 'excused' } },
  { name: '没有预警可算准确率：搁置', from: 'example', like: model, given: [project({ 'warnings-issued': '0', 'warnings-true': '0' })], unknown: { 'warnings-true': 'empty' } },
  { name: '没有发现漏洞：得满分', from: 'example', like: model, given: [project({ 'holes-found': '0', 'holes-fixed': '0' })], lines: { 'holes-fixed': '1.40' } },
]
