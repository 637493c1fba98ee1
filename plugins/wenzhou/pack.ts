import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { accountabilityLifecycle } from './src/lifecycles/accountability.ts'
import { disposalLifecycles } from './src/lifecycles/disposal.ts'
import { paymentLifecycle, policyLifecycle, renewalLifecycle } from './src/lifecycles/money.ts'
import { projectLifecycle } from './src/lifecycles/project.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { projectScheme } from './src/scheme/project.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Wenzhou: sixty indicators of digital projects, and how applications are cancelled, merged, promoted, transferred and frozen. */
export default definePack(words, {
  id: 'wenzhou',
  version: '1.0.0',
  jurisdiction: '330300',
  vocabulary: 1,
  title: '温州市数字化项目综合绩效评价和应用“销并提转冻”',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [projectScheme],
  verdicts,
  lifecycles: [
    projectLifecycle,
    ...disposalLifecycles,
    renewalLifecycle,
    paymentLifecycle,
    policyLifecycle,
    accountabilityLifecycle,
  ],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
