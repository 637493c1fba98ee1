import type { Rounding, Scheme } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import type { Unknown } from './answer.ts'
import { gravest, isUnknown } from './answer.ts'
import { condition } from './condition.ts'
import type { Context } from './context.ts'
import { empty } from './context.ts'
import type { Earned, SayNumber } from './earn.ts'
import { allocate, earn } from './earn.ts'
import type { Fraction } from './fraction.ts'
import { add, compare, divide, multiply, round, sum, zero } from './fraction.ts'
import { amount } from './measure.ts'
import type { Thing } from './record.ts'

export type AnyScheme = Scheme<Words>
/** The totals of a scheme's tracks up to this one: whose newly filed facts it reads. */
export const totalsUpTo = (scheme: AnyScheme, track: number): readonly string[] =>
  scheme.tracks.slice(0, track + 1).map((t) => t.total)
export type AnyLine = AnyScheme['lines'][number]
type AnyGroup = AnyScheme['groups'][number]

/** A line or group for one subject: what it is worth there, what it earned (rounded), or why it stands aside. */
export interface Node {
  readonly id: string
  readonly title: string
  readonly full: Fraction
  readonly got: Fraction | Unknown
}
export interface LineNode extends Node {
  readonly line: AnyLine
  readonly earned: Earned | null
  /** The line refuses: what nobody filed, or nothing to count. */
  readonly refuses: Unknown | null
}
export interface GroupNode extends Node {
  readonly group: AnyGroup
  readonly groups: readonly GroupNode[]
  readonly lines: readonly LineNode[]
}
/** A scheme applied to one subject, before it is printed. */
export interface Tally {
  readonly scheme: AnyScheme
  readonly rounding: Rounding
  readonly groups: readonly GroupNode[]
  readonly lines: readonly LineNode[]
  readonly outOf: Fraction
  readonly total: Fraction | Unknown
}
export const isAside = (got: Fraction | Unknown): got is Unknown => 'state' in got

interface Sketch {
  readonly weight: Fraction
  readonly applies: boolean
}

/** Scores one subject by a scheme: lines rounded once, groups and total exact sums, what is set aside shared among its neighbours level by level. */
export function tally(context: Context, thing: Thing, scheme: AnyScheme, say: SayNumber): Tally | Unknown {
  const rounding = scheme.rounding ?? context.pack.rounding
  const weights = weigh(context, thing, scheme)
  if (isUnknown(weights)) return weights
  const sketchOf = (id: string): Sketch => weights.get(id) as Sketch
  const lines = new Map<string, LineNode>()

  const group = (of: AnyGroup, full: Fraction): GroupNode => {
    const subgroups = scheme.groups.filter((g) => g.in === of.id && sketchOf(groupKey(g.id)).applies)
    const own = scheme.lines.filter((l) => l.in === of.id && sketchOf(lineKey(l.id)).applies)
    // Order of the scheme decides who gets the larger remainder: lines first, then groups, as they are written.
    const shares = allocate(full, [
      ...own.map((l) => sketchOf(lineKey(l.id)).weight),
      ...subgroups.map((g) => sketchOf(groupKey(g.id)).weight),
    ])
    const scored = own.map((l, i) => scoreLine(context, thing, l, shares[i] ?? zero, rounding, say))
    for (const node of scored) lines.set(node.id, node)
    const inner = subgroups.map((g, i) => group(g, shares[own.length + i] ?? zero))
    return {
      id: of.id,
      title: of.title,
      group: of,
      full,
      groups: inner,
      lines: scored,
      got: together([...scored, ...inner], full, rounding),
    }
  }
  const top = scheme.groups.filter((g) => g.in === undefined)
  const outOf = sum(top.map((g) => sketchOf(groupKey(g.id)).weight))
  const present = top.filter((g) => sketchOf(groupKey(g.id)).applies)
  const shares =
    present.length === top.length
      ? present.map((g) => sketchOf(groupKey(g.id)).weight)
      : allocate(
          outOf,
          present.map((g) => sketchOf(groupKey(g.id)).weight),
        )
  const groups = present.map((g, i) => group(g, shares[i] ?? zero))
  return {
    scheme,
    rounding,
    groups,
    lines: scheme.lines.flatMap((l) => lines.get(l.id) ?? []),
    outOf,
    total: together(groups, outOf, rounding),
  }
}

