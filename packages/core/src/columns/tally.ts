import type { Fraction } from '../engine/fraction.ts'
import { add, compare, divide, fraction, multiply, round, zero } from '../engine/fraction.ts'
import type { AnyLine, AnyScheme } from '../engine/tally.ts'
import type { Numbers, Truths } from './column.ts'
import { constant, empty, gravest, known, missing, numbers } from './column.ts'
import { condition } from './condition.ts'
import { earn } from './earn.ts'
import { bound } from './measure.ts'
import type { Frame } from './sheet.ts'

/** Points of every line, group and the total for every row; where a row refuses, the total is missing or empty. */
export interface Scored {
  readonly lines: ReadonlyMap<string, Numbers>
  readonly groups: ReadonlyMap<string, Numbers>
  readonly total: Numbers
  /** The total before a refusal hides it, and the refusals themselves. */
  readonly raw: Numbers
  readonly refusal: Uint8Array
  /** Row by row the one with the lower total. */
  lowerOf(valued: Scored): Scored
}
interface Weighed {
  readonly weight: Numbers
  readonly applies: Truths
}

/** A scheme over a whole table: weights, shares of points, lines, groups and total, each as columns. */
export function tally(frame: Frame, scheme: AnyScheme): Scored {
  const kind = scheme.subject
  const rows = frame.tables.get(kind)?.things.length ?? 0
  const rounding = scheme.rounding ?? frame.pack.rounding
  const lines = new Map<string, Weighed>()
  const groups = new Map<string, Weighed>()
  const untold = new Uint8Array(rows)
  const note = (state: Uint8Array) => state.forEach((s, i) => (untold[i] = gravest(untold[i] as number, s)))
  const always: Truths = { state: new Uint8Array(rows), value: new Uint8Array(rows).fill(1) }
  for (const line of scheme.lines) {
    const weight = bound(frame, kind, line.points)
    const applies = line.applies === undefined ? always : condition(frame, kind, line.applies)
    note(weight.state)
    note(applies.state)
    lines.set(line.id, { weight, applies })
  }
  const weigh = (id: string): Weighed => {
    const group = scheme.groups.find((g) => g.id === id)
    const inner = [
      ...scheme.lines.filter((l) => l.in === id).map((l) => lines.get(l.id) as Weighed),
      ...scheme.groups.filter((g) => g.in === id).map((g) => weigh(g.id)),
    ]
    const applies: Truths = {
      state: new Uint8Array(rows),
      value: new Uint8Array(rows).map((_, i) => (inner.some((w) => w.applies.value[i] === 1) ? 1 : 0)),
    }
    const summed = constant(rows, zero)
    for (const { weight } of inner)
      for (let i = 0; i < rows; i++) summed.value[i] = add(summed.value[i] as Fraction, weight.value[i] as Fraction)
    const weight = group?.points === undefined ? summed : bound(frame, kind, group.points)
    if (group?.points !== undefined) note(weight.state)
    groups.set(id, { weight, applies })
    return { weight, applies }
  }
  const top = scheme.groups.filter((g) => g.in === undefined)
  for (const group of top) weigh(group.id)

  const out = { lines: new Map<string, Numbers>(), groups: new Map<string, Numbers>(), refusal: new Uint8Array(rows) }
  const scoreLine = (line: AnyLine, full: Numbers): Numbers => {
    const got = earn(frame, kind, line.earn, full)
    const present = (lines.get(line.id) as Weighed).applies
    for (let i = 0; i < rows; i++) {
      const state = got.state[i] as number
      const rule = state === missing ? line.missing : state === empty ? (line.empty ?? 'refuse') : 'set-aside'
      if (state === known) got.value[i] = round(got.value[i] as Fraction, rounding)
      else if (rule === 'zero' || rule === 'full') {
        got.state[i] = known
        got.value[i] = rule === 'full' ? (full.value[i] as Fraction) : zero
      } else if (rule === 'refuse' && present.value[i] === 1) out.refusal[i] = gravest(out.refusal[i] as number, state)
    }
    out.lines.set(line.id, got)
    return got
  }
  const scoreGroup = (id: string, full: Numbers): Numbers => {
    const own = scheme.lines.filter((l) => l.in === id)
    const inner = scheme.groups.filter((g) => g.in === id)
    const weighed = [...own.map((l) => lines.get(l.id) as Weighed), ...inner.map((g) => groups.get(g.id) as Weighed)]
    const fulls = shareOut(full, weighed)
    const parts = [
      ...own.map((l, k) => scoreLine(l, fulls[k] as Numbers)),
      ...inner.map((g, k) => scoreGroup(g.id, fulls[own.length + k] as Numbers)),
    ]
    const got = join(full, parts, fulls, weighed)
    out.groups.set(id, got)
    return got
  }
  const join = (full: Numbers, parts: readonly Numbers[], fulls: readonly Numbers[], weighed: readonly Weighed[]): Numbers => {
    const got = numbers(rows)
    for (let i = 0; i < rows; i++) {
      let [earned, judged, aside, sat] = [zero, zero, known, 0]
      parts.forEach((part, k) => {
        if (weighed[k]?.applies.value[i] !== 1) return
        if (part.state[i] === known) {
          earned = add(earned, part.value[i] as Fraction)
          judged = add(judged, fulls[k]?.value[i] as Fraction)
          sat++
        } else aside = gravest(aside, part.state[i] as number)
      })
      if (aside === known && sat > 0) got.value[i] = earned
      else if (judged.n === 0n) got.state[i] = aside === known ? empty : aside
      else got.value[i] = round(divide(multiply(earned, full.value[i] as Fraction), judged), rounding)
    }
    return got
  }
  const weighedTop = top.map((g) => groups.get(g.id) as Weighed)
  const outOf = constant(rows, zero)
  for (const { weight } of weighedTop)
    for (let i = 0; i < rows; i++) outOf.value[i] = add(outOf.value[i] as Fraction, weight.value[i] as Fraction)
  const fulls = shareOut(outOf, weighedTop, true)
  const raw = join(
    outOf,
    top.map((g, k) => scoreGroup(g.id, fulls[k] as Numbers)),
    fulls,
    weighedTop,
  )
  for (let i = 0; i < rows; i++) if (untold[i] !== known) raw.state[i] = untold[i] as number
  return withRefusals(out.lines, out.groups, raw, out.refusal, untold)
}

