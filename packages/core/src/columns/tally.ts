import type { Fraction } from '../engine/fraction.ts'
import { add, fraction, multiply, whole, zero } from '../engine/fraction.ts'
import { allocate } from '../engine/earn.ts'
import type { AnyLine, AnyScheme } from '../engine/tally.ts'
import type { Numbers, Truths } from './column.ts'
import { constant, empty, gravest, known, missing, numbers } from './column.ts'
import { condition } from './condition.ts'
import type { Earning } from './earn.ts'
import { earning } from './earn.ts'
import { bound } from './measure.ts'
import type { Frame } from './sheet.ts'

/** Points for every row: a state byte and whole `units`, so many of which (`scale`) are one point. */
export interface Points {
  readonly state: Uint8Array
  readonly units: Float64Array
  /** Units in one point. */
  readonly scale: number
}
/** Points of every line and group (by id) and the total, for every row; where a row refuses, groups and total are missing or empty. */
export interface Scored {
  readonly lines: ReadonlyMap<string, Points>
  readonly groups: ReadonlyMap<string, Points>
  readonly total: Points
  /** The total before a refusal hides it, and the refusals themselves. */
  readonly raw: Points
  readonly refusal: Uint8Array
  /** Row by row the one with the lower total. */
  lowerOf(valued: Scored): Scored
}
export const numbersOf = ({ state, units, scale }: Points): Numbers => ({
  ...numbers(state.length),
  state,
  value: Array.from(units, (u) => fraction(BigInt(u), BigInt(scale))),
})

interface Weighed {
  readonly weight: Numbers
  readonly applies: Truths
  /** The same weight for every row, and it always applies. */
  readonly fixed: boolean
}
/** What each line and group of a scheme is worth in one pattern of weights, in units. */
type Worth = ReadonlyMap<string, number>

const lineKey = (id: string): string => `line ${id}`
const groupKey = (id: string): string => `group ${id}`

/** A scheme over a whole table: shares of points once for each pattern of weights, then lines, groups and total in whole units. */
export function tally(frame: Frame, scheme: AnyScheme): Scored {
  const kind = scheme.subject
  const rows = frame.tables.get(kind)?.things.length ?? 0
  const rounding = scheme.rounding ?? frame.pack.rounding
  const places = Math.max(2, rounding.places)
  const scale = 10 ** places
  const coarse = 10 ** (places - rounding.places)
  const points = (): Points => ({ state: new Uint8Array(rows), units: new Float64Array(rows), scale })

  const weighed = weigh(frame, scheme, rows)
  const untold = new Uint8Array(rows)
  for (const { weight, applies, fixed } of weighed.values()) {
    if (fixed) continue
    for (let i = 0; i < rows; i++)
      untold[i] = gravest(untold[i] as number, gravest(weight.state[i] as number, applies.state[i] as number))
  }
  const patterns = patternsOf(scheme, weighed, rows, scale)
  const presence = (key: string): Uint8Array => (weighed.get(key) as Weighed).applies.value
  const refusal = new Uint8Array(rows)

  const scoreLine = (line: AnyLine): Points => {
    const { off, of } = frame.keep(`line\n${scheme.id}\n${line.id}`, () => sized(earning(frame, kind, line.earn)))
    const out = points()
    const present = presence(lineKey(line.id))
    const fullOf = patterns.of(lineKey(line.id))
    for (let i = 0; i < rows; i++) {
      const state = of.state[i] as number
      const full = fullOf[i] as number
      const rule = state === missing ? line.missing : state === empty ? (line.empty ?? 'refuse') : 'set-aside'
      if (state === known)
        out.units[i] = earned(
          full,
          of.n[i] as number,
          of.d[i] as number,
          of.exact[i] as Fraction,
          off,
          scale,
          coarse,
          rounding.mode,
        )
      else if (rule === 'full') out.units[i] = full
      else if (rule !== 'zero') {
        out.state[i] = state
        if (rule === 'refuse' && present[i] === 1) refusal[i] = gravest(refusal[i] as number, state)
      }
    }
    return out
  }
  const lines = new Map(scheme.lines.map((line) => [line.id, scoreLine(line)]))
  const groups = new Map<string, Points>()
  const join = (key: string, inside: readonly (readonly [string, Points])[]): Points => {
    const out = points()
    const fullOf = patterns.of(key)
    const parts = inside.map(([inner, part]) => ({ part, present: presence(inner), worth: patterns.of(inner) }))
    for (let i = 0; i < rows; i++) {
      let [sum, judged, aside, sat] = [0, 0, known, 0]
      for (const { part, present, worth } of parts) {
        if (present[i] !== 1) continue
        if (part.state[i] === known) {
          sum += part.units[i] as number
          judged += worth[i] as number
          sat++
        } else aside = gravest(aside, part.state[i] as number)
      }
      if (aside === known && sat > 0) out.units[i] = sum
      else if (judged === 0) out.state[i] = aside === known ? empty : aside
      // With something set aside the sum is stretched to the full points by one more division.
      else out.units[i] = rounded(sum * (fullOf[i] as number), judged * coarse, rounding.mode) * coarse
    }
    return out
  }
  const joinGroup = (id: string): Points => {
    const inner = scheme.groups.filter((g) => g.in === id).map((g) => [groupKey(g.id), joinGroup(g.id)] as const)
    const own = scheme.lines.filter((l) => l.in === id).map((l) => [lineKey(l.id), lines.get(l.id) as Points] as const)
    const out = join(groupKey(id), [...own, ...inner])
    groups.set(id, out)
    return out
  }
  const top = scheme.groups.filter((g) => g.in === undefined).map((g) => [groupKey(g.id), joinGroup(g.id)] as const)
  const raw = join('', top)
  for (let i = 0; i < rows; i++) if (untold[i] !== known) raw.state[i] = untold[i] as number
  return withRefusals(lines, groups, raw, refusal, untold)
}

