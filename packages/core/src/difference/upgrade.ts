import type { Pack } from '../contract/pack.ts'
import type { Parameter } from '../contract/words.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Revision } from '../engine/rulebook.ts'
import { rulebook } from '../engine/rulebook.ts'
import { digest } from '../manifest/index.ts'
import { read } from '../reading/index.ts'
import type { ClauseChange } from './reading.ts'
import { compareReadings } from './reading.ts'

/** A county's own value that a new version does not simply carry on, and why somebody must decide. */
export interface Conflict {
  readonly revision: Revision
  readonly title: string
  readonly because: 'removed' | 'locked' | 'out-of-bounds' | 'changed-beneath'
  /** The reason in words for the county. */
  readonly why: string
  /** Whether the county's value may stand under the new version. */
  readonly mayKeep: boolean
}
/** The old pack, the new pack and the county's revisions set against each other: every revision survives or is a conflict to decide. */
export interface Upgrade {
  readonly survives: readonly Revision[]
  readonly conflicts: readonly Conflict[]
  readonly parameters: readonly {
    readonly id: string
    readonly title: string
    readonly change: 'added' | 'removed' | 'changed'
  }[]
  readonly clauses: readonly ClauseChange[]
}

/** Compares three ways; nothing is lost, re-created or overwritten in silence. */
export function upgrade(old: Pack, next: Pack, revisions: readonly Revision[]): Upgrade {
  const survives: Revision[] = []
  const conflicts: Conflict[] = []
  for (const revision of revisions) {
    const conflict = conflictOf(old, next, revision)
    if (conflict) conflicts.push(conflict)
    else survives.push(revision)
  }
  const ids = [...new Set([...Object.keys(old.words.parameters), ...Object.keys(next.words.parameters)])]
  return {
    survives,
    conflicts,
    parameters: ids.flatMap((id) => {
      const [a, b] = [old.words.parameters[id], next.words.parameters[id]]
      const change = !a ? ('added' as const) : !b ? ('removed' as const) : digest(a) === digest(b) ? null : ('changed' as const)
      return change ? [{ id, title: (b ?? a)?.title ?? id, change }] : []
    }),
    clauses: compareReadings(read(old), read(next)),
  }
}

function conflictOf(old: Pack, next: Pack, revision: Revision): Conflict | null {
  const [was, will] = [old.words.parameters[revision.parameter], next.words.parameters[revision.parameter]]
  const title = (will ?? was)?.title ?? revision.parameter
  const say = (because: Conflict['because'], why: string, mayKeep: boolean): Conflict => ({
    revision,
    title,
    because,
    why,
    mayKeep,
  })
  if (!will) return say('removed', `新版规则包没有“${title}”，本级修订的值无处可用`, false)
  if (will.class === 'locked' && was?.class !== 'locked')
    return say('locked', `新版规则包锁定了“${title}”，本级不能再有自己的值`, false)
  const checked = rulebook(next, { on: revision.from, revisions: [revision] })
  // Whether weights still sum is asked of all values that then stand together, not of one by itself.
  const faults = isRefused(checked) ? checked.refused.filter((r) => r.code !== 'sum') : []
  if (faults.length > 0) return say('out-of-bounds', faults.map((r) => `${r.found}：${r.because}`).join('；'), false)
  if (was && values(was) !== values(will))
    return say('changed-beneath', `新版规则包改了“${title}”自己的值，请决定沿用本级修订还是改用新值`, true)
  return null
}
const values = (parameter: Parameter): string => digest(parameter.values.map(({ from, is }) => ({ from, is })))
