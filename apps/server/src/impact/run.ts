import { isRefused, type Refused } from '@wenxiao/core'
import { within, type Store, type Work } from '../database/store.ts'
import { findPack } from '../packs/pack.queries.ts'
import { answer, type Answer } from './answer.ts'
import { insertProgress, insertResult, listRuns, mergedRecord } from './impact.queries.ts'
import type { Standing } from './merge.ts'
import type { Ground, SideAsked } from './question.ts'
import { queueOf } from '../jobs/queue.ts'
import { inWorker } from './in-worker.ts'

/** A record of so many things is worked through while the asker waits. */
export const mostAtOnce = 400

export interface Begun {
  readonly jurisdiction: string
  readonly run: string
  readonly things: number
}
/** Answers a small question at once; hands a larger one to the queue in the transaction that asks it, so that neither is without the other. */
export async function begin(store: Store, trx: Work, begun: Begun): Promise<void> {
  const queue = begun.things > mostAtOnce ? queueOf(store) : undefined
  if (queue) return queue.send(trx, 'impact', { jurisdiction: begun.jurisdiction, id: begun.run })
  const asked = await read(trx, begun.jurisdiction, begun.run)
  if (asked)
    await insertResult(
      trx,
      begun.jurisdiction,
      begun.run,
      kept(answer(asked.before, asked.after, asked.on, asked.things, () => undefined)),
    )
}

/** Answers a question on record, beside the server's own thread; one that is answered already stays as it is. */
export async function answerRun(store: Store, jurisdiction: string, run: string, stop: AbortSignal): Promise<void> {
  const asked = await within(store, [jurisdiction], (trx) => read(trx, jurisdiction, run))
  if (!asked) return
  let noting: Promise<unknown> = Promise.resolve()
  const result = await inWorker(
    asked,
    (done) => {
      noting = noting.then(() => within(store, [jurisdiction], (trx) => insertProgress(trx, jurisdiction, run, done)))
    },
    stop,
  )
  await noting
  await within(store, [jurisdiction], (trx) => insertResult(trx, jurisdiction, run, kept(result)))
}

/** Says why there is no answer, where it could not be worked out after all. */
export const failRun = (store: Store, jurisdiction: string, run: string, because: string): Promise<unknown> =>
  within(store, [jurisdiction], (trx) => insertResult(trx, jurisdiction, run, { because }))

const kept = (result: Answer | Refused): Answer | { readonly because: string } =>
  isRefused(result)
    ? {
        because: result.refused
          .slice(0, 20)
          .map((r) => `${r.path ? `${r.path}：` : ''}${r.found}。${r.because}。${r.remedy}`)
          .join('\n'),
      }
    : result

/** All that an answer is worked out from. */
export interface Inputs {
  readonly before: Ground | null
  readonly after: Ground
  readonly on: string
  readonly things: readonly Standing[]
}
async function read(trx: Work, jurisdiction: string, run: string): Promise<Inputs | undefined> {
  const [stored] = await listRuns(trx, jurisdiction, run)
  if (!stored || stored.answered) return undefined
  const ground = async ({ pack, on, revisions }: SideAsked): Promise<Ground> => {
    const found = await findPack(trx, pack.digest)
    if (!found) throw new Error('a pack that was asked about is not installed')
    return { pack: found, on, revisions }
  }
  const { before, after, on, sheets } = stored.asked
  return {
    before: before && (await ground(before)),
    after: await ground(after),
    on,
    things: await mergedRecord(trx, jurisdiction, sheets),
  }
}
