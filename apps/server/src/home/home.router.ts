import { within } from '../database/store.ts'
import { latestEvaluations } from '../evaluations/evaluation.queries.ts'
import { listJurisdictions } from '../jurisdictions/jurisdiction.queries.ts'
import { listPacks, listRefusedFiles } from '../packs/pack.queries.ts'
import { router, signedIn } from '../trpc.ts'
import type { Overview } from './home.ts'

export const homeRouter = router({
  overview: signedIn.query(({ ctx }): Promise<Overview> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const places = await listJurisdictions(trx, ctx.scope)
      const packs = await listPacks(trx)
      const evaluations = await latestEvaluations(
        trx,
        places.map((place) => place.code),
        5,
      )
      const count = (of: 'packs' | 'subjects' | 'sheets' | 'evaluations') =>
        places.reduce((sum, place) => sum + (place[of] ?? 0), 0)
      return {
        sample: ctx.sample,
        jurisdictions: places.map((place) => ({
          ...place,
          installed: packs.filter((pack) => pack.jurisdiction.code === place.code),
          latest: evaluations.filter((evaluation) => evaluation.jurisdiction.code === place.code),
        })),
        totals: {
          jurisdictions: places.length,
          packs: count('packs'),
          subjects: count('subjects'),
          sheets: count('sheets'),
          evaluations: count('evaluations'),
          refusedFiles: (await listRefusedFiles(trx)).length,
        },
      }
    }),
  ),
})
