/** Numbers drawn from a seed: the same seed draws the same numbers, everywhere and always. */
export interface Draw {
  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number
  /** A whole number from least to most, both included. */
  between(least: bigint, most: bigint): bigint
  /** Yes once in so many. */
  once(inSo: number): boolean
  /** One of a list, which must not be empty. */
  one<T>(list: readonly T[]): T
}

/** Mulberry32: thirty-two bits of state, enough to vary cells and small enough to read. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (bound: number): number => Math.floor((next() / 0x1_0000_0000) * bound)
  return {
    below,
    between(least, most) {
      const wide = (BigInt(next()) << 32n) | BigInt(next())
      return least + (wide % (most - least + 1n))
    },
    once: (inSo) => below(inSo) === 0,
    one(list) {
      if (list.length === 0) throw new RangeError('nothing to draw from')
      // The index is in range; `undefined` may itself be one of the list.
      return list[below(list.length)] as (typeof list)[number]
    },
  }
}
