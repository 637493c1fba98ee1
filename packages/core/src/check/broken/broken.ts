import type { RefusalCode } from '../../contract/refusal.ts'

/** Takes a key away instead of writing one. */
export const gone = Symbol('gone')

/** The base pack with one thing changed, and the one problem that must be told. */
export interface Broken {
  readonly what: string
  /** What is written where, by key path. */
  readonly put: Readonly<Record<string, unknown>>
  readonly code: RefusalCode
  readonly path: string
  /** A part of what the problem says it found. */
  readonly found: string
  /** A part of the remedy, where it makes a suggestion. */
  readonly remedy?: string
  readonly warning?: true
  /** How many further problems the change must lead to; none unless said. */
  readonly others?: number
}

/** A copy with these values written at these key paths. */
export function broken(base: unknown, put: Broken['put']): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(base))
  for (const [path, value] of Object.entries(put)) {
    const keys = [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
      ([, quoted, index, key]) => quoted ?? index ?? key ?? '',
    )
    const last = keys.pop() ?? ''
    const at = keys.reduce<unknown>((inside, key) => Reflect.get(table(inside, path), key), copy)
    if (value === gone) Reflect.deleteProperty(table(at, path), last)
    else Reflect.set(table(at, path), last, value)
  }
  return copy
}
function table(value: unknown, path: string): object {
  if (typeof value !== 'object' || value === null) throw new Error(`the base pack has no ${path}`)
  return value
}
