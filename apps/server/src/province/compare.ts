import { digest } from '@wenxiao/core/manifest'
import type { ParameterShown, RulebookPage } from '../revisions/revision.ts'
import type { RulebookComparison, Side } from './province.ts'

/** Two rulebooks on a day, parameter by parameter; the same parameter has the same id. */
export function compareRulebooks(left: RulebookPage, right: RulebookPage): RulebookComparison {
  const ids = [...new Set([...left.parameters, ...right.parameters].map((one) => one.id))]
  const rows = ids.flatMap((id) => {
    const [a, b] = [left, right].map((page) => page.parameters.find((one) => one.id === id))
    const shown = a ?? b
    if (!shown) return []
    const [one, other] = [sideOf(a), sideOf(b)]
    const same =
      digest({ is: one?.value ?? null }) === digest({ is: other?.value ?? null }) && (one === null) === (other === null)
    return [{ id, title: shown.title, unit: shown.unit, options: shown.by?.options ?? [], left: one, right: other, same }]
  })
  return {
    left: { jurisdiction: left.jurisdiction, pack: left.pack },
    right: { jurisdiction: right.jurisdiction, pack: right.pack },
    on: left.on,
    rows,
    different: rows.filter((row) => !row.same).length,
  }
}
const sideOf = (shown: ParameterShown | undefined): Side | null =>
  shown?.present ? { value: shown.present.is, from: shown.present.from, by: shown.present.by, cite: shown.present.cite } : null
