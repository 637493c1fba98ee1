import { defineScheme } from '@wenxiao/core'
import type { Cite, Condition, Deduction, SourceId } from '@wenxiao/core'
import { words, type W } from './words.ts'

const each = { parameter: 'assessment-finding' } as const
const advice: Cite<SourceId<W>> = 'report#六（三）2'
const projects = (because: string, where: Condition<W, 'project'>): Deduction<W, 'unit'> => ({
  because,
  points: each,
  forEach: { count: 'project', where },
  cite: advice,
})

/**
 * The yearly assessment of a unit. // CD-040
 * What it looks at is the report's advice; points and points off are examples.
 */
export const unitAssessment = defineScheme(words, {
  id: 'unit-assessment',
  subject: 'unit',
  title: '智慧常德单位年度绩效评估',
  tracks: [{ title: '年度评估', by: 'bureau', total: 'assessment' }],
  groups: [
    { id: 'procedure', title: '程序规范', points: '25' },
    { id: 'progress', title: '实施进度', points: '25' },
    { id: 'results', title: '实施效益', points: '25' },
    { id: 'remedy', title: '问题整改', points: '25' },
  ],
  lines: [
    {
      id: 'unit-procedure',
      title: '项目程序规范',
      in: 'procedure',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          { because: '中标后逾期签订合同', points: each, forEach: { count: 'contract', where: 'signed-late' }, cite: advice },
          {
            because: '限额以下采购未按规定通过电子卖场',
            points: each,
            forEach: { count: 'purchase', where: 'irregular' },
            cite: advice,
          },
        ],
      },
    },
    {
      id: 'unit-progress',
      title: '项目进度',
      in: 'progress',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [
          projects('项目未完成', 'unfinished'),
          projects('开工不及时', 'started-late'),
          projects('完工不及时', 'finished-late'),
        ],
      },
    },
    {
      id: 'unit-effect',
      title: '项目效益',
      in: 'results',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: { deduct: [projects('效益未实现', { not: 'effect-realised' })] },
    },
    {
      id: 'unit-remedy',
      title: '问题整改到位',
      in: 'remedy',
      points: '25',
      missing: 'refuse',
      cite: 'example',
      earn: {
        deduct: [{ because: '问题逾期未整改', points: each, forEach: { count: 'problem', where: 'overdue' }, cite: advice }],
      },
    },
  ],
})
