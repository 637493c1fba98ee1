import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { closingLifecycles } from './src/lifecycles/closing.ts'
import { majorLifecycles } from './src/lifecycles/major.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { digital } from './src/scheme/digital.ts'
import { major } from './src/scheme/major.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Hangzhou: five dimensions and three colours for every application on the ledger, 4+n+X for major ones, what running should cost, how applications leave. */
export default definePack(words, {
  id: 'hangzhou',
  version: '1.0.0',
  jurisdiction: '330100',
  vocabulary: 1,
  title: '杭州市本级政务应用系统绩效评价和停用退出',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [digital, major],
  verdicts,
  lifecycles: [...majorLifecycles, ...closingLifecycles],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
