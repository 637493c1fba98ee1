import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { changeLifecycle, rectificationLifecycle } from './src/lifecycles/events.ts'
import { closingLifecycles } from './src/lifecycles/closing.ts'
import { projectLifecycle } from './src/lifecycles/project.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { applicationScheme } from './src/scheme/application.ts'
import { projectScheme } from './src/scheme/project.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Changxing: government digital projects from application to closing, judged by 108 indicators in six modules. */
export default definePack(words, {
  id: 'changxing',
  version: '1.0.0',
  jurisdiction: '330522',
  vocabulary: 1,
  title: '长兴县政府投资数字化项目绩效评价',
  rounding: { places: 2, mode: 'down' },
  workings,
  schemes: [projectScheme, applicationScheme],
  verdicts,
  lifecycles: [projectLifecycle, changeLifecycle, rectificationLifecycle, ...closingLifecycles],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
