import type { AnyMeasure, Measure } from '../contract/measure.ts'
import type { Class, Words } from '../contract/words.ts'
import type { Pack } from '../contract/pack.ts'
import { named } from './words.ts'

export type M = AnyMeasure<Words, string> | Measure<Words, string, Class>
export const folds = ['sum', 'mean', 'most', 'least'] as const
export type Fold = (typeof folds)[number]
/** A fold taken apart: which, of what, and over what. */
export interface Folded {
  readonly fold: Fold
  readonly of: string | M | readonly M[]
  readonly last?: string | { readonly parameter: string }
  readonly without?: 'extremes'
  readonly over?: string
  readonly where?: unknown
  readonly via?: string
}
export function folded(measure: M): Folded | undefined {
  if (typeof measure === 'string') return undefined
  const fold = folds.find((f) => f in measure)
  return fold && ({ ...measure, fold, of: (measure as Record<Fold, Folded['of']>)[fold] } as Folded)
}

/** The unit in which a measure comes out. */
export function unitOf(pack: Pack, subject: string, measure: M): string {
  if (typeof measure === 'string') return named(pack, subject, measure).fact?.unit ?? ''
  const fold = folded(measure)
  if (fold) {
    const first = Array.isArray(fold.of) ? (fold.of[0] as M) : (fold.of as M)
    return unitOf(pack, fold.over ?? subject, first)
  }
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
