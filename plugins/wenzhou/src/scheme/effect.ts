import { type ProjectLine } from './line.ts'

export const effectGroups = [
  { id: 'effect', title: '应用成效', points: '26' },
  { id: 'goals-met', title: '目标实现', in: 'effect', points: '7' },
  { id: 'use', title: '应用使用', in: 'effect', points: '4' },
  { id: 'efficiency', title: '业务提效', in: 'effect', points: '5' },
  { id: 'linking', title: '协同贯通', in: 'effect', points: '4' },
  { id: 'satisfaction', title: '满意度', in: 'effect', points: '6' },
] as const

/** 应用成效: eleven lines in five groups. The use of mobile applications earns and loses nothing here. */
export const effect = [
  { id: 'output-goals', title: '产出目标达成率', in: 'goals-met', points: '3', missing: 'zero', empty: 'zero', cite: 'example',
    earn: { proportional: { share: 'goal', where: 'met', among: { fact: 'dimension', is: ['output'] } }, full: '100%' } },
  { id: 'effect-goals', title: '效益目标达成率', in: 'goals-met', points: '4', missing: 'zero', empty: 'zero', cite: 'example',
    earn: { each: { of: 'goal', where: { fact: 'dimension', is: ['effect'] }, weight: 'weight', earn: { checklist: [{ title: '达到目标值', when: 'met' }] } } } },
  { id: 'functions-used', title: '功能使用率', in: 'use', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: { sum: 'functions-used', over: 'application', where: { not: 'mobile' } }, over: { sum: 'functions-built', over: 'application', where: { not: 'mobile' } } }, full: '90%', zero: '30%' } },
  { id: 'use-promised', title: '应用使用承诺兑现率', in: 'use', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { share: 'application', where: { measure: { mean: 'monthly-use', last: '3' }, atLeast: 'use-promised' }, among: { not: 'mobile' } }, full: '100%' } },
  { id: 'online-share', title: '业务线上办理率', in: 'efficiency', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: 'online-cases', over: 'all-cases' }, full: '90%', zero: '10%' } },
  { id: 'time-saved', title: '办理时间压缩率', in: 'efficiency', points: '2', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: { difference: 'handling-before', less: 'handling-now' }, over: 'handling-before' }, full: '50%' } },
  { id: 'papers-saved', title: '办事材料精简率', in: 'efficiency', points: '1', missing: 'zero', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: { difference: 'papers-before', less: 'papers-now' }, over: 'papers-before' }, full: '50%' } },
  { id: 'departments-linked', title: '部门贯通率', in: 'linking', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: 'departments-linked', over: 'departments-planned' }, full: '100%' } },
  { id: 'loops-closed', title: '跨部门事件闭环率', in: 'linking', points: '2', missing: 'set-aside', empty: 'set-aside', cite: 'example',
    earn: { proportional: { ratio: 'loops-closed', over: 'loops-started' }, full: '95%', zero: '50%' } },
  { id: 'public-satisfied', title: '服务对象满意度', in: 'satisfaction', points: '3', applies: 'public', missing: 'set-aside', cite: 'example',
    earn: { proportional: 'public-satisfaction', full: '95%', zero: '60%' } },
  { id: 'staff-satisfied', title: '工作人员满意度', in: 'satisfaction', points: '3', missing: 'set-aside', cite: 'example',
    earn: { proportional: 'staff-satisfaction', full: '95%', zero: '60%' } },
] as const satisfies readonly ProjectLine<(typeof effectGroups)[number]['id']>[]
