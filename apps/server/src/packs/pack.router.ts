import { z } from 'zod'
import { isRefused, type Pack } from '@wenxiao/core'
import { upgrade } from '@wenxiao/core/difference'
import { within } from '../database/store.ts'
import { digest, file } from '../inputs.ts'
import { notFound, refuse } from '../refuse.ts'
import { anywhere, router, signedIn } from '../trpc.ts'
import { installPack } from './install.ts'
import { findPack, listPacks, listRefusedFiles } from './pack.queries.ts'
import { readingOf } from './reading.ts'
import { schemesOf } from './schemes.ts'
import type { PackComparison, PackInstalled, PackPage, PackSummary, RefusedFile, SourceShown } from './pack.ts'

export const packRouter = router({
  list: signedIn.query(({ ctx }): Promise<readonly PackSummary[]> => within(ctx.store, ctx.scope, (trx) => listPacks(trx))),
  get: signedIn.input(z.strictObject({ digest })).query(({ ctx, input }): Promise<PackPage> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const pack = await findPack(trx, input.digest)
      const [meta] = await listPacks(trx, input.digest)
      if (!pack || !meta) throw notFound('规则包', input.digest)
      return { reading: readingOf(pack), meta: { ...meta, sources: sourcesOf(pack), schemes: schemesOf(pack) } }
    }),
  ),
  install: anywhere('pack-publisher', 'province-admin')
    .input(z.strictObject({ file }))
    .mutation(async ({ ctx, input }): Promise<PackInstalled> => {
      const installed = await installPack(ctx.store, input.file, ctx.acting)
      if (isRefused(installed)) throw refuse(installed)
      return installed
    }),
  /** What one version says otherwise than another, in words. */
  compare: signedIn.input(z.strictObject({ from: digest, to: digest })).query(({ ctx, input }): Promise<PackComparison> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const open = async (one: string) => {
        const [pack, [meta]] = [await findPack(trx, one), await listPacks(trx, one)]
        if (!pack || !meta) throw notFound('规则包', one)
        return { pack, meta }
      }
      const [from, to] = [await open(input.from), await open(input.to)]
      const { clauses, parameters } = upgrade(from.pack, to.pack, [])
      return { from: from.meta, to: to.meta, clauses, parameters }
    }),
  ),
  refusals: signedIn.query(({ ctx }): Promise<readonly RefusedFile[]> => within(ctx.store, ctx.scope, listRefusedFiles)),
})

const sourcesOf = (pack: Pack): readonly SourceShown[] =>
  Object.entries(pack.words.sources).map(([id, source]) => ({
    id,
    title: source.title,
    number: source.number ?? null,
    issuer: source.issuer ?? null,
    published: source.published ?? null,
    inForce: source.inForce?.from ?? null,
  }))
