import { join } from 'node:path'
import type { Kysely } from 'kysely'
import pg from 'pg'
import type { Config } from '../config.ts'
import { headsFile, headsIn } from '../audit/heads.ts'
import { logins, startPostgres } from '../postgres/postgres.ts'
import type { AuthDatabase } from '../sessions/session.table.ts'
import { openAuth } from '../sessions/store.ts'
import { trouble } from '../trouble.ts'
import { migrate, type Migrated } from './migrate.ts'
import { openStore, type Store } from './store.ts'

/** The database, migrated and open. */
export interface Open {
  readonly store: Store
  /** The schema in which signing in is kept. */
  readonly auth: Kysely<AuthDatabase>
  readonly migrated: Migrated
  /** How the application logs in, for what opens connections of its own. */
  readonly login: pg.PoolConfig
  /** Folder of the embedded database's socket; null with DATABASE_URL. */
  readonly socket: string | null
  /** Comes true when the embedded database ends by itself. */
  readonly died: Promise<void>
  readonly close: () => Promise<void>
}
type Log = (words: string) => void

/** Opens the database that DATABASE_URL names, else the platform's own, which the caller must be holding the data folder for. */
export async function openDatabase(config: Config, log: Log): Promise<Open> {
  if (config.databaseUrl !== null)
    return {
      ...(await openNamed(config, config.databaseUrl, log)),
      socket: null,
      died: new Promise(() => undefined),
    }
  const folder = join(config.data, 'postgres')
  const postgres = await startPostgres(folder, config.postgresBin)
  try {
    const attached = await attach(config, postgres.socket, log)
    return { ...attached, died: postgres.died, close: async () => (await attached.close(), postgres.stop()) }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

/** Opens the platform's own database while another process of ours runs it. */
export async function attach(config: Config, socket: string, log: Log): Promise<Open> {
  const { app, auth, migrate: owner } = logins(join(config.data, 'postgres'), socket)
  const migrated = await migrate(owner, { app: 'wenxiao_app', auth: 'wenxiao_auth' })
  return { ...open(config, { app, auth }, migrated, log), socket, died: new Promise(() => undefined) }
}

async function openNamed(config: Config, url: string, log: Log) {
  const ownerUrl = config.databaseOwnerUrl
  const app: pg.PoolConfig = { connectionString: url }
  const auth: pg.PoolConfig = { connectionString: config.databaseAuthUrl ?? url }
  const login = await whoIs(app, 'DATABASE_URL')
  const authLogin = config.databaseAuthUrl === null ? login : await whoIs(auth, 'DATABASE_AUTH_URL')
  if (ownerUrl === null) log('没有设置 DATABASE_OWNER_URL：以 DATABASE_URL 的同一个登录建表和办理业务。正式使用请分开两个登录。')
  else await whoIs({ connectionString: ownerUrl }, 'DATABASE_OWNER_URL')
  const migrated = await migrate({ connectionString: ownerUrl ?? url }, { app: login, auth: authLogin })
  const { role, unbound } = migrated.application
  if (role !== null) log(`数据库登录“${login}”不受行级隔离约束，办理业务时改用角色“${role}”。`)
  if (authLogin === login && migrated.signIn.role === null)
    log('没有设置 DATABASE_AUTH_URL：登录信息与业务数据用同一个数据库登录。正式使用请分开。')
  if (unbound) log(`数据库登录“${login}”就是表的所有者：行级隔离仍然强制，但它能改动历史记录。请另设一个只办理业务的登录。`)
  return open(config, { app, auth }, migrated, log)
}

function open({ data }: Config, login: Readonly<Record<'app' | 'auth', pg.PoolConfig>>, migrated: Migrated, log: Log) {
  let closing = false
  const broken = (error: Error) => log(`与数据库的一个空闲连接断开：${error.message}`)
  const heads = headsIn(headsFile(data))
  const store = openStore(login.app, migrated.application.role, heads, broken)
  const auth = openAuth(login.auth, migrated.signIn.role, (error) => closing || broken(error))
  const close = async () => {
    closing = true
    await Promise.all([store.close(), auth.destroy()])
  }
  return { store, auth, migrated, login: login.app, close }
}

/** The login's name; refuses an address that leads nowhere and a server that is too old. */
async function whoIs(config: pg.ClientConfig, variable: string): Promise<string> {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ ...config, connectionTimeoutMillis: 10_000 }) // an address that cannot be read is refused here
    client.on('error', () => undefined) // what matters is thrown by the calls below
    await client.connect()
    const {
      rows: [found],
    } = await client.query<{ login: string; version: number }>(
      "select current_user::text as login, current_setting('server_version_num')::int as version",
    )
    if (!found || found.version < 150_000) throw new Error('需要 PostgreSQL 15 或以上')
    return found.login
  } catch (error) {
    throw trouble(
      `连不上 ${variable} 指出的数据库：${(error as Error).message || (error as NodeJS.ErrnoException).code}`,
      '没有数据库平台不能启动',
      `核对 ${variable} 的地址、登录和口令；不设置 DATABASE_URL 则使用自带的数据库`,
    )
  } finally {
    await client?.end().catch(() => undefined)
  }
}
