import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { definePack, defineWords } from '../contract/pack.ts'
import type { Refused } from '../contract/refusal.ts'
import type { Advanced, Decided, Drawn, ToDo } from './index.ts'
import { advance, decide, draw, figures, propose, readFacts, rulebook, settle } from './index.ts'

// A county that admits, consults, builds, changes, closes: every word of lifecycles, proposals, campaigns and metrics once.
const words = defineWords({
  sources: { rule: { title: '办法' } },
  roles: { owner: '业主', reform: '改革办', data: '数据局', finance: '财政局' },
  subjects: {
    unit: {
      title: '单位',
      facts: {
        blocked: { title: '不予立项', unit: 'yes-no', from: 'decision' },
        budget: { title: '明年经费', unit: 'yuan', from: 'filed' },
        unmet: { title: '应关未关', unit: 'project', from: 'measure' },
      },
    },
    project: {
      title: '项目',
      links: { unit: 'unit' },
      facts: {
        total: { title: '总投资', unit: 'yuan', from: 'filed' },
        plan: { title: '方案', unit: 'paper', from: 'filed' },
        class: { title: '类别', unit: 'choice', options: { a: '甲类', b: '乙类' }, from: 'filed' },
        approved: { title: '立项日', unit: 'day', from: 'lifecycle' },
        letter: { title: '批复', unit: 'paper', from: 'lifecycle' },
        idle: { title: '闲置', unit: 'yes-no', from: 'filed' },
        stage: {
          title: '环节',
          unit: 'choice',
          from: 'lifecycle',
          options: { filed: '申报', consulted: '会商', building: '建设', stopped: '停建' },
        },
        closing: {
          title: '注销',
          unit: 'choice',
          from: 'lifecycle',
          options: { backup: '备份', release: '释放', done: '已注销' },
        },
        receipt: { title: '备份回执', unit: 'paper', from: 'filed' },
        disposition: { title: '处置', unit: 'choice', options: { close: '关', merge: '并' }, from: 'decision' },
      },
    },
    change: {
      title: '变更',
      links: { project: 'project' },
      facts: { reason: { title: '变更原因', unit: 'text', from: 'filed' } },
    },
    resource: {
      title: '云资源',
      links: { project: 'project' },
      facts: { cores: { title: '核数', unit: '核', from: 'resource-meter' } },
    },
  },
  parameters: {
    admission: { title: '起点', unit: 'yuan', class: 'locked', values: [{ from: '2020-01-01', is: '50000', cite: 'rule#1' }] },
    share: { title: '抽评比例', unit: 'ratio', class: 'free', values: [{ from: '2020-01-01', is: '40%', cite: 'example' }] },
  },
})
const pack = definePack(words, {
  id: 'trial',
  version: '1.0.0',
  jurisdiction: '000000',
  vocabulary: 1,
  title: '试验',
  rounding: { places: 2, mode: 'half-up' },
  workings: { unit: { unmet: { count: 'project', where: { all: ['idle', { not: { fact: 'closing', is: ['done'] } }] } } } },
  lifecycles: [
    {
      subject: 'project',
      lifecycle: 'stage',
      title: '建设流程',
      limits: [{ title: '申请手续', from: 'filed', until: 'building', within: '5', in: 'working days', cite: 'rule#2' }],
      stages: [
        {
          stage: 'filed',
          by: 'owner',
          acts: [
            {
              act: 'file',
              title: '申报',
              by: ['owner'],
              to: 'consulted',
              asks: ['plan', 'total'],
              needs: { all: [{ measure: 'total', atLeast: { parameter: 'admission' } }, { not: 'unit.blocked' }] },
              cite: 'rule#1',
            },
          ],
        },
        {
          stage: 'consulted',
          by: 'data',
          acts: [
            {
              act: 'agree',
              title: '会商通过',
              byEach: ['reform', 'data'],
              to: 'building',
              dates: 'approved',
              issues: 'letter',
              cite: 'rule#2',
            },
            { act: 'return', title: '退回', by: ['data'], to: 'filed', cite: 'rule#2' },
            { act: 'stop', title: '停建', by: ['reform'], to: 'stopped', cite: 'rule#2' },
          ],
        },
        {
          stage: 'building',
          by: 'owner',
          acts: [
            { act: 'change', title: '变更', by: ['owner'], to: 'building', adds: 'change', cite: 'rule#3' },
            { act: 'end', title: '停建', by: ['data'], to: 'stopped', visit: true, cite: 'rule#3' },
          ],
        },
        { stage: 'stopped', acts: [] },
      ],
    },
    {
      subject: 'project',
      lifecycle: 'closing',
      title: '注销',
      stages: [
        {
          stage: 'backup',
          by: 'owner',
          acts: [{ act: 'back-up', title: '备份', by: ['owner'], to: 'release', asks: ['receipt'], cite: 'rule#4' }],
        },
        {
          stage: 'release',
          by: 'data',
          limit: { within: '10', in: 'days' },
          acts: [
            { act: 'release', title: '释放', by: ['data'], to: 'done', irreversible: 'resource', cite: 'rule#4' },
            { act: 'again', title: '退回备份', by: ['data'], to: 'backup', cite: 'rule#4' },
          ],
        },
        { stage: 'done', acts: [] },
      ],
    },
  ],
  proposals: [
    {
      id: 'idle',
      title: '闲置退出',
      kind: 'sunset',
      subject: 'project',
      when: 'idle',
      propose: [{ decide: { disposition: ['close', 'merge'] } }, { start: 'closing' }],
      decidedBy: 'data',
      cite: 'rule#4',
    },
    {
      id: 'block',
      title: '不予立项',
      kind: 'no-budget',
      subject: 'unit',
      when: { measure: 'unmet', over: '0' },
      propose: [{ decide: { blocked: 'yes' } }, { cut: '33.33%', from: 'budget' }],
      decidedBy: 'finance',
      hearing: { within: '10', in: 'days' },
      cite: 'rule#5',
    },
  ],
  campaigns: [
    {
      id: 'spot',
      title: '抽评',
      subject: 'project',
      draw: { share: { parameter: 'share' }, least: '1', within: 'class' },
      total: 'none',
      by: 'finance',
      cite: 'rule#6',
    } as never,
  ],
  metrics: [
    {
      id: 'by-class',
      title: '投资按类别',
      of: 'jurisdiction',
      measure: { sum: 'total', over: 'project' },
      by: 'project.class',
      cite: 'example',
    },
    { id: 'idle', title: '闲置占比', of: 'unit', measure: { share: 'project', where: 'idle' }, cite: 'example' },
  ],
})
const on = '2026-02-13'
const rules = (day = on) => {
  const found = rulebook(pack, { on: day })
  if ('refused' in found) throw new Error('refused')
  return found
}
const start = {
  on,
  given: [
    { is: 'project', id: 'p', links: { unit: 'u' }, facts: { total: '50000', class: 'a', idle: 'no' } },
    { is: 'unit', id: 'u', facts: { budget: '100.01' } },
  ],
}
const plan = { is: 'project', id: 'p', facts: { plan: '方案一' } }
const act = (file: unknown, todo: Partial<ToDo> & { do: string; as: string }, day = on) =>
  advance(rules(day), file, { subject: 'p', ...todo }) as Advanced & Refused
