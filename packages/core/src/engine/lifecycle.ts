import type { Lifecycle } from '../contract/lifecycle.ts'
import type { Pack } from '../contract/pack.ts'
import type { Words } from '../contract/words.ts'
import type { Thing } from './record.ts'

export type AnyLifecycle = Lifecycle<Words>

/** Lifecycles that begin only when a proposal or an act starts them. */
const startedLater = (pack: Pack, kind: string, lifecycle: string): boolean =>
  (pack.proposals ?? []).some((p) => p.subject === kind && p.propose.some((e) => 'start' in e && e.start === lifecycle))

/** Where a subject stands before anything was done: the first stage, or nowhere when the lifecycle has to be started. */
export function firstStage(pack: Pack, kind: string, name: string): string | undefined {
  const found = pack.lifecycles?.find((l) => l.subject === kind && l.lifecycle === name)
  return !found || startedLater(pack, kind, name) ? undefined : found.stages[0]?.stage
}

/** Whether an act that settles this fact still lies ahead of where the subject stands. Without a stage on record nobody can tell. */
export function aheadOf(pack: Pack, thing: Thing, fact: string): boolean {
  for (const lifecycle of pack.lifecycles ?? []) {
    const entry = lifecycle.subject === thing.is ? thing.facts.get(lifecycle.lifecycle) : undefined
    if (!entry || !('value' in entry.is) || typeof entry.is.value !== 'string') continue
    const reached = reachable(lifecycle, entry.is.value)
    if (
      lifecycle.stages.some(
        (s) => reached.has(s.stage) && s.acts.some((a) => a.dates === fact || a.issues === fact || a.asks?.includes(fact)),
      )
    )
      return true
  }
  return false
}
/** The stages that can be reached from one, itself included. */
export function reachable(lifecycle: AnyLifecycle, from: string): ReadonlySet<string> {
  const reached = new Set([from])
  for (const at of reached) {
    for (const act of lifecycle.stages.find((s) => s.stage === at)?.acts ?? []) reached.add(act.to)
  }
  return reached
}
