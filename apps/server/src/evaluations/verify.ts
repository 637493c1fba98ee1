import { isRefused, type Pack } from '@wenxiao/core'
import { digest } from '@wenxiao/core/manifest'
import { ask, engine, textOf } from './engine.ts'
import type { Verified } from './evaluation.ts'
import type { Stored } from './evaluation.queries.ts'

/** A stored evaluation whose facts can be read. */
export type Readable = Stored & { readonly facts: string }
export const isReadable = (stored: Stored | undefined): stored is Readable => typeof stored?.facts === 'string'

/** Makes a stored evaluation again from what it rested on and compares the two byte for byte. */
export function verifyEvaluation(id: string, stored: Readable, pack: Pack): Verified {
  const engines = { stored: stored.engine, now: engine }
  const again = ask({ pack, text: stored.facts, ...stored.asked })
  if (isRefused(again))
    return {
      id,
      same: false,
      stored: stored.digests.result,
      recomputed: null,
      engine: engines,
      differences: [],
      refused: again.refused,
    }
  const text = textOf(again)
  const [before, now] = [JSON.parse(stored.text) as unknown, JSON.parse(text) as unknown]
  const same =
    text === stored.text &&
    digest(stored.text) === stored.digests.result &&
    again.facts === stored.digests.facts &&
    again.rulebook === stored.digests.rulebook
  const differences = [
    ...(digest(stored.text) === stored.digests.result ? [] : ['（评分表与登记的摘要不符）']),
    ...differing(before, now, ''),
  ].slice(0, 20)
  return { id, same, stored: stored.digests.result, recomputed: digest(text), engine: engines, differences, refused: [] }
}

/** Key paths at which two values differ. */
export function differing(a: unknown, b: unknown, path: string): readonly string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? [] : [path]
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differing(left[key], right[key], Array.isArray(a) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
  )
}