const went = (file: unknown, ...todo: Parameters<typeof act>[1][]): unknown => todo.reduce((f, t) => act(f, t).next, file)
const building = () =>
  went(start, { do: 'file', as: 'owner', facts: [plan] }, { do: 'agree', as: 'reform' }, { do: 'agree', as: 'data' })

describe('an act', () => {
  it('asks for what nobody handed in, and once only', () => {
    expect(act(start, { do: 'file', as: 'owner' }).refused.map((r) => [r.code, r.path])).toEqual([['absent', 'facts.plan']])
    expect(act(start, { do: 'file', as: 'owner', facts: [plan] })).toMatchObject({
      stage: 'consulted',
      facts: [{ fact: 'stage', before: null, after: 'consulted' }],
    })
  })
  it('is held back under the limit and by a block, with figures', () => {
    const small = act(start, {
      do: 'file',
      as: 'owner',
      facts: [
        { is: 'project', id: 'p', facts: { plan: '方案', total: '49999.99' } },
        { is: 'unit', id: 'u', facts: { blocked: 'yes' } },
      ],
    })
    expect(small.refused.map((r) => r.code)).toEqual(['gate', 'gate'])
    expect(small.refused[0]?.found).toContain('49999.99')
  })
  it('is refused to the wrong role, and at the wrong stage it says what can be done', () => {
    expect(act(start, { do: 'file', as: 'data', facts: [plan] }).refused[0]).toMatchObject({ code: 'role' })
    expect(act(start, { do: 'release', as: 'data' }).refused[0]?.remedy).toContain('file（申报）')
  })
  it('of several parties moves on with the last, in any order, each once', () => {
    const filed = went(start, { do: 'file', as: 'owner', facts: [plan] })
    const first = act(filed, { do: 'agree', as: 'data' })
    expect(first.stage).toBe('consulted')
    // Whose turn it is: only the party that has not agreed yet.
    expect(first.effects).toContainEqual({ effect: 'turn', role: 'reform', title: '改革办' })
    expect(first.effects).not.toContainEqual(expect.objectContaining({ role: 'data' }))
    expect(act(first.next, { do: 'agree', as: 'data' }).refused[0]).toMatchObject({ code: 'duplicate' })
    const last = act(first.next, { do: 'agree', as: 'reform' })
    expect(last).toMatchObject({
      stage: 'building',
      effects: [
        { effect: 'issue', fact: 'letter' },
        { effect: 'turn', role: 'owner' },
      ],
    })
    expect(last.facts.map((f) => [f.fact, f.after])).toEqual([
      ['stage', 'building'],
      ['approved', '2026-02-13'],
      ['letter', '批复（2026-02-13）'],
    ])
  })
  it('returned, the parties start over', () => {
    const again = went(
      start,
      { do: 'file', as: 'owner', facts: [plan] },
      { do: 'agree', as: 'data' },
      { do: 'return', as: 'data' },
      { do: 'file', as: 'owner' },
    )
    expect(act(again, { do: 'agree', as: 'data' })).toMatchObject({ stage: 'consulted' })
  })
  it('shows the working day by which the formalities together must be done', () => {
    // Five working days from Friday 13 February 2026: the 14th is worked, the Spring Festival to the 23rd is not.
    expect(act(start, { do: 'file', as: 'owner', facts: [plan] }).due).toEqual({ on: '2026-02-27', provisional: false })
    const filed = went(start, { do: 'file', as: 'owner', facts: [plan] }, { do: 'agree', as: 'reform' })
    expect(act(filed, { do: 'agree', as: 'data' }, '2026-02-27').effects).not.toContainEqual(
      expect.objectContaining({ effect: 'late' }),
    )
    expect(act(filed, { do: 'agree', as: 'data' }, '2026-02-28').effects).toContainEqual({
      effect: 'late',
      limit: '申请手续',
      due: '2026-02-27',
    })
  })
  it('that adds a change wants its reason', () => {
    expect(act(building(), { do: 'change', as: 'owner' }).refused[0]).toMatchObject({ code: 'absent' })
    const done = act(building(), {
      do: 'change',
      as: 'owner',
      facts: [{ is: 'change', id: 'c1', links: { project: 'p' }, facts: { reason: '需求调整' } }],
    })
    expect(done.effects).toContainEqual({ effect: 'add', is: 'change', id: 'c1' })
  })
  it('from a closed standing is refused', () => {
    const stopped = went(building(), { do: 'end', as: 'data' })
    expect(act(stopped, { do: 'change', as: 'owner' }).refused[0]?.remedy).toContain('已办结')
  })
  it('that cannot be undone is bound to what was approved', () => {
    const resource = (id: string) => ({ is: 'resource', id, links: { project: 'p' }, facts: { cores: '4' } })
    const idle = {
      on,
      given: [...start.given.map((g) => (g.id === 'p' ? { ...g, facts: { ...g.facts, idle: 'yes' } } : g)), resource('r1')],
    }
    const decided = decide(rules(), idle, {
      proposal: 'idle',
      subject: 'p',
      as: 'data',
      choose: 'close',
      by: '〔2026〕1号',
    }) as Decided
    const backed = act(decided.next, {
      do: 'back-up',
      as: 'owner',
      facts: [{ is: 'project', id: 'p', facts: { receipt: '回执' } }],
    })
    expect(backed).toMatchObject({ stage: 'release', due: { on: '2026-02-24' } })
    expect(act(backed.next, { do: 'release', as: 'data' })).toMatchObject({ stage: 'done' })
    expect(act(backed.next, { do: 'release', as: 'data', facts: [resource('r2')] }).refused[0]?.found).toContain('r2')
  })
})

