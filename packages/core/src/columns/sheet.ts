import type { Pack } from '../contract/pack.ts'
import type { Fact } from '../contract/words.ts'
import type { AnyC } from '../engine/condition.ts'
import type { Fraction } from '../engine/fraction.ts'
import { aheadOf, firstStage } from '../engine/lifecycle.ts'
import type { AnyM } from '../engine/measure.ts'
import type { AnyProposal } from '../engine/proposal.ts'
import type { OnRecord, Scalar, Thing } from '../engine/record.ts'
import { entryOf, hasExcusedValues } from '../engine/record.ts'
import type { InForce, Rulebook } from '../engine/rulebook.ts'
import type { AnyScheme } from '../engine/tally.ts'
import { totalsUpTo } from '../engine/tally.ts'
import type { AnyVerdict } from '../engine/verdict.ts'
import type { Lists, Marks, Numbers, Truths } from './column.ts'
import { empty, excused, gather, known, missing, numbers, pending, truths } from './column.ts'
import { condition } from './condition.ts'
import { measure } from './measure.ts'
import type { ProposedColumn } from './proposal.ts'
import { proposed } from './proposal.ts'
import type { Table } from './table.ts'
import { tablesOf } from './table.ts'
import type { Points, Scored } from './tally.ts'
import { numbersOf, tally } from './tally.ts'

/** One column, a value and a state byte for every row: numbers, yes or no, days and answers, or lists of them. */
export type Column = Numbers | Truths | Marks | Lists

/** What columns are worked out in: which tracks' newly filed facts are read, and whether values of excused facts count. */
export interface Frame {
  readonly pack: Pack
  readonly tables: ReadonlyMap<string, Table>
  readonly today: number
  column(kind: string, name: string): Column
  parameter(id: string): InForce | undefined
  /** Works something out once, and again only when a parameter it rests on has changed. */
  keep<T>(id: string, make: () => T): T
}
interface Kept {
  readonly value: unknown
  readonly used: ReadonlySet<string>
}
/** A pack over a record as columns. The same answers as `settle`, without reasons. */
export interface Columns {
  readonly rulebook: Rulebook
  readonly record: OnRecord
  readonly tables: ReadonlyMap<string, Table>
  column(kind: string, name: string): Column
  scored(scheme: AnyScheme, track: number): Scored
  proposed(proposal: AnyProposal): ProposedColumn
  /** Values of excused facts are on record, so that totals are worked out both ways. */
  readonly hasValues: boolean
  /** What was worked out so far, by frame, for columns under other values of parameters. */
  readonly kept: ReadonlyMap<string, ReadonlyMap<string, Kept>>
}

/**
 * Works a pack out over a record column by column: one table for each kind of thing, one column for each fact.
 * With columns of the same pack, record and day worked out `before`, only what rests on parameters that differ is worked out anew.
 */
export function columns(rulebook: Rulebook, record: OnRecord, before?: Columns): Columns {
  const { pack } = rulebook
  const reused =
    before && before.rulebook.pack === pack && before.record === record && before.rulebook.on === rulebook.on ? before : undefined
  const changed = reused ? differing(reused.rulebook, rulebook) : new Set<string>()
  const tables = reused?.tables ?? tablesOf(pack, record)
  const kept = new Map<string, Map<string, Kept>>()
  const frames = new Map<string, Frame>()
  const schemes = (pack.schemes ?? []) as readonly AnyScheme[]
  const workings = pack.workings
  const asking: Set<string>[] = []
  const note = (used: Iterable<string>) => {
    const asked = asking.at(-1)
    if (asked) for (const id of used) asked.add(id)
  }

  const frameFor = (tracks: readonly string[], valued: boolean): Frame => {
    const key = `${valued}\n${tracks.join('\n')}`
    const found = frames.get(key)
    if (found) return found
    const own = new Map<string, Kept>()
    kept.set(key, own)
    const earlier = reused?.kept.get(key)
    const frame: Frame = {
      pack,
      tables,
      today: rulebook.on,
      parameter(id) {
        note([id])
        return rulebook.parameters.get(id)
      },
      keep<T>(id: string, make: () => T): T {
        let at = own.get(id)
        if (!at) {
          const inherited = earlier?.get(id)
          if (inherited && [...inherited.used].every((p) => !changed.has(p))) at = inherited
          else {
            const used = new Set<string>()
            asking.push(used)
            const value = make()
            asking.pop()
            at = { value, used }
          }
          own.set(id, at)
        }
        note(at.used)
        return at.value as T
      },
      column: (kind, name) => frame.keep(`${kind}\n${name}`, () => work(frame, tracks, valued, kind, name)),
    }
    frames.set(key, frame)
    return frame
  }
  function work(frame: Frame, tracks: readonly string[], valued: boolean, kind: string, name: string): Column {
    const dot = name.indexOf('.')
    if (dot >= 0) {
      const link = name.slice(0, dot)
      const target = pack.words.subjects[kind]?.links?.[link] ?? ''
      return gather(frame.column(target, name.slice(dot + 1)), tables.get(kind)?.links.get(link) ?? new Int32Array())
    }
    const fact = pack.words.subjects[kind]?.facts[name]
    if (!fact) throw new Error(`the pack was not checked: ${kind} has no fact ${name}`)
    switch (fact.from) {
      case 'measure':
        return fact.unit === 'yes-no'
          ? condition(frame, kind, workings[kind]?.[name] as AnyC)
          : measure(frame, kind, workings[kind]?.[name] as AnyM)
      case 'verdict':
        return verdictColumn(
          frameFor([], false),
          pack.verdicts?.find((v) => v.subject === kind && v.verdict === name) as AnyVerdict,
        )
      case 'scheme':
        return scoreColumn(kind, name)
      default:
        return filedColumn(pack, tables.get(kind)?.things ?? [], name, fact, tracks, valued, rulebook.on)
    }
  }
  const tallyIn = (scheme: AnyScheme, track: number, valued: boolean): Scored => {
    const frame = frameFor(totalsUpTo(scheme, track), valued)
    return frame.keep(`tally\n${scheme.id}`, () => tally(frame, scheme))
  }
  const hasValues = reused?.hasValues ?? hasExcusedValues(record)
  /** The lower of two totals stands, row by row, when excused values are on record. */
  const scored = (scheme: AnyScheme, track: number): Scored => {
    const plain = tallyIn(scheme, track, false)
    return hasValues ? plain.lowerOf(tallyIn(scheme, track, true)) : plain
  }
  function scoreColumn(kind: string, name: string): Numbers {
    for (const scheme of schemes) {
      if (scheme.subject !== kind) continue
      const track = scheme.tracks.findIndex((t) => t.total === name)
      if (track >= 0) return numbersOf(scored(scheme, track).total)
      const group = scheme.groups.find((g) => g.files === name)
      if (group) return numbersOf(scored(scheme, scheme.tracks.length - 1).groups.get(group.id) as Points)
    }
    throw new Error(`the pack was not checked: no scheme keeps ${name}`)
  }
  const plain = frameFor([], false)
  return {
    rulebook,
    record,
    tables,
    hasValues,
    kept,
    column: (kind, name) => plain.column(kind, name),
    scored,
    proposed: (proposal) => plain.keep(`proposal\n${proposal.id}`, () => proposed(plain, proposal)),
  }
}

