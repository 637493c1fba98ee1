import { workingDaysBetween } from '../engine/calendar.ts'
import type { AnyC } from '../engine/condition.ts'
import { linkTo } from '../engine/context.ts'
import { monthsBetween } from '../engine/day.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, compare, divide, fraction, multiply, readDecimal, subtract, whole, zero } from '../engine/fraction.ts'
import type { AnyM } from '../engine/measure.ts'
import type { Lists, Marks, Numbers } from './column.ts'
import { constant, empty, gravest, known, missing, numbers, pending, settled, together } from './column.ts'
import { over } from './items.ts'
import type { Frame } from './sheet.ts'

type Phrase = Readonly<Record<string, unknown>>
const folds = ['sum', 'mean', 'most', 'least'] as const
type Fold = (typeof folds)[number]
const rowsOf = (frame: Frame, kind: string): number =>
  kind === 'jurisdiction' ? 1 : (frame.tables.get(kind)?.things.length ?? 0)

/** A measure for every row of a table. */
export function measure(frame: Frame, kind: string, said: AnyM): Numbers {
  if (typeof said === 'string') return frame.column(kind, said) as Numbers
  const m = said as unknown as Phrase
  const part = (key: string): Numbers => bound(frame, kind, m[key] as AnyM)
  if ('parameter' in m) return parameter(frame, kind, m['parameter'] as string)
  for (const fold of folds) if (fold in m) return folded(frame, kind, fold, m)
  if ('difference' in m) return together(part('difference'), part('less'), subtract)
  if ('product' in m) return together(part('product'), part('by'), multiply)
  if ('price' in m) return together(part('price'), part('times'), multiply)
  if ('ratio' in m) return together(part('ratio'), part('over'), quotient)
  if ('rate' in m) return together(part('rate'), part('per'), quotient)
  if ('share' in m) return share(frame, kind, m)
  if ('count' in m) {
    const held = over(frame, kind, m['count'] as string, m['via'] as string | undefined, m['where'] as AnyC | undefined)
    const out = numbers(rowsOf(frame, kind))
    held.stop.forEach((state, i) => {
      out.state[i] = state
      out.value[i] = whole(held.yes[i] as number)
    })
    return out
  }
  if ('from' in m) return elapsed(frame, kind, m)
  return ranked(frame, kind, m)
}
export function bound(frame: Frame, kind: string, said: AnyM): Numbers {
  const literal = typeof said === 'string' ? readDecimal(said) : undefined
  return literal ? constant(rowsOf(frame, kind), literal) : measure(frame, kind, said)
}
const quotient = (a: Fraction, b: Fraction): Fraction | null => (b.n === 0n ? null : divide(a, b))

/** A parameter by a choice is a small table looked up by that choice's column. */
export function parameter(frame: Frame, kind: string, id: string): Numbers {
  const rows = rowsOf(frame, kind)
  const inForce = frame.parameter(id)?.value
  if (inForce === undefined) return { ...numbers(rows), state: new Uint8Array(rows).fill(missing) }
  if (!(inForce instanceof Map)) return constant(rows, inForce as Fraction)
  const [of = '', name = ''] = (frame.pack.words.parameters[id]?.by ?? '').split('.')
  const choice = frame.column(kind, kind === of ? name : `${linkTo(frame.pack, kind, of)}.${name}`) as Marks
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    const value = choice.state[i] === known ? (inForce.get(choice.value[i]) as Fraction | undefined) : undefined
    out.state[i] = choice.state[i] !== known ? (choice.state[i] as number) : value ? known : missing
    out.value[i] = value ?? zero
  }
  return out
}

