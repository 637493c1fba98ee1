import type { One, Thing } from './case.ts'
import { operationRows } from './operation.ts'

const told = <V extends string>(value: V) => ({ value, origin: 'published' }) as const
/** Four applications of which each had a resource made smaller: the report tells the number only. */
const trimmed: readonly Thing[] = [1, 2, 3, 4].flatMap((n): readonly Thing[] => [
  {
    is: 'application',
    id: `cs-${n}`,
    title: `应用${n}`,
    links: { region: 'changshan' },
    facts: { influential: { value: 'no', origin: 'assumed' } },
  },
  {
    is: 'resource',
    id: `cs-r-${n}`,
    links: { application: `cs-${n}` },
    facts: { stage: { value: 'running', origin: 'assumed' }, downsized: { value: '2024-05-31', origin: 'assumed' } },
  },
])

/** Every figure that the report prints about the province. */
export const published: readonly One[] = [
  // ZJ-017
  {
    name: '2024年信息化运维项目从50个减至40个',
    from: 'report#成效一',
    on: '2024-12-31',
    given: [
      {
        is: 'batch',
        id: 'b2024',
        title: '省财政厅2024年信息化运维项目安排',
        facts: { 'published-first': told('50'), 'published-kept': told('40'), 'published-cut': told('21.78%') },
      },
    ],
    expect: { 'published-dropped': '10', 'published-dropped-share': '20%'},
  },
  {
    name: '按公布数造出的50个运维项目示例：安排40个，经费压减21.78%',
    from: 'example',
    like: '2024年信息化运维项目从50个减至40个',
    given: operationRows(),
    expect: {
      listed: '50',
      kept: '40',
      dropped: '10',
      asked: '50000000.00',
      agreed: '39110000.00',
      'cut-rate': '21.78%',
      'published-gap': '0%',
    },
  },
  // ZJ-022
  {
    name: '2024年上半年释放586个云资源，按单价推算与公布的167万元相差不到千分之二',
    from: 'derived: report#成效二',
    on: '2024-06-30',
    given: [
      {
        is: 'ledger',
        id: 'h1-2024',
        title: '2024年上半年云资源释放台账',
        facts: {
          resources: told('586'),
          cores: told('934'),
          memory: told('2979'),
          storage: told('12300'),
          saving: { value: '167', unit: '万元', origin: 'published' },
        },
      },
    ],
    expect: { estimate: '1672020.00', 'estimate-gap': '0.12%', 'saving-each': '2849.83' },
  },
  // CS-001
  {
    name: '常山县4个应用进一步消减云资源',
    from: 'report#成效二',
    on: '2024-12-31',
    given: [
      { is: 'region', id: 'changshan', title: '常山县', facts: { level: 'county', 'apps-trimmed': told('4') } },
      ...trimmed,
    ],
    expect: { 'apps-trimmed': '4', 'trimmed-listed': '4' },
  },
]
