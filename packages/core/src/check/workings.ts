import { instead } from './near.ts'
import { about, into, tell, type Here } from './here.ts'
import { kindOf, own, unitInWords } from './names.ts'
import { conditionWords } from './shape/condition.ts'
import { measureWords } from './shape/measure.ts'
import { checkCondition, type AnyCondition } from './conditions.ts'
import { rankUnit, unitOf, type Anything } from './units.ts'
import type { Make } from './makers.ts'

/** Each working settles a fact `from: 'measure'` of its own unit. */
export function checkWorkings(here: Here, make: Make): void {
  for (const [subject, facts] of Object.entries(here.names.pack.workings)) {
    const at = about(here, subject, 'workings', subject)
    const declared = here.names.subject(subject)
    if (!declared) {
      tell(at, 'unknown-name', `“${subject}”`, '没有声明这一类对象', instead(subject, here.names.pack.words.subjects))
      continue
    }
    for (const [name, working] of Object.entries(facts)) {
      const fact = own(declared.facts, name)
      const there = make(into(at, name), subject, name, 'measure')
      if (!fact || !there) continue
      if (isCondition(working, kindOf(fact) === 'yes-no')) {
        if (kindOf(fact) === 'number')
          tell(there, 'mismatch', `「${fact.title}」是数，推算却是条件`, '条件只有是、否和不知道', '请改写成度量。')
        else checkCondition(there, working)
        continue
      }
      if (kindOf(fact) === 'yes-no')
        tell(
          there,
          'mismatch',
          `「${fact.title}」只答是否，推算却是度量`,
          '度量得出的是数',
          '请加上界限写成条件，例如 { measure: …, over: … }。',
        )
      if (!isMeasure(working)) continue
      const unit = typeof working === 'object' && 'rank' in working ? rankUnit(there, working) : unitOf(there, working)
      if (unit !== undefined && kindOf(fact) === 'number' && unit !== fact.unit) {
        tell(
          there,
          'mismatch',
          `「${fact.title}」的单位是${unitInWords(here.names, fact.unit)}，推算得出的是${unitInWords(here.names, unit)}`,
          '推算的单位要与它所定的事实一致',
          `请把事实的单位写成“${unit}”，或改写推算。`,
        )
      }
    }
  }
}
const beginsWith = (working: unknown, words: Readonly<Record<string, unknown>>): boolean =>
  typeof working === 'object' && working !== null && Object.keys(working).some((key) => Object.hasOwn(words, key))
const isCondition = (working: unknown, yesNo: boolean): working is AnyCondition =>
  typeof working === 'string' ? yesNo : beginsWith(working, conditionWords)
const isMeasure = (working: unknown): working is Anything => typeof working === 'string' || beginsWith(working, measureWords)
