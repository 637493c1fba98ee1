import type { Pack } from '@wenxiao/core'
import type { Columns } from '@wenxiao/core/columns'
import type { OnRecord } from '@wenxiao/core/engine'
import type { Impact, ImpactRow, VerdictImpact } from '@wenxiao/server/api'
import { decimal, type Answers, type Worked } from './answers.ts'
import { verdictImpact } from './verdicts.ts'

/** What other values would do to everything on record: the same figures as the server's impact, worked out in the browser. */
export interface Compared {
  readonly things: number
  readonly verdicts: readonly VerdictImpact[]
  readonly proposals: Impact['proposals']
  readonly cut: Impact['cut']
  readonly rows: readonly ImpactRow[]
}
type Proposal = Worked['proposals'][number]
type Turned = ImpactRow['totals'][number]

/** Money in fen: each sum stays far below 2^53. */
const fenOf = ({ made, cut }: Proposal, row: number): number => {
  const value = made[row] === 1 ? cut.value[row] : undefined
  return value === undefined ? 0 : Number((value.n * 100n) / value.d)
}
const fenIn = (proposal: Proposal): number => proposal.made.reduce((sum, _, row) => sum + fenOf(proposal, row), 0)
const yuan = (fen: number) => decimal(fen, 100)
const count = ({ made }: Proposal) => made.reduce((sum, one) => sum + one, 0)

/** Pairs of what was and what would be, where they are not the same column. */
const pairs = <T extends { readonly is: string }>(
  was: readonly T[],
  will: readonly T[],
  is: string,
  same: (a: T, b: T) => boolean,
) =>
  will.flatMap((after, at) => {
    const before = was[at]
    return before && after.is === is && !same(before, after) ? [{ before, after }] : []
  })
const sameColumn = (a: Answers, b: Answers) => a.from === b.from
const sameProposal = (a: Proposal, b: Proposal) => a.made === b.made && a.cut === b.cut

/** Sets what holds beside what would hold. Columns that did not have to be worked out anew are not looked at. */
export const compare = (pack: Pack, record: OnRecord, tables: Columns['tables'], was: Worked, will: Worked): Compared => {
  const rows = [...tables].flatMap(([is, { things }]): ImpactRow[] => {
    const totals = pairs(was.totals, will.totals, is, sameColumn)
    const verdicts = pairs(was.verdicts, will.verdicts, is, sameColumn)
    const proposals = pairs(was.proposals, will.proposals, is, sameProposal)
    if (totals.length + verdicts.length + proposals.length === 0) return []
    const all = will.proposals.flatMap((after, at) => (after.is === is ? [{ before: was.proposals[at] ?? after, after }] : []))
    const options = (fact: string) => optionsOf(pack, is, fact)
    return things.flatMap((thing, row) => {
      const becomes = proposals.flatMap(({ before, after: { id, title, kind, made } }) =>
        before.made[row] === made[row]
          ? []
          : [{ id, title, kind, becomes: made[row] === 1 ? ('made' as const) : ('gone' as const) }],
      )
      const newTotals = totals.flatMap((pair) => turned(pair, row, (answer) => answer))
      const newVerdicts = verdicts.flatMap((pair) => turned(pair, row, (answer) => options(pair.after.fact)[answer] ?? answer))
      const moved = proposals.some(({ before, after }) => fenOf(before, row) !== fenOf(after, row))
      if (becomes.length + newTotals.length + newVerdicts.length === 0 && !moved) return []
      const fen = (side: 'before' | 'after') => yuan(all.reduce((sum, pair) => sum + fenOf(pair[side], row), 0))
      return [
        {
          is,
          id: thing.id,
          title: thing.title,
          kind: pack.words.subjects[is]?.title ?? is,
          links: Object.entries(thing.links).map(([link, id]) => ({ link, id, title: record.things.get(id)?.title ?? id })),
          totals: newTotals,
          verdicts: newVerdicts,
          proposals: [...becomes.filter((one) => one.becomes === 'made'), ...becomes.filter((one) => one.becomes === 'gone')],
          cut: { before: fen('before'), after: fen('after') },
        },
      ]
    })
  })
  const [before, after] = [was, will].map(({ proposals }) => proposals.reduce((sum, one) => sum + fenIn(one), 0)) as [
    number,
    number,
  ]
  return {
    things: record.things.size,
    verdicts: will.verdicts.flatMap((column, at) => {
      const earlier = was.verdicts[at]
      return earlier ? [verdictImpact(pack, optionsOf(pack, column.is, column.fact), earlier, column)] : []
    }),
    proposals: will.proposals.flatMap((one, at) => {
      const counted = { before: count(was.proposals[at] ?? one), after: count(one) }
      return counted.before + counted.after === 0 ? [] : [{ id: one.id, title: one.title, kind: one.kind, ...counted }]
    }),
    cut: { before: yuan(before), after: yuan(after), change: yuan(after - before) },
    rows,
  }
}

const turned = (
  { before, after }: { readonly before: Answers; readonly after: Answers },
  row: number,
  named: (answer: string) => string,
): readonly Turned[] => {
  const [a, b] = [before.at(row), after.at(row)]
  if (a === b) return []
  return [{ fact: after.fact, title: after.title, before: a === null ? null : named(a), after: b === null ? null : named(b) }]
}
const optionsOf = (pack: Pack, is: string, fact: string): Readonly<Record<string, string>> => {
  const words = pack.words.subjects[is]?.facts[fact]
  return words && 'options' in words ? words.options : {}
}
