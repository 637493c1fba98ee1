import type { Verdict } from '../contract/verdict.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { sayCondition } from './condition.ts'
import type { DraftSection } from './draft.ts'
import { cited, section } from './draft.ts'
import { optionTitle, quote, sayName, sayOf, subjectTitle } from './words.ts'

/** Rules read from the top: the first that holds gives the answer; a veto says that points do not matter. */
export function verdictSection(pack: Pack, { subject, verdict, rules }: Verdict<Words>): DraftSection {
  const title = sayName(pack, subject, verdict)
  const clauses = rules.map((rule, i) => {
    const answer = quote(optionTitle(pack, subject, verdict, rule.give))
    const when = rule.when === undefined ? undefined : sayCondition(pack, subject, rule.when)
    const gives = rule.veto ? `属于否决情形，不论得分，${title}一律为${answer}。` : `${title}为${answer}。`
    const text = when === undefined ? `${rules.length > 1 ? '不属于以上各条的，' : ''}${gives}` : `${when}的，${gives}`
    return cited(pack, rule.cite, {
      id: `${verdict}.${i + 1}`,
      title: rule.because === '' ? answer : `${answer}（${rule.because}）`,
      text,
    })
  })
  return section(`${subject}.${verdict}`, `${sayOf(subjectTitle(pack, subject), title)}（依次判断，先符合的为准）`, clauses)
}
