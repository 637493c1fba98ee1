import type { AnyScheme, Case, Given } from '@wenxiao/core'
import type { scheme } from './scheme.ts'
import type { W } from './words.ts'

type Line = typeof scheme extends AnyScheme<infer I> ? I : never
type One = Case<W, Line>
type FactsOf<K extends Given<W>['is']> = Extract<Given<W>, { is: K }>['facts']
const thing = <K extends Given<W>['is']>(
  is: K,
  id: string,
  facts: FactsOf<K>,
  links?: Readonly<Record<string, string>>,
): Extract<Given<W>, { is: K }> => ({ is, id, facts, ...(links ? { links } : {}) }) as Extract<Given<W>, { is: K }>
const of = { project: 'p1' } as const
const project = (facts: FactsOf<'project'>) => thing('project', 'p1', facts)
const goal = (id: string, facts: FactsOf<'goal'>): Given<W> => thing('goal', id, facts)
const result = (id: string, facts: FactsOf<'result'>): Given<W> => thing('result', `${id}-end`, facts)
const fund = (facts: FactsOf<'fund'>): Given<W> => thing('fund', 'f1', facts)

const model = '样板自评表：指标全部实现'
const numbered = (id: string, level: 'output' | 'effect' | 'satisfaction', points: string): readonly Given<W>[] => [
  thing('goal', id, { level, operator: 'at-least', name: '指标', target: '100', points }, of),
  thing('result', `${id}-end`, { kind: 'final', actual: '100', 'target-low': 'no' }, { goal: id, project: 'p1' }),
]
const modelCase: One = {
  name: model,
  from: 'derived: forms#分值',
  on: '2024-03-31',
  given: [
    project({
      implementer: '某单位',
      year: '2023',
      achieved: '全部完成',
      'self-form': '自评表',
      'goal-stage': 'approved',
      'next-year-asked': '1000000',
    }),
    thing('fund', 'f1', { kind: 'current', initial: '900000', budget: '1000000', executed: '1000000' }, of),
    ...numbered('a', 'output', '20'),
    ...numbered('b', 'output', '20'),
    ...numbered('c', 'output', '10'),
    ...numbered('d', 'effect', '30'),
    ...numbered('e', 'satisfaction', '10'),
  ],
  expect: {
    'self-score': '100.00',
    score: '100.00',
    grade: 'excellent',
    'weights-right': 'yes',
    explained: 'yes',
    'execution-rate': '100%',
  },
  lines: { execution: '10.00', 'output-goals': '50.00', 'effect-goals': '30.00', 'satisfaction-goals': '10.00' },
}

