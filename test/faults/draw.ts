/** What chance decides, the same for the same seed. */
export interface Draw {
  /** From `least` up to `most`, any part of one. */
  readonly between: (least: number, most: number) => number
  readonly whole: (least: number, most: number) => number
  readonly one: <T>(of: readonly T[]) => T
}

/** Draws by mulberry32: enough for moments and small numbers. */
export function drawing(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (least: number, most: number) => least + next() * (most - least)
  const whole = (least: number, most: number) => Math.floor(between(least, most + 1))
  return {
    between,
    whole,
    one: (of) => {
      const drawn = of[whole(0, of.length - 1)]
      if (drawn === undefined) throw new Error('there is nothing to draw from')
      return drawn
    },
  }
}
