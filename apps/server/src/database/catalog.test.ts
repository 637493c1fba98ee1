import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../testing/database.ts'
import { isCurrent } from './migrate.ts'
import { privileges, readByAll, referenceTables } from './privileges.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<readonly T[]> => (await query.execute(database.store.db)).rows
const tables = Object.keys(privileges)
const tenant = tables.filter((table) => !(table in referenceTables))

describe('the schema', () => {
  it('holds exactly the tables whose privileges are written down', async () => {
    const found = await rows(
      sql<{
        name: string
      }>`select relname::text as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`,
    )
    expect(found.map((table) => table.name)).toEqual([...tables].sort())
    expect(await isCurrent(database.store.db)).toBe(true)
  })

  it('has the jurisdiction, never null, in every primary, unique and foreign key of a table of a jurisdiction', async () => {
    const keys = await rows(sql<{ table: string; key: string; to: string | null; columns: string[]; foreign: string[] | null }>`
      select t.relname::text as table, c.conname::text as key, f.relname::text as to,
        array(select attname::text from unnest(c.conkey) with ordinality k(n, i) join pg_attribute on attrelid = t.oid and attnum = n order by i) as columns,
        array(select attname::text from unnest(c.confkey) with ordinality k(n, i) join pg_attribute on attrelid = f.oid and attnum = n order by i) as foreign
      from pg_constraint c join pg_class t on t.oid = c.conrelid left join pg_class f on f.oid = c.confrelid
      where t.relnamespace = 'app'::regnamespace and c.contype in ('p', 'u', 'f')`)
    const ours = keys.filter((key) => tenant.includes(key.table) && (key.to === null || tenant.includes(key.to)))
    expect(ours.length).toBeGreaterThan(10)
    expect(
      ours.filter((key) => key.columns[0] !== 'jurisdiction' || (key.to !== null && key.foreign?.[0] !== 'jurisdiction')),
    ).toEqual([])
    expect(
      tenant.filter((table) => !ours.some((key) => key.table === table && key.to === null)),
      'without a primary key',
    ).toEqual([])
    const uniqueIndexes = await rows(sql<{ index: string; first: string }>`
      select i.indexrelid::regclass::text as index, (select attname::text from pg_attribute where attrelid = i.indrelid and attnum = i.indkey[0]) as first
      from pg_index i join pg_class t on t.oid = i.indrelid where t.relnamespace = 'app'::regnamespace and i.indisunique and t.relname in (${sql.join(tenant)})`)
    expect(uniqueIndexes.filter((index) => index.first !== 'jurisdiction')).toEqual([])
    const nullable = await rows(sql<{ name: string }>`
      select attrelid::regclass::text as name from pg_attribute join pg_class t on t.oid = attrelid
      where t.relnamespace = 'app'::regnamespace and t.relkind = 'r' and attname = 'jurisdiction' and not attnotnull`)
    expect(nullable).toEqual([])
  })

  it('gives every column of a jurisdiction one that is on record', async () => {
    const held = await rows(sql<{ table: string }>`
      select distinct t.relname::text as table from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where t.relnamespace = 'app'::regnamespace and c.contype = 'f' and (f.relname in (${sql.join(tenant)}) or f.relname = 'jurisdiction')`)
    expect(tenant.filter((table) => !held.some((one) => one.table === table))).toEqual([])
  })

  it('forces row-level security on every table, and shows and takes rows of a jurisdiction only by what the transaction named', async () => {
    const open = await rows(
      sql<{
        name: string
      }>`select relname::text as name from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(open).toEqual([])
    const policies = await rows(
      sql<{
        table: string
        using: string
        check: string
        kind: string
        on: string
      }>`select tablename::text as table, qual as using, with_check as check, permissive as kind, cmd as on from pg_policies where schemaname = 'app'`,
    )
    const lists = (rule: string | null | undefined) =>
      [...(rule ?? '').matchAll(/jurisdiction = ANY .*?'app\.(\w+)'/g)].map((match) => match[1])
    const wrong = tables.filter((table) => {
      const own = policies.filter((policy) => policy.table === table && policy.kind === 'PERMISSIVE')
      const [all, ...more] = own
      if (!tenant.includes(table)) return more.length > 0 || all?.using !== 'true' || all.check !== 'true'
      const reading = own.filter((policy) => policy.on === 'SELECT' && !/= current_setting\('app\.person'/.test(policy.using))
      const adding = own.filter((policy) => policy.on === 'INSERT')
      const others = own.filter((policy) => !['SELECT', 'INSERT'].includes(policy.on))
      return (
        reading.length !== 1 ||
        adding.length !== 1 ||
        others.length > 0 ||
        (table in readByAll ? reading[0]?.using !== 'true' : lists(reading[0]?.using).length === 0) ||
        lists(adding[0]?.check).length === 0 ||
        lists(adding[0]?.check).includes('visible')
      )
    })
    expect(wrong).toEqual([])
  })

  it('belongs to a role that cannot log in; the application owns nothing, passes nothing, and can only look and add', async () => {
    const [owner] = await rows(sql<{ name: string; login: boolean }>`
      select r.rolname::text as name, r.rolcanlogin as login from pg_namespace n join pg_roles r on r.oid = n.nspowner where n.nspname = 'app'`)
    expect(owner).toEqual({ name: 'wenxiao_owner', login: false })
    const [me] = await rows(sql<{ name: string; above: boolean; owner: boolean; owns: number }>`
      select current_user::text as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as above,
        pg_has_role('wenxiao_owner', 'member') as owner,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) + (select count(*)::int from pg_namespace where nspowner = pg_roles.oid) as owns
      from pg_roles where rolname = current_user`)
    expect(me).toEqual({ name: 'wenxiao_app', above: false, owner: false, owns: 0 })
    const granted = await rows(sql<{ table: string; rights: string[] }>`
      select table_name::text as table, array_agg(lower(privilege_type::text) order by privilege_type) as rights
      from information_schema.role_table_grants where table_schema = 'app' and grantee = current_user group by 1`)
    expect(Object.fromEntries(granted.map(({ table, rights }) => [table, rights]))).toEqual(
      Object.fromEntries(Object.entries(privileges).map(([table, rights]) => [table, [...rights].sort()])),
    )
    const [others] = await rows(
      sql<{
        create: boolean
      }>`select has_schema_privilege('app', 'create') or has_schema_privilege('public', 'create') or has_database_privilege(current_database(), 'create') as create`,
    )
    expect(others).toEqual({ create: false })
  })
})
