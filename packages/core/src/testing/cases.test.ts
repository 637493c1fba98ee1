import { describe, expect, test } from 'vitest'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import type { Pack } from '../contract/pack.ts'
import { runCases } from './cases.ts'

const words = defineWords({
  sources: {},
  roles: { finance: '财政', owner: '业主' },
  parameters: {},
  subjects: {
    unit: { title: '单位', facts: { name: { title: '名称', unit: 'text', from: 'filed' } } },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        arrived: { title: '下达数', unit: 'yuan', from: 'filed' },
        paid: { title: '支付数', unit: 'yuan', from: 'filed' },
        done: { title: '已完成', unit: 'yes-no', from: 'filed' },
        finished: { title: '完工日', unit: 'day', from: 'filed' },
        satisfaction: { title: '满意度', unit: 'ratio', from: 'survey' },
        rate: { title: '执行率', unit: 'ratio', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', options: { good: '良', poor: '差' }, from: 'verdict' },
        stage: { title: '环节', unit: 'choice', options: { open: '办理', shut: '办结' }, from: 'lifecycle' },
      },
    },
  },
})
const scheme = defineScheme(words, {
  id: 'yearly',
  subject: 'project',
  title: '评价',
  tracks: [{ title: '评价', by: 'finance', total: 'score' }],
  groups: [{ id: 'all', title: '全部' }],
  lines: [
    {
      id: 'paid',
      title: '执行率',
      in: 'all',
      points: '4',
      earn: { proportional: 'rate', full: '100%' },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'done',
      title: '完成',
      in: 'all',
      points: '3',
      earn: { checklist: [{ title: '完成', when: 'done' }] },
      missing: 'refuse',
      cite: 'example',
    },
    {
      id: 'liked',
      title: '满意',
      in: 'all',
      points: '3',
      earn: { proportional: 'satisfaction', full: '100%' },
      missing: 'set-aside',
      cite: 'example',
    },
  ],
})
type Cases = NonNullable<Pack['cases']>
const packWith = (cases: Cases): Pack => ({
  ...definePack(words, {
    id: 'kit',
    version: '1.0.0',
    jurisdiction: '000000',
    vocabulary: 1,
    title: '试',
    rounding: { places: 2, mode: 'half-up' },
    workings: { project: { rate: { ratio: 'paid', over: 'arrived' } } },
    schemes: [scheme],
    verdicts: [
      {
        subject: 'project',
        verdict: 'grade',
        rules: [
          { give: 'good', when: { measure: 'score', atLeast: '8' }, because: '8分以上', cite: 'example' },
          { give: 'poor', because: '不满8分', cite: 'example' },
        ],
      },
    ],
    lifecycles: [
      {
        subject: 'project',
        lifecycle: 'stage',
        title: '流程',
        stages: [
          {
            stage: 'open',
            by: 'owner',
            acts: [{ act: 'close', title: '办结', by: ['owner'], to: 'shut', needs: 'done', cite: 'example' }],
          },
          { stage: 'shut', acts: [] },
        ],
      },
    ],
    proposals: [
      {
        id: 'notice',
        title: '通报',
        kind: 'notice',
        subject: 'project',
        when: { not: 'done' },
        propose: [{ publish: 'notice' }],
        decidedBy: 'finance',
        cite: 'example',
      },
    ],
  }),
  cases,
})
const base: Cases[number] = {
  name: '底本',
  from: 'example',
  on: '2025-06-30',
  expect: { score: '9.42' },
  given: [
    {
      is: 'project',
      id: 'p',
      links: { unit: 'u' },
      facts: {
        arrived: { value: '630646', unit: '元' },
        paid: '538603',
        done: 'yes',
        finished: '2025-06-01',
        satisfaction: '100%',
      },
    },
    { is: 'unit', id: 'u', facts: { name: '甲' } },
  ],
}
const good = {
  ...base,
  expect: { rate: '85.40%', score: '9.42', grade: 'good', finished: '2025-06-01', done: 'yes' },
  lines: { paid: '3.42', done: '3', liked: '3.00' },
  proposed: [],
}
const tell = (...cases: Cases): readonly string[] =>
  (runCases(packWith(cases)).at(-1)?.problems ?? []).map((p) => `${p.code} ${p.path} ${p.found}`)

test('a case that comes out as published', () => {
  expect(runCases(packWith([good]))).toEqual([{ case: '底本', ok: true, problems: [] }])
})
test('a rate is compared as it is printed, to as many places as are written', () => {
  expect(tell({ ...base, expect: { rate: '85.4%' } })).toEqual([])
  expect(tell({ ...base, expect: { rate: '85.5%' } })).toEqual(['case cases[0].expect.rate “执行率”应为 85.5%，算出 85.4%'])
})
test('points are compared exactly, however they are written', () => {
  expect(tell({ ...base, expect: { score: '9.420' } })).toEqual([])
  expect(tell({ ...base, expect: { score: '9.4' } })).toEqual(['case cases[0].expect.score “得分”应为 9.4，算出 9.420000'])
})
test('every difference is told, with its place', () => {
  expect(tell({ ...base, expect: { score: '9.43', grade: 'poor', done: 'no' }, lines: { paid: '3.43' } })).toEqual([
    'case cases[0].expect.score “得分”应为 9.43，算出 9.42',
    'case cases[0].expect.grade “等级”应为 poor，算出 good',
    'case cases[0].expect.done “已完成”应为 no，算出 yes',
    'case cases[0].lines.paid “执行率”应得 3.43，算出 3.42',
  ])
})