function folded(frame: Frame, kind: string, fold: Fold, m: Phrase): Numbers {
  const of = m[fold]
  if (Array.isArray(of))
    return several(
      rowsOf(frame, kind),
      fold,
      (of as readonly AnyM[]).map((part) => measure(frame, kind, part)),
    )
  return m['over'] === undefined ? series(frame, kind, fold, m) : things(frame, kind, fold, m)
}
function several(rows: number, fold: Fold, parts: readonly Numbers[]): Numbers {
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    for (const part of parts) {
      out.state[i] = gravest(out.state[i] as number, part.state[i] as number)
      if (part.far[i] === 1) out.far[i] = 1
    }
    if (out.state[i] !== known) out.far[i] = 0
    else
      put(
        out,
        i,
        reduce(
          fold,
          parts.map((p) => p.value[i] as Fraction),
        ),
      )
  }
  return out
}
/** Down a link as a scatter-add: pending and excused items are left out, a missing one leaves the owner missing. */
function things(frame: Frame, kind: string, fold: Fold, m: Phrase): Numbers {
  const items = m['over'] as string
  const held = over(frame, kind, items, m['via'] as string | undefined, m['where'] as AnyC | undefined)
  const values = measure(frame, items, m[fold] as AnyM)
  const rows = rowsOf(frame, kind)
  const lists: Fraction[][] = Array.from({ length: rows }, () => [])
  const worst = new Uint8Array(rows)
  for (let j = 0; j < held.owner.length; j++) {
    if (held.held[j] !== 1) continue
    const i = held.owner[j] as number
    const state = settled(values, j)
    if (state === known) lists[i]?.push(values.value[j] as Fraction)
    else worst[i] = gravest(worst[i] as number, state)
  }
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    const state = worst[i] as number
    const list = lists[i] ?? []
    if (held.stop[i] !== known) out.state[i] = held.stop[i] as number
    else if (state === missing || state === empty || (state !== known && list.length === 0)) out.state[i] = state
    else put(out, i, reduce(fold, list))
  }
  return out
}
/** A series as a matrix row with a fixed window. */
function series(frame: Frame, kind: string, fold: Fold, m: Phrase): Numbers {
  const column = frame.column(kind, m[fold] as string) as Lists
  const last = m['last'] === undefined ? null : bound(frame, kind, m['last'] as AnyM)
  const out = numbers(column.state.length)
  for (let i = 0; i < column.state.length; i++) {
    if (column.state[i] !== known) {
      out.state[i] = column.state[i] as number
      continue
    }
    let list = column.value[i] as readonly (Fraction | null)[]
    if (last) {
      if (last.state[i] !== known) {
        out.state[i] = last.state[i] as number
        continue
      }
      const n = Number((last.value[i] as Fraction).n)
      list = list.slice(-n)
      if (list.length < n) {
        out.state[i] = missing
        continue
      }
    }
    if (list.includes(null)) {
      out.state[i] = missing
      continue
    }
    const values = m['without'] === 'extremes' ? (list as Fraction[]).toSorted(compare).slice(1, -1) : (list as Fraction[])
    put(out, i, values.length === 0 ? null : reduce(fold, values))
  }
  return out
}
function reduce(fold: Fold, values: readonly Fraction[]): Fraction | null {
  let total = zero
  let best = values[0]
  for (const value of values) {
    total = add(total, value)
    if (best && (fold === 'most' ? compare(value, best) > 0 : compare(value, best) < 0)) best = value
  }
  if (fold === 'sum') return total
  if (best === undefined) return null
  return fold === 'mean' ? divide(total, whole(values.length)) : best
}
function put(out: Numbers, i: number, value: Fraction | null): void {
  if (value === null) out.state[i] = empty
  else out.value[i] = value
}

function share(frame: Frame, kind: string, m: Phrase): Numbers {
  const items = m['share'] as string
  const via = m['via'] as string | undefined
  const among = over(frame, kind, items, via, m['among'] as AnyC | undefined)
  const held = over(frame, kind, items, via, m['where'] as AnyC, among.held)
  const out = numbers(rowsOf(frame, kind))
  for (let i = 0; i < out.state.length; i++) {
    const told = (held.yes[i] as number) + (held.no[i] as number)
    if (among.stop[i] !== known) out.state[i] = among.stop[i] as number
    else if (held.all[i] === 0) out.state[i] = empty
    else if (held.stop[i] !== known) out.state[i] = held.stop[i] as number
    else out.value[i] = fraction(BigInt(held.yes[i] as number), BigInt(told))
  }
  return out
}

function elapsed(frame: Frame, kind: string, m: Phrase): Numbers {
  const rows = rowsOf(frame, kind)
  const day = (name: unknown): Marks =>
    name === 'today'
      ? { state: new Uint8Array(rows), value: Array.from({ length: rows }, () => frame.today) }
      : (frame.column(kind, name as string) as Marks)
  const [from, to] = [day(m['from']), day(m['to'])]
  const out = numbers(rows)
  for (let i = 0; i < rows; i++) {
    const far = to.state[i] === pending
    const state = far ? (from.state[i] as number) : gravest(from.state[i] as number, to.state[i] as number)
    out.state[i] = state
    if (state !== known) continue
    out.far[i] = far ? 1 : 0
    const [a, b] = [from.value[i] as number, far ? frame.today : (to.value[i] as number)]
    const months = m['in'] === 'months' ? monthsBetween(a, b) : null
    out.value[i] = months
      ? add(whole(months.months), fraction(BigInt(months.over), BigInt(months.length)))
      : whole(m['in'] === 'days' ? b - a : workingDaysBetween(a, b))
  }
  return out
}

function ranked(frame: Frame, kind: string, m: Phrase): Numbers {
  const values = frame.column(kind, m['rank'] as string) as Numbers
  const group = m['within'] === undefined ? null : (frame.column(kind, m['within'] as string) as Marks)
  const out = numbers(values.state.length)
  const stopped = group ? group.state.includes(missing) : false
  for (let i = 0; i < out.state.length; i++) {
    if (values.state[i] !== known) out.state[i] = values.state[i] as number
    else if (group && group.state[i] !== known) out.state[i] = group.state[i] as number
    else if (stopped) out.state[i] = missing
    else {
      let [better, peers, state] = [0, 0, known]
      for (let j = 0; j < out.state.length; j++) {
        if (group && (group.state[j] !== known || group.value[j] !== group.value[i])) continue
        const theirs = values.state[j] as number
        if (theirs === missing || theirs === empty) state = gravest(state, theirs)
        if (theirs !== known) continue
        peers++
        const side = compare(values.value[j] as Fraction, values.value[i] as Fraction)
        if (m['first'] === 'highest' ? side > 0 : side < 0) better++
      }
      if (state === known) out.value[i] = m['as'] === 'place' ? whole(better + 1) : fraction(BigInt(better + 1), BigInt(peers))
      else out.state[i] = state
    }
  }
  return out
}
