import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { within, type Store } from '../database/store.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { makeTrail } from '../testing/many.ts'
import { refusalsOf } from '../testing/refusal.ts'
import { headsFile, headsIn, shortenHeads } from './heads.ts'
import { hashOf, record, type Act } from './record.ts'
import { verifyChain } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-heads-'))
const [changxing, changshan] = ['330522', '330822']
let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await testDatabase()
  store = { ...database.store, heads: headsIn(headsFile(folder)) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const act = (jurisdiction: string, n: number): Act => ({
  jurisdiction,
  by: { person: null, title: '测试' },
  act: 'test.done',
  to: { is: 'thing', id: String(n), title: `第 ${n} 件` },
  ground: '〔2026〕1号',
  more: { n },
})
const add = (jurisdiction: string, n: number) => within(store, [jurisdiction], (trx) => record(trx, act(jurisdiction, n)))
const verify = (jurisdiction: string) =>
  within(store, [jurisdiction], (trx) => verifyChain(trx, jurisdiction, store.heads.kept().get(jurisdiction)))
/** As the role that owns the tables, with row-level security and constraints out of its way: whoever gets that far. */
async function asOwner(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(database.superuser)
  await client.connect()
  try {
    await client.query('begin; set local role wenxiao_owner; alter table app.audit disable row level security')
    for (const statement of statements) await client.query(statement)
    await client.query('alter table app.audit enable row level security; commit')
  } finally {
    await client.end()
  }
}
let next = 0
/** A jurisdiction whose chain nobody has touched, with eight records. */
async function fresh(): Promise<string> {
  const jurisdiction = `33019${next++}`
  await within(store, [], (trx) =>
    trx.insertInto('jurisdiction').values({ code: jurisdiction, title: '测试区', parent: null }).execute(),
  )
  for (let n = 1; n <= 8; n++) await add(jurisdiction, n)
  return jurisdiction
}

describe('a chain', () => {
  it('is written in the transaction of the act: both stand or neither does', async () => {
    await add(changxing, 1)
    await expect(
      within(store, [changxing], async (trx) => {
        await record(trx, act(changxing, 2))
        throw new Error('the act fails')
      }),
    ).rejects.toThrow('the act fails')
    await add(changxing, 3)
    expect(await verify(changxing)).toMatchObject({ whole: true, records: 2, noted: 2, faults: [] })
    const list = await database.caller([changxing]).audit.list({ jurisdiction: changxing })
    expect(list.map((one) => [one.sequence, one.to.title, one.ground])).toEqual([
      [2, '第 3 件', '〔2026〕1号'],
      [1, '第 1 件', '〔2026〕1号'],
    ])
    expect(await database.caller([changxing]).audit.list({ jurisdiction: changxing, before: 2 })).toHaveLength(1)
  })

  it('stays one chain however many write at once, in each jurisdiction of its own', async () => {
    const both = Array.from({ length: 40 }, (_, n) => add(n % 2 ? changxing : changshan, n))
    await Promise.all(both)
    expect(await verify(changxing)).toMatchObject({ whole: true, records: 22 })
    expect(await verify(changshan)).toMatchObject({ whole: true, records: 20, noted: 20 })
  })

  it('is listed by any column, filtered by act and words, and counted', async () => {
    const jurisdiction = await fresh()
    await makeTrail(database.superuser, jurisdiction, 300)
    const auditor = database.caller([jurisdiction], ['auditor'])
    const numbers = async (more: object) =>
      (await auditor.audit.list({ jurisdiction, most: 200, ...more })).map((one) => one.sequence)
    expect(await auditor.audit.counts({ jurisdiction })).toEqual({ of: 308, left: 308 })
    expect((await numbers({ sort: 'sequence', up: true })).slice(0, 3)).toEqual([1, 2, 3])
    for (const sort of ['sequence', 'by', 'act', 'to', 'ground'] as const)
      expect(new Set([...(await numbers({ sort })), ...(await numbers({ sort, from: 200 }))]).size).toBe(308)
    const filed = await auditor.audit.list({ jurisdiction, act: 'sheet.filed', text: '经办3', most: 500 })
    expect(filed.length).toBeGreaterThan(10)
    expect(new Set(filed.map((one) => `${one.act} ${one.by.title}`))).toEqual(new Set(['sheet.filed 经办3']))
    expect(await auditor.audit.counts({ jurisdiction, act: 'sheet.filed', text: '经办3' })).toEqual({
      of: 308,
      left: filed.length,
    })
    expect(await verify(jurisdiction)).toMatchObject({ whole: true, records: 308 })
  })

  it('cannot be changed by the application, nor written where the transaction may not record', async () => {
    for (const attempt of ["update app.audit set content = '{}'", 'delete from app.audit', 'truncate app.audit'])
      await expect(within(store, [changxing], (trx) => sql.raw(attempt).execute(trx))).rejects.toThrow(/permission denied/)
    await expect(within(store, [changshan], (trx) => record(trx, act(changxing, 9)))).rejects.toThrow(/row-level security/)
    const auditor = database.caller([changshan], ['auditor'])
    expect((await auditor.audit.verify({ jurisdiction: changshan })).records).toBe(20)
    expect(await refusalsOf(auditor.audit.list({ jurisdiction: changxing }))).toMatchObject([{ code: 'not-found' }])
  })
})

describe('whoever tampers as the owner of the tables is found', () => {
  let at: string
  beforeEach(async () => {
    at = await fresh()
  })
  const faults = async () => (await verify(at)).faults.map((fault) => [fault.sequence, fault.what])
  const rehashed = `hash = encode(sha256(convert_to(previous || E'\\n' || content, 'UTF8')), 'hex')`
  const unchecked = 'alter table app.audit drop constraint if exists audit_check, drop constraint if exists audit_check1'

  it('a changed record, also when its hash is made to fit', async () => {
    await asOwner(
      unchecked,
      `update app.audit set content = replace(content, '第 3 件', '第 4 件') where jurisdiction = '${at}' and sequence = 3`,
    )
    expect(await faults()).toEqual([[3, 'changed']])
    await asOwner(`update app.audit set ${rehashed} where jurisdiction = '${at}' and sequence = 3`)
    expect(await faults()).toEqual([[4, 'order']])
  })

  it('a missing record, at the beginning as in the middle', async () => {
    await asOwner(`delete from app.audit where jurisdiction = '${at}' and sequence = 5`)
    expect(await faults()).toEqual([[5, 'missing']])
    await asOwner(`delete from app.audit where jurisdiction = '${at}' and sequence = 1`)
    expect((await faults())[0]).toEqual([1, 'missing'])
  })

  it('a record taken out with those after it moved up', async () => {
    await asOwner(
      unchecked,
      `delete from app.audit where jurisdiction = '${at}' and sequence = 5`,
      `update app.audit set sequence = sequence - 1 where jurisdiction = '${at}' and sequence > 5`,
    )
    const found = await faults()
    expect(found).toContainEqual([5, 'order'])
    expect(found).toContainEqual([8, 'cut'])
  })

  it('two records that changed places', async () => {
    await asOwner(
      unchecked,
      `update app.audit set sequence = 99 where jurisdiction = '${at}' and sequence = 3`,
      `update app.audit set sequence = 3 where jurisdiction = '${at}' and sequence = 4`,
      `update app.audit set sequence = 4 where jurisdiction = '${at}' and sequence = 99`,
    )
    expect(new Set((await faults()).map(([, what]) => what))).toEqual(new Set(['order']))
  })

  it('a tail that was cut off, and a whole chain that is gone', async () => {
    await asOwner(`delete from app.audit where jurisdiction = '${at}' and sequence > 6`)
    expect(await faults()).toEqual([[7, 'cut']])
    await asOwner(`delete from app.audit where jurisdiction = '${at}'`)
    expect(await faults()).toEqual([[1, 'cut']])
  })

  it('a chain that was written anew from a record on, every hash made to fit', async () => {
    const rows = await within(store, [at], (trx) =>
      trx.selectFrom('audit').selectAll().where('jurisdiction', '=', at).orderBy('sequence').execute(),
    )
    let previous = rows[3]?.hash ?? ''
    const statements = rows.slice(4).map((row) => {
      const content = row.content.replaceAll('测试', '别人')
      const hash = hashOf(previous, content)
      const statement = `update app.audit set previous = '${previous}', content = '${content}', hash = '${hash}' where jurisdiction = '${at}' and sequence = ${row.sequence}`
      previous = hash
      return statement
    })
    await asOwner(...statements)
    expect(await faults()).toEqual([[8, 'rewritten']])
  })

  it('a record brought over from another jurisdiction', async () => {
    await asOwner(
      unchecked,
      `delete from app.audit where jurisdiction = '${at}'`,
      `insert into app.audit (jurisdiction, sequence, previous, content, hash) select '${at}', sequence, previous, content, hash from app.audit where jurisdiction = '${changshan}' and sequence <= 8`,
    )
    expect((await faults()).length).toBeGreaterThanOrEqual(8)
  })
})

it('notes heads outside of the database, only forward, and keeps the note short', async () => {
  const path = headsFile(folder)
  const before = headsIn(path).kept()
  expect(before.get(changshan)?.sequence).toBe(20)
  headsIn(path).keep({ jurisdiction: changshan, sequence: 3, hash: 'a'.repeat(64) })
  shortenHeads(path)
  expect(headsIn(path).kept()).toEqual(before)
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(before.size)
})
