import type { Rounding } from '../contract/scheme.ts'
import { isRefused } from '../contract/refusal.ts'
import { allocate } from '../engine/earn.ts'
import { readFacts } from '../engine/record.ts'
import { rulebook } from '../engine/rulebook.ts'
import { settle } from '../engine/settle.ts'
import { trialOf } from './cells.ts'
import type { Cell, Method, Trial } from './cells.ts'
import { proofPack } from './proof-pack.ts'
import type { Proved } from './proof-pack.ts'
import { largestRemainder } from './oracle.ts'
import { drawFrom } from './random.ts'
import type { Draw } from './random.ts'
import { ratio, times, toText, unitsOf } from './rational.ts'
import type { Rational } from './rational.ts'

/** A cell that came out differently, with everything needed to look at it. */
export interface Wrong {
  readonly rule: Proved
  readonly cell: Omit<Cell, 'exact'>
  /** Decimal text, or `empty`. */
  readonly expected: string
  readonly found: string
}
/** What was tried for one method: how many cells, how many lay exactly half-way between two figures, which were wrong. */
export interface ProofResult {
  readonly method: Method
  readonly seed: number
  readonly cells: number
  readonly ties: number
  readonly empty: number
  readonly wrong: number
  /** The first few wrong ones. */
  readonly examples: readonly Wrong[]
}

const rules = 6
const things = 60
const modes = ['half-up', 'half-up', 'half-up', 'down'] as const
interface Drawn extends Proved {
  readonly trial: Trial
}

function drawRule(method: Method, draw: Draw, at: number): Drawn {
  const rounding: Rounding = { places: draw.below(5), mode: draw.one(modes) }
  const scale = 10n ** BigInt(rounding.places)
  // Points are written in hundredths at the finest, whatever the figure is rounded to.
  const finest = 10n ** BigInt(Math.max(0, rounding.places - 2))
  const most = (100n * scale) / finest
  const units = finest * draw.one([0n, 1n, most / 20n, most, draw.between(1n, most), draw.between(1n, most)])
  const trial = trialOf(method, draw, { exact: ratio(units, scale), units, places: rounding.places })
  return { total: `t${at}`, earn: trial.earn, points: toText(units, rounding.places) as `${number}`, rounding, trial }
}

/** Whether the exact points lie half-way between two printed figures. */
const isTie = (exact: Rational, places: number): boolean => {
  const twice = times(exact, ratio(2n * 10n ** BigInt(places)))
  return twice.n % twice.d === 0n && (twice.n / twice.d) % 2n === 1n
}

/**
 * Scores so many made-up cells with the engine, from rule and record to total, and again in exact rationals.
 * The same seed draws the same cells.
 */
export function proveMethod(method: Method, cells: number, seed: number): ProofResult {
  const draw = drawFrom(seed)
  const examples: Wrong[] = []
  let [done, ties, empty, wrong] = [0, 0, 0, 0]
  while (done < cells) {
    const drawn = Array.from({ length: rules }, (_, at) => drawRule(method, draw, at))
    const pack = proofPack(drawn)
    // Each rule has things of its own, because each draws its numbers to meet its own roundings.
    const made = drawn.flatMap((rule, r) =>
      Array.from({ length: Math.min(things, Math.ceil((cells - done) / rules)) }, (_, t) => ({
        rule,
        id: `${r}-${t}`,
        cell: rule.trial.next(),
      })),
    )
    const on = '2025-01-01' as const
    const record = readFacts(pack, {
      on,
      given: made.flatMap(({ id, cell }) => [
        { is: 'thing', id, facts: cell.facts },
        ...(cell.items ?? []).map((facts, i) => ({ is: 'item', id: `${id}-${i}`, links: { thing: id }, facts })),
      ]),
    })
    const book = rulebook(pack, { on })
    if (isRefused(record) || isRefused(book)) throw new Error(`the made-up pack was refused: ${JSON.stringify([record, book])}`)
    const settled = settle(book, record)
    for (const { rule, id, cell } of made) {
      const expected = cell.exact === null ? 'empty' : toText(unitsOf(cell.exact, rule.rounding), rule.rounding.places)
      const answer = settled.fact(record.things.get(id)!, rule.total)
      const found = 'state' in answer ? answer.state : 'value' in answer ? textOf(answer.value, rule.rounding) : 'a series'
      if (cell.exact === null) empty++
      else if (isTie(cell.exact, rule.rounding.places)) ties++
      if (found !== expected) {
        wrong++
        const { exact: _, ...shown } = cell
        const { trial: __, ...proved } = rule
        if (examples.length < 5) examples.push({ rule: proved, cell: shown, expected, found })
      }
    }
    done += made.length
  }
  return { method, seed, cells: done, ties, empty, wrong, examples }
}

/** The settled total must itself be the rounded figure: any rest below its last place shows as a difference. */
function textOf(value: unknown, rounding: Rounding): string {
  if (typeof value !== 'object' || value === null || !('n' in value) || !('d' in value)) return String(value)
  const { n, d } = value as Rational
  const units = unitsOf({ n, d }, rounding)
  return units * d === n * 10n ** BigInt(rounding.places) ? toText(units, rounding.places) : `${n}/${d}`
}

/** The sharing out of whole hundredths among lines, so many times, by the engine and a second time by counting remainders. */
export function proveSharing(
  cells: number,
  seed: number,
): { readonly seed: number; readonly cells: number; readonly wrong: number } {
  const draw = drawFrom(seed)
  let wrong = 0
  for (let at = 0; at < cells; at++) {
    const units = draw.between(0n, 20_000n)
    const most = draw.one([3n, 100n, 10_000n])
    const weights = Array.from({ length: 1 + draw.below(8) }, () => draw.between(0n, most))
    const shared = allocate(
      { n: units, d: 100n },
      weights.map((weight) => ({ n: weight, d: 1n })),
    )
    const expected = largestRemainder(units, weights)
    if (shared.length !== expected.length || shared.some((share, i) => share.n * 100n !== (expected[i] ?? -1n) * share.d)) wrong++
  }
  return { seed, cells, wrong }
}
