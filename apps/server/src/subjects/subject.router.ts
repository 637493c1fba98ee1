import { z } from 'zod'
import { within, type Work } from '../database/store.ts'
import { listEvaluations } from '../evaluations/evaluation.queries.ts'
import { code, name } from '../inputs.ts'
import { findJurisdiction } from '../jurisdictions/jurisdiction.queries.ts'
import type { JurisdictionName } from '../jurisdictions/jurisdiction.ts'
import { notFound } from '../refuse.ts'
import { router, seeing } from '../trpc.ts'
import { factsAbout, listSubjects } from './subject.queries.ts'
import type { SubjectPage, SubjectSummary } from './subject.ts'

async function named(trx: Work, asked: string): Promise<JurisdictionName> {
  const found = await findJurisdiction(trx, asked)
  if (!found) throw notFound('辖区', asked)
  return found
}

export const subjectRouter = router({
  list: seeing('records')
    .input(z.strictObject({ jurisdiction: code, is: name.optional() }))
    .query(({ ctx, input }): Promise<readonly SubjectSummary[]> =>
      within(ctx.store, ctx.scope, async (trx) => listSubjects(trx, await named(trx, input.jurisdiction), { is: input.is })),
    ),
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
          belonging: await listSubjects(trx, where, { under: { is, id } }),
          evaluations: await listEvaluations(trx, { jurisdiction, subject: { is, id } }),
        }
      }),
    ),
})
