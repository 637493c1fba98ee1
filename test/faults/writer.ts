import type { SheetFiled, SheetSummary } from '../../apps/server/src/api.ts'
import { CallFailed, type Visitor } from '../../apps/server/src/testing/visitor.ts'
import type { Draw } from './draw.ts'

/** A facts file of the small pack, about a fund of its own. */
export interface Sheet {
  readonly about: string
  readonly text: string
  readonly things: number
  readonly facts: number
}
/** A sheet whose filing was answered with this id: it must never be lost. */
export interface Acknowledged extends Sheet {
  readonly id: string
}

/** What stands in a file, and how much of it, is drawn; whom it is about is told by its number. */
export function sheet(number: number, draw: Draw): Sheet {
  const about = `fund-${number}`
  const paid = { value: String(draw.whole(0, 100)), unit: '万元', evidence: `凭证${number}` }
  const fund = { is: 'fund', id: about, title: `资金${number}`, facts: { paid, budget: { value: '100', unit: '万元' } } }
  const projects = Array.from({ length: draw.whole(0, 5) }, (_, i) => ({
    is: 'project',
    id: `project-${number}-${i}`,
    links: { fund: about },
    facts: { done: draw.one(['yes', 'no']), cost: { value: String(draw.whole(1, 900)), unit: '万元' } },
  }))
  const text = JSON.stringify({ on: '2025-12-31', given: [fund, ...projects] })
  return { about, text, things: 1 + projects.length, facts: 2 + 2 * projects.length }
}

/** Files by the digest of the pack, in the county whose pack it is. */
export const fileTo =
  (maker: Visitor, pack: string) =>
  ({ text }: Sheet): Promise<SheetFiled> =>
    maker.call<SheetFiled>('sheets.file', { jurisdiction: '330522', pack, file: text })

/** What came of a stretch of filing. */
export interface Stretch {
  readonly acknowledged: readonly Acknowledged[]
  /** The one whose answer never came: on record or not, but never in part. Null when somebody else ended the stretch. */
  readonly unanswered: Sheet | null
}

/** Files one sheet after the other until an answer does not come. A refusal is an answer, and none was deserved. */
export async function fileOn(
  next: () => Sheet,
  file: (sheet: Sheet) => Promise<SheetFiled>,
  over: AbortSignal,
): Promise<Stretch> {
  const acknowledged: Acknowledged[] = []
  while (!over.aborted) {
    const one = next()
    try {
      const { sheet: filed, already } = await file(one)
      if (already) throw new Error(`${one.about} was on record before it was filed`)
      acknowledged.push({ ...one, id: filed.id })
    } catch (error) {
      if (!isSilence(error)) throw error
      return { acknowledged, unanswered: one }
    }
  }
  return { acknowledged, unanswered: null }
}

/** The connection broke, or what came says that the server could not do it. */
const isSilence = (error: unknown): boolean =>
  error instanceof CallFailed ? error.status >= 500 : error instanceof TypeError || error instanceof SyntaxError

/** A sheet as it must stand on record. */
export const asListed = ({
  about,
  things,
  facts,
}: Sheet): Pick<SheetSummary, 'things' | 'facts'> & { about: { id: string } } => ({
  about: { id: about },
  things,
  facts,
})
