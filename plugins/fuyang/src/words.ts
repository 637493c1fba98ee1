import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { accounts, round, section, training, unit } from './subjects/parties.ts'
import { defence, evidence, fund, goal, goalReturn, monitoring, payment, problem, project } from './subjects/project.ts'

/** The names of the bureau's rules. */
export const words = defineWords({
  sources,
  roles,
  subjects: {
    project,
    goal,
    defence,
    'goal-return': goalReturn,
    fund,
    payment,
    evidence,
    monitoring,
    round,
    problem,
    accounts,
    section,
    unit,
    training,
  },
  parameters,
})
/** The bureau's names as a type, for the rules that stand in other files. */
export type W = typeof words
