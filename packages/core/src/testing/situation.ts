import type { Pack } from '../contract/pack.ts'
import type { Case } from '../contract/paper.ts'
import type { Given } from '../contract/record.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Words } from '../contract/words.ts'
import { problem } from './outcome.ts'

type AnyCase = Case<Words>
type AnyGiven = Given<Words>
/** A case with what it takes over from the case it is like: a facts file in all but name. */
export interface Situation {
  readonly on: string
  readonly given: readonly AnyGiven[]
}

/** The case's own day and things over those of the case it is like, fact by fact. */
export function situationOf(pack: Pack, said: AnyCase, path: string, before: readonly string[] = []): Situation | Refusal {
  if (before.includes(said.name))
    return problem('cycle', `${path}.like`, `“${said.name}”绕回了自己`, '样例不能以自己为底本', '改正 like')
  let base: Situation | undefined
  if (said.like !== undefined) {
    const found = (pack.cases ?? []).find((other) => other.name === said.like)
    if (!found) return problem('unknown-name', `${path}.like`, `“${said.like}”`, '没有这个名称的样例', '改成已有样例的名称')
    const taken = situationOf(pack, found, path, [...before, said.name])
    if (!('given' in taken)) return taken
    base = taken
  }
  const on = said.on ?? base?.on
  if (on === undefined) return problem('absent', `${path}.on`, '没有写日期', '规则按日期生效，没有日期无从评起', '写上 on')
  return { on, given: mergeAll(base?.given ?? [], said.given ?? []) }
}

function mergeAll(base: readonly AnyGiven[], later: readonly AnyGiven[]): readonly AnyGiven[] {
  const merged = new Map(base.map((thing) => [`${thing.is}\n${thing.id}`, thing]))
  for (const thing of later) {
    const key = `${thing.is}\n${thing.id}`
    const old = merged.get(key)
    merged.set(key, old ? merge(old, thing) : thing)
  }
  return [...merged.values()]
}
/** Only the links and facts named again are changed. */
function merge(old: AnyGiven, anew: AnyGiven): AnyGiven {
  const tracks = { ...old.anew }
  for (const [track, facts] of Object.entries(anew.anew ?? {})) tracks[track] = { ...tracks[track], ...facts }
  return {
    ...old,
    ...anew,
    facts: { ...old.facts, ...anew.facts },
    ...(old.links || anew.links ? { links: { ...old.links, ...anew.links } } : {}),
    ...(old.anew || anew.anew ? { anew: tracks } : {}),
  }
}
