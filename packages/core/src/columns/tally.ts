import type { Fraction } from '../engine/fraction.ts'
import { fraction } from '../engine/fraction.ts'
import type { AnyLine, AnyScheme } from '../engine/tally.ts'
import { again } from './again.ts'
import type { Numbers } from './column.ts'
import { empty, gravest, known, missing, numbers } from './column.ts'
import type { Earning } from './earn.ts'
import { earning } from './earn.ts'
import type { Frame } from './sheet.ts'
import { groupKey, lineKey, worthOf } from './worth.ts'

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
export function numbersOf({ state, units, scale }: Points): Numbers {
  const made = new Map<number, Fraction>()
  const out = numbers(state.length)
  for (let i = 0; i < units.length; i++) {
    const u = units[i] as number
    const value = made.get(u) ?? fraction(BigInt(u), BigInt(scale))
    made.set(u, value)
    out.value[i] = value
  }
  return { ...out, state }
}

/** The points of a line, and where it refuses (a state byte); null where no row does. */
interface LinePoints {
  readonly points: Points
  readonly refusing: Uint8Array | null
}

/** A scheme over a whole table: shares of points once for each pattern of weights, then lines, groups and total in whole units. */
export function tally(frame: Frame, scheme: AnyScheme): Scored {
  const kind = scheme.subject
  const rows = frame.tables.get(kind)?.things.length ?? 0
  const rounding = scheme.rounding ?? frame.pack.rounding
  const places = Math.max(2, rounding.places)
  const scale = 10 ** places
  const coarse = 10 ** (places - rounding.places)
  const points = (): Points => ({ state: new Uint8Array(rows), units: new Float64Array(rows), scale })
  const once = <T>(what: string, inputs: readonly unknown[], make: () => T): T =>
    again(frame, `${what}\n${scheme.id}`, inputs, make)
  const { present, full, untold } = worthOf(frame, scheme, rows, scale)

  const scoreLine = (line: AnyLine, { off, of }: Sized, fullOf: Float64Array): LinePoints => {
    const out = points()
    let refusing: Uint8Array | null = null
    for (let i = 0; i < rows; i++) {
      const state = of.state[i] as number
      if (state === known)
        out.units[i] = earned(
          fullOf[i] as number,
          of.n[i] as number,
          of.d[i] as number,
          of.exact[i] as Fraction,
          off,
          scale,
          coarse,
          rounding.mode,
        )
      else {
        const rule = state === missing ? line.missing : state === empty ? (line.empty ?? 'refuse') : 'set-aside'
        if (rule === 'full') out.units[i] = fullOf[i] as number
        else if (rule !== 'zero') {
          out.state[i] = state
          if (rule === 'refuse') (refusing ??= new Uint8Array(rows))[i] = state
        }
      }
    }
    return { points: out, refusing }
  }
  const scored = scheme.lines.map((line) => {
    const key = lineKey(line.id)
    const of = frame.keep(`line\n${scheme.id}\n${line.id}`, () => sized(earning(frame, kind, line.earn)))
    const fullOf = full(key)
    const found = once(`points\n${key}`, [of, fullOf], () => scoreLine(line, of, fullOf))
    return { ...found, id: line.id, in: line.in, present: present(key) }
  })
  const refuses = scored.flatMap(({ refusing, present: there }) => (refusing ? [{ refusing, there }] : []))
  const refusal = once('refusal', [rows, ...refuses.flatMap(({ refusing, there }) => [refusing, there])], () => {
    const out = new Uint8Array(rows)
    for (const { refusing, there } of refuses)
      for (let i = 0; i < rows; i++)
        if (there[i] === 1 && refusing[i] !== known) out[i] = gravest(out[i] as number, refusing[i] as number)
    return out
  })

  /** What is inside is added up; what was set aside is made up for by its neighbours. */
  const join = (key: string, inside: readonly (readonly [string, Points])[]): Points => {
    const fullOf = full(key)
    const parts = inside.map(([inner, part]) => ({ part, present: present(inner), worth: full(inner) }))
    const inputs = [fullOf, ...parts.flatMap((one) => [one.part, one.present, one.worth])]
    return once(`points\n${key}`, inputs, () => {
      const out = points()
      for (let i = 0; i < rows; i++) {
        let [sum, judged, aside, sat] = [0, 0, known, 0]
        for (const { part, present: there, worth } of parts) {
          if (there[i] !== 1) continue
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
    })
  }
  const groups = new Map<string, Points>()
  const joinGroup = (id: string): Points => {
    const inner = scheme.groups.filter((g) => g.in === id).map((g) => [groupKey(g.id), joinGroup(g.id)] as const)
    const own = scored.filter((l) => l.in === id).map((l) => [lineKey(l.id), l.points] as const)
    const out = join(groupKey(id), [...own, ...inner])
    groups.set(id, out)
    return out
  }
  const top = scheme.groups.filter((g) => g.in === undefined).map((g) => [groupKey(g.id), joinGroup(g.id)] as const)
  const judged = join('', top)
  const raw = once('raw', [judged, untold], () => ({
    ...judged,
    state: judged.state.map((state, i) => (untold[i] !== known ? (untold[i] as number) : state)),
  }))
  const lines = new Map(scored.map((line) => [line.id, line.points]))
  const hide = (key: string, column: Points) =>
    once(`shown\n${key}`, [column, refusal, untold], () => hidden(column, refusal, untold))
  return withRefusals(lines, groups, raw, refusal, untold, hide)
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

/** Points that a refusal leaves nothing of. */
const hidden = (column: Points, refusal: Uint8Array, untold: Uint8Array): Points => ({
  ...column,
  state: column.state.map((s, i) =>
    untold[i] !== known ? (untold[i] as number) : refusal[i] !== known ? (refusal[i] as number) : s,
  ),
})
function withRefusals(
  lines: ReadonlyMap<string, Points>,
  groups: ReadonlyMap<string, Points>,
  raw: Points,
  refusal: Uint8Array,
  untold: Uint8Array,
  hide: (key: string, column: Points) => Points = (_, column) => hidden(column, refusal, untold),
): Scored {
  return {
    lines,
    groups: new Map(Array.from(groups, ([id, column]) => [id, hide(groupKey(id), column)])),
    total: hide('', raw),
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
