import { describe, expect, it } from 'vitest'
import type { Filed } from '../contract/record.ts'
import { definePack, defineScheme, defineWords } from '../contract/pack.ts'
import { readFacts, rulebook, score, settle } from './index.ts'
import type { Sheet } from './index.ts'
import type { Refused } from '../contract/refusal.ts'

// One situation for each sentence of “What is not known” in the contract.
const words = defineWords({
  sources: {},
  roles: { panel: '评委' },
  subjects: {
    fund: {
      title: '资金',
      facts: {
        paid: { title: '支付数', unit: 'yuan', from: 'filed' },
        arrived: { title: '下达数', unit: 'yuan', from: 'filed' },
        opened: { title: '启动日', unit: 'day', from: 'filed' },
        signed: { title: '签订日', unit: 'day', from: 'filed' },
        tidy: { title: '规范', unit: 'yes-no', from: 'panel' },
        open: { title: '公开', unit: 'yes-no', from: 'panel' },
        frozen: { title: '冻结', unit: 'yes-no', from: 'decision' },
        users: { title: '用户', unit: '人', from: 'usage-log', every: 'month' },
        rate: { title: '执行率', unit: 'ratio', from: 'measure' },
        wait: { title: '等待天数', unit: 'days', from: 'measure' },
        late: { title: '超期', unit: 'yes-no', from: 'measure' },
        'late-works': { title: '超期工程数', unit: 'work', from: 'measure' },
        'some-late': { title: '有工程超期', unit: 'yes-no', from: 'measure' },
        'all-late': { title: '工程都超期', unit: 'yes-no', from: 'measure' },
        'done-share': { title: '完工占比', unit: 'ratio', from: 'measure' },
        'mean-cost': { title: '平均造价', unit: 'yuan', from: 'measure' },
        'few-users': { title: '连续六月不满五十人', unit: 'yes-no', from: 'measure' },
        score: { title: '得分', unit: 'points', from: 'scheme' },
        grade: { title: '等级', unit: 'choice', options: { good: '优', poor: '差' }, from: 'verdict' },
      },
    },
    work: {
      title: '工程',
      links: { fund: 'fund' },
      facts: {
        planned: { title: '计划完工日', unit: 'day', from: 'filed', planned: true },
        finished: { title: '完工日', unit: 'day', from: 'filed' },
        cost: { title: '造价', unit: 'yuan', from: 'filed' },
        late: { title: '超期', unit: 'yes-no', from: 'measure' },
      },
    },
  },
  parameters: {},
})
const pack = definePack(words, {
  id: 'trial',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '试验',
  rounding: { places: 2, mode: 'half-up' },
  workings: {
    fund: {
      rate: { ratio: 'paid', over: 'arrived' },
      wait: { from: 'opened', to: 'signed', in: 'days' },
      late: { measure: 'wait', over: '30' },
      'late-works': { count: 'work', where: 'late' },
      'some-late': { some: 'work', where: 'late' },
      'all-late': { every: 'work', where: 'late' },
      'done-share': { share: 'work', where: { happened: 'finished' } },
      'mean-cost': { mean: 'cost', over: 'work' },
      'few-users': { measure: { most: 'users', last: '6' }, under: '50' },
    },
    work: { late: { measure: { from: 'planned', to: 'finished', in: 'days' }, over: '0' } },
  },
  schemes: [
    defineScheme(words, {
      id: 'year',
      subject: 'fund',
      title: '年度评价',
      tracks: [{ title: '评价', by: 'panel', total: 'score' }],
      groups: [
        { id: 'money', title: '资金', points: '60' },
        { id: 'conduct', title: '管理', points: '40' },
      ],
      lines: [
        {
          id: 'rate',
          title: '执行率',
          in: 'money',
          points: '40',
          earn: { proportional: 'rate', full: '100%' },
          missing: 'refuse',
          cite: 'example',
        },
        {
          id: 'cost',
          title: '造价',
          in: 'money',
          points: '20',
          earn: {
            bands: 'mean-cost',
            marks: [
              { upTo: '100', share: '100%' },
              { upTo: '200', share: '50%' },
            ],
          },
          missing: 'zero',
          empty: 'full',
          cite: 'example',
        },
        {
          id: 'list',
          title: '规范公开',
          in: 'conduct',
          points: '30',
          earn: {
            checklist: [
              { title: '规范', when: 'tidy' },
              { title: '公开', when: 'open' },
            ],
          },
          missing: 'set-aside',
          cite: 'example',
        },
        {
          id: 'late',
          title: '及时',
          in: 'conduct',
          points: '10',
          earn: { deduct: [{ because: '工程超期', points: '4', forEach: { count: 'work', where: 'late' } }] },
          missing: 'refuse',
          cite: 'example',
        },
      ],
    }),
  ],
  verdicts: [
    {
      subject: 'fund',
      verdict: 'grade',
      rules: [
        { give: 'poor', when: 'late', veto: true, because: '签订超期', cite: 'example' },
        { give: 'good', when: { measure: 'score', atLeast: '90' }, because: '90 分以上', cite: 'example' },
        { give: 'poor', because: '不满 90 分', cite: 'example' },
      ],
    },
  ],
})
const known = {
  paid: '90',
  arrived: '100',
  opened: '2024-01-01',
  signed: '2024-01-20',
  tidy: 'yes',
  open: 'yes',
  users: ['49', '49', '49', '49', '49', '49'],
} as const
type Work = Readonly<Record<string, Filed>>
const done: Work = { planned: '2024-06-30', finished: '2024-06-30', cost: '100' }

