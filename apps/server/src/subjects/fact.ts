export type { Origin } from '@wenxiao/core'
export type { Unknown } from '@wenxiao/core/engine'
