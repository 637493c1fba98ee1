import { parentPort, workerData } from 'node:worker_threads'
import type { Pack } from '@wenxiao/core'
import { faultsOf } from './sound.ts'

parentPort?.postMessage(faultsOf(workerData as Pack))
