import type { Case, Given, LineOf } from '@wenxiao/core'
import type { cloudScheme } from '../scheme/cloud.ts'
import type { departmentScheme } from '../scheme/department.ts'
import type { projectScheme } from '../scheme/project.ts'
import type { runScheme } from '../scheme/run.ts'
import type { W } from '../words.ts'

export type One = Case<
  W,
  LineOf<typeof projectScheme> | LineOf<typeof runScheme> | LineOf<typeof cloudScheme> | LineOf<typeof departmentScheme>
>
export type Thing = Given<W>
export type FactsOf<K extends Thing['is']> = Extract<Thing, { is: K }>['facts']
