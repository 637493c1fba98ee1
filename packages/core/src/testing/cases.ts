import type { Pack } from '../contract/pack.ts'
import type { Case } from '../contract/paper.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Words } from '../contract/words.ts'
import { readFacts } from '../engine/record.ts'
import { rulebook } from '../engine/rulebook.ts'
import { settle } from '../engine/settle.ts'
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
  for (const later of ['proposed', 'act'] as const)
    if (said[later] !== undefined) problems.push(problem('case', `${path}.${later}`, `样例写了 ${later}`, '本版引擎还不能办理和提出处理建议，无法重算', '等引擎支持后再写'))
  const isEmpty = [said.expect, said.unknown, said.lines, said.refused, said.proposed, said.act].every((part) => part === undefined || Object.keys(part).length === 0)
  return isEmpty ? [problem('case', path, '没有写任何应得的结果', '什么都不核对的样例永远通过', '写上 expect、unknown、lines 或 refused')] : problems
}
