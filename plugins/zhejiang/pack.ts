import { definePack } from '@wenxiao/core'
import { campaigns } from './src/campaigns.ts'
import { cases } from './src/cases.ts'
import { forms } from './src/forms.ts'
import { cloud } from './src/lifecycles/cloud.ts'
import { evaluation } from './src/lifecycles/evaluation.ts'
import { asset, exit } from './src/lifecycles/exit.ts'
import { projectLifecycle } from './src/lifecycles/project.ts'
import { rectification } from './src/lifecycles/rectification.ts'
import { claim, inspection, problem, round } from './src/lifecycles/work.ts'
import { metrics } from './src/metrics.ts'
import { proposals } from './src/proposals.ts'
import { cloudScheme } from './src/scheme/cloud.ts'
import { departmentScheme } from './src/scheme/department.ts'
import { projectScheme } from './src/scheme/project.ts'
import { runScheme } from './src/scheme/run.ts'
import { verdicts } from './src/verdicts.ts'
import { words } from './src/words.ts'
import { workings } from './src/workings.ts'

/** Zhejiang: electronic-government projects of the province, from goals to closing, judged by 4+n+X. */
export default definePack(words, {
  id: 'zhejiang',
  version: '1.0.0',
  jurisdiction: '330000',
  vocabulary: 1,
  title: '浙江省电子政务项目绩效评价',
  rounding: { places: 2, mode: 'half-up' },
  workings,
  schemes: [projectScheme, runScheme, cloudScheme, departmentScheme],
  verdicts,
  lifecycles: [projectLifecycle, rectification, exit, evaluation, cloud, claim, round, problem, inspection, asset],
  proposals,
  campaigns,
  metrics,
  forms,
  cases,
})
