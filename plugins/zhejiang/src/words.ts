import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { application, ledger, resource } from './subjects/cloud.ts'
import { asset, claim, evaluation, indicator, inspection, problem, round } from './subjects/events.ts'
import { batch, department, lineage, region } from './subjects/parties.ts'
import { project } from './subjects/project.ts'

/** The names of Zhejiang's rules. */
export const words = defineWords({
  sources,
  roles,
  subjects: {
    project,
    application,
    lineage,
    department,
    indicator,
    evaluation,
    claim,
    round,
    batch,
    problem,
    inspection,
    asset,
    resource,
    ledger,
    region,
  },
  parameters,
})
export type W = typeof words
