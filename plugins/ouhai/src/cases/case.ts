import type { Case, Given, LineOf } from '@wenxiao/core'
import type { assessment } from '../scheme/assessment.ts'
import type { evaluation } from '../scheme/evaluation.ts'
import type { exAnte } from '../scheme/ex-ante.ts'
import type { budgetReview } from '../scheme/review.ts'
import type { worksScheme } from '../scheme/works.ts'
import type { W } from '../words.ts'

type Scheme = typeof assessment | typeof evaluation | typeof exAnte | typeof budgetReview | typeof worksScheme
export type One = Case<W, LineOf<Scheme>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']
/** A thing of one kind under one id. */
export const thing = <K extends Given<W>['is']>(is: K, id: string, facts: FactsOf<K>, links?: Readonly<Record<string, string>>): Extract<Given<W>, { is: K }> =>
  ({ is, id, facts, ...(links ? { links } : {}) }) as Extract<Given<W>, { is: K }>
export const yi = (value: string) => ({ value, unit: '亿元', origin: 'published' }) as const
