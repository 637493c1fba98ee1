import { about, each, into, tell, type Here } from './here.ts'
import { findOption } from './facts.ts'
import { findSubject } from './things.ts'
import { checkCondition } from './conditions.ts'
import { checkCite } from './cites.ts'
import { own } from './names.ts'
import type { Make } from './makers.ts'

/** Verdicts: answers that the choice has, and a last rule that catches the rest. */
export function checkVerdicts(here: Here, make: Make): void {
  each(here, 'verdicts', here.names.pack.verdicts, (verdict, root) => {
    if (!findSubject(into(root, 'subject'), verdict.subject)) return
    const at = about(root, verdict.subject)
    const made = make(into(at, 'verdict'), verdict.subject, verdict.verdict, 'verdict')
    const fact = own(here.names.subject(verdict.subject)?.facts, verdict.verdict)
    const reading = made ? { ...at, reads: made.reads } : at
    each(reading, 'rules', verdict.rules, (rule, there, i) => {
      const last = i === verdict.rules.length - 1
      if (made && fact) findOption(into(there, 'give'), { subject: verdict.subject, name: verdict.verdict, fact }, rule.give)
      if (rule.when !== undefined) checkCondition(into(there, 'when'), rule.when)
      checkCite(there, rule.cite)
      if (last && rule.when !== undefined)
        tell(into(there, 'when'), 'absent', '最后一条仍有条件', '前面都不成立时就没有答案', '请在最后加一条没有条件的规则。')
      if (!last && rule.when === undefined)
        tell(
          there,
          'unreachable',
          '这一条没有条件，却不是最后一条',
          '它总是成立，后面的规则永远轮不到',
          '请写上条件，或移到最后。',
        )
    })
  })
}
