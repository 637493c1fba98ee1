import { allocate } from '../engine/earn.ts'
import type { Fraction } from '../engine/fraction.ts'
import { add, multiply, whole, zero } from '../engine/fraction.ts'
import type { AnyLine, AnyScheme } from '../engine/tally.ts'
import { again, steady } from './again.ts'
import type { Numbers, Truths } from './column.ts'
import { constant, gravest } from './column.ts'
import { condition } from './condition.ts'
import { bound } from './measure.ts'
import type { Frame } from './sheet.ts'

/** What every line and group of a scheme is worth, row by row. Lines and groups go by `lineKey` and `groupKey`, the whole by ''. */
export interface Worth {
  /** Whether it applies: 1 or 0. */
  readonly present: (key: string) => Uint8Array
  /** Its full points in whole units; nothing where it does not apply. The same array as before while it says the same. */
  readonly full: (key: string) => Float64Array
  /** Why points cannot be shared out, a state byte. */
  readonly untold: Uint8Array
}
export const lineKey = (id: string): string => `line ${id}`
export const groupKey = (id: string): string => `group ${id}`

interface Weighed {
  readonly weight: Numbers
  readonly applies: Truths
  /** The same weight for every row, and it always applies. */
  readonly fixed: boolean
}
/** What stands directly in a group, lines before groups. */
interface Inner {
  readonly key: string
  readonly group?: string
}
const innerOf = (scheme: AnyScheme, id: string | undefined): readonly Inner[] => [
  ...scheme.lines.filter((l) => l.in === id).map((l) => ({ key: lineKey(l.id) })),
  ...scheme.groups.filter((g) => g.in === id).map((g) => ({ key: groupKey(g.id), group: g.id })),
]

/** Shares a scheme's points out over a whole table, in whole units of which `scale` are one point: once for each pattern of weights within each group. */
export function worthOf(frame: Frame, scheme: AnyScheme, rows: number, scale: number): Worth {
  const weighed = weigh(frame, scheme, rows)
  const entry = (key: string): Weighed => weighed.get(key) as Weighed
  const named = (what: string) => `${what}\n${scheme.id}`
  const full = new Map<string, Float64Array>()

  /** Shares out what the rows of each slot have in full; null where the group does not apply. */
  const share = (id: string | undefined, slots: Int32Array, fulls: readonly (Fraction | null)[] | null) => {
    const inner = innerOf(scheme, id)
    const own = inner.map(({ key }) => entry(key))
    const patterns = again(frame, named(`alike\n${id ?? ''}`), [slots, ...own], () => alike(own, slots))
    const shared = again(frame, named(`share\n${id ?? ''}`), [patterns, fulls], () =>
      sharedOut(own, patterns, slots, fulls, scale),
    )
    if (fulls === null) full.set('', steady(frame, named('full\n'), shared.outOf))
    inner.forEach(({ key, group }, k) => {
      full.set(key, steady(frame, named(`full\n${key}`), shared.units[k] as Float64Array))
      if (group === undefined) return
      const { codes, values } = distinct(shared.each.map((parts) => parts?.[k] ?? null))
      const next = patterns.index.map((at) => codes[at] as number)
      share(group, steady(frame, named(`slots\n${group}`), next), steady(frame, named(`fulls\n${group}`), values))
    })
  }
  share(undefined, steady(frame, named('slots'), new Int32Array(rows)), null)
  const nothing = new Float64Array(rows)
  return {
    present: (key) => entry(key).applies.value,
    full: (key) => full.get(key) ?? nothing,
    untold: untold(frame, scheme, weighed, rows),
  }
}
/** Of several weights that are not known the gravest; lines for themselves, which change less often than what groups have. */
function untold(frame: Frame, scheme: AnyScheme, weighed: ReadonlyMap<string, Weighed>, rows: number): Uint8Array {
  const lines = new Set(scheme.lines.map((line) => lineKey(line.id)))
  const some = (of: 'lines' | 'groups', before: Uint8Array): Uint8Array => {
    const varying = [...weighed].flatMap(([key, one]) => (one.fixed || lines.has(key) !== (of === 'lines') ? [] : [one]))
    return again(frame, `untold ${of}\n${scheme.id}`, [before, ...varying], () => {
      const out = Uint8Array.from(before)
      for (const { weight, applies } of varying)
        for (let i = 0; i < rows; i++)
          out[i] = gravest(out[i] as number, gravest(weight.state[i] as number, applies.state[i] as number))
      return out
    })
  }
  const none = frame.keep(`untold\n${scheme.subject}`, () => new Uint8Array(rows))
  return steady(frame, `untold\n${scheme.id}`, some('groups', some('lines', none)))
}

