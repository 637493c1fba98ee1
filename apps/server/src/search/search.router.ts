import { z } from 'zod'
import { within } from '../database/store.ts'
import { router, signedIn } from '../trpc.ts'
import { compare } from './fit.ts'
import { foundKinds, type Findings, type Found, type FoundKind } from './search.ts'
import { findEvaluations, findJurisdictions, findPacks, findParameters, findSubjects } from './search.queries.ts'

export const searchRouter = router({
  /** What the person may see that fits: things on record, evaluations, packs, parameters in force and jurisdictions. */
  find: signedIn
    .input(
      z.strictObject({
        text: z.string().max(200),
        only: z.enum(foundKinds).optional(),
        /** Of each kind. */
        most: z.int().min(1).max(200).optional(),
      }),
    )
    .query(({ ctx, input: { text, only, most = 20 } }): Promise<Findings> => {
      const words = text.trim().toLowerCase()
      if (words === '') return Promise.resolve({ found: [], more: [] })
      const looking = { words, most: most + 1 } // one more, to know whether there are more
      return within(ctx.store, ctx.scope, async (trx) => {
        const finds: Readonly<Record<FoundKind, () => Promise<readonly Found[]>>> = {
          jurisdiction: () => findJurisdictions(trx, ctx.scope, looking),
          subject: () => findSubjects(trx, looking),
          evaluation: () => findEvaluations(trx, looking),
          parameter: () => findParameters(trx, looking),
          pack: () => findPacks(trx, looking),
        }
        const lists: { readonly kind: FoundKind; readonly all: readonly Found[] }[] = []
        for (const kind of only ? [only] : foundKinds) lists.push({ kind, all: (await finds[kind]()).toSorted(compare) })
        return {
          found: lists.flatMap(({ all }) => all.slice(0, most)).toSorted(compare),
          more: lists.filter(({ all }) => all.length > most).map(({ kind }) => kind),
        }
      })
    }),
})
