import { Worker } from 'node:worker_threads'
import type { Refused } from '@wenxiao/core'
import type { Answer } from './answer.ts'
import type { Inputs } from './run.ts'

/** What the worker says: how far it is, or what came out. */
export type Said = { readonly done: number } | { readonly answer: Answer | Refused }

/** Works an answer out in a thread of its own, so that the server goes on answering; ends with the signal. */
export function inWorker(inputs: Inputs, reached: (done: number) => void, stop: AbortSignal): Promise<Answer | Refused> {
  stop.throwIfAborted()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: inputs })
  const end = () => void worker.terminate()
  stop.addEventListener('abort', end, { once: true })
  return new Promise<Answer | Refused>((resolve, reject) => {
    worker.on('message', (said: Said) => ('done' in said ? reached(said.done) : resolve(said.answer)))
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the worker ended without an answer')))
  }).finally(() => {
    stop.removeEventListener('abort', end)
    end()
  })
}