describe('lifecycles as machines', () => {
  const moves = fc.array(
    fc.record({
      do: fc.constantFrom('file', 'agree', 'return', 'stop', 'end', 'change'),
      as: fc.constantFrom('owner', 'reform', 'data', 'finance'),
    }),
    { maxLength: 14 },
  )
  it('refusals change nothing, ends are ends, and replaying the acts done gives the same standing', () => {
    fc.assert(
      fc.property(moves, (todo) => {
        let file: unknown = start
        const done: Parameters<typeof act>[1][] = []
        let stage = 'filed'
        for (const [i, move] of todo.entries()) {
          const facts =
            move.do === 'change' ? [{ is: 'change', id: `c${i}`, links: { project: 'p' }, facts: { reason: '需求' } }] : [plan]
          const before = JSON.stringify(file)
          const step = advance(rules(), file, { subject: 'p', ...move, facts })
          expect(JSON.stringify(file)).toBe(before)
          if ('refused' in step) continue
          expect(stage).not.toBe('stopped')
          stage = step.stage
          file = step.next
          done.push({ ...move, facts })
        }
        expect(JSON.stringify(went(start, ...done))).toBe(JSON.stringify(file))
      }),
      { numRuns: 100 },
    )
  })
})

describe('a decision', () => {
  const idle = { ...start, given: start.given.map((g) => (g.id === 'p' ? { ...g, facts: { ...g.facts, idle: 'yes' } } : g)) }
  it('takes money to the fen, and what is left is the exact rest', () => {
    const decided = decide(rules(), idle, { proposal: 'block', subject: 'u', as: 'finance', by: '〔2026〕2号' }) as Decided
    expect(decided.ledger).toEqual([{ line: '明年经费', before: '100.01', change: '-33.33', after: '66.68' }])
    expect(decided.facts).toEqual([{ is: 'unit', id: 'u', fact: 'blocked', before: null, after: 'yes' }])
  })
  it('wants a role, a document, an offered answer and a reason, all at once', () => {
    const no = decide(rules(), idle, { proposal: 'idle', subject: 'p', as: 'owner', by: ' ' }) as Refused
    expect(no.refused.map((r) => r.path)).toEqual(['by', 'as', 'choose'])
    expect(
      (decide(rules(), start, { proposal: 'idle', subject: 'p', as: 'data', by: '1号' }) as Refused).refused[0],
    ).toMatchObject({ code: 'gate' })
  })
  it('waits until the other side has been heard', () => {
    const ask = (day: string) =>
      decide(rules(day), idle, { proposal: 'block', subject: 'u', as: 'finance', by: '2号', proposedOn: '2026-03-02' })
    expect((ask('2026-03-12') as Refused).refused[0]).toMatchObject({ path: 'proposedOn' })
    expect(ask('2026-03-13')).toHaveProperty('ledger')
  })
  it('names the rule, who decides and until when the other side may answer', () => {
    const record = readFacts(pack, idle)
    if ('refused' in record) throw new Error('refused')
    const { proposals } = propose(settle(rules('2026-03-02'), record))
    expect(proposals.map((p) => [p.id, p.decidedBy.title, p.hearing?.until ?? null])).toEqual([
      ['idle', '数据局', null],
      ['block', '财政局', '2026-03-12'],
    ])
  })
})

