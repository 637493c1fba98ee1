import { z } from 'zod'
import { within, type Work } from '../database/store.ts'
import { today } from '../clock.ts'
import { code, day, digest, id, name } from '../inputs.ts'
import { notFound, refuse } from '../refuse.ts'
import { over, router, seeing } from '../trpc.ts'
import type { Answer } from './answer.ts'
import { askImpact } from './ask.ts'
import { impactColumns, type ImpactPage, type ImpactRun } from './impact.ts'
import { findAnswer, listRuns, type StoredRun } from './impact.queries.ts'
import { filtered, impactPage, runOf } from './page.ts'
import { fileOf, formats, type Exported } from '../workbook.ts'
import { tableOf } from './table.ts'

const filter = {
  is: name.optional(),
  what: z.enum(['grade', 'light', 'verdict', 'total', 'proposal', 'cut']).optional(),
  text: z.string().max(200).optional(),
  sort: z.enum(impactColumns).optional(),
  up: z.boolean().optional(),
}
const asked = z.strictObject({ jurisdiction: code, run: id })

async function opened(
  trx: Work,
  jurisdiction: string,
  run: string,
): Promise<{ readonly stored: StoredRun; readonly answer: Answer }> {
  const [stored] = await listRuns(trx, jurisdiction, run)
  const answer = stored && (await findAnswer(trx, jurisdiction, run))
  if (!stored) throw notFound('影响分析', run)
  if (!answer)
    throw refuse({
      refused: [
        {
          code: 'absent',
          path: 'run',
          found: stored.because === null ? '还没有算完' : '没有算成',
          because: stored.because ?? '对象较多，正在后台计算',
          remedy: stored.because === null ? '稍后再打开，可以先离开这一页' : '按上面的说明补正后重新分析',
        },
      ],
    })
  return { stored, answer }
}

export const impactRouter = router({
  /** What enabling this version (or changing to it) from a day would change; `decisions` are tried, undecided values give way. */
  ask: over('province-admin', 'county-maker', 'county-confirmer', 'data-bureau')
    .input(
      z.strictObject({
        jurisdiction: code,
        pack: digest,
        from: day.optional(),
        decisions: z
          .array(z.strictObject({ set: id, parameter: name, choice: z.enum(['keep', 'take-new', 'drop']) }))
          .max(1_000)
          .default([]),
      }),
    )
    .mutation(({ ctx, input: { jurisdiction, pack, from = today(), decisions } }): Promise<ImpactRun> =>
      askImpact(ctx.store, ctx.acting, { about: 'pack', jurisdiction, digest: pack, from, decisions }),
    ),
  list: seeing('results')
    .input(z.strictObject({ jurisdiction: code }))
    .query(({ ctx, input }): Promise<readonly ImpactRun[]> =>
      within(ctx.store, ctx.scope, async (trx) => (await listRuns(trx, input.jurisdiction)).map(runOf)),
    ),
  /** How far a question is. */
  run: seeing('results')
    .input(asked)
    .query(({ ctx, input }): Promise<ImpactRun> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const [stored] = await listRuns(trx, input.jurisdiction, input.run)
        if (!stored) throw notFound('影响分析', input.run)
        return runOf(stored)
      }),
    ),
  /** The answer, once it is there; refused with code `absent` while it is worked on. */
  get: seeing('results')
    .input(
      asked.extend({
        ...filter,
        from: z.number().int().min(0).optional(),
        most: z.number().int().min(1).max(5_000).optional(),
      }),
    )
    .query(({ ctx, input: { jurisdiction, run, ...rest } }): Promise<ImpactPage> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const { stored, answer } = await opened(trx, jurisdiction, run)
        return impactPage(stored, answer, rest)
      }),
    ),
  /** The changed things that the filter leaves, as a file. */
  export: seeing('results')
    .input(asked.extend({ ...filter, format: z.enum(formats) }))
    .query(async ({ ctx, input: { jurisdiction, run, format, ...rest } }): Promise<Exported> => {
      const { stored, answer } = await within(ctx.store, ctx.scope, (trx) => opened(trx, jurisdiction, run))
      return fileOf(tableOf(stored, answer, filtered(answer, rest)), format)
    }),
})
