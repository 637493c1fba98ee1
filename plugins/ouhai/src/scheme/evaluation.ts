import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

/** Self-evaluation by the unit and re-evaluation of key projects by finance, both kept (OH-008). What each line is worth is an example. */
export const evaluation = defineScheme(words, {
  id: 'evaluation',
  subject: 'project',
  title: '项目绩效评价',
  tracks: [
    { title: '自评', by: 'owner', total: 'self-score' },
    { title: '复评', by: 'performance', total: 'score' },
  ],
  groups: [
    { id: 'decision', title: '决策', points: '15' },
    { id: 'process', title: '过程', points: '25' },
    { id: 'output', title: '产出', points: '35' },
    { id: 'benefit', title: '效益', points: '25' },
  ],
  lines: [
    {
      id: 'basis',
      title: '立项依据充分',
      in: 'decision',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '立项依据充分', when: 'basis-clear' }] },
    },
    {
      id: 'goal-quality',
      title: '绩效目标合格',
      in: 'decision',
      points: '10',
      missing: 'refuse',
      empty: 'zero',
      cite: 'example',
      earn: { proportional: 'sound-goals', full: '100%' },
    }, // OH-026
    {
      id: 'execution',
      title: '预算执行率',
      in: 'process',
      points: '10',
      missing: 'refuse',
      cite: 'example',
      earn: { proportional: 'execution-rate', full: '100%' },
    },
    {
      id: 'compliance',
      title: '资金使用合规',
      in: 'process',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: { checklist: [{ title: '资金使用合规', when: 'use-compliant' }] },
    },
    {
      id: 'traced',
      title: '资金追踪到底',
      in: 'process',
      points: '5',
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
      earn: { proportional: 'traced-rate', full: '100%' },
    }, // OH-005
    {
      id: 'corrected',
      title: '偏差及时纠正',
      in: 'process',
      points: '5',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [{ because: '预警逾期未回应', points: '2', forEach: { count: 'monitoring', where: 'ignored' } }] },
    }, // OH-005, OH-032
    {
      id: 'output-goals',
      title: '产出目标实现',
      in: 'output',
      points: '35',
      missing: 'refuse',
      cite: 'example',
      earn: {
        each: {
          of: 'goal',
          where: { fact: 'level', is: ['output'] },
          earn: {
            checklist: [
              { title: '达到目标值', when: 'met', parts: 2 },
              { title: '达到目标值的八成', when: 'near', parts: 2 },
              { title: '没有因目标偏低而完成率畸高', when: { not: 'overshot' }, parts: 1 },
            ],
          },
        },
      },
    }, // OH-026
    {
      id: 'effect-goals',
      title: '效益目标实现',
      in: 'benefit',
      points: '15',
      missing: 'refuse',
      cite: 'example',
      earn: {
        each: {
          of: 'goal',
          where: { fact: 'level', is: ['effect'] },
          earn: {
            checklist: [
              { title: '达到目标值', when: 'met', parts: 2 },
              { title: '达到目标值的八成', when: 'near', parts: 2 },
              { title: '没有因目标偏低而完成率畸高', when: { not: 'overshot' }, parts: 1 },
            ],
          },
        },
      },
    },
    {
      id: 'satisfaction',
      title: '服务对象满意度',
      in: 'benefit',
      points: '10',
      missing: 'set-aside',
      cite: 'example',
      earn: { proportional: 'satisfaction', full: '90%', nothingUnder: '60%' },
    },
  ],
  census: { lines: 9 },
})
