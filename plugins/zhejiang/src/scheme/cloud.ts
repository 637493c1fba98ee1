import { defineScheme } from '@wenxiao/core'
import type { Condition } from '@wenxiao/core'
import { words, type W } from '../words.ts'

const running: Condition<W, 'resource'> = { fact: 'stage', is: ['running', 'downsizing'] }

/** How well an application uses its cloud resources (ZJ-018, ZJ-021); no document states points or thresholds. */
export const cloudScheme = defineScheme(words, {
  id: 'cloud',
  subject: 'application',
  title: '政务云资源使用绩效评价',
  tracks: [{ title: '云资源使用评价', by: 'finance', total: 'cloud-score' }],
  groups: [
    { id: 'use', title: '使用率', points: '65' },
    { id: 'care', title: '管理', points: '35' },
  ],
  lines: [
    {
      id: 'cloud-cpu',
      title: '处理器使用率',
      in: 'use',
      points: '30',
      earn: {
        each: {
          of: 'resource',
          where: running,
          weight: 'cores',
          earn: { proportional: 'cpu-mean', full: { parameter: 'good-cpu' } },
        },
      },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'cloud-memory',
      title: '内存使用率',
      in: 'use',
      points: '20',
      earn: {
        each: {
          of: 'resource',
          where: running,
          weight: 'memory',
          earn: { proportional: 'memory-mean', full: { parameter: 'good-memory' } },
        },
      },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'cloud-storage',
      title: '存储使用率',
      in: 'use',
      points: '15',
      earn: {
        each: {
          of: 'resource',
          where: running,
          weight: 'storage',
          earn: { proportional: 'storage-use', full: { parameter: 'good-storage' } },
        },
      },
      missing: 'refuse',
      empty: 'set-aside',
      cite: 'example',
    },
    {
      id: 'cloud-idle',
      title: '无长期闲置云资源',
      in: 'care',
      points: '20',
      earn: {
        deduct: [
          {
            because: '有长期闲置的云资源尚未释放',
            points: { parameter: 'idle-points' },
            forEach: 'resources-idle',
          },
        ],
      },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'cloud-problems',
      title: '云资源问题整改销号率',
      in: 'care',
      points: '15',
      earn: {
        proportional: { ratio: { sum: 'problems-closed', over: 'resource' }, over: { sum: 'problems', over: 'resource' } },
        full: '100%',
      },
      missing: 'refuse',
      empty: 'full',
      cite: 'example',
    },
  ],
})
