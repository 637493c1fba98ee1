import type { Columns } from '@wenxiao/core/columns'
import type { Pack } from '@wenxiao/core'

/** One total or verdict over every thing of its kind. */
export interface Answers {
  readonly is: string
  readonly fact: string
  readonly title: string
  readonly rows: number
  /** The same object as long as nothing it rests on has changed. */
  readonly from: object
  /** Decimal text of a total, the option of a verdict; null where there is none. */
  readonly at: (row: number) => string | null
}
/** Everything that other values could change, column by column. */
export interface Worked {
  readonly totals: readonly Answers[]
  readonly verdicts: readonly Answers[]
  readonly proposals: readonly (ReturnType<Columns['proposed']> & {
    readonly id: string
    readonly is: string
    readonly title: string
    readonly kind: string
  })[]
}

const titleOf = (pack: Pack, is: string, fact: string) => pack.words.subjects[is]?.facts[fact]?.title ?? fact
/** Whole units of the last place as decimal text. */
export const decimal = (units: number, scale: number): string => {
  const places = String(scale).length - 1
  const digits = String(Math.abs(units)).padStart(places + 1, '0')
  const cut = digits.length - places
  return `${units < 0 ? '-' : ''}${digits.slice(0, cut)}${places === 0 ? '' : `.${digits.slice(cut)}`}`
}

/** Works out of columns what is compared. */
export const workOut = (columns: Columns): Worked => {
  const { pack } = columns.rulebook
  return {
    totals: (pack.schemes ?? []).flatMap((scheme) =>
      scheme.tracks.map((track, place): Answers => {
        const { total } = columns.scored(scheme, place)
        return {
          is: scheme.subject,
          fact: track.total,
          title: titleOf(pack, scheme.subject, track.total),
          rows: total.units.length,
          from: total,
          at: (row) => (total.state[row] === 0 ? decimal(total.units[row] ?? 0, total.scale) : null),
        }
      }),
    ),
    verdicts: (pack.verdicts ?? []).map(({ subject, verdict }): Answers => {
      const column = columns.column(subject, verdict)
      return {
        is: subject,
        fact: verdict,
        title: titleOf(pack, subject, verdict),
        rows: column.state.length,
        from: column,
        at: (row) => (column.state[row] === 0 ? (column.value[row] as string) : null),
      }
    }),
    proposals: (pack.proposals ?? []).map((proposal) => ({
      id: proposal.id,
      is: proposal.subject,
      title: proposal.title,
      kind: proposal.kind,
      ...columns.proposed(proposal),
    })),
  }
}