/** What each line and group weighs, and for which rows it applies. */
function weigh(frame: Frame, scheme: AnyScheme, rows: number): ReadonlyMap<string, Weighed> {
  const out = new Map<string, Weighed>()
  const written = new Map<string, Numbers>()
  const worth = (said: AnyLine['points']): Numbers => {
    if (typeof said !== 'string') return bound(frame, scheme.subject, said)
    const found = written.get(said) ?? bound(frame, scheme.subject, said)
    written.set(said, found)
    return found
  }
  const always: Truths = { state: new Uint8Array(rows), value: new Uint8Array(rows).fill(1) }
  for (const line of scheme.lines) {
    const applies = line.applies === undefined ? always : condition(frame, scheme.subject, line.applies)
    out.set(lineKey(line.id), {
      weight: worth(line.points),
      applies,
      fixed: line.applies === undefined && typeof line.points === 'string',
    })
  }
  const group = (id: string): Weighed => {
    const found = scheme.groups.find((g) => g.id === id)
    const inner = [
      ...scheme.lines.filter((l) => l.in === id).map((l) => out.get(lineKey(l.id)) as Weighed),
      ...scheme.groups.filter((g) => g.in === id).map((g) => group(g.id)),
    ]
    const fixed = inner.every((w) => w.fixed)
    const applies: Truths = fixed
      ? always
      : {
          state: new Uint8Array(rows),
          value: new Uint8Array(rows).map((_, i) => (inner.some((w) => w.applies.value[i] === 1) ? 1 : 0)),
        }
    const weight = found?.points === undefined ? summed(inner, rows) : worth(found.points)
    const own = { weight, applies, fixed: fixed && (found?.points === undefined || typeof found.points === 'string') }
    out.set(groupKey(id), own)
    return own
  }
  for (const top of scheme.groups) if (top.in === undefined) group(top.id)
  return out
}
function summed(parts: readonly Weighed[], rows: number): Numbers {
  const out = constant(rows, zero)
  for (const { weight } of parts)
    for (let i = 0; i < rows; i++) out.value[i] = add(out.value[i] as Fraction, weight.value[i] as Fraction)
  return out
}

