import type { Earn } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { compare, readDecimal } from '../engine/fraction.ts'
import { sayChecklist } from './checklist.ts'
import { head, sayBound, tail } from './compare.ts'
import { sayDeductions } from './deduction.ts'
import { sayBelow, sayUnder } from './items.ts'
import { sayMeasure } from './measure.ts'
import { portion } from './number.ts'
import type { M } from './unit.ts'
import { folded, isMeasure, unitOf } from './unit.ts'
import { optionTitle, quote, sayAmount, sayName, subjectTitle } from './words.ts'

export type E = Earn<Words, string>
/** What is earned in full, in words, and a part of it: 4分 and 2.4分, 满分 and 满分的60%. */
export interface Worth {
  readonly full: string
  readonly points?: string
  readonly part: (share: string) => string
}
/** How points are earned; whether a division has to be rounded; the most there is; the items in a list. */
export interface Earned {
  readonly how: string
  readonly divided: boolean
  readonly cap?: string
  readonly list?: string
}

export const worthOf = (points: string): Worth => ({
  full: `${points}分`,
  points,
  part: (share) => `${portion(points, share) ?? share}分`,
})
export const worthInFull: Worth = { full: '满分', part: (share) => (share === '100%' ? '满分' : `满分的${share}`) }
const worthAsRate: Worth = { full: '100%', part: (share) => share }

/** How a line earns, one of six ways, in words. */
export function sayEarn(pack: Pack, subject: string, earn: E, worth: Worth): Earned {
  if ('proportional' in earn) return sayProportional(pack, subject, earn, worth)
  if ('bands' in earn) return { how: sayBands(pack, subject, earn, worth), divided: false }
  if ('levels' in earn) {
    const shares = Object.entries(earn.worth).map(
      ([option, share]) => `${quote(optionTitle(pack, subject, earn.levels, option))}得${sayShare(pack, worth, share)}`,
    )
    return { how: `按${sayName(pack, subject, earn.levels)}计分，${shares.join('，')}`, divided: false }
  }
  if ('checklist' in earn) return sayChecklist(pack, subject, earn.checklist, worth)
  if ('deduct' in earn) return { how: sayDeductions(pack, subject, earn.deduct, worth), divided: false }
  const { of, where, weight, earn: inner } = earn.each
  const things =
    where === undefined ? `${sayUnder(pack, subject, of)}各${subjectTitle(pack, of)}` : sayBelow(pack, subject, of, where)
  const { how, cap = '', list } = sayEarn(pack, of, inner, worthAsRate)
  const mean = weight === undefined ? '平均值' : `以${sayMeasure(pack, of, weight)}加权的平均值`
  return {
    how: `对${things}逐一计得分率（${how}${cap}${list === undefined ? '' : `：${list}`}），取${mean}×${worth.full}`,
    divided: true,
  }
}

const sayShare = (pack: Pack, worth: Worth, share: string | { readonly parameter: string }): string =>
  typeof share !== 'string'
    ? `${worth.full}的${sayAmount(pack, share, 'ratio')}`
    : /^0+(\.0+)?%$/.test(share)
      ? '零分'
      : worth.part(share)

/** What is set against marks: a span by its days, anything else by its name or formula. */
const sayHead = (pack: Pack, subject: string, measure: M): string =>
  typeof measure === 'object' && 'from' in measure ? head(pack, subject, measure) : sayMeasure(pack, subject, measure)

/** A worked-out fact that is a short formula is said by it: 预算执行率 is 已支付÷已下达. */
function opened(pack: Pack, subject: string, measure: M): M {
  const working = typeof measure === 'string' ? pack.workings[subject]?.[measure] : undefined
  const short =
    isMeasure(working) &&
    typeof working === 'object' &&
    'ratio' in working &&
    typeof working.ratio === 'string' &&
    typeof working.over === 'string'
  return short ? working : measure
}
/** Shares, and means of what raters gave in per cent, cannot pass 100%. */
function neverAbove(measure: M): boolean {
  const series = folded(measure)?.series
  return typeof measure === 'object' && ('share' in measure || (series !== undefined && series.last === undefined))
}
function sayProportional(pack: Pack, subject: string, earn: Extract<E, { proportional: unknown }>, worth: Worth): Earned {
  const measure = opened(pack, subject, earn.proportional)
  const unit = unitOf(pack, subject, measure)
  const said = sayMeasure(pack, subject, measure)
  const nothing = earn.nothingUnder === undefined ? '' : `，不满${sayAmount(pack, earn.nothingUnder, unit)}的不得分`
  if (earn.zero !== undefined)
    return { how: `${sayHead(pack, subject, measure)}${sayBetween(pack, subject, earn, unit, worth)}${nothing}`, divided: true }
  const sum = typeof measure === 'object' && ('difference' in measure || folded(measure)?.several !== undefined)
  const full = earn.full === '100%' && unit === 'ratio' ? '' : `÷${sayBound(pack, subject, earn.full, unit)}`
  const factor = worth === worthAsRate ? '' : `×${worth.full}`
  const cap = full === '' && neverAbove(measure) ? '' : worth === worthInFull ? '，以满分为限' : `，最高${worth.full}`
  return { how: `${sum && full + factor !== '' ? `（${said}）` : said}${full}${factor}`, divided: true, cap: `${cap}${nothing}` }
}
/** The number that a bound is at present: written out, or a parameter's last value when it is the same for all. */
function present(pack: Pack, bound: M | undefined) {
  if (typeof bound === 'string') return readDecimal(bound)
  const value =
    typeof bound === 'object' && 'parameter' in bound ? pack.words.parameters[bound.parameter]?.values.at(-1)?.is : undefined
  return typeof value === 'string' ? readDecimal(value) : undefined
}
/** The straight line between two marks; where nothing lies above full, less is better. */
function sayBetween(
  pack: Pack,
  subject: string,
  earn: Extract<E, { proportional: unknown }>,
  unit: string,
  worth: Worth,
): string {
  const [full, zero] = [present(pack, earn.full), present(pack, earn.zero)]
  const ends: readonly (readonly [M, string])[] = [
    [earn.full, `得${worth.full}`],
    [earn.zero ?? '0', '不得分'],
  ]
  const falling = full && zero && compare(zero, full) > 0
  const said = ends.map(([bound, gives], i) => {
    const reached =
      full && zero
        ? tail(pack, subject, unit, (i === 0) === !falling ? 'atLeast' : 'atMost', bound)
        : `${i === 0 ? '达到' : '仅为'}${sayBound(pack, subject, bound, unit)}`
    return `${reached}的${gives}`
  })
  return `${said.join('，')}，其间按直线比例计分`
}
function sayBands(pack: Pack, subject: string, earn: Extract<E, { bands: unknown }>, worth: Worth): string {
  const unit = unitOf(pack, subject, earn.bands)
  const marks = earn.marks.map((m) => {
    const reached = 'from' in m ? tail(pack, subject, unit, 'atLeast', m.from) : tail(pack, subject, unit, 'atMost', m.upTo)
    return `${reached}的得${sayShare(pack, worth, m.share)}`
  })
  return `${sayHead(pack, subject, earn.bands)}${marks.join('，')}，其余不得分`
}
