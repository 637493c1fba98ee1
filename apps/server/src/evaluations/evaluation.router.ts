import { z } from 'zod'
import { isRefused, type Pack } from '@wenxiao/core'
import type { Explanation, Sheet } from '@wenxiao/core/engine'
import { judging } from '../access/scope.ts'
import { record } from '../audit/record.ts'
import { within, type Work } from '../database/store.ts'
import { code, day, digest, id, name } from '../inputs.ts'
import { findPack } from '../packs/pack.queries.ts'
import { notFound, refuse } from '../refuse.ts'
import { findSheet } from '../sheets/sheet.queries.ts'
import { as, router, signedIn } from '../trpc.ts'
import { fileOf, formats, mostRows, tooManyRows, type Exported } from '../workbook.ts'
import { askWhy } from './engine.ts'
import {
  evaluationColumns,
  type EvaluationCounts,
  type EvaluationPage,
  type EvaluationSpread,
  type EvaluationSummary,
  type Verified,
} from './evaluation.ts'
import { findEvaluation, listEvaluations, type Stored } from './evaluation.queries.ts'
import { groupsOf } from './groups.ts'
import { countEvaluations } from './listed.ts'
import { makeEvaluation } from './make.ts'
import { spreadOf } from './spread.ts'
import { tableOf } from './table.ts'
import { isReadable, verifyEvaluation } from './verify.ts'

async function opened(trx: Work, evaluation: string): Promise<{ readonly stored: Stored; readonly pack: Pack }> {
  const stored = await findEvaluation(trx, evaluation)
  const pack = stored && (await findPack(trx, stored.pack))
  if (!stored || !pack) throw notFound('评价', evaluation)
  return { stored, pack }
}

const filter = {
  jurisdiction: code.optional(),
  grade: name.optional(),
  pack: name.optional(),
  kind: name.optional(),
  text: z.string().max(200).optional(),
}
const order = { sort: z.enum(evaluationColumns).optional(), up: z.boolean().optional() }

/** What whoever sees results only is shown: points, reasons and clauses, and not what they were worked out of. */
const withoutFacts = (sheet: Sheet): Sheet => ({
  ...sheet,
  lines: sheet.lines.map((line) => ({ ...line, facts: [] })),
  vetoed: sheet.vetoed.map((veto) => ({ ...veto, facts: [] })),
})

export const evaluationRouter = router({
  list: signedIn
    .input(
      z.strictObject({
        ...filter,
        ...order,
        from: z.int().min(0).max(mostRows).optional(),
        most: z.int().min(1).max(5_000).optional(),
      }),
    )
    .query(({ ctx, input }): Promise<readonly EvaluationSummary[]> =>
      within(ctx.store, ctx.scope, (trx) => listEvaluations(trx, input)),
    ),
  /** How many there are for the same filter, and what it can be set to. */
  counts: signedIn
    .input(z.strictObject(filter))
    .query(({ ctx, input }): Promise<EvaluationCounts> => within(ctx.store, ctx.scope, (trx) => countEvaluations(trx, input))),
  /** How the totals of what the filter leaves are spread. */
  spread: signedIn
    .input(z.strictObject({ ...filter, of: z.string().max(500).optional() }))
    .query(({ ctx, input }): Promise<EvaluationSpread> => within(ctx.store, ctx.scope, (trx) => spreadOf(trx, input))),
  /** Everything that the filter leaves, as a file. */
  export: signedIn
    .input(z.strictObject({ ...filter, ...order, format: z.enum(formats) }))
    .query(async ({ ctx, input: { format, ...input } }): Promise<Exported> => {
      const rows = await within(ctx.store, ctx.scope, async (trx) => {
        const { left } = await countEvaluations(trx, input)
        if (left > mostRows) throw refuse(tooManyRows(left))
        return listEvaluations(trx, { ...input, most: mostRows })
      })
      return fileOf(tableOf(rows), format)
    }),
  get: signedIn.input(z.strictObject({ id })).query(({ ctx, input }): Promise<EvaluationPage> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const { stored, pack } = await opened(trx, input.id)
      const [summary] = await listEvaluations(trx, { id: input.id })
      if (!summary) throw notFound('评价', input.id)
      const whole = JSON.parse(stored.text) as Sheet
      const sheet = isReadable(stored) ? whole : withoutFacts(whole)
      return {
        sheet,
        groups: groupsOf(pack, sheet),
        meta: { ...summary, factSheet: stored.factSheet, ...stored.digests, engine: stored.engine, records: isReadable(stored) },
      }
    }),
  ),
  explain: signedIn.input(z.strictObject({ id, line: name })).query(({ ctx, input }): Promise<Explanation> =>
    within(ctx.store, ctx.scope, async (trx) => {
      const { stored, pack } = await opened(trx, input.id)
      if (!isReadable(stored)) throw notFound('评价', input.id)
      const why = askWhy({ pack, text: stored.facts, ...stored.asked }, input.line)
      if (isRefused(why)) throw refuse(why)
      return why
    }),
  ),
  /** Also for those who see results only: nothing of the facts is told. */
  verify: signedIn.input(z.strictObject({ id })).query(async ({ ctx, input }): Promise<Verified> => {
    const { stored } = await within(ctx.store, ctx.scope, (trx) => opened(trx, input.id))
    return within(ctx.store, judging(ctx.scope, stored.jurisdiction), async (trx) => {
      const again = await opened(trx, input.id)
      if (!isReadable(again.stored)) throw notFound('评价', input.id)
      return verifyEvaluation(input.id, again.stored, again.pack)
    })
  }),
  make: as('county-maker', 'data-bureau', 'reviewer')
    .input(
      z.strictObject({
        jurisdiction: code,
        pack: digest,
        sheet: id,
        scheme: name.optional(),
        subject: name.optional(),
        track: name.optional(),
        on: day.optional(),
        /** By the rules as known on this day; today unless given. */
        knownSince: day.optional(),
      }),
    )
    .mutation(({ ctx, input }): Promise<EvaluationSummary> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const { jurisdiction, scheme, subject, track, on } = input
        const pack = await findPack(trx, input.pack)
        if (!pack) throw notFound('规则包', input.pack)
        const factSheet = await findSheet(trx, jurisdiction, input.sheet)
        if (!factSheet) throw notFound('事实表', input.sheet)
        const made = await makeEvaluation(trx, {
          jurisdiction,
          digest: input.pack,
          pack,
          factSheet,
          asked: { on, scheme, subject, track },
          known: input.knownSince,
          by: ctx.by,
        })
        if (isRefused(made)) throw refuse(made)
        await record(trx, {
          jurisdiction,
          by: ctx.actor,
          act: 'evaluation.made',
          to: { is: 'evaluation', id: made.id, title: made.subject.title },
          ground: null,
          more: { sheet: input.sheet, pack: input.pack, scheme: made.scheme.id, on: made.on, total: made.total },
        })
        return made
      }),
    ),
})
