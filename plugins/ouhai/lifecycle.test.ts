import { isRefused } from '@wenxiao/core'
import type { FactsFile, Given } from '@wenxiao/core'
import { draw, figures, propose, readFacts } from '@wenxiao/core/engine'
import { codes, deskOf } from '@wenxiao/core/testing'
import { describe, expect, it } from 'vitest'
import sample from './cases/sample.facts.json' with { type: 'json' }
import pack from './pack.ts'
import type { W } from './src/words.ts'

const { settledOn, act, decided, walk } = deskOf(pack)
const start = (...given: readonly Given<W>[]): FactsFile => ({ on: '2022-01-01', given })

describe('专项债券 in seven contents', () => {
  const bond: Given<W> = { is: 'bond', id: 'b', links: { project: 'p' }, facts: {} }
  const project: Given<W> = { is: 'project', id: 'p', facts: { class: 'ordinary', nature: 'continuing', planned: '1' } }
  const disclosure = (id: string, kind: string, due: string) => ({
    is: 'disclosure',
    id,
    links: { bond: 'b' },
    facts: { kind, due, text: '披露材料' },
  })
  const reserve = {
    plan: '方案',
    'finance-opinion': '报告',
    'legal-opinion': '意见书',
    income: '120',
    'principal-and-interest': '100',
  }

  it('runs from the reserve to oversight, disclosing on the way', () => {
    const entered = walk(start(bond, project), 'b', [
      ['2022-01-04', 'enter-library', 'owner', reserve],
      ['2022-01-05', 'disclose', 'owner', {}, [disclosure('d1', 'issue', '2022-01-10')]],
    ])
    expect(codes(act(entered.file, 'b', '2022-01-06', 'issue', 'finance', { issued: '100' }))).toEqual(['gate'])
    const disclosed = walk(entered.file, 'd1', [['2022-01-06', 'publish', 'owner']])
    const issued = walk(disclosed.file, 'b', [
      ['2022-01-07', 'issue', 'finance', { issued: '100' }],
      ['2022-02-07', 'release', 'finance', { used: '100' }],
      ['2022-10-21', 'adjust-budget', 'finance', { 'budget-adjustment': '批准文件' }],
      ['2023-03-01', 'disclose', 'owner', {}, [disclosure('d2', 'annual', '2023-06-30')]],
      ['2023-05-01', 'operate', 'owner', { 'operating-account': '专账' }],
      ['2023-05-02', 'disclose', 'owner', {}, [disclosure('d3', 'repayment', '2023-12-31')]],
    ])
    expect(
      codes(act(issued.file, 'b', '2023-07-03', 'repay', 'finance', { repaid: '100', 'performance-report': '报告' })),
    ).toEqual(['gate', 'gate'])
    const told = walk(walk(issued.file, 'd2', [['2023-07-04', 'publish', 'finance']]).file, 'd3', [
      ['2023-07-04', 'publish', 'owner'],
    ])
    const paid = walk(told.file, 'b', [['2023-07-05', 'repay', 'finance', { repaid: '100', 'performance-report': '报告' }]])
    expect([...entered.stages, ...issued.stages, ...paid.stages]).toEqual([
      'issue',
      'issue',
      'use',
      'budgeting',
      'operate',
      'operate',
      'repay',
      'repay',
      'review',
    ])
    expect(codes(act(paid.file, 'b', '2023-07-06', 'disclose', 'owner'))).toEqual(['gate'])
  })
})

describe('one top-up round a year', () => {
  it('takes a top-up through both levels, and takes nothing more after the meeting', () => {
    const file = start(
      { is: 'round', id: 'r', facts: {} },
      { is: 'topup', id: 't', links: { round: 'r' }, facts: {} },
      { is: 'topup', id: 'late', links: { round: 'r' }, facts: {} },
    )
    const asked = {
      kind: 'policy',
      nature: 'continuing',
      asked: '100',
      goals: '目标表',
      'cost-sheet': '测算表',
      use: '补助',
      object: '困难家庭',
      method: '按户',
      period: '第四季度',
    }
    const costed = walk(file, 't', [
      ['2022-08-01', 'submit', 'owner', asked],
      ['2022-08-05', 'return', 'section'],
      ['2022-08-08', 'submit', 'owner'],
      ['2022-08-20', 'cost', 'section', { granted: '70' }],
    ])
    expect(costed.stages).toEqual(['submitted', 'drafting', 'submitted', 'costed'])
    expect(codes(act(costed.file, 'r', '2022-08-31', 'present', 'finance', { summary: '汇总表' }))).toEqual(['gate'])
    const refused = walk(
      walk(costed.file, 'late', [
        ['2022-08-29', 'submit', 'owner', asked],
        ['2022-08-30', 'refuse', 'section'],
      ]).file,
      'r',
      [
        ['2022-08-31', 'present', 'finance', { summary: '汇总表' }],
        ['2022-09-15', 'resolve', 'head', { adjustment: '调整方案' }],
        ['2022-10-20', 'approve', 'standing'],
      ],
    )
    expect(refused.stages).toEqual(['meeting', 'congress', 'approved'])
    const settled = settledOn('2022-10-21', refused.file)
    const topup = settled.record.things.get('t')
    expect(topup && settled.fact(topup, 'effective')).toMatchObject({ value: true })
    const again = {
      ...refused.file,
      given: [...refused.file.given, { is: 'topup', id: 'new', links: { round: 'r' }, facts: asked }],
    } as FactsFile
    expect(codes(act(again, 'new', '2022-11-01', 'submit', 'owner'))).toEqual(['gate'])
  })
})

