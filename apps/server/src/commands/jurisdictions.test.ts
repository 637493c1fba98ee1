import { expect, it } from 'vitest'
import type { Act } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { testDatabase } from '../testing/database.ts'
import { addPlace } from './jurisdictions.ts'

it('adds a jurisdiction beneath those above it, on the trail of the platform, and refuses what cannot stand there', async () => {
  const { store } = await testDatabase()
  const by = '维护命令'
  expect((await addPlace(store, '330523', '安吉县', by)).lines).toEqual(['已登记：330523 安吉县'])
  expect((await addPlace(store, '330523100', '递铺街道', by)).data).toEqual({ code: '330523100', title: '递铺街道' })
  await expect(addPlace(store, '330523', '安吉县', by)).rejects.toThrow(/已经在册：安吉县/)
  await expect(addPlace(store, '33052', '安吉县', by)).rejects.toThrow(/不是辖区代码/)
  await expect(addPlace(store, '330524', ' ', by)).rejects.toThrow(/不是辖区名称/)
  await expect(addPlace(store, '341822', '广德市', by)).rejects.toThrow(/上级 341800 还没有在册/)
  const trail = await within(store, ['000000'], (trx) => trx.selectFrom('audit').select('content').execute())
  expect(trail.map((one) => JSON.parse(one.content) as Act).map(({ act, by: who, to }) => [act, who.title, to.id])).toEqual([
    ['jurisdiction.added', by, '330523'],
    ['jurisdiction.added', by, '330523100'],
  ])
})
