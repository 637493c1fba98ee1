import type { Earn } from '../contract/scheme.ts'
import type { Words } from '../contract/words.ts'
import { bandShare, checklistShare, eachShare, leftAfter, proportionalShare } from './oracle.ts'
import type { Share } from './oracle.ts'
import type { Draw } from './random.ts'
import { fromText, nought, ratio, times, toText, unity } from './rational.ts'
import type { Rational } from './rational.ts'

/** The closed list of ways to earn. */
export const methods = ['proportional', 'bands', 'levels', 'checklist', 'deduct', 'each'] as const
/** One way to earn. */
export type Method = (typeof methods)[number]

/** One made-up thing: what is on record about it and its items, and the exact points that a line must give it. */
export interface Cell {
  readonly facts: Readonly<Record<string, string>>
  readonly items?: readonly Readonly<Record<string, string>>[]
  /** Null where there is nothing to divide by or to count. */
  readonly exact: Rational | null
}
/** A rule with its numbers drawn, and cells for it without end. */
export interface Trial {
  readonly earn: Earn<Words, string>
  next(): Cell
}
/** What a line is worth, exactly, and in whole units of the last place it is rounded to. */
export interface Worth {
  readonly exact: Rational
  readonly units: bigint
  readonly places: number
}

/** Facts of a made-up thing: amounts in yuan, answers, one choice; items have an amount, its target and a weight. */
export const marks = ['m', 'full', 'zero'] as const
export const answers = ['y0', 'y1', 'y2', 'y3', 'y4', 'y5'] as const
export const choices = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const

/** 10^13 fen, a thousand times a province's yearly spending on this: the engine must stay exact there. */
const huge = 10n ** 13n
const yuan = (fen: bigint): string => toText(fen, 2)
const exactly = (text: string): Rational => fromText(text) ?? nought
const worth = (points: Rational, share: Share): Rational | null => share && times(points, share)
const yesNo = (isYes: boolean): string => (isYes ? 'yes' : 'no')
const hundredths = (units: bigint): `${number}` => toText(units, 2) as `${number}`
const percent = (units: bigint): `${number}%` => `${hundredths(units)}%`

/** An amount and its full mark in fen; once in four exactly half a unit of the last place, or one fen beside it. */
function amounts(draw: Draw, units: bigint): { m: bigint; full: bigint; zero: bigint } {
  if (units > 0n && draw.once(4)) {
    const step = draw.between(1n, draw.one([1n, 1000n, huge / (2n * units) + 1n]))
    const below = draw.between(0n, units - 1n)
    return { m: (2n * below + 1n) * step + draw.one([0n, 0n, 1n, -1n]), full: 2n * units * step, zero: 0n }
  }
  const most = draw.one([10n, 100_000n, huge])
  const amount = (): bigint => draw.between(0n, most)
  return { m: draw.one([0n, amount(), amount(), amount()]), full: amount(), zero: draw.one([0n, 0n, amount()]) }
}

