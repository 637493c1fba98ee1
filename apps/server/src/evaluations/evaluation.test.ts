import { randomUUID } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { digest as digestOf } from '@wenxiao/core/manifest'
import { changxing, testCounty } from '../testing/county.ts'
import { facts } from '../testing/pack.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { add } from './points.ts'

let county: Awaited<ReturnType<typeof testCounty>>
let sheet: string
beforeAll(async () => {
  county = await testCounty()
  sheet = (await county.caller.sheets.file({ jurisdiction: changxing, pack: county.digest, file: JSON.stringify(facts) })).sheet
    .id
})
const make = (more: object = {}) =>
  county.caller.evaluations.make({ jurisdiction: changxing, pack: county.digest, sheet, ...more })

describe('an evaluation', () => {
  it('is made from a sheet on record, with figures, grade, and everything it rests on', async () => {
    const made = await make()
    expect(made).toMatchObject({
      total: '80.00',
      outOf: '100.00',
      judged: '100.00',
      deducted: '20.00',
      provisional: false,
      vetoed: false,
      grade: { id: 'good', title: '良' },
      on: '2024-12-31',
      subject: { is: 'fund', id: 'f1', title: '一号资金' },
      scheme: { id: 'fund', title: '资金评价', track: '评审' },
      by: '测试',
    })
    const { sheet: scored, meta, groups } = await county.caller.evaluations.get({ id: made.id })
    expect(scored.total).toBe('80.00')
    expect(meta).toMatchObject({ ...made, factSheet: sheet, facts: digestOf(facts), engine: '0.1.0' })
    expect(groups).toEqual([
      { id: 'money', title: '资金', points: '40.00', outOf: '50.00', deducted: '10.00', groups: [], lines: ['paid'] },
      {
        id: 'work',
        title: '产出',
        points: '40.00',
        outOf: '50.00',
        deducted: '10.00',
        lines: [],
        groups: [
          { id: 'projects', title: '项目完成', points: '40.00', outOf: '50.00', deducted: '10.00', groups: [], lines: ['done'] },
        ],
      },
    ])
    expect((await county.caller.evaluations.list({})).map((one) => one.id)).toContain(made.id)
    expect(await county.database.caller(['330822']).evaluations.list({})).toEqual([])
  })

  it('explains a line from the same inputs', async () => {
    const { id } = await make()
    const why = await county.caller.evaluations.explain({ id, line: 'done' })
    expect(why).toMatchObject({
      line: 'done',
      points: '40.00',
      deducted: '10.00',
      clause: { title: '资金评价办法', place: '2', standing: 'official' },
    })
    expect(why.findings).toMatchObject([{ because: '项目未完成', points: '10.00', things: ['p2'] }])
    expect(await refusalsOf(county.caller.evaluations.explain({ id, line: 'none' }))).toMatchObject([{ code: 'not-found' }])
  })

  it('is made again byte for byte, and a changed figure, sheet or fact is found out', async () => {
    const { id } = await make()
    expect(await county.caller.evaluations.verify({ id })).toMatchObject({ same: true, differences: [], refused: [] })
    const client = new pg.Client(county.database.superuser)
    await client.connect()
    try {
      const { sheet: scored } = await county.caller.evaluations.get({ id })
      const forged = JSON.stringify({ ...scored, total: '95.00' })
      await client.query('update app.evaluation set score_sheet = $1, result = $2 where id = $3', [
        deflateRawSync(forged),
        digestOf(forged),
        id,
      ])
      const verified = await county.caller.evaluations.verify({ id })
      expect(verified).toMatchObject({ same: false, differences: ['total'] })
      expect(verified.recomputed).not.toBe(verified.stored)
      const other = await make()
      await client.query(`update app.sheet set text = replace(text, '"80"', '"90"') where id = $1`, [sheet])
      expect(await county.caller.evaluations.verify({ id: other.id })).toMatchObject({ same: false })
      await client.query(`update app.sheet set text = replace(text, '"90"', '"80"') where id = $1`, [sheet])
      expect(await county.caller.evaluations.verify({ id: other.id })).toMatchObject({ same: true })
    } finally {
      await client.end()
    }
  })

  it('refuses what cannot be scored, with everything that is missing, and keeps nothing', async () => {
    const before = (await county.caller.evaluations.list({})).length
    const given = facts.given.map((thing) =>
      thing['id'] === 'f1'
        ? { ...thing, id: 'f2', facts: {} }
        : { ...thing, id: `${String(thing['id'])}x`, links: { fund: 'f2' } },
    )
    const filed = await county.caller.sheets.file({
      jurisdiction: changxing,
      pack: county.digest,
      file: JSON.stringify({ ...facts, given }),
    })
    const refused = await refusalsOf(make({ sheet: filed.sheet.id }))
    expect(refused.map((r) => [r.code, r.path]).toSorted(([, a = ''], [, b = '']) => a.localeCompare(b))).toEqual([
      ['missing', 'given[0].facts.budget'],
      ['missing', 'given[0].facts.paid'],
    ])
    expect(await refusalsOf(make({ sheet: randomUUID() }))).toMatchObject([{ code: 'not-found' }])
    expect(await refusalsOf(make({ scheme: 'none' }))).toMatchObject([{ code: 'not-found', path: 'scheme' }])
    expect(await refusalsOf(make({ subject: 'p1' }))).toMatchObject([{ code: 'not-found', path: 'scheme' }])
    expect(await county.caller.evaluations.list({})).toHaveLength(before)
  })
})

describe('points', () => {
  it.each([
    [['1.10', '2.2'], '3.30'],
    [[], '0'],
    [['0.05', '-0.10'], '-0.05'],
    [['99.99', '0.01'], '100.00'],
    [['7'], '7'],
  ])('%j add up to %s', (points, sum) => {
    expect(add(...points)).toBe(sum)
  })
})
