import { fault } from '../problem.ts'
import { leaf, monthDay, ref, refFault, use } from './leaf.ts'
import { both, list, object, phrase } from './phrase.ts'
import { amount, bound, measure } from './measure.ts'
import * as z from 'zod'

const bounds = ['atLeast', 'atMost', 'over', 'under']
const compare = () =>
  both(object({ measure, ...Object.fromEntries(bounds.map((word) => [word, bound.optional()])) }), (v) =>
    bounds.some((word) => word in v)
      ? undefined
      : fault(
          'absent',
          '一个度量，没有界限',
          '没有界限就不成条件',
          '请加上 atLeast（以上）、atMost（以内）、over（超过）或 under（不满）。',
        ),
  )
const things = (word: string) => () => object({ [word]: use, via: use.optional(), where: condition })

/** From one day of the year to another. */
export const partOfYear = z.tuple([monthDay, monthDay])

/** The words that begin a condition. */
export const conditionWords: Readonly<Record<string, () => ReturnType<typeof leaf>>> = {
  not: () => object({ not: condition }),
  all: () => object({ all: list(condition, 1) }),
  any: () => object({ any: list(condition, 1) }),
  measure: compare,
  fact: () => object({ fact: ref, is: list(use, 1), last: amount.optional() }),
  day: () => object({ day: ref, eachYear: partOfYear }),
  happened: () => object({ happened: ref }),
  known: () => object({ known: ref }),
  some: things('some'),
  every: things('every'),
}
/** A yes/no statement about one subject. */
export const condition: ReturnType<typeof leaf> = phrase('条件', conditionWords, refFault)
