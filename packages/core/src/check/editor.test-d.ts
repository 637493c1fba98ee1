import { definePack, defineScheme, defineWords } from '../contract/pack.ts'

/** A misspelt name is an error in the author's editor: every expectation below fails the type check when it is not. */
const words = defineWords({
  sources: { law: { title: '办法' } },
  roles: { owner: '单位' },
  subjects: {
    unit: { title: '单位', facts: { blocked: { title: '暂停', unit: 'yes-no', from: 'filed' } } },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        paid: { title: '已支付', unit: 'yuan', from: 'filed' },
        arrived: { title: '已下达', unit: 'yuan', from: 'filed' },
        users: { title: '用户', unit: '人', from: 'usage-log', every: 'month' },
        rate: { title: '支付率', unit: 'ratio', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', options: { good: '良', poor: '差' }, from: 'verdict' },
      },
    },
  },
  parameters: { low: { title: '低', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '50%', cite: 'law#1' }] } },
})
const line = { id: 'paying', title: '支付率', in: 'all', points: '10', missing: 'refuse', cite: 'law#1' } as const
const tree = {
  id: 'main',
  subject: 'project',
  title: '评价',
  tracks: [{ title: '评价', by: 'owner', total: 'score' }],
  groups: [{ id: 'all', title: '全部' }],
} as const
const head = {
  id: 'p',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '包',
  rounding: { places: 2, mode: 'half-up' },
} as const
const given = {
  name: '一',
  from: 'example',
  on: '2022-01-01',
  given: [{ is: 'project', id: 'a', facts: { paid: '1' } }],
} as const
const right = { project: { rate: { ratio: 'paid', over: 'arrived' } } } as const

const scheme = defineScheme(words, { ...tree, lines: [{ ...line, earn: { proportional: 'rate', full: '100%' } }] })
definePack(words, {
  ...head,
  schemes: [scheme],
  workings: right,
  cases: [{ ...given, expect: { rate: '50%' }, lines: { paying: '5' } }],
})

// ——— facts ———
// @ts-expect-error a misspelt fact
definePack(words, { ...head, workings: { project: { rate: { ratio: 'piad', over: 'arrived' } } } })
// @ts-expect-error a fact of another unit
definePack(words, { ...head, workings: { project: { rate: { ratio: 'paid', over: 'grade' } } } })
// @ts-expect-error a fact that nothing works out
definePack(words, { ...head, workings: { project: {} } })
// @ts-expect-error a series without its last
definePack(words, { ...head, workings: { project: { rate: { ratio: { sum: 'users' }, over: { sum: 'users' } } } } })
// @ts-expect-error a misspelt fact of what it belongs to
defineScheme(words, { ...tree, lines: [{ ...line, earn: { checklist: [{ title: '正常', when: { not: 'unit.bloked' } }] } }] })
defineScheme(words, {
  ...tree,
  // @ts-expect-error an answer that the choice does not have
  lines: [{ ...line, earn: { checklist: [{ title: '良', when: { fact: 'grade', is: ['god'] } }] } }],
})
// @ts-expect-error a misspelt fact on record
definePack(words, { ...head, workings: right, cases: [{ ...given, given: [{ is: 'project', id: 'a', facts: { piad: '1' } }] }] })

// ——— parameters ———
// @ts-expect-error a misspelt parameter
defineScheme(words, { ...tree, lines: [{ ...line, earn: { proportional: 'rate', full: { parameter: 'lo' } } }] })
// @ts-expect-error a parameter of another unit
defineScheme(words, { ...tree, lines: [{ ...line, points: { parameter: 'low' }, earn: { proportional: 'rate', full: '100%' } }] })
// @ts-expect-error a ratio that is not in per cent
defineScheme(words, { ...tree, lines: [{ ...line, earn: { proportional: 'rate', full: '1' } }] })

// ——— sources ———
// @ts-expect-error a misspelt source
defineScheme(words, { ...tree, lines: [{ ...line, cite: 'lwa#1', earn: { proportional: 'rate', full: '100%' } }] })
// @ts-expect-error a misspelt source of something derived
definePack(words, { ...head, workings: right, cases: [{ ...given, from: 'derived: lwa#1' }] })
defineWords({
  sources: { law: { title: '办法' } },
  roles: {},
  subjects: {},
  // @ts-expect-error a misspelt source of a parameter
  parameters: { low: { title: '低', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '50%', cite: 'lwa#1' }] } },
})

// ——— indicators, groups, roles, links ———
// @ts-expect-error a misspelt indicator in a case
definePack(words, { ...head, schemes: [scheme], workings: right, cases: [{ ...given, lines: { payin: '5' } }] })
// @ts-expect-error a misspelt indicator that must refuse
definePack(words, { ...head, schemes: [scheme], workings: right, cases: [{ ...given, refused: ['payin'] }] })
// @ts-expect-error a misspelt group
defineScheme(words, { ...tree, lines: [{ ...line, in: 'al', earn: { proportional: 'rate', full: '100%' } }] })
// @ts-expect-error a misspelt role
defineScheme(words, { ...tree, tracks: [{ title: '评价', by: 'onwer', total: 'score' }], lines: [] })
defineWords({
  sources: {},
  roles: {},
  parameters: {},
  // @ts-expect-error a link to nothing
  subjects: { project: { title: '项目', links: { unit: 'unti' }, facts: {} } },
})
