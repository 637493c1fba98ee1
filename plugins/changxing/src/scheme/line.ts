import type { Line } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A line of the evaluation of projects; its points are its part in a hundred of the module's. */
export type ProjectLine<Module extends string> = Line<W, 'project', Module>

/** Building work, as against service bought by the year; the individual lines of either leave their points to their neighbours (CX-011). */
export const built = { not: { fact: 'nature', is: ['service'] } } as const
export const service = { fact: 'nature', is: ['service'] } as const
