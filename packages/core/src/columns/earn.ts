import type { AnyC } from '../engine/condition.ts'
import type { AnyEarn } from '../engine/earn.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, compare, divide, fraction, multiply, one, subtract, whole, zero } from '../engine/fraction.ts'
import type { AnyM } from '../engine/measure.ts'
import type { Marks, Numbers } from './column.ts'
import { constant, empty, gravest, known, missing, numbers, settled } from './column.ts'
import { condition } from './condition.ts'
import { over } from './items.ts'
import { bound, measure } from './measure.ts'
import type { Frame } from './sheet.ts'

type Phrase = Readonly<Record<string, unknown>>
const rowsOf = (frame: Frame, kind: string): number => frame.tables.get(kind)?.things.length ?? 0

/** What a line earns before it is known what it is worth: a share of it, or points off it. */
export interface Earning {
  readonly off: boolean
  readonly of: Numbers
}
export const earning = (frame: Frame, kind: string, how: AnyEarn): Earning =>
  'deduct' in how
    ? { off: true, of: losses(frame, kind, how.deduct) }
    : { off: false, of: 'each' in how ? each(frame, kind, how.each) : portion(frame, kind, how) }

function portion(frame: Frame, kind: string, how: Phrase): Numbers {
  if ('proportional' in how) return proportional(frame, kind, how)
  if ('bands' in how) return bands(frame, kind, how)
  if ('levels' in how) return levels(frame, kind, how)
  return checklist(frame, kind, how['checklist'] as readonly Phrase[])
}
function proportional(frame: Frame, kind: string, how: Phrase): Numbers {
  const rows = rowsOf(frame, kind)
  const value = measure(frame, kind, how['proportional'] as AnyM)
  const full = bound(frame, kind, how['full'] as AnyM)
  const from = how['zero'] === undefined ? constant(rows, zero) : bound(frame, kind, how['zero'] as AnyM)
  const floor = how['nothingUnder'] === undefined ? null : bound(frame, kind, how['nothingUnder'] as AnyM)
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    // What is unknown comes first; only then is a figure that may still grow held back.
    const unknowns = [value.state[i], full.state[i], from.state[i], floor?.state[i] ?? known] as number[]
    out.state[i] = unknowns.reduce(gravest)
    if (out.state[i] !== known) continue
    out.state[i] = settled(value, i)
    if (out.state[i] !== known) continue
    const [x, f, z] = [value.value[i] as Fraction, full.value[i] as Fraction, from.value[i] as Fraction]
    const direction = compare(f, z)
    if (direction === 0) {
      out.state[i] = empty
      continue
    }
    const short = floor ? compare(x, floor.value[i] as Fraction) * direction < 0 : false
    const way = divide(subtract(x, z), subtract(f, z))
    out.value[i] = short || way.n < 0n ? zero : compare(way, one) > 0 ? one : way
  }
  return out
}
function bands(frame: Frame, kind: string, how: Phrase): Numbers {
  const value = measure(frame, kind, how['bands'] as AnyM)
  const marks = (how['marks'] as readonly Phrase[]).map((mark) => ({
    rising: 'from' in mark,
    line: bound(frame, kind, (mark['from'] ?? mark['upTo']) as AnyM),
    share: bound(frame, kind, mark['share'] as AnyM),
  }))
  const out = numbers(value.state.length)
  for (let i = 0; i < out.state.length; i++) {
    out.state[i] = settled(value, i)
    for (const mark of out.state[i] === known ? marks : []) {
      if (mark.line.state[i] !== known) {
        out.state[i] = mark.line.state[i] as number
        break
      }
      const side = compare(value.value[i] as Fraction, mark.line.value[i] as Fraction)
      if (mark.rising ? side < 0 : side > 0) continue
      out.state[i] = mark.share.state[i] as number
      out.value[i] = mark.share.value[i] as Fraction
      break
    }
  }
  return out
}
function levels(frame: Frame, kind: string, how: Phrase): Numbers {
  const choice = frame.column(kind, how['levels'] as string) as Marks
  const worth = new Map(
    Object.entries(how['worth'] as Record<string, AnyM>).map(([option, share]) => [option, bound(frame, kind, share)]),
  )
  const out = numbers(choice.state.length)
  for (let i = 0; i < out.state.length; i++) {
    out.state[i] = choice.state[i] as number
    const share = out.state[i] === known ? worth.get(choice.value[i] as string) : undefined
    if (!share) continue
    out.state[i] = share.state[i] as number
    out.value[i] = share.value[i] as Fraction
  }
  return out
}
function checklist(frame: Frame, kind: string, items: readonly Phrase[]): Numbers {
  const rows = rowsOf(frame, kind)
  const answers = items.map((item) => ({
    parts: (item['parts'] as number | undefined) ?? 1,
    truth: condition(frame, kind, item['when'] as AnyC),
  }))
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    let [held, all, aside, stop] = [0, 0, known, known]
    for (const { parts, truth } of answers) {
      const state = truth.state[i] as number
      // The first item that is missing or empty speaks for the line.
      if (stop === known && (state === missing || state === empty)) stop = state
      else if (state !== known) aside = gravest(aside, state)
      else {
        all += parts
        held += truth.value[i] === 1 ? parts : 0
      }
    }
    out.state[i] = stop !== known ? stop : all === 0 ? aside : known
    if (out.state[i] === known) out.value[i] = fraction(BigInt(held), BigInt(all))
  }
  return out
}
/** All that is lost, whatever the line is worth. */
function losses(frame: Frame, kind: string, grounds: readonly Phrase[]): Numbers {
  const lost = grounds.map((ground) => loss(frame, kind, ground))
  const out = numbers(rowsOf(frame, kind))
  for (let i = 0; i < out.state.length; i++) {
    let [all, aside, told, stop] = [zero, known, 0, known]
    for (const one of lost) {
      const state = one.state[i] as number
      // The first ground that is missing or empty speaks for the line.
      if (stop === known && (state === missing || state === empty)) stop = state
      else if (state !== known) aside = gravest(aside, state)
      else {
        told++
        all = add(all, one.value[i] as Fraction)
      }
    }
    out.state[i] = stop !== known ? stop : told === 0 ? aside : known
    out.value[i] = all
  }
  return out
}
function loss(frame: Frame, kind: string, ground: Phrase): Numbers {
  const points = bound(frame, kind, ground['points'] as AnyM)
  const out = numbers(points.state.length)
  const held = 'when' in ground ? condition(frame, kind, ground['when'] as AnyC) : null
  const times = held ? null : measure(frame, kind, ground['forEach'] as AnyM)
  const cap = ground['atMost'] === undefined ? null : bound(frame, kind, ground['atMost'] as AnyM)
  for (let i = 0; i < out.state.length; i++) {
    const state =
      [
        points.state[i] as number,
        held ? (held.state[i] as number) : settled(times as Numbers, i),
        cap ? (cap.state[i] as number) : known,
      ].find((s) => s !== known) ?? known
    out.state[i] = state
    if (state !== known) continue
    const n = held ? whole(held.value[i] as number) : ((times as Numbers).value[i] as Fraction)
    const all = n.n <= 0n ? zero : multiply(points.value[i] as Fraction, n)
    const most = cap?.value[i]
    out.value[i] = most && compare(all, most) > 0 ? most : all
  }
  return out
}
/** The weighted mean over items as two scatter-adds: of weights, and of weighted shares. */
function each(frame: Frame, kind: string, how: Phrase): Numbers {
  const items = how['of'] as string
  const held = over(frame, kind, items, how['via'] as string | undefined, how['where'] as AnyC | undefined)
  const shares = portion(frame, items, how['earn'] as Phrase)
  const weights = how['weight'] === undefined ? constant(shares.state.length, one) : measure(frame, items, how['weight'] as AnyM)
  const rows = rowsOf(frame, kind)
  const [sums, totals, worst] = [constant(rows, zero).value, constant(rows, zero).value, new Uint8Array(rows)]
  for (let j = 0; j < held.owner.length; j++) {
    if (held.held[j] !== 1) continue
    const i = held.owner[j] as number
    const state = gravest(shares.state[j] as number, weights.state[j] as number)
    if (state !== known) {
      worst[i] = gravest(worst[i] as number, state)
      continue
    }
    sums[i] = add(sums[i] as Fraction, multiply(shares.value[j] as Fraction, weights.value[j] as Fraction))
    totals[i] = add(totals[i] as Fraction, weights.value[j] as Fraction)
  }
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    const [state, total] = [worst[i] as number, totals[i] as Fraction]
    if (held.stop[i] !== known) out.state[i] = held.stop[i] as number
    else if (state === missing || state === empty || (state !== known && total.n === 0n)) out.state[i] = state
    else if (total.n === 0n) out.state[i] = empty
    else out.value[i] = divide(sums[i] as Fraction, total)
  }
  return out
}
