import { Worker } from 'node:worker_threads'
import type { Pack, Refusal } from '@wenxiao/core'
import { faultsOf } from './sound.ts'

/** So many cases are run at once; with more the server would keep everybody waiting. */
export const mostCasesAtOnce = 20

/**
 * `faultsOf` a pack, in a thread of its own when it has many cases: the 238 of Changxing with the check of its rules take 2 s on a
 * machine of two busy cores, and 5 s where nothing of it was compiled yet.
 */
export async function faultsBeside(pack: Pack): Promise<readonly Refusal[]> {
  if ((pack.cases?.length ?? 0) <= mostCasesAtOnce) return faultsOf(pack)
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: pack })
  return new Promise<readonly Refusal[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the worker ended without an answer')))
  }).finally(() => void worker.terminate())
}