const like = (name: string, given: readonly Given<W>[], rest: Partial<One>, from: One['from'] = 'example'): One => ({
  name,
  from,
  like: model,
  given,
  ...rest,
})
/** The four lines, each alone; how an indicator earns. */
const lines: readonly One[] = [
  like(
    '执行九成，扣1分',
    [fund({ executed: '900000' })],
    { expect: { score: '99.00' }, lines: { execution: '9.00' } },
    'forms#分值',
  ),
  like(
    '三类资金合计算执行率，分项不记分',
    [
      fund({ budget: '600000', executed: '600000' }),
      thing('fund', 'f2', { kind: 'carried-over', initial: '300000', budget: '300000', executed: '150000' }, of),
      thing('fund', 'f3', { kind: 'other', initial: '0', budget: '100000', executed: '50000' }, of),
    ],
    { expect: { budget: '1000000', executed: '800000', 'execution-rate': '80%' }, lines: { execution: '8.00' } },
    'derived: forms#分值',
  ),
  like('没有全年预算，执行率无从算起，不予评分', [fund({ budget: '0', executed: '0' })], {
    refused: ['execution'],
    unknown: { score: 'empty' },
  }),
  like('一项20分的产出完成一半，扣10分', [result('a', { actual: '50' })], {
    expect: { score: '90.00', grade: 'excellent' },
    lines: { 'output-goals': '40.00' },
  }),
  like('同是完成一半，10分的产出只扣5分', [result('c', { actual: '50' })], {
    expect: { score: '95.00' },
    lines: { 'output-goals': '45.00' },
  }),
  like('超额完成而目标值合理，不加不减', [result('a', { actual: '200' })], { lines: { 'output-goals': '50.00' } }),
  like('目标偏低而超额30%，还不扣减', [result('a', { actual: '130', 'target-low': 'yes' })], {
    lines: { 'output-goals': '50.00' },
  }),
  like(
    '目标偏低而超额超过30%，按超出目标的部分扣减',
    [result('a', { actual: '130.1', 'target-low': 'yes', reason: '目标偏低', improvement: '调高目标' })],
    { lines: { 'output-goals': '43.98' }, expect: { explained: 'yes' } },
  ),
  like('控制类指标等于目标值，算实现', [goal('a', { operator: 'at-most' })], { lines: { 'output-goals': '50.00' } }),
  like('控制类指标为零，算实现', [goal('a', { operator: 'at-most' }), result('a', { actual: '0' })], {
    lines: { 'output-goals': '50.00' },
  }),
  like('控制类指标超出四分之一，得八成', [goal('a', { operator: 'at-most' }), result('a', { actual: '125' })], {
    lines: { 'output-goals': '46.00' },
  }),
  like('等于类指标不足，按完成比例', [goal('a', { operator: 'equal' }), result('a', { actual: '80' })], {
    lines: { 'output-goals': '46.00' },
  }),
  like('等于类指标超出，按控制比例', [goal('a', { operator: 'equal' }), result('a', { actual: '125' })], {
    lines: { 'output-goals': '46.00' },
  }),
  like('定性指标按评判得分', [goal('d', { operator: 'qualitative', wording: '明显改善' }), result('d', { judged: '85%' })], {
    lines: { 'effect-goals': '25.50' },
  }),
  like('没有报年终完成情况，不能当作零分', [result('a', { kind: 'interim' })], {
    refused: ['output-goals'],
    unknown: { score: 'empty' },
  }),
  like('一项尚未统计，其分值由同类指标分担', [result('a', { actual: { pending: '尚未统计' } }), result('c', { actual: '50' })], {
    lines: { 'output-goals': '41.67' },
  }),
  {
    name: '完成情况没有填数，不予评分',
    from: 'example',
    on: '2024-03-31',
    given:
      modelCase.given?.map((one) =>
        one.id === 'a-end' ? thing('result', 'a-end', { kind: 'final', 'target-low': 'no' }, { goal: 'a', project: 'p1' }) : one,
      ) ?? [],
    refused: ['output-goals'],
    unknown: { score: 'missing' },
  },
  like(
    '年中监控的数不影响年终得分',
    [thing('result', 'a-mid', { kind: 'interim', actual: '40', 'target-low': 'no' }, { goal: 'a', project: 'p1' })],
    { lines: { 'output-goals': '50.00' }, expect: { explained: 'yes' } },
  ),
  like('没有满意度指标，10分由其他各组分担', [goal('e', { level: 'effect' }), goal('d', { points: '20' })], {
    expect: { score: '100.00', 'satisfaction-weights': '0', 'weights-right': 'no' },
  }),
]
/** Half-open bands: 89.5 has a grade (G-1). */
const graded = (score: string, grade: string, given: readonly Given<W>[]): One => ({
  name: `自评${score}分的等级`,
  from: 'derived: forms#等级',
  like: model,
  given,
  expect: { score, grade },
})
const grades: readonly One[] = [
  graded('90.00', 'excellent', [result('a', { actual: '50' })]),
  graded('89.99', 'good', [result('a', { actual: '50' }), fund({ executed: '999000' })]),
  graded('89.50', 'good', [result('a', { actual: '50' }), fund({ executed: '950000' })]),
  graded('80.00', 'good', [result('a', { actual: '0' })]),
  graded('79.99', 'fair', [result('a', { actual: '0' }), fund({ executed: '999000' })]),
  graded('60.00', 'fair', [result('a', { actual: '0' }), result('b', { actual: '0' })]),
  graded('59.99', 'poor', [result('a', { actual: '0' }), result('b', { actual: '0' }), fund({ executed: '999000' })]),
]
const judged = (share: string, level: string): One => ({
  name: `定性指标评判${share}的档次`,
  from: 'example',
  on: '2024-03-31',
  given: [thing('result', 'r', { kind: 'final', judged: share }, { goal: 'g' }), thing('goal', 'g', { operator: 'qualitative' })],
  expect: { level },
})
const levels: readonly One[] = [
  judged('80%', 'reached'),
  judged('79.99%', 'partly'),
  judged('60%', 'partly'),
  judged('59.99%', 'missed'),
]

