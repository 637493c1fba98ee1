import { getAuthTables } from 'better-auth/db'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { hashPassword, isPassword } from './password.ts'

it('finds every table and column that the library asks for, and the library no more than it may', async () => {
  const { auth } = await testDatabase()
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'auth'`.execute(auth.db)
  const there = new Set(rows.map((row) => row.name))
  const wanted = Object.values(getAuthTables(auth.library.options)).flatMap(({ modelName, fields }) =>
    ['id', ...Object.keys(fields)].map((field) => `${modelName}.${field}`),
  )
  expect(wanted.length).toBeGreaterThan(30)
  expect(wanted.filter((name) => !there.has(name))).toEqual([])
  await expect(sql`create table auth.more (id text)`.execute(auth.db)).rejects.toThrow(/permission denied/)
  await expect(sql`select * from app.jurisdiction`.execute(auth.db)).rejects.toThrow(/permission denied/)
})

it('hashes the same password differently each time, and knows each of them', async () => {
  const [one, two] = await Promise.all([hashPassword('甲乙丙丁 words'), hashPassword('甲乙丙丁 words')])
  expect(one).not.toBe(two)
  for (const hash of [one, two]) {
    expect(await isPassword({ hash, password: '甲乙丙丁 words' })).toBe(true)
    expect(await isPassword({ hash, password: '甲乙丙丁 word' })).toBe(false)
  }
  expect(await isPassword({ hash: 'not a hash', password: 'x' })).toBe(false)
  // From the tests of the reference implementation.
  const known = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await isPassword({ hash: known, password: 'password' })).toBe(true)
})