/** Which rows have the same weights: a number for each pattern, told apart weight by weight. */
function alike(varying: readonly Weighed[], rows: number): Int32Array {
  const index = new Int32Array(rows)
  for (const { weight, applies } of varying) {
    const codes = coded(weight, applies, rows)
    const found = new Map<number, number>()
    for (let i = 0; i < rows; i++) {
      const both = (index[i] as number) * (rows + 1) + (codes[i] as number)
      const at = found.get(both) ?? found.size
      if (at === found.size) found.set(both, at)
      index[i] = at
    }
  }
  return index
}
/** A number for each different weight, none where it does not apply; the same fraction is mostly the same object. */
function coded(weight: Numbers, applies: Truths, rows: number): Int32Array {
  const objects = new Map<Fraction, number>()
  const values = new Map<string, number>()
  const codes = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    if (applies.value[i] !== 1) continue
    const value = weight.value[i] as Fraction
    let code = objects.get(value)
    if (code === undefined) {
      const text = `${value.n}/${value.d}`
      code = values.get(text) ?? values.size + 1
      values.set(text, code)
      objects.set(value, code)
    }
    codes[i] = code
  }
  return codes
}
/** Rows with the same weights are worth the same: points are shared out once for each pattern. */
function patternsOf(
  scheme: AnyScheme,
  weighed: ReadonlyMap<string, Weighed>,
  rows: number,
  scale: number,
): { readonly of: (key: string) => Float64Array } {
  // What a group only sums is told by what is in it.
  const sums = new Set(scheme.groups.filter((g) => g.points === undefined).map((g) => groupKey(g.id)))
  const varying = [...weighed].flatMap(([key, w]) => (w.fixed || sums.has(key) ? [] : [w]))
  const index = alike(varying, rows)
  const first: number[] = []
  index.forEach((at, i) => (first[at] ??= i))
  const worths = first.map((i) => shareOut(scheme, weighed, i, scale))
  return {
    of(key) {
      const each = worths.map((worth) => worth.get(key) ?? 0)
      // A loop: reading through an iterator costs more than all the arithmetic.
      const out = new Float64Array(index.length)
      for (let i = 0; i < index.length; i++) out[i] = each[index[i] as number] as number
      return out
    },
  }
}
function shareOut(scheme: AnyScheme, weighed: ReadonlyMap<string, Weighed>, i: number, scale: number): Worth {
  const worth = new Map<string, number>()
  const at = (key: string): Fraction => weighed.get(key)?.weight.value[i] ?? zero
  const applies = (key: string): boolean => weighed.get(key)?.applies.value[i] === 1
  const units = (value: Fraction): number => {
    const scaled = multiply(value, whole(scale))
    return Number(scaled.n / scaled.d)
  }
  const inside = (id: string, full: Fraction) => {
    worth.set(groupKey(id), units(full))
    const lines = scheme.lines.filter((l) => l.in === id && applies(lineKey(l.id)))
    const groups = scheme.groups.filter((g) => g.in === id && applies(groupKey(g.id)))
    const keys = [...lines.map((l) => lineKey(l.id)), ...groups.map((g) => groupKey(g.id))]
    const shares = allocate(full, keys.map(at))
    lines.forEach((l, k) => worth.set(lineKey(l.id), units(shares[k] ?? zero)))
    groups.forEach((g, k) => inside(g.id, shares[lines.length + k] ?? zero))
  }
  const top = scheme.groups.filter((g) => g.in === undefined)
  const outOf = top.map((g) => at(groupKey(g.id))).reduce(add, zero)
  worth.set('', units(outOf))
  const present = top.filter((g) => applies(groupKey(g.id)))
  const weights = present.map((g) => at(groupKey(g.id)))
  const shares = present.length === top.length ? weights : allocate(outOf, weights)
  present.forEach((g, k) => inside(g.id, shares[k] ?? zero))
  return worth
}

