import type { Case } from '../contract/paper.ts'
import { isRefused } from '../contract/refusal.ts'
import type { Refusal } from '../contract/refusal.ts'
import type { Words } from '../contract/words.ts'
import { advance } from '../engine/advance.ts'
import { propose } from '../engine/proposal.ts'
import type { Rulebook } from '../engine/rulebook.ts'
import type { Settled } from '../engine/settle.ts'
import { problem } from './outcome.ts'
import type { Situation } from './situation.ts'

const differs = (path: string, found: string): Refusal =>
  problem('case', path, found, '公布的样例须原样重现', '核对规则和事实；样例若与原文件不符，按原文件改正')

/** Proposals that must be made about the first thing given: these, and no others. */
export function expectedProposals(settled: Settled, expected: readonly string[], path: string): Refusal[] {
  const { proposals, undecidable } = propose(settled)
  const { first } = settled.record
  const made = proposals.filter(({ subject }) => subject.id === first)
  const open = (id: string): string =>
    undecidable.find((one) => one.id === id && one.subject.id === first)?.unknown.why ?? '条件不成立'
  return [
    ...expected
      .filter((id) => !made.some((one) => one.id === id))
      .map((id) => differs(path, `应提出“${id}”，却没有提出：${open(id)}`)),
    ...made.filter((one) => !expected.includes(one.id)).map((one) => differs(path, `多提出了“${one.id}”（${one.title}）`)),
  ]
}

/** Where an act must lead, or how it must be refused: by its code, or by words of the reason. */
export function expectedAct(
  rulebook: Rulebook,
  situation: Situation,
  subject: string,
  { do: act, as, with: facts = [], leads }: NonNullable<Case<Words>['act']>,
  path: string,
): Refusal[] {
  const done = advance(rulebook, situation, { subject, do: act, as, facts })
  if (isRefused(done)) {
    if (typeof leads === 'string')
      return done.refused.map((r) => differs(path, `“${act}”应转入“${leads}”，却不得办理：${r.found}；${r.because}`))
    const isMeant = done.refused.some(
      (r) => r.code === leads.refused || r.found.includes(leads.refused) || r.because.includes(leads.refused),
    )
    return isMeant
      ? []
      : done.refused.map((r) =>
          differs(path, `“${act}”应因“${leads.refused}”不得办理，却是因为：${r.found}；${r.because}（${r.code}）`),
        )
  }
  if (typeof leads !== 'string') return [differs(path, `“${act}”应不得办理，却转入了“${done.stage}”`)]
  return done.stage === leads ? [] : [differs(path, `“${act}”应转入“${leads}”，却转入了“${done.stage}”`)]
}
