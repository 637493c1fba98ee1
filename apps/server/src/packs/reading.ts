import type { Pack } from '@wenxiao/core'
import { read, type Reading } from '@wenxiao/core/reading'

const readings = new WeakMap<Pack, Reading>()

/** A pack read aloud, once for as long as the pack is kept open. */
export function readingOf(pack: Pack): Reading {
  const reading = readings.get(pack) ?? read(pack)
  readings.set(pack, reading)
  return reading
}
