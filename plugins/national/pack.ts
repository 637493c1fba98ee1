import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { lifecycles } from './src/lifecycle.ts'
import { forms, metrics } from './src/papers.ts'
import { proposals } from './src/proposals.ts'
import { scheme } from './src/scheme.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** The national form of self-evaluation of project spending, as published forms print it. */
export default definePack(words, {
  id: 'national',
  version: '1.0.0',
  jurisdiction: '100000',
  vocabulary: 1,
  title: '项目支出绩效自评（全国通用）',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [scheme],
  verdicts,
  lifecycles,
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
