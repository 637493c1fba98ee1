import type { Pack } from '../contract/pack.ts'
import { factOf, folds, inside, kindInside, listed, textOf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { ratio } from './rational.ts'
import type { Rational } from './rational.ts'

/** The smallest step that a figure of this kind takes; for months a day beside the whole month. */
export interface Step {
  readonly number: Rational
  readonly days: number
  readonly unit: string
}
const fen: Step = { number: ratio(1, 100), days: 0, unit: 'yuan' }
const one = (unit: string): Step => ({ number: ratio(1), days: 0, unit })
/** One hundredth of a per cent, the finest that packs print. */
const fine: Step = { number: ratio(1, 10_000), days: 0, unit: 'ratio' }
/** A share of things moves with one thing of a hundred. */
const coarse: Step = { number: ratio(1, 100), days: 0, unit: 'ratio' }

export function stepOfUnit(unit: string): Step {
  switch (unit) {
    case 'yuan':
      return fen
    case 'ratio':
      return fine
    case 'points':
      return { number: ratio(1, 100), days: 0, unit }
    case 'months':
      return { number: ratio(0), days: 1, unit }
    default:
      return one(unit)
  }
}
/** The step of what a measure gives, read off its words. */
export function stepOf(pack: Pack, kind: string, said: Phrase): Step {
  if (typeof said === 'string') {
    const [first = '', second] = said.split('.')
    const owner = second === undefined ? kind : (pack.words.subjects[kind]?.links?.[first] ?? '')
    const working = pack.workings[owner]?.[second ?? first]
    // A filed number of months has no days beside it.
    const filed = factOf(pack, owner, second ?? first)?.unit ?? ''
    return working === undefined ? (filed === 'months' ? one(filed) : stepOfUnit(filed)) : stepOf(pack, owner, working as Phrase)
  }
  if ('parameter' in said) return stepOfUnit(pack.words.parameters[textOf(said, 'parameter')]?.unit ?? '')
  if ('count' in said) return one(textOf(said, 'count'))
  if ('share' in said || ('rank' in said && said['as'] === 'portion')) return coarse
  if ('rank' in said) return one('place')
  if ('from' in said) return stepOfUnit(textOf(said, 'in'))
  if ('price' in said) return fen
  if ('ratio' in said)
    return stepOf(pack, kind, inside(said, 'ratio')).number.d === 1n && 'count' in Object(said['ratio']) ? coarse : fine
  if ('rate' in said) return stepOf(pack, kind, inside(said, 'rate'))
  const word = [...folds, 'difference', 'product'].find((key) => key in said) ?? 'sum'
  const inner = Array.isArray(said[word]) ? listed(said, word)[0] : inside(said, word)
  const step = stepOf(pack, kindInside(said) ?? kind, inner ?? '')
  return step.days === 0 ? step : one(step.unit)
}
