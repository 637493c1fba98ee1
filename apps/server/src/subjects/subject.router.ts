import { z } from 'zod'
import { within, type Work } from '../database/store.ts'
import { listEvaluations } from '../evaluations/evaluation.queries.ts'
import { code, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { notFound, refuse } from '../refuse.ts'
import { router, seeing } from '../trpc.ts'
import { fileOf, formats, mostRows, tooManyRows, type Exported } from '../workbook.ts'
import { countSubjects } from './listed.ts'
import { factsAbout, listSubjects } from './subject.queries.ts'
import { subjectColumns, type SubjectCounts, type SubjectPage, type SubjectSummary } from './subject.ts'
import { tableOf } from './table.ts'

async function named(trx: Work, asked: string): Promise<JurisdictionName> {
  const found = await findJurisdiction(trx, asked)
  if (!found) throw notFound('辖区', asked)
  return found
}

const filter = {
  jurisdiction: code,
  is: name.optional(),
  text: z.string().max(200).optional(),
  under: z.strictObject({ is: name, id: name }).optional(),
}
const order = { sort: z.enum(subjectColumns).optional(), down: z.boolean().optional() }
/** What belongs to a thing is listed with it so far; the rest in the list of things. */
const mostBelonging = 200

export const subjectRouter = router({
  list: seeing('records')
    .input(
      z.strictObject({
        ...filter,
        ...order,
        from: z.int().min(0).max(mostRows).optional(),
        most: z.int().min(1).max(5_000).optional(),
      }),
    )
    .query(({ ctx, input: { jurisdiction, ...wanted } }): Promise<readonly SubjectSummary[]> =>
      within(ctx.store, ctx.scope, async (trx) => listSubjects(trx, await named(trx, jurisdiction), wanted)),
    ),
  /** How many there are for the same filter, and of which kinds. */
  counts: seeing('records')
    .input(z.strictObject(filter))
    .query(({ ctx, input: { jurisdiction, ...wanted } }): Promise<SubjectCounts> =>
      within(ctx.store, ctx.scope, (trx) => countSubjects(trx, jurisdiction, wanted)),
    ),
  /** Everything that the filter leaves, as a file. */
  export: seeing('records')
    .input(z.strictObject({ ...filter, ...order, format: z.enum(formats) }))
    .query(async ({ ctx, input: { jurisdiction, format, ...wanted } }): Promise<Exported> => {
      const table = await within(ctx.store, ctx.scope, async (trx) => {
        const { left } = await countSubjects(trx, jurisdiction, wanted)
        if (left > mostRows) throw refuse(tooManyRows(left))
        const where = await named(trx, jurisdiction)
        return tableOf(where, await listSubjects(trx, where, { ...wanted, most: mostRows }))
      })
      return fileOf(table, format)
    }),
  get: seeing('records')
    .input(z.strictObject({ jurisdiction: code, is: name, id: name }))
    .query(({ ctx, input: { jurisdiction, is, id } }): Promise<SubjectPage> =>
      within(ctx.store, ctx.scope, async (trx) => {
        const where = await named(trx, jurisdiction)
        const [subject] = await listSubjects(trx, where, { is, id })
        if (!subject) throw notFound('评价对象', id)
        return {
          subject,
          facts: await factsAbout(trx, jurisdiction, is, id),
          belonging: await listSubjects(trx, where, { under: { is, id }, most: mostBelonging }),
          belongs: (await countSubjects(trx, jurisdiction, { under: { is, id } })).left,
          evaluations: await listEvaluations(trx, { jurisdiction, subject: { is, id } }),
        }
      }),
    ),
})
