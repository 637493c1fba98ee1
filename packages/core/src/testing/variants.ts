import type { AnyMeasure } from '../contract/measure.ts'
import type { Pack } from '../contract/pack.ts'
import type { Words } from '../contract/words.ts'
import { sayMeasure } from '../reading/measure.ts'
import type { Threshold } from './found-thresholds.ts'
import { choose } from './making.ts'
import type { Maker, Making } from './making.ts'
import { isTable, textOf } from './phrase.ts'
import type { Phrase } from './phrase.ts'
import { fromText } from './rational.ts'

/** One value that a threshold takes: on which day, for which category, and how it is spoken of. */
export interface Variant {
  readonly on: string
  readonly title: string
  readonly text: string
  /** Puts down what the value depends on. */
  readonly prepare: (making: Making, root: Maker) => boolean
}

/** A late enough day for every parameter to be in force. */
const usualDay = (pack: Pack): string =>
  Object.values(pack.words.parameters).reduce(
    (day, { values }) => (values[0] && values[0].from > day ? values[0].from : day),
    '2025-12-15',
  )

/** A literal has one value; a parameter one for each day it changed on, and for each option of the choice it goes by. */
export function variantsOf(pack: Pack, { kind, measure, bound }: Threshold): readonly Variant[] {
  const title = titleOf(pack, kind, measure)
  const on = usualDay(pack)
  if (!isTable(bound) || !('parameter' in bound)) {
    const text = typeof bound === 'string' && fromText(bound) ? bound : titleOf(pack, kind, bound)
    return [{ on, title, text, prepare: () => true }]
  }
  const parameter = pack.words.parameters[textOf(bound, 'parameter')]
  return (parameter?.values ?? []).flatMap((value, at, all) => {
    const until = all[at + 1]?.from
    const day = value.from > on || (until !== undefined && until <= on) ? value.from : on
    if (value.is === null) return []
    if (typeof value.is === 'string')
      return [{ on: day, title, text: `${parameter?.title} ${value.is}（${value.from}起）`, prepare: () => true }]
    return Object.entries(value.is).map(([option, text]) => ({
      on: day,
      title,
      text: `${parameter?.title} ${text}（${option}，${value.from}起）`,
      prepare: (making: Making, root: Maker) => choose(making, root, parameter?.by ?? '', option),
    }))
  })
}
const titleOf = (pack: Pack, kind: string, said: Phrase): string => sayMeasure(pack, kind, said as AnyMeasure<Words, string>)
