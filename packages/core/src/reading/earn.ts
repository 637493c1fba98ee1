import type { Earn } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { compare as compareNumbers, readDecimal } from '../engine/fraction.ts'
import type { C } from './condition.ts'
import { sayCondition } from './condition.ts'
import type { M } from './unit.ts'
import { folded, unitOf } from './unit.ts'
import { sayMeasure } from './measure.ts'
import { sayItems, sayUnder } from './items.ts'
import { amount, mark, portion } from './number.ts'
import { named, optionTitle, quote, sayAmount, sayName, subjectTitle } from './words.ts'

type E = Earn<Words, string>
/** What is earned in full, in words, and a part of it: 4分 and 2.4分, or 100% and 60%. */
export interface Worth { readonly full: string; readonly part: (share: string) => string }

export const worthOf = (points: string): Worth => ({ full: `${points}分`, part: (share) => `${portion(points, share) ?? share}分` })
export const worthInWords = (full: string): Worth => ({ full, part: (share) => (share === '100%' ? full : `${full}的${share}`) })
const worthAsRate: Worth = { full: '100%', part: (share) => share }

/** How points are earned, and whether a division has to be rounded. */
export interface Earned { readonly text: string; readonly rounded: boolean }
export function sayEarn(pack: Pack, subject: string, earn: E, worth: Worth): Earned {
  if ('proportional' in earn) return { text: sayProportional(pack, subject, earn, worth), rounded: true }
  if ('bands' in earn) return { text: sayBands(pack, subject, earn, worth), rounded: false }
  if ('levels' in earn) {
    const shares = Object.entries(earn.worth).map(([option, share]) => `${quote(optionTitle(pack, subject, earn.levels, option))}得${sayShare(pack, worth, share)}`)
    return { text: `按${sayName(pack, subject, earn.levels)}计分：${shares.join('，')}`, rounded: false }
  }
  if ('checklist' in earn) return sayChecklist(pack, subject, earn.checklist, worth)
  if ('deduct' in earn) return { text: sayDeductions(pack, subject, earn.deduct, worth), rounded: false }
  const { of, where, weight, earn: inner } = earn.each
  const things = `${sayUnder(pack, subject, of)}${where === undefined ? `各${subjectTitle(pack, of)}` : sayItems(pack, of, where)}`
  const mean = weight === undefined ? '平均值' : `以${sayMeasure(pack, of, weight)}加权的平均值`
  return { text: `对${things}逐一计得分率（${sayEarn(pack, of, inner as E, worthAsRate).text}），取${mean}×${worth.full}`, rounded: true }
}
const sayShare = (pack: Pack, worth: Worth, share: string | { readonly parameter: string }): string =>
  typeof share !== 'string' ? `${worth.full}的${sayAmount(pack, share, 'ratio')}` : /^0+(\.0+)?%$/.test(share) ? '0分' : worth.part(share)

const bound = (pack: Pack, subject: string, value: M, unit: string): string =>
  typeof value === 'string' && /^-?\d/.test(value) ? amount(pack, value, unit) : sayMeasure(pack, subject, value)

