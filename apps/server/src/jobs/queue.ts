import type { Store, Work } from '../database/store.ts'

/** Names of queues, with what a job of each holds: ids only. */
export interface Jobs {
  /** Works an impact out. */
  readonly impact: { readonly jurisdiction: string; readonly id: string }
  /** Works the figures of a county out; `id` is the name of the pack. */
  readonly figures: { readonly jurisdiction: string; readonly id: string }
}
/** Takes work that outlasts a request. */
export interface Queue {
  /** Sends a job in the transaction that needs it: both stand or neither does. */
  readonly send: <N extends keyof Jobs>(trx: Work, name: N, job: Jobs[N]) => Promise<void>
}

const queues = new WeakMap<Store, Queue>()
/** The queue that works for this database; none for commands and where it was not opened: then work is done at once. */
export const queueOf = (store: Store): Queue | undefined => queues.get(store)
export const useQueue = (store: Store, queue: Queue): void => void queues.set(store, queue)
