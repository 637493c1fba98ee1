import { randomUUID } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { judging, nothing, type Scope } from '../access/scope.ts'
import { within, type Work } from './store.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { facts, signed, trustTestKey } from '../testing/pack.ts'

const [changxing, changshan] = ['330522', '330822']
let database: TestDatabase
let digest: string
beforeAll(async () => {
  database = await testDatabase()
  await trustTestKey(database.store)
  const { pack } = await database.caller([]).packs.install({ file: signed() })
  digest = pack.digest
  await database.caller([changxing]).sheets.file({ jurisdiction: changxing, pack: digest, file: JSON.stringify(facts) })
})
const seen = (trx: Work) =>
  trx
    .selectFrom('fact')
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow()
const sheet = (jurisdiction: string) => ({
  jurisdiction,
  id: randomUUID(),
  pack: digest,
  digest: `sha256:${'0'.repeat(64)}`,
  day: '2024-12-31',
  about_kind: 'fund',
  about: 'f1',
  text: '{}',
  filed_by: '测试',
})

describe('isolation', () => {
  it('shows a jurisdiction only to a transaction that named it', async () => {
    const counts = await Promise.all(
      [[], [changshan], [changxing], [changshan, changxing]].map((visible) => within(database.store, visible, seen)),
    )
    expect(counts.map((count) => count.n)).toEqual([0, 0, 4, 4])
  })

  it('shows nothing to a query outside of a transaction, also on a connection that has just been used', async () => {
    for (let i = 0; i < 20; i++) {
      await within(database.store, [changxing], seen)
      const outside = await database.store.db.selectFrom('fact').select('id').execute()
      expect(outside).toEqual([])
    }
  })

  it('writes nothing for a jurisdiction that was not named', async () => {
    await expect(
      within(database.store, [changshan], (trx) => trx.insertInto('sheet').values(sheet(changxing)).execute()),
    ).rejects.toThrow(/row-level security/)
    await expect(within(database.store, [], (trx) => trx.insertInto('sheet').values(sheet(changxing)).execute())).rejects.toThrow(
      /row-level security/,
    )
  })

  it('lets nobody change or remove what is on record', async () => {
    const attempts = [
      "update app.fact set value = '{}'",
      'delete from app.fact',
      'truncate app.fact',
      "update app.pack set file = ''",
      'delete from app.evaluation',
      'alter table app.fact disable row level security',
      'drop table app.fact',
      'set role wenxiao_owner',
    ]
    for (const attempt of attempts) {
      await expect(
        within(database.store, [changxing], (trx) => sql.raw(attempt).execute(trx)),
        attempt,
      ).rejects.toThrow(/permission denied|must be (able to|owner)/)
    }
  })

  it('does not tell a foreign thing from one that is not there', async () => {
    const [mine] = await database.caller([changxing]).sheets.list({})
    const messages = await Promise.all(
      [mine?.id ?? '', randomUUID()].map(async (id) =>
        database
          .caller([changshan])
          .sheets.get({ id })
          .catch((e: Error) => e.message.replaceAll(id, '…')),
      ),
    )
    expect(messages[0]).toBe(messages[1])
    expect(messages[0]).toContain('没有找到')
  })
})

describe('a scope', () => {
  const scope = { ...nothing, person: null, recording: [] }
  const count = (table: 'fact' | 'evaluation' | 'person', seen: Scope) =>
    within(database.store, seen, async (trx) => (await trx.selectFrom(table).selectAll().execute()).length)

  it('opens results apart from records', async () => {
    const [mine] = await database.caller([changxing]).sheets.list({})
    await database
      .caller([changxing])
      .enablements.enable({ jurisdiction: changxing, pack: digest, from: '2020-01-01', document: '1号' })
    await database.caller([changxing]).evaluations.make({ jurisdiction: changxing, pack: digest, sheet: mine?.id ?? '' })
    const results = { ...scope, results: [changxing] }
    expect([await count('evaluation', results), await count('fact', results)]).toEqual([1, 0])
    const records = { ...scope, visible: [changxing] }
    expect([await count('evaluation', records), await count('fact', records)]).toEqual([0, 4])
    expect(judging(results, changxing).visible).toEqual([changxing])
    expect(judging(results, changshan)).toEqual(results)
  })

  it('lets be read without letting be added to, and the other way round', async () => {
    const add = (seen: Scope) => within(database.store, seen, (trx) => trx.insertInto('sheet').values(sheet(changxing)).execute())
    await expect(add({ ...scope, visible: [changxing], results: [changxing] })).rejects.toThrow(/row-level security/)
    await expect(add({ ...scope, managed: [changxing], recording: [changxing] })).rejects.toThrow(/row-level security/)
    await add({ ...scope, writable: [changxing] })
  })

  it('keeps people apart from records', async () => {
    const person = (jurisdiction: string) => ({
      jurisdiction,
      id: randomUUID(),
      title: '测试甲',
      unit: null,
      sample: false,
      recorded_by: '测试',
    })
    const add = (seen: Scope) =>
      within(database.store, seen, (trx) => trx.insertInto('person').values(person(changxing)).execute())
    await expect(add({ ...scope, visible: [changxing], writable: [changxing] })).rejects.toThrow(/row-level security/)
    await add({ ...scope, managed: [changxing] })
    expect(await count('person', { ...scope, managed: [changxing] })).toBe(1)
    expect(await count('person', { ...scope, managed: [changshan], results: [changxing] })).toBe(0)
  })
})

describe('two people', () => {
  it('are held apart by the database, whoever the application says they are', async () => {
    const client = new pg.Client(database.superuser)
    await client.connect()
    try {
      await client.query(`set role wenxiao_owner;
        create table app.proposed (jurisdiction text not null, id uuid not null, proposer uuid not null, primary key (jurisdiction, id), unique (jurisdiction, id, proposer));
        create table app.confirmed (jurisdiction text not null, id uuid not null, proposer uuid not null, confirmer uuid, primary key (jurisdiction, id),
          foreign key (jurisdiction, id, proposer) references app.proposed (jurisdiction, id, proposer));
        select app.isolate('proposed', 'results'); select app.sign_rows('proposed', 'proposer');
        select app.isolate('confirmed', 'results'); select app.two_people('confirmed', 'proposer', 'confirmer');
        grant select, insert on app.proposed, app.confirmed to wenxiao_app`)
      const [maker, confirmer, id] = [randomUUID(), randomUUID(), randomUUID()]
      const as = (person: string, statement: RawBuilder<unknown>) =>
        within(database.store, { ...nothing, person, writable: [changxing] }, (trx) => statement.execute(trx))
      const propose = (by: string) => sql`insert into app.proposed values (${changxing}, ${id}, ${by})`
      const confirm = (proposer: string, by: string) =>
        sql`insert into app.confirmed values (${changxing}, ${id}, ${proposer}, ${by})`
      await expect(as(confirmer, propose(maker)), 'in another name').rejects.toThrow(/row-level security/)
      await as(maker, propose(maker))
      await expect(as(maker, confirm(maker, maker)), 'by oneself').rejects.toThrow(/confirmed_two_people/)
      await expect(as(maker, confirm(maker, confirmer)), 'in another name').rejects.toThrow(/row-level security/)
      await expect(as(maker, confirm(confirmer, maker)), 'of another proposal').rejects.toThrow(/foreign key/)
      await as(confirmer, confirm(maker, confirmer))
    } finally {
      await client.query('drop table if exists app.confirmed, app.proposed')
      await client.end()
    }
  })
})
