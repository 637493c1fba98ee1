import type { FactOnRecord } from '@wenxiao/server/api'
import { amount, state } from './format.ts'

const keyOf = (fact: FactOnRecord) => `${fact.fact} ${fact.anew ?? ''}`
const said = (fact: FactOnRecord) => `${fact.value ?? ''} ${fact.unit} ${fact.unknown?.state ?? ''} ${fact.unknown?.why ?? ''}`

/** What each fact replaced: the newest earlier filing that said something else; facts come newest first. */
export const replacedBy = (facts: readonly FactOnRecord[]): ReadonlyMap<FactOnRecord, FactOnRecord> =>
  new Map(
    facts.flatMap((fact, i) => {
      const before = facts.slice(i + 1).find((one) => keyOf(one) === keyOf(fact) && said(one) !== said(fact))
      return before ? [[fact, before] as const] : []
    }),
  )

/** A fact on one line: 80.00 万元; 未到时（尚未验收）. */
export const inWords = (fact: FactOnRecord): string => {
  const shown = fact.value === null ? null : amount(fact.value, fact.unit)
  const known = shown ? `${shown.figure}${shown.unit ? ` ${shown.unit}` : ''}` : ''
  const why = fact.unknown ? `${state(fact.unknown.state)}（${fact.unknown.why}）` : ''
  return [known, why].filter(Boolean).join('，')
}
