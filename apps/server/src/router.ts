import { auditRouter } from './audit/audit.router.ts'
import { enablementRouter } from './enablements/enablement.router.ts'
import { evaluationRouter } from './evaluations/evaluation.router.ts'
import { homeRouter } from './home/home.router.ts'
import { impactRouter } from './impact/impact.router.ts'
import { jurisdictionRouter } from './jurisdictions/jurisdiction.router.ts'
import { keyRouter } from './keys/key.router.ts'
import { packRouter } from './packs/pack.router.ts'
import { provinceRouter } from './province/province.router.ts'
import { revisionRouter } from './revisions/revision.router.ts'
import { searchRouter } from './search/search.router.ts'
import { sheetRouter } from './sheets/sheet.router.ts'
import { subjectRouter } from './subjects/subject.router.ts'
import { trialRouter } from './trial/trial.router.ts'
import { peopleRouter } from './people/people.router.ts'
import { sessionRouter } from './sessions/session.router.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  home: homeRouter,
  sessions: sessionRouter,
  people: peopleRouter,
  audit: auditRouter,
  jurisdictions: jurisdictionRouter,
  packs: packRouter,
  subjects: subjectRouter,
  sheets: sheetRouter,
  evaluations: evaluationRouter,
  trial: trialRouter,
  enablements: enablementRouter,
  revisions: revisionRouter,
  keys: keyRouter,
  province: provinceRouter,
  impact: impactRouter,
  search: searchRouter,
})
export type AppRouter = typeof appRouter
/** Calls the same procedures in process. */
export const callerFor = createCallerFactory(appRouter)
export type Caller = ReturnType<typeof callerFor>