describe('agencies', () => {
  const engagement: Given<W> = { is: 'engagement', id: 'e', links: { agency: 'j' }, facts: {} }
  const agency: Given<W> = { is: 'agency', id: 'j', facts: {} }
  it('keeps working papers, guides them, and closes with three ratings', () => {
    const paper = {
      is: 'paper-record',
      id: 'f',
      links: { engagement: 'e' },
      facts: { kind: 'data', file: '业务数据', comment: '补充来源' },
    }
    const begun = walk(start(engagement, agency), 'e', [
      ['2023-03-01', 'begin', 'performance', { contract: '合同', fee: '50000' }],
      ['2023-03-02', 'file-paper', 'agency', {}, [paper]],
    ])
    const guided = walk(begun.file, 'f', [
      ['2023-03-02', 'file', 'agency'],
      ['2023-03-03', 'guide', 'performance'],
      ['2023-03-06', 'refile', 'agency'],
      ['2023-03-07', 'accept', 'performance'],
    ])
    expect(guided.stages).toEqual(['filed', 'amending', 'filed', 'accepted'])
    const rated = walk(guided.file, 'e', [
      ['2023-04-10', 'deliver', 'agency', { report: '评价报告' }],
      [
        '2023-04-11',
        'rate',
        'owner',
        {
          'report-quality': ['5', null, null],
          'service-speed': ['4', null, null],
          communication: ['4', null, null],
          satisfaction: ['5', null, null],
        },
      ],
      ['2023-04-12', 'rate', 'performance'],
      [
        '2023-04-13',
        'rate',
        'section',
        {
          'report-quality': ['5', '4', '4'],
          'service-speed': ['4', '4', '4'],
          communication: ['4', '4', '4'],
          satisfaction: ['5', '4', '4'],
        },
      ],
    ])
    expect(rated.stages).toEqual(['delivered', 'delivered', 'delivered', 'rated'])
    const settled = settledOn('2023-04-13', rated.file)
    const thing = settled.record.things.get('j')
    expect(thing && settled.fact(thing, 'place')).toMatchObject({ value: { n: 1n } })
  })
  it('takes no star below one or above five', () => {
    for (const stars of ['0.99', '5.01']) {
      const found = readFacts(pack, start({ ...engagement, facts: { communication: [stars, '4', '4'] } }, agency))
      expect(isRefused(found) ? found.refused.map((r) => r.path) : []).toEqual([expect.stringContaining('communication')])
    }
  })
})

describe('the sample', () => {
  const settled = settledOn(sample.on, sample)
  const by = (id: string): readonly string[] =>
    propose(settled)
      .proposals.filter((p) => p.id === id)
      .map((p) => p.subject.id)
  it('proposes by grade, light, disclosure and stars', () => {
    expect(by('grade-cut')).toEqual(['p1', 'p6'])
    expect(by('no-money')).toEqual(['p3'])
    expect(by('review-refuse')).toEqual(['q3'])
    expect(by('warn')).toEqual(['m6'])
    expect(by('disclose')).toEqual(['b1'])
    expect(by('works-money')).toEqual(['w2'])
    expect(by('prefer-agency')).toEqual(['j1'])
    expect(by('suspend-agency')).toEqual(['j3'])
  })
  it('cuts money for 良 and 中 as decided, to the fen', () => {
    const ledger = (subject: string) => decided(sample, sample.on, 'grade-cut', subject, 'finance').ledger
    const line = '下年度预算申请数'
    expect(ledger('p1')).toEqual([{ line, before: '2200000.00', change: '-110000.00', after: '2090000.00' }])
    expect(ledger('p6')).toEqual([{ line, before: '300000.00', change: '-30000.00', after: '270000.00' }])
  })
  it('starts the answer to a warning and publishes it', () => {
    const { publish, next } = decided(sample, sample.on, 'warn', 'm6', 'section')
    expect(publish).toEqual(['warning'])
    expect(codes(act(next, 'm6', '2023-07-01', 'answer', 'owner', { explanation: '已补进度' }))).toEqual(['done'])
  })
  it('draws works of low efficiency, and ordinary projects by lot', () => {
    const works = draw(settled, 'low-efficiency-works', '2023')
    expect(isRefused(works) ? works.refused : works.drawn).toEqual(['w2'])
    const spots = draw(settled, 'spot-check', '2023')
    expect(isRefused(spots) ? spots.refused : spots.strata.map((s) => [s.id, s.of, s.drawn.length])).toEqual([
      ['continuing', 2, 1],
    ])
  })
  it('prints 29.5 % for the top-ups of 2022', () => {
    expect(figures(settled).find((f) => f.id === 'topup-cut-rate')).toMatchObject({ value: '29.5%' })
  })
})
