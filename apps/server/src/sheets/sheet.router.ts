import { z } from 'zod'
import { isRefused, type Refused } from '@wenxiao/core'
import { record } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { code, day, digest, file, id, name } from '../inputs.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { as, router, seeing, signedIn } from '../trpc.ts'
import type { Exported } from '../workbook.ts'
import { correctFact } from './correct.ts'
import { fileSheet } from './file.ts'
import { exportTables, importFile, previewImport, templateTables } from './import.ts'
import type { Imported, ImportPreview } from './preview.ts'
import { listSheets, sheetPage } from './sheet.queries.ts'
import type { SheetFiled, SheetPage, SheetSummary } from './sheet.ts'

/** Whoever files facts. */
const filer = as('county-maker', 'data-bureau', 'unit-filer')
/** `content` is the file in base64; `is` the kind of the rows of a CSV file; `on` the day of which a table speaks. */
const handedIn = z.strictObject({ jurisdiction: code, pack: digest, on: day, is: name.optional(), content: z.string() })
const given = <T extends object>(answer: T | Refused): T => {
  if (isRefused(answer)) throw refuse(answer)
  return answer
}

export const sheetRouter = router({
  list: signedIn
    .input(z.strictObject({ jurisdiction: code.optional(), most: z.int().min(1).max(500).optional() }))
    .query(({ ctx, input }): Promise<readonly SheetSummary[]> => within(ctx.store, ctx.scope, (trx) => listSheets(trx, input))),
  get: signedIn.input(z.strictObject({ id })).query(({ ctx, input }): Promise<SheetPage> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const page = await sheetPage(trx, input.id)
      if (!page) throw notFound('事实表', input.id)
      return page
    }),
  ),
  /** `file` is the facts file's text, `pack` the digest by which it is read. */
  file: filer.input(z.strictObject({ jurisdiction: code, pack: digest, file })).mutation(({ ctx, input }): Promise<SheetFiled> =>
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
  /** The tables of a pack to fill in: a workbook with a worksheet for each kind, or the CSV file of one kind. */
  template: signedIn
    .input(z.strictObject({ pack: digest, format: z.enum(['csv', 'xlsx']), is: name.optional() }))
    .query(async ({ ctx, input }): Promise<Exported> => given(await templateTables(ctx.store, ctx.scope, input))),
  /** The same tables with what is on record; edited, they can be imported again. */
  export: seeing('records')
    .input(z.strictObject({ jurisdiction: code, pack: digest, format: z.enum(['csv', 'xlsx']), is: name.optional() }))
    .query(async ({ ctx, input }): Promise<Exported> => given(await exportTables(ctx.store, ctx.scope, input))),
  /** What filing a table or a facts file would add, replace or leave. A mutation by name only, because a file does not fit into an address: nothing is kept. */
  preview: filer
    .input(handedIn)
    .mutation(async ({ ctx, input }): Promise<ImportPreview> => given(await previewImport(ctx.store, ctx, input))),
  /** Files what a table or a facts file adds and changes; with `seen` only as it was shown. */
  import: filer
    .input(handedIn.extend({ seen: z.string().optional() }))
    .mutation(async ({ ctx, input: { seen, ...file } }): Promise<Imported> =>
      given(await importFile(ctx.store, { scope: ctx.scope, by: ctx.actor }, file, seen)),
    ),
  /** Files one fact of one thing anew, with the reason; what stood stays on record. */
  correct: filer
    .input(
      z.strictObject({
        jurisdiction: code,
        is: name,
        id: name,
        fact: name,
        anew: name.optional(),
        on: day,
        state: z.enum(['known', 'pending', 'excused']),
        value: z.string().max(10_000),
        unit: z.enum(['元', '万元', '亿元']).optional(),
        why: z.string().max(2_000).optional(),
        evidence: z.string().max(2_000).optional(),
        by: z.string().max(200).optional(),
        at: day.optional(),
        reason: z.string().max(2_000),
      }),
    )
    .mutation(({ ctx, input }): Promise<SheetFiled> =>
      within(ctx.store, ctx.scope, async (trx) => given(await correctFact(trx, ctx.actor, input))),
    ),
})
