/** Draws that come out the same for the same seed on every machine. */
export interface Draw {
  /** A whole number from 0 up to, and without, `n`. */
  readonly below: (n: number) => number
  /** Whether something so likely, in per cent, happens. */
  readonly chance: (percent: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
}

/** A generator on 32-bit whole numbers (mulberry32). */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (n: number): number => next() % n
  return {
    below,
    chance: (percent) => below(100) < percent,
    one: (of) => {
      const found = of[below(of.length)]
      if (found === undefined) throw new Error('nothing to draw from')
      return found
    },
  }
}
