import type { Verdict } from '../contract/verdict.ts'
import type { Words } from '../contract/words.ts'
import type { Unknown } from './answer.ts'
import { isUnknown } from './answer.ts'
import { condition, holds } from './condition.ts'
import type { Context } from './context.ts'
import { empty } from './context.ts'
import type { Thing } from './record.ts'

export type AnyVerdict = Verdict<Words>
export type AnyRuling = AnyVerdict['rules'][number]

/** What a verdict gave: the rule, whether something passed over could still change it, and every veto that holds. */
export interface Given {
  readonly rule: AnyRuling | Unknown
  readonly provisional: boolean
  readonly vetoes: readonly AnyRuling[]
}

/** Reads the rules from the top; the first that holds answers. Pending and excused are passed over, missing and empty stop it. */
export function judge(context: Context, thing: Thing, verdict: AnyVerdict): Given {
  const vetoes = verdict.rules.filter((r) => r.veto && r.when !== undefined && holds(condition(context, thing, r.when)))
  let provisional = false
  for (const rule of verdict.rules) {
    const answer = rule.when === undefined ? { value: true } : condition(context, thing, rule.when)
    if (!isUnknown(answer)) {
      if (answer.value) return { rule, provisional, vetoes }
      continue
    }
    if (answer.state === 'missing' || answer.state === 'empty')
      return { rule: { state: answer.state, why: `${rule.because}：${answer.why}` }, provisional, vetoes }
    provisional = true
  }
  return { rule: empty('没有一条规则给出答案'), provisional, vetoes }
}
