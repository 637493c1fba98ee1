import type { AnyScheme, Case, Given } from '@wenxiao/core'
import type { cloudScheme } from '../scheme/cloud.ts'
import type { departmentScheme } from '../scheme/department.ts'
import type { projectScheme } from '../scheme/project.ts'
import type { runScheme } from '../scheme/run.ts'
import type { W } from '../words.ts'

type LinesOf<S> = S extends AnyScheme<infer I> ? I : never
export type One = Case<
  W,
  LinesOf<typeof projectScheme> | LinesOf<typeof runScheme> | LinesOf<typeof cloudScheme> | LinesOf<typeof departmentScheme>
>
export type Thing = Given<W>
export type FactsOf<K extends Thing['is']> = Extract<Thing, { is: K }>['facts']
