import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'

type Step = 'has-goals' | 'monitored' | 'evaluated' | 'answered' | 'applied'
/** The part of a section's projects that have this step. */
const step = <I extends string>(id: I, title: string, where: Step) =>
  ({
    id,
    title,
    in: 'loop',
    points: '20',
    earn: { proportional: { share: 'project', where }, full: '100%' },
    missing: 'refuse',
    empty: 'set-aside',
    cite: 'example',
  }) as const

/** The loop in five steps (FY-020) over the projects of a section; a step that is not there is a missing link (FY-002). The article names the steps; that they weigh the same is an example. */
export const loop = defineScheme(words, {
  id: 'loop',
  subject: 'section',
  title: '绩效闭环完整度',
  tracks: [{ title: '闭环检查', by: 'accountant', total: 'loop-score' }],
  groups: [{ id: 'loop', title: '五环', points: '100' }],
  lines: [
    step('loop-goals', '预算编制有目标', 'has-goals'),
    step('loop-monitoring', '预算执行有监控', 'monitored'),
    step('loop-evaluation', '预算完成有评价', 'evaluated'),
    step('loop-feedback', '评价结果有反馈', 'answered'),
    step('loop-use', '反馈结果有应用', 'applied'),
  ],
  census: { lines: 5 },
})
