import type { Condition, Line } from '@wenxiao/core'
import type { W } from '../words.ts'

/** A line of the 4+n+X scheme. */
export type ProjectLine<G extends string> = Line<W, 'project', G>

export const built = { fact: 'kind', is: ['build', 'renew'] } as const satisfies Condition<W, 'project'>
export const operated = { fact: 'kind', is: ['operate'] } as const satisfies Condition<W, 'project'>

/** What a line is tagged with: its kind, what leads it, and how it is seen (ZJ-007, ZJ-009). */
export const tags = (
  kind: '通用指标' | '辅助指标' | '业务指标',
  leads: '用户体验' | '业务价值' | '运行支撑',
  channel: '线上采集' | '线下核验',
) => ({ kind, leads, channel })
