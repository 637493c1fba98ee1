import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { within, type Work } from './store.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { facts, signed, trustTestKey } from '../testing/pack.ts'

const [changxing, changshan] = ['330522', '330822']
let database: TestDatabase
let digest: string
beforeAll(async () => {
  database = await testDatabase()
  await within(database.store, [], trustTestKey)
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
