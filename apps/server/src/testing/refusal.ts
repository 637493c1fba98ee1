import { expect } from 'vitest'
import type { Refusal } from '@wenxiao/core'
import { RefusedError } from '../refuse.ts'

/** What a call was refused for; fails when it was not, or failed otherwise. */
export async function refusalsOf(call: Promise<unknown>): Promise<readonly Refusal[]> {
  const error = await call.then(() => undefined, (e: Error) => e)
  expect(error?.cause, `not refused: ${String(error)}`).toBeInstanceOf(RefusedError)
  return (error?.cause as RefusedError).refused
}
