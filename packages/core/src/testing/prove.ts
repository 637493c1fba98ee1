import type { Rounding } from '../contract/scheme.ts'
import { isRefused } from '../contract/refusal.ts'
import { isUnknown, readFacts, rulebook, settle } from '../engine/index.ts'
import { trialOf } from './cells.ts'
import type { Cell, Method, Trial } from './cells.ts'
import { proofPack } from './proof-pack.ts'
import type { Proved } from './proof-pack.ts'
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
interface Drawn extends Proved { readonly trial: Trial }

function drawRule(method: Method, draw: Draw, at: number): Drawn {
  const rounding: Rounding = { places: draw.below(5), mode: draw.one(modes) }
  const scale = 10n ** BigInt(rounding.places)
  const units = draw.one([0n, 1n, 5n * scale, 100n * scale, draw.between(1n, 100n * scale), draw.between(1n, 100n * scale)])
  const trial = trialOf(method, draw, { exact: ratio(units, scale), units })
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
    const made = drawn.flatMap((rule, r) => Array.from({ length: Math.min(things, Math.ceil((cells - done) / rules)) }, (_, t) => ({ rule, id: `${r}-${t}`, cell: rule.trial.next() })))
    const on = '2025-01-01' as const
    const record = readFacts(pack, { on, given: made.flatMap(({ id, cell }) => [
      { is: 'thing', id, facts: cell.facts },
      ...(cell.items ?? []).map((facts, i) => ({ is: 'item', id: `${id}-${i}`, links: { thing: id }, facts })),
    ]) })
    const book = rulebook(pack, { on })
    if (isRefused(record) || isRefused(book)) throw new Error(`the made-up pack was refused: ${JSON.stringify([record, book])}`)
    const settled = settle(book, record)
    for (const { rule, id, cell } of made) {
      const expected = cell.exact === null ? 'empty' : toText(unitsOf(cell.exact, rule.rounding), rule.rounding.places)
      const answer = settled.fact(id, rule.total)
      const found = isUnknown(answer) ? answer.state : textOf(answer.value, rule.rounding)
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
