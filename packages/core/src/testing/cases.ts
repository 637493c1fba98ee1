import type { Pack } from '../contract/pack.ts'
import type { Case } from '../contract/paper.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Words } from '../contract/words.ts'
import { readFacts } from '../engine/record.ts'
import { rulebook } from '../engine/rulebook.ts'
import { settle } from '../engine/settle.ts'
import { expectedAct, expectedProposals } from './expected-acts.ts'
import { expectedFacts, expectedLines, expectedRefusals, expectedUnknown } from './expected.ts'
import { outcomeOf, problem } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { situationOf } from './situation.ts'

/** Runs every published case of a pack and tells what came out differently; a case never throws and never passes in silence. */
export const runCases = (pack: Pack): Outcome[] =>
  (pack.cases ?? []).map((said, at) => outcomeOf(said.name, run(pack, said, `cases[${at}]`)))

function run(pack: Pack, said: Case<Words>, path: string): readonly Refusal[] {
  const situation = situationOf(pack, said, path)
  if (!('given' in situation)) return [situation]
  const record = readFacts(pack, situation)
  if (isRefused(record)) return record.refused.map((r) => ({ ...r, path: `${path}.${r.path}` }))
  const book = rulebook(pack, { on: situation.on })
  if (isRefused(book)) return book.refused.map((r) => ({ ...r, path: `${path}.${r.path}` }))
  const settled = settle(book, record)
  const problems = [
    ...expectedFacts(settled, said.expect ?? {}, `${path}.expect`),
    ...expectedUnknown(settled, said.unknown ?? {}, `${path}.unknown`),
    ...expectedLines(settled, said.lines ?? {}, `${path}.lines`),
    ...expectedRefusals(settled, said.refused ?? [], `${path}.refused`),
  ]
  if (said.proposed) problems.push(...expectedProposals(settled, said.proposed, `${path}.proposed`))
  if (said.act) problems.push(...expectedAct(book, situation, record.first, said.act, `${path}.act`))
  return saysNothing(said)
    ? [
        problem(
          'case',
          path,
          '没有写任何应得的结果',
          '什么都不核对的样例永远通过',
          '写上 expect、unknown、lines、refused、proposed 或 act',
        ),
      ]
    : problems
}
/** An empty list of proposals says that there must be none; any other empty outcome says nothing. */
const saysNothing = (said: Case<Words>): boolean =>
  said.proposed === undefined &&
  said.act === undefined &&
  [said.expect, said.unknown, said.lines, said.refused].every((part) => part === undefined || Object.keys(part).length === 0)
