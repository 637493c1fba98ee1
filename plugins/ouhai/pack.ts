import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { engagement, workingPaper } from './src/lifecycles/agency.ts'
import { appraisal, request } from './src/lifecycles/before.ts'
import { bond, disclosure } from './src/lifecycles/bond.ts'
import { preReview, project, selection } from './src/lifecycles/project.ts'
import { problem, response } from './src/lifecycles/supervision.ts'
import { round, topup } from './src/lifecycles/topup.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { assessment } from './src/scheme/assessment.ts'
import { evaluation } from './src/scheme/evaluation.ts'
import { exAnte } from './src/scheme/ex-ante.ts'
import { budgetReview } from './src/scheme/review.ts'
import { worksScheme } from './src/scheme/works.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Ouhai: budget performance from the ex-ante assessment to the use of results, as one set of rules with a version (OH-001). */
export default definePack(words, {
  id: 'ouhai',
  version: '1.0.0',
  jurisdiction: '330304',
  vocabulary: 1,
  title: '瓯海区全面实施预算绩效管理',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [evaluation, exAnte, budgetReview, worksScheme, assessment],
  verdicts,
  lifecycles: [
    project,
    preReview,
    selection,
    appraisal,
    request,
    round,
    topup,
    bond,
    disclosure,
    response,
    problem,
    engagement,
    workingPaper,
  ],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
