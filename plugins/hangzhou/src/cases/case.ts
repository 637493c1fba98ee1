import type { AnyScheme, Case, Given } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { digital } from '../scheme/digital.ts'
import type { major } from '../scheme/major.ts'

type LinesOf<S> = S extends AnyScheme<infer I> ? I : never
export type One = Case<W, LinesOf<typeof digital> | LinesOf<typeof major>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']

/** The case most are like: every indicator of the five dimensions earns everything. */
export const model = '样板应用：五个维度全部得满分，绿色'
export const on = '2026-10-15'
export const app = (facts: FactsOf<'application'>): Given<W> => ({ is: 'application', id: 'a1', facts })
