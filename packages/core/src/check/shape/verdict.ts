import type { Ruling, Verdict } from '../../contract/verdict.ts'
import type { Words } from '../../contract/words.ts'
import { cite, text, use, yes } from './leaf.ts'
import { list, object } from './phrase.ts'
import { condition } from './condition.ts'

/** Rules read from the top. */
export const verdict = object<Verdict<Words>>({
  subject: use,
  verdict: use,
  rules: list(
    object<Ruling<Words, string, string>>({ give: use, when: condition.optional(), veto: yes.optional(), because: text, cite }),
    1,
  ),
})
