import type { Item } from '../item.ts'

/** What was asked of the product itself. */
export const shape: readonly Item[] = [
  [
    'DC-001',
    'F',
    'One repository of packages with arrows between them',
    'test/arrows.test.ts: the project > keeps to its arrows',
  ],
  [
    'DC-002',
    'F',
    'A core of lifecycles, scoring and sunset',
    'test/agreement.test.ts: %s > settles alike by rows and by columns, whatever is on record',
  ],
  [
    'DC-003',
    'F',
    'A pack for each jurisdiction',
    'test/agreement.test.ts: %s > settles alike by rows and by columns, whatever is on record',
  ],
  ['DC-004', 'F', 'Province enables, county sets, developers publish', 'not yet'],
]
