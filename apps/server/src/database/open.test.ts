import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { readConfig } from '../config.ts'
import { secretsIn } from '../postgres/secrets.ts'
import { testDatabase } from '../testing/database.ts'
import { isCurrent } from './migrate.ts'
import { openDatabase } from './open.ts'

const { folder, socket } = inject('postgres')
const secrets = secretsIn(folder)
const url = (user: string, password: string, database: string) =>
  `postgres://${user}:${password}@localhost/${database}?host=${socket}`
async function open(env: Record<string, string>) {
  const said: string[] = []
  const opened = await openDatabase(readConfig(env), (words) => said.push(words))
  return { ...opened, said: said.join('\n') }
}

describe('DATABASE_URL', () => {
  it('with DATABASE_OWNER_URL and DATABASE_AUTH_URL is migrated by one login, used by another, and signs in by a third', async () => {
    const { name } = await testDatabase({ empty: true })
    const { store, auth, migrated, said, close } = await open({
      DATABASE_URL: url('wenxiao_app', secrets.app, name),
      DATABASE_OWNER_URL: url('wenxiao_migrate', secrets.migrate, name),
      DATABASE_AUTH_URL: url('wenxiao_auth', secrets.auth, name),
    })
    try {
      expect(migrated).toMatchObject({
        owner: { login: 'wenxiao_migrate', role: 'wenxiao_owner' },
        application: { grantee: 'wenxiao_app', role: null },
        signIn: { grantee: 'wenxiao_auth', role: null },
      })
      expect(said).toBe('')
      expect(await isCurrent(store.db)).toBe(true)
      expect(await auth.selectFrom('login').selectAll().execute()).toEqual([])
      await expect(sql`select * from auth.session`.execute(store.db)).rejects.toThrow(/permission denied/)
      await expect(sql`select * from app.person`.execute(auth)).rejects.toThrow(/permission denied/)
    } finally {
      await close()
    }
  })

  it('alone serves both, and the server says so', async () => {
    const { name } = await testDatabase({ empty: true })
    const { store, auth, said, close } = await open({ DATABASE_URL: url('postgres', secrets.superuser, name) })
    try {
      expect(said).toContain('没有设置 DATABASE_OWNER_URL')
      expect(said).toContain('wenxiao_app')
      expect(store.role).toBe('wenxiao_app')
      expect((await sql<{ name: string }>`select current_user::text as name`.execute(auth)).rows).toEqual([
        { name: 'wenxiao_auth' },
      ])
      await expect(sql`select * from app.person`.execute(auth)).rejects.toThrow(/permission denied/)
    } finally {
      await close()
    }
  })

  it('that leads nowhere is refused in words, without the password', async () => {
    const nowhere = open({ DATABASE_URL: 'postgres://somebody:top-secret@127.0.0.1:1/none' })
    await expect(nowhere).rejects.toThrow(/连不上 DATABASE_URL/)
    await expect(nowhere).rejects.not.toThrow(/top-secret/)
    const unreadable = open({ DATABASE_URL: 'postgres://somebody:top-secret%zz@127.0.0.1:99999/none' })
    await expect(unreadable).rejects.toThrow(/连不上 DATABASE_URL.*[^]*核对 DATABASE_URL/)
    await expect(unreadable).rejects.not.toThrow(/top-secret/)
    await expect(open({ DATABASE_URL: url('wenxiao_app', 'wrong-secret', 'wenxiao') })).rejects.toThrow(
      /连不上 DATABASE_URL.*password authentication failed/,
    )
  })
})
