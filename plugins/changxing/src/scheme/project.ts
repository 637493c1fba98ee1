import { defineScheme } from '@wenxiao/core'
import { words } from '../words.ts'
import { use } from './use.ts'
import { process } from './process.ts'
import { care } from './care.ts'
import { data } from './data.ts'
import { renewal } from './renewal.ts'
import { safety } from './safety.ts'

/**
 * The evaluation of a project: 108 lines, 85 basic and 23 benefit, in six modules whose weights go by the category (CX-010, CX-023, CX-024).
 * Points, marks and counts are fixed here and checked whenever the pack is built (CX-014). The system scores what it captured (CX-078, CX-080); a spot check or a key evaluation looks again and files anew only what it finds different (CX-038).
 */
export const projectScheme = defineScheme(words, {
  id: 'project',
  subject: 'project',
  title: '数字化项目绩效评价',
  outOf: '100',
  tracks: [
    { title: '自评', by: 'owner', total: 'self-score' },
    { title: '评价', by: 'finance', total: 'score' },
  ],
  groups: [
    { id: 'use', title: '实战实效', points: { parameter: 'weight-use' } },
    { id: 'process', title: '过程监控', points: { parameter: 'weight-process' } },
    { id: 'care', title: '运维保障', points: { parameter: 'weight-care' } },
    { id: 'data', title: '数据更替', points: { parameter: 'weight-data' } },
    { id: 'renewal', title: '革新换代', points: { parameter: 'weight-renewal' } },
    { id: 'safety', title: '安全可控', points: { parameter: 'weight-safety' } },
  ],
  lines: [...use, ...process, ...care, ...data, ...renewal, ...safety],
  census: {
    lines: 108,
    'kind.basic': 85,
    'kind.benefit': 23,
    'module.use': 20,
    'module.process': 26,
    'module.care': 18,
    'module.data': 15,
    'module.renewal': 12,
    'module.safety': 17,
  },
})
