import { about, into, tell, type Here } from './here.ts'
import { everyOf, factInWords } from './names.ts'
import { find } from './facts.ts'
import { findItem } from './things.ts'
import { takeCount } from './amounts.ts'
import { checkCondition, type AnyCondition } from './conditions.ts'
import { same, unitOf, type Anything, type Unit } from './units.ts'

const folds = ['sum', 'mean', 'most', 'least'] as const
type Fold = Extract<
  Exclude<Anything, string>,
  { readonly sum: unknown } | { readonly mean: unknown } | { readonly most: unknown } | { readonly least: unknown }
>
/** The unit of a sum, mean, most or least: of a list, over things, over time, or of what raters gave. */
export function foldUnit(here: Here, measure: Fold): Unit {
  const word = folds.find((f) => f in measure) ?? 'sum'
  const held = heldBy(measure)
  if (isList(held)) {
    const units = held.map((m, i) => unitOf(into(here, word, i), m))
    return units.reduce((unit, next, i) => same(into(here, word, i), unit, next, '单位相同的数才能放在一起'))
  }
  if ('over' in measure) {
    if (!findItem(into(here, 'over'), measure.over, measure.via)) return undefined
    whichOf(here, measure.over, measure)
    return unitOf(about(here, measure.over, word), held)
  }
  const found = typeof held === 'string' ? find(into(here, word), held, 'number', true) : undefined
  if (!found) return undefined
  const every = everyOf(found.fact)
  if ('last' in measure) {
    takeCount(into(here, 'last'), measure.last, '期数')
    if (every === undefined || every === 'rater')
      tell(
        into(here, word),
        'mismatch',
        factInWords(here.names, found.fact),
        '它不是按周、月、季、年的序列，没有最近几期',
        every ? '请删去 last。' : '请给这个事实加上 every，或去掉汇总。',
      )
  } else if (every !== 'rater') {
    const at = into(here, word)
    if (every === undefined)
      tell(
        at,
        'mismatch',
        factInWords(here.names, found.fact),
        '它只有一个值，不必汇总',
        '请直接写它的名称；要对一类对象汇总，请加 over。',
      )
    else tell(at, 'absent', `对「${found.fact.title}」汇总，没有写最近几期（last）`, '不说几期就不知道取哪些值', '请加上 last。')
  }
  return found.fact.unit
}

type Held = string | Anything | readonly Anything[]
function heldBy(measure: Fold): Held {
  if ('sum' in measure) return measure.sum
  if ('mean' in measure) return measure.mean
  return 'most' in measure ? measure.most : measure.least
}
const isList = (held: Held): held is readonly Anything[] => Array.isArray(held)

interface Which {
  readonly where?: AnyCondition
  readonly among?: AnyCondition
}
/** Which of the things: the conditions about them. */
export function whichOf(here: Here, item: string, which: Which): void {
  for (const key of ['where', 'among'] as const) {
    if (which[key] !== undefined) checkCondition(about(here, item, key), which[key])
  }
}