function ask(facts: Readonly<Record<string, Filed | undefined>> = {}, works: readonly Work[] = [done], on = '2024-12-31') {
  const own = Object.fromEntries(Object.entries({ ...known, ...facts }).filter(([, v]) => v !== undefined))
  const record = readFacts(pack, {
    on,
    given: [
      { is: 'fund', id: 'f', facts: own },
      ...works.map((w, i) => ({ is: 'work', id: `w${i}`, links: { fund: 'f' }, facts: w })),
    ],
  })
  const rules = rulebook(pack, { on })
  if ('refused' in record) throw new Error(JSON.stringify(record.refused))
  if ('refused' in rules) throw new Error(JSON.stringify(rules.refused))
  const settled = settle(rules, record)
  const fund = settled.record.things.get('f')
  if (!fund) throw new Error('no fund')
  return {
    fact: (name: string) => {
      const answer = settled.fact(fund, name)
      return 'state' in answer
        ? answer.state
        : 'series' in answer
          ? answer.series
          : typeof answer.value === 'object'
            ? `${answer.value.n}/${answer.value.d}`
            : answer.value
    },
    sheet: () => score(rules, record) as Sheet & Refused,
  }
}
const line = (sheet: Sheet, id: string) => sheet.lines.find((l) => l.id === id)

describe('in a measure the first of missing, empty, pending, excused wins', () => {
  it('missing before pending', () =>
    expect(ask({ paid: { pending: '未到账' }, arrived: undefined }).fact('rate')).toBe('missing'))
  it('pending before excused', () =>
    expect(ask({ paid: { excused: '政策' }, arrived: { pending: '未到账' } }).fact('rate')).toBe('pending'))
  it('over zero is empty', () => expect(ask({ arrived: '0' }).fact('rate')).toBe('empty'))
})

describe('over things', () => {
  it('pending ones are left out of both sides', () =>
    expect(ask({}, [done, { ...done, cost: { pending: '未结算' } }]).fact('mean-cost')).toBe('100/1'))
  it('a missing one makes the answer missing', () =>
    expect(ask({}, [done, { planned: '2024-06-30', finished: '2024-06-30' }]).fact('mean-cost')).toBe('missing'))
  it('if nothing remains the answer is what was left out', () =>
    expect(ask({}, [{ ...done, cost: { excused: '涉密' } }]).fact('mean-cost')).toBe('excused'))
  it('nothing at all has no mean, but counts as none', () => {
    expect(ask({}, []).fact('mean-cost')).toBe('empty')
    expect(ask({}, []).fact('late-works')).toBe('0/1')
    expect(ask({}, []).fact('some-late')).toBe(false)
    expect(ask({}, []).fact('all-late')).toBe('empty')
  })
  it('an excused one is neither done nor undone', () =>
    expect(ask({}, [done, { ...done, finished: { excused: '政策调整' } }]).fact('done-share')).toBe('1/1'))
})

describe('from a day to a day that has not come', () => {
  const unsigned = (on: string) => ask({ signed: { pending: '未签订' } }, [done], on)
  it('is pending until it is over the limit', () => {
    expect(unsigned('2024-01-31').fact('late')).toBe('pending')
    expect(unsigned('2024-02-01').fact('late')).toBe(true)
  })
  it('a day later than today has not come', () =>
    expect(ask({ signed: '2024-03-01' }, [done], '2024-01-31').fact('late')).toBe('pending'))
  it('a planned day is known before it comes', () =>
    expect(ask({}, [{ ...done, planned: '2025-06-30', finished: { pending: '在建' } }]).fact('late-works')).toBe('pending'))
  it('an unfinished work past its day is late', () =>
    expect(ask({}, [{ ...done, finished: { pending: '在建' } }]).fact('late-works')).toBe('1/1'))
})