/** The exact sum of what was earned; with something set aside, that sum stretched to the full points by one more division. */
function together(nodes: readonly Node[], full: Fraction, rounding: Rounding): Fraction | Unknown {
  const judged = nodes.filter((n) => !isAside(n.got))
  const earned = sum(judged.map((n) => n.got as Fraction))
  if (judged.length === nodes.length && nodes.length > 0) return earned
  const judgedFull = sum(judged.map((n) => n.full))
  if (compare(judgedFull, zero) === 0) return gravest(nodes.map((n) => n.got).filter(isAside)) ?? empty('没有可评的指标')
  return round(divide(multiply(earned, full), judgedFull), rounding)
}

const lineKey = (id: string): string => `line ${id}`
const groupKey = (id: string): string => `group ${id}`
/** What each line and group weighs for this subject, and whether it applies; one that does not leaves its points to its neighbours. */
function weigh(context: Context, thing: Thing, scheme: AnyScheme): ReadonlyMap<string, Sketch> | Unknown {
  const sketches = new Map<string, Sketch>()
  const unknowns: Unknown[] = []
  const points = (said: string | { readonly parameter: string }): Fraction => {
    const value = amount(context, thing, said)
    if (!isUnknown(value)) return value.value
    unknowns.push(value)
    return zero
  }
  for (const line of scheme.lines) {
    const applies = line.applies === undefined ? { value: true } : condition(context, thing, line.applies)
    if (isUnknown(applies)) unknowns.push({ state: applies.state, why: `${line.title}是否适用：${applies.why}` })
    sketches.set(lineKey(line.id), { weight: points(line.points), applies: !isUnknown(applies) && applies.value })
  }
  const sketch = (group: AnyGroup): Sketch => {
    const inner = [
      ...scheme.lines.filter((l) => l.in === group.id).map((l) => sketches.get(lineKey(l.id)) as Sketch),
      ...scheme.groups.filter((g) => g.in === group.id).map(sketch),
    ]
    const own = {
      weight: group.points === undefined ? inner.map((s) => s.weight).reduce(add, zero) : points(group.points),
      applies: inner.some((s) => s.applies),
    }
    sketches.set(groupKey(group.id), own)
    return own
  }
  for (const group of scheme.groups) if (group.in === undefined) sketch(group)
  return gravest(unknowns) ?? sketches
}

function scoreLine(context: Context, thing: Thing, line: AnyLine, full: Fraction, rounding: Rounding, say: SayNumber): LineNode {
  const node = { id: line.id, title: line.title, line, full }
  const earned = earn(context, thing, line.earn, full, say)
  if (!isUnknown(earned)) return { ...node, earned, got: round(earned.points, rounding), refuses: null }
  const rule = earned.state === 'missing' ? line.missing : earned.state === 'empty' ? (line.empty ?? 'refuse') : 'set-aside'
  switch (rule) {
    case 'refuse':
      return { ...node, earned: null, got: earned, refuses: earned }
    case 'set-aside':
      return { ...node, earned: null, got: earned, refuses: null }
    case 'full':
      return { ...node, earned: { points: full, lost: [], aside: [] }, got: full, refuses: null }
    case 'zero': {
      const because = earned.state === 'missing' ? `缺数据，不得分：${earned.why}` : `无可计，不得分：${earned.why}`
      return {
        ...node,
        earned: { points: zero, lost: [{ ground: { because }, points: full, things: [] }], aside: [] },
        got: zero,
        refuses: null,
      }
    }
  }
}