/** A worked-out fact that is a short formula is said by it: 预算执行率 is 已支付÷已下达. */
function opened(pack: Pack, subject: string, measure: M): M {
  if (typeof measure !== 'string') return measure
  const working = pack.workings[subject]?.[measure]
  if (typeof working !== 'object' || working === null || !('ratio' in working) || !('over' in working)) return measure
  return typeof working.ratio === 'string' && typeof working.over === 'string' ? (working as M) : measure
}
function sayProportional(pack: Pack, subject: string, earn: Extract<E, { proportional: unknown }>, worth: Worth): string {
  const measure = opened(pack, subject, earn.proportional)
  const unit = unitOf(pack, subject, measure)
  const said = sayMeasure(pack, subject, measure)
  const low = earn.nothingUnder === undefined ? '' : `，不满${sayAmount(pack, earn.nothingUnder, unit)}的不得分`
  if (earn.zero !== undefined) {
    const [full, none] = [readDecimal(String(earn.full)), readDecimal(String(earn.zero))]
    const [top, foot] = [bound(pack, subject, earn.full as M, unit), bound(pack, subject, earn.zero as M, unit)]
    const falling = full && none && compareNumbers(none, full) > 0
    return falling
      ? `${said}不超过${top}的得${worth.full}，达到${foot}的不得分，其间按直线比例计分${low}`
      : `${said}达到${top}的得${worth.full}，${full ? '不超过' : '仅为'}${foot}的不得分，其间按直线比例计分${low}`
  }
  const bracket = /[－＋，]/.test(said) && typeof measure === 'object' && ('difference' in measure || 'sum' in measure) ? `（${said}）` : said
  const over = earn.full === '100%' ? '' : `÷${bound(pack, subject, earn.full as M, unit)}`
  const factor = worth === worthAsRate ? '' : `×${worth.full}`
  return `${bracket}${over}${factor}${neverAbove(measure) && over === '' ? '' : `，最高${worth.full}`}${low}`
}
/** Shares and means of marks in per cent cannot pass 100%. */
const neverAbove = (measure: M): boolean => {
  const fold = folded(measure)
  return typeof measure === 'object' && ('share' in measure || (fold !== undefined && fold.last === undefined && fold.over === undefined && typeof fold.of === 'string'))
}
function sayBands(pack: Pack, subject: string, earn: Extract<E, { bands: unknown }>, worth: Worth): string {
  const unit = unitOf(pack, subject, earn.bands)
  const marks = earn.marks.map((m) => {
    const at = 'from' in m ? `${['yuan', 'ratio', 'points'].includes(unit) ? '不低于' : '不少于'}${bound(pack, subject, m.from as M, unit)}` : `不超过${bound(pack, subject, m.upTo as M, unit)}`
    return `${at}的得${sayShare(pack, worth, m.share)}`
  })
  return `${sayMeasure(pack, subject, earn.bands)}${marks.join('，')}，其余不得分`
}
type Item = Extract<E, { checklist: unknown }>['checklist'][number]
/** An item by its title, with what must hold where the title does not say it. */
function sayItem(pack: Pack, subject: string, { title, when }: Item): string {
  const own = typeof when === 'string' ? named(pack, subject, when).title : undefined
  const said = sayCondition(pack, subject, when as C)
  return own !== undefined && (own.includes(title) || title.includes(own) || said.includes(title)) ? said : said.includes(title) ? said : `${title}（${said}）`
}
function sayChecklist(pack: Pack, subject: string, items: readonly Item[], worth: Worth): Earned {
  const [only] = items
  if (items.length === 1 && only) return { text: `${sayItem(pack, subject, only)}的得${worth.full}，否则不得分`, rounded: false }
  const total = items.reduce((n, item) => n + (item.parts ?? 1), 0)
  const even = items.every((item) => item.parts === undefined)
  const each = items.map((item, i) => `${mark(i + 1)}${sayItem(pack, subject, item)}${even ? '' : `，计${item.parts ?? 1}份`}`)
  return { text: `以下${items.length}项，按符合的${even ? '项数占比' : `份数占${total}份的比例`}×${worth.full}：${each.join('；')}`, rounded: true }
}
type Ground = Extract<E, { deduct: unknown }>['deduct'][number]
/** Each ground of a deduction, with the reason that is printed beside it. */
function sayGround(pack: Pack, subject: string, ground: Ground): string {
  const lost = `扣${sayAmount(pack, ground.points, 'points')}`
  const reason = `，记“${ground.because}”`
  if ('when' in ground) return `${sayCondition(pack, subject, ground.when as C)}的，${lost}${reason}`
  const most = ground.atMost === undefined ? '' : `，最多扣${sayAmount(pack, ground.atMost, 'points')}`
  const times = ground.forEach as M
  if (typeof times === 'object' && 'count' in times) return `每有一个${sayItems(pack, times.count, times.where)}，${lost}${most}${reason}`
  const unit = amount(pack, '1', unitOf(pack, subject, times)).replace(/^1个(?=.)/, '1个')
  return `${sayMeasure(pack, subject, times)}每${unit}，${lost}${most}${reason}`
}
function sayDeductions(pack: Pack, subject: string, grounds: readonly Ground[], worth: Worth): string {
  const each = grounds.map((ground) => sayGround(pack, subject, ground))
  const open = grounds.some((ground) => 'forEach' in ground)
  const said = each.length === 1 ? each[0] : each.map((text, i) => `${mark(i + 1)}${text}`).join('；')
  return `${each.length > 1 ? `从${worth.full}中扣减：` : ''}${said}${open || grounds.length > 1 ? '；扣完为止' : ''}`
}
