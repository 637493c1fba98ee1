import type { Refusal } from '@wenxiao/core'
import { RefusedError } from '../refuse.ts'

/** What a call was refused for; fails when it was not, or failed otherwise. */
export async function refusalsOf(call: Promise<unknown>): Promise<readonly Refusal[]> {
  const error = await call.then(
    () => undefined,
    (e: Error) => e,
  )
  const cause = error?.cause
  if (!(cause instanceof RefusedError)) throw new Error(`not refused: ${String(error)}`)
  return cause.refused
}
