import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeLogger, told } from './logger.ts'
import { testDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
function written(error: unknown): string {
  const lines: string[] = []
  makeLogger('info', { write: (line) => void lines.push(line) }).error({ err: error, path: 'sheets.file' }, 'failed')
  return lines.join('')
}

describe('an error in the log', () => {
  it('says what happened and where, and not the row that the database refused', async () => {
    const error: unknown = await sql`insert into auth.login (login, person) values ('zhang-mou', '13900001111')`
      .execute(database.auth.db)
      .catch((why: unknown) => why)
    expect(JSON.stringify(error), 'the error itself holds it').toContain('13900001111')
    const line = written(error)
    expect(JSON.parse(line)).toMatchObject({ msg: 'failed', path: 'sheets.file', err: { code: '23503', type: 'DatabaseError' } })
    expect(line).toContain('login_person_fkey')
    expect(line).toContain('logger.test.ts')
    for (const words of ['zhang-mou', '13900001111']) expect(line).not.toContain(words)
  })

  it('does not quote a value that could not be read', async () => {
    const line = written(
      await sql`select ${'张某 13900001111'}::text::date`.execute(database.store.db).catch((why: unknown) => why),
    )
    expect(JSON.parse(line)).toMatchObject({ err: { code: '22007', message: 'invalid input syntax for type date: "…"' } })
    expect(line).not.toContain('张某')
    const unread = await new Response('身份证 13900001111').json().catch((why: unknown) => why)
    expect(String(unread), 'the error itself quotes it').toContain('身份证')
    expect(written(unread)).not.toContain('身份证')
  })

  it('says what lies behind it, without what hangs on either', () => {
    const behind = Object.assign(new Error('the connection broke'), { client: { password: 'hush-hush' }, code: 'ECONNRESET' })
    const line = written(new TypeError('no answer', { cause: behind }))
    expect(JSON.parse(line)).toMatchObject({
      err: { type: 'TypeError', message: 'no answer', cause: { message: 'the connection broke', code: 'ECONNRESET' } },
    })
    expect(line).not.toContain('hush-hush')
    expect(told('text'), 'nothing is known of what it may hold').toEqual({ type: 'string', message: 'not an error' })
  })
})
