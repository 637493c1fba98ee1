import type { Condition } from '../contract/condition.ts'
import type { AnyMeasure, Bound } from '../contract/measure.ts'
import type { Amount, Class, Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { named } from './words.ts'

export type C = Condition<Words, string>
/** Any measure of any pack, or a number written out. */
export type M = AnyMeasure<Words, string> | { [U in Class]: Bound<Words, string, U> }[Class]
/** A working of a pack: whether it is a measure or a condition, only the unit of its fact says. */
export const isMeasure = (working: unknown): working is M =>
  typeof working === 'string' || (typeof working === 'object' && working !== null)
export const isCondition = (working: unknown): working is C =>
  typeof working === 'string' || (typeof working === 'object' && working !== null)
/** A number written out, as against the name of a fact. */
export const isWritten = (measure: M): measure is string => typeof measure === 'string' && /^-?\d/.test(measure)

export type Fold = 'sum' | 'mean' | 'most' | 'least'
/** A fold taken apart: which, and of what. */
export interface Folded {
  readonly fold: Fold
  readonly several?: readonly M[]
  readonly each?: { readonly of: M; readonly over: string; readonly where: C | undefined; readonly via: string | undefined }
  readonly series?: { readonly name: string; readonly last?: Amount<Words, 'count'>; readonly without?: 'extremes' }
}
type Folding = Extract<M, Record<'sum', unknown> | Record<'mean', unknown> | Record<'most', unknown> | Record<'least', unknown>>

function foldOf(measure: Folding): readonly [Fold, M | readonly M[]] {
  if ('sum' in measure) return ['sum', measure.sum]
  if ('mean' in measure) return ['mean', measure.mean]
  return 'most' in measure ? ['most', measure.most] : ['least', measure.least]
}
const isFolding = (measure: M): measure is Folding =>
  typeof measure === 'object' && ('sum' in measure || 'mean' in measure || 'most' in measure || 'least' in measure)
const isList = (of: M | readonly M[]): of is readonly M[] => Array.isArray(of)

export function folded(measure: M): Folded | undefined {
  if (!isFolding(measure)) return undefined
  const [fold, of] = foldOf(measure)
  if (isList(of)) return { fold, several: of }
  if ('over' in measure) return { fold, each: { of, over: measure.over, where: measure.where, via: measure.via } }
  if (typeof of !== 'string') return { fold, several: [of] }
  return {
    fold,
    series: {
      name: of,
      ...('last' in measure ? { last: measure.last } : {}),
      ...('without' in measure && measure.without ? { without: measure.without } : {}),
    },
  }
}

/** The unit in which a measure comes out. */
export function unitOf(pack: Pack, subject: string, measure: M): string {
  if (typeof measure === 'string') return named(pack, subject, measure).fact?.unit ?? ''
  const fold = folded(measure)
  if (fold) return unitOf(pack, fold.each?.over ?? subject, fold.each?.of ?? fold.series?.name ?? fold.several?.[0] ?? '')
  if ('parameter' in measure) return pack.words.parameters[measure.parameter]?.unit ?? ''
  if ('difference' in measure) return unitOf(pack, subject, measure.difference)
  if ('product' in measure) return unitOf(pack, subject, measure.product)
  if ('count' in measure) return measure.count
  if ('rate' in measure) return `${unitOf(pack, subject, measure.rate)} per ${unitOf(pack, subject, measure.per)}`
  if ('price' in measure) return 'yuan'
  if ('from' in measure) return measure.in
  if ('rank' in measure) return measure.as === 'place' ? 'place' : 'ratio'
  return 'ratio'
}
