import { cite, text, use, yes } from './leaf.ts'
import { list, object } from './phrase.ts'
import { condition } from './condition.ts'

/** Rules read from the top. */
export const verdict = object({
  subject: use, verdict: use,
  rules: list(object({ give: use, when: condition.optional(), veto: yes.optional(), because: text, cite }), 1),
})
