import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { agency, engagement, workingPaper } from './subjects/agency.ts'
import { appraisal, costing, request } from './subjects/before.ts'
import { bond, disclosure, works } from './subjects/capital.ts'
import { expert, guidance, office, unit } from './subjects/parties.ts'
import { event, goal, monitoring, payment, problem, project } from './subjects/project.ts'
import { round, topup } from './subjects/topup.ts'
import { year } from './subjects/year.ts'

/** The names of Ouhai's rules. */
export const words = defineWords({
  sources,
  roles,
  subjects: {
    project,
    goal,
    appraisal,
    request,
    costing,
    monitoring,
    payment,
    event,
    problem,
    round,
    topup,
    bond,
    disclosure,
    works,
    unit,
    office,
    guidance,
    year,
    agency,
    engagement,
    'paper-record': workingPaper,
    expert,
  },
  parameters,
})
/** Ouhai's names as a type, for the rules that stand in other files. */
export type W = typeof words
