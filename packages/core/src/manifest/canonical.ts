import { notPlain } from '../check/plain.ts'
import type { Refused } from '../contract/refusal.ts'

/** One text for one value: keys in order, no spaces, whole numbers only. Refuses by key path whatever is not plain data. */
export function canonical(value: unknown): string | Refused {
  const refused = notPlain(value)
  return refused.length ? { refused } : write(value)
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${write(held)}`).join(',')}}`
}
