import type { AnyMeasure, Measure } from '../contract/measure.ts'
import type { Class, Words } from '../contract/words.ts'
import { shown } from './problem.ts'
import { into, tell, type Here } from './here.ts'
import { unitInWords } from './names.ts'
import { findDay, findSingle } from './facts.ts'
import { findItem } from './things.ts'
import { isDecimal, isPercent } from './shape/leaf.ts'
import { parameterUnit } from './amounts.ts'
import { foldUnit, whichOf } from './folds.ts'

export type Anything = AnyMeasure<Words, string> | Measure<Words, string, Class>
/** The unit of a measure; nothing when it could not be told, which has then been said. */
export type Unit = string | undefined

/** Tells when two units that must be one are not. */
export function same(here: Here, a: Unit, b: Unit, because: string): Unit {
  if (a === undefined || b === undefined || a === b) return a ?? b
  tell(
    here,
    'mismatch',
    `一边是${unitInWords(here.names, a)}，一边是${unitInWords(here.names, b)}`,
    because,
    '请改用同一单位的度量。',
  )
  return undefined
}

/** A number written out must be written as its unit is: a ratio in per cent, anything else without. */
export function fits(here: Here, text: string, unit: Unit): void {
  if (unit === undefined || isPercent(text) === (unit === 'ratio')) return
  if (unit === 'ratio') tell(here, 'mismatch', shown(text), '比率一律写百分数', '请写百分数，例如 "85%"；全部是 "100%"，不是 1。')
  else
    tell(
      here,
      'mismatch',
      shown(text),
      `这里的单位是${unitInWords(here.names, unit)}，不是比率`,
      '请去掉百分号，写这个单位的数。',
    )
}

/** A number written out, or a measure, that must have this unit. */
export function boundOf(here: Here, bound: Anything, unit: Unit, because = '两个数要单位相同才能相比'): void {
  if (typeof bound === 'string' && (isDecimal(bound) || isPercent(bound))) fits(here, bound, unit)
  else same(here, unit, unitOf(here, bound), because)
}

const counted = (unit: string): boolean => unit !== 'yuan' && unit !== 'ratio'

/** Works out the unit of a measure, and tells of every name and unit in it that does not fit. */
export function unitOf(here: Here, measure: Anything): Unit {
  if (typeof measure === 'string') return findSingle(here, measure, 'number')?.fact.unit
  if ('parameter' in measure) return parameterUnit(into(here, 'parameter'), measure.parameter)
  if ('count' in measure) {
    if (findItem(into(here, 'count'), measure.count, measure.via)) whichOf(here, measure.count, measure)
    return measure.count
  }
  if ('share' in measure) {
    if (findItem(into(here, 'share'), measure.share, measure.via)) whichOf(here, measure.share, measure)
    return 'ratio'
  }
  if ('difference' in measure)
    return same(
      here,
      unitOf(into(here, 'difference'), measure.difference),
      unitOf(into(here, 'less'), measure.less),
      '单位相同的数才能相减',
    )
  if ('ratio' in measure) {
    same(
      here,
      unitOf(into(here, 'ratio'), measure.ratio),
      unitOf(into(here, 'over'), measure.over),
      '单位相同的两个数才能求比率；单位不同的用 rate',
    )
    return 'ratio'
  }
  if ('rate' in measure) return rateUnit(here, unitOf(into(here, 'rate'), measure.rate), unitOf(into(here, 'per'), measure.per))
  if ('product' in measure) {
    boundOf(into(here, 'by'), measure.by, 'ratio', 'product 是一个数的几分之几，by 要是比率')
    return unitOf(into(here, 'product'), measure.product)
  }
  if ('price' in measure) return priceUnit(here, measure)
  if ('rank' in measure) {
    tell(
      here,
      'mismatch',
      '在规则里直接排名',
      '名次要有自己的名称，别的规则才说得清依据的是哪一次排名',
      '请先声明一个 from 为 measure 的事实，在 workings 里给出排名，再用它的名称。',
    )
    return rankUnit(here, measure)
  }
  if ('from' in measure) {
    findDay(into(here, 'from'), measure.from)
    findDay(into(here, 'to'), measure.to)
    if (measure.from === measure.to)
      tell(here, 'mismatch', `从“${measure.from}”到它自己`, '同一天到同一天总是零', '请写两个不同的日期。')
    return measure.in
  }
  return foldUnit(here, measure)
}

function rateUnit(here: Here, of: Unit, per: Unit): Unit {
  if (of === undefined || per === undefined) return undefined
  if (of === per)
    tell(here, 'mismatch', `两边都是${unitInWords(here.names, of)}`, '单位相同的两个数相除是比率', '请改用 ratio … over。')
  else if (of === 'ratio' || !counted(per) || of.includes(' per ') || per.includes(' per '))
    tell(
      here,
      'mismatch',
      `${unitInWords(here.names, of)}除以${unitInWords(here.names, per)}`,
      '只有金额或个数可以按另一种个数平均',
      '请改用金额或个数。',
    )
  else return `${of} per ${per}`
  return undefined
}

function priceUnit(here: Here, { price, times }: Extract<Exclude<Anything, string>, { readonly price: unknown }>): Unit {
  const of = unitOf(into(here, 'times'), times)
  if (of === undefined) return 'yuan'
  const wanted = `yuan per ${of}`
  if (typeof price === 'string' && (isDecimal(price) || isPercent(price))) fits(into(here, 'price'), price, wanted)
  else {
    const unit = unitOf(into(here, 'price'), price)
    if (unit !== undefined && unit !== wanted)
      tell(
        into(here, 'price'),
        'mismatch',
        `单价是${unitInWords(here.names, unit)}，数量是${unitInWords(here.names, of)}`,
        '单价乘数量要对得上',
        `单价的单位请用“${wanted}”。`,
      )
  }
  return 'yuan'
}

/** A place among peers, or that place over their number. */
export function rankUnit(here: Here, measure: Extract<Exclude<Anything, string>, { readonly rank: unknown }>): Unit {
  findSingle(into(here, 'rank'), measure.rank, 'number')
  if (measure.within !== undefined) findSingle(into(here, 'within'), measure.within, 'choice')
  return measure.as === 'place' ? 'place' : 'ratio'
}
