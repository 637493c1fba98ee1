import { defineWords } from '@wenxiao/core'
import { parameters } from './parameters.ts'
import { roles } from './roles.ts'
import { sources } from './sources.ts'
import { application } from './subjects/application.ts'
import { asset, dataset, device, domain, indicator, resource } from './subjects/belongings.ts'
import { round, unit } from './subjects/parties.ts'

/** The names of Hangzhou's rules. */
export const words = defineWords({
  sources,
  roles,
  subjects: { application, unit, round, resource, device, domain, asset, dataset, indicator },
  parameters,
})
/** Hangzhou's names as a type, for the rules that stand in other files. */
export type W = typeof words
