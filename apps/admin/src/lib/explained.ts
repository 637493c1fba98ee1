import type { Explanation, FactShown } from '@wenxiao/server/api'
import { groupBy } from './group-by.ts'

/** The facts of one thing, in the order they were read. */
export interface ThingFacts {
  readonly is: string
  readonly id: string
  readonly of: string
  readonly facts: readonly FactShown[]
  /** A finding counts it against the subject. */
  readonly held: boolean
}

/** The facts behind a line by the thing they are about; what is held against the subject first. */
export const byThing = (explanation: Explanation): readonly ThingFacts[] => {
  const held = new Set(explanation.findings.flatMap((finding) => finding.things))
  const things = groupBy(explanation.facts, (fact) => `${fact.is} ${fact.id}`)
  const all = [...things.values()].flatMap((facts): ThingFacts[] => {
    const [first] = facts
    return first ? [{ is: first.is, id: first.id, of: first.of, facts, held: held.has(first.id) }] : []
  })
  return [...all.filter((thing) => thing.held), ...all.filter((thing) => !thing.held)]
}
