import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { accountability, application, resource } from './subjects/application.ts'
import { change, dataset, finding, goal, incident, milestone, payment } from './subjects/events.ts'
import { policy, renewal, unit } from './subjects/parties.ts'
import { project } from './subjects/project.ts'

/** The names of Wenzhou's rules. */
export const words = defineWords({
  sources,
  roles,
  subjects: {
    project,
    unit,
    application,
    resource,
    renewal,
    policy,
    accountability,
    goal,
    milestone,
    change,
    finding,
    incident,
    dataset,
    payment,
  },
  parameters,
})
/** Wenzhou's names as a type, for the rules that stand in other files. */
export type W = typeof words