describe('like', () => {
  test('only the facts named again change; the first thing given stays the first', () => {
    const later: Cases[number] = {
      name: '没做完',
      from: 'example',
      like: '底本',
      given: [
        { is: 'unit', id: 'u', facts: { name: '乙' } },
        { is: 'project', id: 'p', facts: { done: 'no' } },
      ],
      expect: { score: '6.42', rate: '85.40%', grade: 'poor' },
    }
    expect(tell(base, later)).toEqual([])
  })
  test('takes the day over, or sets its own', () => {
    expect(
      tell(base, { name: '早一些', from: 'example', like: '底本', on: '2025-05-01', unknown: { finished: 'pending' } }),
    ).toEqual([])
  })
  test('a base that is not there, and one that leads back', () => {
    expect(tell({ ...base, like: '没有的' })).toEqual(['unknown-name cases[0].like “没有的”'])
    expect(tell({ ...base, name: '甲', like: '乙' }, { ...base, name: '乙', like: '甲' })).toEqual([
      'cycle cases[1].like “乙”绕回了自己',
    ])
  })
})

const given = (facts: Readonly<Record<string, { pending: string } | { excused: string }>>): Cases[number] => ({
  name: '未知',
  from: 'example',
  like: '底本',
  given: [{ is: 'project', id: 'p', facts }],
})
describe('what must stay unknown', () => {
  test('a fact and a line', () => {
    expect(
      tell(base, { ...given({ satisfaction: { pending: '未调查' } }), unknown: { satisfaction: 'pending', liked: 'pending' } }),
    ).toEqual([])
  })
  test('known, or unknown in another way', () => {
    expect(
      tell(base, { ...given({ satisfaction: { excused: '不调查' } }), unknown: { satisfaction: 'pending', paid: 'missing' } }),
    ).toEqual([
      'case cases[1].unknown.satisfaction “满意度”应为未知（pending），却是excused',
      'case cases[1].unknown.paid “支付数”应为未知（missing），却是已知',
    ])
  })
})
test('lines for want of which the scheme refuses: these and no others', () => {
  const bare: Cases[number] = {
    name: '缺',
    from: 'example',
    on: '2025-06-30',
    given: [{ is: 'project', id: 'p', facts: { arrived: '1', paid: '1' } }],
  }
  expect(tell({ ...bare, refused: ['done'] })).toEqual([])
  expect(tell({ ...bare, refused: ['paid'] })).toEqual([
    'case cases[0].refused “paid”应使方案不予评分，却评出来了',
    'case cases[0].refused “完成”也使方案不予评分：完成：没有人填报p的“已完成”',
  ])
})
test('proposals about the first thing given: these and no others', () => {
  const undone: Cases[number] = {
    name: '没做完',
    from: 'example',
    like: '底本',
    given: [{ is: 'project', id: 'p', facts: { done: 'no' } }],
  }
  expect(tell(base, { ...undone, proposed: ['notice'] })).toEqual([])
  expect(tell(base, { ...undone, proposed: [] })).toEqual(['case cases[1].proposed 多提出了“notice”（通报）'])
  expect(tell({ ...base, proposed: ['notice'] })).toEqual(['case cases[0].proposed 应提出“notice”，却没有提出：条件不成立'])
})
const act = (as: string, leads: string | { refused: string }): Cases[number] => ({
  name: '办',
  from: 'example',
  like: '底本',
  act: { do: 'close', as, leads },
})
describe('an act', () => {
  test('leads where it says, or is refused for the reason it says', () => {
    expect(tell(base, act('owner', 'shut'))).toEqual([])
    expect(tell(base, act('finance', { refused: 'role' }))).toEqual([])
    expect(
      tell(base, { ...act('owner', { refused: 'gate' }), given: [{ is: 'project', id: 'p', facts: { done: 'no' } }] }),
    ).toEqual([])
  })
  test('anything else is told', () => {
    expect(tell(base, act('owner', 'open'))).toEqual(['case cases[1].act “close”应转入“open”，却转入了“shut”'])
    expect(tell(base, act('owner', { refused: 'gate' }))).toEqual(['case cases[1].act “close”应不得办理，却转入了“shut”'])
    expect(tell(base, act('finance', 'shut'))[0]).toContain('却不得办理')
  })
})
test('a case that says nothing does not pass', () => {
  const { expect: _, ...silent } = base
  expect(tell(silent)).toEqual(['case cases[0] 没有写任何应得的结果'])
})
test('facts that cannot be on record are told under the case', () => {
  expect(tell({ ...base, given: [{ is: 'project', id: 'p', facts: { paid: '12%' } }] })[0]).toContain(
    'cases[0].given[0].facts.paid',
  )
})