describe('in a condition', () => {
  it('a series with a gap is missing', () =>
    expect(ask({ users: ['49', null, '49', '49', '49', '49'] }).fact('few-users')).toBe('missing'))
  it('fewer periods than asked is missing', () => expect(ask({ users: ['49'] }).fact('few-users')).toBe('missing'))
  it('six under fifty, and one at fifty', () => {
    expect(ask().fact('few-users')).toBe(true)
    expect(ask({ users: ['49', '49', '49', '50', '49', '49'] }).fact('few-users')).toBe(false)
  })
  it('a decided yes or no that nobody decided is no', () => expect(ask().fact('frozen')).toBe(false))
})

describe('a line', () => {
  it('everything known: 90 of 100 paid loses 4 of 40', () => {
    const sheet = ask().sheet()
    expect(sheet.total).toBe('96.00')
    expect(sheet.judged).toBe('100.00')
    expect(line(sheet, 'rate')?.findings).toEqual([
      {
        because: '实为90.00%，满分须达100.00%',
        points: '4.00',
        things: [],
        cite: { source: null, place: null, standing: 'example' },
      },
    ])
  })
  it('refuses for want of a fact, with its place in the file, all at once', () => {
    const refused = ask({ paid: undefined, arrived: undefined }, [done, { planned: '2024-06-30', cost: '1' }]).sheet().refused
    expect(refused.map((r) => [r.code, r.path])).toEqual([
      ['missing', 'given[0].facts.paid'],
      ['missing', 'given[0].facts.arrived'],
      ['missing', 'given[2].facts.finished'],
    ])
  })
  it('earns nothing, or is full, or refuses, as it says', () => {
    expect(line(ask({}, [{ planned: '2024-06-30', finished: '2024-06-30' }]).sheet(), 'cost')).toMatchObject({
      points: '0.00',
      deducted: '20.00',
    })
    expect(line(ask({}, []).sheet(), 'cost')).toMatchObject({ points: '20.00' })
    expect(
      ask({ arrived: '0' })
        .sheet()
        .refused.map((r) => r.code),
    ).toEqual(['empty'])
  })
  it('a checklist item set aside leaves its part to the other', () => {
    const sheet = ask({ open: { excused: '不宜公开' }, tidy: 'no' }).sheet()
    expect(line(sheet, 'list')).toMatchObject({ points: '0.00', outOf: '30.00' })
    expect(line(ask({ open: { excused: '不宜公开' } }).sheet(), 'list')).toMatchObject({ points: '30.00' })
  })
  it('a line set aside leaves its points to its group by one more division', () => {
    const sheet = ask({ open: undefined, tidy: undefined }, [{ ...done, finished: '2024-07-01' }]).sheet()
    expect(line(sheet, 'list')).toMatchObject({ points: null, unknown: { state: 'missing' } })
    // 6 of 10 stretched to 40; with 36 + 20 of 60.
    expect(sheet.subtotals.map((s) => s.points)).toEqual(['56.00', '24.00'])
    expect(sheet).toMatchObject({ total: '80.00', judged: '70.00' })
  })
  it('a whole group set aside leaves its points to the other groups', () => {
    const sheet = ask({ tidy: undefined }, [{ ...done, finished: { excused: '政策' } }]).sheet()
    expect(sheet.subtotals.map((s) => s.points)).toEqual(['56.00', null])
    // 56 of 60 stretched to 100: 93.333… rounded once.
    expect(sheet.total).toBe('93.33')
  })
  it('a value on record although excused is scored too, and the lower total stands', () => {
    const plain = ask({ open: { excused: '不宜公开' } }).sheet().total
    expect(plain).toBe('96.00')
    expect(ask({ open: { excused: '不宜公开', value: 'no' } }).sheet().total).toBe('81.00')
    expect(ask({ open: { excused: '不宜公开', value: 'yes' } }).sheet().total).toBe('96.00')
  })
})

describe('a verdict', () => {
  it('reads on past pending and is provisional', () => {
    const sheet = ask({ signed: { pending: '未签订' } }, [done], '2024-01-15').sheet()
    expect(sheet.grade).toEqual({ id: 'good', title: '优' })
    expect(sheet.verdicts[0]).toMatchObject({ answer: 'good', provisional: true })
  })
  it('stays unanswered when something is missing', () => {
    const sheet = ask({ signed: undefined }).sheet()
    expect(sheet.grade).toBeNull()
    expect(sheet.verdicts[0]).toMatchObject({ answer: null })
  })
  it('shows a veto apart, with the facts behind it', () => {
    const sheet = ask({ signed: '2024-02-01' }).sheet()
    expect(sheet.grade).toEqual({ id: 'poor', title: '差' })
    expect(sheet.vetoed.map((v) => [v.because, v.facts.map((f) => f.fact)])).toEqual([
      ['签订超期', ['late', 'wait', 'opened', 'signed']],
    ])
    expect(ask({ signed: '2024-01-31' }).sheet().vetoed).toEqual([])
  })
})