/** What each line and group weighs, and for which rows it applies. */
function weigh(frame: Frame, scheme: AnyScheme, rows: number): ReadonlyMap<string, Weighed> {
  const out = new Map<string, Weighed>()
  const kind = scheme.subject
  const worth = (said: AnyLine['points']): Numbers => {
    const make = () => bound(frame, kind, said)
    return typeof said === 'string' ? frame.keep(`worth\n${kind}\n${said}`, make) : make()
  }
  const always = frame.keep(`always\n${kind}`, (): Truths => ({
    state: new Uint8Array(rows),
    value: new Uint8Array(rows).fill(1),
  }))
  for (const line of scheme.lines) {
    const make = (): Weighed => ({
      weight: worth(line.points),
      applies: line.applies === undefined ? always : condition(frame, kind, line.applies),
      fixed: line.applies === undefined && typeof line.points === 'string',
    })
    out.set(lineKey(line.id), frame.keep(`weighed\n${scheme.id}\n${lineKey(line.id)}`, make))
  }
  const group = (id: string, points: AnyLine['points'] | undefined): Weighed => {
    const parts = innerOf(scheme, id).map(({ key, group: inside }) =>
      inside === undefined ? (out.get(key) as Weighed) : group(inside, scheme.groups.find((g) => g.id === inside)?.points),
    )
    const own = points === undefined ? undefined : frame.keep(`worth of\n${scheme.id}\n${id}`, () => worth(points))
    const found = again(frame, `weighed\n${scheme.id}\n${groupKey(id)}`, [own, ...parts], (): Weighed => {
      const fixed = parts.every((w) => w.fixed)
      return {
        weight: own ?? summed(parts, rows),
        applies: fixed ? always : anyOf(parts, rows),
        fixed: fixed && (points === undefined || typeof points === 'string'),
      }
    })
    out.set(groupKey(id), found)
    return found
  }
  for (const top of scheme.groups) if (top.in === undefined) group(top.id, top.points)
  return out
}
function anyOf(parts: readonly Weighed[], rows: number): Truths {
  const value = new Uint8Array(rows)
  for (const { applies } of parts) for (let i = 0; i < rows; i++) if (applies.value[i] === 1) value[i] = 1
  return { state: new Uint8Array(rows), value }
}
function summed(parts: readonly Weighed[], rows: number): Numbers {
  const out = constant(rows, zero)
  for (const { weight } of parts)
    for (let i = 0; i < rows; i++) out.value[i] = add(out.value[i] as Fraction, weight.value[i] as Fraction)
  return out
}

/** Which pattern of weights a row has, and the first row of each. */
interface Patterns {
  readonly index: Int32Array
  readonly first: readonly number[]
}
interface Shared {
  /** What each part has in each pattern, in the order of the parts; null where the whole does not apply. */
  readonly each: readonly (readonly (Fraction | null)[] | null)[]
  /** The same row by row, for each part. */
  readonly units: readonly Float64Array[]
  /** Everything there is to share out, row by row. */
  readonly outOf: Float64Array
}
/** Rows with the same weights and the same whole are worth the same. Without `fulls` the weights themselves are the points, and are shared anew only where a part does not apply. */
function sharedOut(
  parts: readonly Weighed[],
  { index, first }: Patterns,
  slots: Int32Array,
  fulls: readonly (Fraction | null)[] | null,
  scale: number,
): Shared {
  const wholes: Fraction[] = []
  const each = first.map((row, at) => {
    const weights = parts.map((one) => one.weight.value[row] as Fraction)
    const full = fulls === null ? weights.reduce(add, zero) : fulls[slots[row] as number]
    if (!full) return null
    wholes[at] = full
    const there = parts.flatMap((one, k) => (one.applies.value[row] === 1 ? [k] : []))
    const asWritten = fulls === null && there.length === parts.length
    const shares = asWritten
      ? weights
      : allocate(
          full,
          there.map((k) => weights[k] as Fraction),
        )
    const out: (Fraction | null)[] = parts.map(() => null)
    there.forEach((k, n) => (out[k] = shares[n] ?? zero))
    return out
  })
  const units = (value: Fraction | null | undefined): number => {
    if (!value) return 0
    const scaled = multiply(value, whole(scale))
    return Number(scaled.n / scaled.d)
  }
  const spread = (values: readonly number[]): Float64Array => {
    // A loop: reading through an iterator costs more than all the arithmetic.
    const out = new Float64Array(index.length)
    for (let i = 0; i < index.length; i++) out[i] = values[index[i] as number] as number
    return out
  }
  return {
    each,
    units: parts.map((_, k) => spread(each.map((shares) => units(shares?.[k])))),
    outOf: spread(first.map((_, at) => units(wholes[at]))),
  }
}

/** Which rows of a slot have the same weights, told apart weight by weight. */
function alike(parts: readonly Weighed[], slots: Int32Array): Patterns {
  const rows = slots.length
  const index = Int32Array.from(slots)
  const tell = (codes: Int32Array) => {
    const found = new Map<number, number>()
    for (let i = 0; i < rows; i++) {
      const both = (index[i] as number) * (rows + 1) + (codes[i] as number)
      const at = found.get(both) ?? found.size
      if (at === found.size) found.set(both, at)
      index[i] = at
    }
  }
  tell(new Int32Array(rows)) // slots that no row has leave no gap
  for (const one of parts) if (!one.fixed) tell(coded(one, rows))
  const first: number[] = []
  for (let i = 0; i < rows; i++) first[index[i] as number] ??= i
  return { index, first }
}
/** A number for each different weight, none where it does not apply; the same fraction is mostly the same object. */
function coded({ weight, applies }: Weighed, rows: number): Int32Array {
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
/** Each value once, and which of them stands at each place. */
function distinct(list: readonly (Fraction | null)[]): {
  readonly codes: readonly number[]
  readonly values: readonly (Fraction | null)[]
} {
  const found = new Map<string, number>()
  const values: (Fraction | null)[] = []
  const codes = list.map((value) => {
    const text = value === null ? '' : `${value.n}/${value.d}`
    const at = found.get(text) ?? values.push(value) - 1
    found.set(text, at)
    return at
  })
  return { codes, values }
}
