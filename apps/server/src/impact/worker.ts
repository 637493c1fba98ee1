import { parentPort, workerData } from 'node:worker_threads'
import { answer } from './answer.ts'
import type { Said } from './in-worker.ts'
import type { Inputs } from './run.ts'

const say = (said: Said): void => parentPort?.postMessage(said)
const { before, after, on, things } = workerData as Inputs
// The same pack sent twice is one pack again only if it was one object: structured clones keep that.
let told = 0
const result = answer(before, after, on, things, (done, of) => {
  const tenth = Math.floor((done * 10) / of)
  if (tenth > told) {
    told = tenth
    say({ done })
  }
})
say({ answer: result })
