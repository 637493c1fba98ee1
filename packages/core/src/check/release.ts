import { into, warn, type Here } from './here.ts'
import { own } from './names.ts'
import { reach } from './stages.ts'
import type { AnyLifecycle } from './lifecycles.ts'
import type { AnyCondition } from './conditions.ts'

/** Warns where something can be released for good and no paper, such as a backup receipt, was asked for on the way there. */
export function warnOfRelease(here: Here, { subject, stages }: AnyLifecycle): void {
  const facts = here.names.subject(subject)?.facts
  const isPaper = (name: string): boolean => own(facts, name)?.unit === 'paper'
  const asksPaper = (act: AnyLifecycle['stages'][number]['acts'][number]): boolean =>
    (act.asks ?? []).some(isPaper) || (act.needs !== undefined && knows(act.needs, isPaper))
  const next = (name: string): string[] =>
    stages
      .find((s) => s.stage === name)
      ?.acts.filter((act) => !asksPaper(act))
      .map((act) => act.to) ?? []
  const barehanded = reach(
    stages.slice(0, 1).map((stage) => stage.stage),
    next,
  )
  stages.forEach((stage, i) =>
    stage.acts.forEach((act, j) => {
      if (
        act.irreversible === undefined ||
        !barehanded.has(stage.stage) ||
        (act.needs !== undefined && knows(act.needs, isPaper))
      )
        return
      warn(
        into(here, 'stages', i, 'acts', j, 'irreversible'),
        'absent',
        `「${act.title}」之前没有要过任何文件`,
        '释放之后无法恢复，事先应有归档或备份的回执',
        '请在之前的动作里要一份文件（asks），或在 needs 里写明它已在案。',
      )
    }),
  )
}

/** Whether a condition can hold only when one of these is known. */
function knows(condition: AnyCondition, wanted: (name: string) => boolean): boolean {
  if (typeof condition === 'string') return false
  if ('known' in condition) return wanted(condition.known)
  if ('all' in condition) return condition.all.some((c) => knows(c, wanted))
  return 'any' in condition && condition.any.every((c) => knows(c, wanted))
}
