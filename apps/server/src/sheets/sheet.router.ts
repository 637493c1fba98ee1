import { z } from 'zod'
import { isRefused } from '@wenxiao/core'
import { record } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { code, digest, file, id } from '../inputs.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { as, router, signedIn } from '../trpc.ts'
import { fileSheet } from './file.ts'
import { listSheets, sheetPage } from './sheet.queries.ts'
import type { SheetFiled, SheetPage, SheetSummary } from './sheet.ts'

export const sheetRouter = router({
  list: signedIn
    .input(z.strictObject({ jurisdiction: code.optional() }))
    .query(({ ctx, input }): Promise<readonly SheetSummary[]> => within(ctx.store, ctx.scope, (trx) => listSheets(trx, input))),
  get: signedIn.input(z.strictObject({ id })).query(({ ctx, input }): Promise<SheetPage> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const page = await sheetPage(trx, input.id)
      if (!page) throw notFound('事实表', input.id)
      return page
    }),
  ),
  /** `file` is the facts file's text, `pack` the digest by which it is read. */
  file: as('county-maker', 'data-bureau', 'unit-filer')
    .input(z.strictObject({ jurisdiction: code, pack: digest, file }))
    .mutation(({ ctx, input }): Promise<SheetFiled> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const pack = await findPack(trx, input.pack)
        if (!pack) throw notFound('规则包', input.pack)
        const filed = await fileSheet(trx, {
          jurisdiction: input.jurisdiction,
          digest: input.pack,
          pack,
          text: input.file,
          by: ctx.by,
        })
        if (isRefused(filed)) throw refuse(filed)
        const { sheet, already } = filed
        if (!already)
          await record(trx, {
            jurisdiction: input.jurisdiction,
            by: ctx.actor,
            act: 'sheet.filed',
            to: { is: 'sheet', id: sheet.id, title: sheet.about.title ?? sheet.about.id },
            ground: null,
            more: { digest: sheet.digest, pack: input.pack },
          })
        return filed
      }),
    ),
})
