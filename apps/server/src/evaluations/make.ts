import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import type { Work } from '../database/store.ts'
import { ask, type Question } from './engine.ts'
import type { EvaluationSummary } from './evaluation.ts'
import { insertEvaluation, listEvaluations } from './evaluation.queries.ts'

export interface Making {
  readonly jurisdiction: string
  /** Digest of the pack. */
  readonly digest: string
  readonly pack: Pack
  readonly factSheet: { readonly id: string; readonly text: string }
  readonly asked: Pick<Question, 'on' | 'scheme' | 'subject' | 'track'>
  readonly by: string
}

/** Scores a fact sheet on record and keeps the result; or refuses with everything for want of which it cannot be scored. */
export async function makeEvaluation(
  trx: Work,
  { jurisdiction, digest, pack, factSheet, asked, by }: Making,
): Promise<EvaluationSummary | Refused> {
  const sheet = ask({ pack, text: factSheet.text, ...asked })
  if (isRefused(sheet)) return sheet
  const tracks = pack.schemes?.find((scheme) => scheme.id === sheet.scheme.id)?.tracks ?? []
  const track = asked.track ?? tracks.at(-1)?.total ?? ''
  const id = await insertEvaluation(trx, { jurisdiction, pack: digest, factSheet: factSheet.id, track, sheet, by })
  const [made] = await listEvaluations(trx, { id })
  if (!made) throw new Error('an evaluation that was just made is not there')
  return made
}
