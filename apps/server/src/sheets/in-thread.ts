import { Worker } from 'node:worker_threads'
import type { Refused } from '@wenxiao/core'
import { readUpload, type Readied, type Upload } from './upload.ts'
import { writeOut, type Writing } from './tables.ts'

/** So many characters of file and record are worked through at once; more in a thread, so that the server goes on answering. */
const mostAtOnce = 200_000
const sizeOf = (sheets: Upload['sheets']): number => sheets.reduce((all, { text }) => all + text.length, 0)

/** A piece of work for a thread. */
export type Task = { readonly read: Upload } | { readonly write: Writing }

/** Reads a file and compares it with the record, beside the server's own thread where it is large. */
export const readBeside = (upload: Upload): Promise<Readied | Refused> =>
  upload.bytes.length + sizeOf(upload.sheets) <= mostAtOnce
    ? Promise.resolve(readUpload(upload))
    : (inThread({ read: upload }) as Promise<Readied | Refused>)

/** Writes tables, beside the server's own thread where they are large. */
export const writeBeside = (writing: Writing): Promise<Uint8Array | Refused> =>
  sizeOf(writing.sheets) <= mostAtOnce ? writeOut(writing) : (inThread({ write: writing }) as Promise<Uint8Array | Refused>)

function inThread(task: Task): Promise<unknown> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 2_048 },
  })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the thread ended without an answer')))
  }).finally(() => void worker.terminate())
}
