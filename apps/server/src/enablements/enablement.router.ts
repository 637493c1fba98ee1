import { z } from 'zod'
import { isRefused } from '@wenxiao/core'
import type { Person } from '../access/access.ts'
import { unseen } from '../access/denied.ts'
import type { Acting } from '../audit/record.ts'
import { today } from '../clock.ts'
import { within, type Store, type Work } from '../database/store.ts'
import { code, day, digest, id, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { setsShown } from '../revisions/sets.ts'
import { over, router, seeing } from '../trpc.ts'
import { actOn, compare, recordRefused, type Request } from './act.ts'
import type { ActOnRecord, EnablementAct, InUse, UpgradePage } from './enablement.ts'
import { listActs, versionsOf } from './enablement.queries.ts'
import { packsInUse } from './in-use.ts'
import { upgradePage } from './page.ts'
import type { Chosen } from './three-way.ts'
import { compareVersions } from '../packs/version.ts'

const ground = { jurisdiction: code, from: day, document: z.string().max(200), reason: z.string().max(2_000).optional() }
const decisions = z
  .array(z.strictObject({ set: id, parameter: name, choice: z.enum(['keep', 'take-new', 'drop']) }))
  .max(1_000)
  .default([])

async function findVersion(trx: Work, pack: string) {
  const row = await trx
    .selectFrom('pack')
    .select(['digest', 'pack as id', 'version', 'title', 'jurisdiction'])
    .where('digest', '=', pack)
    .executeTakeFirst()
  if (!row) throw notFound('规则包', pack)
  return row
}

interface Asked {
  readonly act: EnablementAct
  readonly from: string
  readonly document: string
  readonly reason?: string | undefined
  readonly decisions?: readonly Chosen[]
}
/** One act; a refused one goes on the audit trail, and nothing else is stored. */
async function does(
  store: Store,
  acting: Acting,
  pack: (trx: Work) => Promise<Request['pack']>,
  asked: Asked,
): Promise<ActOnRecord> {
  const { jurisdiction, by, scope } = acting
  const request = async (trx: Work): Promise<Request> => ({
    decisions: [],
    ...asked,
    jurisdiction,
    pack: await pack(trx),
    reason: asked.reason ?? null,
    on: today(),
    by,
  })
  const done = scope.results.includes(jurisdiction)
    ? await within(store, scope, async (trx) => actOn(trx, await request(trx)))
    : unseen(jurisdiction)
  if (!isRefused(done)) return done
  await within(store, scope, async (trx) => recordRefused(trx, await request(trx), done.refused))
  throw refuse(done)
}
/** The version of a pack in use that was decided on last. */
const inUseNamed = (jurisdiction: string, pack: string) => async (trx: Work) => {
  const last = (await listActs(trx, jurisdiction, pack)).findLast((act) => act.act !== 'hold' && act.act !== 'resume')
  if (!last) throw notFound('启用的规则包', pack)
  return findVersion(trx, last.pack.digest)
}
const versionNamed = (pack: string) => (trx: Work) => findVersion(trx, pack)

export const enablementRouter = router({
  /** Packs in use, on a day (today) and as known on a day (today). */
  list: seeing('results')
    .input(z.strictObject({ jurisdiction: code, on: day.optional(), knownSince: day.optional() }))
    .query(({ ctx, input }): Promise<readonly InUse[]> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const where = await findJurisdiction(trx, input.jurisdiction)
        if (!where) throw notFound('辖区', input.jurisdiction)
        return packsInUse(trx, where, input.on ?? today(), input.knownSince ?? '9999-12-31')
      }),
    ),
  /** What another version of a pack in use would change, and which values of the county are to be decided; on `from`, else today. */
  comparison: seeing('results')
    .input(z.strictObject({ jurisdiction: code, pack: digest, from: day.optional() }))
    .query(({ ctx, input }): Promise<UpgradePage> => within(ctx.store, ctx.scope, (trx) => compared(trx, ctx.person, input))),
  enable: over('province-admin')
    .input(z.strictObject({ ...ground, pack: digest }))
    .mutation(({ ctx, input }) => does(ctx.store, ctx.acting, versionNamed(input.pack), { ...input, act: 'enable' })),
  upgrade: over('province-admin')
    .input(z.strictObject({ ...ground, pack: digest, decisions }))
    .mutation(({ ctx, input }) => does(ctx.store, ctx.acting, versionNamed(input.pack), { ...input, act: 'upgrade' })),
  rollBack: over('province-admin')
    .input(z.strictObject({ ...ground, pack: digest, decisions }))
    .mutation(({ ctx, input }) => does(ctx.store, ctx.acting, versionNamed(input.pack), { ...input, act: 'roll-back' })),
  /** `pack` is the pack's name: whatever version of it is in force. */
  hold: over('province-admin')
    .input(z.strictObject({ ...ground, pack: name }))
    .mutation(({ ctx, input }) =>
      does(ctx.store, ctx.acting, inUseNamed(input.jurisdiction, input.pack), { ...input, act: 'hold' }),
    ),
  resume: over('province-admin')
    .input(z.strictObject({ ...ground, pack: name }))
    .mutation(({ ctx, input }) =>
      does(ctx.store, ctx.acting, inUseNamed(input.jurisdiction, input.pack), { ...input, act: 'resume' }),
    ),
})

async function compared(
  trx: Work,
  person: Person,
  {
    jurisdiction,
    pack,
    from = today(),
  }: { readonly jurisdiction: string; readonly pack: string; readonly from?: string | undefined },
): Promise<UpgradePage> {
  const where = await findJurisdiction(trx, jurisdiction)
  const to = await findVersion(trx, pack)
  const acts = await listActs(trx, jurisdiction, to.id)
  const last = acts.findLast((act) => act.act !== 'hold' && act.act !== 'resume')
  const { jurisdiction: _, ...version } = to
  if (!where || !last || !(await versionsOf(trx, to.id)).some((one) => one.digest === pack))
    throw notFound('启用的规则包', to.title)
  const act = compareVersions(to.version, last.pack.version) < 0 ? 'roll-back' : 'upgrade'
  const found = await compare(trx, { jurisdiction, act, pack: version, from }, acts)
  const open = (await setsShown(trx, where, person, to.id)).filter((set) => set.state === 'open')
  return upgradePage(where, act, found, version, from, open)
}