const reviewed = (
  name: string,
  given: readonly Given<W>[],
  expect: NonNullable<One['expect']>,
  proposed: readonly string[],
): One => ({ name, from: 'example', like: model, given: [project({ stage: 'reviewed' }), ...given], expect, proposed })
const consequences: readonly One[] = [
  { name: '还没有复核，不提下年度安排', from: 'example', like: model, given: [], expect: { grade: 'excellent' }, proposed: [] },
  reviewed('等级为优，优先保障', [], { grade: 'excellent' }, ['priority']),
  reviewed('等级为良，予以保障', [result('a', { actual: '0' })], { grade: 'good' }, ['assured']),
  reviewed('等级为中，压减并整改', [result('a', { actual: '0' }), result('b', { actual: '0' })], { grade: 'fair' }, [
    'compressed',
  ]),
  reviewed(
    '等级为差，取消并整改',
    [result('a', { actual: '0' }), result('b', { actual: '0' }), result('c', { actual: '0' })],
    { grade: 'poor' },
    ['cancelled'],
  ),
  reviewed(
    '复核发现一项指标不实，两个得分都留',
    [{ ...result('a', {}), anew: { score: { actual: '50' } } } as Given<W>],
    { 'self-score': '100.00', score: '90.00' },
    ['priority'],
  ),
]

const declaring = '分值合计50、30、10，可以申报'
const filing = '偏差都有原因，可以报送'
const acts: readonly One[] = [
  like(
    declaring,
    [
      project({
        'goal-stage': 'drafting',
        nature: 'new',
        overview: '概况',
        basis: '依据',
        expected: '预期目标',
        'goal-form': '申报表',
      }),
    ],
    { act: { do: 'declare', as: 'unit', leads: 'checking' } },
    'forms#分值',
  ),
  {
    name: '产出指标分值合计49，不能申报',
    from: 'forms#分值',
    like: declaring,
    given: [goal('c', { points: '9' })],
    expect: { 'output-weights': '49', 'weights-right': 'no' },
    act: { do: 'declare', as: 'unit', leads: { refused: '指标分值合计' } },
  },
  {
    name: '产出指标分值合计51，不能申报',
    from: 'forms#分值',
    like: declaring,
    given: [goal('c', { points: '11' })],
    expect: { 'output-weights': '51' },
    act: { do: 'declare', as: 'unit', leads: { refused: '指标分值合计' } },
  },
  {
    name: '没有立项依据，不能申报',
    from: 'example',
    like: declaring,
    given: [project({ basis: { pending: '未填' } })],
    act: { do: 'declare', as: 'unit', leads: { refused: '立项依据' } },
  },
  like(filing, [result('a', { actual: '50', reason: '招标延后', improvement: '提前备料' })], {
    expect: { explained: 'yes' },
    act: { do: 'file', as: 'unit', leads: 'checking' },
  }),
  {
    name: '有偏差没有原因，不能报送',
    from: 'derived: forms#偏差原因',
    like: filing,
    given: [result('a', { reason: { pending: '未填' } })],
    expect: { explained: 'no' },
    act: { do: 'file', as: 'unit', leads: { refused: '偏差都已说明原因' } },
  },
  {
    name: '有原因没有改进措施，不能报送',
    from: 'derived: forms#偏差原因',
    like: filing,
    given: [result('a', { improvement: { pending: '未填' } })],
    expect: { explained: 'no' },
    act: { do: 'file', as: 'unit', leads: { refused: '偏差都已说明原因' } },
  },
  { name: '执行数等于预算数，可以报送', from: 'example', like: filing, act: { do: 'file', as: 'unit', leads: 'checking' } },
  {
    name: '执行数超过预算数一分钱，不能报送',
    from: 'example',
    like: filing,
    given: [fund({ executed: '1000000.01' })],
    act: { do: 'file', as: 'unit', leads: { refused: '全年执行数' } },
  },
  {
    name: '目标没有批复，不能自评',
    from: 'example',
    like: filing,
    given: [project({ 'goal-stage': 'approving' })],
    act: { do: 'file', as: 'unit', leads: { refused: '目标环节' } },
  },
  {
    name: '没有保密审查，不能公开',
    from: 'example',
    like: filing,
    given: [project({ stage: 'reviewed' })],
    act: { do: 'publish', as: 'department', leads: { refused: '保密审查' } },
  },
  {
    name: '保密审查后公开',
    from: 'example',
    like: filing,
    given: [project({ stage: 'reviewed', 'secrecy-review': '审查意见' })],
    act: { do: 'publish', as: 'department', leads: 'published' },
  },
]

/** The form, each way an indicator earns, both sides of every grade. No published form is recomputed here: none was at hand whole. */
export const cases: readonly One[] = [modelCase, ...lines, ...grades, ...levels, ...consequences, ...acts]
