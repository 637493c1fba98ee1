import { z } from 'zod'
import { isRefused, type Pack } from '@wenxiao/core'
import type { Explanation } from '@wenxiao/core/engine'
import { within, type Store } from '../database/store.ts'
import type { Scope } from '../access/scope.ts'
import { ask, askWhy } from '../evaluations/engine.ts'
import { groupsOf } from '../evaluations/groups.ts'
import { day, digest, file, name } from '../inputs.ts'
import { findPack } from '../packs/pack.queries.ts'
import { schemesOf } from '../packs/schemes.ts'
import { notFound, refuse } from '../refuse.ts'
import { router, signedIn } from '../trpc.ts'
import { kindsOf } from './template.ts'
import { exampleFor } from './trial.queries.ts'
import type { Template, Tried } from './trial.ts'

const asked = {
  pack: digest,
  file,
  scheme: name.optional(),
  subject: name.optional(),
  track: name.optional(),
  on: day.optional(),
}

async function packOf(ctx: { readonly store: Store; readonly scope: Scope }, pack: string): Promise<Pack> {
  const found = await within(ctx.store, ctx.scope, (trx) => findPack(trx, pack))
  if (!found) throw notFound('规则包', pack)
  return found
}

/** Mutations by name only, because a file does not fit into an address: nothing is kept. */
export const trialRouter = router({
  template: signedIn.input(z.strictObject({ pack: digest })).query(async ({ ctx, input }): Promise<Template> => {
    const pack = await packOf(ctx, input.pack)
    const example = await within(ctx.store, ctx.scope, (trx) => exampleFor(trx, input.pack))
    return {
      pack: { digest: input.pack, title: pack.title, version: pack.version },
      schemes: schemesOf(pack),
      kinds: kindsOf(pack),
      example,
    }
  }),
  score: signedIn.input(z.strictObject(asked)).mutation(async ({ ctx, input: { file: text, ...input } }): Promise<Tried> => {
    const pack = await packOf(ctx, input.pack)
    const sheet = ask({ ...input, pack, text })
    if (isRefused(sheet)) throw refuse(sheet)
    return { sheet, groups: groupsOf(pack, sheet) }
  }),
  explain: signedIn
    .input(z.strictObject({ ...asked, line: name }))
    .mutation(async ({ ctx, input: { file: text, line, ...input } }): Promise<Explanation> => {
      const pack = await packOf(ctx, input.pack)
      const why = askWhy({ ...input, pack, text }, line)
      if (isRefused(why)) throw refuse(why)
      return why
    }),
})
