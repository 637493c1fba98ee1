import { z } from 'zod'
import { within, type Work } from '../database/store.ts'
import { listEvaluations } from '../evaluations/evaluation.queries.ts'
import { code, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { notFound } from '../refuse.ts'
import { procedure, router, type Context } from '../trpc.ts'
import { factsAbout, listSubjects } from './subject.queries.ts'
import type { SubjectPage, SubjectSummary } from './subject.ts'

async function visibleJurisdiction(trx: Work, ctx: Context, asked: string): Promise<JurisdictionName> {
  const found = ctx.visible.includes(asked) ? await findJurisdiction(trx, asked) : undefined
  if (!found) throw notFound('辖区', asked)
  return found
}

export const subjectRouter = router({
  list: procedure
    .input(z.strictObject({ jurisdiction: code, is: name.optional() }))
    .query(({ ctx, input }): Promise<readonly SubjectSummary[]> =>
      within(ctx.store, ctx.visible, async (trx) =>
        listSubjects(trx, await visibleJurisdiction(trx, ctx, input.jurisdiction), { is: input.is }),
      ),
    ),
  get: procedure
    .input(z.strictObject({ jurisdiction: code, is: name, id: name }))
    .query(({ ctx, input: { jurisdiction, is, id } }): Promise<SubjectPage> =>
      within(ctx.store, ctx.visible, async (trx) => {
        const where = await visibleJurisdiction(trx, ctx, jurisdiction)
        const [subject] = await listSubjects(trx, where, { is, id })
        if (!subject) throw notFound('评价对象', id)
        return {
          subject,
          facts: await factsAbout(trx, jurisdiction, is, id),
          belonging: await listSubjects(trx, where, { under: { is, id } }),
          evaluations: await listEvaluations(trx, { jurisdiction, subject: { is, id } }),
        }
      }),
    ),
})
