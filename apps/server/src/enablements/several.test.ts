import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { facts, pack, signed } from '../testing/pack.ts'
import { county, testPlaces, type Places } from '../testing/people.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { project } from '../testing/versions.ts'

let places: Places
let [rules, fund] = ['', '']
beforeAll(async () => {
  places = await testPlaces()
  rules = await places.install()
  fund = (await places.admin.packs.install({ file: signed(pack) })).pack.digest
  for (const digest of [rules, fund])
    await places.admin.enablements.enable({ jurisdiction: county, pack: digest, from: '2024-01-01', document: '浙财〔2024〕1号' })
})

describe('several packs in one jurisdiction', () => {
  it('are in force side by side, and do not merge: each evaluation names one', async () => {
    const inUse = await places.reader.enablements.list({ jurisdiction: county })
    expect(inUse.map((one) => [one.pack.id, one.state])).toEqual([
      ['rules', 'in-force'],
      ['fund', 'in-force'],
    ])
    const filer = places.as(county, 'unit-filer')
    const reviewer = places.as(county, 'reviewer')
    for (const [digest, file, total] of [
      [rules, project('a', '80%', '60%', '1000'), '70.00'],
      [fund, JSON.stringify(facts), '80.00'],
    ] as const) {
      const { sheet } = await filer.sheets.file({ jurisdiction: county, pack: digest, file })
      const made = await reviewer.evaluations.make({ jurisdiction: county, pack: digest, sheet: sheet.id })
      expect(made).toMatchObject({ total, pack: { digest } })
    }
    const rows = (await places.admin.province.overview()).rows.filter((row) => row.jurisdiction.code === county)
    expect(rows.map((row) => [row.pack.id, row.figures?.things.map((one) => [one.is, one.things])])).toEqual([
      [
        'rules',
        [
          ['project', 1],
          ['unit', 1],
        ],
      ],
      [
        'fund',
        [
          ['fund', 1],
          ['project', 2],
        ],
      ],
    ])
  })

  it('are held one by one', async () => {
    await places.admin.enablements.hold({
      jurisdiction: county,
      pack: 'fund',
      from: '2024-02-01',
      document: '浙财〔2024〕2号',
      reason: '待核',
    })
    const states = (await places.reader.enablements.list({ jurisdiction: county })).map((one) => one.state)
    expect(states).toEqual(['in-force', 'held'])
    const [sheet] = (await places.as(county, 'unit-filer').sheets.list({})).filter((one) => one.pack.digest === fund)
    const held = places.as(county, 'reviewer').evaluations.make({ jurisdiction: county, pack: fund, sheet: sheet?.id ?? '' })
    expect(await refusalsOf(held)).toMatchObject([
      { code: 'gate', path: 'pack', found: expect.stringContaining('暂停') as string },
    ])
  })
})

describe('a stored file that was changed in the database', () => {
  it('is not enabled any more, and what is in use stays', async () => {
    const v2 = await places.install({ version: '1.1.0', pass: '65' })
    const client = new pg.Client(places.database.superuser)
    await client.connect()
    await client.query(`update app.pack set file = replace(file, '"is":"65"', '"is":"5"') where digest = $1`, [v2])
    await client.end()
    const upgrade = { jurisdiction: county, pack: v2, from: '2025-01-01', document: '浙财〔2024〕3号' }
    expect(await refusalsOf(places.admin.enablements.upgrade(upgrade))).toMatchObject([{ code: 'signature', path: 'pack' }])
    const [inUse] = await places.reader.enablements.list({ jurisdiction: county })
    expect(inUse).toMatchObject({ pack: { version: '1.0.0' }, state: 'in-force' })
  })
})