const makers: Readonly<Record<Method, (draw: Draw, points: Worth) => Trial>> = {
  proportional: (draw, points) => {
    const limit = draw.one([undefined, undefined, hundredths(draw.between(0n, draw.one([100n, huge])))])
    return {
      earn: { proportional: 'm', full: 'full', zero: 'zero', ...(limit === undefined ? {} : { nothingUnder: limit }) },
      next: () => {
        const drawn = amounts(draw, points.units)
        // A floor belongs to a line that rises: where less is better there is nothing to fall short of.
        const zero = limit !== undefined && drawn.zero > drawn.full ? 0n : drawn.zero
        const share = proportionalShare({
          of: ratio(drawn.m, 100n),
          full: ratio(drawn.full, 100n),
          zero: ratio(zero, 100n),
          ...(limit === undefined ? {} : { nothingUnder: exactly(limit) }),
        })
        return { facts: { m: yuan(drawn.m), full: yuan(drawn.full), zero: yuan(zero) }, exact: worth(points.exact, share) }
      },
    }
  },

  bands: (draw, points) => {
    const drawn = marks.slice(1).map((at) => ({ at, from: draw.once(2), share: percent(draw.between(0n, 10_000n)) }))
    return {
      earn: { bands: 'm', marks: drawn.map(({ at, from, share }) => (from ? { from: at, share } : { upTo: at, share })) },
      next: () => {
        const { full, zero, m } = amounts(draw, points.units)
        const at = { m: draw.one([m, full, zero, full + 1n, zero + 1n]), full, zero }
        const share = bandShare(
          ratio(at.m, 100n),
          drawn.map((d) => ({ at: ratio(at[d.at === 'full' ? 'full' : 'zero'], 100n), from: d.from, share: exactly(d.share) })),
        )
        return { facts: { m: yuan(at.m), full: yuan(full), zero: yuan(zero) }, exact: worth(points.exact, share) }
      },
    }
  },

  levels: (draw, points) => {
    const shares = choices.map(() =>
      percent(draw.one([0n, 10_000n, 5_000n, 2_500n, draw.between(0n, 10_000n), draw.between(0n, 10_000n)])),
    )
    const worths: Record<string, `${number}%`> = Object.fromEntries(choices.map((choice, at) => [choice, shares[at] ?? '0%']))
    return {
      earn: { levels: 'choice', worth: worths },
      next: () => {
        const choice = draw.one(choices)
        return { facts: { choice }, exact: worth(points.exact, exactly(worths[choice] ?? '0%')) }
      },
    }
  },

  checklist: (draw, points) => {
    const parts = answers.map(() => draw.one([1, 1, 1, 2, 3, 7]))
    return {
      earn: {
        checklist: answers.map((when, at) => ({ title: when, when, ...(parts[at] === 1 ? {} : { parts: parts[at] ?? 1 }) })),
      },
      next: () => {
        const held = answers.map(() => draw.once(2))
        const share = checklistShare(held.map((holds, at) => ({ holds, parts: BigInt(parts[at] ?? 1) })))
        return {
          facts: Object.fromEntries(answers.map((name, at) => [name, yesNo(held[at] === true)])),
          exact: worth(points.exact, share),
        }
      },
    }
  },

  deduct: (draw, points) => {
    // One place more than is printed, so that a ground can take exactly half a unit of the last.
    const lost = (): `${number}` => toText(draw.between(0n, 300n) * draw.one([10n, 5n, 5n, 1n]), points.places + 1) as `${number}`
    const [once, forEach] = [lost(), lost()]
    const atMost = draw.one([undefined, lost()])
    return {
      earn: {
        deduct: [
          { because: '一次', points: once, when: 'y0' },
          { because: '每项', points: forEach, forEach: 'times', ...(atMost === undefined ? {} : { atMost }) },
        ],
      },
      next: () => {
        const isFound = draw.once(2)
        const count = draw.one([0n, draw.between(0n, 5n), draw.between(0n, 10n ** 9n)])
        const exact = leftAfter(points.exact, [
          { points: exactly(once), times: isFound ? unity : nought },
          { points: exactly(forEach), times: ratio(count), ...(atMost === undefined ? {} : { atMost: exactly(atMost) }) },
        ])
        return { facts: { y0: yesNo(isFound), times: String(count) }, exact }
      },
    }
  },

  each: (draw, points) => {
    const isWeighted = draw.once(2)
    return {
      earn: { each: { of: 'item', earn: { proportional: 'm', full: 'full' }, ...(isWeighted ? { weight: 'weight' } : {}) } },
      next: () => {
        const items = Array.from({ length: draw.below(4) }, () => {
          const { m, full } = amounts(draw, points.units)
          return { m, full: full === 0n ? 1n : full, weight: draw.one([0n, 1n, draw.between(0n, 1000n)]) }
        })
        const share = eachShare(
          items.map(({ m, full, weight }) => ({
            share: proportionalShare({ of: ratio(m, 100n), full: ratio(full, 100n), zero: nought }) ?? nought,
            weight: isWeighted ? ratio(weight) : unity,
          })),
        )
        return {
          facts: {},
          items: items.map(({ m, full, weight }) => ({ m: yuan(m), full: yuan(full), weight: String(weight) })),
          exact: worth(points.exact, share),
        }
      },
    }
  },
}
export const trialOf = (method: Method, draw: Draw, points: Worth): Trial => makers[method](draw, points)
