import type { Case, Given, LineOf } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { projectScheme } from '../scheme/project.ts'

export type One = Case<W, LineOf<typeof projectScheme>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']

/** The case all project cases are like: every one of the sixty earns everything. */
export const model = '样板项目：六十项指标全部得满分'
export const on = '2026-05-15'
export const project = (facts: FactsOf<'project'>): Given<W> => ({ is: 'project', id: 'p1', facts })
export const app = (facts: FactsOf<'application'>): Given<W> => ({ is: 'application', id: 'a1', facts })
