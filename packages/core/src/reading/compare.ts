import type { Pack } from '../contract/pack.ts'
import type { M } from './unit.ts'
import { folded, isWritten, unitOf } from './unit.ts'
import { sayApart, sayDayOf, sayLast, sayMeasure } from './measure.ts'
import { sayBelow, sayThere } from './items.ts'
import { amount } from './number.ts'
import { sayName } from './words.ts'

type Op = 'atLeast' | 'atMost' | 'over' | 'under'
const ops: readonly Op[] = ['atLeast', 'over', 'atMost', 'under']
const opposite: Readonly<Record<Op, Op>> = { atLeast: 'under', under: 'atLeast', atMost: 'over', over: 'atMost' }
export interface Compared {
  readonly measure: M
  readonly atLeast?: M
  readonly atMost?: M
  readonly over?: M
  readonly under?: M
}

/** 不低于, 不超过 with the number; 超过, 不满 without it (Civil Code 1259). Things and days are 不少于. */
const word = (op: Op, unit: string): string =>
  op === 'atLeast'
    ? ['yuan', 'ratio', 'points'].includes(unit) || unit.includes(' per ')
      ? '不低于'
      : '不少于'
    : op === 'atMost'
      ? '不超过'
      : op === 'over'
        ? '超过'
        : '不满'
const zeroWord: Readonly<Record<Op, string>> = { atLeast: '不低于零', atMost: '不大于零', over: '大于零', under: '小于零' }
const placed: Readonly<Record<Op, (n: string) => string>> = {
  atLeast: (n) => `在第${n}名及以后`,
  atMost: (n) => `在前${n}名以内`,
  over: (n) => `在第${n}名之后`,
  under: (n) => `在第${n}名之前`,
}
const isZero = (bound: M): boolean => typeof bound === 'string' && /^-?0+(\.0+)?%?$/.test(bound)

export const sayBound = (pack: Pack, subject: string, bound: M, unit: string): string =>
  isWritten(bound) ? amount(pack, bound, unit) : sayMeasure(pack, subject, bound)
/** A measure against one or two bounds: 社会公众满意度不满90%（满意度目标）. */
export function sayCompare(pack: Pack, subject: string, compared: Compared): string {
  const bounds = ops.flatMap((op) => (compared[op] === undefined ? [] : [{ op, bound: compared[op] }]))
  const [only] = bounds
  if (bounds.length === 1 && only) return sayOne(pack, subject, compared.measure, only.op, only.bound)
  return `${head(pack, subject, compared.measure)}${bounds.map(({ op, bound }) => tail(pack, subject, unitOf(pack, subject, compared.measure), op, bound)).join('且')}`
}
/** The same turned round, when there is one bound: what is not 超过 is 不超过. */
export function sayNotCompare(pack: Pack, subject: string, compared: Compared): string | undefined {
  const bounds = ops.filter((op) => compared[op] !== undefined)
  const [op] = bounds
  const bound = op && compared[op]
  return bounds.length === 1 && op && bound !== undefined
    ? sayOne(pack, subject, compared.measure, opposite[op], bound)
    : undefined
}

function sayOne(pack: Pack, subject: string, measure: M, op: Op, bound: M): string {
  if (typeof measure === 'object' && 'from' in measure && isZero(bound)) {
    const [from, to] = [sayDayOf(pack, subject, measure.from), sayDayOf(pack, subject, measure.to)]
    if (measure.to === 'today' && op === 'over') return `已过${from}`
    return `${to}${{ over: '晚于', under: '早于', atLeast: '不早于', atMost: '不晚于' }[op]}${from}`
  }
  if (typeof measure === 'object' && 'count' in measure && (isZero(bound) || bound === '1')) {
    const there = (op === 'over' && isZero(bound)) || (op === 'atLeast' && bound === '1')
    const none = (op === 'atMost' && isZero(bound)) || (op === 'under' && bound === '1')
    if (there || none) return sayThere(pack, subject, measure.count, measure.where, measure.via, there)
  }
  return `${head(pack, subject, measure, op)}${tail(pack, subject, unitOf(pack, subject, measure), op, bound)}`
}
/** What is compared. The highest of a run that stays under says that each stays under. */
export function head(pack: Pack, subject: string, measure: M, op?: Op): string {
  if (typeof measure === 'object' && 'from' in measure) {
    return measure.to === 'today'
      ? `自${sayDayOf(pack, subject, measure.from)}起`
      : `自${sayDayOf(pack, subject, measure.from)}起至${sayDayOf(pack, subject, measure.to)}止`
  }
  if (typeof measure === 'object' && 'count' in measure) return sayBelow(pack, subject, measure.count, measure.where, measure.via)
  const fold = folded(measure)
  const apart = fold && sayApart(pack, subject, fold)
  if (apart) return `${apart.days}相差`
  const each =
    fold &&
    ((fold.fold === 'most' && (op === 'under' || op === 'atMost')) ||
      (fold.fold === 'least' && (op === 'over' || op === 'atLeast')))
  if (fold?.series?.last !== undefined && each)
    return `${sayLast(pack, subject, fold.series.name, fold.series.last)}的${sayName(pack, subject, fold.series.name)}均`
  return sayMeasure(pack, subject, measure)
}
/** What follows the measure: 不低于60分, 不大于零, 在前3名以内. */
export function tail(pack: Pack, subject: string, unit: string, op: Op, bound: M): string {
  if (isZero(bound)) return op === 'atMost' && pack.words.subjects[unit] ? '为零' : zeroWord[op]
  if (unit === 'place' && typeof bound === 'string') return placed[op](bound)
  return `${word(op, unit)}${sayBound(pack, subject, bound, unit)}`
}