interface Sized {
  readonly off: boolean
  readonly of: {
    readonly state: Uint8Array
    readonly n: Float64Array
    readonly d: Float64Array
    readonly exact: readonly Fraction[]
  }
}
/** An earning with its fractions as pairs of doubles besides, NaN where they are too large to multiply exactly. */
function sized({ off, of }: Earning): Sized {
  const small = 2 ** 31
  const fits = ({ n, d }: Fraction): boolean => n < small && n > -small && d < small
  return {
    off,
    of: {
      state: of.state,
      exact: of.value,
      n: Float64Array.from(of.value, (v) => (fits(v) ? Number(v.n) : Number.NaN)),
      d: Float64Array.from(of.value, (v) => (fits(v) ? Number(v.d) : Number.NaN)),
    },
  }
}
/** One division, rounded once: a share of the full points, or points off them, never below nothing. All in whole numbers below 2^53, else with large ones. */
function earned(
  full: number,
  n: number,
  d: number,
  exact: Fraction,
  off: boolean,
  scale: number,
  coarse: number,
  mode: 'half-up' | 'down',
): number {
  const over = off ? full * d - n * scale : full * n
  if (Number.isNaN(n) || Math.abs(over) > 2 ** 51 || d * coarse > 2 ** 51) return exactly(full, exact, off, scale, coarse, mode)
  return over <= 0 ? 0 : rounded(over, d * coarse, mode) * coarse
}
const rounded = (over: number, by: number, mode: 'half-up' | 'down'): number => {
  // A double division of whole numbers this small never lands on the wrong side of a whole number.
  if (mode === 'down') return Math.floor(over / by)
  return 2 * over + by < 2 ** 53
    ? Math.floor((2 * over + by) / (2 * by))
    : Number((2n * BigInt(over) + BigInt(by)) / (2n * BigInt(by)))
}
function exactly(
  full: number,
  { n, d }: Fraction,
  off: boolean,
  scale: number,
  coarse: number,
  mode: 'half-up' | 'down',
): number {
  const over = off ? BigInt(full) * d - n * BigInt(scale) : BigInt(full) * n
  const by = d * BigInt(coarse)
  if (over <= 0n) return 0
  return Number(mode === 'down' ? over / by : (2n * over + by) / (2n * by)) * coarse
}

function withRefusals(
  lines: ReadonlyMap<string, Points>,
  groups: ReadonlyMap<string, Points>,
  raw: Points,
  refusal: Uint8Array,
  untold: Uint8Array,
): Scored {
  const hide = (column: Points): Points => ({
    ...column,
    state: column.state.map((s, i) =>
      untold[i] !== known ? (untold[i] as number) : refusal[i] !== known ? (refusal[i] as number) : s,
    ),
  })
  return {
    lines,
    groups: new Map(Array.from(groups, ([id, column]) => [id, hide(column)])),
    total: hide(raw),
    raw,
    refusal,
    lowerOf(valued) {
      const pick = raw.state.map((state, i) => {
        if (untold[i] !== known || valued.refusal[i] !== known || valued.raw.state[i] !== known) return 0
        return state !== known || (valued.raw.units[i] as number) < (raw.units[i] as number) ? 1 : 0
      })
      const blend = (a: Points, b: Points): Points => ({
        ...a,
        state: a.state.map((s, i) => (pick[i] === 1 ? (b.state[i] as number) : s)),
        units: a.units.map((u, i) => (pick[i] === 1 ? (b.units[i] as number) : u)),
      })
      const all = (a: ReadonlyMap<string, Points>, b: ReadonlyMap<string, Points>) =>
        new Map(Array.from(a, ([id, column]) => [id, blend(column, b.get(id) as Points)]))
      return withRefusals(
        all(lines, valued.lines),
        all(groups, valued.groups),
        blend(raw, valued.raw),
        refusal.map((r, i) => (pick[i] === 1 ? (valued.refusal[i] as number) : r)),
        untold,
      )
    },
  }
}