describe('over many', () => {
  const many = {
    on,
    given: [
      ...Array.from({ length: 12 }, (_, i) => ({
        is: 'project',
        id: `p${i}`,
        links: { unit: 'u' },
        facts: { total: '1.5', class: i < 5 ? 'a' : 'b', idle: i === 0 ? 'yes' : 'no' },
      })),
      { is: 'unit', id: 'u', facts: {} },
    ],
  }
  const settled = () => {
    const record = readFacts(pack, many)
    if ('refused' in record) throw new Error('refused')
    return settle(rules(), record)
  }
  it('a lot draws the share of each stratum, rounded up, and the same seed draws the same', () => {
    const [one, two, other] = ['1', '1', '2'].map((seed) => draw(settled(), 'spot', seed) as Drawn)
    expect(one?.strata.map((s) => [s.title, s.of, s.drawn.length])).toEqual([
      ['甲类', 5, 2],
      ['乙类', 7, 3],
    ])
    expect(two).toEqual(one)
    expect(other?.drawn).not.toEqual(one?.drawn)
  })
  it('metrics split by an answer and by owner', () => {
    expect(figures(settled()).map((f) => [f.id, f.by?.title ?? f.of?.id, f.value, f.unit])).toEqual([
      ['by-class', '甲类', '7.50', '元'],
      ['by-class', '乙类', '10.50', '元'],
      ['idle', 'u', '8.33%', ''],
    ])
  })
})