/** Parameters that have another value, or another table of values, under the second rulebook. */
function differing(a: Rulebook, b: Rulebook): ReadonlySet<string> {
  const text = (value: InForce['value'] | undefined): string =>
    value === undefined
      ? ''
      : value instanceof Map
        ? [...value].map(([option, v]) => `${option} ${v.n}/${v.d}`).join(' ')
        : `${(value as Fraction).n}/${(value as Fraction).d}`
  return new Set(
    [...a.parameters.keys(), ...b.parameters.keys()].filter(
      (id) => text(a.parameters.get(id)?.value) !== text(b.parameters.get(id)?.value),
    ),
  )
}

/** A verdict as a chain of selects: the first rule that holds, passing over pending and excused, stopped by missing and empty. */
function verdictColumn(frame: Frame, verdict: AnyVerdict): Marks {
  const rows = frame.tables.get(verdict.subject)?.things.length ?? 0
  const out: Marks = { state: new Uint8Array(rows).fill(empty), value: Array.from({ length: rows }, () => '') }
  const open = new Uint8Array(rows).fill(1)
  for (const rule of verdict.rules) {
    const held =
      rule.when === undefined
        ? { state: new Uint8Array(rows), value: new Uint8Array(rows).fill(1) }
        : condition(frame, verdict.subject, rule.when)
    for (let i = 0; i < rows; i++) {
      if (open[i] === 0) continue
      const state = held.state[i] as number
      if (state === missing || state === empty) {
        out.state[i] = state
        open[i] = 0
      } else if (state === known && held.value[i] === 1) {
        out.state[i] = known
        out.value[i] = rule.give
        open[i] = 0
      }
    }
  }
  return out
}

function filedColumn(
  pack: Pack,
  things: readonly Thing[],
  name: string,
  fact: Fact,
  tracks: readonly string[],
  valued: boolean,
  on: number,
): Column {
  const rows = things.length
  const out =
    fact.unit === 'yes-no'
      ? truths(rows)
      : 'every' in fact && fact.every !== undefined
        ? { state: new Uint8Array(rows), value: Array.from({ length: rows }, () => []) }
        : ['day', 'choice', 'paper', 'text'].includes(fact.unit)
          ? { state: new Uint8Array(rows), value: Array.from({ length: rows }, () => '') }
          : numbers(rows)
  const set = (i: number, value: Scalar) => {
    if (fact.unit === 'day' && !('planned' in fact && fact.planned) && (value as number) > on) out.state[i] = pending
    else (out.value as unknown[] | Uint8Array)[i] = fact.unit === 'yes-no' ? (value === true ? 1 : 0) : value
  }
  things.forEach((thing, i) => {
    const is = entryOf(thing, name, tracks)?.is
    if (is === undefined) silence(i, thing)
    else if ('series' in is) (out.value as unknown[])[i] = is.series
    else if (!('state' in is)) set(i, is.value)
    else if (valued && is.value !== undefined) set(i, is.value)
    else out.state[i] = is.state === 'pending' ? pending : excused
  })
  function silence(i: number, thing: Thing) {
    const stage = fact.from === 'lifecycle' && fact.unit === 'choice' ? firstStage(pack, thing.is, name) : undefined
    if (fact.from === 'decision' && fact.unit === 'yes-no') return
    if (fact.from === 'lifecycle' && fact.unit === 'choice') {
      if (stage === undefined) out.state[i] = pending
      else (out.value as unknown[])[i] = stage
    } else if (fact.from === 'lifecycle' && aheadOf(pack, thing, name)) out.state[i] = pending
    else out.state[i] = thing.classified && fact.unit !== 'yuan' ? excused : missing
  }
  return out
}
export type { Fraction }
