import { parentPort, workerData } from 'node:worker_threads'
import type { Task } from './in-thread.ts'
import { writeOut } from './tables.ts'
import { readUpload } from './upload.ts'

const task = workerData as Task
parentPort?.postMessage('read' in task ? readUpload(task.read) : await writeOut(task.write))
