import { isRefused } from '../contract/refusal.ts'
import type { Problem } from './problem.ts'
import type { Here } from './here.ts'
import { namesOf } from './names.ts'
import { readPack } from './read.ts'
import { checkDeclared } from './declared.ts'
import { checkParameters } from './parameters.ts'
import { checkWorkings } from './workings.ts'
import { checkSchemes } from './schemes.ts'
import { checkVerdicts } from './verdicts.ts'
import { checkLifecycles } from './lifecycles.ts'
import { checkProposals } from './proposals.ts'
import { checkCampaigns } from './campaigns.ts'
import { checkForms, checkMetrics } from './papers.ts'
import { checkCases } from './cases.ts'
import { checkTwice } from './twice.ts'
import { checkMakers, makerOf, nothingMade } from './makers.ts'
import { checkCycles } from './cycles.ts'

export { readPack } from './read.ts'
export type { Problem } from './problem.ts'

/** Everything wrong with a pack as a whole, all at once: names, kinds, units, sums, makers, cycles, stages; warnings are marked. Of a pack that cannot be read, why not. */
export function check(pack: unknown): readonly Problem[] {
  const read = readPack(pack)
  if (isRefused(read)) return read.refused
  const problems: Problem[] = []
  const here: Here = {
    names: namesOf(read),
    path: [],
    is: 'jurisdiction',
    say: (problem) => {
      problems.push(problem)
    },
    reads: () => {},
  }
  const made = nothingMade()
  const make = makerOf(made)
  checkDeclared(here)
  checkParameters(here)
  checkTwice(here)
  checkWorkings(here, make)
  checkSchemes(here, make)
  checkVerdicts(here, make)
  checkLifecycles(here, make, made)
  checkProposals(here)
  checkCampaigns(here)
  checkMetrics(here)
  checkForms(here)
  checkCases(here)
  checkMakers(here, made)
  checkCycles(here, made)
  return problems
}
