import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { goal, result } from './subjects/goal.ts'
import { fund, project, unit } from './subjects/project.ts'

/** The names of the national form. */
export const words = defineWords({ sources, roles, subjects: { project, fund, goal, result, unit }, parameters })
/** The form's names as a type, for the rules that stand in other files. */
export type W = typeof words
