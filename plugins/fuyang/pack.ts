import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { accounts } from './src/lifecycles/accounts.ts'
import { feedback, round } from './src/lifecycles/monitoring.ts'
import { evaluation as evaluating, goals, problem } from './src/lifecycles/project.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { evaluation } from './src/scheme/evaluation.ts'
import { loop } from './src/scheme/loop.ts'
import { siteCheck } from './src/scheme/site-check.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Fuyang's bureau of housing and construction: one department's own rules (FY-003), its whole loop in one pack. */
export default definePack(words, {
  id: 'fuyang',
  version: '1.0.0',
  jurisdiction: '330111-zjj',
  vocabulary: 1,
  title: '富阳区住房和城乡建设局“三全一体”预算绩效管理',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [evaluation, loop, siteCheck],
  verdicts,
  lifecycles: [goals, evaluating, round, feedback, accounts, problem],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
