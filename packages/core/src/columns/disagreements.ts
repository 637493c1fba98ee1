import type { Pack } from '../contract/pack.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, readDecimal, zero } from '../engine/fraction.ts'
import { proposeFor } from '../engine/proposal.ts'
import type { OnRecord } from '../engine/record.ts'
import type { Rulebook } from '../engine/rulebook.ts'
import { settle } from '../engine/settle.ts'
import type { AnyScheme } from '../engine/tally.ts'
import { stateNames } from './column.ts'
import type { Column } from './sheet.ts'
import { columns } from './sheet.ts'
import type { Points } from './tally.ts'
import { numbersOf } from './tally.ts'

/** Every settled fact, line, group and proposal of a pack on which the evaluation by rows and the one by columns do not agree, in words for a developer. */
export function disagreements(pack: Pack, rulebook: Rulebook, record: OnRecord): readonly string[] {
  const rows = settle(rulebook, record)
  const cols = columns(rulebook, record)
  const found: string[] = []
  const exact = (f: Fraction): string => `${f.n}/${f.d}`
  const byColumn = (column: Column, i: number): string => {
    const state = stateNames[column.state[i] ?? 0]
    if (state) return state
    const value = column.value[i] as Fraction | string | number
    return typeof value === 'object' ? exact(value) + ('far' in column && column.far[i] === 1 ? ' so far' : '') : String(value)
  }
  for (const [kind, subject] of Object.entries(pack.words.subjects)) {
    const things = record.byKind.get(kind) ?? []
    for (const [name, fact] of Object.entries(subject.facts)) {
      if (!['measure', 'scheme', 'verdict'].includes(fact.from)) continue
      const column = cols.column(kind, name)
      things.forEach((thing, i) => {
        const answer = rows.fact(thing, name)
        const byRow =
          'state' in answer
            ? answer.state
            : 'series' in answer
              ? 'series'
              : typeof answer.value === 'object'
                ? exact(answer.value) + (answer.soFar ? ' so far' : '')
                : fact.unit === 'yes-no'
                  ? answer.value
                    ? '1'
                    : '0'
                  : String(answer.value)
        if (byRow !== byColumn(column, i)) found.push(`${thing.id} ${name}: ${byRow} by rows, ${byColumn(column, i)} by columns`)
      })
    }
  }
  for (const scheme of (pack.schemes ?? []) as readonly AnyScheme[]) {
    scheme.tracks.forEach((_, track) => {
      const scored = cols.scored(scheme, track)
      ;(record.byKind.get(scheme.subject) ?? []).forEach((thing, i) => {
        const tally = rows.tally(thing, scheme, track)
        if ('state' in tally) return
        for (const line of tally.lines) {
          const byRow = 'state' in line.got ? line.got.state : exact(line.got)
          const column = byColumn(numbersOf(scored.lines.get(line.id) as Points), i)
          if (byRow !== column) found.push(`${thing.id} line ${line.id}: ${byRow} by rows, ${column} by columns`)
        }
      })
    })
  }
  for (const proposal of pack.proposals ?? []) {
    const { made, cut } = cols.proposed(proposal)
    ;(record.byKind.get(proposal.subject) ?? []).forEach((thing, i) => {
      const answer = proposeFor(rows, thing, proposal)
      const isMade = answer !== undefined && !('unknown' in answer)
      if (isMade !== (made[i] === 1)) found.push(`${thing.id} proposal ${proposal.id}: ${isMade} by rows, ${made[i]} by columns`)
      const taken = isMade
        ? answer.effects.flatMap((e) => ('cut' in e ? [readDecimal(e.cut) ?? zero] : [])).reduce(add, zero)
        : zero
      const column = cut.value[i] ?? zero
      if (exact(taken) !== exact(column))
        found.push(`${thing.id} cut by ${proposal.id}: ${exact(taken)} by rows, ${exact(column)} by columns`)
    })
  }
  return found
}
