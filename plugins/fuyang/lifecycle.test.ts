import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { draw, propose } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import type { W } from './src/words.ts'

const { settledOn, act, decided, walk } = deskOf(pack)
const start = (...given: readonly Given<W>[]): FactsFile => ({ on: '2022-10-01', given })
const six = (n: string): readonly string[] => [n, n, n, n, n, n]

describe('one project through the whole loop', () => {
  const project: Given<W> = {
    is: 'project',
    id: 'p',
    title: '老旧小区改造',
    facts: { 'next-year-asked': '1000000', 'cost-planned': '100', 'cost-actual': '100', 'serious-violation': 'no' },
  }
  const of = { project: 'p' }
  const begun = start(
    project,
    { is: 'goal', id: 'g', links: of, facts: { level: 'quantity', target: '10', 'so-far': '1', reachable: 'no', actual: '10' } },
    { is: 'goal', id: 'h', links: of, facts: { level: 'effect', target: '10', 'so-far': '1', reachable: 'yes', actual: '10' } },
    { is: 'fund', id: 'f', links: of, facts: { source: 'district', budget: '100', arrived: '100', paid: '100' } },
    {
      is: 'payment',
      id: 'y',
      links: of,
      facts: { source: 'district', amount: '100', 'in-full': 'yes', 'as-approved': 'yes', documented: 'yes' },
    },
    { is: 'round', id: 'r', facts: {} },
  )
  const returned = { is: 'goal-return', id: 't', links: of, facts: { reason: '目标不量化' } }
  const defence = {
    is: 'defence',
    id: 'd',
    links: of,
    facts: {
      record: '答辩记录',
      'held-on': '2022-11-18',
      clear: six('90%'),
      matched: six('90%'),
      measurable: six('90%'),
      feasible: six('90%'),
    },
  }
  const evidence = (id: string, method: string, from: string, facts: object = {}) => ({
    is: 'evidence',
    id,
    links: of,
    facts: { method, from, record: '材料', ...facts },
  })

  it('goes from goals to use without a missing link', () => {
    const goals = walk(begun, 'p', [
      ['2022-11-01', 'submit', 'lead', { 'goal-table': '绩效目标表' }],
      ['2022-11-03', 'return', 'chief', {}, [returned]],
      ['2022-11-08', 'submit', 'lead'],
      ['2022-11-09', 'pass-check', 'deputy'],
      ['2022-11-09', 'pass-check', 'chief'],
      ['2022-11-18', 'pass-defence', 'agency', {}, [defence]],
      ['2022-11-18', 'pass-defence', 'lead'],
    ])
    expect(goals.stages).toEqual(['checking', 'drafting', 'checking', 'checking', 'defending', 'defending', 'passed'])
    const monitored = walk(goals.file, 'r', [
      [
        '2023-07-03',
        'begin',
        'accountant',
        { 'planned-on': '2023-07-03', 'year-ends': '2023-12-31', expected: '50%' },
        [{ is: 'monitoring', id: 'm', links: { project: 'p', round: 'r' }, facts: { executed: '20' } }],
      ],
      ['2023-07-20', 'notify', 'bureau'],
    ])
    const told = decided(monitored.file, '2023-07-20', 'feed-back', 'm', 'accountant')
    const corrected = walk(told.next, 'm', [
      ['2023-07-21', 'tell', 'accountant'],
      ['2023-08-10', 'correct', 'lead', { correction: '增加班组' }],
      ['2023-08-15', 'confirm', 'accountant'],
    ])
    expect(corrected.stages).toEqual(['told', 'corrected', 'confirmed'])
    const asked = [evidence('e1', 'survey', 'resident', { satisfaction: '92%' }), evidence('e2', 'interview', 'supervisor')]
    const evaluated = walk(corrected.file, 'p', [
      ['2024-03-01', 'begin', 'accountant'],
      ['2024-03-05', 'visit', 'agency', { 'visit-record': '现场评价记录' }, asked],
      ['2024-03-05', 'visit', 'finance-officer'],
      ['2024-03-05', 'visit', 'chief'],
      ['2024-03-05', 'visit', 'accountant'],
      [
        '2024-03-08',
        'rate',
        'agency',
        { 'allocation-rating': six('90%'), 'setup-rating': six('90%'), 'organisation-rating': six('90%') },
      ],
      ['2024-03-08', 'rate', 'finance-officer'],
      ['2024-03-08', 'rate', 'deputy'],
      ['2024-03-08', 'rate', 'chief'],
      ['2024-03-08', 'rate', 'lead'],
      ['2024-03-08', 'rate', 'accountant'],
      ['2024-03-11', 'announce', 'bureau'],
      ['2024-03-20', 'answer', 'chief', { 'section-reply': '反馈意见' }],
    ])
    const kept = decided(evaluated.file, '2024-03-25', 'keep', 'p', 'deputy')
    const applied = walk(kept.next, 'p', [['2024-03-26', 'apply', 'deputy']])
    expect(applied.stages).toEqual(['applied'])
    const settled = settledOn('2024-03-26', applied.file)
    const thing = settled.record.things.get('p')
    expect(thing && settled.fact(thing, 'loop-complete')).toMatchObject({ value: true })
    expect(propose(settled).proposals.filter((p) => p.subject.id === 'p')).toEqual([])
  })
  it('may be cancelled, and is then closed for good', () => {
    const cancelled = walk(begun, 'p', [
      ['2022-11-01', 'submit', 'lead', { 'goal-table': '绩效目标表' }],
      ['2022-11-03', 'cancel', 'deputy', { 'cancel-reason': '目标与职责无关' }],
    ])
    expect(cancelled.stages.at(-1)).toBe('cancelled')
    expect(codes(act(cancelled.file, 'p', '2022-11-04', 'submit', 'lead'))).toEqual(['gate'])
  })
})

it('publishes within twenty days of the approval of the accounts', () => {
  const approved = act(start({ is: 'accounts', id: 'a', facts: {} }), 'a', '2024-08-30', 'approve', 'finance-officer')
  expect(isRefused(approved) ? approved : approved.due).toEqual({ on: '2024-09-19', provisional: false })
})

describe('the sample', () => {
  const settled = settledOn(sample.on, sample)
  const by = (id: string): readonly string[] =>
    propose(settled)
      .proposals.filter((p) => p.id === id)
      .map((p) => p.subject.id)
  it('keeps one, keeps one with less, drops one', () => {
    expect([by('keep'), by('reduce'), by('drop')]).toEqual([['p1'], ['p3'], ['p5']])
  })
  it('takes the cut off what was asked, to the fen', () => {
    expect(decided(sample, sample.on, 'reduce', 'p3', 'deputy').ledger).toEqual([
      { line: '次年申报数', before: '1200000.00', change: '-240000.00', after: '960000.00' },
    ])
  })
  it('draws payments from every source, the same for the same seed', () => {
    const first = draw(settled, 'site-checks', '2024-03')
    if (isRefused(first)) throw new Error(JSON.stringify(first.refused))
    expect(first.strata.map((s) => [s.id, s.of, s.drawn.length])).toEqual([
      ['district', 3, 1],
      ['province', 1, 1],
      ['central', 1, 1],
      ['city', 1, 1],
    ])
    expect(draw(settled, 'site-checks', '2024-03')).toEqual(first)
  })
})
