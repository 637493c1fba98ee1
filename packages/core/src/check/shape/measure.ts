import { fault, shown } from '../problem.ts'
import { isDecimal, isPercent, leaf, literal, looksNumeric, oneOf, ref, refFault, use, whole } from './leaf.ts'
import { choose, either, list, object, phrase } from './phrase.ts'
import { condition } from './condition.ts'

export const spans = ['days', 'working days', 'months']

/** A number of a rule: written out, or a parameter. */
export const amount = either((v) => (typeof v === 'object' && v !== null ? object({ parameter: use }) : literal))

const which = { via: use.optional() }
const folds = ['sum', 'mean', 'most', 'least']
/** Several measures, a measure over things, a series over time, or what raters gave: told apart by what stands beside the word. */
const fold = (word: string) => () =>
  choose('一个度量', (v) =>
    Array.isArray(v[word])
      ? object({ [word]: list(measure, 1) })
      : 'over' in v
        ? object({ [word]: measure, over: use, where: condition.optional(), ...which })
        : typeof v[word] === 'object' && v[word] !== null
          ? fault(
              'absent',
              `“${word}”后面是一个度量，却没有写 over`,
              `不写清对哪一类对象，就不知道取哪些数`,
              '请加上 over（对哪一类对象），或把几个度量写成列表。',
            )
          : 'last' in v
            ? object({ [word]: use, last: amount })
            : object({ [word]: use, without: oneOf('去掉的部分', ['extremes']).optional() }),
  )

const shapes = {
  parameter: () => object({ parameter: use }),
  ...Object.fromEntries(folds.map((word) => [word, fold(word)])),
  count: () => object({ count: use, where: condition.optional(), ...which }),
  share: () => object({ share: use, where: condition, among: condition.optional(), ...which }),
  difference: () => object({ difference: measure, less: measure }),
  ratio: () => object({ ratio: measure, over: measure }),
  rate: () => object({ rate: measure, per: measure }),
  product: () => object({ product: measure, by: bound }),
  price: () => object({ price: bound, times: measure }),
  from: () => object({ from: ref, to: ref, in: oneOf('时间的数法', spans) }),
  rank: () =>
    object({
      rank: ref,
      first: oneOf('排名的方向', ['highest', 'lowest']),
      within: ref.optional(),
      as: oneOf('排名的给法', ['place', 'portion']),
    }),
}
/** The words that begin a measure. */
export const measureWords: Readonly<Record<string, () => ReturnType<typeof leaf>>> = shapes

/** A number worked out from facts. */
export const measure: ReturnType<typeof leaf> = phrase('度量', measureWords, refFault)
/** A number written out, or a measure. */
export const bound: ReturnType<typeof leaf> = phrase('数或度量', measureWords, (v) =>
  !looksNumeric(v)
    ? refFault(v)
    : isDecimal(v) || isPercent(v)
      ? undefined
      : fault(
          'wrong-value',
          shown(v),
          '数一律用文字写，不带千分位和单位，比率写百分数',
          '请写成像 "12.5" 或 "85.4%" 这样的文字。',
        ),
)
/** How many decimals and which way. */
export const rounding = object({ places: whole(0, 12), mode: oneOf('舍入', ['half-up', 'down']) })
