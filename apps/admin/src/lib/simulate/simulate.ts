import { columns, type Columns } from '@wenxiao/core/columns'
import { readFacts, rulebook, type OnRecord } from '@wenxiao/core/engine'
import type { Refused, Tabled } from '@wenxiao/core'
import type { Simulation } from '@wenxiao/server/api'
import type { Spread } from '../charts/histogram.ts'
import { atFields } from '../revise.ts'
import { workOut, type Worked } from './answers.ts'
import { compare, type Compared } from './compare.ts'
import { spread } from './spread.ts'

/** Values that are tried, by parameter. */
export type Tried = Readonly<Record<string, Tabled>>
/** What other values would do. */
export interface Simulated extends Compared {
  readonly spreads: readonly Spread[]
  /** The day whose rules are in force. */
  readonly rulesOn: string
  /** How long it took, in milliseconds. */
  readonly ms: number
}
/** A county made ready: what holds now, from which every further question is worked out. */
export interface Ready {
  readonly simulation: Simulation
  readonly record: OnRecord
  readonly now: Columns
  readonly was: Worked
}

/** Reads the county and works out what holds now, or says why it cannot be read. */
export const prepare = (simulation: Simulation): Ready | Refused => {
  const { pack, rulesOn, revisions, facts } = simulation
  const record = readFacts(pack, facts)
  if ('refused' in record) return record
  const rules = rulebook(pack, { on: rulesOn, revisions })
  if ('refused' in rules) return rules
  const now = columns(rules, record)
  return { simulation, record, now, was: workOut(now) }
}

/** What these values would do, or every reason why they may not be. Only what rests on them is worked out anew. */
export const simulate = ({ simulation, record, now, was }: Ready, tried: Tried): Simulated | Refused => {
  const began = performance.now()
  const { pack, rulesOn, revisions } = simulation
  const others = revisions.filter((revision) => !(revision.parameter in tried))
  const own = Object.entries(tried).map(([parameter, is]) => ({
    parameter,
    is,
    from: rulesOn,
    knownSince: rulesOn,
    document: '试算',
  }))
  const rules = rulebook(pack, { on: rulesOn, revisions: [...others, ...own] })
  if ('refused' in rules)
    return {
      refused: atFields(
        rules.refused,
        [...others, ...own].map((one) => one.parameter),
      ),
    }
  const then = columns(rules, record, now)
  const will = workOut(then)
  const compared = compare(pack, record, now.tables, was, will)
  return { ...compared, rulesOn, spreads: spread(pack, then, was, will), ms: performance.now() - began }
}
