import type { FactsFile, Pack } from '@wenxiao/core'
import { propose } from '@wenxiao/core/engine'
import { deskOf, runCases } from '@wenxiao/core/testing'

type Case = NonNullable<Pack['cases']>[number]

/** A published case with those it is like, from the last back to the first. */
function chain(pack: Pack, name: string): readonly Case[] {
  const found = pack.cases?.find((one) => one.name === name)
  if (!found) throw new Error(`${pack.id} has no case “${name}”`)
  return found.like === undefined ? [found] : [found, ...chain(pack, found.like)]
}

/** What a published case of a pack says, run now and come out so. */
export function told(pack: Pack, name: string): Case {
  const cases = chain(pack, name)
  const problems = runCases({ ...pack, cases }).flatMap((outcome) => outcome.problems)
  if (problems.length > 0) throw new Error(`${pack.id}: ${JSON.stringify(problems)}`)
  return cases[0]!
}

/** The titles of a choice by their ids. */
export function options(pack: Pack, subject: string, fact: string): Readonly<Record<string, string>> {
  const found = pack.words.subjects[subject]?.facts[fact]
  return found && 'options' in found ? found.options : {}
}

/** The kinds of what a pack proposes in a published case, and what each decides or cuts. */
export function follows(pack: Pack, name: string): readonly (readonly [kind: string, title: string])[] {
  const { proposed = [] } = told(pack, name)
  return (pack.proposals ?? []).filter(({ id }) => proposed.includes(id)).map(({ kind, title }) => [kind, title])
}

/** The course that begins when people have decided on an application in this way. */
export function courseOf(pack: Pack, way: string): readonly string[] {
  const facts = { disposition: way }
  const file: FactsFile = { on: '2026-06-30', given: [{ is: 'application', id: 'a', title: '某应用', facts }] }
  return propose(deskOf(pack).settledOn(file.on, file)).proposals.flatMap(({ effects }) =>
    effects.flatMap((effect) => ('start' in effect ? [effect.start] : [])),
  )
}
