import { sql, type Kysely } from 'kysely'

/** Who migrates, and as whom. */
export interface Owner {
  readonly login: string
  /** Owns all tables; a role that cannot log in wherever the login may make one. */
  readonly role: string
  /** The login may make roles. */
  readonly maker: boolean
}
interface Me {
  login: string
  maker: boolean
  database: string
  may_grant: boolean
  schema_owner: string | null
}
const ownerRole = 'wenxiao_owner'

/** The role that owns the tables or is to own them: whoever owns them already, else `wenxiao_owner` (made where the login may), else the login itself. */
export async function findOwner<T>(db: Kysely<T>): Promise<Owner> {
  const {
    rows: [me],
  } = await sql<Me>`
    select current_user::text as login, rolsuper or rolcreaterole as maker, current_database()::text as database,
      has_database_privilege(current_database(), 'create with grant option') as may_grant,
      (select pg_get_userbyid(nspowner)::text from pg_namespace where nspname = 'app') as schema_owner
    from pg_roles where rolname = current_user`.execute(db)
  if (!me) throw new Error('the login is not in pg_roles')
  const { login, maker } = me
  if (me.schema_owner !== null) return { login, role: me.schema_owner, maker }
  if (maker && me.may_grant) {
    await makeRole(db, ownerRole)
    await sql`grant ${sql.id(ownerRole)} to current_user`.execute(db)
    await sql`grant create on database ${sql.id(me.database)} to ${sql.id(ownerRole)}`.execute(db)
  }
  return { login, role: (await mayOwn(db)) ? ownerRole : login, maker }
}
const mayOwn = async <T>(db: Kysely<T>): Promise<boolean> => {
  const { rows } = await sql`
    select from pg_roles where rolname = ${ownerRole}
      and pg_has_role(oid, 'member') and has_database_privilege(oid, current_database(), 'create')`.execute(db)
  return rows.length > 0
}

/** What the application, or the part of it that signs people in, is in the database. */
export interface Application {
  /** Is given the privileges. */
  readonly grantee: string
  /** Taken in every transaction, because the login itself is above the rules; null where it is not. */
  readonly role: string | null
  /** The login is above the rules and there is no role to take instead. */
  readonly unbound: boolean
}

/** A login that owns nothing and passes nothing is used as it is; for one that does, a role beneath it is made. */
export async function findApplication<T>(
  db: Kysely<T>,
  login: string,
  owner: Owner,
  role: 'wenxiao_app' | 'wenxiao_auth',
): Promise<Application> {
  const {
    rows: [found],
  } = await sql<{ above: boolean }>`
    select rolsuper or rolbypassrls or pg_has_role(oid, ${owner.role}, 'member') as above from pg_roles where rolname = ${login}`.execute(
    db,
  )
  if (found?.above === false) return { grantee: login, role: null, unbound: false }
  if (!owner.maker) return { grantee: login, role: null, unbound: true }
  await makeRole(db, role)
  await sql`grant ${sql.id(role)} to ${sql.id(login)}`.execute(db)
  return { grantee: role, role, unbound: false }
}

const makeRole = async <T>(db: Kysely<T>, name: string): Promise<void> => {
  const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(db)
  if (rows.length === 0) await sql`create role ${sql.id(name)} nologin nosuperuser nobypassrls`.execute(db)
}
