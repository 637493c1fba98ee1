import { z } from 'zod'
import { isRefused, type Refused } from '@wenxiao/core'
import type { Person } from '../access/access.ts'
import { today } from '../clock.ts'
import { within, type Work } from '../database/store.ts'
import { askImpact } from '../impact/ask.ts'
import type { ImpactRun } from '../impact/impact.ts'
import { oneAtATime } from '../enablements/enablement.queries.ts'
import { code, day, digest, id, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { notFound, refuse } from '../refuse.ts'
import { as, over, router, seeing } from '../trpc.ts'
import { rulebookPage } from './page.ts'
import { confirm, propose, withdraw } from './propose.ts'
import type { RevisionSet, RulebookPage, Simulation } from './revision.ts'
import { setsShown } from './sets.ts'
import { simulation } from './simulation.ts'
import { values } from './values.ts'

async function where(trx: Work, jurisdiction: string): Promise<JurisdictionName> {
  const found = await findJurisdiction(trx, jurisdiction)
  if (!found) throw notFound('辖区', jurisdiction)
  return found
}
async function shown(trx: Work, jurisdiction: string, asking: Person, set: string): Promise<RevisionSet> {
  const found = (await setsShown(trx, await where(trx, jurisdiction), asking)).find((one) => one.id === set)
  if (!found) throw notFound('参数修订', set)
  return found
}
function lawful<T>(answer: T | Refused | undefined, what: string, named: string): T {
  if (answer === undefined) throw notFound(what, named)
  if (isRefused(answer)) throw refuse(answer)
  return answer
}
const changedSince: Refused = {
  refused: [
    {
      code: 'gate',
      path: '',
      found: '打开这一页以后，所修订参数的现值变了',
      because: '确认的应当是看过的改动',
      remedy: '重新看过这一页上的现值和改后的值，再确认',
    },
  ],
}
const handed = z.strictObject({ jurisdiction: code, id })

export const revisionRouter = router({
  /** The rules in force on a day (today) as known on a day (now); `pack` is the pack's name. */
  rulebook: seeing('results')
    .input(z.strictObject({ jurisdiction: code, pack: name, on: day.optional(), knownSince: day.optional() }))
    .query(({ ctx, input }): Promise<RulebookPage> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const asked = {
          jurisdiction: await where(trx, input.jurisdiction),
          pack: input.pack,
          on: input.on ?? today(),
          known: input.knownSince ?? today(),
          asking: ctx.person,
        }
        return lawful(await rulebookPage(trx, asked), '启用的规则包', input.pack)
      }),
    ),
  list: seeing('results')
    .input(z.strictObject({ jurisdiction: code, pack: name.optional() }))
    .query(({ ctx, input }): Promise<readonly RevisionSet[]> =>
      within(ctx.store, ctx.scope, async (trx) => setsShown(trx, await where(trx, input.jurisdiction), ctx.person, input.pack)),
    ),
  get: seeing('results')
    .input(handed)
    .query(({ ctx, input }): Promise<RevisionSet> =>
      within(ctx.store, ctx.scope, (trx) => shown(trx, input.jurisdiction, ctx.person, input.id)),
    ),
  /** Values that are changed together; `is` null returns to the pack's own, the present example value confirms it. */
  propose: as('county-maker')
    .input(
      z.strictObject({
        jurisdiction: code,
        pack: name,
        from: day,
        document: z.string().max(200),
        reason: z.string().max(2_000),
        values,
      }),
    )
    .mutation(({ ctx, input }): Promise<RevisionSet> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const set = lawful(await propose(trx, { ...input, on: today(), by: ctx.actor }), '参数修订', input.pack)
        return shown(trx, input.jurisdiction, ctx.person, set.id)
      }),
    ),
  /** `seen` as it was shown to whoever confirms: what has become of it since is refused, to be looked at first. */
  confirm: as('county-confirmer')
    .input(handed.extend({ seen: digest.optional() }))
    .mutation(({ ctx, input: { seen, ...input } }): Promise<RevisionSet> =>
      within(ctx.store, ctx.scope, async (trx) => {
        await oneAtATime(trx, input.jurisdiction)
        const now = await shown(trx, input.jurisdiction, ctx.person, input.id)
        if (seen !== undefined && now.state === 'open' && now.seen !== seen) throw refuse(changedSince)
        lawful(await confirm(trx, { ...input, on: today(), by: ctx.actor }), '参数修订', input.id)
        return shown(trx, input.jurisdiction, ctx.person, input.id)
      }),
    ),
  withdraw: as('county-maker')
    .input(handed)
    .mutation(({ ctx, input }): Promise<RevisionSet> =>
      within(ctx.store, ctx.scope, async (trx) => {
        lawful(await withdraw(trx, { ...input, on: today(), by: ctx.actor }), '参数修订', input.id)
        return shown(trx, input.jurisdiction, ctx.person, input.id)
      }),
    ),
  /** Everything a browser needs to try other values live; the rules in force today, or on `on`. */
  simulate: seeing('records')
    .input(z.strictObject({ jurisdiction: code, pack: name, on: day.optional() }))
    .query(({ ctx, input }): Promise<Simulation> =>
      within(ctx.store, ctx.scope, async (trx) =>
        lawful(
          await simulation(trx, await where(trx, input.jurisdiction), input.pack, input.on ?? today()),
          '启用的规则包',
          input.pack,
        ),
      ),
    ),
  /** The same without script: what these values would change, against the rules in force on that day without them. */
  impact: over('county-maker', 'county-confirmer', 'province-admin')
    .input(z.strictObject({ jurisdiction: code, pack: name, from: day.optional(), values }))
    .mutation(({ ctx, input: { jurisdiction, pack, from = today(), values: tried } }): Promise<ImpactRun> =>
      askImpact(ctx.store, ctx.acting, { about: 'values', jurisdiction, pack, from, values: tried }),
    ),
})
