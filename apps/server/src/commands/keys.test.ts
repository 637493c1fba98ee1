import { randomBytes } from 'node:crypto'
import { keyId, publicKeyOf } from '@wenxiao/core/manifest'
import { expect, it } from 'vitest'
import type { Act } from '../audit/record.ts'
import { within } from '../database/store.ts'
import { testDatabase } from '../testing/database.ts'
import { listKeys, trustKey, withdrawKey } from './keys.ts'

it('trusts a key for a jurisdiction, or for all of the platform, and withdraws it wherever it is trusted', async () => {
  const { store } = await testDatabase()
  const publicKey = publicKeyOf(randomBytes(32).toString('hex'))
  const key = keyId(publicKey)
  const wanted = { publicKey, owner: '省财政厅' }
  const by = '维护命令'
  expect((await trustKey(store, wanted, by)).lines).toEqual([`已登记：${key}  省财政厅  适用辖区 平台（000000）`])
  expect((await trustKey(store, { ...wanted, jurisdiction: '330000' }, by)).lines).toEqual([
    `已登记：${key}  省财政厅  适用辖区 浙江省（330000）`,
  ])
  expect((await trustKey(store, wanted, by)).lines[0]).toMatch(/^早已登记/)
  await expect(trustKey(store, { ...wanted, jurisdiction: '330523' }, by)).rejects.toThrow(/没有登记辖区“330523”/)
  await expect(trustKey(store, { ...wanted, publicKey: 'abc' }, by)).rejects.toThrow(/不是公钥/)
  await expect(trustKey(store, { ...wanted, owner: ' ' }, by)).rejects.toThrow(/没有写发布单位/)
  expect((await listKeys(store)).lines.map((line) => line.split('  ')[2])).toEqual(['适用辖区 000000', '适用辖区 330000'])
  expect((await withdrawKey(store, key, '泄露', by)).data).toEqual({ key, jurisdictions: ['000000', '330000'] })
  expect((await listKeys(store)).lines.every((line) => line.endsWith('撤销'))).toBe(true)
  await expect(withdrawKey(store, key, '再次', by)).rejects.toThrow(/没有登记着的密钥/)
  const trails = ['000000', '330000'].map((place) =>
    within(store, [place], (trx) => trx.selectFrom('audit').select('content').where('jurisdiction', '=', place).execute()),
  )
  for (const trail of await Promise.all(trails))
    expect(
      trail.map((one) => JSON.parse(one.content) as Act).map(({ act, by: who, ground }) => [act, who.title, ground]),
    ).toEqual([
      ['key.trusted', by, null],
      ['key.withdrawn', by, '泄露'],
    ])
})