/** Whole hundredths by largest remainder, row by row, among those that apply; at the top the weights themselves when all apply. */
function shareOut(full: Numbers, parts: readonly Weighed[], isTop = false): readonly Numbers[] {
  const rows = full.state.length
  const out = parts.map(() => constant(rows, zero))
  for (let i = 0; i < rows; i++) {
    const present = parts.flatMap((p, k) => (p.applies.value[i] === 1 ? [k] : []))
    if (isTop && present.length === parts.length) {
      for (const k of present) (out[k] as Numbers).value[i] = parts[k]?.weight.value[i] as Fraction
      continue
    }
    let all = zero
    for (const k of present) all = add(all, parts[k]?.weight.value[i] as Fraction)
    if (all.n === 0n) continue
    const units = multiply(full.value[i] as Fraction, { n: 100n, d: 1n })
    let left = units.n / units.d
    const rests = present.map((k) => {
      const exact = divide(multiply(units, parts[k]?.weight.value[i] as Fraction), all)
      const floor = exact.n / exact.d
      left -= floor
      return { k, floor, rest: fraction(exact.n - floor * exact.d, exact.d) }
    })
    const more = new Set(
      rests
        .toSorted((a, b) => compare(b.rest, a.rest) || a.k - b.k)
        .slice(0, Number(left))
        .map((r) => r.k),
    )
    for (const { k, floor } of rests) (out[k] as Numbers).value[i] = fraction(floor + (more.has(k) ? 1n : 0n), 100n)
  }
  return out
}

function withRefusals(
  lines: ReadonlyMap<string, Numbers>,
  groups: ReadonlyMap<string, Numbers>,
  raw: Numbers,
  refusal: Uint8Array,
  untold: Uint8Array,
): Scored {
  const hide = (column: Numbers): Numbers => ({
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
        return state !== known || compare(valued.raw.value[i] as Fraction, raw.value[i] as Fraction) < 0 ? 1 : 0
      })
      const blend = (a: Numbers, b: Numbers): Numbers => ({
        state: a.state.map((s, i) => (pick[i] === 1 ? (b.state[i] as number) : s)),
        far: a.far,
        value: a.value.map((v, i) => (pick[i] === 1 ? (b.value[i] as Fraction) : v)),
      })
      const all = (a: ReadonlyMap<string, Numbers>, b: ReadonlyMap<string, Numbers>) =>
        new Map(Array.from(a, ([id, column]) => [id, blend(column, b.get(id) as Numbers)]))
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
