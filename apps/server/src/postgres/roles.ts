import pg from 'pg'
import type { Secrets } from './secrets.ts'

/**
 * Who is who in the platform's own cluster; safe to run at every start.
 * `wenxiao_owner` owns everything and cannot log in; `wenxiao_migrate` may become it; `wenxiao_app` and `wenxiao_auth` (for signing in) own nothing and cannot pass row-level security.
 */
export async function prepareRoles(superuser: pg.ClientConfig, secrets: Secrets): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const has = async (sql: string) => ((await client.query(sql)).rowCount ?? 0) > 0
    const role = async (name: string, attributes: string) => {
      if (!(await has(`select from pg_roles where rolname = '${name}'`))) await client.query(`create role ${name}`)
      await client.query(`alter role ${name} ${attributes} nosuperuser nocreatedb nocreaterole nobypassrls`)
    }
    const password = (text: string) => `login password ${client.escapeLiteral(text)}`
    await role('wenxiao_owner', 'nologin')
    await role('wenxiao_migrate', password(secrets.migrate))
    await role('wenxiao_app', password(secrets.app))
    await role('wenxiao_auth', password(secrets.auth))
    await client.query('grant wenxiao_owner to wenxiao_migrate')
    if (!(await has("select from pg_database where datname = 'wenxiao'"))) {
      await client.query('create database wenxiao owner wenxiao_owner')
      await client.query('revoke all on database wenxiao from public')
    }
    await client.query('grant connect on database wenxiao to wenxiao_migrate, wenxiao_app, wenxiao_auth')
  } finally {
    await client.end()
  }
}
