import type { FactShown } from './answer.ts'
import { isUnknown } from './answer.ts'
import type { FactAnswer } from './context.ts'
import { declared, isSeries, optionTitle } from './context.ts'
import { printDay } from './day.ts'
import type { Fraction } from './fraction.ts'
import type { Scalar } from './record.ts'
import { printNumber, unitTitle } from './say.ts'
import type { Read, Settled } from './settle.ts'

/** A fact as it is shown: in the text and unit it was filed in, or as worked out and rounded once. */
export function factShown(
  settled: Pick<Settled, 'rulebook' | 'fact'>,
  { thing, name }: Read,
  answer: FactAnswer = settled.fact(thing, name),
): FactShown {
  const { pack } = settled.rulebook
  const fact = declared(pack, thing.is, name)
  const entry = thing.facts.get(name)
  const number = !['day', 'yes-no', 'choice', 'paper', 'text'].includes(fact.unit)
  const print = (value: Scalar): string => {
    switch (fact.unit) {
      case 'day':
        return printDay(value as number)
      case 'yes-no':
        return value === true ? '是' : '否'
      case 'choice':
        return optionTitle(fact, value as string)
      case 'paper':
      case 'text':
        return value as string
      default:
        return printNumber(value as Fraction, fact.unit, pack.rounding)
    }
  }
  const unknown = !isSeries(answer) && isUnknown(answer) ? answer : undefined
  /** A number shows in the text and unit it was filed in. */
  const filed = number && !isSeries(answer) && entry && entry.text !== null ? entry : undefined
  const value = isSeries(answer)
    ? answer.series.map((v) => (v === null ? '缺' : print(v))).join('、')
    : isUnknown(answer)
      ? null
      : (filed?.text ?? print(answer.value))
  const isDerived = ['measure', 'scheme', 'verdict'].includes(fact.from)
  return {
    is: thing.is,
    id: thing.id,
    of: thing.title,
    fact: name,
    title: fact.title,
    value,
    unit: number ? (filed?.unit ?? unitTitle(pack, fact.unit)) : '',
    ...(unknown ? { unknown: { state: unknown.state, why: unknown.why } } : {}),
    ...(entry?.origin ? { origin: entry.origin } : isDerived ? { origin: 'derived' as const } : {}),
    ...(entry?.by ? { by: entry.by } : {}),
    ...(entry?.at ? { at: entry.at } : {}),
    ...(entry?.evidence ? { evidence: entry.evidence } : {}),
  }
}
