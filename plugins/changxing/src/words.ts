import { defineWords } from '@wenxiao/core'
import { sources } from './sources.ts'
import { roles } from './roles.ts'
import { parameters } from './parameters.ts'
import { project } from './subjects/project.ts'
import { application, resource } from './subjects/application.ts'
import { engagement, post, unit, vendor } from './subjects/parties.ts'
import { change, dataset, goal, incident, inspection, milestone, payment, problem, staff } from './subjects/events.ts'
import { bulletin, component, expert, knowledge, submission } from './subjects/libraries.ts'

export const words = defineWords({
  sources,
  roles,
  subjects: {
    project,
    unit,
    post,
    vendor,
    application,
    resource,
    goal,
    milestone,
    change,
    problem,
    payment,
    incident,
    inspection,
    staff,
    dataset,
    submission,
    expert,
    component,
    knowledge,
    engagement,
    bulletin,
  },
  parameters,
})
export type W = typeof words
