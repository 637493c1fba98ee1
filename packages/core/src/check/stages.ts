import { instead } from './near.ts'
import { each, into, tell, type Here } from './here.ts'
import { own } from './names.ts'
import { findStage, type AnyLifecycle } from './lifecycles.ts'

/** Everything that can be come to from some places by some steps, the places among it. */
export function reach(from: readonly string[], steps: (place: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(from)
  for (const place of reached) for (const next of steps(place)) reached.add(next)
  return reached
}

/** Stages are the answers of the choice, each once; every one is reachable and leads to an end. */
export function checkStages(here: Here, { stages, limits }: AnyLifecycle, options: Readonly<Record<string, string>>): void {
  const names: string[] = stages.map((stage) => stage.stage)
  const title = (stage: string): string => `「${own(options, stage) ?? stage}」`
  const next = (stage: string): string[] => stages.find((s) => s.stage === stage)?.acts.map((act) => act.to) ?? []
  const reached = reach(names.slice(0, 1), next)
  const ends = stages.filter((stage) => stage.acts.length === 0).map((stage): string => stage.stage)
  const leading = reach(ends, (end) => names.filter((stage) => next(stage).includes(end)))
  each(here, 'stages', stages, ({ stage, acts }, at, i) => {
    if (own(options, stage) === undefined)
      tell(into(at, 'stage'), 'unknown-name', `“${stage}”`, '这不是该流程事实的一个答案', instead(stage, options))
    if (names.indexOf(stage) !== i)
      tell(into(at, 'stage'), 'duplicate', `环节${title(stage)}写了两次`, '同一环节只能写一次', '请合并。')
    acts.forEach((act, j) => {
      findStage(into(at, 'acts', j, 'to'), names, act.to)
      if (acts.findIndex((a) => a.act === act.act) !== j)
        tell(
          into(at, 'acts', j, 'act'),
          'duplicate',
          `“${act.act}”在这个环节写了两次`,
          '同名的动作分不清办的是哪一个',
          '请换一个名称。',
        )
    })
    if (!reached.has(stage))
      tell(at, 'unreachable', `环节${title(stage)}`, '从第一个环节出发，没有一个动作走得到它', '请加一个通到它的动作，或删去它。')
    if (!leading.has(stage))
      tell(at, 'unreachable', `环节${title(stage)}`, '从这里走不到任何终点（没有后续动作的环节）', '请加一个通向终点的动作。')
  })
  const unused = Object.keys(options).filter((option) => !names.includes(option))
  if (unused.length)
    tell(
      into(here, 'stages'),
      'absent',
      `缺环节 ${unused.map(title).join('')}`,
      '流程事实的每个答案都是一个环节',
      '请补写环节，或从答案里删去。',
    )
  each(here, 'limits', limits, (limit, at) => {
    findStage(into(at, 'from'), names, limit.from)
    findStage(into(at, 'until'), names, limit.until)
    if (names.includes(limit.from) && names.includes(limit.until) && !reach(next(limit.from), next).has(limit.until))
      tell(
        into(at, 'until'),
        'unreachable',
        `从${title(limit.from)}到${title(limit.until)}`,
        '走不到的终点，时限永远不会停表',
        '请核对起止环节。',
      )
  })
}
