import type { Case, Given, LineOf } from '@wenxiao/core'
import type { W } from '../words.ts'
import type { projectScheme } from '../scheme/project.ts'
import type { applicationScheme } from '../scheme/application.ts'

export type One = Case<W, LineOf<typeof projectScheme> | LineOf<typeof applicationScheme>>
export type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']

/** The case all project cases are like: every one of the 108 that applies earns everything. */
export const model = '样板项目：适用指标全部得满分'
export const project = (facts: FactsOf<'project'>): Given<W> => ({ is: 'project', id: 'p1', facts })
