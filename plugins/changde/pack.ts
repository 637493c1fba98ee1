import { definePack } from '@wenxiao/core'
import { cases } from './src/cases.ts'
import { campaigns, spotCheck } from './src/spot-check.ts'
import { forms, metrics } from './src/papers.ts'
import { lifecycles } from './src/lifecycle.ts'
import { proposals } from './src/proposals.ts'
import { scheme } from './src/scheme.ts'
import { unitAssessment } from './src/unit-assessment.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Changde: the evaluation of the smart-city fund of 2022, and how its projects run from plan to acceptance. */
export default definePack(words, {
  id: 'changde',
  version: '1.0.0',
  jurisdiction: '430700',
  vocabulary: 1,
  title: '常德市智慧常德建设资金绩效评价',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [scheme, unitAssessment, spotCheck],
  verdicts,
  lifecycles,
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
