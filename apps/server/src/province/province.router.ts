import { z } from 'zod'
import { isRefused } from '@wenxiao/core'
import { today } from '../clock.ts'
import { within } from '../database/store.ts'
import { code, day, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { rulebookPage } from '../revisions/page.ts'
import { router, signedIn } from '../trpc.ts'
import { compareRulebooks } from './compare.ts'
import { overview } from './overview.ts'
import type { ProvinceOverview, RulebookComparison } from './province.ts'

const side = z.strictObject({ jurisdiction: code, pack: name })

export const provinceRouter = router({
  /** All jurisdictions whose results the asker may see. */
  overview: signedIn.query(({ ctx }): Promise<ProvinceOverview> => overview(ctx.store, ctx.scope, ctx.person)),
  /** The rules in force in two of them, side by side, on a day (today). */
  compare: signedIn
    .input(z.strictObject({ left: side, right: side, on: day.optional() }))
    .query(({ ctx, input: { left, right, on = today() } }): Promise<RulebookComparison> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const page = async ({ jurisdiction, pack }: typeof left) => {
          const where = ctx.scope.results.includes(jurisdiction) ? await findJurisdiction(trx, jurisdiction) : undefined
          if (!where) throw notFound('辖区', jurisdiction)
          const found = await rulebookPage(trx, { jurisdiction: where, pack, on, known: '9999-12-31', asking: ctx.person })
          if (found === undefined) throw notFound('启用的规则包', pack)
          if (isRefused(found)) throw refuse(found)
          return found
        }
        return compareRulebooks(await page(left), await page(right))
      }),
    ),
})
