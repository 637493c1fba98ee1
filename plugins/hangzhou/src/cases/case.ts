import type { Case, Given, LineOf } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { digital } from '../scheme/digital.ts'
import type { major } from '../scheme/major.ts'

export type One = Case<W, LineOf<typeof digital> | LineOf<typeof major>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']

/** The case most are like: every indicator of the five dimensions earns everything. */
export const model = '样板应用：五个维度全部得满分，绿色'
export const on = '2026-10-15'
export const app = (facts: FactsOf<'application'>): Given<W> => ({ is: 'application', id: 'a1', facts })
