import { isRefused, type Pack, type Refused } from '@wenxiao/core'
import type { Revision, Sheet } from '@wenxiao/core/engine'
import { today } from '../clock.ts'
import type { Work } from '../database/store.ts'
import { historyOf, rulesFor } from '../revisions/rules.ts'
import { ask, askAll, dayOf, type Question } from './engine.ts'
import type { EvaluationSummary } from './evaluation.ts'
import { insertEvaluation, listEvaluations } from './evaluation.queries.ts'

export interface Making {
  readonly jurisdiction: string
  /** Digest of the pack. */
  readonly digest: string
  readonly pack: Pack
  readonly factSheet: { readonly id: string; readonly text: string }
  readonly asked: Pick<Question, 'on' | 'scheme' | 'subject' | 'track'>
  /** By the rules as known on this day; today unless given. */
  readonly known?: string | undefined
  readonly by: string
}

/**
 * Scores a fact sheet on record by the rules in force and keeps the result with all it rests on; or refuses with everything
 * for want of which it cannot be scored.
 */
export async function makeEvaluation(trx: Work, making: Making): Promise<EvaluationSummary | Refused> {
  const rules = await rulesOf(trx, making)
  if (isRefused(rules)) return rules
  const sheet = ask({ pack: making.pack, text: making.factSheet.text, ...making.asked, ...rules })
  return isRefused(sheet) ? sheet : keep(trx, making, rules, sheet)
}

/** Scores several subjects of one fact sheet; those that cannot be scored are told, the others are kept. */
export async function makeEvaluations(
  trx: Work,
  making: Making,
  subjects: readonly string[],
): Promise<readonly (EvaluationSummary | Refused)[] | Refused> {
  const rules = await rulesOf(trx, making)
  if (isRefused(rules)) return rules
  const sheets = askAll({ pack: making.pack, text: making.factSheet.text, ...making.asked, ...rules }, subjects)
  if (isRefused(sheets)) return sheets
  const made: (EvaluationSummary | Refused)[] = []
  for (const sheet of sheets) made.push(isRefused(sheet) ? sheet : await keep(trx, making, rules, sheet))
  return made
}

interface Rules {
  readonly revisions: readonly Revision[]
  readonly known: string
}
async function rulesOf(
  trx: Work,
  { jurisdiction, digest, pack, factSheet, asked, known = today() }: Making,
): Promise<Rules | Refused> {
  const history = await historyOf(trx, jurisdiction, pack.id)
  const revisions = rulesFor(history, { digest, title: pack.title }, asked.on ?? dayOf(factSheet.text), known)
  return isRefused(revisions) ? revisions : { revisions, known }
}

async function keep(trx: Work, making: Making, rules: Rules, sheet: Sheet): Promise<EvaluationSummary> {
  const { jurisdiction, digest, pack, factSheet, asked, by } = making
  const tracks = pack.schemes?.find((scheme) => scheme.id === sheet.scheme.id)?.tracks ?? []
  const track = asked.track ?? tracks.at(-1)?.total ?? ''
  const id = await insertEvaluation(trx, { jurisdiction, pack: digest, factSheet: factSheet.id, track, sheet, ...rules, by })
  const [made] = await listEvaluations(trx, { id })
  if (!made) throw new Error('an evaluation that was just made is not there')
  return made
}
