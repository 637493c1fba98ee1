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
  /** Everything that would change; what matters most stands first: answers that turn, then money. */
  readonly rows: readonly ImpactRow[]
  /** How many rows there are of each kind, and what they sum to. */
  readonly kinds: Readonly<Record<Kind, { readonly count: number; readonly cut: Impact['cut'] }>>
}
/** What of a thing would change. */
export const kinds = ['all', 'grade', 'light', 'cut'] as const
export type Kind = (typeof kinds)[number]
type Proposal = Worked['proposals'][number]
type Turned = ImpactRow['totals'][number]

/** Money in fen, row by row: each sum stays far below 2^53. The columns of a proposal stay the same objects while nothing changes them. */
const fens = new WeakMap<Proposal['cut'], Float64Array>()
const fenOf = ({ made, cut }: Proposal): Float64Array => {
  const known = fens.get(cut)
  if (known) return known
  const out = new Float64Array(made.length)
  for (let row = 0; row < made.length; row++) {
    const value = made[row] === 1 ? cut.value[row] : undefined
    if (value !== undefined) out[row] = Number((value.n * 100n) / value.d)
  }
  fens.set(cut, out)
  return out
}
const whole = (all: ArrayLike<number>): number => {
  let sum = 0
  for (let row = 0; row < all.length; row++) sum += all[row] as number
  return sum
}
const yuan = (fen: number) => decimal(fen, 100)

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
  const verdicts = will.verdicts.flatMap((column, at) => {
    const earlier = was.verdicts[at]
    return earlier ? [verdictImpact(pack, optionsOf(pack, column.is, column.fact), earlier, column)] : []
  })
  const rows = [...tables].flatMap(([is, { things }]): Counted[] => {
    const totals = pairs(was.totals, will.totals, is, sameColumn)
    const turning = pairs(was.verdicts, will.verdicts, is, sameColumn)
    const proposals = pairs(was.proposals, will.proposals, is, sameProposal)
    if (totals.length + turning.length + proposals.length === 0) return []
    const all = will.proposals.flatMap((after, at) => {
      const before = was.proposals[at] ?? after
      return after.is === is ? [{ before: fenOf(before), after: fenOf(after) }] : []
    })
    const moving = all.filter(({ before, after }) => before !== after)
    const options = (fact: string) => optionsOf(pack, is, fact)
    return things.flatMap((thing, row) => {
      const becomes = proposals.flatMap(({ before, after: { id, title, kind, made } }) =>
        before.made[row] === made[row]
          ? []
          : [{ id, title, kind, becomes: made[row] === 1 ? ('made' as const) : ('gone' as const) }],
      )
      const newTotals = totals.flatMap((pair) => turned(pair, row, (answer) => answer))
      const newVerdicts = turning.flatMap((pair) => turned(pair, row, (answer) => options(pair.after.fact)[answer] ?? answer))
      const moved = moving.some(({ before, after }) => before[row] !== after[row])
      if (becomes.length + newTotals.length + newVerdicts.length === 0 && !moved) return []
      const [before, after] = [
        all.reduce((sum, one) => sum + (one.before[row] as number), 0),
        all.reduce((sum, one) => sum + (one.after[row] as number), 0),
      ]
      return [
        {
          before,
          after,
          row: {
            is,
            id: thing.id,
            title: thing.title,
            kind: pack.words.subjects[is]?.title ?? is,
            links: Object.entries(thing.links).map(([link, id]) => ({ link, id, title: record.things.get(id)?.title ?? id })),
            totals: newTotals,
            verdicts: newVerdicts,
            proposals: [...becomes.filter((one) => one.becomes === 'made'), ...becomes.filter((one) => one.becomes === 'gone')],
            cut: { before: yuan(before), after: yuan(after) },
          },
        },
      ]
    })
  })
  const size = (one: Counted) => Math.abs(one.after - one.before)
  const sorted = rows.toSorted((a, b) => b.row.verdicts.length - a.row.verdicts.length || size(b) - size(a))
  const sorts = new Map(verdicts.map((one) => [`${one.is} ${one.fact}`, one.sort]))
  const counted = (kind: Kind) => summed(sorted.filter((one) => isOf(kind, one.row, sorts)))
  const [before, after] = [was, will].map(({ proposals }) => proposals.reduce((sum, one) => sum + whole(fenOf(one)), 0)) as [
    number,
    number,
  ]
  return {
    things: record.things.size,
    verdicts,
    proposals: will.proposals.flatMap((one, at) => {
      const made = { before: whole((was.proposals[at] ?? one).made), after: whole(one.made) }
      return made.before + made.after === 0 ? [] : [{ id: one.id, title: one.title, kind: one.kind, ...made }]
    }),
    cut: cutOf(before, after),
    rows: sorted.map((one) => one.row),
    kinds: { all: counted('all'), grade: counted('grade'), light: counted('light'), cut: counted('cut') },
  }
}
/** A row with its money in fen. */
interface Counted {
  readonly row: ImpactRow
  readonly before: number
  readonly after: number
}
const cutOf = (before: number, after: number) => ({ before: yuan(before), after: yuan(after), change: yuan(after - before) })
const summed = (rows: readonly Counted[]) => {
  const sum = (side: 'before' | 'after') => rows.reduce((all, one) => all + one[side], 0)
  return { count: rows.length, cut: cutOf(sum('before'), sum('after')) }
}
/** Whether a row is of a kind; `sorts` are the verdicts' by kind of thing and fact. */
export const isOf = (kind: Kind, row: ImpactRow, sorts: ReadonlyMap<string, VerdictImpact['sort']>): boolean =>
  kind === 'all' ||
  (kind === 'cut' ? row.cut.before !== row.cut.after : row.verdicts.some((one) => sorts.get(`${row.is} ${one.fact}`) === kind))

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
