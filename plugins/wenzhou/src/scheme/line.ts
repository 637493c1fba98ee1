import type { Line } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A line of the evaluation of projects, in one of the groups of its own file. */
export type ProjectLine<Group extends string> = Line<W, 'project', Group>

/** What was built, as against what is only operated; the lines of building leave their points to their neighbours. */
export const built = { not: { fact: 'nature', is: ['operate'] } } as const
