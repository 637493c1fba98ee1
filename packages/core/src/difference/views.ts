import type { Numbers } from '../columns/column.ts'
import { known } from '../columns/column.ts'
import type { Columns } from '../columns/sheet.ts'
import type { Points } from '../columns/tally.ts'
import type { Fact } from '../contract/words.ts'
import { isUnknown } from '../engine/answer.ts'
import { declared, optionTitle } from '../engine/context.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, fraction, print, readDecimal, zero } from '../engine/fraction.ts'
import { propose } from '../engine/proposal.ts'
import type { Thing } from '../engine/record.ts'
import type { Settled } from '../engine/settle.ts'
import type { AnyScheme } from '../engine/tally.ts'
import { isAside } from '../engine/tally.ts'
import type { AnyVerdict } from '../engine/verdict.ts'

/** Everything on record worked out by the rules of a pack: thing by thing, or column by column, which is faster over many. */
export type WorkedOut = Settled | Columns

/** What a change of rules may change about one thing. */
export interface View {
  readonly totals: ReadonlyMap<string, Named>
  readonly verdicts: ReadonlyMap<string, Named>
  readonly proposals: ReadonlyMap<string, { readonly title: string; readonly kind: string }>
  /** Money that proposals would take from it, in yuan. */
  readonly cut: Fraction
}
/** An answer by its id and in words; null where there is none. */
export interface Named {
  readonly title: string
  readonly id: string | null
  readonly value: string | null
}
export type Views = ReadonlyMap<string, View>

/** What may change of everything on record, by the ids of things. */
export const viewsOf = (worked: WorkedOut): Views => ('scored' in worked ? byColumns(worked) : byThings(worked))

function byThings(settled: Settled): Views {
  const { pack } = settled.rulebook
  const cuts = new Map<string, Fraction>()
  const made = new Map<string, Map<string, { title: string; kind: string }>>()
  for (const proposal of propose(settled).proposals) {
    const list = made.get(proposal.subject.id) ?? new Map()
    made.set(proposal.subject.id, list.set(proposal.id, { title: proposal.title, kind: proposal.kind }))
    for (const effect of proposal.effects) {
      if ('cut' in effect)
        cuts.set(proposal.subject.id, add(cuts.get(proposal.subject.id) ?? zero, readDecimal(effect.cut) ?? zero))
    }
  }
  const schemes = (pack.schemes ?? []) as readonly AnyScheme[]
  const verdicts = pack.verdicts ?? []
  return new Map(
    Array.from(settled.record.things.values(), (thing) => [
      thing.id,
      {
        totals: new Map(
          schemes
            .filter((s) => s.subject === thing.is)
            .flatMap((s) => s.tracks.map((t, i) => [t.total, total(settled, thing, s, i)] as const)),
        ),
        verdicts: new Map(verdicts.filter((v) => v.subject === thing.is).map((v) => [v.verdict, verdictOf(settled, thing, v)])),
        proposals: made.get(thing.id) ?? new Map(),
        cut: cuts.get(thing.id) ?? zero,
      },
    ]),
  )
}
function total(settled: Settled, thing: Thing, scheme: AnyScheme, track: number): Named {
  const fact = declared(settled.rulebook.pack, thing.is, scheme.tracks[track]?.total ?? '')
  const tally = settled.tally(thing, scheme, track)
  const told = !isUnknown(tally) && !isAside(tally.total) && !tally.lines.some((l) => l.refuses)
  const value = told && !isUnknown(tally) && !isAside(tally.total) ? print(tally.total, tally.rounding) : null
  return { title: fact.title, id: value, value }
}
function verdictOf(settled: Settled, thing: Thing, verdict: AnyVerdict): Named {
  const fact = declared(settled.rulebook.pack, thing.is, verdict.verdict)
  const { rule } = settled.verdict(thing, verdict)
  return isUnknown(rule) ? untold(fact) : answered(fact, rule.give)
}
const untold = ({ title }: Fact): Named => ({ title, id: null, value: null })
const answered = (fact: Fact, option: string): Named => ({ title: fact.title, id: option, value: optionTitle(fact, option) })

function byColumns(columns: Columns): Views {
  const rows = new Map<string, { readonly view: (row: number) => View; next: number }>()
  for (const kind of columns.tables.keys()) rows.set(kind, { view: rowsOf(columns, kind), next: 0 })
  return new Map(
    Array.from(columns.record.things.values(), ({ is, id }) => {
      const kind = rows.get(is)
      if (!kind) throw new Error(`the pack was not checked: there is no ${is}`)
      return [id, kind.view(kind.next++)]
    }),
  )
}
/** One kind of thing: its columns once, then a view for each row. */
function rowsOf(columns: Columns, kind: string): (row: number) => View {
  const { pack } = columns.rulebook
  const of = <T extends { readonly subject: string }>(all: readonly T[] | undefined): readonly T[] =>
    (all ?? []).filter((one) => one.subject === kind)
  const totals = of((pack.schemes ?? []) as readonly AnyScheme[]).flatMap((scheme) =>
    scheme.tracks.map((track, i) => ({
      name: track.total,
      fact: declared(pack, kind, track.total),
      points: columns.scored(scheme, i).total,
      rounding: scheme.rounding ?? pack.rounding,
    })),
  )
  const verdicts = of(pack.verdicts).map(({ verdict }) => ({
    name: verdict,
    fact: declared(pack, kind, verdict),
    column: columns.column(kind, verdict),
  }))
  const proposals = of(pack.proposals).map((proposal) => ({ ...columns.proposed(proposal), proposal }))
  const at = (points: Points, row: number): Fraction | null =>
    points.state[row] === known ? fraction(BigInt(points.units[row] ?? 0), BigInt(points.scale)) : null
  const money = (cut: Numbers, row: number): Fraction => cut.value[row] ?? zero
  return (row) => {
    const made = proposals.filter((one) => one.made[row] === 1)
    return {
      totals: new Map(
        totals.map(({ name, fact, points, rounding }) => {
          const exact = at(points, row)
          const value = exact && print(exact, rounding)
          return [name, { title: fact.title, id: value, value }]
        }),
      ),
      verdicts: new Map(
        verdicts.map(({ name, fact, column }) => [
          name,
          column.state[row] === known ? answered(fact, column.value[row] as string) : untold(fact),
        ]),
      ),
      proposals: new Map(made.map(({ proposal: { id, title, kind: sort } }) => [id, { title, kind: sort }])),
      cut: made.reduce((sum, { cut }) => add(sum, money(cut, row)), zero),
    }
  }
}
