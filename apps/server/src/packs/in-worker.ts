import type { Pack, Refusal } from '@wenxiao/core'
import { Tinypool } from 'tinypool'
import { faultsOf } from './sound.ts'

/** So many cases are run at once; with more the server would keep everybody waiting. */
export const mostCasesAtOnce = 20

/** Threads that stay while packs come one after another: reading and compiling the engine anew for each takes longer than most checks. */
const beside = new Tinypool({
  filename: new URL('./worker.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 2,
  idleTimeout: 10_000,
})

/**
 * `faultsOf` a pack, in a thread of its own when it has many cases: the 238 of Changxing with the check of its rules take 2 s on a
 * machine of two busy cores, and 5 s where nothing of it was compiled yet.
 */
export const faultsBeside = async (pack: Pack): Promise<readonly Refusal[]> =>
  (pack.cases?.length ?? 0) <= mostCasesAtOnce ? faultsOf(pack) : ((await beside.run(pack)) as readonly Refusal[])
